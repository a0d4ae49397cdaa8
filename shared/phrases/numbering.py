"""Numbers, dots and '제1호' in front of lines, as people write lists."""

import re

_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]\s*|제\d{1,2}호\s*(?:안건)?\s*|[-·•①-⑳]\s*)")  # not "2027년 …"


def without_number(line: str) -> str:
    """'1. 예산안', '제1호 안건 예산안' and '- 예산안' are all 예산안."""
    return _NUMBERING.sub("", line)
