"""The answering side of requests: nats.micro endpoints that hand over to bounded workers, so that none waits for another."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import structlog
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.micro import add_service
from nats.micro.request import Request
from nats.micro.service import ServiceConfig
from pydantic import BaseModel, ValidationError

from shared.bus.asking import CORRELATION, REFUSED
from shared.bus.busy import Busy
from shared.contracts.base import Ask, Audience, Refusal, subject_of
from shared.metrics import REFUSALS, REQUESTS_FAILED
from shared.tracing import trace

log = structlog.get_logger()

AT_ONCE = 256
STOP_SECONDS = 2.0

Handler = Callable[[Any, Audience], Awaitable[BaseModel]]
Table = Mapping[type[Ask[Any]], Handler]


@asynccontextmanager
async def serving(client: Client, name: str, table: Table) -> AsyncIterator[None]:
    """Answers every question in the table, on the subject of each audience it allows, until the block ends."""
    running: set[asyncio.Task[None]] = set()
    room = asyncio.Semaphore(AT_ONCE)
    service = await add_service(client, ServiceConfig(name=f"hyeopchi-{name}", version="1.0.0"))
    for kind, handler in table.items():
        for audience in kind.audiences:
            await service.add_endpoint(
                name=f"{audience}-{kind.verb.replace('.', '-')}",
                subject=subject_of(kind, audience),
                handler=_endpoint(kind, audience, handler, room, running),
            )
    await client.flush()
    try:
        yield
    finally:
        await _end(service.stop(), running)


async def _end(stop: Awaitable[None], running: set[asyncio.Task[None]]) -> None:
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await stop
    except (NatsError, OSError, TimeoutError) as exc:  # the server is away: then nobody is asked any more either
        log.info("endpoints.not_taken_back", error=type(exc).__name__)
    if running:
        await asyncio.wait(running, timeout=5)


def _endpoint(
    kind: type[Ask[Any]], audience: Audience, handler: Handler, room: asyncio.Semaphore, running: set[asyncio.Task[None]]
) -> Callable[[Request], Awaitable[None]]:
    async def work(request: Request) -> None:
        try:
            await _answer(kind, audience, handler, request)
        finally:
            room.release()

    async def take(request: Request) -> None:
        await room.acquire()
        task = asyncio.create_task(work(request))
        running.add(task)
        task.add_done_callback(running.discard)

    return take


async def _answer(kind: type[Ask[Any]], audience: Audience, handler: Handler, request: Request) -> None:
    """Decodes, asks the handler and replies; whatever goes wrong inside is logged and told as a plain 500."""
    with structlog.contextvars.bound_contextvars(correlation=(request.headers or {}).get(CORRELATION, "-"), verb=kind.verb):
        try:
            question = kind.model_validate_json(request.data)
            answer = NUL if _holds_nul(request.data) else await handler(question, audience)
        except ValidationError as exc:
            answer = Refusal(code="malformed", facts={"where": ".".join(str(part) for part in exc.errors()[0]["loc"])})
        except Busy as exc:
            log.warning("request.busy", why=str(exc))
            answer = Refusal(code="busy")
        except Exception:
            log.exception("request.failed")
            REQUESTS_FAILED.labels(kind.service, kind.verb).inc()
            await request.respond_error("500", "internal")
            return
        headers = None
        if isinstance(answer, Refusal):
            headers = {REFUSED: "1"}
            REFUSALS.labels(kind.service, kind.verb, answer.code).inc()
        trace("request.answered", refused=answer.code if isinstance(answer, Refusal) else None)
        await request.respond(answer.model_dump_json().encode(), headers=headers)


NUL = Refusal(code="malformed", facts={"where": "NUL"})
_ESCAPED_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def _holds_nul(data: bytes) -> bool:
    """Whether a text in the JSON holds U+0000, which JSON can only carry escaped and PostgreSQL cannot store."""
    return b"\\u0000" in data and _ESCAPED_NUL.search(data) is not None
