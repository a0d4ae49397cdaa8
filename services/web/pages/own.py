"""GET and POST /me/{token}: the page of one member, behind a secret link."""

import asyncio
from collections.abc import Mapping

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from services.web.asking import Desk, answered, known_id, page_actor
from services.web.errors import BadRequest, NotFound
from services.web.look import NO_STORE, page
from services.web.own import wishes as wishing
from services.web.own.cards import own_page
from services.web.own.forms import guard, read_command, read_form
from services.web.own.others import on_cards, others
from services.web.own.said import Said, carry_out, is_stale, sealed, unsealed
from services.web.pages.cookie import remember
from shared.contracts.agendas import MyIssues
from shared.contracts.base import Actor
from shared.contracts.due import ShowDue
from shared.contracts.finding import ListMyFindings
from shared.contracts.followups import MyFollowUps
from shared.contracts.linking import Identify, Person
from shared.contracts.meetings import MyMeetings, ShowMine
from shared.contracts.minutes import ShowMinutes
from shared.contracts.minuting import ListOpinions
from shared.contracts.polls import PollState, ShowMyPolls
from shared.contracts.preferences import Preferences, ShowPreferences
from shared.contracts.requests import ListMyRequests
from shared.ids import new_id
from shared.texts import web_own as texts
from shared.texts.followups import in_hands_of


def own_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/me/{token}")
    async def own(token: str, said: str = "") -> Response:
        actor = page_actor(known_id(token))
        asked = await answered(desk.member, ListMyRequests(actor=actor))
        findings = await answered(desk.member, ListMyFindings(actor=actor))
        (person, mine), followed = await asyncio.gather(_mine(desk, actor), answered(desk.member, MyFollowUps(actor=actor)))
        proposed = await answered(desk.member, MyIssues(actor=actor))
        polled = await answered(desk.member, ShowMyPolls(actor=actor))
        due, wishes = await asyncio.gather(
            answered(desk.member, ShowDue(actor=actor)), answered(desk.member, ShowPreferences(actor=actor))
        )
        shown_polls = [one for one in polled.items if one.poll.state is PollState.OPEN and one.may_vote and not one.cast]
        cards = own_page(mine, desk.clock.now())
        told = on_cards(cards) | {one.poll.id for one in shown_polls}
        told |= {one.id for listed in (findings.items, followed.items, proposed.items, proposed.others) for one in listed}
        given = {
            "token": token,
            "polls": shown_polls,
            "others": others(due.items, told, f"/me/{token}", desk.clock.now()),
            "wishes": wishes,
            "digest_choices": wishing.digests(),
            "quiet_choices": wishing.quiets(),
            "requests": asked.items,
            "findings": findings.items,
            "bodies": asked.bodies,
            "mine": mine,
            "page": cards,
            "calendar": person.calendar,
            "follow_ups": followed.items,
            "tasks": in_hands_of(followed.items, person.member),
            "own_issues": proposed.items,
            "to_endorse": proposed.others,
            "said": _said(desk, actor, said, mine, wishes),
            "guard": guard(desk.settings, actor.id),
            "key": new_id(),
        }
        shown = page("own.html", given, headers=NO_STORE)
        remember(shown, token, desk.settings)
        return shown

    @router.get("/me/{token}/minutes/{meeting}")
    async def minutes(token: str, meeting: str, said: str = "") -> Response:
        actor = page_actor(known_id(token))
        shown = await answered(desk.member, ShowMinutes(actor=actor, meeting=known_id(meeting)))
        if not shown.visible:
            return page("minutes_not_yet.html", {"minutes": shown}, headers=NO_STORE)
        mine = await answered(desk.member, ShowMine(actor=actor, meeting=meeting))
        row = next((row for row in mine.items if row.meeting.id == meeting), None)
        given = {"token": token, "minutes": shown, "row": row, "said": _said(desk, actor, said, mine)}
        return page("own_minutes.html", {**given, "guard": guard(desk.settings, actor.id), "key": new_id()}, headers=NO_STORE)

    @router.get("/me/{token}/opinion/{meeting}")
    async def opinion(token: str, meeting: str, said: str = "") -> Response:
        """The written opinions of one member for one meeting, an item each."""
        actor = page_actor(known_id(token))
        mine = await answered(desk.member, ShowMine(actor=actor, meeting=known_id(meeting)))
        shown = next((row.meeting for row in mine.items if row.meeting.id == meeting), None)
        if shown is None:  # another body's meeting: it is read as everybody reads it
            raise NotFound()
        given = await answered(desk.member, ListOpinions(actor=actor, meeting=meeting))
        written = {one.item: one.text for one in given.items}
        about = {"token": token, "meeting": shown, "written": written, "said": _said(desk, actor, said, mine)}
        return page("own_opinion.html", {**about, "guard": guard(desk.settings, actor.id), "key": new_id()}, headers=NO_STORE)

    @router.post("/me/{token}")
    async def press(request: Request, token: str) -> Response:
        actor = page_actor(known_id(token))
        fields = await read_form(request, desk.settings, actor.id)
        said = await _pressed(desk, actor, fields)
        back = f"/minutes/{known_id(fields.get('subject', ''))}" if fields.get("back") == "minutes" else ""
        back = f"/opinion/{known_id(fields.get('subject', ''))}" if fields.get("back") == "opinion" else back
        back = "/polls" if fields.get("back") == "polls" else back
        return RedirectResponse(f"/me/{token}{back}?said={sealed(said, desk.settings, actor.id)}", 303, NO_STORE)

    return router


async def _mine(desk: Desk, actor: Actor) -> tuple[Person, MyMeetings]:
    """The person and their meetings; raises NotFound for a link that opens nothing (never given out, or revoked)."""
    person, mine = await asyncio.gather(
        answered(desk.member, Identify(actor=actor, who=actor)), answered(desk.member, ShowMine(actor=actor))
    )
    if person.member is None:
        raise NotFound()
    return person, mine


async def _pressed(desk: Desk, actor: Actor, fields: Mapping[str, str]) -> Said:
    """What came of it; a field filled in wrongly is told on the page, a form that is not ours is an error."""
    try:
        command = read_command(fields, actor)
    except BadRequest as exc:
        if exc.detail is None:
            raise
        return Said(False, exc.detail)
    return await carry_out(desk, command)


def _said(desk: Desk, actor: Actor, text: str, mine: MyMeetings, wishes: Preferences | None = None) -> Said | None:
    said = unsealed(text, desk.settings, actor.id) if text else None
    return Said(False, texts.STALE) if said and is_stale(said, mine, wishes) else said
