"""Whether the web lives, and whether it can answer."""

import asyncio
from typing import Any

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from services.web.asking import Asking, Desk
from services.web.metrics import MEDIA, Metrics
from shared.bus.asking import ServiceFault, Unavailable
from shared.contracts.base import Ask
from shared.contracts.bodies import ListBodies
from shared.contracts.deadlines import ShowClock

READY_SECONDS = 2.0
NO_STORE = {"Cache-Control": "no-store"}


def health_routes(desk: Desk, metrics: Metrics) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    async def alive() -> Response:
        return JSONResponse({"ok": True}, headers=NO_STORE)

    @router.get("/readyz")
    async def ready() -> Response:
        registry, scheduler = await asyncio.gather(_answers(desk.public, ListBodies()), _answers(desk.public, ShowClock()))
        ok = registry and scheduler and desk.is_up()
        found = {"ok": ok, "registry": registry, "scheduler": scheduler, "up": desk.is_up()}
        return JSONResponse(found, 200 if ok else 503, NO_STORE)

    @router.get("/metrics")
    async def counted() -> Response:
        return Response(metrics.text(), headers={**NO_STORE, "Content-Type": MEDIA})

    return router


async def _answers(asking: Asking, question: Ask[Any]) -> bool:
    try:
        await asking.ask(question, seconds=READY_SECONDS)
    except (Unavailable, ServiceFault):
        return False
    return True
