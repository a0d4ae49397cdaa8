"""A year of meetings laid out: the right months, one weekday, no day off."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.holidays_kr import KoreanHolidays
from shared.phrases.pattern import Monthly, read_monthly
from shared.rules.year_plan import Pattern, laid_out

THURSDAY = 3


@pytest.mark.parametrize(
    ("times", "months"),
    [(1, [12]), (2, [6, 12]), (4, [3, 6, 9, 12]), (6, [2, 4, 6, 8, 10, 12]), (12, list(range(1, 13)))],
)
def test_times_a_year_fall_into_their_months(times: int, months: list[int]) -> None:
    days = laid_out(2027, times, Pattern(THURSDAY, 3), KoreanHolidays())
    assert [day.month for day in days] == months and {day.weekday() for day in days} == {THURSDAY}


def test_day_off_gives_way_to_the_nearest_week() -> None:
    """Chuseok takes the third Thursday of September 2027, the officer's table that of June."""
    usual = laid_out(2027, 4, Pattern(THURSDAY, 3), KoreanHolidays())
    moved = laid_out(2027, 4, Pattern(THURSDAY, 3), KoreanHolidays([usual[1]]))
    assert usual[2] == date(2027, 9, 23) and abs((moved[1] - usual[1]).days) == 7
    assert [moved[0], *moved[2:]] == [usual[0], *usual[2:]]
    assert laid_out(2027, 1, Pattern(THURSDAY, 5), KoreanHolidays()) == (date(2027, 12, 30),)


@given(st.integers(2020, 2090), st.integers(1, 24), st.integers(0, 6), st.integers(1, 5))
def test_laid_out_is_always_a_plan(year: int, times: int, weekday: int, week: int) -> None:
    holidays = KoreanHolidays()
    days = laid_out(year, times, Pattern(weekday, week), holidays)
    assert len(set(days)) == times and list(days) == sorted(days)
    assert all(day.year == year and day.weekday() == weekday and not holidays.is_holiday(day) for day in days)


@pytest.mark.parametrize(
    ("typed", "week", "weekday", "at"),
    [
        ("셋째 주 목요일 오후 2시", 3, 3, "14:00"),
        ("매월 둘째주 화 10시", 2, 1, "10:00"),
        ("마지막 주 금요일 14:30", 5, 4, "14:30"),
        ("3주 목 오후2시", 3, 3, "14:00"),
        ("첫 번째 월요일 오전 10시", 1, 0, "10:00"),
    ],
)
def test_pattern_is_read_as_people_type_it(typed: str, week: int, weekday: int, at: str) -> None:
    read = read_monthly(typed)
    assert isinstance(read, Monthly) and (read.week, read.weekday, f"{read.at:%H:%M}") == (week, weekday, at)


@pytest.mark.parametrize("typed", ["", "목요일 오후 2시", "셋째 주", "셋째 주 목요일", "아무 때나"])
def test_pattern_that_lacks_something_is_none(typed: str) -> None:
    assert read_monthly(typed) is None
