"""Whatever comes in over HTTP: an answer, and never one that says the web itself failed."""

import asyncio
import re
from functools import cache
from pathlib import Path

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.types import ASGIApp

from services.web.app import application
from services.web.asking import Desk
from services.web.calendars.kept import Kept
from services.web.service import _listen, _serving
from shared.clock import Clock
from shared.settings import Settings
from tests.web import world
from tests.web.fakes import CODE, ROOM, FakeServices

PATHS = (
    "/", "/healthz", "/readyz", "/metrics", "/bodies/{}", "/meetings/{}", "/minutes/{}", "/verify/{}",
    "/minutes/{}.json", "/documents/{}/{}",
    "/calendar/body/{}.ics", "/calendar/member/{}.ics", "/me/{}", "/me/{}/minutes/{}", "/room/{}", "/here/{}/{}",
    "/api/v1/bodies", "/api/v1/bodies/{}", "/api/v1/bodies/{}/meetings", "/api/v1/meetings/{}", "/api/v1/minutes/{}",
    "/targets/{}", "/api/v1/bodies/{}/targets", "/api/v1/bodies/{}/plan", "/api/v1/bodies/{}/waiting",
    "/api/openapi.json", "/api/docs", "/login/{}", "/desk", "/desk/logout", "/{}", "/{}/{}",
)  # fmt: skip
KNOWN = (world.TOKEN, world.CALENDAR_TOKEN, ROOM, CODE, "guro", "m-agenda-12", "m-agenda-9", "m-council-3", "1")
NASTY = ("%00", "%0d%0aSet-Cookie:x=1", "%ff%fe", "%ed%a0%80", "..%2f..", "%F0%9F%92%A5", "x" * 9000, "%25", "%", ".", "²", "-1")
QUERIES = ("children", "limit", "cursor", "said", "year", "x")
HEADERS = (
    "accept", "cookie", "origin", "host", "if-none-match", "if-modified-since", "range", "content-type", "sec-fetch-site",
    "referer",
)  # fmt: skip
VALUES = (
    "http://[", "null", "*", "text/html", 'W/"', "hyeopchi_page=" + world.TOKEN, "__Host-hyeopchi_desk=" + "A" * 22, "\x7f",
    "Mon, 01 Jan 2026 00:00:00 +99999999999999999999", "Mon, 01 Jan 99999999999 00:00:00 GMT", "bytes=5-1", "same-origin",
    "application/x-www-form-urlencoded", "m" + "A" * 20, "r9", "true", "hyeopchi.test",
)  # fmt: skip
FIELDS = ("guard", "key", "action", "subject", "value", "code", "text", "back")

any_text = st.text(max_size=30)
segment = st.sampled_from(KNOWN) | st.sampled_from(NASTY) | any_text.map(lambda text: str(httpx.QueryParams({"a": text}))[2:])
value = st.sampled_from(VALUES) | st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=20)


@cache
def _app() -> ASGIApp:
    services = FakeServices()
    services.rows = {"m-agenda-12": world.own(world.CALLED), "m-council-3": world.own(world.CONFIRMING)}
    given_settings = Settings(
        _env_file=None, data_dir=Path("/nonexistent"), secret_key="k" * 32, public_url="https://hyeopchi.test"
    )
    return application(Desk(*services.voices(), given_settings, Clock()), Kept())


async def _asked(method: str, path: str, **more: object) -> httpx.Response:
    transport = httpx.ASGITransport(_app(), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="https://hyeopchi.test") as client:
        request = client.build_request(method, "/", **more)  # type: ignore[arg-type] # what hypothesis made
        request.url = httpx.URL("https://hyeopchi.test").copy_with(raw_path=path.encode())
        return await client.send(request)


@given(
    method=st.sampled_from(("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND")),
    path=st.sampled_from(PATHS),
    segments=st.tuples(segment, segment),
    query=st.dictionaries(st.sampled_from(QUERIES), any_text | value, max_size=3),
    headers=st.dictionaries(st.sampled_from(HEADERS), value, max_size=4),
    body=st.binary(max_size=60) | st.dictionaries(st.sampled_from(FIELDS), any_text | st.sampled_from(KNOWN)),
)
@settings(max_examples=400, deadline=None)
def test_nothing_makes_the_web_fail(
    method: str,
    path: str,
    segments: tuple[str, str],
    query: dict[str, str],
    headers: dict[str, str],
    body: bytes | dict[str, str],
) -> None:
    asked = path.format(*segments).replace("²", "%C2%B2") + (f"?{httpx.QueryParams(query)}" if query else "")
    sent = {name: text.encode("latin-1") for name, text in headers.items()}
    more = {"content": body} if isinstance(body, bytes) else {"data": body}
    answer = asyncio.run(_asked(method, asked, headers=sent, **more))
    assert answer.status_code < 500 or (answer.status_code, path) == (503, "/readyz"), (method, asked, headers, body)
    assert not re.search(r"Traceback|File \"/", answer.text)


RAW = {
    "no host": b"GET / HTTP/1.1\r\n\r\n",
    "nothing of HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n",
    "a NUL in the path": b"GET /bodies/\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
    "bytes past ASCII in the path": "GET /bodies/구로 HTTP/1.1\r\nHost: x\r\n\r\n".encode(),
    "a path of 70,000": b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a full address": b"GET http://elsewhere/bodies/guro HTTP/1.1\r\nHost: x\r\n\r\n",
    "a length that is no number": b"POST /me/x HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
    "two lengths": b"POST /me/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "HTTP of old": b"GET / HTTP/1.0\r\n\r\n",
    "an upgrade": b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
}


@pytest.mark.parametrize("raw", RAW.values(), ids=RAW)
async def test_odd_bytes_on_the_wire_end_in_no_server_error(raw: bytes) -> None:
    listener = _listen("127.0.0.1", 0)
    try:
        async with _serving(_app(), listener), asyncio.timeout(20):
            reader, writer = await asyncio.open_connection(*listener.getsockname()[:2])
            writer.write(raw.replace(b"\r\n", b"\r\nConnection: close\r\n", 1) if b"Upgrade" not in raw else raw)
            status = (await reader.readline()).split()
            writer.close()
    finally:
        listener.close()
    assert not status or int(status[1]) < 500
