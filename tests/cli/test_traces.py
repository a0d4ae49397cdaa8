"""A refused command leaves the data folder as it found it, and says in one line what is wrong."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from sqlalchemy import text

from deploy.folder import held, is_held
from deploy.traces import Traces, has_records
from shared.store.engine import Store
from tests.cli.conftest import Hyeopchi
from tests.cli.test_failures import is_one_korean_line
from tests.conftest import PostgresServer, new_database

TOKENS = {"HYEOPCHI_MEMBERS_BOT_TOKEN": "1234567:" + "m" * 35, "HYEOPCHI_FACILITATORS_BOT_TOKEN": "1234568:" + "f" * 35}


class Unauthorized(BaseHTTPRequestHandler):
    """A Bot API that knows none of the tokens."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        content = b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
        self.send_response(401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def stranger_to_our_tokens() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Unauthorized) as server:
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        serving.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        serving.join()


def everything_in(folder: Path) -> list[str]:
    return sorted(str(entry.relative_to(folder)) for entry in folder.rglob("*"))


def test_token_that_is_not_accepted_is_one_line_on_a_pipe(
    hyeopchi: Hyeopchi, tmp_path: Path, stranger_to_our_tokens: str
) -> None:
    ran = hyeopchi("up", "--port", "0", HYEOPCHI_TELEGRAM_API=stranger_to_our_tokens, **TOKENS)
    assert ran.code == 1 and "HYEOPCHI_MEMBERS_BOT_TOKEN" in ran.err and is_one_korean_line(ran), ran.err
    assert not (tmp_path / "data").exists()


def test_log_of_the_start_is_shown_when_it_is_asked_for(hyeopchi: Hyeopchi, stranger_to_our_tokens: str) -> None:
    ran = hyeopchi("up", "--port", "0", HYEOPCHI_TELEGRAM_API=stranger_to_our_tokens, HYEOPCHI_LOG="INFO", **TOKENS)
    assert ran.code == 1 and '"event": "service.ready"' in ran.err


@pytest.mark.parametrize(
    ("words", "settings", "code"),
    [
        (["up", "--port", "8970", "--sandbox-port", "8970"], {}, 2),
        (["meeting", "show", "nowhere"], {}, 1),
        (["body", "list"], {"HYEOPCHI_NATS_URL": "nats://127.0.0.1:1"}, 1),
        (["registry"], {"HYEOPCHI_NATS_URL": "nats://127.0.0.1:1"}, 1),
        (["body", "list"], {"HYEOPCHI_CLOCK": "yesterday"}, 2),
        (["body", "list"], {"HYEOPCHI_NATS_CREDS": "nowhere"}, 2),
        (["verify"], {}, 2),
        (["backup", "x.backup"], {}, 1),
    ],
    ids=[
        "ports alike",
        "refused",
        "no NATS",
        "no NATS for a service",
        "wrong clock",
        "no keys",
        "nothing to verify",
        "to back up",
    ],
)
@pytest.mark.parametrize("made", [False, True], ids=["no folder", "empty folder"])
def test_refused_command_leaves_nothing(
    words: list[str], settings: dict[str, str], code: int, made: bool, hyeopchi: Hyeopchi, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    if made:
        folder.mkdir()
    ran = hyeopchi(*words, **settings)
    assert ran.code == (code if words != ["verify"] or not made else 0)
    assert folder.exists() == made and (not made or everything_in(folder) == [])
    assert ran.code == 0 or is_one_korean_line(ran), ran.err


def test_folder_of_keys_that_is_not_there_is_named(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("body", "list", HYEOPCHI_NATS_CREDS="/nowhere/keys")
    assert ran.code == 2 and "HYEOPCHI_NATS_CREDS" in ran.err and "/nowhere/keys" in ran.err and is_one_korean_line(ran)


def test_ports_alike_are_both_named(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("up", "--port", "8081")  # the sandbox's own
    assert ran.code == 2 and "--port" in ran.err and "--sandbox-port" in ran.err and "8081" in ran.err


@pytest.mark.parametrize("words", [["roster", "--body", "guro"], ["meetings"], ["charter"]], ids=lambda words: words[0])
def test_file_too_large_for_a_message_is_told_with_its_size(words: list[str], hyeopchi: Hyeopchi, tmp_path: Path) -> None:
    (tmp_path / "big.csv").write_bytes(b"a" * 9_000_000)
    ran = hyeopchi("import", words[0], "big.csv", *words[1:])
    assert ran.code == 1 and "9.0MB" in ran.err and "5MB" in ran.err and "big.csv" in ran.err and is_one_korean_line(ran)
    assert not (tmp_path / "data").exists()


async def test_what_was_recorded_is_never_taken_away(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with pytest.raises(ZeroDivisionError):
        async with held(folder, 0):
            with closing(sqlite3.connect(folder / "hyeopchi.db")) as connection:
                connection.execute("CREATE TABLE registry_body (slug TEXT)")
                connection.execute("INSERT INTO registry_body VALUES ('guro')")
                connection.commit()
            raise ZeroDivisionError
    assert has_records(folder / "hyeopchi.db")


async def test_folder_in_use_is_never_emptied(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        async with held(tmp_path, 0) as traces:
            (tmp_path / "secret.key").write_text("x")
            traces.keep()
            raise ZeroDivisionError
    assert (tmp_path / "secret.key").exists()


async def test_key_to_what_a_server_holds_is_never_taken_away(tmp_path: Path, postgres: PostgresServer) -> None:
    """With the records elsewhere the folder still holds the key of their links: without it, none of them opens again."""
    address = new_database(postgres)
    await _refused(tmp_path / "before", address)
    assert not (tmp_path / "before").exists(), "nothing is recorded yet"
    await _record(address)
    await _refused(tmp_path / "since", address)
    assert (tmp_path / "since" / "secret.key").exists()
    await _refused(tmp_path / "away", address.replace("host=", "host=/nowhere"))
    assert (tmp_path / "away" / "secret.key").exists(), "a server that cannot be asked may hold some"


async def _refused(folder: Path, address: str) -> None:
    with pytest.raises(ZeroDivisionError):
        async with held(folder, 0, address):
            (folder / "secret.key").write_text("x")
            raise ZeroDivisionError


async def _record(address: str) -> None:
    store = Store(address)
    async with store.writing() as session:
        for statement in ("CREATE TABLE registry_body (slug TEXT)", "INSERT INTO registry_body VALUES ('guro')"):
            await session.execute(text(statement))
    await store.close()


async def test_folder_that_held_something_keeps_all(tmp_path: Path) -> None:
    (tmp_path / "note").write_text("x")
    traces = Traces(tmp_path)
    (tmp_path / "secret.key").write_text("x")
    await traces.wipe()
    assert everything_in(tmp_path) == ["note", "secret.key"]


async def test_holder_that_waited_for_a_refused_one_holds_the_new_folder(tmp_path: Path) -> None:
    folder = tmp_path / "data"

    async def refused() -> None:
        async with held(folder, 0):
            waiting.append(asyncio.create_task(second()))
            await asyncio.sleep(0)  # the other has opened the lock, and waits
            raise ZeroDivisionError

    async def second() -> bool:
        async with held(folder, 10):
            return is_held(folder)

    waiting: list[asyncio.Task[bool]] = []
    with pytest.raises(ZeroDivisionError):
        await refused()
    assert await waiting[0]
