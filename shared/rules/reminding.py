"""When somebody may be written to, and whether what waits for a person is worth a word today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from zoneinfo import ZoneInfo

from shared.rules.charter import QuietHours

SEOUL = ZoneInfo("Asia/Seoul")
NIGHT = QuietHours(time(21), time(8))  # where neither a person nor a charter says anything else
DIGEST_AT = time(8, 30)
WEEK = 7
SOON_AFTER = (1, 3)  # days after the last one on which a reminder is worth a word; then every week
DAY = timedelta(days=1)
CHANGE_MATTERS = timedelta(hours=48)  # how near a meeting is whose change everybody on the roll must hear of
SET_OUT = timedelta(hours=1)  # before a meeting: who hears of its change later is on the way


class Weight(Enum):
    """How a word stands to quiet hours."""

    WAITS = auto()  # until they are over
    STANDS = auto()  # at once, and without a sound while they last: what a group finds when it looks
    EMERGENCY = auto()  # at once, with its sound: a meeting of the same day moved or called off, a quorum in danger


@dataclass(frozen=True, slots=True)
class Moment:
    """When to say something (None: now), and whether without a sound."""

    not_before: datetime | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something to be done until a day (None: whenever they can), and the day on which the person was last told of it."""

    until: date | None
    told: date | None


def day_of(now: datetime) -> date:
    """The day in Seoul."""
    return now.astimezone(SEOUL).date()


def hours_for(own: QuietHours | None, of_bodies: Iterable[QuietHours] = ()) -> tuple[QuietHours, ...]:
    """What a person chose goes before what their bodies' charters say; of several bodies each is kept.

    Bodies that together leave no time of the day are as if they had said nothing.
    """
    if own is not None:
        return (own,)
    hours = tuple(dict.fromkeys(of_bodies)) or (NIGHT,)
    ends = {one.end for one in hours if one.start != one.end}
    return hours if not ends or any(not _quiet_at(end, hours) for end in ends) else (NIGHT,)


def is_quiet(now: datetime, *hours: QuietHours) -> bool:
    """Without `hours` the default ones are meant, here and below."""
    return _quiet_at(now.astimezone(SEOUL).time(), hours or (NIGHT,))


def after_quiet(now: datetime, *hours: QuietHours) -> datetime | None:
    """The end of the quiet hours when it is quiet now, else None."""
    hours = hours or (NIGHT,)
    at = now.astimezone(SEOUL)
    while at < now + DAY and (covering := [one for one in hours if one.covers(at.time())]):
        at = max(_end_after(at, one) for one in covering)
    return at if is_quiet(now, *hours) else None


def moment(weight: Weight, now: datetime, *hours: QuietHours) -> Moment:
    """The one place that weighs a word against quiet hours."""
    match weight:
        case Weight.WAITS:
            return Moment(after_quiet(now, *hours))
        case Weight.STANDS:
            return Moment(silent=is_quiet(now, *hours))
        case Weight.EMERGENCY:
            return Moment()


def weight_of_change(told: datetime, *times: datetime | None) -> Weight:
    """Of a meeting moved or called off: an emergency on the day (in Seoul) of any of its `times`."""
    same_day = day_of(told) in {day_of(time) for time in times if time is not None}
    return Weight.EMERGENCY if same_day else Weight.STANDS


def digest_time(now: datetime, at: time = DIGEST_AT, *hours: QuietHours) -> datetime:
    """When today's digest goes out: at the chosen time, or when quiet hours end where they hold it."""
    chosen = datetime.combine(day_of(now), at, SEOUL)
    held = after_quiet(chosen, *hours) or chosen
    return datetime.combine(chosen.date(), held.time(), SEOUL)


def next_digest(now: datetime, at: time = DIGEST_AT, *hours: QuietHours) -> datetime:
    """The first digest that a thing can still be in which is known only now."""
    today = digest_time(now, at, *hours)
    return today if now < today else digest_time(now + DAY, at, *hours)


def is_near(now: datetime, meeting: datetime) -> bool:
    """Whether everybody must hear of a change to this meeting, also who has not answered."""
    return meeting - now <= CHANGE_MATTERS


def word_of_change(now: datetime, before: datetime, digest: datetime | None, *hours: QuietHours) -> Moment | None:
    """How a person hears once, and in time, that a meeting was moved or called off; None: the digest tells them.

    `before`: the old time, or the new one where it is earlier; `digest`: their next one. On the day itself: at once. Else by
    the digest if it comes in time, then when their quiet hours end, then at once without a sound.
    """
    if day_of(now) == day_of(before):
        return moment(Weight.EMERGENCY, now, *hours)
    latest = before - SET_OUT
    if digest is not None and digest <= latest:
        return None
    waits = moment(Weight.WAITS, now, *hours)
    in_time = waits.not_before is None or waits.not_before <= latest
    return waits if in_time else moment(Weight.STANDS, now, *hours)


def is_time(now: datetime, at: time = DIGEST_AT, *hours: QuietHours) -> bool:
    """Whether today's digest may go out: not before its time, and not once it is quiet again."""
    return not is_quiet(now, *hours) and now >= digest_time(now, at, *hours)


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


def _quiet_at(at: time, hours: Iterable[QuietHours]) -> bool:
    return any(one.covers(at) for one in hours)


def _end_after(at: datetime, hours: QuietHours) -> datetime:
    """`at` lies in Seoul, within the hours."""
    day = at.date() if at.time() < hours.end else at.date() + DAY
    return datetime.combine(day, hours.end, SEOUL)
