"""When a word is worth saying, and when it is night."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from shared.rules.charter import QuietHours
from shared.rules.reminding import Waiting, after_quiet, digest_time, is_quiet, is_worth_saying

SEOUL = ZoneInfo("Asia/Seoul")
TODAY = date(2026, 12, 3)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, 3, hour, minute, tzinfo=SEOUL)


@pytest.mark.parametrize(
    ("left", "told_days_ago", "worth"),
    [
        pytest.param(20, None, True, id="new"),
        pytest.param(None, None, True, id="new-without-a-day"),
        pytest.param(None, 30, False, id="told-without-a-day"),
        pytest.param(7, 8, True, id="a-week-before"),
        pytest.param(7, 2, False, id="a-week-before-but-told-in-it"),
        pytest.param(1, 5, False, id="the-day-before"),
        pytest.param(0, 5, True, id="last-day"),
        pytest.param(0, 0, False, id="told-today"),
        pytest.param(-1, 1, True, id="a-day-late"),
        pytest.param(-2, 1, False, id="two-days-late"),
        pytest.param(-3, 2, True, id="three-days-late"),
        pytest.param(-14, 7, True, id="two-weeks-late"),
    ],
)
def test_worth_saying(left: int | None, told_days_ago: int | None, worth: bool) -> None:
    until = None if left is None else TODAY + timedelta(days=left)
    told = None if told_days_ago is None else TODAY - timedelta(days=told_days_ago)
    assert is_worth_saying(Waiting(until, told), TODAY) is worth


@pytest.mark.parametrize(
    ("hours", "chosen", "sent"),
    [
        pytest.param(QuietHours(time(21), time(8)), time(8, 30), at(8, 30), id="by-day"),
        pytest.param(QuietHours(time(21), time(8)), time(7), at(8), id="before-the-night-is-over"),
        pytest.param(QuietHours(time(12), time(13)), time(12, 15), at(13), id="at-lunch"),
        pytest.param(QuietHours(time(0), time(0)), time(5), at(5), id="no-quiet-hours"),
        pytest.param(QuietHours(time(21), time(8)), time(22), at(8), id="at-night"),
    ],
)
def test_digest_goes_out_by_day(hours: QuietHours, chosen: time, sent: datetime) -> None:
    assert digest_time(at(10), chosen, hours) == sent
    assert not is_quiet(sent, hours) and after_quiet(sent, hours) is None
