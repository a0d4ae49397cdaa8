"""How single cells of a roster are read; ValueError with a reason code otherwise."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeVar

from shared.phrases.agenda import one_line
from shared.roster.reading import Cell
from shared.rules.seat import Office, SeatKind, Sex, Side

V = TypeVar("V")

SEAT_KINDS = {
    "당연직": SeatKind.EX_OFFICIO, "당연": SeatKind.EX_OFFICIO,
    "위촉직": SeatKind.APPOINTED, "위촉": SeatKind.APPOINTED,
}  # fmt: skip
OFFICES = {
    "의장": Office.CHAIR, "위원장": Office.CHAIR, "공동의장": Office.CO_CHAIR, "공동위원장": Office.CO_CHAIR,
    "부의장": Office.VICE_CHAIR, "부위원장": Office.VICE_CHAIR, "공동부의장": Office.VICE_CHAIR,
    "위원": Office.MEMBER, "간사": Office.CLERK, "서기": Office.CLERK,
}  # fmt: skip
SEXES = {"남": Sex.MALE, "남성": Sex.MALE, "남자": Sex.MALE, "여": Sex.FEMALE, "여성": Sex.FEMALE, "여자": Sex.FEMALE}
SIDES = {"민간": Side.CIVIL, "민": Side.CIVIL, "공무원": Side.OFFICIAL, "관": Side.OFFICIAL, "행정": Side.OFFICIAL}

_DATE = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:\s*\(.\))?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR = re.compile(r"(\d{4})\s*(?:년생?|\.)?")
_TIMES = re.compile(r"(\d{1,2})\s*(?:회|번)?")
_SERVICE = r"1[568]\d{6}"  # 1588-0000
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_DAYS = range(20_000, 80_000)  # 1954 to 2119: a date whose cell lost its format
_NOTHING = ("", "-", "없음", "해당없음")
_NAME_LETTERS = 100
_TEXT_LETTERS = 200


def text(cell: Cell) -> str:
    """NFC on one line; what no screen and no database can hold (a NUL from a broken export) becomes a blank."""
    return one_line(unicodedata.normalize("NFC", str(cell)))


def words(cell: Cell) -> str:
    """A text that messages and papers show: short enough for both."""
    written = text(cell)
    if len(written) > _TEXT_LETTERS:
        raise ValueError("too_long")
    return written


def name(cell: Cell) -> str:
    """A bare name; the blanks that align two-syllable names (김  수) go, those of a foreign name stay.

    Digits may stand beside letters: officials tell namesakes apart so (김민수2), and practice rolls are numbered.
    """
    bare = text(cell)
    if not any(char.isalpha() for char in bare):
        raise ValueError("not_a_name")
    if len(bare) > _NAME_LETTERS:
        raise ValueError("too_long")
    return bare.replace(" ", "") if re.fullmatch(r"[가-힣 ]{2,6}", bare) else bare


def one_of(cell: Cell, words: Mapping[str, V]) -> V:
    word = text(cell).replace(" ", "")
    if word not in words:
        raise ValueError("unknown_word")
    return words[word]


def day(cell: Cell) -> date | None:
    """2026-01-02, 2026.1.2., 2026/1/2, 2026년 1월 2일, 20260102, an Excel date; None for a dash."""
    if isinstance(cell, date):
        return cell
    written = text(cell)
    if written in _NOTHING:
        return None
    if isinstance(cell, int) and cell in _EXCEL_DAYS:
        return _EXCEL_EPOCH + timedelta(days=cell)
    match = _DATE.fullmatch(written) or _COMPACT.fullmatch(written) or _DATE.fullmatch(written.partition(" 00:00")[0])
    if match is None:
        raise ValueError("not_a_date")
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise ValueError("not_a_date") from None


def birth_year(cell: Cell) -> int | None:
    """1975, 1975년, or the year of a full date."""
    if isinstance(cell, date):
        return cell.year
    written = text(cell)
    if written in _NOTHING:
        return None
    match = _YEAR.fullmatch(written) or _DATE.fullmatch(written) or _COMPACT.fullmatch(written)
    if match is None or not 1900 <= int(match[1]) <= 2100:
        raise ValueError("not_a_year")
    return int(match[1])


def phone(cell: Cell) -> str | None:
    """Digits only, with the leading 0 that Excel drops and without +82: 01012345678."""
    written = text(cell)
    if written in _NOTHING:
        return None
    if re.search(r"[^\d\s+().\-·]", written):
        raise ValueError("not_a_phone")
    digits = re.sub(r"\D", "", written)
    if digits.startswith("82") and len(digits) >= 10:
        digits = digits.removeprefix("82")
    if not digits.startswith("0") and not re.fullmatch(_SERVICE, digits):
        digits = f"0{digits}"
    if not re.fullmatch(rf"0\d{{8,11}}|{_SERVICE}", digits):
        raise ValueError("not_a_phone")
    return digits


def times(cell: Cell) -> int:
    """1, 1회; a dash is 0."""
    written = text(cell)
    if written in _NOTHING:
        return 0
    match = _TIMES.fullmatch(written)
    if match is None:
        raise ValueError("not_a_number")
    return int(match[1])


def telegram_id(cell: Cell) -> int | None:
    """The number of a messenger account, never a username."""
    written = text(cell)
    if written in _NOTHING:
        return None
    if not re.fullmatch(r"[1-9]\d{0,18}", written):
        raise ValueError("not_a_number")
    return int(written)
