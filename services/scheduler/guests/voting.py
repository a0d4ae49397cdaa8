"""What is not taken for a seat in which a deputy sits: nothing from the member's home, and no vote where deputies have none."""

from services.scheduler.views import MeetingRows
from shared.contracts.base import Refusal


def refuse_deputised(rows: MeetingRows, member: str, *, by_clerk: bool) -> Refusal | None:
    """None where no deputy sits for the member, or where the clerk enters what a deputy with a vote says."""
    if member in rows.mute_now():
        return Refusal(code="deputy_no_vote", facts={})
    if member in rows.deputised_now() and not by_clerk:
        return Refusal(code="deputy_sits", facts={})
    return None
