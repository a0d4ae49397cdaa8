"""Log lines carry no secret, and other libraries keep quiet."""

import json
import logging
from pathlib import Path

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from deploy.logs import log_file, log_to_file, log_to_stderr
from shared.settings import Settings, SettingsFault
from shared.store.engine import Store

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


def settings_in(folder: Path, log: str | None = None) -> Settings:
    return Settings(_env_file=None, data_dir=folder) if log is None else Settings(_env_file=None, data_dir=folder, log=log)


def lines(said: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in said.splitlines()]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/getMe", "POST https://api.telegram.org/bot***/getMe"),
        ("nats://s3cret@127.0.0.1:4222", "nats://***@127.0.0.1:4222"),
        ("postgresql+asyncpg://u:p@h/d", "postgresql+asyncpg://***@h/d"),
        ("GET /me/AbCdEfGhIjKlMnOpQrStUv 200", "GET /me/*** 200"),
        ("/calendar/member/AbCdEfGhIjKlMnOpQrStUv.ics", "/calendar/member/***.ics"),
        ("/login/AbCdEfGhIjKlMnOpQrStUv", "/login/***"),
        ("https://t.me/a_bot?start=AbCdEfGhIjKlMnOpQrStUv", "https://t.me/a_bot?start=***"),
        ("phone 010-1234-5678, +82 10 1234 5678, 01012345678", "phone ***, ***, ***"),
        ("duplicate key\nDETAIL:  Key (external)=(501) already exists.", "duplicate key\nDETAIL: ***"),
    ],
    ids=["bot token", "nats token", "database password", "own page", "own calendar", "desk", "invitation", "phones", "row"],
)
def test_log_masks_secrets(said: str, kept: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr(settings_in(tmp_path))
    structlog.get_logger().warning("told", url=said)
    logging.getLogger("stranger").warning("%s", said)
    ours, theirs = lines(capsys.readouterr().err)
    assert ours["url"] == kept and theirs["event"] == kept


def test_log_masks_secrets_in_tracebacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr(settings_in(tmp_path))
    try:
        raise ValueError(TOKEN)
    except ValueError:
        structlog.get_logger().exception("failed")
    said = capsys.readouterr().err
    assert "ValueError" in said and TOKEN not in said


def test_log_tells_no_private_chat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr(settings_in(tmp_path))
    structlog.get_logger().info("blocked", chat=7770001)
    structlog.get_logger().info("blocked", chat=-1001234567890)
    assert [line["chat"] for line in lines(capsys.readouterr().err)] == ["private", -1001234567890]


async def test_error_of_the_database_tells_no_values(tmp_path: Path) -> None:
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}")
    with pytest.raises(SQLAlchemyError) as caught:
        async with store.writing() as session:
            await session.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": "김민수"})
    await store.close()
    assert "nowhere" in str(caught.value) and "김민수" not in str(caught.value)


def test_httpx_does_not_tell_its_urls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr(settings_in(tmp_path))
    logging.getLogger("httpx").info("HTTP Request: POST https://example.org")
    structlog.get_logger().info("ours")
    assert [line["event"] for line in lines(capsys.readouterr().err)] == ["ours"]


async def test_following_a_press_is_not_drowned_by_the_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr(settings_in(tmp_path, log="DEBUG"))
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}")
    async with store.reading() as session:
        await session.execute(text("SELECT 1"))
    await store.close()
    structlog.get_logger().debug("ours")
    assert [line["event"] for line in lines(capsys.readouterr().err)] == ["ours"]


def test_single_command_logs_to_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "hyeopchi.db").touch()  # a folder in use
    log_to_file(settings_in(tmp_path))
    structlog.get_logger().warning("kept")
    assert capsys.readouterr().err == ""
    assert lines(log_file(tmp_path).read_text())[0]["event"] == "kept"


def test_single_command_logs_to_stderr_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_file(settings_in(tmp_path, log="debug"))
    structlog.get_logger().debug("seen")
    assert lines(capsys.readouterr().err)[0]["event"] == "seen"


def test_unknown_level_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsFault, match="HYEOPCHI_LOG"):
        log_to_stderr(settings_in(tmp_path, log="loud"))
