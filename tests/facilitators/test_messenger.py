"""The library's errors as the port's: what to try again, what to give up, what to leave alone."""

import warnings
from datetime import timedelta

import pytest
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from services.bot.facilitators.messenger import markup, translated
from services.bot.telegram import port

CASES: dict[str, tuple[TelegramError, type[port.MessengerError]]] = {
    "too many": (RetryAfter(timedelta(seconds=3)), port.RetryLater),
    "blocked": (Forbidden("Forbidden: bot was blocked by the user"), port.Blocked),
    "upgraded": (ChatMigrated(-100), port.Migrated),
    "unchanged": (BadRequest("Message is not modified: …"), port.NotModified),
    "gone": (BadRequest("Message to edit not found"), port.MessageGone),
    "wrong": (BadRequest("Chat not found"), port.Rejected),
    "other poller": (Conflict("terminated by other getUpdates request"), port.Conflict),
    "no answer": (TimedOut(), port.Unreachable),
    "network": (NetworkError("502"), port.Unreachable),
}


@pytest.mark.parametrize(("given", "kind"), CASES.values(), ids=CASES)
def test_error_is_translated(given: TelegramError, kind: type[port.MessengerError]) -> None:
    assert type(translated(given)) is kind


def test_wait_is_told_in_seconds_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        waits = translated(RetryAfter(timedelta(seconds=2.5)))
    assert isinstance(waits, port.RetryLater) and waits.seconds == 2.5


def test_no_keyboard_is_no_markup() -> None:
    assert markup(()) is None
