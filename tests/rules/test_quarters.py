"""The quarter of a day, and of a period that a document tells."""

from datetime import date

import pytest

from shared.rules.quarters import quarter_of, quarter_of_period


@pytest.mark.parametrize(
    ("period", "quarter"),
    [
        pytest.param("2023-06-30", (2023, 2), id="day"),
        pytest.param("2023-01", (2023, 1), id="month"),
        pytest.param("2023-06/07", (2023, 3), id="range-counts-where-it-ends"),
        pytest.param("2022-12/2023-01", (2023, 1), id="over-the-year"),
        pytest.param("2023", None, id="year"),
        pytest.param("2023-13", None, id="no-month"),
    ],
)
def test_quarter_of_a_period(period: str, quarter: tuple[int, int] | None) -> None:
    assert quarter_of_period(period) == quarter


def test_quarter_of_a_day() -> None:
    assert [quarter_of(date(2026, month, 1))[1] for month in (1, 3, 4, 6, 7, 9, 10, 12)] == [1, 1, 2, 2, 3, 3, 4, 4]
