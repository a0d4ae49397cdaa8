"""The whole system as one program: up, found by other commands, down, and up again after a kill."""

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from deploy.folder import read_standing
from deploy.orphans import end_orphans
from tests.cli.conftest import ENVIRONMENT, Hyeopchi, command
from tests.conftest import free_port

PATIENCE_SECONDS = 60


@contextmanager
def up(folder: Path, *words: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """`hyeopchi up` on folder/data, ready when the block begins; killed at its end if it still runs."""
    started = subprocess.Popen(
        command("up", "--port", "0", "--sandbox-port", "0", *words), cwd=folder, text=True,
        env={**ENVIRONMENT, **settings}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        _wait_until_ready(folder, started)
        yield started
    finally:
        started.kill()
        started.communicate()


def _wait_until_ready(folder: Path, started: subprocess.Popen[str]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not (folder / "data" / "run" / "up.json").exists():
        assert started.poll() is None, started.communicate()[1]
        assert time.monotonic() < end, "not ready in time"
        time.sleep(0.05)


def fetched(url: str) -> Any:
    with urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def test_system_is_up_and_found_and_stops(tmp_path: Path, hyeopchi: Hyeopchi) -> None:
    with up(tmp_path) as system:
        standing = read_standing(tmp_path / "data")
        assert standing is not None and standing.pid == system.pid and standing.sandbox_url is not None
        assert fetched(f"{standing.web_url}healthz")
        assert fetched(standing.sandbox_url)
        assert hyeopchi("body", "list", "--json").json == []
        second = hyeopchi("up")
        assert second.code == 1 and str(system.pid) in second.err
        system.send_signal(signal.SIGTERM)
        said, logged = system.communicate(timeout=PATIENCE_SECONDS)
    assert system.returncode == 0
    assert standing.web_url in said and standing.sandbox_url in said and str(tmp_path / "data") in said
    assert "Traceback" not in logged and not tokens(tmp_path) & set(logged.replace("/", " ").replace('"', " ").split())
    assert not (tmp_path / "data" / "run" / "up.json").exists()
    assert end_orphans(tmp_path / "data" / "nats" / "nats.conf") == []


def tokens(folder: Path) -> set[str]:
    made = json.loads((folder / "data" / "sandbox.json").read_text())
    return {*made.values(), *(f"bot{token}" for token in made.values())}


def test_killed_system_comes_up_again(tmp_path: Path, hyeopchi: Hyeopchi) -> None:
    with up(tmp_path, "--no-sandbox") as system:
        system.kill()
        system.wait()
    assert (tmp_path / "data" / "run" / "up.json").exists() and read_standing(tmp_path / "data") is None
    assert hyeopchi("body", "list").code == 0
    (tmp_path / "data" / "run" / "up.json").unlink()
    with up(tmp_path, "--no-sandbox"):
        assert read_standing(tmp_path / "data") is not None


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM], ids=lambda sign: sign.name)
def test_system_stops_when_asked(tmp_path: Path, sign: signal.Signals) -> None:
    with up(tmp_path, "--no-sandbox") as system:
        system.send_signal(sign)
        _, logged = system.communicate(timeout=PATIENCE_SECONDS)
    assert system.returncode == 0 and "Traceback" not in logged


def test_second_signal_ends_at_once(tmp_path: Path) -> None:
    with up(tmp_path, "--no-sandbox") as system:
        system.send_signal(signal.SIGSTOP)  # so that both wait for it
        system.send_signal(signal.SIGINT)
        system.send_signal(signal.SIGTERM)
        system.send_signal(signal.SIGCONT)
        system.communicate(timeout=PATIENCE_SECONDS)
    assert system.returncode == 130


def test_ready_is_said_only_when_other_commands_find_the_system(tmp_path: Path) -> None:
    port = free_port()
    note = tmp_path / "data" / "run" / "up.json"
    started = subprocess.Popen(
        command("up", "--no-sandbox", "--port", str(port)), cwd=tmp_path, env=ENVIRONMENT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_ready(port):
            assert started.poll() is None and time.monotonic() < end, "not ready in time"
        assert note.exists()
    finally:
        started.kill()
        started.wait()


def is_ready(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=10) as answer:
            return bool(answer.status == 200)
    except OSError:  # not listening yet, or 503
        return False
