"""Names of people and bodies: one stored form (NFC), and search by the first sounds (초성), as in ㄱㅁㅅ."""

import re
import unicodedata

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE, _LAST_SYLLABLE, _SYLLABLES_PER_INITIAL = 0xAC00, 0xD7A3, 21 * 28
# Keyboards join two consonants typed in a row into one letter, and some send the joining forms of a consonant.
_AS_TYPED = str.maketrans(
    {
        "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
        "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
    }
    | {chr(0x1100 + index): initial for index, initial in enumerate(_INITIALS)}
)  # fmt: skip


def stored(name: str) -> str:
    """The name as it is kept: NFC (not NFKC), single spaces, none at the ends."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", name)).strip()


def initials(name: str) -> str:
    """The first sound of each syllable ("김민수" -> "ㄱㅁㅅ"); other signs as they are, without spaces."""
    return "".join(_initial(sign) for sign in _squeezed(name))


def matches(name: str, query: str) -> bool:
    """Whether the query is part of the name; a consonant in it stands for any syllable that begins with it ("김ㅁㅅ").

    Spaces and upper case do not count. An empty query matches nothing.
    """
    signs, asked = _squeezed(name), _squeezed(query).translate(_AS_TYPED)
    starts = range(len(signs) - len(asked) + 1)
    return bool(asked) and any(all(map(_fits, signs[start:], asked)) for start in starts)


def _squeezed(text: str) -> str:
    return stored(text).replace(" ", "").casefold()


def _fits(sign: str, asked: str) -> bool:
    return asked in (sign, _initial(sign))


def _initial(sign: str) -> str:
    if not _FIRST_SYLLABLE <= ord(sign) <= _LAST_SYLLABLE:
        return sign
    return _INITIALS[(ord(sign) - _FIRST_SYLLABLE) // _SYLLABLES_PER_INITIAL]
