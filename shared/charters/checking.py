"""A charter's text held against the schema: every fault with its line and key, syntax faults included."""

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from shared.charters.places import Places, Statement, statements
from shared.rules.charter import Charter
from shared.rules.charter_parse import CharterFaults, parse_charter

MOST_BROKEN = 100
_AT_LINE = re.compile(r"at line (\d+)")
_TWICE = ("Cannot overwrite", "Cannot declare", "Duplicate", "Cannot mutate", "Cannot redefine", "Cannot define")


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: its line (from 1), its key ("" where none can be read), and a code that the catalogue words."""

    line: int
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The charter (None where it has faults) and every fault, in the order of the lines."""

    charter: Charter | None
    findings: tuple[Finding, ...]


def check_bytes(content: bytes) -> Checked:
    """A charter file's content; one that is not UTF-8 is told by the line that breaks it."""
    try:
        return check_text(content.decode().removeprefix("\ufeff").replace("\r\n", "\n"))
    except UnicodeDecodeError as broken:
        line = content.count(b"\n", 0, broken.start) + 1
        return Checked(None, (Finding(line, "", "not_utf8"),))


def check_text(text: str) -> Checked:
    """Everything wrong with the text at once: what tomllib stops at is set aside and the rest is read on."""
    data, broken = _read(text)
    parsed = parse_charter(data) if data is not None else CharterFaults(())
    if isinstance(parsed, Charter) and not broken:
        return Checked(parsed, ())
    places, told = Places(text), {finding.line for finding in broken}
    faults = parsed.faults if isinstance(parsed, CharterFaults) else ()
    found = [Finding(places.line(fault.path), fault.path, fault.reason) for fault in faults]
    rest = [finding for finding in found if finding.line not in told]  # a value that cannot be read is not missing too
    return Checked(None, tuple(sorted([*broken, *rest], key=lambda finding: finding.line)))


def _read(text: str) -> tuple[dict[str, Any] | None, list[Finding]]:
    """The data without the statements that are no TOML, and a finding for each of those."""
    broken: list[Finding] = []
    while True:
        try:
            return tomllib.loads(text), broken
        except (ValueError, RecursionError) as wrong:
            culprit = _culprit(text, str(wrong))
            if culprit is None or len(broken) == MOST_BROKEN:
                return None, [*broken, Finding(culprit.first if culprit else 1, "", "not_toml")]
            reason = "key_twice" if str(wrong).startswith(_TWICE) else "not_toml"
            broken.append(Finding(culprit.first, _full_key(text, culprit), reason))
            text = _without(text, culprit)


def _culprit(text: str, message: str) -> Statement | None:
    """The statement that tomllib stumbled over; it names the line where it stopped, or the end of the document."""
    at = _AT_LINE.search(message)
    every = list(statements(text))
    if at is None:
        return every[-1] if every and "end of document" in message else None
    return next((one for one in every if one.first <= int(at[1]) <= one.last), None)


def _full_key(text: str, culprit: Statement) -> str:
    """The key with the name of the table that it stands in."""
    headers = [one.key for one in statements(text) if one.is_header and one.first < culprit.first]
    return f"{headers[-1]}.{culprit.key}" if headers and culprit.key and not culprit.is_header else culprit.key


def _without(text: str, culprit: Statement) -> str:
    """The text with the statement's lines blank; with a header goes its whole table, whose keys would fall to another."""
    lines = text.split("\n")
    last = culprit.last
    if culprit.is_header:
        headers = (one.first for one in statements(text) if one.is_header and one.first > culprit.first)
        last = next(headers, len(lines) + 1) - 1
    for number in range(culprit.first - 1, last):
        lines[number] = ""
    return "\n".join(lines)
