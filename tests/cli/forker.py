"""Runs commands as processes forked from one that has imported what they need: the imports take most of a command's time.

Each is a process of its own with its own folder, environment, output and exit code, and ends as any program does.
"""

import atexit
import functools
import gc
import importlib
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 120
REQUEST_BYTES = 1 << 18
NEEDED = (
    "deploy.assembly", "deploy.crew", "deploy.nats_server", "deploy.schema", "deploy.session", "services.registry.service",
    "services.scheduler.service", "services.scheduler.verifying", "sqlalchemy.dialects.sqlite.aiosqlite",
)  # fmt: skip


def ran(words: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> tuple[int, str, str]:
    """The exit code (negative: the signal that ended it), what it wrote on stdout and on stderr."""
    request = json.dumps({"words": words, "cwd": str(cwd), "environment": dict(environment)}).encode()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        answer, reply = socket.socketpair()
        with answer:
            with reply:
                socket.send_fds(_forker(), [request], [out.fileno(), err.fileno(), reply.fileno()])
            code = answer.recv(16)
        assert code, "the process that starts commands has ended"
        return int(code), _written(out), _written(err)


def _written(file: Any) -> str:
    file.seek(0)
    return str(file.read().decode())


@functools.cache
def _forker() -> socket.socket:
    """Where commands are asked for; the process behind it ends when this end is closed."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    clean = {key: value for key, value in os.environ.items() if not key.startswith("HYEOPCHI_")}
    with theirs:
        words = [sys.executable, "-m", "tests.cli.forker", str(theirs.fileno())]
        process = subprocess.Popen(words, cwd=ROOT, env=clean, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()])
    atexit.register(process.wait)
    atexit.register(ours.close)
    return ours


def serve(asked: socket.socket) -> list[str] | None:
    """Forks for each request; in the fork gives the command's words, in this process None once nobody can ask any more."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        message, files, _, _ = socket.recv_fds(asked, REQUEST_BYTES, 3)
        if not message:
            return None
        if os.fork() == 0:
            asked.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            return _watched(json.loads(message), *files)
        for file in files:
            os.close(file)


def _watched(request: dict[str, Any], out: int, err: int, reply: int) -> list[str]:
    """Forks once more: who asked is told by the one of the two how the other ended."""
    command = os.fork()
    if command == 0:
        os.close(reply)
        return _begun(request, out, err)
    code = os.waitstatus_to_exitcode(os.waitpid(command, 0)[1])
    os.write(reply, str(code).encode())
    os._exit(0)


def _begun(request: dict[str, Any], out: int, err: int) -> list[str]:
    os.dup2(out, 1)
    os.dup2(err, 2)
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["environment"])
    random.seed()
    signal.alarm(LONGEST_SECONDS)
    words: list[str] = request["words"]
    return words


if __name__ == "__main__":
    from services.cli.commands import COMMANDS
    from services.cli.main import main

    for name in (*NEEDED, *sorted({f"services.cli.{module}" for module in COMMANDS.values()})):
        importlib.import_module(name)
    gc.freeze()
    wanted = serve(socket.socket(fileno=int(sys.argv[1])))
    if wanted is not None:
        sys.argv = ["hyeopchi", *wanted]
        main()
