"""A nats-server that outlived its launcher is ended before a new one opens the same store."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE_SECONDS = 5.0
LOOK_SECONDS = 0.02


def end_orphans(config: Path) -> list[int]:
    """Ends every nats-server started with this configuration file; the process numbers that were ended."""
    ours = list(_started_with(config))
    for pid in ours:
        _end(pid)
    return ours


def _started_with(config: Path) -> Iterator[int]:
    for pid, command in _commands():
        if "nats-server" in command and str(config) in command:
            yield pid


def _commands() -> Iterator[tuple[int, str]]:
    """Process number and command line of everything that runs; from /proc, elsewhere from ps."""
    if not Path("/proc/self/cmdline").exists():
        yield from _commands_by_ps()
        return
    for entry in os.listdir("/proc"):
        if entry.isdigit() and (command := _command_of(int(entry))):
            yield int(entry), command


def _command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""  # it ended while we looked


def _commands_by_ps() -> Iterator[tuple[int, str]]:
    listing = subprocess.run(["ps", "-axo", "pid=,command="], capture_output=True, text=True, check=False).stdout
    for line in listing.splitlines():
        pid, _, command = line.strip().partition(" ")
        if pid.isdigit():
            yield int(pid), command


def _end(pid: int) -> None:
    """Asks once, then insists."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.kill(pid, sign)
        except ProcessLookupError:
            return
        if _gone(pid):
            return


def _gone(pid: int) -> bool:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if _is_zombie(pid):
            return True
        time.sleep(LOOK_SECONDS)
    return False


def _is_zombie(pid: int) -> bool:
    """Ended, but not yet collected by its parent: it holds no file any more."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return False
