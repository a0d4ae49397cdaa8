"""GET /desk and /desk/bodies/{slug}: the day and the rolls; POST: a calendar link taken back, a waiting account judged."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from services.web.asking import Desk, answered, known_id, known_slug
from services.web.desk.day import day
from services.web.desk.session import sitting, unseat
from services.web.errors import BadRequest
from services.web.look import NO_STORE, page
from services.web.own.forms import guard, read_form
from services.web.own.said import Said, sealed, unsealed
from services.web.pages.trees import tree
from shared.clock import SEOUL
from shared.contracts.accounts import AccountState, ConfirmAccount, ListAccounts
from shared.contracts.base import Actor, Command, Refusal
from shared.contracts.desk import DeskView, RevokeCalendar, ShowDesk, StayAtDesk
from shared.contracts.endings import EndMembership, EndReason
from shared.contracts.linking import UnlinkAccount
from shared.contracts.roll import GetRoll, SeatView
from shared.ids import new_id
from shared.texts import endings
from shared.texts import web_desk as texts
from shared.texts.refusals import sentence


def desk_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/desk")
    async def today(request: Request, said: str = "") -> Response:
        actor, view = await _who(request, desk)
        if actor is None or view is None:
            return _outside(desk)
        shown, accounts = await asyncio.gather(
            day(desk, actor, view.bodies), answered(desk.facilitator, ListAccounts(actor=actor))
        )
        waiting = [row for row in accounts.items if row.state is AccountState.PENDING]
        given = {"day": shown, "waiting": waiting, "bodies": tree(view.bodies), "now": desk.clock.now()}
        return _inside("desk.html", desk, actor, view, said=_told(desk, actor, said), **given)

    @router.get("/desk/bodies/{slug}")
    async def roll(request: Request, slug: str, said: str = "") -> Response:
        actor, view = await _who(request, desk)
        if actor is None or view is None:
            return _outside(desk)
        found = await answered(desk.facilitator, GetRoll(actor=actor, body=known_slug(slug)))
        today = desk.clock.now().astimezone(SEOUL).date()
        seats = [seat for seat in found.seats if _holds(seat, today)]
        return _inside("desk_roll.html", desk, actor, view, roll=found, seats=seats, today=today, said=_told(desk, actor, said))

    @router.post("/desk/calendar")
    async def take_back(request: Request) -> Response:
        actor = sitting(request, desk.settings)
        if actor is None:
            return _outside(desk)
        fields = await read_form(request, desk.settings, actor.id)
        member, slug = known_id(fields.get("member", "")), known_slug(fields.get("body", ""))
        command = RevokeCalendar(idempotency_key=_key(fields, member), actor=actor, member=member)
        return await _done(desk, actor, command, texts.CALENDAR_REVOKED, f"/desk/bodies/{slug}")

    @router.post("/desk/ending")
    async def end(request: Request) -> Response:
        actor = sitting(request, desk.settings)
        if actor is None:
            return _outside(desk)
        fields = await read_form(request, desk.settings, actor.id)
        member, slug, reason = known_id(fields.get("member", "")), known_slug(fields.get("body", "")), fields.get("reason", "")
        if reason not in set(EndReason):
            raise BadRequest()
        key = _key(fields, f"{member}:{reason}")
        command = EndMembership(idempotency_key=key, actor=actor, body=slug, member=member, reason=EndReason(reason))
        return await _done(desk, actor, command, endings.recorded(command.reason), f"/desk/bodies/{slug}")

    @router.post("/desk/account")
    async def judge(request: Request) -> Response:
        actor = sitting(request, desk.settings)
        if actor is None:
            return _outside(desk)
        fields = await read_form(request, desk.settings, actor.id)
        account, value = known_id(fields.get("account", "")), fields.get("value", "")
        given: Any = {"idempotency_key": _key(fields, f"{value}:{account}"), "actor": actor, "account": account}
        match value:
            case "confirm":
                return await _done(desk, actor, ConfirmAccount(**given), texts.ACCOUNT_CONFIRMED, "/desk")
            case "refuse":
                return await _done(desk, actor, UnlinkAccount(**given), texts.ACCOUNT_REFUSED, "/desk")
        raise BadRequest()

    return router


async def _who(request: Request, desk: Desk) -> tuple[Actor | None, DeskView | None]:
    """The browser and whose it is, both None where nobody sits; that it is in use is told once a minute."""
    actor = sitting(request, desk.settings)
    if actor is None:
        return None, None
    minute = int(desk.clock.now().timestamp()) // 60
    await desk.facilitator.ask(StayAtDesk(idempotency_key=f"stay:{minute}", actor=actor))
    view = await desk.facilitator.ask(ShowDesk(actor=actor))  # says whether it lasts
    return (None, None) if isinstance(view, Refusal) else (actor, view)


async def _done(desk: Desk, actor: Actor, command: Command[Any], words: str, back: str) -> Response:
    """Carried out, or the reason why not, told on the page it goes back to."""
    done = await desk.facilitator.ask(command)
    said = Said(False, sentence(done)) if isinstance(done, Refusal) else Said(True, words)
    return RedirectResponse(f"{back}?said={sealed(said, desk.settings, actor.id)}", 303, NO_STORE)


def _key(fields: Mapping[str, str], what: str) -> str:
    """Made with the page, and one page has many buttons."""
    return f"desk:{known_id(fields.get('key', ''))}:{what}"


def _told(desk: Desk, actor: Actor, said: str) -> Said | None:
    return unsealed(said, desk.settings, actor.id) if said else None


def _outside(desk: Desk) -> Response:
    """How to get in; a cookie that opens nothing any more goes."""
    told = page("login_needed.html", {}, 403, NO_STORE)
    unseat(told, desk.settings)
    return told


def _inside(template: str, desk: Desk, actor: Actor, view: DeskView, **given: object) -> Response:
    shown = {"view": view, "guard": guard(desk.settings, actor.id), "key": new_id(), "office": texts, "endings": endings, **given}
    return page(template, shown, headers=NO_STORE)


def _holds(seat: SeatView, today: date) -> bool:
    """On the roll today, or to come."""
    return seat.ends is None or seat.ends >= today
