"""Checks of NATS and of those who answer on it: reachable, the stream and its readers, registry and scheduler."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from nats.errors import Error as NatsError
from nats.js.errors import APIError, NotFoundError

from deploy.doctor.finding import Finding, fine, graded, odd, wrong
from deploy.folder import read_standing
from deploy.keys import keys_for
from deploy.session import OPERATOR
from services.cli.faults import failure_of
from shared.bus.asking import Bus, ServiceFault, Unavailable
from shared.bus.connection import NotConnected, connected
from shared.bus.permissions import PARTS, STREAM
from shared.contracts.base import Ask, Audience
from shared.contracts.bodies import ListBodies
from shared.contracts.deadlines import ShowClock
from shared.settings import Settings
from shared.texts import doctor as texts

ASK_SECONDS = 3.0
MANY = 100  # events that a reader has before it


async def check_bus(settings: Settings) -> AsyncIterator[Finding]:
    """Nothing to say but that the system is down where NATS comes up with it."""
    standing = read_standing(settings.folder)
    url = settings.nats_url or (standing.nats_url if standing else None)
    if url is None:
        yield fine("nats", texts.NATS_COMES_WITH_IT)
        return
    keys = keys_for(settings, standing)
    try:
        async with connected(url, OPERATOR, keys) as client:
            yield fine("nats", texts.nats(len(url.split(","))))
            async for finding in _check_services(Bus(client, Audience.OPERATOR)):
                yield finding
    except NotConnected as exc:
        yield wrong("nats", failure_of(exc, []).message)
        return
    for reader in (name for name, part in PARTS.items() if part.follows):
        yield await _check_reader(settings, url, keys, reader)


async def _check_services(bus: Bus) -> AsyncIterator[Finding]:
    questions: tuple[Ask[Any], ...] = (ListBodies(), ShowClock())
    for question in questions:
        try:
            await bus.ask(question, seconds=ASK_SECONDS)
            yield fine(question.service, texts.answers(question.service))
        except (Unavailable, ServiceFault) as exc:
            yield wrong(question.service, texts.silent(question.service, failed=isinstance(exc, ServiceFault)))


async def _check_reader(settings: Settings, url: str, keys: Path | None, reader: str) -> Finding:
    """With the reader's own key, which alone may look; where that lies on another machine, nothing can be said here."""
    check = f"events_{reader.replace('-', '_')}"
    if keys is not None and not (keys / f"{reader}.nk").exists():
        return fine(check, texts.no_key_here(reader))
    try:
        async with connected(url, reader, keys) as client:
            js = client.jetstream()
            copies = (await js.stream_info(STREAM)).config.num_replicas or 1
            info = await js.consumer_info(STREAM, reader)
    except NotFoundError:
        return odd(check, texts.no_reader(reader))
    except (NotConnected, NatsError, APIError, TimeoutError) as exc:
        return odd(check, texts.reader_unknown(reader, type(exc).__name__))
    if copies < settings.nats_replicas:
        return odd(check, texts.few_copies(copies, settings.nats_replicas))
    before = (info.num_pending or 0) + (info.num_ack_pending or 0)
    return graded(check, texts.reader(reader, before), warning=before > MANY)
