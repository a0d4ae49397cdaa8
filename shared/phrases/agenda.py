"""Agenda lines as people type them: an optional tag that says whether an item is reported or decided."""

import re
import unicodedata

REPORT, DECISION = "report", "decision"
TITLE_LETTERS = 300  # a notice of ten items still fits into one message of 4,096 letters

_WORDS = r"(?:보고|심의\s*[·.,]?\s*의결|의결|심의)(?:\s*안건)?"
_TAG = re.compile(rf"^\s*(?:[\[(<]\s*(?P<boxed>{_WORDS})\s*[\])>]\s*[::]?|(?P<plain>{_WORDS})\s*[::])\s*")


def one_line(typed: str) -> str:
    """What was typed, on one line: line ends and control characters become single blanks."""
    return " ".join("".join(" " if unicodedata.category(char) == "Cc" else char for char in typed).split())


def read_item(line: str) -> tuple[str, str]:
    """Title and kind: '보고: 공론장 일정' or '[보고] 공론장 일정' is a report; what bears no tag is to be decided."""
    line = one_line(line)
    found = _TAG.match(line)
    if not found:
        return line, DECISION
    tag = found["boxed"] or found["plain"]
    return line[found.end() :].strip(), REPORT if tag.startswith("보고") else DECISION
