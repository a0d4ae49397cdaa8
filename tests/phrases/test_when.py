"""Dates and times as people type them."""

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.phrases.when import SEOUL, When, WhenFault, WhenProblem, read_when
from shared.texts.dates import chat_when, document_when

# Saturday, 21 November 2026.
NOW = datetime(2026, 11, 21, 10, 0, tzinfo=SEOUL)


def at(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> When:
    return When(datetime(year, month, day, hour, minute, tzinfo=SEOUL))


UNDERSTOOD = {
    "2026-12-03 14:00": at(12, 3, 14),
    "2026-12-03T14:00": at(12, 3, 14),
    "2026-12-03T05:00+00:00": at(12, 3, 14),
    "2026-12-03T05:00:00Z": at(12, 3, 14),
    "12/3 오후2시": at(12, 3, 14),
    "12-3 14:00": at(12, 3, 14),
    "2026.12.3. 14시": at(12, 3, 14),
    "26.12.3 14시": at(12, 3, 14),
    "2026. 12. 3.(목) 14:00": at(12, 3, 14),
    "2026년 12월 3일 목요일 14시 00분": at(12, 3, 14),
    "12월 3일 오후 2시 30분": at(12, 3, 14, 30),
    "12월3일오후2시반": at(12, 3, 14, 30),
    "다음주 목 2시": at(11, 26, 14),
    "다음 주 목요일 오후 2시": at(11, 26, 14),
    "다다음주 월요일 10시": at(11, 30, 10),
    "이번주 일요일 10시반": at(11, 22, 10, 30),
    "목요일 열시": at(11, 26, 10),
    "토요일 2시": at(11, 21, 14),
    "내일 오후 2시": at(11, 22, 14),
    "모레 14:00": at(11, 23, 14),
    "내일모레 두 시 반": at(11, 23, 14, 30),
    "3일 뒤 2시": at(11, 24, 14),
    "3일 후 오후 2시": at(11, 24, 14),
    "2주 뒤 두시": at(12, 5, 14),
    "일주일 뒤 두시": at(11, 28, 14),
    "3일 오후 2시": at(12, 3, 14),
    "다음달 3일 2시": at(12, 3, 14),
    "１２/３ １４：００": at(12, 3, 14),
    "  12/3   2시에 ": at(12, 3, 14),
    "10:30 12/3": at(12, 3, 10, 30),
    "11/20 2시": at(11, 20, 14, year=2027),
    "2/29 14:00": at(2, 29, 14, year=2028),
    "내년 1월 5일 2시": at(1, 5, 14, year=2027),
    "12/3 7시": at(12, 3, 7),
    "12/3 11시": at(12, 3, 11),
    "12/3 12시": at(12, 3, 12),
    "12/3 6시": at(12, 3, 18),
    "12/3 02:00": at(12, 3, 2),
    "12/3 2:00": at(12, 3, 14),
    "12/3 2pm": at(12, 3, 14),
    "12/3 10 A.M.": at(12, 3, 10),
    "12/3 저녁 7시": at(12, 3, 19),
    "12/3 오전 12시": at(12, 3, 0),
    "12/3 오후 12시": at(12, 3, 12),
    "12/3 정오": at(12, 3, 12),
    "12/3 2:30 PM": at(12, 3, 14, 30),
    "오늘 10시": at(11, 21, 10),
}

REFUSED = {
    "안녕하십니까": WhenFault(WhenProblem.UNREADABLE),
    "": WhenFault(WhenProblem.UNREADABLE),
    "12/3 2시 4시": WhenFault(WhenProblem.UNREADABLE),
    "내일 오후 2시 회의실": WhenFault(WhenProblem.UNREADABLE),
    "12/3 " + "오후 2시" * 20: WhenFault(WhenProblem.UNREADABLE),
    "오후 2시": WhenFault(WhenProblem.NO_DATE),
    "12/3": WhenFault(WhenProblem.NO_TIME, 2026, 12, 3),
    "다음주 목요일": WhenFault(WhenProblem.NO_TIME, 2026, 11, 26),
    "2/30 14:00": WhenFault(WhenProblem.NO_SUCH_DATE, month=2, day=30),
    "13월 1일 2시": WhenFault(WhenProblem.NO_SUCH_DATE, month=13, day=1),
    "2026-11-31 14:00": WhenFault(WhenProblem.NO_SUCH_DATE, 2026, 11, 31),
    "0000-01-01 14:00": WhenFault(WhenProblem.NO_SUCH_DATE, 0, 1, 1),
    "12/3 25시": WhenFault(WhenProblem.NO_SUCH_TIME, hour=25, minute=0),
    "12/3 10시 70분": WhenFault(WhenProblem.NO_SUCH_TIME, hour=10, minute=70),
    "12/3 오전 14시": WhenFault(WhenProblem.NO_SUCH_TIME, hour=14, minute=0),
    "12/3 밤 12시": WhenFault(WhenProblem.NO_SUCH_TIME, hour=12, minute=0),
    "12/3(수) 2시": WhenFault(WhenProblem.WEEKDAY, 2026, 12, 3, said_weekday=2, weekday=3),
    "내일 월요일 2시": WhenFault(WhenProblem.WEEKDAY, 2026, 11, 22, said_weekday=0, weekday=6),
    "2026-11-20 14:00": WhenFault(WhenProblem.PAST, 2026, 11, 20, 14, 0),
    "오늘 9시": WhenFault(WhenProblem.PAST, 2026, 11, 21, 9, 0),
    "이번주 금요일 10시반": WhenFault(WhenProblem.PAST, 2026, 11, 20, 10, 30),
    "2026-11-21T09:59+09:00": WhenFault(WhenProblem.PAST, 2026, 11, 21, 9, 59),
}


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_when_forms_people_type(text: str) -> None:
    assert read_when(text, now=NOW) == UNDERSTOOD[text]
    assert read_when(text, now=NOW.astimezone(UTC)) == UNDERSTOOD[text]


@pytest.mark.parametrize("text", REFUSED)
def test_when_refused(text: str) -> None:
    assert read_when(text, now=NOW) == REFUSED[text]


def test_when_decomposed_hangul() -> None:
    assert read_when(unicodedata.normalize("NFD", "다음주 목 오후 2시"), now=NOW) == at(11, 26, 14)


def test_when_past_is_welcome_where_asked() -> None:
    assert read_when("오늘 9시", now=NOW, past_ok=True) == at(11, 21, 9)


def test_when_naive_now_raises() -> None:
    with pytest.raises(ValueError, match="aware"):
        read_when("내일 2시", now=datetime(2026, 11, 21, 10))  # noqa: DTZ001 - the fault under test


def test_when_today_is_the_day_in_seoul() -> None:
    # 01:00 on the 22nd in Seoul is still the 21st in New York and London.
    night = datetime(2026, 11, 22, 1, 0, tzinfo=SEOUL)
    assert read_when("내일 오후 2시", now=night.astimezone(UTC)) == at(11, 23, 14)


minutes_ahead = st.integers(min_value=0, max_value=360 * 24 * 60)


@given(minutes_ahead)
def test_when_reads_back_what_documents_say(ahead: int) -> None:
    moment = NOW + timedelta(minutes=ahead)
    assert read_when(document_when(moment), now=NOW) == When(moment)


@given(minutes_ahead)
def test_when_reads_back_what_the_chat_says(ahead: int) -> None:
    moment = NOW + timedelta(minutes=ahead)
    assert read_when(chat_when(moment), now=NOW) == When(moment)


@given(st.text(alphabet="0123456789/-.:() 년월일시분반오전후내다음주목요뒤TZ+", max_size=30))
def test_when_any_text_gets_an_aware_moment_or_a_fault(text: str) -> None:
    read = read_when(text, now=NOW)
    assert isinstance(read, WhenFault) or (read.at.tzinfo is SEOUL and read.at >= NOW)
