"""`hyeopchi doctor` finds what is wrong, says what to do, and changes nothing."""

import json
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from deploy.doctor import machine
from deploy.doctor.examine import examine
from deploy.doctor.finding import Finding, State
from deploy.folder import Standing, held, noted
from deploy.schema import ensure_schema
from services.cli.main import run
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import Settings
from shared.texts import doctor as texts
from tests.cli.conftest import Hyeopchi
from tests.cli.test_traces import TOKENS
from tests.cli.test_traces import stranger_to_our_tokens as stranger_to_our_tokens
from tests.conftest import on_both_databases


def settings_in(folder: Path, **more: Any) -> Settings:
    return Settings(_env_file=None, data_dir=folder, **more)


async def found_in(folder: Path, **more: Any) -> dict[str, Finding]:
    return {one.check: one for one in await examine(settings_in(folder, **more))}


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A data folder with an empty database."""
    await ensure_schema(settings_in(tmp_path))
    return tmp_path


def written(folder: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(folder / "hyeopchi.db")) as connection:
        connection.execute(sql, values)
        connection.commit()


def long_ago(**ago: int) -> str:
    return f"{datetime.now(UTC) - timedelta(**ago):%Y-%m-%d %H:%M:%S.%f}"


async def test_sound_folder_has_no_problem(folder: Path) -> None:
    found = await found_in(folder)
    assert {one.check: one.text for one in found.values() if one.state is not State.OK} == {}
    assert set(found) <= set(texts.CHECKS), "every check has a Korean name"


def files_of(folder: Path) -> dict[str, tuple[int, int]]:
    return {file.name: (file.stat().st_mtime_ns, file.stat().st_size) for file in folder.iterdir() if file.is_file()}


async def test_looking_changes_nothing(folder: Path) -> None:
    before = files_of(folder)
    await found_in(folder)
    after = files_of(folder)
    assert {name: after[name] for name in before} == before and set(after) - set(before) <= {"hyeopchi.db-wal", "hyeopchi.db-shm"}


async def test_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    found = await found_in(tmp_path / "none")
    assert found["folder"].state is State.WARNING and found["database"].state is State.WARNING
    assert not (tmp_path / "none").exists()


async def test_damaged_database_is_a_problem(folder: Path) -> None:
    (folder / "hyeopchi.db").write_bytes(b"no database at all, but longer than a header is" * 100)
    assert (await found_in(folder))["database"].state is State.PROBLEM


async def test_database_of_a_newer_version_is_a_problem(folder: Path) -> None:
    written(folder, "UPDATE alembic_version SET version_num = '9999'")
    assert (await found_in(folder))["schema"].state is State.PROBLEM


async def test_database_of_an_older_version_is_told(folder: Path) -> None:
    written(folder, "DELETE FROM alembic_version")
    found = (await found_in(folder))["schema"]
    assert found.state is State.WARNING and "hyeopchi up" in found.text


@pytest.mark.parametrize(
    ("age", "state"),
    [({"seconds": 5}, State.OK), ({"minutes": 3}, State.WARNING), ({"hours": 2}, State.PROBLEM)],
    ids=["just now", "late", "stuck"],
)
async def test_event_that_does_not_go_out_is_told(age: dict[str, int], state: State, folder: Path) -> None:
    columns = "INSERT INTO scheduler_outbox (id, subject, payload, at, published) VALUES ('e', 's', '', ?, 0)"
    written(folder, columns, long_ago(**age))
    found = (await found_in(folder))["outbox"]
    assert found.state is state and "1건" in found.text


async def test_dead_letters_are_counted(folder: Path) -> None:
    columns = "INSERT INTO members_dead_letter (subject, payload, why, at) VALUES ('update', '', 'x', ?)"
    written(folder, columns, long_ago(days=1))
    found = (await found_in(folder))["dead_letters"]
    assert found.state is State.WARNING and "members 1건" in found.text


@pytest.mark.parametrize(("state", "expected"), [("pending", State.PROBLEM), ("overdue", State.WARNING), ("met", State.OK)])
async def test_deadline_that_did_not_fire_is_a_problem(state: str, expected: State, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "hyeopchi.db")) as connection:
        columns = {row[1]: row[3] for row in connection.execute("PRAGMA table_info(scheduler_deadline)")}
        needed = {name: "" for name, required in columns.items() if required}
        row = needed | {"id": "d", "state": state, "due": long_ago(hours=1), "generation": 1}
        row |= {} if state == "pending" else {"fired_at": long_ago(hours=1)}
        marks = ", ".join("?" for _ in row)
        names = ", ".join(f'"{name}"' for name in row)
        connection.execute(f"INSERT INTO scheduler_deadline ({names}) VALUES ({marks})", list(row.values()))
        connection.commit()
    assert (await found_in(folder))["deadlines"].state is expected


async def test_key_that_others_may_read_is_told(folder: Path) -> None:
    (folder / "secret.key").touch(mode=0o644)
    (folder / "secret.key").chmod(0o644)
    found = (await found_in(folder))["folder"]
    assert found.state is State.WARNING and "secret.key" in found.text


async def test_data_folder_made_here_is_its_owners_alone(tmp_path: Path) -> None:
    new, shared = tmp_path / "new", tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    for folder in (new, shared):
        async with held(folder, 0):
            await ensure_schema(settings_in(folder))
    assert [path.stat().st_mode & 0o777 for path in (new, shared)] == [0o700, 0o755]
    assert {file.stat().st_mode & 0o077 for folder in (new, shared) for file in folder.glob("hyeopchi.db*")} == {0}


async def test_running_system_and_its_sudden_end_are_told(folder: Path) -> None:
    async with held(folder, 0):
        with noted(folder, Standing(os.getpid(), "nats://127.0.0.1:1", "http://127.0.0.1:8080/", None)):
            found = await found_in(folder)
            assert found["lock"].state is State.OK and str(os.getpid()) in found["lock"].text
            assert found["nats"].state is State.PROBLEM, "it is said to run, and nobody answers there"
            note = (folder / "run" / "up.json").read_text()
    (folder / "run" / "up.json").write_text(note)
    found = await found_in(folder)
    assert found["lock"].state is State.WARNING and found["nats"].state is State.OK


async def test_moved_clock_is_told_and_wrong_with_real_telegram(folder: Path) -> None:
    Clock(folder / "clock.json").set_offset(timedelta(days=8))
    assert (await found_in(folder))["clock"].state is State.WARNING
    real = settings_in(folder, members_bot_token="1:x", facilitators_bot_token="2:y")
    (clock,) = (one for one in machine.check_machine(real, datetime.now(UTC)) if one.check == "clock")
    assert clock.state is State.PROBLEM


async def test_backup_that_is_old_is_told(folder: Path) -> None:
    (folder / "backups").mkdir()
    backup = folder / "backups" / "2026-11-01.backup"
    backup.touch()
    assert (await found_in(folder))["backups"].state is State.OK
    old = (datetime.now(UTC) - timedelta(days=9)).timestamp()
    os.utime(backup, (old, old))
    found = (await found_in(folder))["backups"]
    assert found.state is State.WARNING and "9일" in found.text


async def test_token_that_is_refused_is_named(folder: Path, stranger_to_our_tokens: str) -> None:
    more = {name.removeprefix("HYEOPCHI_").lower(): value for name, value in TOKENS.items()}
    found = await found_in(folder, telegram_api=stranger_to_our_tokens, **more)
    assert found["bot_members"].state is State.PROBLEM and "HYEOPCHI_MEMBERS_BOT_TOKEN" in found["bot_members"].text
    assert found["bot_facilitators"].state is State.PROBLEM
    assert not any(value in one.text for one in found.values() for value in TOKENS.values())


async def test_services_that_do_not_answer_are_named(runtime: Runtime) -> None:
    await ensure_schema(runtime.settings)
    found = await found_in(runtime.settings.folder, nats_url=runtime.nats_url)
    assert found["nats"].state is State.OK
    assert found["registry"].state is found["scheduler"].state is State.PROBLEM
    assert found["events_scheduler"].state is State.WARNING


@on_both_databases
async def test_both_databases_can_be_looked_at(runtime: Runtime) -> None:
    await ensure_schema(runtime.settings)
    found = {one.check: one for one in await examine(runtime.settings)}
    looked_at = {found[name].state for name in ("database", "schema", "outbox", "dead_letters", "deadlines")}
    assert looked_at == {State.OK}


def test_known_holidays_that_are_old_are_told() -> None:
    assert machine.check_holidays(2025).state is State.OK and machine.check_holidays(2040).state is State.WARNING


def test_problem_ends_with_exit_1_and_one_reason(hyeopchi: Hyeopchi, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "hyeopchi.db").write_bytes(b"nothing" * 1000)
    ran = hyeopchi("doctor")
    assert ran.code == 1 and "문제  데이터베이스" in ran.out and len(ran.err.splitlines()) == 1
    told = hyeopchi("doctor", "--json").json
    assert told["ok"] is False and told["error"]["code"] == "problems"
    assert {"check", "state", "text"} == set(told["checks"][0])


def test_wrong_setting_is_a_problem_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HYEOPCHI_PORT", "many")
    assert run(["doctor", "--json", "--data", str(tmp_path)]) == 1
    assert "HYEOPCHI_PORT" in json.loads(capsys.readouterr().out)["checks"][0]["text"]
