"""The one clock: real time plus an offset that is kept in the data folder and shared by every process there."""

import json
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")

_STEP = re.compile(r"^\+(\d+)([dhms])$")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


class ClockFault(ValueError):
    """A clock setting that cannot be read; `text` is what was given."""

    def __init__(self, text: str) -> None:
        super().__init__(f"clock setting {text!r} is neither +8d, +30m nor an aware ISO time")
        self.text = text


def read_step(text: str) -> timedelta:
    """'+8d', '+30m', '+2h', '+5s' as a timedelta; raises ClockFault."""
    found = _STEP.match(text.strip())
    if not found:
        raise ClockFault(text)
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def read_offset(text: str, real: datetime) -> timedelta:
    """The offset that makes the clock start as `text` says: a step, or an ISO time with offset; raises ClockFault."""
    if text.strip().startswith("+"):
        return read_step(text)
    try:
        start = datetime.fromisoformat(text.strip())
    except ValueError as exc:
        raise ClockFault(text) from exc
    if start.tzinfo is None:
        raise ClockFault(text)
    return start - real


class Clock:
    """Tells the time in UTC. The file holds the offset in seconds; a change by another process is seen at the next look."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._stamp: tuple[int, int] | None = None
        self._offset = timedelta()

    @property
    def offset(self) -> timedelta:
        if self._file is not None:
            self._reread(self._file)
        return self._offset

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def set_offset(self, offset: timedelta) -> None:
        """Keeps the offset, at once and for the next start."""
        self._offset = offset
        if self._file is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps({"offset_seconds": offset.total_seconds()}))
        fresh.replace(self._file)

    def start(self, setting: str | None) -> None:
        """Applies HYEOPCHI_CLOCK at the first start of a data folder; later starts continue with the kept offset."""
        if setting and not (self._file is not None and self._file.exists()):
            self.set_offset(read_offset(setting, datetime.now(UTC)))

    def not_before(self, last: datetime) -> None:
        """Never tell a time before the last recorded one."""
        behind = last - self.now()
        if behind > timedelta():
            self.set_offset(self.offset + behind)

    def _reread(self, file: Path) -> None:
        try:
            status = file.stat()
        except FileNotFoundError:
            return
        stamp = (status.st_mtime_ns, status.st_ino)
        if stamp != self._stamp:
            self._offset = timedelta(seconds=json.loads(file.read_text())["offset_seconds"])
            self._stamp = stamp
