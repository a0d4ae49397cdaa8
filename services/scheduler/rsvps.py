"""What members say in advance, the nudge to those who have said nothing, and the forecast."""

from sqlalchemy import select

from services.scheduler.alarm import FIRING, missing_of
from services.scheduler.council import Council
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.standing import uncounted
from services.scheduler.tables import Deadline, Meeting, Nudge, Rsvp
from services.scheduler.views import counted_members, rows_of
from services.scheduler.written import is_written
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind, Nudged, RemindMissing
from shared.contracts.events import ForecastDue, NudgeAsked
from shared.contracts.meetings import MeetingState, RecordRsvp, RsvpRecorded
from shared.ids import new_id
from shared.store.unit import Unit


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


async def remind_missing(scene: Scene, command: RemindMissing) -> Nudged | Refusal:
    """Asks for a private nudge to each who has not answered; nobody is nudged twice a day, whichever meeting it is about."""
    if scene.meeting.state != MeetingState.CALLED:
        return wrong_state(scene.meeting)
    if is_written(scene.meeting):
        return Refusal(code="not_in_writing")
    rows = await scene.rows()
    silent = sorted(counted_members(scene.meeting, rows, scene.council) - rows.answers.keys())
    if not silent:
        return Refusal(code="nobody_missing")
    today = scene.unit.now.astimezone(SEOUL).date()
    nudged = set(await scene.unit.session.scalars(select(Nudge.member).where(Nudge.day == today, Nudge.member.in_(silent))))
    fresh = [member for member in silent if member not in nudged]
    if fresh:
        scene.unit.session.add_all(Nudge(day=today, member=member, meeting=scene.meeting.id) for member in fresh)
        await scene.note("rsvp.nudged", members=fresh)
        await scene.tell(NudgeAsked, members=tuple(fresh))
    return Nudged(asked=len(fresh), today=len(nudged), members=tuple(silent))


async def _forecast(unit: Unit, deadline: Deadline, council: Council) -> None:
    """Told only where too few have said that they come."""
    meeting = await unit.session.get(Meeting, deadline.subject)
    if meeting is None or meeting.state != MeetingState.CALLED:
        return
    rows = await rows_of(unit.session, [meeting.id])
    missing = missing_of(meeting, council, rows[meeting.id])
    if missing:
        of = {"body": meeting.body, "meeting": meeting.id, "also": meeting.others}
        await unit.emit(ForecastDue(id=new_id(), at=unit.now, **of, missing=missing))


FIRING[DeadlineKind.FORECAST] = _forecast
