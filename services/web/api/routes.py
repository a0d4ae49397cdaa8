"""GET /api/v1/…"""

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from services.web.api import shapes
from services.web.asking import Desk, answered, known_id, known_slug
from services.web.errors import NotFound
from services.web.faults import PROBLEM
from services.web.look import page
from services.web.paging import CURSOR, one_part
from services.web.polls import UNSEEN, public, public_all
from shared.contracts.bodies import ListBodies, ShowBody
from shared.contracts.finding import ListFindings
from shared.contracts.meetings import MeetingState, ShowMeeting
from shared.contracts.minutes import ShowMinutes
from shared.contracts.polls import ListPolls, ShowPoll
from shared.contracts.requests import ListRequests
from shared.texts import web_api as texts

MOST = 100

_PROBLEM = {PROBLEM: {"schema": shapes.Problem.model_json_schema()}}
FAULTS: dict[int | str, dict[str, Any]] = {
    "4XX": {"content": _PROBLEM, "description": "Problem details (RFC 9457)"},
    503: {"content": _PROBLEM, "description": "A service does not answer; try again"},
}


def api_routes(desk: Desk) -> APIRouter:
    router = APIRouter(prefix="/api/v1", responses=FAULTS)

    @router.get("/bodies", response_model=shapes.Bodies, summary=texts.BODIES)
    async def bodies() -> Response:
        listed = await answered(desk.public, ListBodies())
        return _json({"items": [shapes.shown(row) for row in listed.items], "next": None})

    @router.get("/bodies/{slug}", response_model=shapes.Body, summary=texts.BODY)
    async def body(slug: str) -> Response:
        return _json(shapes.body(await answered(desk.public, ShowBody(slug=known_slug(slug)))))

    @router.get("/bodies/{slug}/meetings", response_model=shapes.Meetings, summary=texts.MEETINGS)
    async def meetings(
        slug: str,
        children: Annotated[bool, Query(description=texts.CHILDREN)] = False,
        limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
        cursor: Annotated[str | None, Query(pattern=CURSOR, description=texts.CURSOR)] = None,
    ) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        part = await one_part(desk.public, slug, children, limit, cursor)
        items = [shapes.meeting(found) for found in part.meetings]
        items += [shapes.shown(record, record=True) for record in part.records]
        query = urlencode({"children": str(children).lower(), "limit": limit, "cursor": part.next or ""})
        following = desk.url(f"/api/v1/bodies/{slug}/meetings?{query}") if part.next else None
        return _json({"items": items, "next": following})

    @router.get("/bodies/{slug}/dates", response_model=shapes.Findings, summary=texts.FINDINGS)
    async def findings(slug: str) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ListFindings(body=slug))
        return _json({"items": [shapes.finding(view) for view in found.items], "next": None})

    @router.get("/bodies/{slug}/requests", response_model=shapes.Requests, summary=texts.REQUESTS)
    async def requests(slug: str) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ListRequests(body=slug))
        return _json({"items": [shapes.shown(view, "mine") for view in found.items], "next": None})

    @router.get("/meetings/{id}", response_model=shapes.Meeting, summary=texts.MEETING)
    async def meeting(id: str) -> Response:
        found = await answered(desk.public, ShowMeeting(meeting=known_id(id)))
        if found.state is MeetingState.DRAFT:
            raise NotFound()
        polls = await answered(desk.public, ListPolls(meeting=found.id))
        return _json(shapes.meeting(found) | {"polls": [shapes.poll(view) for view in public_all(polls.items)]})

    @router.get("/polls/{id}", response_model=shapes.Poll, summary=texts.POLL)
    async def poll(id: str) -> Response:
        found = await answered(desk.public, ShowPoll(poll=known_id(id)))
        if found.state in UNSEEN:
            raise NotFound()
        return _json(shapes.poll(public(found)))

    @router.get("/bodies/{slug}/polls", response_model=shapes.Polls, summary=texts.POLLS)
    async def polls(slug: str) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ListPolls(body=slug))
        return _json({"items": [shapes.poll(view) for view in public_all(found.items)], "next": None})

    @router.get("/minutes/{id}", response_model=shapes.Minutes, summary=texts.MINUTES)
    async def minutes(id: str) -> Response:
        found = await answered(desk.public, ShowMinutes(meeting=known_id(id)))
        if not found.visible:
            raise NotFound()
        return _json(shapes.minutes(found))

    return router


def docs_routes() -> APIRouter:
    """A page of our own: the usual ones load scripts from elsewhere."""
    router = APIRouter(include_in_schema=False)

    @router.get("/api/docs")
    async def docs(request: Request) -> Response:
        described = request.app.openapi()
        listed = [(path, verbs["get"]) for path, verbs in described["paths"].items() if "get" in verbs]
        return page("api.html", {"paths": listed})

    return router


def _json(value: Any) -> JSONResponse:
    return JSONResponse(value, headers={"Cache-Control": "public, no-cache"})
