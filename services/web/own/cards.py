"""What a member has before them, in the order in which it presses."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from shared.contracts.meetings import MeetingMode, MeetingState, MyMeeting, MyMeetings
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind, MotionState, MotionView

SITTING = frozenset({MeetingState.OPEN, MeetingState.RECESSED})
AHEAD = SITTING | {MeetingState.CALLED}


class Due(IntEnum):
    """What is asked of the member, the most pressing first."""

    VOTE = 1
    ARRIVE = 2
    MINUTES = 3
    ANSWER = 4
    NOTHING = 5


@dataclass(frozen=True)
class Card:
    """One meeting on the own page: what it asks for, and which forms it shows."""

    row: MyMeeting
    due: Due
    votes: tuple[MotionView, ...]
    arriving: bool
    answering: bool
    confirming: bool


@dataclass(frozen=True)
class OwnPage:
    due: tuple[Card, ...]
    coming: tuple[Card, ...]
    past: tuple[Card, ...]


def own_page(mine: MyMeetings, now: datetime) -> OwnPage:
    """Cards in three heaps: to be done, coming, past (newest first)."""
    cards = [card(row, now) for row in mine.items]
    cards.sort(key=lambda found: found.row.meeting.starts)
    rest = [found for found in cards if found.due is Due.NOTHING]
    return OwnPage(
        due=tuple(sorted((found for found in cards if found.due is not Due.NOTHING), key=lambda found: found.due)),
        coming=tuple(found for found in rest if _is_ahead(found)),
        past=tuple(found for found in reversed(rest) if not _is_ahead(found)),
    )


def card(row: MyMeeting, now: datetime) -> Card:
    """One meeting; from half an hour before the start the answers give way to 도착했습니다."""
    meeting = row.meeting
    here = meeting.mode is not MeetingMode.WRITTEN
    arrivals = here and meeting.state in AHEAD and (meeting.arrivals_from <= now or meeting.state in SITTING)
    votes = tuple(motion for motion in meeting.motions if motion.state is MotionState.VOTING)
    arriving = arrivals and not row.present
    answering = here and meeting.state is MeetingState.CALLED and not arrivals
    confirming = meeting.minutes is not None and meeting.minutes.state is MinutesState.IN_CONFIRMATION and was_there(row)
    return Card(row, _due(row, votes, arriving, answering, confirming), votes, arriving, answering, confirming)


def was_there(row: MyMeeting) -> bool:
    """Whether the minutes are this member's to confirm; where that is not told, the scheduler decides when they do."""
    return row.attended is not False


def _due(row: MyMeeting, votes: tuple[MotionView, ...], arriving: bool, answering: bool, confirming: bool) -> Due:
    if any(_waits_for(row, motion) for motion in votes if row.present or motion.written):
        return Due.VOTE
    if arriving and not row.declared:
        return Due.ARRIVE
    if confirming and not (row.confirmed_minutes or row.asked_correction):
        return Due.MINUTES
    if answering and row.answer is None:
        return Due.ANSWER
    return Due.NOTHING


def _waits_for(row: MyMeeting, motion: MotionView) -> bool:
    without = motion.ballot in (BallotKind.SHOW_OF_HANDS, BallotKind.CONSENT)  # nothing has to be pressed
    return not without and motion.id not in row.ballots.keys() | row.secret_ballots


def _is_ahead(found: Card) -> bool:
    return found.row.meeting.state in AHEAD
