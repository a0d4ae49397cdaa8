"""Calling the meeting that members asked for: the call's own conversation, with what the request already says."""

from services.bot.facilitators.flow import Flow, Move, Over, Screen, Step, Switch
from services.bot.facilitators.flows.about import never
from services.bot.facilitators.talk import Talk
from shared.contracts.meetings import ItemKind, MeetingKind
from shared.contracts.requests import RequestState, ShowRequest
from shared.texts import requests as texts


async def _call(talk: Talk) -> Screen | Move:
    request = await talk.know(ShowRequest(request=talk.given["request"]))
    if request.state is not RequestState.REACHED:
        return Over(texts.gone(request))
    kind = MeetingKind.EXTRAORDINARY.value
    agenda = [[ItemKind.DECISION.value, request.purpose]]
    return Switch("call", {"body": request.body, "request": request.id, "kind": kind, "agenda": agenda})


REQUEST_CALL = Flow("request_call", "call", {"call": Step(_call, never)}, subject="request")
