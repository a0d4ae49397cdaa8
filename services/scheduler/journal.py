"""Appending to the journal, in the transaction of what it tells."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Table, insert

from services.scheduler.tables import JournalHead, JournalRow
from shared.journal.chain import GENESIS, entry_hash
from shared.store.unit import Unit

_ROWS = cast(Table, JournalRow.__table__)  # as a plain table: the mapper costs more than the rows

Line = tuple[str, str, Mapping[str, Any]]  # kind, actor, data


async def append(unit: Unit, body: str, kind: str, actor: str, /, **data: Any) -> None:
    """One row for a body: `data` holds ids and numbers, never a name."""
    await append_all(unit, body, [(kind, actor, data)])


async def append_all(unit: Unit, body: str, lines: Sequence[Line]) -> None:
    """Several rows at once, in order."""
    if not lines:
        return
    head = await unit.session.get(JournalHead, body, with_for_update=True, populate_existing=True)
    seq, prev = (head.seq, head.hash) if head else (0, GENESIS)
    at = max(unit.now, head.at) if head else unit.now  # another scheduler's clock may be ahead: the record never goes back
    rows = []
    for kind, actor, data in lines:
        seq += 1
        digest = entry_hash(body, seq, at, kind, actor, data, prev)
        rows.append(
            {
                "body": body,
                "seq": seq,
                "at": at,
                "kind": kind,
                "actor": actor,
                "data": _written(data),
                "prev": prev,
                "hash": digest,
            }
        )
        prev = digest
    await unit.session.execute(insert(_ROWS), rows)
    if head is None:
        head = JournalHead(body=body)
        unit.session.add(head)
    head.seq, head.at, head.hash = seq, at, prev
    await unit.session.flush()


async def hold(unit: Unit, body: str) -> None:
    """Lets nobody else append to a body's chain until the commit: what is counted from now on stays true."""
    await unit.session.get(JournalHead, body, with_for_update=True, populate_existing=True)


async def head_of(unit: Unit, body: str) -> tuple[str, int]:
    """The chain's last hash and its number of rows."""
    head = await unit.session.get(JournalHead, body, populate_existing=True)
    return (head.hash, head.seq) if head else (GENESIS, 0)


def stamp(at: datetime) -> str:
    """A time as the journal's data holds it: in UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _written(data: Mapping[str, Any]) -> str:
    return json.dumps(data, sort_keys=True, ensure_ascii=False)
