"""Referrals (회부): what was sent to another body, found on its next agenda, and what comes back."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import journal
from services.scheduler.matter import Matter
from services.scheduler.proceedings.tables import Referral, referral_view
from services.scheduler.scene import Scene
from services.scheduler.tables import Item, Meeting, Motion
from shared.contracts.base import Refusal
from shared.contracts.events import ReferralAnswered
from shared.contracts.meetings import ItemSource, MeetingState
from shared.contracts.motions import MotionKind, MotionState, ReferralView
from shared.contracts.proceedings import AnswerReferral, ReferralViews
from shared.ids import new_id
from shared.journal.chain import sealed
from shared.store.unit import Unit
from shared.texts import meeting as texts

AHEAD = (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED)
DECIDED = (MotionState.CARRIED, MotionState.REJECTED)
GONE = (MotionState.SPLIT, MotionState.WITHDRAWN)
MOST = 200
MOST_CHARACTERS = 4000


async def answer_with(scene: Scene, motion: Motion) -> None:
    """What is decided on an item that was referred here is the answer; the withdrawal of its last open part leaves the others."""
    item = await scene.unit.session.get(Item, (motion.meeting, motion.item)) if motion.item else None
    if item is None or item.source != ItemSource.REFERRED or item.subject is None:
        return
    referral = await scene.unit.session.get(Referral, item.subject)
    if referral is None or referral.to != motion.body or referral.answer is not None:
        return
    if text := await _decision(scene, motion):
        await _keep(scene.unit, referral, text, scene.acting.label)


async def _decision(scene: Scene, motion: Motion) -> str | None:
    """What was decided on the whole of it; None while the vote was void, parts of it are open, or it was an amendment."""
    if motion.kind != MotionKind.PART:
        return motion.text if motion.state in DECIDED and motion.relates is None else None
    of_item = select(Motion).where(Motion.meeting == motion.meeting, Motion.item == motion.item, Motion.kind == MotionKind.PART)
    parts = [part for part in await scene.unit.session.scalars(of_item.order_by(Motion.position)) if part.state not in GONE]
    if not parts or not all(part.state in DECIDED for part in parts):
        return None
    return "\n".join(texts.part_decided(part.title, part.text or "") for part in parts)


async def answer(matter: Matter, command: AnswerReferral) -> ReferralView | Refusal:
    """In words, by the other body's officers."""
    referral = await matter.unit.session.get(Referral, command.referral, with_for_update=True, populate_existing=True)
    text = command.text.strip()
    if referral is None:
        return Refusal(code="unknown_referral", facts={"referral": command.referral})
    if not 0 < len(text) <= MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    if referral.answer is not None:
        return Refusal(code="referral_answered", facts={"title": referral.title})
    await _keep(matter.unit, referral, text, matter.acting.label)
    return referral_view(referral)


async def _keep(unit: Unit, referral: Referral, text: str, actor: str) -> None:
    referral.answer, referral.answered_at = text, unit.now
    await unit.session.flush()
    told = {"referral": referral.id, "motion": referral.motion, "answer": sealed(referral.salt, text)}
    for body in sorted({referral.body, referral.to}):
        await journal.append(unit, body, "referral.answered", actor, **told)
    await unit.emit(ReferralAnswered(id=new_id(), at=unit.now, body=referral.body, referral=referral.id))


async def coming_to(session: AsyncSession, body: str) -> list[Referral]:
    """What other bodies referred to this one, is not answered, and stands on no agenda that is still to be dealt with."""
    query = select(Referral).where(Referral.to == body, Referral.answer.is_(None), ~_on_agenda(ItemSource.REFERRED, AHEAD))
    return list(await session.scalars(query.order_by(Referral.at)))


async def coming_home(session: AsyncSession, body: str) -> list[Referral]:
    """What this body referred and was answered, until it has stood on an agenda."""
    held = (*AHEAD, MeetingState.CLOSED)
    query = select(Referral).where(Referral.body == body, Referral.answer.is_not(None), ~_on_agenda(ItemSource.RETURNED, held))
    return list(await session.scalars(query.order_by(Referral.at)))


def _on_agenda(source: ItemSource, states: Sequence[MeetingState]) -> ColumnElement[bool]:
    return exists().where(
        Item.source == source, Item.subject == Referral.id, Meeting.id == Item.meeting, Meeting.state.in_(states)
    )


async def listed(session: AsyncSession, bodies: Iterable[str] | None) -> ReferralViews:
    query = select(Referral).order_by(Referral.at.desc()).limit(MOST)
    if bodies is not None:
        known = list(bodies)
        query = query.where(or_(Referral.body.in_(known), Referral.to.in_(known)))
    return ReferralViews(items=tuple(referral_view(row) for row in await session.scalars(query)))
