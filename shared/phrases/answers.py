"""Whether somebody comes, read from the words they type; anything unclear is no answer, and they are asked."""

import re
from enum import StrEnum

from shared.phrases.plain import plain


class Answer(StrEnum):
    """An answer to a call; the values are those of the command line and the HTTP API."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


_YES_WORD = "|".join((
    "참",
    "(?:참석|참가)(?:요|이요|합니다|해요|할게요|할께요|하겠습니다|할수있습니다|가능(?:합니다|해요)?|예정(?:입니다)?)?",
    "(?:갈게요|갈께요|갑니다|가요|가겠습니다|갈수있습니다|갈수있어요)",
))  # fmt: skip
_NO_WORD = "|".join((
    "불참(?:요|이요|합니다|해요|할게요|할께요|하겠습니다|입니다|예정(?:입니다)?)?",
    "못(?:가요|갑니다|가겠습니다|갈것같습니다|갈것같아요|갈듯합니다)",
    "안(?:가요|갑니다)",
    "참석(?:이|은)?(?:어렵습니다|어려워요|어려울것같습니다|불가(?:합니다)?|힘듭니다|못합니다|못해요|못하겠습니다)",
))  # fmt: skip
_MAYBE_WORD = "미정(?:입니다|이에요|이요)?|모르겠(?:습니다|어요|네요|음|다|는데요)?"
_AGREED = "(?:네|넵|예|ㅇㅇ)"
_WHO = "(?:저는|저도|전)?"

# White space is taken out before matching, and the whole text must fit: "네 알겠습니다" fits none.
_FORMS = (
    (Answer.YES, re.compile(rf"{_AGREED}{{1,2}}|{_AGREED}?{_WHO}(?:{_YES_WORD})")),
    (Answer.NO, re.compile(rf"{_WHO}(?:죄송합니다만?|죄송하지만)?(?:일이있어서요?|(?:일이있어서)?(?:{_NO_WORD}))")),
    (Answer.MAYBE, re.compile(rf"{_WHO}(?:아직|잘){{0,2}}(?:{_MAYBE_WORD})")),
)
_THUMBS_UP = re.compile("👍[\U0001f3fb-\U0001f3ff\ufe0f]?")
_NOT_A_WORD_AT_THE_ENDS = re.compile(r"^[\W_]+|(?:[\W_]|[ㅋㅎㅠㅜ])+$")


def read_answer(text: str) -> Answer | None:
    """The answer in typed text (참석 · 불참 · 미정 and the like), or None where it is no clear answer or a question."""
    typed = re.sub(r"\s", "", plain(text))
    if "?" in typed:
        return None
    words = _NOT_A_WORD_AT_THE_ENDS.sub("", typed)
    if not words:
        return Answer.YES if _THUMBS_UP.search(typed) else None
    return next((answer for answer, form in _FORMS if form.fullmatch(re.sub(r"[,.~!]", "", words))), None)


def is_agreement(text: str) -> bool:
    """'네', 'ㅇㅇ', a thumb: yes to whatever was asked last, which need not have been a meeting."""
    words = _NOT_A_WORD_AT_THE_ENDS.sub("", re.sub(r"\s", "", plain(text)))
    return bool(re.fullmatch(rf"{_AGREED}{{1,2}}", words)) or (not words and bool(_THUMBS_UP.search(text)))


_BALLOTS = frozenset({"찬성", "찬", "반대", "반", "기권", "찬성합니다", "반대합니다", "기권합니다"})


def is_ballot(text: str) -> bool:
    """Whether somebody typed a choice of a vote. It is never cast as one: they are shown the buttons."""
    return plain(text).strip(" .!~") in _BALLOTS
