"""The particles, and the sentences about faults in typed dates."""

from datetime import datetime

import pytest

from shared.phrases.when import SEOUL, WhenFault, read_when
from shared.texts.josa import josa, with_josa
from shared.texts.phrases import FORMS, when_fault

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=SEOUL)


@pytest.mark.parametrize(
    ("word", "pair", "expected"),
    [
        ("의제발굴분과", "은/는", "의제발굴분과는"),
        ("위원", "은/는", "위원은"),
        ("안건", "이/가", "안건이"),
        ("회의록", "을/를", "회의록을"),
        ("서울", "으로/로", "서울로"),
        ("구로", "으로/로", "구로로"),
        ("구청", "으로/로", "구청으로"),
        ("35", "은/는", "35는"),
        ("1", "으로/로", "1로"),
        ("3", "이/가", "3이"),
        ("10", "은/는", "10은"),
        ("0", "이/가", "0이"),
        ("1,000,000,000,000", "을/를", "1,000,000,000,000를"),
        ("1.5", "을/를", "1.5를"),
        ("100%", "은/는", "100%는"),
        ("PDF", "을/를", "PDF를"),
        ("URL", "으로/로", "URL로"),
        ("email", "을/를", "email을"),
        ("meeting", "이/가", "meeting이"),
        ("'제1호 안건'", "은/는", "'제1호 안건'은"),
        ("구로구청(5층)", "으로/로", "구로구청(5층)으로"),
        ("📅", "은/는", "📅은(는)"),
        ("📅", "으로/로", "📅(으)로"),
    ],
)
def test_josa_by_last_sound(word: str, pair: str, expected: str) -> None:
    assert with_josa(word, pair) == expected
    assert expected.endswith(josa(word, pair))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("안녕", f"날짜와 시각을 읽지 못했습니다. {FORMS}"),
        ("오후 2시", f"날짜가 없습니다. {FORMS}"),
        ("12/3", "2026년 12월 3일 몇 시인지 적어 주시기 바랍니다. 예: 12/3 오후 2시"),
        ("2/30 2시", f"2월 30일은 없는 날짜입니다. {FORMS}"),
        ("12/3 25시", f"25시는 없는 시각입니다. {FORMS}"),
        ("12/3(수) 2시", "2026년 12월 3일은 수요일이 아니라 목요일입니다. 날짜나 요일을 다시 적어 주시기 바랍니다."),
        ("오늘 9시 5분", "2026년 11월 21일 9시 5분은 이미 지났습니다. 앞으로의 날짜와 시각을 적어 주시기 바랍니다."),
    ],
    ids=["unreadable", "no date", "no time", "no such date", "no such time", "weekday", "past"],
)
def test_when_fault_sentences(typed: str, expected: str) -> None:
    fault = read_when(typed, now=NOW)
    assert isinstance(fault, WhenFault)
    assert when_fault(fault) == expected
