"""Services that run side by side, each in a task of its own, and leave in the reverse order of their coming."""

import asyncio
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, Self, TypeVar

import structlog

log = structlog.get_logger()

LEAVE_SECONDS = 6.0

T = TypeVar("T")


class Crew:
    """`async with Crew() as crew: web = await crew.take_on("web", running(...))`; several may be taken on at once."""

    def __init__(self) -> None:
        self._hands: list[_Hand] = []

    async def take_on(self, name: str, service: AbstractAsyncContextManager[T]) -> T:
        """Starts a service and gives what its context gives, once it is ready; raises what its start raises."""
        hand = _Hand(name, service)
        self._hands.append(hand)
        ready: T = await hand.ready
        log.info("service.ready", service=name)
        return ready

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None) -> None:
        for hand in reversed(self._hands):
            await hand.leave()


class _Hand:
    def __init__(self, name: str, service: AbstractAsyncContextManager[Any]) -> None:
        self._name = name
        self._time_to_go = asyncio.Event()
        self.ready: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._work(service), name=name)

    async def _work(self, service: AbstractAsyncContextManager[Any]) -> None:
        """Enters and leaves the context in one task, as cancel scopes ask for."""
        try:
            async with service as given:
                if not self.ready.done():  # nobody waits any more when another one's start has failed
                    self.ready.set_result(given)
                await self._time_to_go.wait()
        except Exception as exc:
            if self.ready.done():
                log.exception("service.failed", service=self._name)
            else:
                self.ready.set_exception(exc)

    async def leave(self) -> None:
        """Lets the service end; one that was still starting, or takes too long, is cut off."""
        self._time_to_go.set()
        if not self.ready.done():
            self.ready.cancel()
            self._task.cancel()
        done, _ = await asyncio.wait([self._task], timeout=LEAVE_SECONDS)
        if not done:
            log.warning("service.cut_off", service=self._name)
            self._task.cancel()
            await asyncio.wait([self._task], timeout=1)
        if self.ready.done() and not self.ready.cancelled():
            self.ready.exception()  # looked at, so that it is not reported twice
