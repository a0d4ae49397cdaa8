"""Writes the next migration from what the tables are now: python -m deploy.new_revision "what changes" [--first]."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from deploy.schema import MIGRATIONS, alembic_config, revisions, to_head


def write(message: str, *, first: bool) -> Path | None:
    """The new file; None when there is nothing to migrate. `first` drops all revisions and begins again with one."""
    from sqlalchemy import create_engine

    if first:
        for file in (MIGRATIONS / "versions").glob("[0-9]*_*.py"):
            file.unlink()
    known = revisions()
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/now.db")
        with engine.begin() as connection:
            if known:
                to_head(connection)
            made = _generate(connection, message, f"{len(known) + 1:04}")
        engine.dispose()
    if made is not None:
        _tidy(made)
    return made


SQLITE_ONLY = {'sa.Boolean(), server_default=sa.text("0")': "sa.Boolean(), server_default=sa.false()",
               'sa.Boolean(), server_default=sa.text("1")': "sa.Boolean(), server_default=sa.true()"}  # fmt: skip


def _tidy(made: Path) -> None:
    """Without Alembic's remarks, in our own format, and with defaults that PostgreSQL takes too."""
    lines = made.read_text().splitlines(keepends=True)
    text = "".join(line for line in lines if not line.lstrip().startswith("# ###"))
    for said, meant in SQLITE_ONLY.items():
        text = text.replace(said, meant).replace(said.replace('"', "'"), meant)
    made.write_text(text)
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(made)], check=False)


def _generate(connection: Any, message: str, number: str) -> Path | None:
    from alembic import command
    from alembic.runtime.migration import MigrationContext

    def drop_empty(_context: MigrationContext, _revision: object, scripts: list[Any]) -> None:
        if scripts[0].upgrade_ops.is_empty():
            scripts[:] = []

    script: Any = command.revision(
        alembic_config(connection), message, autogenerate=True, rev_id=number, process_revision_directives=drop_empty
    )
    return Path(script.path) if script else None


def main() -> None:
    """Run from the top of the project."""
    words = [word for word in sys.argv[1:] if word != "--first"]
    if len(words) != 1:
        sys.exit('usage: python -m deploy.new_revision "what changes" [--first]')
    made = write(words[0], first="--first" in sys.argv)
    sys.stdout.write(f"{made or 'nothing to migrate'}\n")


if __name__ == "__main__":
    main()
