"""Typed text brought to one form before it is read: NFC, ASCII digits and signs, single spaces."""

import re
import unicodedata

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}


def plain(text: str) -> str:
    """The text in NFC with full-width signs as ASCII, runs of white space as one space, and none at the ends."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(_FULL_WIDTH)).strip()
