"""A backup put back into a data folder, after every checksum was found right."""

import hashlib
import json
import shutil
import tarfile
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from deploy.backup import DATABASES, FILES, FORMAT, MANIFEST, OtherFile, has_data, main_database
from deploy.carrying import from_file
from deploy.folder import held
from deploy.schema import ensure_schema
from shared.settings import Settings

LOCK_SECONDS = 2.0
JOURNALS = ("-wal", "-shm")


class NotABackup(Exception):
    """The file is none of ours, or is damaged."""


class NotEmpty(Exception):
    """The data folder holds data, and nobody agreed to replace it."""


@dataclass(frozen=True)
class Restored:
    """Names of the files put back, and the folder into which what stood there was moved."""

    files: tuple[str, ...]
    aside: Path | None


async def restored(settings: Settings, source: Path, *, replace: bool) -> Restored:
    """Puts the backup into the data folder, which no running system may hold; old data is moved aside, never deleted.

    With PostgreSQL the rows go into its database, which must be empty.
    """
    if settings.database_url is not None and main_database(settings) is not None:
        raise OtherFile
    contents = _read(source)
    names = tuple(contents)
    folder = settings.folder
    async with held(folder, LOCK_SECONDS, settings.database):
        if has_data(folder) and not replace:
            raise NotEmpty
        if main_database(settings) is None:
            await _into_database(settings, contents.pop("hyeopchi.db"))
        aside = _move_aside(folder) if has_data(folder) else None
        for name, content in contents.items():
            file = folder / name
            file.touch(mode=0o600)
            file.write_bytes(content)
    return Restored(names, aside)


async def _into_database(settings: Settings, content: bytes) -> None:
    """The file's rows, brought to this version's tables, into PostgreSQL; raises DatabaseNotEmpty."""
    with tempfile.TemporaryDirectory() as spare:
        file = Path(spare) / "hyeopchi.db"
        file.write_bytes(content)
        await ensure_schema(settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{file}"}))
        await from_file(file, settings)


def _read(source: Path) -> dict[str, bytes]:
    """The files by name, each as the manifest says; raises NotABackup, or OSError when the file cannot be opened."""
    source.open("rb").close()
    try:
        with tarfile.open(source, "r:gz") as archive:
            manifest = json.loads(_member(archive, MANIFEST))
            contents = {name: _member(archive, name) for name in manifest["sha256"]}
    except (tarfile.TarError, OSError, EOFError, ValueError, LookupError, TypeError) as exc:
        raise NotABackup from exc
    if manifest.get("format") != FORMAT or not set(contents) <= {*DATABASES, *FILES} or "hyeopchi.db" not in contents:
        raise NotABackup
    if any(hashlib.sha256(content).hexdigest() != manifest["sha256"][name] for name, content in contents.items()):
        raise NotABackup
    return contents


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    found = archive.extractfile(name)
    if found is None:
        raise NotABackup
    return found.read()


def _move_aside(folder: Path) -> Path:
    """What stands in the folder goes, with NATS's store, into a folder of its own: its events are not those of the backup."""
    aside = folder / f"replaced-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
    aside.mkdir()
    journals = [f"{name}{end}" for name in DATABASES for end in JOURNALS]
    for name in (*DATABASES, *journals, *FILES, "nats"):
        if (folder / name).exists():
            shutil.move(folder / name, aside / name)
    return aside
