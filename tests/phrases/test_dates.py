"""How dates, times and counts are said."""

from datetime import UTC, date, datetime, time

import pytest

from shared.texts import dates

SEOUL = dates.SEOUL
TWO = datetime(2026, 12, 3, 14, 0, tzinfo=SEOUL)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (None, "12월 3일(목) 오후 2시"),
        (TWO.replace(hour=16), "12월 3일(목) 오후 2시–4시"),
        (TWO.replace(hour=16, minute=30), "12월 3일(목) 오후 2시–4시 30분"),
        (TWO.replace(day=4, hour=10), "12월 3일(목) 오후 2시–12월 4일(금) 오전 10시"),
    ],
    ids=["no end", "same half", "minutes", "next day"],
)
def test_chat_when_ends(end: datetime | None, expected: str) -> None:
    assert dates.chat_when(TWO, end) == expected
    assert dates.chat_when(TWO.astimezone(UTC), end and end.astimezone(UTC)) == expected


def test_chat_when_over_noon_names_both_halves() -> None:
    assert dates.chat_when(TWO.replace(hour=11), TWO.replace(hour=13)) == "12월 3일(목) 오전 11시–오후 1시"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (time(14, 4), "오후 2시 4분"),
        (time(0), "오전 12시"),
        (time(12), "오후 12시"),
        (time(9, 30), "오전 9시 30분"),
        (TWO, "오후 2시"),
    ],
)
def test_chat_time_halves(at: time | datetime, expected: str) -> None:
    assert dates.chat_time(at) == expected


def test_chat_day_of_a_late_utc_evening_is_seouls() -> None:
    assert dates.chat_day(datetime(2026, 12, 2, 20, 0, tzinfo=UTC)) == "12월 3일(목)"
    assert dates.chat_day(date(2026, 12, 3)) == "12월 3일(목)"


def test_document_when_ends() -> None:
    assert dates.document_when(TWO, TWO.replace(hour=16)) == "2026. 12. 3.(목) 14:00–16:00"
    assert dates.document_when(TWO) == "2026. 12. 3.(목) 14:00"
    assert dates.document_when(TWO, TWO.replace(day=4)) == "2026. 12. 3.(목) 14:00–2026. 12. 4.(금) 14:00"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (TWO.replace(hour=15), "오후 2시 → 오후 3시"),
        (TWO.replace(day=4), "12월 3일(목) → 12월 4일(금)"),
        (TWO.replace(day=4, hour=15), "12월 3일(목) 오후 2시 → 12월 4일(금) 오후 3시"),
        (TWO.astimezone(UTC), ""),
    ],
    ids=["time", "day", "both", "neither"],
)
def test_chat_move_says_only_what_changed(after: datetime, expected: str) -> None:
    assert dates.chat_move(TWO, after) == expected


def test_changed_is_empty_where_nothing_changed() -> None:
    assert dates.changed("5층", "6층") == "5층 → 6층"
    assert dates.changed("5층", "5층") == ""


def test_counts_have_units() -> None:
    assert (dates.people(20), dates.cases(3), dates.people(1200)) == ("20명", "3건", "1,200명")


@pytest.mark.parametrize("say", [dates.chat_when, dates.chat_time, dates.chat_day, dates.document_when])
def test_dates_naive_raises(say: object) -> None:
    assert callable(say)
    with pytest.raises(ValueError, match="aware"):
        say(datetime(2026, 12, 3, 14))  # noqa: DTZ001 - the fault under test
