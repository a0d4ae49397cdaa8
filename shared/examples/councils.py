"""Seeded rosters for any council and its sub-bodies, of the composition that their charters ask for, with two cohorts."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from random import Random

from shared.examples.people import Maker, Row
from shared.examples.sizes import size_of
from shared.roster.values import OFFICES, SEAT_KINDS, SEXES, SIDES
from shared.rules.charter import Charter, CompositionKind, Measure
from shared.rules.composition import check
from shared.rules.seat import Office, Seat
from shared.rules.terms import last_day_of_years

MOST_TRIES = 200
CITIZENS = ("residents", "youth", "budget", "citizens", "gwanak_advisory")  # nobody sits there by office
OFFICE_WORDS = {Office.CHAIR: "의장", Office.CO_CHAIR: "공동의장", Office.VICE_CHAIR: "부의장", Office.CLERK: "간사"}
_AREAS = ("중앙동", "역전동", "시장동", "강변동", "언덕동", "숲속동")


class NoSuchRoll(Exception):
    """The composition rules of this charter could not be met by the made-up people."""


def cast(charter: Charter, year: int, seed: int) -> Maker:
    """One source of people for a council and all its sub-bodies: nobody comes twice."""
    return Maker(Random(f"{seed}/{year}/{charter.key}"))


def council_roster(charter: Charter, maker: Maker, year: int) -> list[Row]:
    """The council's roll at the beginning of `year`."""
    return _fitting(charter, year, lambda: _council(charter, maker, year))


def sub_body_roster(charter: Charter, council: Sequence[Row], maker: Maker, year: int) -> list[Row]:
    """A sub-body's roll: members of the council, outside members, two officials; one of them chairs."""
    return _fitting(charter, year, lambda: _sub_body(charter, council, maker, year))


def seat(row: Row) -> Seat:
    """A row as the rules of composition see it."""
    return Seat(
        SEAT_KINDS[row["구분"]], OFFICES[row["역할"]], SEXES[row["성별"]], int(row["생년"]), SIDES[row["민관"]],
        row["추천구분"] or None, row["거주지"] or None,
    )  # fmt: skip


def newcomer(charter: Charter, maker: Maker, year: int, like: Row, starts: date, ends: date | None) -> Row:
    """Somebody new for the seat of another: the same sex, side and recommendation, so that the composition holds."""
    kept = {key: like[key] for key in ("소속", "직위", "구분", "역할", "성별", "추천구분", "민관", "거주지", "생년")}
    return maker.row(**kept, 위촉일=starts.isoformat(), 만료일=ends.isoformat() if ends else "")


def _fitting(charter: Charter, year: int, make: Callable[[], list[Row]]) -> list[Row]:
    for _ in range(MOST_TRIES):
        rows = make()
        if not check(charter, [seat(row) for row in rows], year=year):
            return rows
    raise NoSuchRoll(charter.key)


def _council(charter: Charter, maker: Maker, year: int) -> list[Row]:
    size, ex_officio = size_of(charter), _ex_officio(charter)
    officials = _numbers(charter).get(CompositionKind.OFFICIAL, ex_officio) - ex_officio
    reasons = _reasons(charter, size - ex_officio)
    rows = [_official(maker, year, number) for number in range(ex_officio)]
    for number, reason in enumerate(reasons):
        side = "공무원" if number >= len(reasons) - officials else "민간"
        rows.append(_appointed(charter, maker, year, number, reason, side))
    _give_offices(charter, rows, maker.random)
    return rows


def _ex_officio(charter: Charter) -> int:
    stated = _numbers(charter).get(CompositionKind.EX_OFFICIO)
    if stated is not None:
        return stated
    recommended = sum(one.value.count or 0 for one in charter.composition if one.value.kind is CompositionKind.NOMINATION)
    size = size_of(charter)
    return 0 if charter.key in CITIZENS or recommended >= size - 1 else size // 7


def _numbers(charter: Charter) -> dict[CompositionKind, int]:
    return {one.value.kind: one.value.count for one in charter.composition if one.value.count is not None}


def _reasons(charter: Charter, appointed: int) -> list[str]:
    """Who recommended each of the appointed; the rest came by open call."""
    named = [
        reason
        for one in charter.composition
        if one.value.kind is CompositionKind.NOMINATION and one.value.nomination
        for reason in [one.value.nomination] * (one.value.count or 0)
    ]
    rest = "추첨" if charter.key in CITIZENS else "공개모집"
    return (named + [rest] * appointed)[:appointed]


def _give_offices(charter: Charter, rows: list[Row], random: Random) -> None:
    """Offices as the charter counts them: the first by office, the others elected; one chair where it says nothing."""
    wanted = [
        office
        for one in charter.composition
        if one.value.kind is CompositionKind.OFFICE and one.value.office and one.value.measure is Measure.EXACTLY
        for office in [one.value.office] * (one.value.count or 0)
    ] or [Office.CHAIR]
    elected = random.sample(rows[1:], len(wanted) - 1)
    for office, row in zip(wanted, [rows[0], *elected], strict=True):
        row["역할"] = OFFICE_WORDS[office]


def _official(maker: Maker, year: int, number: int) -> Row:
    title = "기관장" if number == 0 else f"제{number}국장"
    start = date(year - 1, 7, 1).isoformat()
    return maker.official(title, 소속="시범기관", 성별="남여"[number % 2], 위촉일=start, 만료일="")


def _appointed(charter: Charter, maker: Maker, year: int, number: int, reason: str, side: str) -> Row:
    starts, ends = term(charter, year, late=number % 3 == 0)
    born = year - (25 + number % 20 if number % 3 == 1 else 50 + number % 20)
    return maker.civil(
        reason, 성별="남여"[number % 2], 생년=str(born), 민관=side, 거주지=_AREAS[number % len(_AREAS)],
        위촉일=starts.isoformat(), 만료일=ends.isoformat() if ends else "", 연임횟수=str(number % 2),
    )  # fmt: skip


def term(charter: Charter, year: int, *, late: bool) -> tuple[date, date | None]:
    """First and last day of a cohort's term: the late one ends on the last day of August in `year`, the other after it."""
    years = charter.term_years.value
    if years is None:
        return date(year - 1, 3, 1), None
    starts = date(year - years, 9, 1) if late else date(year, 1, 1) if years == 1 else date(year - 1, 3, 1)
    return starts, last_day_of_years(starts, years)


def _sub_body(charter: Charter, council: Sequence[Row], maker: Maker, year: int) -> list[Row]:
    size = size_of(charter)
    appointed = [row for row in council if row["구분"] == "위촉직"]
    inside = _balanced(appointed, min(size * 6 // 10, len(appointed)), maker.random)
    officials = 2 if size >= 9 and charter.key.partition("-")[0] not in CITIZENS else 0
    outside = [_appointed(charter, maker, year, number, "외부위원", "민간") for number in range(size - len(inside) - officials)]
    rows = [dict(row) | {"역할": "위원", "추천구분": ""} for row in inside] + outside
    rows += [_official(maker, year, number + 1) | {"구분": "당연직"} for number in range(officials)]
    rows[0]["역할"] = "의장"
    return rows


def _balanced(rows: Sequence[Row], count: int, random: Random) -> list[Row]:
    """As many of one sex as of the other, as far as they go."""
    by_sex: Iterable[list[Row]] = ([row for row in rows if row["성별"] == sex] for sex in "남여")
    men, women = (random.sample(some, min(len(some), -(-count // 2))) for some in by_sex)
    return [row for pair in zip(men, women, strict=False) for row in pair][:count]
