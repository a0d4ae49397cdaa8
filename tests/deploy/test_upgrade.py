"""A database of every release comes to this version with all that lies in it; an older program refuses a newer one."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from deploy import schema
from deploy.schema import check_schema, ensure_schema, revision_of, revisions
from services.registry.tables import Member
from services.scheduler.tables import Ballot
from services.scheduler.verifying import verify
from shared.runtime import Runtime
from shared.settings import Settings
from shared.store.engine import Store
from tests.cli.conftest import Hyeopchi
from tests.cli.test_failures import is_one_korean_line
from tests.conftest import on_both_databases
from tests.deploy.dump_release import RELEASES
from tests.deploy.releases import as_postgres, as_sqlite, counted

RELEASED = sorted(file.stem for file in RELEASES.glob("*.sql"))
LATER = '''"""A column more."""

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"


def upgrade() -> None:
    op.add_column("registry_member", sa.Column("note", sa.String(20), nullable=True))
'''


def test_every_revision_but_an_unreleased_one_has_its_fixture() -> None:
    assert RELEASED and set(revisions()[:-1]) <= set(RELEASED) <= set(revisions())


@on_both_databases
@pytest.mark.parametrize("revision", RELEASED)
async def test_released_database_comes_to_this_version_whole(revision: str, runtime: Runtime, tmp_path: Path) -> None:
    settings = await _laid_down(runtime.settings, revision, tmp_path)
    await ensure_schema(settings)
    await check_schema(settings)
    await _check_whole(settings)


@on_both_databases
async def test_rows_come_through_a_later_migration(runtime: Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way that every later version will go, tried with one that is not there yet."""
    settings = await _laid_down(runtime.settings, RELEASED[-1], tmp_path)
    number = f"{int(revisions()[-1]) + 1:04}"
    coming = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, coming, ignore=shutil.ignore_patterns("__pycache__"))
    (coming / "versions" / f"{number}_later.py").write_text(LATER.format(number=number, before=revisions()[-1]))
    with monkeypatch.context() as later:
        later.setattr(schema, "MIGRATIONS", coming)
        await ensure_schema(settings)
        assert await revision_of(settings) == number
        await _check_whole(settings)
    with pytest.raises(schema.SchemaTooNew):
        await ensure_schema(settings)


async def _laid_down(settings: Settings, revision: str, tmp_path: Path) -> Settings:
    if settings.database.startswith("sqlite"):
        as_sqlite(revision, settings.folder / "hyeopchi.db")
    else:
        await as_postgres(revision, settings.database, tmp_path / "spare.db")
    return settings


async def _check_whole(settings: Settings) -> None:
    """The record fits from its first row, and the people and ballots are there."""
    view = await verify(settings)
    assert view.ok and {chain.slug for chain in view.bodies} == {"guro", "guro-agenda"}
    assert all(chain.rows for chain in view.bodies)
    store = Store(settings.database)
    async with store.reading() as session:
        members = await session.scalar(select(func.count()).select_from(Member.__table__))
        ballots = await session.scalar(select(func.count()).select_from(Ballot.__table__))
    await store.close()
    assert members and members > 40 and ballots and ballots >= 60


@pytest.mark.parametrize("revision", RELEASED)
def test_command_brings_a_released_database_up(revision: str, hyeopchi: Hyeopchi, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    database = tmp_path / "data" / "hyeopchi.db"
    as_sqlite(revision, database)
    before = counted(database)
    assert hyeopchi("schema", "upgrade", "--json").json == {"before": revision, "revision": revisions()[-1]}
    assert {table: rows for table, rows in counted(database).items() if table in before} == before
    assert hyeopchi("verify", "--json").json["ok"] is True
    assert hyeopchi("body", "show", "guro", "--json").json["enrolled"] == 35


def test_empty_folder_is_upgraded_from_nothing(hyeopchi: Hyeopchi) -> None:
    assert hyeopchi("schema", "show", "--json").json == {"revision": None, "newest": revisions()[-1]}
    assert hyeopchi("schema", "upgrade", "--json").json == {"before": None, "revision": revisions()[-1]}


@pytest.mark.parametrize(
    "words", [["up", "--port", "0", "--no-sandbox"], ["body", "list"], ["verify"], ["schema", "upgrade"], ["registry"]],
    ids=lambda words: words[0],
)  # fmt: skip
def test_older_program_refuses_a_newer_database_in_one_line(
    words: list[str], hyeopchi: Hyeopchi, tmp_path: Path, nats_url: str
) -> None:
    (tmp_path / "data").mkdir()
    as_sqlite(RELEASED[-1], tmp_path / "data" / "hyeopchi.db")
    with closing(sqlite3.connect(tmp_path / "data" / "hyeopchi.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    ran = hyeopchi(*words, **({"HYEOPCHI_NATS_URL": nats_url} if words == ["registry"] else {}))
    assert ran.code == 1 and "9999" in ran.err and is_one_korean_line(ran), ran.err
