"""What every request passes: limits, HEAD, security headers, counting; and the last net under it."""

import time

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from services.web.errors import TooLarge
from services.web.faults import answer_to
from services.web.metrics import Metrics
from shared.ids import new_id

log = structlog.get_logger()

BODY_BYTES = 64 * 1024
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
SECURITY = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
}
HTTPS_ONLY = {"strict-transport-security": "max-age=31536000"}  # where the public address is https
_HEADERS = tuple((name.encode(), value.encode()) for name, value in SECURITY.items())
_HTTPS_HEADERS = (*_HEADERS, *((name.encode(), value.encode()) for name, value in HTTPS_ONLY.items()))


class Gate:
    """ASGI middleware around the application."""

    def __init__(self, app: ASGIApp, metrics: Metrics, *, https: bool) -> None:
        self._app = app
        self._metrics = metrics
        self._headers = _HTTPS_HEADERS if https else _HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        passage = _Passage(scope, receive, send, self._headers)
        with structlog.contextvars.bound_contextvars(correlation=new_id()):
            await self._through(scope, passage)
        method = passage.method if passage.method in METHODS else "other"
        self._metrics.request(method, _route(scope), passage.status, time.perf_counter() - passage.began)

    async def _through(self, scope: Scope, passage: "_Passage") -> None:
        try:
            await self._app(scope, passage.receive, passage.send)
        except Exception as exc:
            # The path may hold a secret: only its template is logged.
            log.exception("web.failed", route=_route(scope))
            if not passage.status:
                await answer_to(Request(scope), exc)(scope, passage.receive, passage.send)


class _Passage:
    """One request on its way: counts what comes in, adds headers to what goes out."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, headers: tuple[tuple[bytes, bytes], ...]) -> None:
        self.method: str = scope["method"]
        self.status = 0
        self.began = time.perf_counter()
        self._taken = 0
        self._headers = headers
        self._receive = receive
        self._send = send
        if self.method == "HEAD":
            scope["method"] = "GET"  # answered alike, the body is held back below

    async def receive(self) -> Message:
        message = await self._receive()
        self._taken += len(message.get("body", b""))
        if self._taken > BODY_BYTES:
            raise TooLarge()
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            given = {name.lower() for name, _ in message["headers"]}
            message["headers"] = [*message["headers"], *(pair for pair in self._headers if pair[0] not in given)]
        if message["type"] == "http.response.body" and self.method == "HEAD":
            message = {**message, "body": b""}
        await self._send(message)


def _route(scope: Scope) -> str:
    return getattr(scope.get("route"), "path", "none")
