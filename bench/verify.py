"""Checking a journal: rows a second, beside hashing the same rows with nothing around it."""

import hashlib
import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import insert

from bench.figure import Figure, figure
from services.scheduler.tables import Base, JournalHead, JournalRow
from services.scheduler.verifying import verify_all
from shared.ids import new_id
from shared.journal.chain import GENESIS, entry_hash
from shared.store.engine import Store

BODY, ROWS, ROUNDS = "guro", 50_000, 5
AT = datetime(2026, 12, 1, 5, tzinfo=UTC)


async def measure() -> list[Figure]:
    """Ballots of a thousand votes; a fault found ends the bench."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite+aiosqlite:///{Path(folder) / 'journal.db'}")
        try:
            rows = _journal()
            await _write(store, rows)
            pairs = [(await _verified(store), _hashed(rows)) for _ in range(ROUNDS)]
        finally:
            await store.close()
    return [figure("verify: journal rows", median(ours for ours, _ in pairs), "1/s", median(bare for _, bare in pairs))]


def _journal() -> list[dict[str, object]]:
    rows, prev, meeting = [], GENESIS, new_id()
    members = [new_id() for _ in range(50)]
    for seq in range(1, ROWS + 1):
        member = members[seq % 50]
        data = {"meeting": meeting, "motion": f"motion{seq // 50}", "member": member, "choice": "yes", "before": None}
        actor = f"member:{member}"
        digest = entry_hash(BODY, seq, AT, "ballot.cast", actor, data, prev)
        written = json.dumps(data, sort_keys=True, ensure_ascii=False)
        rows.append(dict(body=BODY, seq=seq, at=AT, kind="ballot.cast", actor=actor, data=written, prev=prev, hash=digest))
        prev = digest
    return rows


async def _write(store: Store, rows: list[dict[str, object]]) -> None:
    async with store.writing() as session:
        connection = await session.connection()
        await connection.run_sync(Base.metadata.create_all)
        await session.execute(insert(JournalRow), rows)
        last = rows[-1]
        await session.execute(insert(JournalHead).values(body=BODY, seq=last["seq"], at=AT, hash=last["hash"]))


async def _verified(store: Store) -> float:
    begun = perf_counter()
    async with store.reading() as session:
        found = await verify_all(session)
    if not found.ok:
        raise RuntimeError(f"the journal does not verify: {found.bodies}")
    return ROWS / (perf_counter() - begun)


def _hashed(rows: list[dict[str, object]]) -> float:
    """SHA-256 over as much, one row after the other."""
    begun = perf_counter()
    for row in rows:
        hashlib.sha256(f"{row['body']}{row['seq']}{row['kind']}{row['actor']}{row['data']}{row['prev']}".encode()).hexdigest()
    return ROWS / (perf_counter() - begun)
