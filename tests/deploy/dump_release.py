"""Writes releases/REVISION.sql: a database of this revision with the demo's council in it.

python -m tests.deploy.dump_release   Once for each release: afterwards the file stays as it was released.
"""

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from deploy.schema import revisions

RELEASES = Path(__file__).parent / "releases"
FORGOTTEN = ("_answer", "_answers", "_inbox")  # many rows that say little; a release keeps a few of each
KEPT_ROWS = 5


def dumped(database: Path) -> str:
    """The whole database as SQL text, rows in the order they were written."""
    with closing(sqlite3.connect(database)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if table.endswith(FORGOTTEN):
                connection.execute(
                    f'DELETE FROM "{table}" WHERE rowid NOT IN (SELECT rowid FROM "{table}" LIMIT {KEPT_ROWS})'
                )
        connection.execute("UPDATE registry_outbox SET published = 1")
        connection.commit()
        return "\n".join(connection.iterdump()) + "\n"


def main() -> None:
    """Plays the demo in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "kept"
        subprocess.run([sys.executable, "-m", "services.cli.main", "demo", "--keep", str(kept), "--json"], check=True)
        RELEASES.mkdir(exist_ok=True)
        (RELEASES / f"{revisions()[-1]}.sql").write_text(dumped(kept / "hyeopchi.db"))


if __name__ == "__main__":
    main()
