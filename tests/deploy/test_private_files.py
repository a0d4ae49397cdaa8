"""Who else is on the machine cannot read the members' names and telephone numbers."""

import os
from pathlib import Path

from sqlalchemy import text

from shared.store.engine import Store


async def test_a_new_database_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'new.db'}")
    try:
        async with store.writing() as session:
            await session.execute(text("CREATE TABLE person (name TEXT)"))
        assert _modes(tmp_path) == {"new.db": 0o600, "new.db-shm": 0o600, "new.db-wal": 0o600}
    finally:
        await store.close()
        os.umask(before)


def _modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
