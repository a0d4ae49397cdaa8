"""Who is told as present, sat for by a deputy, absent and in attendance: one reckoning for every form of the minutes."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.contracts.guests import GuestKind
from shared.contracts.minutes import Attendee
from shared.contracts.roll import SeatKind


@dataclass(frozen=True)
class Division:
    """`there`, `deputies` (each for a member who did not come) and `away` are all the enrolled; `beside` are no members."""

    there: tuple[Attendee, ...]
    deputies: tuple[Attendee, ...]
    away: tuple[Attendee, ...]
    beside: tuple[Attendee, ...]

    @property
    def counted(self) -> str:
        """참석 12명 · 대리 1명 · 불참 12명 · 배석 1명."""
        deputies = f"대리 {len(self.deputies)}명 · " if self.deputies else ""
        return f"참석 {len(self.there)}명 · {deputies}불참 {len(self.away)}명 · 배석 {len(self.beside)}명"


def divided(attendees: Sequence[Attendee]) -> Division:
    members = [one for one in attendees if one.seat != SeatKind.UNSEATED]
    others = [one for one in attendees if one.seat == SeatKind.UNSEATED]
    missing = {one.name for one in members if not one.present}
    sitting = {one.sent_for: one for one in others if one.guest == GuestKind.DEPUTY and one.sent_for in missing}
    deputies = tuple(sitting.values())
    return Division(
        there=tuple(one for one in members if one.present),
        deputies=deputies,
        away=tuple(one for one in members if not one.present and one.name not in sitting),
        beside=tuple(one for one in others if one not in deputies),
    )
