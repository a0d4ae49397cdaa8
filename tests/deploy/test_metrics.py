"""Figures that answer "is anything late, stuck or refused", and one id from a press to its message."""

import asyncio
import json
import logging
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
import structlog
from sqlalchemy import insert

from deploy.alone import figures
from deploy.logs import log_into
from deploy.schema import ensure_schema
from services.bot.telegram.measuring import Measured
from services.bot.telegram.port import RetryLater
from services.registry.service import running as registry
from services.scheduler.lateness import measure_deadlines
from services.scheduler.tables import POST
from services.web.metrics import Metrics
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.bus.stream import Consumer
from shared.charters import builtin_text
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.bodies import AdoptCharter, ShowBody
from shared.contracts.events import Event
from shared.metrics import REGISTRY, exposition
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.measuring import measure
from shared.tracing import current
from tests.conftest import free_port, on_both_databases, until

OPERATOR = Actor(channel=Channel.OPERATOR, id="test")


def figure(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(f"hyeopchi_{name}", labels) or 0.0


@on_both_databases
async def test_what_waits_is_measured(runtime: Runtime) -> None:
    await ensure_schema(runtime.settings)
    store, now = Store(runtime.settings.database), runtime.clock.now()
    event = {"id": "e", "subject": "s", "payload": b"", "merge": None, "at": now - timedelta(seconds=90), "published": False}
    letter = {"subject": "s", "payload": b"", "why": "x", "at": now}
    async with store.writing() as session:
        await session.execute(insert(POST.outbox).values(**event))
        await session.execute(insert(POST.dead_letters).values(**letter))
    await measure(store, POST, now, "scheduler", measure_deadlines)
    await store.close()
    assert figure("outbox_waiting", service="scheduler") == 1
    assert 89 < figure("outbox_age_seconds", service="scheduler") < 91
    assert figure("dead_letters", service="scheduler") == 1
    assert figure("deadlines", state="unfired") == figure("deadlines", state="overdue") == 0
    assert figure("database_connections_in_use", service="scheduler", pool="reading") == 0


async def test_refusals_are_counted_by_code(runtime: Runtime) -> None:
    await ensure_schema(runtime.settings)
    labels = {"service": "registry", "verb": "body.show", "code": "unknown_body"}
    before = figure("refusals_total", **labels)
    async with registry(runtime), connected(runtime.nats_url, "operator") as client:
        assert isinstance(await Bus(client, Audience.OPERATOR).ask(ShowBody(slug="nowhere")), Refusal)
    assert figure("refusals_total", **labels) == before + 1


def test_calls_that_are_put_off_are_counted() -> None:
    before = figure("messenger_too_many_total")
    RetryLater(3)
    assert figure("messenger_too_many_total") == before + 1


async def test_time_of_an_update_counts_from_its_hand_over() -> None:
    clock = [0.0]

    async def fetch(_: int | None, __: bool) -> list[int]:
        clock[0] = 1.0
        return [7]

    async def handle(_: int) -> None:
        clock[0] = 3.5

    timed = Measured("test", fetch, handle, lambda update: update, tick=lambda: clock[0])
    assert await timed.fetch(None, True) == [7]
    await timed.handle(7)
    assert figure("update_seconds_sum", bot="test") == 2.5 and figure("update_seconds_count", bot="test") == 1


def test_web_shows_the_figures_of_the_whole_process() -> None:
    assert b"hyeopchi_web_requests" in Metrics().text() and b"hyeopchi_outbox_age_seconds" in Metrics().text()


def test_no_figure_carries_a_person_or_a_secret() -> None:
    allowed = {"service", "verb", "code", "reader", "bot", "state", "pool", "le"}
    names = {label for family in REGISTRY.collect() for sample in family.samples for label in sample.labels}
    assert names <= allowed


async def test_service_by_itself_shows_its_figures(runtime: Runtime) -> None:
    settings = runtime.settings.model_copy(update={"metrics_port": free_port()})

    def shown() -> bytes:
        with urlopen(f"http://127.0.0.1:{settings.metrics_port}/metrics", timeout=10) as answer:
            content: bytes = answer.read()
            return content

    with figures(settings):
        assert (await asyncio.to_thread(shown)).count(b"# HELP") == exposition().count(b"# HELP")
    with pytest.raises(OSError):
        await asyncio.to_thread(shown)


async def test_one_id_leads_from_a_press_to_the_event_s_effect(runtime: Runtime, tmp_path: Path) -> None:
    """Bot -> request's header -> service's log -> event -> whoever makes the message of it."""
    await ensure_schema(runtime.settings)
    log_into(tmp_path / "trace.log", logging.DEBUG)
    seen: dict[str, str] = {}

    async def effect(event: Event) -> None:
        seen[event.name] = current()

    async def bury(*_: Any) -> None:
        raise AssertionError("buried")

    async with registry(runtime), connected(runtime.nats_url, "operator") as client:

        async def handle(_: int) -> None:
            seen["press"] = current()
            adopt = AdoptCharter(toml=builtin_text("guro"), actor=OPERATOR, idempotency_key="adopt")
            assert not isinstance(await Bus(client, Audience.OPERATOR).ask(adopt), Refusal)

        async def fetch(_: int | None, __: bool) -> list[int]:
            return [1]

        reading = asyncio.create_task(Consumer(client, "reader", effect, bury, makes_stream=True).run())
        await Measured("test", fetch, handle, lambda update: update).handle(1)
        await until(lambda: "charter.versioned" in seen)
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
    assert seen["press"] and seen["charter.versioned"] == seen["press"]
    lines = [json.loads(line) for line in (tmp_path / "trace.log").read_text().splitlines()]
    told = {line["event"] for line in lines if line.get("correlation") == seen["press"]}
    assert told >= {"request.answered", "update.handled", "event.taken"}
    structlog.contextvars.clear_contextvars()
