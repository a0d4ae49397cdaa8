"""Backup and restore: what comes back is what was there, and nothing is thrown away."""

import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pytest

from deploy.backup import NothingToBackUp, OtherFile, back_up
from deploy.folder import FolderBusy, held
from deploy.restore import NotABackup, NotEmpty, restored
from shared.settings import Settings


def settings_in(folder: Path, database: str | None = None) -> Settings:
    return Settings(_env_file=None, data_dir=folder, database_url=database)


def write(folder: Path, word: str) -> sqlite3.Connection:
    """A database in WAL mode whose last commit is still in the journal, kept open."""
    folder.mkdir(exist_ok=True)
    connection = sqlite3.connect(folder / "hyeopchi.db")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE IF NOT EXISTS said (word)")
    connection.execute("INSERT INTO said VALUES (?)", (word,))
    connection.commit()
    return connection


def words(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "hyeopchi.db")) as connection:
        return [word for (word,) in connection.execute("SELECT word FROM said")]


async def test_restore_gives_back_what_was_committed(tmp_path: Path) -> None:
    with closing(write(tmp_path / "a", "one")):
        (tmp_path / "a" / "clock.json").write_text('{"offset_seconds": 60}')
        (tmp_path / "a" / "secret.key").write_text("key")
        done = back_up(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz")
    assert set(done.files) == {"hyeopchi.db", "clock.json", "secret.key"}
    assert (tmp_path / "kept.tar.gz").stat().st_mode & 0o077 == 0
    back = await restored(settings_in(tmp_path / "b"), tmp_path / "kept.tar.gz", replace=False)
    assert words(tmp_path / "b") == ["one"] and (tmp_path / "b" / "secret.key").read_text() == "key"
    assert set(back.files) == set(done.files) and back.aside is None


async def test_restore_over_data_needs_a_word_and_moves_it_aside(tmp_path: Path) -> None:
    write(tmp_path / "a", "old").close()
    back_up(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz")
    write(tmp_path / "a", "new").close()
    with pytest.raises(NotEmpty):
        await restored(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz", replace=False)
    assert words(tmp_path / "a") == ["old", "new"]
    back = await restored(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz", replace=True)
    assert words(tmp_path / "a") == ["old"]
    assert back.aside is not None and words(back.aside) == ["old", "new"]


async def test_restore_under_a_running_system_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "a", "one").close()
    back_up(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz")
    async with held(tmp_path / "a", 0):
        with pytest.raises(FolderBusy):
            await restored(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz", replace=True)


def damaged(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)


def foreign(file: Path) -> None:
    with tarfile.open(file, "w:gz") as archive:
        archive.add(__file__, arcname="../escaped.py")


@pytest.mark.parametrize(
    "spoil", [damaged, foreign, lambda file: file.write_bytes(b""), lambda file: file.write_text("text")],
    ids=["a bit flipped", "another archive", "empty", "text"],
)  # fmt: skip
async def test_file_that_is_no_backup_changes_nothing(tmp_path: Path, spoil: object) -> None:
    write(tmp_path / "a", "one").close()
    back_up(settings_in(tmp_path / "a"), tmp_path / "kept.tar.gz")
    spoil(tmp_path / "kept.tar.gz")  # type: ignore[operator] # a table of plain functions
    with pytest.raises(NotABackup):
        await restored(settings_in(tmp_path / "b"), tmp_path / "kept.tar.gz", replace=True)
    assert not (tmp_path / "b" / "hyeopchi.db").exists()


def test_backup_of_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToBackUp):
        back_up(settings_in(tmp_path), tmp_path / "kept.tar.gz")
    assert not list(tmp_path.glob("*kept*"))


async def test_restore_leaves_a_file_of_the_settings_alone(tmp_path: Path) -> None:
    with pytest.raises(OtherFile):
        await restored(settings_in(tmp_path, f"sqlite+aiosqlite:///{tmp_path}/own.db"), tmp_path / "kept.tar.gz", replace=True)
