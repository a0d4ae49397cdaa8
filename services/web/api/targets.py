"""GET /api/v1/bodies/{slug}/targets and /plan: a year's targets and how far they are fulfilled, and its regular meetings.

Attendance by person and days that are only planned stay with the officers.
"""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import JSONResponse, Response

from services.web.api.routes import FAULTS
from services.web.api.shapes import Targets, shown
from services.web.asking import Desk, answered, known_slug
from services.web.pages.targets import FIRST, LAST, this_year
from shared.contracts.bodies import ShowBody
from shared.contracts.plans import PlanView, ShowPlan
from shared.contracts.targets import ShowTargets
from shared.texts import web_api as texts

Year = Annotated[int | None, Query(ge=FIRST, le=LAST, description=texts.YEAR)]


def target_api_routes(desk: Desk) -> APIRouter:
    router = APIRouter(prefix="/api/v1", responses=FAULTS)

    @router.get("/bodies/{slug}/targets", response_model=Targets, summary=texts.TARGETS)
    async def targets(
        slug: str,
        year: Year = None,
        quarter: Annotated[int | None, Query(ge=1, le=4, description=texts.QUARTER)] = None,
    ) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ShowTargets(body=slug, year=year or this_year(desk), quarter=quarter))
        return JSONResponse(shown(found, "people"), headers={"Cache-Control": "public, no-cache"})

    @router.get("/bodies/{slug}/plan", response_model=PlanView, summary=texts.PLAN)
    async def plan(slug: str, year: Year = None) -> Response:
        await answered(desk.public, ShowBody(slug=known_slug(slug)))
        found = await answered(desk.public, ShowPlan(body=slug, year=year or this_year(desk)))
        return JSONResponse(shown(found), headers={"Cache-Control": "public, no-cache"})

    return router
