"""GET /calendar/…: a body's public meetings, and a member's own calendar behind its secret."""

from urllib.parse import quote

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from services.web.asking import Desk, answered, known_id, known_slug
from services.web.calendars.conditional import conditional
from services.web.calendars.document import body_calendar, member_calendar
from services.web.calendars.kept import Kept, Key, Rendered
from services.web.errors import NotFound
from services.web.metrics import Metrics
from services.web.paging import every_meeting
from shared.contracts.meetings import ShowMember
from shared.contracts.roll import IdentifyCalendar, ShowBody
from shared.ids import fingerprint

MEDIA = "text/calendar; charset=utf-8"
PUBLIC = "public, max-age=60"
PRIVATE = "private, no-cache"
TRUE = frozenset({"1", "true", "yes", "on"})


def calendar_routes(desk: Desk, kept: Kept, metrics: Metrics) -> APIRouter:
    """Plain routes without a schema: calendars are asked for by every client every hour."""
    router = APIRouter()

    async def of_body(request: Request) -> Response:
        slug, wide = known_slug(request.path_params["slug"]), request.query_params.get("children", "").lower() in TRUE
        rendered, hit = await kept.get(Key(slug, wide), lambda: _of_body(desk, slug, wide))
        return _sent(request, rendered, hit, PUBLIC, slug)

    async def of_member(request: Request) -> Response:
        # Asked each time, so that a revoked link ends at once.
        secret = known_id(request.path_params["token"])
        person = await answered(desk.public, IdentifyCalendar(fingerprint=fingerprint(secret)))
        if person.member is None:
            raise NotFound()
        member = person.member
        rendered, hit = await kept.get(Key(member, wide=True, member=True), lambda: _of_member(desk, member))
        answer = _sent(request, rendered, hit, PRIVATE, "my")
        answer.headers["X-Robots-Tag"] = "noindex, nofollow"
        return answer

    def _sent(request: Request, rendered: Rendered, hit: bool, caching: str, name: str) -> Response:
        file = f"inline; filename*=UTF-8''{quote(name)}.ics"
        answer = conditional(request, rendered, MEDIA, {"Cache-Control": caching, "Content-Disposition": file})
        metrics.calendar("unchanged" if answer.status_code == 304 else "kept" if hit else "rendered")
        return answer

    router.add_route("/calendar/body/{slug}.ics", of_body, include_in_schema=False)
    router.add_route("/calendar/member/{token}.ics", of_member, include_in_schema=False)
    return router


async def _of_body(desk: Desk, slug: str, children: bool) -> bytes:
    body = await answered(desk.public, ShowBody(slug=slug))
    meetings = await every_meeting(desk.public, slug, children)
    return body_calendar(desk.settings.public_base, f"{slug}-all" if children else slug, body.name, meetings)


async def _of_member(desk: Desk, member: str) -> bytes:
    return member_calendar(desk.settings.public_base, await answered(desk.public, ShowMember(member=member)))
