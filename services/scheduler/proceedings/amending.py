"""Amendments, parts and reconsiderations: motions that belong to another one."""

from services.scheduler.motions import Putting, not_now, refuse_pending, refuse_people, refuse_text, table, view
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.tables import Motion
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import MotionKind, MotionState, MotionView
from shared.contracts.proceedings import AmendMotion, ReconsiderMotion, SplitMotion
from shared.phrases.agenda import TITLE_LETTERS, one_line
from shared.texts import meeting as texts

MOST_PARTS = 10
DECIDED = (MotionState.CARRIED, MotionState.REJECTED)


async def amend_motion(scene: Scene, motion: Motion, command: AmendMotion) -> MotionView | Refusal:
    """An amendment is decided before what it amends."""
    if scene.meeting.state != MeetingState.OPEN or motion.state != MotionState.TABLED:
        return not_now(scene, motion)
    if motion.kind == MotionKind.AMENDMENT:
        return Refusal(code="amends_amendment", facts={"title": motion.title})
    refusal = refuse_text(command.wording) or await refuse_people(scene, command.mover, command.seconder)
    if refusal:
        return refusal
    title = texts.amendment_of(motion.title)[:TITLE_LETTERS]
    put = Putting(
        title,
        command.ballot,
        motion.rule,
        motion.item,
        kind=MotionKind.AMENDMENT,
        relates=motion.id,
        wording=command.wording.strip(),
        mover=command.mover,
        seconder=command.seconder,
    )
    amendment = await table(scene, put)
    await scene.declare("amendment", amendment.id, amends=motion.id)
    return await view(scene, amendment)


async def split_motion(scene: Scene, motion: Motion, command: SplitMotion) -> MotionView | Refusal:
    """Each part is put by itself, under the same rule."""
    if scene.meeting.state != MeetingState.OPEN or motion.state != MotionState.TABLED:
        return not_now(scene, motion)
    titles = [one_line(title) for title in command.parts]
    if not 2 <= len(titles) <= MOST_PARTS or not all(titles):
        return Refusal(code="bad_parts", facts={"most": MOST_PARTS})
    if max(map(len, titles)) > TITLE_LETTERS:
        return Refusal(code="title_length", facts={"most": TITLE_LETTERS})
    if refusal := await refuse_pending(scene, motion):
        return refusal
    part = MotionKind.PART
    for title in titles:
        await table(scene, Putting(title, motion.ballot, motion.rule, motion.item, kind=part, relates=motion.id))
    motion.state = MotionState.SPLIT
    await scene.declare("split", motion.id, parts=len(titles))
    return await view(scene, motion)


async def reconsider_motion(scene: Scene, command: ReconsiderMotion) -> MotionView | Refusal:
    """번안·재심의: what was decided stays in the record; what is decided now stands beside it."""
    rule = scene.council.charter.reconsideration
    if not rule.value:
        facts = {"cite": rule.cite, "default": rule.default, "by_analogy": rule.by_analogy}
        return Refusal(code="no_reconsideration", facts=facts)
    if scene.meeting.state != MeetingState.OPEN:
        return wrong_state(scene.meeting)
    motion = await scene.unit.session.get(Motion, command.motion)
    if motion is None or motion.body != scene.meeting.body:
        return Refusal(code="unknown_motion", facts={"motion": command.motion})
    if motion.state not in DECIDED or motion.kind == MotionKind.AMENDMENT:
        return not_now(scene, motion)
    if command.rule not in scene.council.charter.decisions:
        return Refusal(code="unknown_rule", facts={"rule": command.rule, "rules": list(scene.council.charter.rule_names)})
    if refusal := await refuse_people(scene, command.mover, command.seconder):
        return refusal
    put = Putting(
        motion.title,
        motion.ballot,
        command.rule,
        motion.item if motion.meeting == scene.meeting.id else None,
        kind=MotionKind.RECONSIDERATION,
        relates=motion.id,
        wording=motion.wording,
        mover=command.mover,
        seconder=command.seconder,
    )
    again = await table(scene, put)
    await scene.declare("reconsidered", again.id, decided=motion.id)
    return await view(scene, again)
