"""The web as it runs: a real HTTP server, a real NATS server, the services of the fakes behind it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import httpx
import pytest
from nats.aio.client import Client

from deploy.rights_page import questions
from services.web.service import PortInUse, running
from shared.bus.connection import connected
from shared.bus.serving import Handler, serving
from shared.bus.stream import ensure_stream
from shared.contracts.base import Ask, Audience
from shared.contracts.events import MeetingMoved, subject_of_event
from shared.contracts.meetings import ListMeetings
from shared.runtime import Runtime
from tests.conftest import until
from tests.web import world
from tests.web.fakes import FakeServices

ASKED: tuple[type[Ask[Any]], ...] = tuple(kind for kind in questions() if hasattr(FakeServices, f"on_{kind.__name__}"))
PATH = "/calendar/body/guro-agenda.ics"


@asynccontextmanager
async def behind(url: str, services: FakeServices) -> AsyncIterator[Client]:
    """Fake registry and scheduler on the bus."""

    async def answer(question: Any, audience: Audience) -> Any:
        return await services.voice(audience).ask(question)

    table: dict[type[Ask[Any]], Handler] = dict.fromkeys(ASKED, answer)
    async with connected(url, "fakes") as client, serving(client, "fakes", table):
        yield client


@asynccontextmanager
async def web_over(runtime: Runtime, services: FakeServices) -> AsyncIterator[tuple[httpx.AsyncClient, Client]]:
    async with AsyncExitStack() as stack:
        bus = await stack.enter_async_context(behind(runtime.nats_url, services))
        served = await stack.enter_async_context(running(runtime, port=0))
        web = await stack.enter_async_context(httpx.AsyncClient(base_url=served.address))
        yield web, bus


async def moved(bus: Client, number: int) -> None:
    event = MeetingMoved(id=f"e{number}", at=world.NOW, body="guro-agenda", meeting="m-agenda-12")
    await ensure_stream(bus.jetstream())
    await bus.jetstream().publish(subject_of_event(event), event.model_dump_json().encode())


async def test_web_serves_what_the_services_answer(runtime: Runtime, services: FakeServices) -> None:
    async with web_over(runtime, services) as (web, _):
        assert (await web.get("/healthz")).status_code == 200
        assert "의제발굴분과" in (await web.get("/")).text
        assert (await web.get("/api/v1/meetings/m-agenda-12")).json()["starts"] == "2026-12-03T14:00:00+09:00"


async def test_web_forgets_a_calendar_when_the_event_comes(runtime: Runtime, services: FakeServices) -> None:
    async with web_over(runtime, services) as (web, bus):
        await until(lambda: _is_kept(web, services))
        before = (await web.get(PATH)).headers["etag"]
        services.meetings["m-agenda-12"] = world.CALLED.model_copy(update={"place": "온라인", "sequence": 1})
        await moved(bus, 1)

        async def changed() -> bool:
            return (await web.get(PATH, headers={"If-None-Match": before})).status_code == 200

        await until(changed)


async def _is_kept(web: httpx.AsyncClient, services: FakeServices) -> bool:
    """Once the watcher stands, the second of two looks comes from what was kept."""
    await web.get(PATH)
    count = services.count(ListMeetings)
    await web.get(PATH)
    return services.count(ListMeetings) == count


async def test_web_says_when_a_service_is_missing(runtime: Runtime) -> None:
    async with running(runtime, port=0) as served, httpx.AsyncClient(base_url=served.address) as web:
        assert (await web.get("/readyz")).status_code == 503
        assert (await web.get("/")).status_code == 503
        assert (await web.get("/healthz")).status_code == 200


async def test_web_refuses_a_port_that_is_taken(runtime: Runtime) -> None:
    async with running(runtime, port=0) as first:
        with pytest.raises(PortInUse, match=str(first.port)):
            async with running(runtime, port=first.port):
                pass


async def test_web_stops_when_asked_and_frees_its_port(runtime: Runtime) -> None:
    async with running(runtime, port=0) as first:
        port = first.port
    async with running(runtime, port=port) as again:
        assert again.port == port


async def test_web_logs_no_secret(
    runtime: Runtime, services: FakeServices, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    services.rows = {"m-agenda-12": world.own(world.CALLED)}
    async with web_over(runtime, services) as (web, _):
        assert (await web.get(f"/me/{world.TOKEN}")).status_code == 200
        await web.get(f"/calendar/member/{world.CALENDAR_TOKEN}.ics")
        services.down = {"scheduler"}
        await web.get(f"/me/{world.TOKEN}")
    printed = capsys.readouterr()
    logged = printed.out + printed.err + caplog.text  # where it goes is as the tests before it have set up logging
    assert "web.serves" in logged
    assert world.TOKEN not in logged and world.CALENDAR_TOKEN not in logged


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET /meetings/\xff\xfe HTTP/1.1",
        b"GET /%f0%9f HTTP/1.1",
        b"BREW / HTTP/1.1",
        b"GET http://elsewhere/ HTTP/1.1",
        b"GET * HTTP/1.1",
        b"POST /me/x HTTP/1.1",
        b"GET /?" + b"a=%00&" * 2000 + b" HTTP/1.1",
        b"GET /here/a/%2e%2e HTTP/1.1",
        b"TRACE /api/v1/bodies HTTP/1.1",
    ],
    ids=["bytes", "half_character", "brew", "absolute", "star", "post", "long", "dots", "trace"],
)
async def test_web_answers_odd_requests_without_failing(runtime: Runtime, services: FakeServices, request_line: bytes) -> None:
    async with web_over(runtime, services) as (web, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", web.base_url.port)
        writer.write(request_line + b"\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        status = (await reader.readline()).split()
        writer.close()
        assert 200 <= int(status[1]) < 500
