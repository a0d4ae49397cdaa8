"""A feed of 500 meetings from the web as it runs: unchanged, kept and rendered, beside endpoints that have nothing to do.

`python -m bench.calendars` is the server, so that the client does not share its core.
"""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import structlog
from fastapi import FastAPI
from icalendar import Calendar
from starlette.requests import Request
from starlette.responses import Response

from bench.figure import Figure, ratio
from bench.process import running
from services.cli.loop import run_in_loop
from services.web.app import application
from services.web.asking import Desk
from services.web.calendars.document import body_calendar
from services.web.calendars.kept import MEDIA, Kept
from services.web.service import _listen, _serving
from shared.clock import Clock
from shared.contracts.base import Ask
from shared.contracts.bodies import BodyView, ShowBody
from shared.contracts.meetings import (
    ItemKind,
    ItemView,
    ListMeetings,
    MeetingKind,
    MeetingMode,
    MeetingState,
    MeetingView,
    MeetingViews,
    NoticeDates,
    OpeningRule,
    RsvpCounts,
)
from shared.rules.charter import BodyKind
from shared.settings import Settings

BODY, MEETINGS, REQUESTS, LINES, ROUNDS = "guro", 500, 2_000, 8, 7
BASE = "http://127.0.0.1"


async def measure() -> list[Figure]:
    """Medians over the rounds; each pair is measured one right after the other, by the same client on LINES connections."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    meetings, content = _feed()
    async with running("bench.calendars") as server:
        ours, bare = int(await server.line()), int(await server.line())
        feed = _request(f"/calendar/body/{BODY}.ics")
        tag = (await _answer(ours, feed)).split(b"etag: ")[1].split(b"\r\n")[0].decode()
        unchanged = _request(f"/calendar/body/{BODY}.ics", f"If-None-Match: {tag}\r\n")
        fresh = [(await _rate(ours, unchanged, 304), await _rate(bare, _request("/hello"), 200)) for _ in range(ROUNDS)]
        warm = [(await _rate(ours, feed, 200), await _rate(bare, _request("/constant"), 200)) for _ in range(ROUNDS)]
    cold = [
        (_milliseconds(lambda: body_calendar(BASE, BODY, BODY, meetings)), _milliseconds(_again(content))) for _ in range(ROUNDS)
    ]
    return [
        ratio("calendar: 304 / bare hello", fresh, "1/s"),
        ratio("calendar: warm / the same bytes constant", warm, "1/s"),
        ratio("calendar: cold render / icalendar writing it", cold, "ms"),
    ]


def _feed() -> tuple[list[MeetingView], bytes]:
    meetings = [_meeting(number) for number in range(MEETINGS)]
    return meetings, body_calendar(BASE, BODY, BODY, meetings)


def _meeting(number: int) -> MeetingView:
    starts = datetime(2027, 1, 4, 5, tzinfo=UTC) + timedelta(days=number)
    hour = timedelta(hours=1)
    return MeetingView(
        id=f"meeting{number:05d}", body=BODY, body_name="구로구 협치회의", session=f"2027년 제{number + 1}차",
        kind=MeetingKind.REGULAR, mode=MeetingMode.IN_PERSON, state=MeetingState.CALLED, starts=starts, ends=starts + 2 * hour,
        place="구로구청 5층 회의실",
        items=tuple(ItemView(number=n, title="2027년 협치과제 우선순위", kind=ItemKind.DECISION) for n in (1, 2)),
        enrolled=35, required=18, opening=OpeningRule(required=18, enrolled=35, cite=None, default=True, by_analogy=None),
        present=None, confirmed=0, declared=0, rsvp=RsvpCounts(yes=9, no=2, maybe=1, none=23), rsvp_due=starts - 20 * hour,
        arrivals_from=starts - hour / 2, wait_until=starts + hour / 2,
        notice=NoticeDates(
            days=7, due=starts.date(), safe=starts.date(), send_by=starts.date(),
            cite=None, default=True, urgent=None, given_at=None,
        ),
        change=None, presiding=None, presiding_name=None, opened_at=None, closed_at=None, motions=(), minutes=None, sequence=0,
        created_at=starts - 1000 * hour, updated_at=starts - 900 * hour,
    )  # fmt: skip


def _ours(meetings: list[MeetingView], folder: Path) -> Any:
    settings = Settings(_env_file=None, data_dir=folder, public_url=BASE)
    services = _Services(meetings)
    return application(Desk(services, services, services, settings, Clock()), Kept())


def _bare(content: bytes) -> FastAPI:
    """The same framework on the same server, with nothing to do."""
    app = FastAPI(openapi_url=None)

    @app.get("/hello")
    async def hello(request: Request) -> Response:
        return Response(b"hello")

    @app.get("/constant")
    async def constant(request: Request) -> Response:
        return Response(content, headers={"Content-Type": MEDIA})

    return app


class _Services:
    """Registry and scheduler, answering from memory."""

    def __init__(self, meetings: list[MeetingView]) -> None:
        self._meetings = tuple(meetings)

    async def ask(self, question: Ask[Any], *, seconds: float = 5.0) -> Any:
        match question:
            case ShowBody():
                return _body()
            case ListMeetings():
                return MeetingViews(items=self._meetings)
        raise AssertionError(f"not asked for a calendar: {question}")


def _body() -> BodyView:
    return BodyView(
        slug=BODY, name="구로구 협치회의", parent=None, charter=BODY, enrolled=35, kind=BodyKind.COUNCIL, institution="구로구",
        charter_version=1, charter_sub=None, children=(), seats=40, chat_id=None, vacancies=5,
    )  # fmt: skip


def _again(content: bytes) -> Callable[[], object]:
    calendar = Calendar.from_ical(content)
    return lambda: calendar.to_ical()


def _milliseconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


async def _rate(port: int, request: bytes, status: int) -> float:
    """Requests a second; another status ends the bench."""
    wanted = f"HTTP/1.1 {status} ".encode()
    begun = perf_counter()
    await asyncio.gather(*(_line(port, request, wanted, REQUESTS // LINES) for _ in range(LINES)))
    return REQUESTS / (perf_counter() - begun)


async def _line(port: int, request: bytes, wanted: bytes, times: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    for _ in range(times):
        head = await _exchange(reader, writer, request)
        if not head.startswith(wanted):
            raise RuntimeError(head.decode())
    writer.close()


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> bytes:
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    _, found, length = head.lower().partition(b"content-length: ")
    if found and not head.startswith(b"HTTP/1.1 304"):
        await reader.readexactly(int(length.split(b"\r\n")[0]))
    return head


async def _answer(port: int, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    head = await _exchange(reader, writer, request)
    writer.close()
    return head


def _request(path: str, headers: str = "") -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n".encode()


@asynccontextmanager
async def _served(app: Any) -> AsyncIterator[int]:
    listener = _listen("127.0.0.1", 0)
    async with _serving(app, listener):
        yield listener.getsockname()[1]


async def serve() -> None:
    """Ours and the bare one, each on a port of its own, until the process is ended."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    meetings, content = _feed()
    with tempfile.TemporaryDirectory() as folder:
        async with _served(_ours(meetings, Path(folder))) as ours, _served(_bare(content)) as bare:
            sys.stdout.write(f"{ours}\n{bare}\n")
            sys.stdout.flush()
            await asyncio.Event().wait()


if __name__ == "__main__":
    run_in_loop(serve())
