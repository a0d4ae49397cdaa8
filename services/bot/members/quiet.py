"""Quiet hours: from nine in the evening to eight in the morning nobody's phone rings for us."""

from datetime import datetime, time, timedelta

from shared.clock import SEOUL

EVENING, MORNING = time(21), time(8)


def is_quiet(now: datetime) -> bool:
    clock = now.astimezone(SEOUL).time()
    return clock >= EVENING or clock < MORNING


def after_quiet(now: datetime) -> datetime | None:
    """The coming morning when it is quiet now, else None."""
    if not is_quiet(now):
        return None
    here = now.astimezone(SEOUL)
    day = here.date() + timedelta(days=1) if here.time() >= EVENING else here.date()
    return datetime.combine(day, MORNING, SEOUL)
