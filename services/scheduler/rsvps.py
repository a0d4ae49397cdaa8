"""What members say in advance, and the nudge to those who have said nothing."""

from services.scheduler.scene import Scene, wrong_state
from services.scheduler.standing import uncounted
from services.scheduler.tables import Rsvp
from services.scheduler.views import counted_members
from services.scheduler.written import is_written
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import RemindMissing
from shared.contracts.events import NudgeAsked
from shared.contracts.meetings import MeetingState, RecordRsvp, RsvpRecorded


async def record_rsvp(scene: Scene, command: RecordRsvp) -> RsvpRecorded | Refusal:
    """A member's answer; a later one replaces it, until the meeting opens."""
    member = command.member or scene.acting.member
    if member is None:
        return Refusal(code="which_member")
    if scene.meeting.state != MeetingState.CALLED:
        return wrong_state(scene.meeting)
    if is_written(scene.meeting):
        return Refusal(code="not_in_writing")
    if member not in counted_members(scene.meeting, await scene.attendance(), scene.council):
        return uncounted(scene.meeting, scene.council, member)
    changed = await _keep(scene, member, command.answer)
    return RsvpRecorded(meeting=scene.meeting.id, answer=command.answer, changed=changed, starts=scene.meeting.starts)


async def _keep(scene: Scene, member: str, answer: str) -> bool:
    row = await scene.unit.session.get(Rsvp, (scene.meeting.id, member))
    if row is not None and row.answer == answer:
        return False
    if row is None:
        row = Rsvp(meeting=scene.meeting.id, member=member)
        scene.unit.session.add(row)
    row.answer, row.at, row.entered_by = answer, scene.unit.now, scene.acting.label
    await scene.unit.session.flush()
    await scene.note("rsvp.recorded", member=member, answer=answer)
    await scene.progressed()
    return True


async def remind_missing(scene: Scene, command: RemindMissing) -> Done | Refusal:
    """Asks for a private nudge to each who has not answered."""
    if scene.meeting.state != MeetingState.CALLED:
        return wrong_state(scene.meeting)
    if is_written(scene.meeting):
        return Refusal(code="not_in_writing")
    rows = await scene.rows()
    silent = sorted(counted_members(scene.meeting, rows, scene.council) - rows.answers.keys())
    if not silent:
        return Refusal(code="nobody_missing")
    await scene.note("rsvp.nudged", members=silent)
    await scene.tell(NudgeAsked, members=tuple(silent))
    return Done()
