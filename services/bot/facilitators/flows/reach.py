"""Whom word about a body's meeting reaches, counted before anything is sent."""

from services.bot.facilitators.talk import Talk
from shared.contracts.bodies import ShowBody
from shared.contracts.roll import ListMembers, SeatKind
from shared.texts.facilitator_call import Reach


async def reach_of(talk: Talk, slug: str, *together: str) -> Reach:
    """Of a joint meeting everybody once; a group counts where every body has one."""
    if together:
        return await _reach_together(talk, (slug, *together))
    body = await talk.know(ShowBody(slug=slug))
    members = await talk.know(ListMembers(body=slug))
    linked = sum(member.linked for member in members.items if member.seat is not SeatKind.UNSEATED)
    return Reach(body.enrolled, min(linked, body.enrolled), body.chat_id is not None)


async def _reach_together(talk: Talk, slugs: tuple[str, ...]) -> Reach:
    seated: dict[str, bool] = {}
    groups = True
    for slug in slugs:
        members = await talk.know(ListMembers(body=slug))
        seated |= {member.id: member.linked for member in members.items if member.seat is not SeatKind.UNSEATED}
        groups = groups and (await talk.know(ShowBody(slug=slug))).chat_id is not None
    return Reach(len(seated), sum(seated.values()), groups)
