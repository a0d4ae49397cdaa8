"""Names taken out of a text: who spoke need not be told where the charter says so."""

import re
from collections.abc import Iterable

HIDDEN_NAME = "○○○"


def without_names(text: str, names: Iterable[str]) -> str:
    """The text with each name as ○○○, also before a particle ('김민수가'); what only ends like a name stays."""
    found = sorted({name for name in names if name}, key=len, reverse=True)
    if not found:
        return text
    return re.sub(rf"(?<![가-힣A-Za-z])(?:{'|'.join(map(re.escape, found))})", HIDDEN_NAME, text)
