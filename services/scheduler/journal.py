"""Appending to the journal, in the transaction of what it tells."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, insert, select, update

from services.scheduler.tables import JournalHead, JournalRow
from shared.journal.chain import GENESIS, entry_hash
from shared.store.unit import Unit

# As plain tables, written once: the mapper costs more than the rows.
_ROWS, _HEADS = cast(Table, JournalRow.__table__), cast(Table, JournalHead.__table__)
NEW_ROWS, NEW_HEAD = insert(_ROWS), insert(_HEADS)
HEAD = select(_HEADS.c.seq, _HEADS.c.at, _HEADS.c.hash).where(_HEADS.c.body == bindparam("of")).with_for_update()
MOVE_HEAD = update(_HEADS).where(_HEADS.c.body == bindparam("of"))

Line = tuple[str, str, Mapping[str, Any]]  # kind, actor, data


async def append(unit: Unit, body: str, kind: str, actor: str, /, **data: Any) -> None:
    """One row for a body: `data` holds ids and numbers, never a name."""
    await append_all(unit, body, [(kind, actor, data)])


async def append_all(unit: Unit, body: str, lines: Sequence[Line]) -> None:
    """Several rows at once, in order."""
    if not lines:
        return
    head = (await unit.session.execute(HEAD, {"of": body})).one_or_none()
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
    await unit.session.execute(NEW_ROWS, rows)
    stands = {"seq": seq, "at": at, "hash": prev}
    if head is None:
        await unit.session.execute(NEW_HEAD, {"body": body, **stands})
    else:
        connection = await unit.session.connection()
        await connection.execute(MOVE_HEAD, {"of": body, **stands})


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
