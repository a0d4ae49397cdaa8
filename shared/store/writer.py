"""The one line of writers of a service: jobs that arrive together are committed together, and a bad one fails alone."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from pydantic import BaseModel
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.contracts.base import Command, Refusal
from shared.store.engine import Store
from shared.store.unit import PostTables, Unit

log = structlog.get_logger()

TOGETHER = 64
STALE_SECONDS = 4.0  # the asker waits 5 s: a job that could end after that is not begun

Work = Callable[[Unit], Awaitable[BaseModel]]

BUSY = Refusal(code="busy")


@dataclass
class _Job:
    work: Work
    since: float
    answer: asyncio.Future[BaseModel] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


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
        """The work's answer once it is committed; Refusal 'busy' when it could not be committed in time."""
        job = _Job(work, asyncio.get_running_loop().time())
        self._waiting.append(job)
        self._news.set()
        return await job.answer

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
                job.answer.set_result(BUSY)

    async def _run(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            while self._waiting:
                await self._commit([self._waiting.popleft() for _ in range(min(TOGETHER, len(self._waiting)))])

    async def _commit(self, jobs: list[_Job]) -> None:
        jobs = [job for job in jobs if not _give_up(job)]
        answers: list[tuple[_Job, BaseModel | Exception]] = []
        try:
            async with self._store.writing() as session:
                unit = Unit(session, self._now(), self._tables)
                for job in jobs:
                    answers.append((job, await _alone(unit, job)))
        except (DBAPIError, PoolTimeout, OSError) as exc:
            log.warning("commit.failed", jobs=len(jobs), error=type(exc).__name__)
            _settle([(job, BUSY) for job in jobs])
            return
        except Exception as exc:
            _settle([(job, exc) for job in jobs])
            return
        _settle(answers)
        for tell in self.committed:
            tell()


def _give_up(job: _Job) -> bool:
    if asyncio.get_running_loop().time() - job.since < STALE_SECONDS:
        return False
    _settle([(job, BUSY)])
    return True


async def _alone(unit: Unit, job: _Job) -> BaseModel | Exception:
    """One job in a savepoint: its failure undoes its own work only. A lost connection or a lock fails the whole group."""
    try:
        async with unit.session.begin_nested():
            return await job.work(unit)
    except DBAPIError as exc:
        if exc.connection_invalidated or "locked" in str(exc.orig) or "lock timeout" in str(exc.orig):
            raise
        return exc
    except Exception as exc:
        return exc


def _settle(answers: list[tuple[_Job, BaseModel | Exception]]) -> None:
    for job, answer in answers:
        if job.answer.done():
            continue
        if isinstance(answer, Exception):
            job.answer.set_exception(answer)
        else:
            job.answer.set_result(answer)


async def _once(unit: Unit, tables: PostTables, command: Command[Any], work: Work) -> BaseModel:
    key = f"{command.verb}:{command.idempotency_key}"
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
    rows = await unit.session.execute(select(answers.key, answers.refused, answers.answer).where(answers.key.in_(keys)))
    return {key: (refused, answer) for key, refused, answer in rows}
