"""What events put on the board: which message, how urgent, what is said once, what is no longer said."""

from datetime import UTC, datetime, timedelta

import pytest

from services.bot.members.announcing import Said
from services.bot.members.board import REACTIONS
from services.bot.telegram.queue import Priority
from shared.contracts import events as e
from shared.rules.reminding import Weight, after_quiet, is_quiet
from tests.bot.samples import seoul


@pytest.mark.parametrize(
    ("event", "post", "priority"),
    [
        (e.MeetingCalled, "meeting:{meeting}", Priority.NOTICE),
        (e.MeetingProgressed, "meeting:{meeting}", Priority.EDIT),
        (e.MeetingOpened, "meeting:{meeting}", Priority.URGENT),
        (e.VoteOpened, "vote:{motion}", Priority.URGENT),
        (e.VoteProgressed, "vote:{motion}", Priority.EDIT),
        (e.VoteClosed, "vote:{motion}", Priority.URGENT),
        (e.MinutesSubmitted, "minutes:{meeting}", Priority.NOTICE),
        (e.MinutesProgressed, "minutes:{meeting}", Priority.EDIT),
    ],
)
def test_event_marks_its_message(event: type[e.Event], post: str, priority: Priority) -> None:
    assert (REACTIONS[event].posts, REACTIONS[event].priority) == ((post,), priority)


def test_who_is_missing_and_a_quorum_in_danger_are_not_for_the_group() -> None:
    assert e.QuorumEndangered not in REACTIONS
    assert e.MotionPut not in REACTIONS and e.MinutesDrafted not in REACTIONS and e.DeadlineFired not in REACTIONS


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(seoul(3, 20, 59), False), (seoul(3, 21), True), (seoul(3, 9) - timedelta(hours=2), True), (seoul(3, 9), False)],
    ids=["before nine", "nine", "seven", "after eight"],
)
def test_quiet_hours(at: datetime, quiet: bool) -> None:
    assert is_quiet(at) is quiet


def test_reminder_waits_for_the_morning() -> None:
    held = Said("…", "reminder:1", weight=Weight.WAITS)
    assert held.moment(seoul(3, 22)).not_before == datetime(2026, 12, 3, 23, tzinfo=UTC)  # 8 in Seoul on the 4th
    assert held.moment(seoul(3, 12)).not_before is None
    assert after_quiet(seoul(4, 9) - timedelta(hours=3)) == datetime(2026, 12, 3, 23, tzinfo=UTC)
