"""Amounts of money as people type them: "1,200만 원", "1억 2천만", "225.5백만원", "3000000"."""

import re
from fractions import Fraction

_UNITS = {"억": 10**8, "천만": 10**7, "백만": 10**6, "십만": 10**5, "만": 10**4, "천": 10**3, "": 1}
_PART = re.compile(r"(\d+(?:\.\d+)?)\s*(억|천만|백만|십만|만|천|)")
MOST = 10**14


def read_won(typed: str) -> int | None:
    """Whole won, or None for what is no amount."""
    text = typed.replace(",", "").replace("원", "").strip()
    parts = list(_PART.finditer(text))
    if not parts or _PART.sub("", text).strip():
        return None
    units = [_UNITS[part[2]] for part in parts]
    if units != sorted(set(units), reverse=True):
        return None
    amount = sum((Fraction(part[1]) * _UNITS[part[2]] for part in parts), Fraction(0))
    return int(amount) if amount.denominator == 1 and amount <= MOST else None
