"""When a word is worth saying, and when it is night."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from shared.rules.charter import QuietHours
from shared.rules.reminding import (
    DAY,
    NIGHT,
    Moment,
    Waiting,
    Weight,
    after_quiet,
    digest_time,
    hours_for,
    is_quiet,
    is_worth_saying,
    moment,
    next_digest,
    weight_of_change,
    word_of_change,
)

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


EARLY, LUNCH, NONE = QuietHours(time(20), time(7)), QuietHours(time(12), time(13)), QuietHours(time(0), time(0))


@pytest.mark.parametrize(
    ("own", "bodies", "hours"),
    [
        pytest.param(None, [], (NIGHT,), id="nobody says anything"),
        pytest.param(None, [EARLY], (EARLY,), id="the charter's"),
        pytest.param(None, [EARLY, NIGHT, EARLY], (EARLY, NIGHT), id="of two bodies both"),
        pytest.param(LUNCH, [EARLY], (LUNCH,), id="a person's own go before"),
        pytest.param(NONE, [EARLY], (NONE,), id="also none at all"),
        pytest.param(None, [NONE], (NONE,), id="a charter without any"),
        pytest.param(None, [QuietHours(time(8), time(20)), QuietHours(time(20), time(8))], (NIGHT,), id="no time would be left"),
    ],
)
def test_hours_of_a_person(own: QuietHours | None, bodies: list[QuietHours], hours: tuple[QuietHours, ...]) -> None:
    assert hours_for(own, bodies) == hours


@pytest.mark.parametrize(
    ("now", "hours", "until"),
    [
        pytest.param(at(12, 30), (LUNCH,), at(13), id="by day"),
        pytest.param(at(13), (LUNCH,), None, id="the end itself is not quiet"),
        pytest.param(at(22), (LUNCH,), None, id="at night, where only noon is quiet"),
        pytest.param(at(20, 30), (EARLY, NIGHT), at(8) + timedelta(days=1), id="one runs into the other"),
        pytest.param(at(7, 30), (EARLY, NIGHT), at(8), id="in the longer one"),
        pytest.param(at(3), (NONE,), None, id="none"),
    ],
)
def test_quiet_ends(now: datetime, hours: tuple[QuietHours, ...], until: datetime | None) -> None:
    assert after_quiet(now, *hours) == until
    assert is_quiet(now, *hours) is (until is not None)


@pytest.mark.parametrize(
    ("weight", "by_night"),
    [
        pytest.param(Weight.WAITS, Moment(at(8) + timedelta(days=1)), id="waits"),
        pytest.param(Weight.STANDS, Moment(silent=True), id="stands there silently"),
        pytest.param(Weight.EMERGENCY, Moment(), id="now and aloud"),
    ],
)
def test_a_word_is_weighed_against_quiet_hours(weight: Weight, by_night: Moment) -> None:
    assert moment(weight, at(22)) == by_night
    assert moment(weight, at(10)) == Moment()


def test_only_the_same_day_is_an_emergency() -> None:
    assert weight_of_change(at(6), at(14) + timedelta(days=3), at(14)) is Weight.EMERGENCY
    assert weight_of_change(at(22), at(9) + timedelta(days=1), None) is Weight.STANDS


@pytest.mark.parametrize(
    ("now", "before", "digest", "word"),
    [
        pytest.param(at(10), at(14), at(18), Moment(), id="today: at once"),
        pytest.param(at(6), at(10), at(8, 30), Moment(), id="today, while it is quiet: at once and aloud"),
        pytest.param(at(15), at(14) + DAY, at(8, 30) + DAY, None, id="tomorrow afternoon: the digest is early enough"),
        pytest.param(at(15), at(9) + DAY, at(8, 30) + DAY, Moment(), id="tomorrow at nine: the digest is too late"),
        pytest.param(at(22), at(9) + DAY, at(8, 30) + DAY, Moment(at(8) + DAY), id="told at night: when it is over"),
        pytest.param(at(22), at(8, 30) + DAY, at(8, 30) + DAY, Moment(silent=True), id="the night is too long: without a sound"),
        pytest.param(at(15), at(14) + DAY, None, Moment(), id="no digest"),
        pytest.param(at(22), at(14) + DAY, None, Moment(at(8) + DAY), id="no digest, at night"),
        pytest.param(at(15), at(14) + DAY, at(18) + DAY, Moment(), id="a digest in the evening"),
    ],
)
def test_a_change_is_heard_in_time_and_once(
    now: datetime, before: datetime, digest: datetime | None, word: Moment | None
) -> None:
    assert word_of_change(now, before, digest) == word


def test_next_digest_is_one_that_is_not_being_written_already() -> None:
    assert next_digest(at(8, 29)) == at(8, 30)
    assert next_digest(at(8, 30)) == at(8, 30) + DAY
