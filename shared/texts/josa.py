"""The particle that fits a word's last sound: 은/는, 이/가, 을/를, 과/와, 으로/로."""

import re

_ROAD = "으로/로"
_DIGIT_FINALS = {"0": "ㅇ", "1": "ㄹ", "2": "", "3": "ㅁ", "4": "", "5": "", "6": "ㄱ", "7": "ㄹ", "8": "ㄹ", "9": ""}
# How a number ends that ends in zeros, by their count: 십, 백, 천, 만 (4 to 7), 억 (8 to 11), 조.
_ZERO_FINALS = ("", "ㅂ", "ㄱ", "ㄴ", "ㄴ", "ㄴ", "ㄴ", "ㄴ", "ㄱ", "ㄱ", "ㄱ", "ㄱ")
_LETTER_FINALS = {"L": "ㄹ", "M": "ㅁ", "N": "ㄴ", "R": "ㄹ"}
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3


def josa(word: str, pair: str) -> str:
    """The particle alone; `pair` is "after a closed sound/after an open one". Where the sound is unknown, both: "은(는)"."""
    closed, open_ = pair.split("/")
    final = _final(word)
    if final is None:
        return f"(으){open_}" if pair == _ROAD else f"{closed}({open_})"
    return closed if final and not (pair == _ROAD and final == "ㄹ") else open_


def with_josa(word: str, pair: str) -> str:
    """The word and the particle: with_josa("의제발굴분과", "은/는") -> "의제발굴분과는"."""
    return word + josa(word, pair)


def _final(word: str) -> str | None:
    """The closing consonant of the last sound ("" = none, "x" = some that no rule asks for), or None where unknown."""
    spoken = re.sub(r"\([^()]*\)$", "", word.strip()) or word
    if spoken.endswith("%"):
        return ""  # 퍼센트
    spoken = re.sub(r"[\W_]+$", "", spoken)
    if not spoken:
        return None
    last = spoken[-1]
    if _FIRST_SYLLABLE <= ord(last) <= _LAST_SYLLABLE:
        return ("", "ㄹ", "x")[_kind_of_syllable(last)]
    if last in _DIGIT_FINALS:
        return _final_of_number(spoken)
    return _final_of_latin(spoken) if last.isascii() else None


def _kind_of_syllable(syllable: str) -> int:
    final = (ord(syllable) - _FIRST_SYLLABLE) % 28
    return 0 if final == 0 else 1 if final == 8 else 2


def _final_of_number(text: str) -> str:
    number = re.search(r"([\d,]*\.)?([\d,]*)$", text)
    digits = number[2].replace(",", "") if number else text[-1]
    zeros = len(digits) - len(digits.rstrip("0"))
    # Digits behind a point, and zero itself, are read one by one.
    if zeros == 0 or zeros == len(digits) or (number and number[1]):
        return _DIGIT_FINALS[digits[-1]]
    return _ZERO_FINALS[zeros] if zeros < len(_ZERO_FINALS) else ""


def _final_of_latin(text: str) -> str:
    word = re.findall(r"[A-Za-z]+", text)[-1]
    if word.isupper():
        return _LETTER_FINALS.get(word[-1], "")
    # Loan words by their spelling: "email" 메일, "table" 블, "web" 웹, "meeting" 팅, "zone" 존; a rule of thumb.
    if re.search(r"(l|le)$", word):
        return "ㄹ"
    return "x" if re.search(r"([bckmnpt]|ng|me|ne)$", word) else ""
