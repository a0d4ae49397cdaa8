"""GET /targets/{slug}: what a body and those below it planned for a year, and what of it was done."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from services.web.asking import Desk, answered, known_slug
from services.web.look import page
from shared.clock import SEOUL
from shared.contracts.bodies import ShowBody
from shared.contracts.targets import ShowTargets

FIRST, LAST = 1900, 9998


def target_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/targets/{slug}")
    async def targets(slug: str, year: Annotated[int | None, Query(ge=FIRST, le=LAST)] = None) -> Response:
        body = await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ShowTargets(body=slug, year=year or this_year(desk)))
        return page("targets.html", {"body": body, "view": found, "this_year": this_year(desk)})

    return router


def this_year(desk: Desk) -> int:
    return desk.clock.now().astimezone(SEOUL).year
