"""A body's journal as a file for outsiders: a line that says what it is, then one line of JSON for each row (docs/journal.md)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from shared.journal.chain import GENESIS, Entry

FORMAT, VERSION = "hyeopchi-journal", 1


@dataclass(frozen=True)
class Exported:
    """`text` is the whole file; `head` the hash of its last row, 64 zeros where there is none."""

    text: str
    rows: int
    head: str


def exported(body: str, entries: Sequence[Entry]) -> Exported:
    """The rows as they lie in the database, also where they are wrong: to judge them is the reader's part."""
    head = entries[-1].hash if entries else GENESIS
    header = {"format": FORMAT, "version": VERSION, "body": body, "rows": len(entries), "head": head}
    lines = [_line(header), *(_line(_row(entry)) for entry in entries)]
    return Exported("".join(f"{line}\n" for line in lines), len(entries), head)


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "body": entry.body,
        "seq": entry.seq,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "kind": entry.kind,
        "actor": entry.actor,
        "data": entry.data,
        "prev": entry.prev,
        "hash": entry.hash,
    }


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
