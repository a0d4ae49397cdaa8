"""A body as the scheduler sees it: its roll and its charter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import cached_property

from shared.contracts.roll import Roll, SeatKind, SeatView
from shared.rules.charter import Charter
from shared.rules.seat import Office

PRESIDING_ORDER = (Office.CHAIR, Office.CO_CHAIR, Office.VICE_CHAIR)


class Standing(Enum):
    """How somebody stands to a roll on a day."""

    ENROLLED = auto()
    UNSEATED = auto()  # a clerk outside the enrolled
    NOT_YET = auto()  # the term begins later
    ENDED = auto()
    STRANGER = auto()


@dataclass(frozen=True)
class Council:
    """One body's roll and the charter in force in it."""

    roll: Roll
    charter: Charter
    others: tuple[Roll, ...] = ()  # of a joint meeting: the rolls that were joined to the host's

    @property
    def body(self) -> str:
        return self.roll.body

    @property
    def bodies(self) -> tuple[str, ...]:
        """The bodies whose members make its roll."""
        return (self.roll.body, *(roll.body for roll in self.others))

    def enrolled_on(self, day: date) -> tuple[SeatView, ...]:
        """The seats that count on a day, one for each member: 위촉일 <= day <= 만료일, without unseated clerks."""
        return tuple(self._held_on(day).values())

    def standing(self, member: str, day: date) -> Standing:
        seats = self._seats.get(member, ())
        if member in self._held_on(day):
            return Standing.ENROLLED
        if any(_holds(seat, day) for seat in seats):
            return Standing.UNSEATED
        if any(seat.starts is not None and seat.starts > day for seat in seats):
            return Standing.NOT_YET
        return Standing.ENDED if seats else Standing.STRANGER

    def seat_of(self, member: str, day: date | None = None) -> SeatView | None:
        """A member's seat on a day, or any seat the roll has ever had for them."""
        seats = self._seats.get(member, ())
        on_day = [seat for seat in seats if day is not None and _holds(seat, day)]
        return next(iter([*on_day, *seats]), None)

    def seats_of(self, member: str) -> Sequence[SeatView]:
        """All terms that the roll has for a member, past and to come."""
        return self._seats.get(member, ())

    @cached_property
    def _seats(self) -> dict[str, list[SeatView]]:
        found: dict[str, list[SeatView]] = {}
        for seat in self.roll.seats:
            found.setdefault(seat.member, []).append(seat)
        return found

    @cached_property
    def _days(self) -> dict[date, dict[str, SeatView]]:
        return {}

    def _held_on(self, day: date) -> dict[str, SeatView]:
        """Reckoned once a day: every answer and every arrival asks for it."""
        if day not in self._days:
            held: dict[str, SeatView] = {}
            for seat in self.roll.seats:
                if seat.seat is not SeatKind.UNSEATED and _holds(seat, day):
                    held.setdefault(seat.member, seat)
            self._days[day] = held
        return self._days[day]

    def name_of(self, member: str) -> str:
        """The bare name, '' for one that is not (or no longer) known."""
        seat = self.seat_of(member)
        return seat.name if seat else ""

    def is_member(self, member: str) -> bool:
        return member in self._seats

    def first_chair(self, present: Sequence[str], day: date) -> str | None:
        """Who presides of those present: chair, then co-chair, then vice-chair."""
        offices = {seat.member: seat.office for seat in self.enrolled_on(day)}
        for office in PRESIDING_ORDER:
            for member in present:
                if offices.get(member) is office:
                    return member
        return None


def _holds(seat: SeatView, day: date) -> bool:
    return (seat.starts is None or seat.starts <= day) and (seat.ends is None or day <= seat.ends)
