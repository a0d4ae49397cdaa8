"""Laws of deadlines over the real Korean calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.holidays_kr import KoreanHolidays, covers
from shared.rules.dates import is_working_day, notice, within_business_days, within_days

HOLIDAYS = KoreanHolidays()
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
ONE = timedelta(days=1)


@given(DAYS, st.integers(0, 40))
def test_within_days_ends_on_the_first_working_day(start: date, days: int) -> None:
    found = within_days(start, days, HOLIDAYS)
    end = start + days * ONE
    assert is_working_day(found.due, HOLIDAYS) and found.due >= end
    assert found.rolled == (found.due != end)
    assert not any(is_working_day(end + n * ONE, HOLIDAYS) for n in range((found.due - end).days))


@given(DAYS, st.integers(1, 30))
def test_within_business_days_counts_working_days(start: date, days: int) -> None:
    due = within_business_days(start, days, HOLIDAYS).due
    counted = sum(is_working_day(start + n * ONE, HOLIDAYS) for n in range(1, (due - start).days + 1))
    assert counted == days and is_working_day(due, HOLIDAYS)


@given(DAYS, st.integers(0, 40))
def test_notice_is_never_moved_towards_the_meeting(meeting: date, days: int) -> None:
    found = notice(meeting, days, HOLIDAYS)
    assert found.due == meeting - days * ONE == found.safe + ONE
    assert found.send_by <= found.due and is_working_day(found.send_by, HOLIDAYS)
    assert not any(is_working_day(found.send_by + n * ONE, HOLIDAYS) for n in range(1, (found.due - found.send_by).days + 1))


@pytest.mark.parametrize(
    ("day", "off"),
    [
        ("2026-02-17", True),
        ("2026-05-01", True),
        ("2026-05-25", True),
        ("2026-07-17", True),
        ("2026-09-28", False),
        ("2027-02-09", True),
        ("2027-05-03", True),
        ("2026-12-24", False),
    ],
)
def test_korean_holidays(day: str, off: bool) -> None:
    assert HOLIDAYS.is_holiday(date.fromisoformat(day)) is off


@pytest.mark.parametrize(
    ("day", "reach", "known"), [("2026-01-01", 3660, True), ("2099-12-31", 1, False), ("1950-06-01", 7, True)]
)
def test_covers(day: str, reach: int, known: bool) -> None:
    assert covers(date.fromisoformat(day), reach) is known
