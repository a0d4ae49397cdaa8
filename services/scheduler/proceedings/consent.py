"""Consent (이의 제기 기간): carried unless somebody objects by a set time; an objection leads to a vote or to discussion."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import deadlines, recusals, written
from services.scheduler.council import Council
from services.scheduler.guests.voting import refuse_deputised
from services.scheduler.journal import stamp
from services.scheduler.proceedings.tables import Objection
from services.scheduler.scene import Scene
from services.scheduler.sitting import no_quorum, quorum_now
from services.scheduler.tables import Deadline, Meeting, Motion
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import ObjectionMade, ObjectionsDue, VoteOpened, VoteProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import BallotKind, MotionState, ObjectionView
from shared.contracts.proceedings import Object, ObjectionRecorded
from shared.ids import new_id
from shared.journal.chain import sealed
from shared.store.unit import Unit

MOST_DAYS = 60
MOST_CHARACTERS = 2000


async def ask(scene: Scene, motion: Motion, until: datetime | None) -> Refusal | None:
    """Everybody may object from now on until the set time. None when it stands."""
    refusal = _refuse_asking(scene, until)
    if refusal:
        return refusal
    in_writing = written.is_written(scene.meeting)
    asked = await (_everybody(scene, motion) if in_writing else _present(scene, motion))
    if isinstance(asked, Refusal):
        return asked
    motion.written, motion.until = in_writing or None, until or scene.meeting.ends
    motion.state, motion.opened_at = MotionState.VOTING, scene.unit.now
    rule = scene.council.charter.consent
    await deadlines.set_for(
        scene.unit, motion.body, motion.id, DeadlineKind.OBJECTIONS_DUE, motion.until, rule, title=motion.title
    )
    told: dict[str, Any] = {"written": True} if in_writing else {}
    await scene.declare("vote_opened", motion.id, ballot=motion.ballot, until=stamp(motion.until), **asked, **told)
    await scene.tell(VoteOpened, motion=motion.id)
    return None


def _refuse_asking(scene: Scene, until: datetime | None) -> Refusal | None:
    rule, now = scene.council.charter.consent, scene.unit.now
    if not rule.value:
        facts = {"cite": rule.cite, "default": rule.default, "by_analogy": rule.by_analogy}
        return Refusal(code="consent_not_allowed", facts=facts)
    if late := written.refuse_late(scene.meeting, now):
        return late
    if until is None:
        return None if written.is_written(scene.meeting) else Refusal(code="consent_until")
    latest = scene.meeting.ends if written.is_written(scene.meeting) else now + timedelta(days=MOST_DAYS)
    return None if now < until <= latest else Refusal(code="consent_until")


async def _everybody(scene: Scene, motion: Motion) -> dict[str, Any]:
    return {"present": None, "recused": len(await recusals.barred(scene.unit.session, motion))}


async def _present(scene: Scene, motion: Motion) -> dict[str, Any] | Refusal:
    quorum = await quorum_now(scene, await recusals.barred(scene.unit.session, motion))
    if isinstance(quorum, Refusal):
        return quorum
    return {"present": quorum.present, "recused": quorum.recused} if quorum.met else no_quorum(quorum)


async def count(session: AsyncSession, motion: str) -> int:
    """How many objections stand."""
    return await session.scalar(select(func.count()).select_from(Objection).where(Objection.motion == motion)) or 0


async def refuse_carry(scene: Scene, motion: Motion) -> Refusal | None:
    """Only when the time is over and nobody objects."""
    if standing := await count(scene.unit.session, motion.id):
        return Refusal(code="objected", facts={"count": standing, "title": motion.title})
    if motion.until is not None and scene.unit.now < motion.until:
        return Refusal(code="objections_still_due", facts={"until": motion.until.isoformat()})
    return None


async def refuse_vote(scene: Scene, motion: Motion) -> Refusal | None:
    """It is put to the vote only where somebody objects."""
    if not await count(scene.unit.session, motion.id):
        return Refusal(code="nobody_objects", facts={"title": motion.title})
    return None


async def object_to(scene: Scene, motion: Motion, command: Object) -> ObjectionRecorded | Refusal:
    """A member's objection with its reason, changed by a later one, or taken back, until the set time."""
    member = command.member or scene.acting.member
    refusal = await _refuse_objection(scene, motion, member)
    text = command.text.strip()
    if refusal or member is None:
        return refusal or Refusal(code="which_member")
    if len(text) > MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    row = await scene.unit.session.get(Objection, (motion.id, member))
    changed = await (_take_back(scene, motion, row) if command.take_back else _keep(scene, motion, member, row, text))
    if changed:
        await scene.tell(VoteProgressed, motion=motion.id, merge=motion.id)
    return ObjectionRecorded(
        motion=motion.id, title=motion.title, stands=not command.take_back, changed=changed, until=motion.until
    )


async def _refuse_objection(scene: Scene, motion: Motion, member: str | None) -> Refusal | None:
    if motion.ballot != BallotKind.CONSENT:
        return Refusal(code="not_by_consent", facts={"title": motion.title})
    if motion.state != MotionState.VOTING or scene.meeting.state != MeetingState.OPEN:
        return Refusal(code="vote_closed" if motion.opened_at else "vote_not_open", facts={"title": motion.title})
    if motion.until is not None and scene.unit.now >= motion.until:
        return Refusal(code="objections_were_due", facts={"until": motion.until.isoformat()})
    rows = await scene.attendance()
    if member is not None and member not in rows.frozen:
        return Refusal(code="not_on_roll", facts={})
    if member in await recusals.barred(scene.unit.session, motion):
        return Refusal(code="recused", facts={})
    if motion.written or member is None:
        return None
    if member not in rows.present_now():
        return Refusal(code="not_present", facts={})
    return refuse_deputised(rows, member, by_clerk=scene.acting.may_run(motion.body))


async def _keep(scene: Scene, motion: Motion, member: str, row: Objection | None, text: str) -> bool:
    if row is not None and (row.text == text or not text):
        return False  # pressed again: the reason that was given stays
    if row is None:
        row = Objection(motion=motion.id, member=member)
        scene.unit.session.add(row)
    row.text, row.at, row.entered_by = text, scene.unit.now, scene.acting.label
    await scene.unit.session.flush()
    await scene.note("objection.made", motion=motion.id, member=member, text=sealed(motion.salt, text))
    await scene.tell(ObjectionMade, motion=motion.id, member=member)
    return True


async def _take_back(scene: Scene, motion: Motion, row: Objection | None) -> bool:
    if row is None:
        return False
    await scene.unit.session.delete(row)
    await scene.unit.session.flush()
    await scene.note("objection.taken_back", motion=motion.id, member=row.member)
    return True


async def due(unit: Unit, deadline: Deadline, council: Council) -> None:
    """The time is over: the facilitator is told, and the chair declares."""
    motion = await unit.session.get(Motion, deadline.subject)
    if motion is not None and motion.state == MotionState.VOTING:
        meeting = await unit.session.get_one(Meeting, motion.meeting)
        about = {"body": motion.body, "meeting": motion.meeting, "motion": motion.id, "also": meeting.others}
        await unit.emit(ObjectionsDue(id=new_id(), at=unit.now, **about))


async def standing(session: AsyncSession, motion: Motion, council: Council) -> tuple[ObjectionView, ...]:
    """Who objects, and why: for who runs the meeting."""
    query = select(Objection).where(Objection.motion == motion.id).order_by(Objection.at)
    return tuple(
        ObjectionView(member=row.member, name=council.name_of(row.member), text=row.text, at=row.at)
        for row in await session.scalars(query)
    )
