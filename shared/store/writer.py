"""The one line of writers of a service: jobs that arrive together are committed together, and a bad one fails alone."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

import structlog
from pydantic import BaseModel
from sqlalchemy import bindparam, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

from shared.contracts.base import Command, Refusal
from shared.store.columns import PostTables
from shared.store.conflicts import Fault, meaning_of
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.tasks import not_cancelled
from shared.tracing import current

log = structlog.get_logger()

TOGETHER = 64
PATIENCE_SECONDS = 4.0  # the asker waits 5 s: what has not begun by then is answered 'busy' and never begun
END_SECONDS = 4.7  # what has begun waits for another's row until then at most
TRIES = 3  # of work that met another process writing the same

Work = Callable[[Unit], Awaitable[BaseModel]]

BUSY = Refusal(code="busy")
UNSURE = Refusal(code="unsure")


@dataclass
class _Job:
    """Work in the line. `no` is what is true when it cannot be done in time: nothing was written, or nobody knows."""

    work: Work
    since: float
    answer: asyncio.Future[BaseModel] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    begun: bool = False
    tries: int = 0
    no: Refusal = BUSY
    correlation: str = field(default_factory=current)  # work is done in the writer's task, which knows of no request

    def give_up(self) -> None:
        """Patience is over: whoever waits is told, unless the work is being done."""
        if not self.begun:
            self.settle(self.no)

    def begin(self) -> bool:
        """Whether the work may be done now; from here on only its end answers."""
        self.begun = not self.answer.done()
        return self.begun

    def put_back(self) -> None:
        self.begun = False
        if self.age >= PATIENCE_SECONDS:
            self.give_up()

    def settle(self, answer: BaseModel | Exception) -> None:
        if self.answer.done():
            return
        if isinstance(answer, Exception):
            self.answer.set_exception(answer)
        else:
            self.answer.set_result(answer)

    @property
    def age(self) -> float:
        return asyncio.get_running_loop().time() - self.since


@dataclass
class _Group:
    """What one transaction did: the answers of those whose work is in it, and those who must go to the line again."""

    answers: list[tuple[_Job, BaseModel | Exception]] = field(default_factory=list)
    again: list[_Job] = field(default_factory=list)
    worked: bool = False  # all is written but for the commit


class Writer:
    """Runs work in transactions, many jobs in one. `committed` is called after each commit."""

    def __init__(self, store: Store, tables: PostTables, now: Callable[[], datetime]) -> None:
        self._store = store
        self._tables = tables
        self._now = now
        self._waiting: deque[_Job] = deque()
        self._news = asyncio.Event()
        self.committed: list[Callable[[], None]] = []

    async def do(self, work: Work) -> BaseModel:
        """The work's answer once it is committed; Refusal 'busy' when it was not done, 'unsure' when nobody can know.

        Work may be called again after another process was in its way: it reads everything it needs from its unit.
        """
        loop = asyncio.get_running_loop()
        job = _Job(work, loop.time())
        patience = loop.call_later(PATIENCE_SECONDS, job.give_up)
        self._waiting.append(job)
        self._news.set()
        try:
            return await job.answer
        finally:
            patience.cancel()

    async def once(self, command: Command[Any], work: Work) -> BaseModel:
        """The same, once in effect for a command's key: a repeat gets the answer that was given."""
        return await self.do(lambda unit: _once(unit, self._tables, command, work))

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            for job in self._waiting:
                job.settle(job.no)

    async def _run(self) -> None:
        while not_cancelled():
            await self._news.wait()
            self._news.clear()
            while self._waiting:
                await self._commit([self._waiting.popleft() for _ in range(min(TOGETHER, len(self._waiting)))])

    async def _commit(self, jobs: list[_Job]) -> None:
        group = _Group()
        try:
            async with self._store.writing() as session:
                await session.connection()  # SQLite waits here for its one lock; who loses patience meanwhile is not begun
                await self._work([job for job in jobs if job.begin()], session, group)
                group.worked = True
        except _Undone:
            pass  # and answered below
        except (DBAPIError, PoolTimeout, OSError) as exc:
            log.warning("commit.failed", jobs=len(jobs), error=type(exc).__name__)
            self._undone(jobs, group)
            return
        except Exception as exc:
            for job in jobs:
                job.settle(exc)
            return
        self._done(group)

    async def _work(self, jobs: list[_Job], session: AsyncSession, group: _Group) -> None:
        if not jobs:
            return
        await self._store.wait_for_rows(session, END_SECONDS - max(job.age for job in jobs))
        unit = Unit(session, self._now(), self._tables)
        if len(jobs) == 1:  # what fails then may undo the whole transaction, and a savepoint costs as much as a statement
            await self._only(unit, jobs[0], group)
            return
        for place, job in enumerate(jobs):
            found = await _alone(unit, job)
            if not isinstance(found, Fault):
                group.answers.append((job, found))
            elif found is Fault.CONFLICT:
                group.again.append(job)
            else:  # one wait for a locked row is enough for a group: the others go on without that one
                group.answers.append((job, job.no))
                group.again += jobs[place + 1 :]
                return

    async def _only(self, unit: Unit, job: _Job, group: _Group) -> None:
        found = await _tried(unit, job)
        if found is Fault.CONFLICT:
            group.again.append(job)
        elif isinstance(found, Fault):
            group.answers.append((job, job.no))
        else:
            group.answers.append((job, found))
        if isinstance(found, Fault | Exception):
            raise _Undone

    def _done(self, group: _Group) -> None:
        for job, answer in group.answers:
            job.settle(answer)
        self._to_the_line(group.again)
        for tell in self.committed:
            tell()

    def _undone(self, jobs: list[_Job], group: _Group) -> None:
        """Nothing was written; but when the commit itself failed nobody knows, and the same work asks by its key."""
        if not group.worked:
            for job in jobs:
                job.settle(job.no)
            return
        for job in jobs:
            job.no = UNSURE
        self._to_the_line([job for job in jobs if job.begun and not job.answer.done()])

    def _to_the_line(self, jobs: list[_Job]) -> None:
        """Before those who came later; who has waited too long is answered instead."""
        for job in reversed(jobs):
            job.put_back()
            if not job.answer.done():
                self._waiting.appendleft(job)


