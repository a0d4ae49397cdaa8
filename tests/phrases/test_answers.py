"""The words people type to say whether they come."""

import unicodedata

import pytest

from shared.phrases.answers import Answer, read_answer

WORDS = {
    Answer.YES: [
        "참석", "참석합니다", "참석합니다.", "참석하겠습니다", "갈게요", "갈게요~", "네", "예", "넵", "네네", "참", "ㅇㅇ",
        "👍", "👍🏻", "👍👍", "네, 참석합니다", "네 갈게요 😊", "저도 참석합니다", "참 석 합니다", "참석ㅎㅎ",
        "참석!!", "참석 👍", "갈 수 있습니다",
    ],
    Answer.NO: [
        "불참", "불참합니다", "못가요", "못 갑니다", "못 갈 것 같습니다", "일이 있어서", "일이 있어서요", "일이 있어서 못 갑니다",
        "죄송합니다. 일이 있어서 참석이 어렵습니다.", "참석 못합니다", "불참ㅠㅠ", "저는 불참입니다",
    ],
    Answer.MAYBE: ["미정", "미정입니다", "모르겠", "모르겠습니다", "아직 잘 모르겠어요", "아직 미정입니다..."],
}  # fmt: skip
NO_ANSWER = [
    "네 알겠습니다", "네?", "참석?", "", " ", "...", "👎", "찬성", "찬", "반대", "기권", "참고하겠습니다", "일이 있어서 늦습니다",
    "네 못 갑니다", "참석자 명단 부탁드립니다", "예산은 얼마입니까", "안녕하십니까", "불참 아니고 참석", "제 의견은 미정",
]  # fmt: skip


@pytest.mark.parametrize(("word", "answer"), [(word, answer) for answer, words in WORDS.items() for word in words])
def test_answer_words_understood(word: str, answer: Answer) -> None:
    assert read_answer(word) is answer
    assert read_answer(unicodedata.normalize("NFD", word)) is answer


@pytest.mark.parametrize("text", NO_ANSWER)
def test_answer_unclear_is_none(text: str) -> None:
    assert read_answer(text) is None
