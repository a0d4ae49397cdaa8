"""GET /calendar/…: a body's public meetings, and a member's own calendar behind its secret.

Every client asks for them every hour, mostly to hear that nothing changed: so they are served before the framework.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from services.web.asking import Desk, answered, known_id, known_slug
from services.web.calendars.conditional import is_unchanged
from services.web.calendars.document import body_calendar, member_calendar
from services.web.calendars.kept import Kept, Key, Rendered
from services.web.errors import NotFound, WrongMethod
from services.web.faults import answer_to, is_foreseen
from services.web.metrics import Metrics
from services.web.paging import every_meeting
from shared.contracts.bodies import ShowBody
from shared.contracts.linking import IdentifyCalendar
from shared.contracts.meetings import ShowMember
from shared.ids import fingerprint

PREFIX = "/calendar/"
TRUE = frozenset({"1", "true", "yes", "on"})
_PATH = re.compile(r"/calendar/(body|member)/([^/]+)\.ics")

Serve = Callable[[Scope, str], Awaitable[tuple[Rendered, bool]]]


@dataclass(frozen=True)
class _Route:
    """What the gate counts and logs instead of a path, which may hold a secret."""

    path: str


class Calendars:
    """ASGI: answers what lies under /calendar/ and leaves all else to `otherwise`."""

    def __init__(self, desk: Desk, kept: Kept, metrics: Metrics, otherwise: ASGIApp) -> None:
        self._desk, self._kept, self._metrics, self._otherwise = desk, kept, metrics, otherwise
        self._routes: dict[str, tuple[_Route, Serve]] = {
            "body": (_Route("/calendar/body/{slug}.ics"), self._of_body),
            "member": (_Route("/calendar/member/{token}.ics"), self._of_member),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(PREFIX):
            await self._otherwise(scope, receive, send)
            return
        try:
            rendered, hit = await self._found(scope)
        except Exception as exc:
            if not is_foreseen(exc):
                raise
            await answer_to(Request(scope), exc)(scope, receive, send)
            return
        unchanged = is_unchanged(scope["headers"], rendered)
        self._metrics.calendar("unchanged" if unchanged else "kept" if hit else "rendered")
        status, headers, body = (304, rendered.headers, b"") if unchanged else (200, rendered.whole, rendered.content)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _found(self, scope: Scope) -> tuple[Rendered, bool]:
        path = _PATH.fullmatch(scope["path"])
        if path is None:
            raise NotFound()
        scope["route"], serve = self._routes[path[1]]
        if scope["method"] != "GET":
            raise WrongMethod()
        return await serve(scope, path[2])

    async def _of_body(self, scope: Scope, text: str) -> tuple[Rendered, bool]:
        query = scope["query_string"]
        wide = bool(query) and QueryParams(query).get("children", "").lower() in TRUE
        slug = known_slug(text)
        return await self._kept.get(Key(slug, wide), lambda: _of_body(self._desk, slug, wide))

    async def _of_member(self, scope: Scope, text: str) -> tuple[Rendered, bool]:
        """Asked each time, so that a revoked link ends at once."""
        person = await answered(self._desk.public, IdentifyCalendar(fingerprint=fingerprint(known_id(text))))
        member = person.member
        if member is None:
            raise NotFound()
        return await self._kept.get(Key(member, wide=True, member=True), lambda: _of_member(self._desk, member))


async def _of_body(desk: Desk, slug: str, children: bool) -> bytes:
    body = await answered(desk.public, ShowBody(slug=slug))
    meetings = await every_meeting(desk.public, slug, children)
    return body_calendar(desk.settings.public_base, f"{slug}-all" if children else slug, body.name, meetings)


async def _of_member(desk: Desk, member: str) -> bytes:
    return member_calendar(desk.settings.public_base, await answered(desk.public, ShowMember(member=member)))
