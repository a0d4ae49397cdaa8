"""`verify` where nothing can be written: a read-only mount, or a copy that belongs to somebody else."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from deploy import reading
from deploy.reading import for_reading
from services.cli.main import run
from shared.settings import Settings
from shared.store.engine import READ_ONLY
from tests.cli.conftest import Hyeopchi


@pytest.fixture
def folder(tmp_path: Path, hyeopchi: Hyeopchi) -> Path:
    """A data folder in which a council was made."""
    from shared.charters import builtin_text

    (tmp_path / "guro.toml").write_text(builtin_text("guro"))
    assert hyeopchi("import", "charter", "guro.toml").code == 0
    return tmp_path / "data"


@pytest.fixture
def nothing_writable(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a read-only mount answers; root may write wherever mere rights forbid it."""
    monkeypatch.setattr(reading, "_is_writable", lambda _: False)


def state_of(folder: Path) -> dict[str, tuple[int, int]]:
    return {entry.name: (entry.stat().st_mtime_ns, entry.stat().st_size) for entry in folder.iterdir()}


def leave_unmerged(folder: Path) -> None:
    """As after a kill: what was written last lies in the -wal file."""
    with closing(sqlite3.connect(folder / "hyeopchi.db")) as connection:
        connection.execute("CREATE TABLE written_last (x)")
        connection.commit()
        kept = {name: (folder / name).read_bytes() for name in ("hyeopchi.db", "hyeopchi.db-wal")}
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    (folder / "hyeopchi.db-shm").unlink(missing_ok=True)


@pytest.mark.parametrize("killed", [False, True], ids=["stopped", "killed"])
def test_verify_writes_nothing_beside_what_it_reads(
    killed: bool, folder: Path, nothing_writable: None, capsys: pytest.CaptureFixture[str]
) -> None:
    if killed:
        leave_unmerged(folder)
    before = state_of(folder)
    assert run(["verify", "--json", "--data", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
    assert state_of(folder) == before


def test_what_was_committed_last_is_read_too(folder: Path, nothing_writable: None) -> None:
    leave_unmerged(folder)
    with for_reading(Settings(_env_file=None, data_dir=folder)) as settings:
        copy = Path(settings.database.partition(":///")[2])
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT count(*) FROM written_last").fetchone() == (0,)
    assert not copy.exists()


def test_database_that_can_be_written_is_opened_where_it_lies(folder: Path) -> None:
    settings = Settings(_env_file=None, data_dir=folder)
    with for_reading(settings) as used:
        assert used is settings and READ_ONLY not in used.database
