"""The application: every route under one gate."""

from fastapi import FastAPI
from starlette.types import ASGIApp

from services.web.api.agenda import agenda_api_routes
from services.web.api.routes import api_routes, docs_routes
from services.web.api.targets import target_api_routes
from services.web.asking import Desk
from services.web.calendars.kept import Kept
from services.web.calendars.routes import Calendars
from services.web.desk.login import login_routes
from services.web.desk.pages import desk_routes
from services.web.faults import tell_faults
from services.web.gate import Gate
from services.web.health import health_routes
from services.web.metrics import Metrics
from services.web.pages.documents import document_routes
from services.web.pages.following import following_routes
from services.web.pages.own import own_routes
from services.web.pages.papers import paper_routes
from services.web.pages.polls import poll_routes
from services.web.pages.public import public_routes, style_routes
from services.web.pages.room import room_routes
from services.web.pages.targets import target_routes
from shared.texts import web as texts


def application(desk: Desk, kept: Kept) -> ASGIApp:
    """The ASGI application; it asks through `desk` and owns nothing but `kept` calendars."""
    metrics = Metrics()
    app = FastAPI(
        title=texts.API_TITLE,
        description=texts.API_DESCRIPTION,
        version="1",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.router.redirect_slashes = False
    for router in (
        health_routes(desk, metrics),
        paper_routes(desk),
        public_routes(desk),
        following_routes(desk),
        target_routes(desk),
        style_routes(),
        room_routes(desk),
        own_routes(desk),
        poll_routes(desk),
        login_routes(desk),
        desk_routes(desk),
        document_routes(desk),
        api_routes(desk),
        agenda_api_routes(desk),
        target_api_routes(desk),
        docs_routes(),
    ):
        app.include_router(router)
    tell_faults(app)
    return Gate(Calendars(desk, kept, metrics, app), metrics, https=desk.settings.public_base.startswith("https://"))
