"""A line of approval as it is typed: '작성 김주무 2026-12-04, 팀장 이팀장, 과장, 위원' or with arrows between."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

_BETWEEN = re.compile(r"\s*(?:,|，|→|->|>|\n|/)\s*")
_DAY = re.compile(r"(\d{4})[-. ]+(\d{1,2})[-. ]+(\d{1,2})\.?$")


@dataclass(frozen=True)
class Step:
    office: str
    name: str = ""
    day: date | None = None


def read_line(text: str) -> tuple[Step, ...] | None:
    """The steps in order; None where a day cannot be."""
    steps = []
    for part in _BETWEEN.split(unicodedata.normalize("NFC", text).strip()):
        if not part:
            continue
        found = _DAY.search(part)
        try:
            day = date(*map(int, found.groups())) if found else None
        except ValueError:
            return None
        office, _, name = (part[: found.start()] if found else part).strip().partition(" ")
        steps.append(Step(office, name.strip(), day))
    return tuple(steps)