class _Undone(Exception):
    """The only job of a transaction has failed: what it wrote is undone."""


async def _alone(unit: Unit, job: _Job) -> BaseModel | Exception | Fault:
    """One job of several, in a savepoint: its failure undoes its own work only."""

    async def saved(unit: Unit) -> BaseModel:
        async with unit.session.begin_nested():
            return await job.work(unit)

    return await _tried(unit, job, saved)


async def _tried(unit: Unit, job: _Job, work: Work | None = None) -> BaseModel | Exception | Fault:
    """The work's answer or its failure. What may have undone the transaction is raised."""
    job.tries += 1
    unit.correlation = job.correlation
    try:
        return await (work or job.work)(unit)
    except DBAPIError as exc:
        fault = meaning_of(exc)
        if fault is Fault.WHOLE:
            raise
        return exc if fault is Fault.OWN or (fault is Fault.CONFLICT and job.tries >= TRIES) else fault
    except Exception as exc:
        return exc


async def _once(unit: Unit, tables: PostTables, command: Command[Any], work: Work) -> BaseModel:
    key = command.once()
    given: Any = await unit.session.get(tables.answers, key)
    if given is not None:
        kind = Refusal if given.refused else command.answer_class()
        return kind.model_validate_json(given.answer)
    answer = await work(unit)
    await remember(unit, tables, key, answer)
    return answer


async def remember(unit: Unit, tables: PostTables, key: str, answer: BaseModel) -> None:
    """Keeps an answer under its key, in the transaction of its effect."""
    await unit.session.execute(
        insert(tables.answers).values(key=key, refused=isinstance(answer, Refusal), answer=answer.model_dump_json(), at=unit.now)
    )


async def answers_given(unit: Unit, tables: PostTables, keys: list[str]) -> dict[str, tuple[bool, str]]:
    """For many keys at once: key -> (refused, answer as JSON) of those that were answered before."""
    answers: Any = tables.answers
    rows = await unit.session.execute(_given(answers), {"keys": keys})
    return {key: (refused, answer) for key, refused, answer in rows}


@cache
def _given(answers: Any) -> Any:
    """Put together once: it is asked with every commit of a vote."""
    asked = answers.key.in_(bindparam("keys", expanding=True))
    return select(answers.key, answers.refused, answers.answer).where(asked)
