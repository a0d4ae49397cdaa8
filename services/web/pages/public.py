"""Pages for everybody: bodies, meetings, minutes, and whether the record still holds."""

import asyncio
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from services.web.asking import Asking, Desk, answered, known_id, known_slug
from services.web.errors import NotFound
from services.web.look import page, style
from services.web.pages.trees import tree
from services.web.polls import public_all
from shared.contracts.agendas import ListIssues
from shared.contracts.bodies import ListBodies, ListRecords, ShowBody
from shared.contracts.cards import ListCards
from shared.contracts.deadlines import Verify
from shared.contracts.followups import ListFollowUps
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView, ShowMeeting
from shared.contracts.minutes import MinutesState, MinutesView, ShowMinutes
from shared.contracts.polls import ListPolls
from shared.texts import polls as words
from shared.texts.web_papers import DOWNLOADS

AHEAD = frozenset({MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED})
HELD = frozenset({MeetingState.CLOSED})
LISTED = 50
CHECKER = Path(__file__).parents[3] / "verify_journal.py"
RECENT = 5
POLLS_SHOWN = 10


def public_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    async def home() -> Response:
        bodies, coming, held = await asyncio.gather(
            answered(desk.public, ListBodies()), _listed(desk.public, None, AHEAD), _listed(desk.public, None, HELD)
        )
        published = [meeting for meeting in held if meeting.minutes and meeting.minutes.state is MinutesState.PUBLISHED]
        given = {"bodies": tree(bodies.items), "coming": _coming(coming), "published": published[:RECENT]}
        return page("home.html", given)

    @router.get("/bodies/{slug}")
    async def body(slug: str) -> Response:
        shown = await answered(desk.public, ShowBody(slug=known_slug(slug)))
        listed, records, followed, risen, carded = await asyncio.gather(
            _listed(desk.public, slug),
            answered(desk.public, ListRecords(body=slug)),
            answered(desk.public, ListFollowUps(body=slug, children=True)),
            answered(desk.public, ListIssues(body=slug, children=True)),
            answered(desk.public, ListCards(body=slug, children=True)),
        )
        past = [meeting for meeting in listed if meeting.state not in AHEAD]
        calendar = desk.url(f"/calendar/body/{slug}.ics")
        given = {"body": shown, "coming": _coming(listed), "past": past, "records": records.items, "calendar": calendar}
        given["follow_ups"], given["issues"], given["cards"] = followed.items, risen.items, carded
        given |= {"polls": public_all((await answered(desk.public, ListPolls(body=slug))).items)[:POLLS_SHOWN], "words": words}
        return page("body.html", given)

    @router.get("/meetings/{id}")
    async def meeting(id: str) -> Response:
        shown = await answered(desk.public, ShowMeeting(meeting=known_id(id)))
        if shown.state is MeetingState.DRAFT:
            raise NotFound()
        polls = public_all((await answered(desk.public, ListPolls(meeting=shown.id))).items)
        given = {"meeting": shown, "names": await _names(desk.public, shown), "polls": polls, "words": words}
        return page("meeting.html", given)

    @router.get("/minutes/{id}")
    async def minutes(id: str, version: Annotated[int | None, Query(ge=1, le=9_999)] = None) -> Response:
        shown = await answered(desk.public, ShowMinutes(meeting=known_id(id), version=version))
        template = "minutes.html" if shown.visible else "minutes_not_yet.html"
        return page(template, {"minutes": shown, "downloads": DOWNLOADS})

    @router.get("/verify/{slug}")
    async def verify(slug: str) -> Response:
        shown = await answered(desk.public, ShowBody(slug=known_slug(slug)))
        verified = await answered(desk.public, Verify(body=slug))
        given = {"body": shown, "verified": verified, "checker": f"/{CHECKER.name}" if CHECKER.exists() else None}
        return page("verify.html", given, headers={"Cache-Control": "no-store"})

    @router.get(f"/{CHECKER.name}")
    async def checker() -> Response:
        if not CHECKER.exists():  # it lies beside the sources, not in the wheel
            raise NotFound()
        headers = {"Content-Disposition": f'attachment; filename="{CHECKER.name}"', "Cache-Control": "public, no-cache"}
        return Response(CHECKER.read_bytes(), headers=headers, media_type="text/x-python; charset=utf-8")

    return router


def style_routes() -> APIRouter:
    router = APIRouter(include_in_schema=False)
    address, content = style()

    @router.get(address)
    async def css() -> Response:
        return Response(content, headers={"Cache-Control": "public, max-age=31536000, immutable"}, media_type="text/css")

    return router


async def _listed(asking: Asking, body: str | None, states: frozenset[MeetingState] = frozenset()) -> list[MeetingView]:
    listed = await answered(asking, ListMeetings(body=body, children=True, states=tuple(sorted(states)), limit=LISTED))
    return [meeting for meeting in listed.items if meeting.state is not MeetingState.DRAFT]


def _coming(meetings: list[MeetingView]) -> list[MeetingView]:
    return sorted((meeting for meeting in meetings if meeting.state in AHEAD), key=lambda meeting: meeting.starts)


async def _names(asking: Asking, meeting: MeetingView) -> dict[str, dict[str, tuple[str, ...]]]:
    """Motion id -> choice -> names: public with the minutes, not before."""
    if meeting.minutes is None or meeting.minutes.state is not MinutesState.PUBLISHED:
        return {}
    minutes: MinutesView = await answered(asking, ShowMinutes(meeting=meeting.id))
    if not minutes.visible:
        return {}
    return {vote.motion: vote.votes for item in minutes.items for vote in item.votes if vote.votes}
