"""Rows of a roster as typed values, each either a member or a fault with its number and reason."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from shared.roster import values
from shared.roster.reading import Cell, FileFault, RawRow, Uncounted, read_table
from shared.rules.seat import Office, Seat, SeatKind, Sex, Side

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One member as the file has it. `row` is the line in the file; `start` and `end` are both included, None is open."""

    row: int
    name: str
    organisation: str | None
    position: str | None
    seat_kind: SeatKind | None
    office: Office
    sex: Sex | None
    birth_year: int | None
    phone: str | None
    start: date | None
    end: date | None
    reappointments: int
    nomination: str | None
    side: Side | None
    residence: str | None
    telegram_id: int | None

    @property
    def is_counted(self) -> bool:
        """A clerk without a kind of seat (간사, 구분 없음) is outside the enrolled."""
        return self.seat_kind is not None

    def enrolled_on(self, day: date) -> bool:
        """위촉일 <= day <= 만료일, for those who count."""
        started = self.start is None or self.start <= day
        return self.is_counted and started and (self.end is None or day <= self.end)

    @property
    def seat(self) -> Seat:
        """The seat as the rules of composition see it."""
        return Seat(self.seat_kind, self.office, self.sex, self.birth_year, self.side, self.nomination, self.residence)


@dataclass(frozen=True, slots=True)
class RowFault:
    """`column` is the Korean heading, `reason` a code that the catalogue words."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class Roster:
    """A whole file: the rows that can be read, the faults of the others, and the headings that were ignored."""

    rows: tuple[RosterRow, ...]
    faults: tuple[RowFault, ...]
    ignored: tuple[str, ...]


def read_roster(data: bytes) -> Roster | FileFault:
    """The roster in a file's bytes; a person twice at the same time is a fault of the later row."""
    table = read_table(data)
    if isinstance(table, FileFault):
        return table
    parsed = [parse_row(raw) for raw in table.rows]
    rows = [row for row in parsed if isinstance(row, RosterRow)]
    faults = [fault for found in parsed if isinstance(found, tuple) for fault in found]
    twice = same_person_twice(rows)
    wrong = {fault.row for fault in twice}
    faults = sorted([*faults, *twice], key=lambda fault: fault.row)
    return Roster(tuple(row for row in rows if row.row not in wrong), tuple(faults), table.ignored)


def parse_row(raw: RawRow) -> RosterRow | tuple[RowFault, ...]:
    """The member of one row, or every fault of it."""
    faults: list[RowFault] = []

    def take(column: str, read: Callable[[Cell], V], blank: V) -> V:
        cell = raw.cells.get(column, "")
        try:
            if isinstance(cell, Uncounted):
                raise ValueError("uncounted")
            return blank if cell == "" else read(cell)
        except ValueError as wrong:
            faults.append(RowFault(raw.number, column, str(wrong)))
            return blank

    row = RosterRow(
        row=raw.number,
        name=take("이름", values.name, ""),
        organisation=take("소속", values.words, None),
        position=take("직위", values.words, None),
        seat_kind=take("구분", lambda cell: values.one_of(cell, values.SEAT_KINDS), None),
        office=take("역할", lambda cell: values.one_of(cell, values.OFFICES), Office.MEMBER),
        sex=take("성별", lambda cell: values.one_of(cell, values.SEXES), None),
        birth_year=take("생년", values.birth_year, None),
        phone=take("연락처", values.phone, None),
        start=take("위촉일", values.day, None),
        end=take("만료일", values.day, None),
        reappointments=take("연임횟수", values.times, 0),
        nomination=take("추천구분", values.words, None),
        side=take("민관", lambda cell: values.one_of(cell, values.SIDES), None),
        residence=take("거주지", values.words, None),
        telegram_id=take("텔레그램ID", values.telegram_id, None),
    )
    faults += _wrong_together(row, raw, {fault.column for fault in faults})
    return tuple(faults) or row


def _wrong_together(row: RosterRow, raw: RawRow, told: set[str]) -> list[RowFault]:
    faults = []
    if not row.name and "이름" not in told:
        faults.append(RowFault(raw.number, "이름", "missing"))
    if row.seat_kind is None and row.office is not Office.CLERK and not told & {"구분", "역할"}:
        faults.append(RowFault(raw.number, "구분", "missing"))
    if row.birth_year and row.start and row.start.year < row.birth_year:
        faults.append(RowFault(raw.number, "생년", "born_later"))
    if row.start and row.end and row.end < row.start:
        faults.append(RowFault(raw.number, "만료일", "ends_before_start"))
    return faults


def same_person_twice(rows: Iterable[RosterRow]) -> list[RowFault]:
    """Later rows of a person (이름 + 생년, then 연락처) whose time on the roll overlaps an earlier row's."""
    seen: dict[str, list[RosterRow]] = {}
    faults = []
    for row in rows:
        namesakes = seen.setdefault(row.name, [])
        if any(_is_same_person(row, earlier) and _overlap(row, earlier) for earlier in namesakes):
            faults.append(RowFault(row.row, "이름", "same_person_twice"))
        namesakes.append(row)
    return faults


def _is_same_person(one: RosterRow, other: RosterRow) -> bool:
    if one.name != other.name:
        return False
    if one.birth_year is not None and other.birth_year is not None:
        return one.birth_year == other.birth_year and not (one.phone and other.phone and one.phone != other.phone)
    return one.phone == other.phone


def _overlap(one: RosterRow, other: RosterRow) -> bool:
    starts = max(one.start or date.min, other.start or date.min)
    return starts <= min(one.end or date.max, other.end or date.max)
