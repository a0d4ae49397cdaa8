"""GET /followups/{id} and /issues/{id}: one decision in somebody's hands, one proposal on its way."""

from fastapi import APIRouter
from starlette.responses import Response

from services.web.asking import Desk, answered, known_id, known_slug
from services.web.look import page
from shared.contracts.agendas import ShowIssue
from shared.contracts.bodies import ShowBody
from shared.contracts.cards import ListCards
from shared.contracts.followups import ShowFollowUp


def following_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/followups/{id}")
    async def follow_up(id: str) -> Response:
        found = await answered(desk.public, ShowFollowUp(followup=known_id(id)))
        return page("followup.html", {"view": found})

    @router.get("/issues/{id}")
    async def issue(id: str) -> Response:
        found = await answered(desk.public, ShowIssue(issue=known_id(id)))
        return page("issue.html", {"view": found})

    @router.get("/cards/{slug}")
    async def cards(slug: str) -> Response:
        body = await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ListCards(body=slug, children=True))
        return page("cards.html", {"body": body, "cards": found})

    return router
