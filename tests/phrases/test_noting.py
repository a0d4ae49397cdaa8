"""Lines for the minutes as people type them: forgiving of width, spaces, order and composed letters."""

import unicodedata

import pytest

from shared.phrases.noting import DECISION, REMARK, TODO, Note, is_noted, item_in, only_item, read_notes
from shared.phrases.speakers import without_names

LINES = [
    ("#결정 원안대로 한다", Note(DECISION, "원안대로 한다")),
    ("＃결정： 원안", Note(DECISION, "원안")),
    ("# 결정 : 원안", Note(DECISION, "원안")),
    ("결정) 원안", Note(DECISION, "원안")),
    ("[결정] 원안", Note(DECISION, "원안")),
    ("#결정사항 원안", Note(DECISION, "원안")),
    ("# 할 일 자료 배포", Note(TODO, "자료 배포")),
    ("#할일: 자료 배포", Note(TODO, "자료 배포")),
    ("#1 #결정 원안", Note(DECISION, "원안", 1)),
    ("#결정 #1번 원안", Note(DECISION, "원안", 1)),
    ("１번 결정： 원안", Note(DECISION, "원안", 1)),
    ("#발언 1번 김민수 위원: 급함", Note(REMARK, "김민수 위원: 급함", 1)),
    ("제1호 안건 발언: 급함", Note(REMARK, "급함", 1)),
    ("원안대로 #결정 #2", Note(DECISION, "원안대로", 2)),
    ("#전체 #발언 인사", Note(REMARK, "인사", 0)),
    ("#2번 : 의견이 갈림", Note(REMARK, "의견이 갈림", 2)),
    ("#결정 2호선을 늘린다", Note(DECISION, "2호선을 늘린다")),
]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(("typed", "note"), LINES, ids=[typed for typed, _ in LINES])
def test_line_is_read_in_every_form(typed: str, note: Note, form: str) -> None:
    written = unicodedata.normalize("NFC" if form == "NFC" else "NFD", typed)
    assert read_notes(written) == (note,) and is_noted(written)


@pytest.mark.parametrize("typed", ["네 알겠습니다", "#결정했다", "발언 잘 들었습니다", "2번 위원이 반대", ""])
def test_other_words_are_no_line(typed: str) -> None:
    assert read_notes(typed) == () and not is_noted(typed)


def test_lines_go_on_and_an_item_holds_for_those_below() -> None:
    typed = "#1\n#발언 가\n나\n\n#결정 다\n#2 #할일 라"
    assert read_notes(typed) == (Note(REMARK, "가\n나", 1), Note(DECISION, "다", 1), Note(TODO, "라", 2))
    assert read_notes("아무 말\n두 번째", REMARK) == (Note(REMARK, "아무 말\n두 번째"),)


def test_only_a_hash_counts_in_the_middle_of_something_else() -> None:
    assert is_noted("결정: 원안") and not is_noted("결정: 원안", hashed=True) and is_noted("#결정 원안", hashed=True)


@pytest.mark.parametrize(("typed", "item"), [("#2", 2), ("2번", 2), ("제3호", 3), ("#전체", 0), ("#2 가", None), ("가", None)])
def test_item_alone(typed: str, item: int | None) -> None:
    assert only_item(typed) == item


def test_item_of_the_message_replied_to() -> None:
    assert item_in("의제발굴분과\n제2호 안건(의결) 예산") == 2 and item_in("안건 없음") is None


def test_names_are_left_out_before_particles_and_not_within_words() -> None:
    told = without_names("김민수 위원: 김민수가 이산에 동의, 오이산", {"김민수", "이산", ""})
    assert told == "○○○ 위원: ○○○가 ○○○에 동의, 오이산"
