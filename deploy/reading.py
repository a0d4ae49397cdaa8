"""The database for those who only read: also where nothing can be written, as on a read-only mount."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from deploy.backup import database_file
from shared.settings import Settings
from shared.store.engine import READ_ONLY


@contextmanager
def for_reading(settings: Settings) -> Iterator[Settings]:
    """Settings whose database can be opened without writing anything beside it, for the length of the block."""
    if not settings.database.startswith("sqlite") or _is_writable(file := database_file(settings)):
        yield settings
        return
    if not _has_unmerged(file):
        yield _frozen(settings, file)
        return
    with tempfile.TemporaryDirectory(prefix="hyeopchi-verify-") as spare:
        # What was committed last lies in the -wal file, and SQLite cannot read that without writing a third one beside it.
        for source in (file, _wal(file)):
            shutil.copyfile(source, Path(spare) / source.name)
        yield settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{Path(spare) / file.name}"})


def _is_writable(file: Path) -> bool:
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _has_unmerged(file: Path) -> bool:
    return _wal(file).exists() and _wal(file).stat().st_size > 0


def _wal(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


def _frozen(settings: Settings, file: Path) -> Settings:
    return settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///file:{quote(str(file))}?{READ_ONLY}&uri=true"})
