"""The embedded NATS server: starts, keeps its store, comes back, and leaves nobody behind."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from deploy.keys import embedded_keys
from deploy.nats_server import embedded_nats
from deploy.orphans import end_orphans
from shared.bus.connection import NatsUnreachable, connected
from shared.bus.stream import STREAM, ensure_stream
from tests.cli.conftest import ENVIRONMENT
from tests.conftest import until


def pid_of(folder: Path) -> int:
    return int((folder / "nats" / "nats.pid").read_text())


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def test_server_keeps_its_store_and_its_keys_between_starts(tmp_path: Path) -> None:
    keys = embedded_keys(tmp_path)
    async with embedded_nats(tmp_path) as url, connected(url, "registry", keys) as client:
        await ensure_stream(client.jetstream())
        await client.jetstream().publish("hyeopchi.event.roll.changed", b"1")
    async with embedded_nats(tmp_path) as url, connected(url, "registry", keys) as client:
        assert (await client.jetstream().stream_info(STREAM)).state.messages == 1


async def test_server_ends_with_its_block(tmp_path: Path) -> None:
    async with embedded_nats(tmp_path) as url:
        pid = pid_of(tmp_path)
        assert is_running(pid)
    assert not is_running(pid)
    with pytest.raises(NatsUnreachable):
        async with connected(url, "registry"):
            pass


async def test_stranger_without_a_key_is_not_let_in(tmp_path: Path) -> None:
    async with embedded_nats(tmp_path) as url:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
        assert (await reader.readline()).startswith(b"INFO")
        writer.write(b"CONNECT {}\r\nPING\r\n")
        assert (await reader.readline()).startswith(b"-ERR 'Authorization Violation'")
        writer.close()
        await writer.wait_closed()
    assert (tmp_path / "nats" / "nats.conf").stat().st_mode & 0o077 == 0


async def test_server_that_dies_comes_back_on_the_same_port(tmp_path: Path) -> None:
    async with embedded_nats(tmp_path) as url:
        first = pid_of(tmp_path)
        os.kill(first, signal.SIGKILL)
        await until(lambda: (tmp_path / "nats" / "nats.pid").read_text() not in ("", str(first)))

        async def answers() -> bool:
            try:
                async with connected(url, "registry", embedded_keys(tmp_path)):
                    return True
            except NatsUnreachable:
                return False

        assert await until(answers)


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM])
async def test_server_does_not_outlive_a_killed_launcher(tmp_path: Path, sign: signal.Signals) -> None:
    script = (
        "import asyncio, sys; from pathlib import Path; from deploy.nats_server import embedded_nats\n"
        "async def main():\n"
        "    async with embedded_nats(Path(sys.argv[1])):\n"
        "        print('up', flush=True); await asyncio.sleep(600)\n"
        "asyncio.run(main())"
    )
    launcher = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        script,
        str(tmp_path),
        env=ENVIRONMENT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert launcher.stdout is not None and await launcher.stdout.readline() == b"up\n"
    pid = pid_of(tmp_path)
    launcher.send_signal(sign)
    await launcher.communicate()
    await until(lambda: not is_running(pid))


async def test_orphan_on_the_same_store_is_ended(tmp_path: Path) -> None:
    config = tmp_path / "nats" / "nats.conf"
    config.parent.mkdir()
    config.write_text(f'listen: "127.0.0.1:-1"\njetstream {{ store_dir: "{tmp_path}/nats/store" }}\n')
    binary = str(Path(sys.executable).parent / "nats-server")
    orphan = await asyncio.create_subprocess_exec(binary, "-c", str(config), stderr=subprocess.DEVNULL, start_new_session=True)
    await until(lambda: "nats.conf" in Path(f"/proc/{orphan.pid}/cmdline").read_text())
    async with embedded_nats(tmp_path) as url, connected(url, "registry", embedded_keys(tmp_path)):
        await asyncio.wait_for(orphan.wait(), 5)


def test_server_of_another_folder_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.conf"
    other.write_text('listen: "127.0.0.1:-1"\n')
    binary = str(Path(sys.executable).parent / "nats-server")
    stranger = subprocess.Popen([binary, "-c", str(other)], stderr=subprocess.DEVNULL)
    try:
        while "other.conf" not in Path(f"/proc/{stranger.pid}/cmdline").read_text():
            time.sleep(0.01)
        assert end_orphans(tmp_path / "nats" / "nats.conf") == []
        assert stranger.poll() is None
    finally:
        stranger.terminate()
        stranger.wait(timeout=10)
