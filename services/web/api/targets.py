"""GET /api/v1/bodies/{slug}/targets: a year's plan and how far it is fulfilled. Attendance by person stays with the officers."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import JSONResponse, Response

from services.web.api.routes import FAULTS
from services.web.api.shapes import Targets, shown
from services.web.asking import Desk, answered, known_slug
from services.web.pages.targets import FIRST, LAST, this_year
from shared.contracts.bodies import ShowBody
from shared.contracts.targets import ShowTargets
from shared.texts import web_api as texts


def target_api_routes(desk: Desk) -> APIRouter:
    router = APIRouter(prefix="/api/v1", responses=FAULTS)

    @router.get("/bodies/{slug}/targets", response_model=Targets, summary=texts.TARGETS)
    async def targets(
        slug: str,
        year: Annotated[int | None, Query(ge=FIRST, le=LAST, description=texts.YEAR)] = None,
        quarter: Annotated[int | None, Query(ge=1, le=4, description=texts.QUARTER)] = None,
    ) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ShowTargets(body=slug, year=year or this_year(desk), quarter=quarter))
        return JSONResponse(shown(found, "people"), headers={"Cache-Control": "public, no-cache"})

    return router
