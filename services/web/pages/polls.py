"""Pages of polls: everybody's, and what a member has to vote on."""

from fastapi import APIRouter
from starlette.responses import Response

from services.web.asking import Desk, answered, known_id, page_actor
from services.web.errors import NotFound
from services.web.look import NO_STORE, page
from services.web.own.forms import guard
from services.web.own.said import unsealed
from services.web.polls import UNSEEN, public
from shared.contracts.polls import PollState, ShowMyPolls, ShowPoll
from shared.ids import new_id
from shared.texts import chat_polls as asked
from shared.texts import polls as words
from shared.texts import web_polls as texts


def poll_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/polls/{id}")
    async def poll(id: str) -> Response:
        shown = public(await answered(desk.public, ShowPoll(poll=known_id(id))))
        if shown.state in UNSEEN:
            raise NotFound()
        return page("poll.html", {"poll": shown, "words": words})

    @router.get("/me/{token}/polls")
    async def own(token: str, said: str = "") -> Response:
        actor = page_actor(known_id(token))
        mine = await answered(desk.member, ShowMyPolls(actor=actor))
        given = {
            "token": token,
            "running": [one for one in mine.items if one.poll.state is PollState.OPEN],
            "gathering": [one for one in mine.items if one.poll.state is PollState.PREPARING],
            "asked": asked,
            "over": [one.poll for one in mine.items if one.poll.state is PollState.CLOSED],
            "words": words,
            "texts": texts,
            "said": unsealed(said, desk.settings, actor.id) if said else None,
            "guard": guard(desk.settings, actor.id),
            "key": new_id(),
        }
        return page("own_polls.html", given, headers=NO_STORE)

    return router
