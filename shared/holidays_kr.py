"""Korean public holidays: the `holidays` package plus the days that an officer has added (임시공휴일)."""

from collections.abc import Iterable
from datetime import date

FIRST_YEAR = 1949
LAST_YEAR = 2099  # the package knows the lunar calendar to 2100


class KoreanHolidays:
    """Implements shared.rules.dates.Holidays for the years 1949-2099; years are worked out once each."""

    def __init__(self, extra: Iterable[date] = ()) -> None:
        self._extra = frozenset(extra)

    def is_holiday(self, day: date) -> bool:
        return day in self._extra or day in _of_year(day.year)


_years: dict[int, frozenset[date]] = {}


def _of_year(year: int) -> frozenset[date]:
    if year not in _years:
        # Imported here: the package costs more time to load than a verdict takes, and not every command needs it.
        from holidays.countries.south_korea import SouthKorea

        _years[year] = frozenset(SouthKorea(years=year))  # type: ignore[no-untyped-call]  # the package types no constructor
    return _years[year]


def covers(day: date, reach: int) -> bool:
    """Whether the calendar is known from `day` for `reach` calendar or business days both ways."""
    years = reach // 200 + 1  # fewer business days than that are in no year
    return FIRST_YEAR <= day.year - years and day.year + years <= LAST_YEAR
