"""When a person may be written to, and whether what waits for them is worth a word today."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shared.rules.charter import QuietHours

SEOUL = ZoneInfo("Asia/Seoul")
NIGHT = QuietHours(time(21), time(8))  # the default, and what a person has who chose nothing else
DIGEST_AT = time(8, 30)
WEEK = 7
SOON_AFTER = (1, 3)  # days after the last one on which a reminder is worth a word; then every week


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something to be done until a day (None: whenever they can), and the day on which the person was last told of it."""

    until: date | None
    told: date | None


def day_of(now: datetime) -> date:
    """The day in Seoul."""
    return now.astimezone(SEOUL).date()


def is_quiet(now: datetime, hours: QuietHours = NIGHT) -> bool:
    return hours.covers(now.astimezone(SEOUL).time())


def after_quiet(now: datetime, hours: QuietHours = NIGHT) -> datetime | None:
    """The end of the quiet hours when it is quiet now, else None."""
    if not is_quiet(now, hours):
        return None
    here = now.astimezone(SEOUL)
    day = here.date() if here.time() < hours.end else here.date() + timedelta(days=1)
    return datetime.combine(day, hours.end, SEOUL)


def digest_time(now: datetime, at: time = DIGEST_AT, hours: QuietHours = NIGHT) -> datetime:
    """When today's digest goes out: at the chosen time, or when quiet hours end where they hold it."""
    return datetime.combine(day_of(now), hours.end if hours.covers(at) else at, SEOUL)


def is_worth_saying(waiting: Waiting, today: date) -> bool:
    """What is new; then a week before (unless told in that week), on the last day, and one, three, seven, … days after it."""
    if waiting.told is None:
        return True
    if waiting.until is None or waiting.told >= today:
        return False
    left = (waiting.until - today).days
    if left == WEEK:
        return (today - waiting.told).days >= WEEK
    return left == 0 or -left in SOON_AFTER or (left < 0 and -left % WEEK == 0)
