"""Why somebody does not count in a meeting: the true reason, with its date."""

from datetime import date

from services.scheduler.council import Council, Standing
from services.scheduler.tables import Meeting
from shared.clock import SEOUL
from shared.contracts.base import Refusal

CODES = {
    Standing.ENROLLED: "joined_later",  # on the roll of the day, but not on the one that the opening froze
    Standing.UNSEATED: "unseated",
    Standing.NOT_YET: "term_not_begun",
    Standing.ENDED: "ex_member",
    Standing.STRANGER: "not_on_roll",
}


def day_of(meeting: Meeting) -> date:
    """The day on which the roll is read: the meeting's, in Seoul."""
    return meeting.starts.astimezone(SEOUL).date()


def is_enrolled(council: Council, member: str, meeting: Meeting) -> bool:
    """By the roll as it is known here; after the opening the frozen one decides instead."""
    return council.standing(member, day_of(meeting)) is Standing.ENROLLED


def uncounted(meeting: Meeting, council: Council, member: str) -> Refusal:
    """The refusal for a member who is not among those who count."""
    return uncounted_on(council, member, day_of(meeting))


def uncounted_on(council: Council, member: str, day: date) -> Refusal:
    """The same for a day on which no meeting is."""
    standing = council.standing(member, day)
    facts: dict[str, str] = {"body": council.roll.body_name}
    seats = council.seats_of(member)
    if standing is Standing.NOT_YET:
        facts["from"] = min(seat.starts for seat in seats if seat.starts is not None and seat.starts > day).isoformat()
    if standing is Standing.ENDED:
        facts["until"] = max(seat.ends for seat in seats if seat.ends is not None).isoformat()
    return Refusal(code=CODES[standing], facts=facts)
