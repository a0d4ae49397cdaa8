"""Messages between services: frozen, versioned, each question with its subject and its answer."""

import json
from datetime import UTC, datetime
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

import shared.contracts
from shared.contracts import bodies, meetings
from shared.contracts.base import Actor, Ask, Audience, Channel, Command, subject_of
from shared.contracts.events import EVENTS, Event, UnknownEvent, VoteClosed, read_event, subject_of_event

FAMILIES = tuple(import_module(f"shared.contracts.{one.name}") for one in iter_modules(shared.contracts.__path__))


def questions() -> list[type[Ask[Any]]]:
    found: dict[type[Ask[Any]], None] = {}
    for family in FAMILIES:
        for thing in vars(family).values():
            if isinstance(thing, type) and issubclass(thing, Ask) and "verb" in thing.__dict__:
                found[thing] = None  # once, though one family may use another's
    return list(found)


@pytest.mark.parametrize("kind", questions(), ids=lambda kind: kind.__name__)
def test_question_names_service_audiences_and_answer(kind: type[Ask[Any]]) -> None:
    assert kind.service in ("registry", "scheduler")
    assert kind.audiences and kind.audiences <= set(Audience)
    assert issubclass(kind.answer_class(), BaseModel)


def test_subjects_are_unique() -> None:
    subjects = [subject_of(kind, audience) for kind in questions() for audience in kind.audiences]
    assert len(subjects) == len(set(subjects))


@pytest.mark.parametrize("kind", [one for one in questions() if issubclass(one, Command)], ids=lambda kind: kind.__name__)
def test_command_may_never_come_from_the_public(kind: type[Ask[Any]]) -> None:
    assert Audience.PUBLIC not in kind.audiences


MEMBERS_MAY = {
    "rsvp.record", "presence.declare", "ballot.cast",
    "ballot.cast_secret", "motion.object", "minutes.confirm", "minutes.correct", "minutes.opinion", "issue.endorse",
    "proposal.make",
    "meeting.notice_given", "invitation.accept", "account.by_contact", "account.unlink", "chat.migrated", "bot.announce",
    "calendar.revoke", "poll.candidate", "poll.step_down", "poll.mark", "poll.cast", "poll.cast_secret",
    "preferences.choose",
    "request.start", "request.support", "finding.mark",
    "followup.report",  # of what is in their own hands, which the scheduler checks
}  # fmt: skip


def test_members_bot_may_send_members_commands_only() -> None:
    allowed = {kind.verb for kind in questions() if issubclass(kind, Command) and Audience.MEMBER in kind.audiences}
    assert allowed == MEMBERS_MAY


def test_command_refuses_unknown_fields() -> None:
    actor = Actor(channel=Channel.TELEGRAM, id="1")
    with pytest.raises(ValidationError):
        meetings.OpenMeeting.model_validate({"idempotency_key": "k", "actor": actor, "meeting": "m", "voter": "x"})


def test_command_is_frozen() -> None:
    command = meetings.OpenMeeting(idempotency_key="k", actor=Actor(channel=Channel.OPERATOR, id="o"), meeting="m")
    with pytest.raises(ValidationError):
        command.__setattr__("meeting", "other")


def test_answer_passes_over_unknown_fields() -> None:
    assert bodies.ChatBinding.model_validate({"body": "b", "chat_id": 1, "newer": True}).body == "b"


def an_event(**changed: Any) -> dict[str, Any]:
    return {
        "v": 1,
        "id": "e1",
        "at": datetime(2026, 12, 3, tzinfo=UTC).isoformat(),
        "body": "guro",
        "meeting": "m",
        "motion": "o",
        **changed,
    }


def written(event: dict[str, Any]) -> bytes:
    return json.dumps(event).encode()


def test_event_reads_back() -> None:
    event = read_event("vote.closed", written(an_event()))
    assert isinstance(event, VoteClosed) and subject_of_event(event) == "hyeopchi.event.vote.closed"
    assert read_event(event.name, event.model_dump_json().encode()) == event


@pytest.mark.parametrize(
    ("name", "event"),
    [("vote.closed", an_event(v=2)), ("vote.imagined", an_event())],
    ids=["newer version", "unknown kind"],
)
def test_event_from_the_future_is_refused(name: str, event: dict[str, Any]) -> None:
    with pytest.raises(UnknownEvent):
        read_event(name, written(event))


@pytest.mark.parametrize("payload", [b"", b"{", b"[]", b'{"v":1}'], ids=["empty", "cut off", "a list", "fields missing"])
def test_malformed_event_is_a_value_error(payload: bytes) -> None:
    with pytest.raises(ValueError, match=r"malformed event vote\.closed"):
        read_event("vote.closed", payload)


@pytest.mark.parametrize("kind", EVENTS.values(), ids=lambda kind: kind.name)
def test_event_holds_no_names(kind: type[Event]) -> None:
    """Events stay in a stream for weeks: ids and numbers only."""
    assert not {"name", "names", "text", "phone", "title"} & set(kind.model_fields)
