"""Terms as dated intervals: enrolment, ends, renewals, replacements and warnings."""

from datetime import date

import pytest

from shared.charters import builtin
from shared.rules.seat import SeatKind
from shared.rules.terms import Membership, Renewal, endings, enrolled_on, last_day_of_years, renewal, replacement_end, term_end
from tests.rules.charter_samples import charter

GURO = builtin("guro")
FIRST = Membership("a", date(2024, 3, 1), date(2026, 2, 28))
SECOND = Membership("a", date(2026, 3, 1), None, reappointments=1)
OTHER = Membership("b", None, date(2026, 2, 28), SeatKind.EX_OFFICIO)


@pytest.mark.parametrize(
    ("day", "members"),
    [("2024-02-29", ["b"]), ("2024-03-01", ["a", "b"]), ("2026-02-28", ["a", "b"]), ("2026-03-01", ["a"])],
)
def test_enrolled_on_includes_both_ends(day: str, members: list[str]) -> None:
    assert [found.member for found in enrolled_on([FIRST, SECOND, OTHER], date.fromisoformat(day))] == members


def test_enrolled_on_counts_a_member_once() -> None:
    assert len(enrolled_on([FIRST, FIRST], date(2025, 1, 1))) == 1


@pytest.mark.parametrize(
    ("start", "years", "end"),
    [
        ("2024-03-01", 2, "2026-02-28"),
        ("2024-02-29", 1, "2025-02-28"),
        ("2024-02-29", 4, "2028-02-28"),
        ("2026-01-01", 2, "2027-12-31"),
    ],
)
def test_last_day_of_years(start: str, years: int, end: str) -> None:
    assert last_day_of_years(date.fromisoformat(start), years).isoformat() == end


def test_term_end_by_seat_and_charter() -> None:
    start = date(2026, 3, 1)
    assert term_end(GURO, start) == date(2028, 2, 29)
    assert term_end(GURO, start, SeatKind.EX_OFFICIO) is None
    assert term_end(builtin("working_group"), start) is None


def test_replacement_serves_the_remainder() -> None:
    full = charter(terms={"replacement_remainder": False})
    assert replacement_end(GURO, date(2025, 6, 1), date(2026, 2, 28)) == date(2026, 2, 28)
    assert replacement_end(full, date(2025, 6, 1), date(2026, 2, 28)) == date(2027, 5, 31)
    assert replacement_end(GURO, date(2025, 6, 1), None) == date(2027, 5, 31)


def test_renewal_once_and_without_limit() -> None:
    assert renewal(GURO, FIRST) == Renewal(True, 1, "제10조①", False, None)
    assert renewal(GURO, SECOND) == Renewal(False, 0, "제10조①", False, None)
    assert renewal(builtin("gwanak_advisory"), SECOND).allowed
    assert renewal(GURO.for_body("agenda"), FIRST).by_analogy == "제10조①"


@pytest.mark.parametrize(
    ("today", "warning"), [("2025-12-29", None), ("2025-12-30", 60), ("2026-01-29", 30), ("2026-02-28", 30), ("2026-03-01", None)]
)
def test_endings_warn_at_60_and_30_days(today: str, warning: int | None) -> None:
    found = endings([FIRST, SECOND], date.fromisoformat(today))
    assert [ending.warning for ending in found] == ([] if warning is None else [warning])
