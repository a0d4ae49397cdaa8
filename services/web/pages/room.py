"""The room's screen: the code to type and to scan; and what a scan opens."""

import asyncio

import segno
from fastapi import APIRouter
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from services.web.asking import Desk, answered, known_id, page_actor
from services.web.errors import Refused
from services.web.look import NO_STORE, page
from services.web.own.forms import guard, read_command, read_form
from services.web.own.said import carry_out, sealed, unsealed
from services.web.pages.cookie import own_token
from shared.bus.asking import Unavailable
from shared.contracts.linking import Identify, Person, ShowBot
from shared.contracts.meetings import RoomCode, ShowMeeting
from shared.ids import fingerprint, new_id

REFRESH_SECONDS = 15


def room_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/room/{secret}")
    async def room(secret: str) -> Response:
        shown = await answered(desk.public, RoomCode(secret=known_id(secret)))
        left = int((shown.valid_until - desk.clock.now()).total_seconds()) + 1
        address = desk.url(f"/here/{shown.meeting.id}/{shown.code}")
        given = {"room": shown, "meeting": shown.meeting, "qr": _qr(address), "refresh": max(1, min(REFRESH_SECONDS, left))}
        return page("room.html", given, headers=NO_STORE)

    @router.get("/here/{meeting}/{code}")
    async def here(request: Request, meeting: str, code: str, said: str = "") -> Response:
        token = own_token(request)
        shown, person = await asyncio.gather(answered(desk.public, ShowMeeting(meeting=known_id(meeting))), _person(desk, token))
        known = token is not None and person is not None
        mark = fingerprint(token) if known and token else ""
        given = {
            "meeting": shown,
            "code": known_id(code),
            "person": person,
            "guard": guard(desk.settings, mark),
            "key": new_id(),
            "said": unsealed(said, desk.settings, mark) if said else None,
            "telegram": None if known else await _deep_link(desk, shown.id, code),
        }
        return page("here.html", given, headers=NO_STORE)

    @router.post("/here/{meeting}/{code}")
    async def arrive(request: Request, meeting: str, code: str) -> Response:
        path = f"/here/{known_id(meeting)}/{known_id(code)}"
        token = own_token(request)
        if token is None:
            return RedirectResponse(path, 303, NO_STORE)
        mark = fingerprint(token)
        fields = await read_form(request, desk.settings, mark)
        pressed = {"key": fields.get("key", ""), "action": "arrive", "subject": meeting, "code": code}
        said = await carry_out(desk, read_command(pressed, page_actor(token)))
        return RedirectResponse(f"{path}?said={sealed(said, desk.settings, mark)}", 303, NO_STORE)

    return router


def _qr(address: str) -> Markup:
    """The QR code as SVG within the page, in the page's own colours."""
    code = segno.make(address, error="m", micro=False)
    return Markup(code.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass="qr-line"))


async def _person(desk: Desk, token: str | None) -> Person | None:
    if token is None:
        return None
    actor = page_actor(token)
    person = await answered(desk.member, Identify(actor=actor, who=actor))
    return person if person.member else None


async def _deep_link(desk: Desk, meeting: str, code: str) -> str | None:
    """Into the messenger, where the members' bot has made itself known."""
    try:
        bot = await answered(desk.public, ShowBot())
    except (Unavailable, Refused):
        return None
    return f"https://t.me/{bot.username}?start=here_{meeting}_{code}" if bot.username else None
