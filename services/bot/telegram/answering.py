"""Answers to presses: kept in memory, given before anything else, because the messenger waits ten seconds only."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from services.bot.telegram.port import MessengerError, MessengerPort, Rejected, RetryLater, Unreachable
from shared.tasks import not_cancelled

log = structlog.get_logger()

AT_ONCE = 48
USEFUL_SECONDS = 15.0  # an older press has no one waiting any more
TRY_AGAIN_SECONDS = 0.3
LONGEST = 200


@dataclass(frozen=True)
class _Answer:
    callback_id: str
    text: str
    alert: bool
    url: str | None
    since: float


class Answering:
    """A handful of workers empty the line; a press is answered again until it is told or too old."""

    def __init__(self, port: MessengerPort, tick: Callable[[], float] = time.monotonic) -> None:
        self._port = port
        self._tick = tick
        self._waiting: deque[_Answer] = deque()
        self._news = asyncio.Event()

    def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        """Comes back at once; `text` is cut at 200 characters."""
        self._waiting.append(_Answer(callback_id, text[:LONGEST], alert, url, self._tick()))
        self._news.set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self._work())

    async def _work(self) -> None:
        while not_cancelled():
            while not self._waiting:
                self._news.clear()
                await self._news.wait()
            await self._give(self._waiting.popleft())

    async def _give(self, answer: _Answer) -> None:
        url = answer.url
        while self._tick() - answer.since < USEFUL_SECONDS:
            try:
                await self._port.answer(answer.callback_id, answer.text, alert=answer.alert, url=url)
                return
            except RetryLater as exc:
                await asyncio.sleep(min(exc.seconds, 2.0))
            except Unreachable:
                await asyncio.sleep(TRY_AGAIN_SECONDS)
            except Rejected as exc:
                if url is None:
                    log.warning("answer.rejected", reason=exc.description)
                    return
                url = None  # an API that takes no links: the words alone
            except MessengerError as exc:
                log.warning("answer.failed", error=type(exc).__name__)
                return
            except Exception:
                log.exception("answer.failed")  # one that cannot even be written down must not end the answers of all others
                return
        log.warning("answer.too_late")
