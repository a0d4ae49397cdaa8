"""GET /followups/{id}: one decision in somebody's hands, and all that was said about it."""

from fastapi import APIRouter
from starlette.responses import Response

from services.web.asking import Desk, answered, known_id
from services.web.look import page
from shared.contracts.followups import ShowFollowUp


def following_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/followups/{id}")
    async def follow_up(id: str) -> Response:
        found = await answered(desk.public, ShowFollowUp(followup=known_id(id)))
        return page("followup.html", {"view": found})

    return router
