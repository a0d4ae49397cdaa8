"""City-wide limits (3 committees, 6 years, a gap of a year) and the yearly attendance rule, at their edges."""

from datetime import date

import pytest

from shared.charters import builtin
from shared.rules.attendance import AttendanceVerdict, AttendanceYear, Excuse, attendance
from shared.rules.limits import Limit, Service, begun_on, limits_broken
from shared.rules.refusal import Refused, RuleRefusal
from shared.rules.seat import SeatKind
from shared.rules.terms import Membership
from tests.rules.charter_samples import charter

GENERAL = builtin("general")
TODAY = date(2026, 12, 31)


def served(body: str, start: str, end: str | None, seat: SeatKind = SeatKind.APPOINTED) -> Service:
    return Service(body, Membership("m", date.fromisoformat(start), date.fromisoformat(end) if end else None, seat))


def broken(held: list[Service], start: str, end: str | None) -> list[tuple[Limit, int]]:
    found = limits_broken(GENERAL, held, date.fromisoformat(start), date.fromisoformat(end) if end else None)
    return [(one.limit_on, one.count) for one in found]


@pytest.mark.parametrize(
    ("held", "found"),
    [
        pytest.param([served("a", "2025-01-01", None), served("b", "2025-01-01", None)], [], id="third"),
        pytest.param([served(body, "2025-01-01", None) for body in "abc"], [(Limit.BODIES, 4)], id="fourth"),
        pytest.param(
            [served("a", "2025-01-01", None), served("b", "2025-01-01", None), served("c", "2025-01-01", "2025-12-31")], [],
            id="one-ended-the-day-before",
        ),
        pytest.param(
            [served("a", "2025-01-01", None), served("b", "2025-01-01", None), served("c", "2025-01-01", "2026-01-01")],
            [(Limit.BODIES, 4)], id="one-ends-on-the-first-day",
        ),
        pytest.param(
            [served("a", "2025-01-01", None), served("b", "2026-03-01", None), served("c", "2026-06-01", None)],
            [(Limit.BODIES, 4)], id="fourth-during-the-term",
        ),
        pytest.param(
            [served("a", "2025-01-01", None), served("b", "2026-03-01", "2026-05-31"), served("c", "2026-06-01", None)], [],
            id="never-four-at-once",
        ),
        pytest.param([served(body, "2025-01-01", None, SeatKind.EX_OFFICIO) for body in "abc"], [], id="offices-do-not-count"),
        pytest.param([served("a", "2025-01-01", None)] * 4, [], id="one-body-counts-once"),
    ],
)  # fmt: skip
def test_at_most_three_bodies_at_once(held: list[Service], found: list[tuple[Limit, int]]) -> None:
    assert broken(held, "2026-01-01", "2027-12-31") == found


@pytest.mark.parametrize(
    ("held", "start", "end", "found"),
    [
        pytest.param([], "2026-01-01", "2028-12-31", [], id="first-term"),
        pytest.param([served("general", "2023-01-01", "2025-12-31")], "2026-01-01", "2028-12-31", [], id="six-years"),
        pytest.param(
            [served("general", "2023-01-01", "2025-12-31")], "2026-01-01", "2029-01-01", [(Limit.YEARS, 7)], id="and-a-day"
        ),
        pytest.param([served("general", "2023-01-01", "2025-12-31")], "2026-01-01", None, [(Limit.YEARS, 7)], id="no-end"),
        pytest.param(
            [served("general", "2020-01-01", "2024-12-31")], "2026-01-01", "2028-12-31", [], id="gap-of-a-year-begins-anew"
        ),
        pytest.param(
            [served("general", "2020-01-01", "2025-01-01")], "2026-01-01", "2028-12-31", [(Limit.YEARS, 9)], id="gap-a-day-short"
        ),
        pytest.param([served("other", "2000-01-01", None)], "2026-01-01", "2028-12-31", [], id="years-in-another-body"),
    ],
)  # fmt: skip
def test_at_most_six_years_without_a_gap(
    held: list[Service], start: str, end: str | None, found: list[tuple[Limit, int]]
) -> None:
    assert broken(held, start, end) == found


def test_limits_cite_their_article_and_last_day() -> None:
    (found,) = limits_broken(GENERAL, [served("general", "2023-03-01", "2026-02-28")], date(2026, 3, 1), date(2029, 3, 1))
    assert (found.cite, found.default, found.limit, found.last_day) == ("제8조", False, 6, date(2029, 2, 28))


def test_no_limit_where_the_charter_sets_none() -> None:
    held = [served(body, "2000-01-01", None) for body in ("a", "b", "c", "d", "guro")]
    assert limits_broken(builtin("guro"), held, date(2026, 1, 1), None) == ()


def test_begun_on_follows_terms_back_through_short_gaps() -> None:
    terms = [
        Membership("m", date(2018, 1, 1), date(2018, 12, 31)),
        Membership("m", date(2020, 2, 29), date(2022, 2, 28)),
        Membership("m", date(2023, 2, 1), date(2025, 1, 31)),
        Membership("m", date(2027, 1, 1), None),
    ]
    assert begun_on(terms, date(2025, 2, 1)) == date(2020, 2, 29)


def verdict(held: int, attended: int, term_ends: date | None = None, *, has_reason: bool = False) -> AttendanceVerdict:
    found = attendance(GENERAL, AttendanceYear(held, attended, term_ends, has_reason), TODAY)
    assert isinstance(found, AttendanceVerdict)
    return found


@pytest.mark.parametrize(
    ("year", "excuse"),
    [
        pytest.param((4, 2), Excuse.ENOUGH, id="half-is-enough"),
        pytest.param((4, 1), None, id="below-half"),
        pytest.param((5, 2), None, id="2-of-5"),
        pytest.param((5, 3), Excuse.ENOUGH, id="3-of-5"),
        pytest.param((1, 0), Excuse.ONE_MEETING, id="one-meeting"),
        pytest.param((2, 0), None, id="two-meetings"),
        pytest.param((0, 0), Excuse.ENOUGH, id="no-meeting"),
        pytest.param((4, 1, date(2027, 12, 29)), Excuse.TERM_NEARLY_OVER, id="a-day-less-than-a-year-left"),
        pytest.param((4, 1, date(2027, 12, 30)), None, id="a-year-left"),
    ],
)
def test_attendance_below_half_and_its_exceptions(year: tuple[int, int], excuse: Excuse | None) -> None:
    found = verdict(*year)
    assert (found.excuse, found.dismissible) == (excuse, excuse is None)


def test_attendance_reason_excuses_and_article_is_cited() -> None:
    found = verdict(4, 1, has_reason=True)
    assert (found.excuse, found.needed, found.cite, found.default) == (Excuse.REASON_GIVEN, 2, "제8조의2", False)


def test_attendance_without_a_rule_dismisses_nobody() -> None:
    found = attendance(charter(), AttendanceYear(4, 0, None), TODAY)
    assert isinstance(found, AttendanceVerdict) and (found.excuse, found.needed) == (Excuse.NO_RULE, 0)


@pytest.mark.parametrize(
    ("year", "key", "reason"),
    [((4, 5), "attended", Refused.MORE_THAN_HELD), ((-1, 0), "held", Refused.NEGATIVE), ((1, -1), "attended", Refused.NEGATIVE)],
)
def test_attendance_refuses_what_no_year_can_give(year: tuple[int, int], key: str, reason: Refused) -> None:
    found = attendance(GENERAL, AttendanceYear(*year, None), TODAY)
    assert isinstance(found, RuleRefusal) and (found.key, found.reason) == (key, reason)
