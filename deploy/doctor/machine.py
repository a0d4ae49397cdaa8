"""Checks of the machine and the data folder: Python, rights, space, locks, clock, backups, public holidays."""

import importlib.metadata
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from deploy.backup import FILES
from deploy.doctor.finding import Finding, fine, graded, odd, wrong
from deploy.folder import is_held, read_standing
from deploy.traces import RUN, has_records
from shared.clock import Clock
from shared.settings import Settings
from shared.texts import doctor as texts

OLDEST_PYTHON = (3, 11)
LITTLE_BYTES, TOO_LITTLE_BYTES = 1_000_000_000, 100_000_000
BACKUP_DAYS = 7
OTHERS_MAY_READ = stat.S_IRWXG | stat.S_IRWXO
BACKUPS = "backups"


def check_python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return graded("python", texts.python(version), warning=False, problem=sys.version_info < OLDEST_PYTHON)


def check_machine(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Everything that can be seen without database and network."""
    folder = settings.folder
    if not folder.is_dir():
        yield odd("folder", texts.no_folder(str(folder)))
    else:
        yield from _check_folder(folder)
        yield _check_lock(folder)
    yield _check_clock(settings)
    yield _check_backups(settings, now)
    yield check_holidays(now.year)


def _check_folder(folder: Path) -> Iterator[Finding]:
    if not os.access(folder, os.R_OK | os.X_OK):
        yield wrong("folder", texts.unreadable(str(folder)))
        return
    free = shutil.disk_usage(folder).free
    readable = [name for name in FILES if (folder / name).exists() and (folder / name).stat().st_mode & OTHERS_MAY_READ]
    if not os.access(folder, os.W_OK):
        yield wrong("folder", texts.unwritable(str(folder)))
    elif secrets := [name for name in readable if name != "clock.json"]:
        yield odd("folder", texts.open_secrets(secrets))
    else:
        yield fine("folder", texts.folder(str(folder)))
    yield graded("space", texts.space(free), warning=free < LITTLE_BYTES, problem=free < TOO_LITTLE_BYTES)


def _check_lock(folder: Path) -> Finding:
    standing = read_standing(folder)
    if standing is not None:
        return fine("lock", texts.up(standing.pid, standing.web_url))
    if is_held(folder):
        return odd("lock", texts.HELD)
    if (folder / RUN / "up.json").exists():
        return odd("lock", texts.ENDED_SUDDENLY)
    return fine("lock", texts.DOWN)


def _check_clock(settings: Settings) -> Finding:
    offset = Clock(settings.clock_file).offset
    if not offset:
        return fine("clock", texts.clock(datetime.now(UTC)))
    real = settings.telegram_is_real
    return graded("clock", texts.clock_moved(offset, real=real), warning=True, problem=real)


def _check_backups(settings: Settings, now: datetime) -> Finding:
    """By the machine's own time: a clock that was moved for training makes no backup older."""
    is_file = settings.database.startswith("sqlite")
    made = [file.stat().st_mtime for file in (settings.folder / BACKUPS).glob("*.backup")]
    if not made:
        return graded("backups", texts.NO_BACKUP, warning=not is_file or has_records(settings.folder / "hyeopchi.db"))
    age = now - datetime.fromtimestamp(max(made), UTC)
    return graded("backups", texts.backup_age(age, BACKUP_DAYS), warning=age > timedelta(days=BACKUP_DAYS))


def check_holidays(year: int) -> Finding:
    """Days that a government declares at short notice are in newer packages only, or must be added by hand."""
    from holidays.countries.south_korea import SouthKoreaStaticHolidays

    known = max(SouthKoreaStaticHolidays.special_public_holidays)
    version = importlib.metadata.version("holidays")
    return graded("holidays", texts.holidays(version, known), warning=known < year - 1)
