"""The ASGI application: Bot API routes as they are, the control interface, and the page's files."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from services.sandbox.api.routes import BotApi
from services.sandbox.control.acting import acting
from services.sandbox.control.arranging import arranging, tuning
from services.sandbox.control.desk import Desk
from services.sandbox.control.reading import reading
from services.sandbox.errors import ApiError, Refused
from shared.texts.sandbox import refusal

PAGE = Path(__file__).parents[2] / "shared" / "texts" / "pages" / "sandbox"


def application(api: BotApi, desk: Desk) -> FastAPI:
    """Everything on one port."""
    app = FastAPI(title="hyeopchi sandbox", docs_url="/control/docs", openapi_url="/control/openapi.json", redoc_url=None)
    app.router.routes.extend(api.routes())
    for router in (acting(desk), arranging(desk), tuning(desk), reading(desk)):
        app.include_router(router)
    app.router.routes.append(Mount("/", StaticFiles(directory=PAGE, html=True)))
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(ApiError, _refused_by_api)
    return app


async def _refused(_: Request, exc: Exception) -> JSONResponse:
    assert isinstance(exc, Refused)
    return JSONResponse({"error": {"code": exc.code, "message": refusal(exc.code)}}, exc.status)


async def _refused_by_api(_: Request, exc: Exception) -> JSONResponse:
    assert isinstance(exc, ApiError)
    return JSONResponse({"error": {"code": "bad_request", "message": exc.description}}, exc.error_code)
