"""The journal's hash chain: how a row's hash is made and a chain is checked. Pure, so that an outsider can do the same."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NamedTuple

GENESIS = "0" * 64
_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class Entry(NamedTuple):
    """One journal row. `seq` counts from 1 in each body; `data` holds ids and numbers, never a name."""

    body: str
    seq: int
    at: datetime
    kind: str
    actor: str
    data: Mapping[str, Any]
    prev: str
    hash: str


class ChainFault(StrEnum):
    MISSING = "missing"  # the row of this number is not there
    UNLINKED = "unlinked"  # it does not follow the row before it
    CHANGED = "changed"  # its hash is not its own


@dataclass(frozen=True)
class ChainCheck:
    """How a chain was found: `fault` is what is wrong with row number `rows`, the first that does not fit; None when all do."""

    rows: int
    head: str
    fault: ChainFault | None

    @property
    def ok(self) -> bool:
        return self.fault is None


def entry_hash(body: str, seq: int, at: datetime, kind: str, actor: str, data: Mapping[str, Any], prev: str) -> str:
    """SHA-256 over the row as canonical JSON (sorted keys, no spaces, UTF-8, time in UTC with microseconds), in hex."""
    row = [body, seq, at.astimezone(UTC).isoformat(timespec="microseconds"), kind, actor, data, prev]
    return hashlib.sha256(_CANONICAL.encode(row).encode()).hexdigest()


def canonical(value: Any) -> str:
    """JSON with sorted keys and no spaces: the same value is always the same text."""
    return _CANONICAL.encode(value)


def sealed(salt: str, text: str) -> str:
    """SHA-256 of a salt and a text in hex: proves the text to who has both, and tells nothing once the salt is erased."""
    return hashlib.sha256(f"{salt}:{text}".encode()).hexdigest()


class Chain:
    """Recomputes a body's chain from its first row on, row by row; what comes after the first fault is not looked at."""

    def __init__(self) -> None:
        self._rows = 0
        self._head = GENESIS
        self._fault: ChainFault | None = None

    def add(self, entry: Entry) -> None:
        if self._fault is None:
            self._rows += 1
            self._fault = _fault(entry, self._rows, self._head)
            if self._fault is None:
                self._head = entry.hash

    def check(self) -> ChainCheck:
        return ChainCheck(self._rows, self._head, self._fault)


def _fault(entry: Entry, expected: int, head: str) -> ChainFault | None:
    if entry.seq != expected:
        return ChainFault.MISSING
    if entry.prev != head:
        return ChainFault.UNLINKED
    if entry.hash != entry_hash(entry.body, entry.seq, entry.at, entry.kind, entry.actor, entry.data, entry.prev):
        return ChainFault.CHANGED
    return None
