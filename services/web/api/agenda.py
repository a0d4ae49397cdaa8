"""GET /api/v1/…: what becomes of decisions."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel
from starlette.responses import JSONResponse, Response

from services.web.api.routes import FAULTS
from services.web.api.shapes import shown
from services.web.asking import Desk, answered, known_id, known_slug
from shared.contracts.agendas import IssueView, ListIssues, ListWaiting, ShowIssue, WaitingView
from shared.contracts.base import View
from shared.contracts.bodies import ShowBody
from shared.contracts.cards import CardView, ListCards
from shared.contracts.followups import FollowUpView, ListFollowUps, ShowFollowUp
from shared.texts import web_api as texts

HIDDEN_OF_FOLLOW_UP = ("member",)  # the owner's name or office says who it is


HIDDEN_OF_ISSUE = ("proposer",)


class Issues(BaseModel):
    """Open ones first, the one that moved last first."""

    items: tuple[IssueView, ...]
    next: str | None = None


class Waiting(BaseModel):
    """What stands on the next agenda by itself, in its order."""

    items: tuple[WaitingView, ...]
    next: str | None = None


class Cards(BaseModel):
    """The last four quarters of each body; amounts in won."""

    items: tuple[CardView, ...]
    next: str | None = None
    planned: int
    spent: int


class FollowUps(BaseModel):
    """Open ones first, the most pressing first."""

    items: tuple[FollowUpView, ...]
    next: str | None = None


def agenda_api_routes(desk: Desk) -> APIRouter:
    router = APIRouter(prefix="/api/v1", responses=FAULTS)

    @router.get("/bodies/{slug}/followups", response_model=FollowUps, summary=texts.FOLLOW_UPS)
    async def follow_ups(
        slug: str,
        children: Annotated[bool, Query(description=texts.CHILDREN_TOO)] = False,
        open_only: Annotated[bool, Query(description=texts.OPEN_ONLY)] = False,
    ) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        listed = await answered(desk.public, ListFollowUps(body=slug, children=children, open_only=open_only))
        return _items(listed.items, *HIDDEN_OF_FOLLOW_UP, "reports")

    @router.get("/bodies/{slug}/issues", response_model=Issues, summary=texts.ISSUES)
    async def issues(
        slug: str,
        children: Annotated[bool, Query(description=texts.CHILDREN_TOO)] = False,
        open_only: Annotated[bool, Query(description=texts.OPEN_ONLY)] = False,
    ) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        listed = await answered(desk.public, ListIssues(body=slug, children=children, open_only=open_only))
        return _items(listed.items, *HIDDEN_OF_ISSUE)

    @router.get("/bodies/{slug}/waiting", response_model=Waiting, summary=texts.WAITING)
    async def waiting(slug: str) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        return _items((await answered(desk.public, ListWaiting(body=slug))).items)

    @router.get("/issues/{id}", response_model=IssueView, summary=texts.ISSUE)
    async def issue(id: str) -> Response:
        found = await answered(desk.public, ShowIssue(issue=known_id(id)))
        return _json(shown(found, *HIDDEN_OF_ISSUE))

    @router.get("/bodies/{slug}/cards", response_model=Cards, summary=texts.CARDS)
    async def cards(
        slug: str, children: Annotated[bool, Query(description=texts.CHILDREN_TOO)] = False
    ) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ListCards(body=slug, children=children))
        items = [shown(view) for view in found.items]
        return _json({"items": items, "next": None, "planned": found.planned, "spent": found.spent})

    @router.get("/followups/{id}", response_model=FollowUpView, summary=texts.FOLLOW_UP)
    async def follow_up(id: str) -> Response:
        found = await answered(desk.public, ShowFollowUp(followup=known_id(id)))
        return _json(shown(found, *HIDDEN_OF_FOLLOW_UP))

    return router


def _items(views: tuple[View, ...], *hidden: str) -> JSONResponse:
    return _json({"items": [shown(view, *hidden) for view in views], "next": None})


def _json(value: object) -> JSONResponse:
    return JSONResponse(value, headers={"Cache-Control": "public, no-cache"})
