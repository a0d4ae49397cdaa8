"""The alarm clock: APScheduler wakes up for the next deadline, a sweep catches the rest; firing is one transaction."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger
from pydantic import BaseModel
from sqlalchemy import ColumnElement, and_, func, select, update

from services.scheduler import journal
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.deadlines import ALARMS, TO_DO
from services.scheduler.tables import Deadline, Meeting
from services.scheduler.views import MeetingRows, counted_members, opening_rule, rows_of
from shared.clock import Clock
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import DeadlineKind, DeadlineState
from shared.contracts.events import ArrivalsBegan, DeadlineFired, MeetingProgressed, RsvpReminderDue
from shared.ids import new_id
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer

log = structlog.get_logger()

SWEEP_SECONDS = 30
CLOCK_LOOK_SECONDS = 1
AT_ONCE = 100
# What the topics do when one of their own deadlines falls due, in the transaction that fires it; each puts its own in here.
FIRING: dict[DeadlineKind, Callable[[Unit, Deadline, Council], Awaitable[None]]] = {}
SOON = timedelta(milliseconds=10)


class Alarm:
    """Fires what is due, once in effect however often it is tried and by however many schedulers."""

    def __init__(self, store: Store, writer: Writer, councils: Councils, clock: Clock) -> None:
        self._store = store
        self._writer = writer
        self._councils = councils
        self._clock = clock
        self._wakes = AsyncIOScheduler(timezone=UTC)
        self._offset = clock.offset

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        self._wakes.start()
        self._every(SWEEP_SECONDS, self.sweep, "sweep")
        self._every(CLOCK_LOOK_SECONDS, self._look_at_clock, "clock")
        await self.sweep()
        try:
            yield
        finally:
            self._wakes.shutdown(wait=False)

    def _every(self, seconds: int, what: Callable[[], Awaitable[None]], name: str) -> None:
        trigger = IntervalTrigger(seconds=seconds, timezone=UTC)
        self._wakes.add_job(what, trigger, id=name, max_instances=1, coalesce=True, misfire_grace_time=None)

    async def _look_at_clock(self) -> None:
        """The clock may have been moved by another process."""
        if self._clock.offset != self._offset:
            self._offset = self._clock.offset
            await self.sweep()

    async def sweep(self) -> None:
        """Fires all that is due and sets the alarm for the next. One that fails holds up no other and is tried again later."""
        failed: set[str] = set()
        while due := await self._due(failed):
            for deadline in due:
                try:
                    await self._fire(deadline)
                except Exception:
                    log.exception("deadline.failed", deadline=deadline.id, kind=deadline.kind)
                    failed.add(deadline.id)
        await self.set_next(failed)

    async def set_next(self, failed: Collection[str] = ()) -> None:
        """One wake-up at the next due time, in real time; those that failed just now are left to the periodic sweep."""
        query = select(func.min(Deadline.due)).where(_waiting(), Deadline.id.not_in(failed))
        async with self._store.reading() as session:
            next_due = await session.scalar(query)
        if next_due is None:
            return
        real = max(next_due - self._clock.offset, datetime.now(UTC) + SOON)
        self._wakes.add_job(self.sweep, DateTrigger(real), id="next", replace_existing=True, misfire_grace_time=None)

    async def _due(self, failed: set[str]) -> list[Deadline]:
        query = (
            select(Deadline)
            .where(_waiting(), Deadline.due <= self._clock.now(), Deadline.id.not_in(failed))
            .order_by(Deadline.due)
            .limit(AT_ONCE)
        )
        async with self._store.reading() as session:
            return list(await session.scalars(query))

    async def _fire(self, deadline: Deadline) -> None:
        async with self._store.reading() as session:
            meeting = await session.get(Meeting, deadline.subject)
        council = await (self._councils.of(meeting) if meeting else self._councils.now(deadline.body))
        if isinstance(council, Refusal) or (meeting is None and deadline.kind not in FIRING):
            log.error("deadline.without_subject", deadline=deadline.id, kind=deadline.kind)
            await self._writer.do(lambda unit: _set_aside(unit, deadline))
            return
        answer = await self._writer.do(lambda unit: fire(unit, deadline, meeting, council))
        if isinstance(answer, Refusal):
            raise RuntimeError(f"deadline {deadline.id} could not be fired now: {answer.code}")


def _waiting() -> ColumnElement[bool]:
    return and_(Deadline.fired_at.is_(None), Deadline.state == DeadlineState.PENDING)


async def _set_aside(unit: Unit, deadline: Deadline) -> BaseModel:
    await unit.session.execute(update(Deadline).where(Deadline.id == deadline.id).values(fired_at=unit.now))
    return Done()


async def fire(unit: Unit, deadline: Deadline, meeting: Meeting | None, council: Council) -> BaseModel:
    """One deadline takes effect: only if this generation has not fired, together with its journal row and event."""
    overdue = deadline.kind in TO_DO
    claimed = await unit.session.execute(
        update(Deadline)
        .where(
            Deadline.id == deadline.id,
            Deadline.generation == deadline.generation,
            Deadline.fired_at.is_(None),
            Deadline.state == DeadlineState.PENDING,
        )
        .values(fired_at=unit.now, state=_after(deadline, overdue))
    )
    if getattr(claimed, "rowcount", 0) == 0:
        return Done()
    about = {"meeting": meeting.id} if meeting else {"subject": deadline.subject}
    await journal.append(unit, deadline.body, "deadline.fired", "scheduler", deadline=deadline.id, kind=deadline.kind, **about)
    if deadline.kind in FIRING:
        await FIRING[DeadlineKind(deadline.kind)](unit, deadline, council)
    elif meeting is not None:
        await _tell(unit, deadline, meeting, council, overdue)
    return Done()


def _after(deadline: Deadline, overdue: bool) -> DeadlineState:
    if deadline.kind in ALARMS:
        return DeadlineState.MET
    return DeadlineState.OVERDUE if overdue else DeadlineState.FIRED


async def _tell(unit: Unit, deadline: Deadline, meeting: Meeting, council: Council, overdue: bool) -> None:
    about = {"id": new_id(), "at": unit.now, "body": meeting.body, "meeting": meeting.id, "also": meeting.others}
    match DeadlineKind(deadline.kind):
        case DeadlineKind.ARRIVALS:
            await unit.emit(ArrivalsBegan(**about))
        case DeadlineKind.START:
            await unit.emit(MeetingProgressed(**about), merge=meeting.id)
        case DeadlineKind.RSVP_REMINDER:
            rows = await rows_of(unit.session, [meeting.id])
            await unit.emit(RsvpReminderDue(**about, missing=missing_of(meeting, council, rows[meeting.id])))
        case _:
            await unit.emit(DeadlineFired(**about, deadline=deadline.id, kind=deadline.kind, overdue=overdue))


def missing_of(meeting: Meeting, council: Council, rows: MeetingRows) -> int:
    """How many more must come, if all who said yes come and nobody else."""
    members = counted_members(meeting, rows, council)
    coming = sum(1 for member, answer in rows.answers.items() if answer == "yes" and member in members)
    return max(0, opening_rule(council.charter, len(members)).required - coming)
