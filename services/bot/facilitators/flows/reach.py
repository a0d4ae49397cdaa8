"""Whom word about a body's meeting reaches, counted before anything is sent."""

from services.bot.facilitators.talk import Talk
from shared.contracts.roll import ListMembers, SeatKind, ShowBody
from shared.texts.facilitator_call import Reach


async def reach_of(talk: Talk, slug: str) -> Reach:
    body = await talk.know(ShowBody(slug=slug))
    members = await talk.know(ListMembers(body=slug))
    linked = sum(member.linked for member in members.items if member.seat is not SeatKind.UNSEATED)
    return Reach(body.enrolled, min(linked, body.enrolled), body.chat_id is not None)
