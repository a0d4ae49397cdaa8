"""In and out: the link shows a button and only the button uses it up, for messengers open links to show what is behind them."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from services.web.asking import Desk, answered, known_id
from services.web.desk.session import desk_actor, seat, sitting, unseat
from services.web.look import NO_STORE, page
from services.web.own.forms import guard, read_form
from shared.contracts.base import Refusal
from shared.contracts.desk import LeaveDesk, OpenDesk
from shared.ids import fingerprint, new_id, new_secret
from shared.texts.refusals import sentence


def login_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/login/{token}")
    async def ask(token: str) -> Response:
        """Asks no service anything."""
        given = {"token": known_id(token), "guard": guard(desk.settings, fingerprint(token)), "refused": None}
        return page("login.html", given, headers=NO_STORE)

    @router.post("/login/{token}")
    async def open_(request: Request, token: str) -> Response:
        link = desk_actor(known_id(token))
        await read_form(request, desk.settings, link.id)
        secret = new_secret()
        opened = await desk.facilitator.ask(OpenDesk(idempotency_key=new_id(), actor=link, session=fingerprint(secret)))
        if isinstance(opened, Refusal):
            return page("login.html", {"refused": sentence(opened)}, 403, NO_STORE)
        inside = RedirectResponse("/desk", 303, NO_STORE)
        seat(inside, secret, desk.settings)
        return inside

    @router.post("/desk/logout")
    async def leave(request: Request) -> Response:
        actor = sitting(request, desk.settings)
        outside = RedirectResponse("/desk", 303, NO_STORE)
        if actor is not None:
            await read_form(request, desk.settings, actor.id)
            await answered(desk.facilitator, LeaveDesk(idempotency_key=new_id(), actor=actor))
            unseat(outside, desk.settings)
        return outside

    return router
