"""A meeting from its opening to its close, as the chair declares it."""

from collections.abc import Set
from typing import Any

from sqlalchemy import select, update

from services.scheduler import deadlines, written
from services.scheduler.agendas import coming_back
from services.scheduler.freezing import freeze_roll
from services.scheduler.guests import leaving
from services.scheduler.polls import endings as poll_endings
from services.scheduler.polls.tables import Poll
from services.scheduler.reckoning import calendar
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.standing import day_of, uncounted
from services.scheduler.tables import Minutes, Motion, Presence
from services.scheduler.views import counted_members
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import (
    MeetingClosed,
    MeetingLapsed,
    MeetingOpened,
    MeetingRecessed,
    MeetingResumed,
    MinutesDrafted,
)
from shared.contracts.meetings import (
    CloseMeeting,
    LapseMeeting,
    MeetingState,
    MeetingView,
    OpenMeeting,
    Preside,
    RecessMeeting,
    ResumeMeeting,
)
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import MotionState
from shared.contracts.polls import PollState
from shared.rules.quorum import QuorumVerdict, opening
from shared.rules.refusal import RuleRefusal

EARLY_MINUTES = 10


async def open_meeting(scene: Scene, command: OpenMeeting) -> MeetingView | Refusal:
    """Freezes roll and charter and opens, when a quorum of that roll is confirmed present (guro: 제13조②)."""
    meeting, now = scene.meeting, scene.unit.now
    if meeting.state != MeetingState.CALLED:
        return wrong_state(meeting)
    early = int((meeting.starts - now).total_seconds() // 60)
    if early > EARLY_MINUTES:
        return Refusal(code="too_early", facts={"starts": meeting.starts.isoformat(), "minutes": EARLY_MINUTES})
    if written.is_written(meeting):
        return written.refuse_late(meeting, now) or await written.begin(scene)
    quorum = await quorum_now(scene)
    if isinstance(quorum, Refusal):
        return quorum
    if not quorum.met:
        return no_quorum(quorum)
    await _freeze(scene)
    meeting.state, meeting.opened_at = MeetingState.OPEN, now
    meeting.present_at_opening = quorum.present
    scene.touch()
    done = (DeadlineKind.NOTICE, DeadlineKind.DOCUMENTS, DeadlineKind.RSVP_REMINDER)
    await deadlines.meet(scene.unit, meeting.id, *done, *deadlines.ALARMS)
    await scene.declare("opened", enrolled=quorum.enrolled, present=quorum.present, required=quorum.required)
    await scene.tell(MeetingOpened)
    return await scene.view()


async def quorum_now(scene: Scene, barred: Set[str] = frozenset()) -> QuorumVerdict | Refusal:
    """The charter's opening rule on those who are confirmed present at this moment; `barred` take no part in the motion."""
    rows = await scene.attendance()
    members = counted_members(scene.meeting, rows, scene.council)
    present = rows.present_now() & members
    verdict = opening(scene.council.charter, enrolled=len(members), present=len(present), recused=len(present & barred))
    return rule_refused(verdict) if isinstance(verdict, RuleRefusal) else verdict


def no_quorum(quorum: QuorumVerdict) -> Refusal:
    """Not enough are there: the numbers and the article."""
    return Refusal(
        code="no_quorum",
        facts={
            "enrolled": quorum.enrolled,
            "required": quorum.required,
            "present": quorum.present,
            "counted": quorum.counted,
            "missing": quorum.missing,
            "cite": quorum.cite,
            "default": quorum.default,
            "by_analogy": quorum.by_analogy,
        },
    )


def rule_refused(refusal: RuleRefusal) -> Refusal:
    """The rules have no answer for these numbers."""
    return Refusal(code="rule", facts={"key": refusal.key, "reason": refusal.reason, **refusal.numbers})


async def _freeze(scene: Scene) -> None:
    """Roll and charter of this moment become the meeting's own; who presides is the first chair there, if any."""
    meeting = scene.meeting
    rows = await scene.attendance()
    present = rows.present_in_person()  # a deputy sits in for a seat, not for the chair
    if meeting.presiding not in present:  # who was named before and did not come does not preside
        meeting.presiding = scene.council.first_chair(sorted(present), day_of(meeting))
    await freeze_roll(scene, sorted(counted_members(meeting, rows, scene.council)))


async def recess_meeting(scene: Scene, command: RecessMeeting) -> MeetingView | Refusal:
    if scene.meeting.state != MeetingState.OPEN:
        return wrong_state(scene.meeting)
    if written.is_written(scene.meeting):
        return Refusal(code="not_in_writing")
    if title := await _running_vote(scene):
        return Refusal(code="vote_running", facts={"title": title})
    scene.meeting.state = MeetingState.RECESSED
    scene.touch()
    await scene.declare("recessed")
    await scene.tell(MeetingRecessed)
    return await scene.view()


async def resume_meeting(scene: Scene, command: ResumeMeeting) -> MeetingView | Refusal:
    if scene.meeting.state != MeetingState.RECESSED:
        return wrong_state(scene.meeting)
    quorum = await quorum_now(scene)
    if isinstance(quorum, Refusal):
        return quorum
    if not quorum.met:
        return no_quorum(quorum)
    scene.meeting.state = MeetingState.OPEN
    scene.touch()
    await scene.declare("resumed", present=quorum.present)
    await scene.tell(MeetingResumed)
    return await scene.view()


async def close_meeting(scene: Scene, command: CloseMeeting) -> MeetingView | Refusal:
    """Ends the sitting: everybody's presence ends, and the minutes' first deadline begins."""
    meeting, unit = scene.meeting, scene.unit
    if meeting.state not in (MeetingState.OPEN, MeetingState.RECESSED):
        return wrong_state(meeting)
    if title := await _running_vote(scene):
        return Refusal(code="vote_running", facts={"title": title})
    if title := await _waiting_run_off(scene):
        return Refusal(code="run_off_waits", facts={"title": title})
    meeting.state, meeting.closed_at = MeetingState.CLOSED, unit.now
    await deadlines.meet(unit, meeting.id, DeadlineKind.BALLOTS_DUE)
    await _end_presence(scene)
    scene.touch()
    await scene.declare("closed")
    await poll_endings.give_up(scene)
    await coming_back.at_close(scene)
    await _begin_minutes(scene)
    await scene.tell(MeetingClosed)
    await scene.tell(MinutesDrafted)
    return await scene.view()


async def _running_vote(scene: Scene) -> str | None:
    query = select(Motion.title).where(Motion.meeting == scene.meeting.id, Motion.state == MotionState.VOTING)
    polls = select(Poll.title).where(Poll.meeting == scene.meeting.id, Poll.state == PollState.OPEN)
    return (await scene.unit.session.scalars(query.union_all(polls))).first()


async def _waiting_run_off(scene: Scene) -> str | None:
    """It can be held in this meeting only, or given up on purpose."""
    query = select(Poll.title).where(Poll.meeting == scene.meeting.id, Poll.state == PollState.RUN_OFF)
    return (await scene.unit.session.scalars(query.order_by(Poll.id))).first()


async def _end_presence(scene: Scene) -> None:
    await scene.unit.session.execute(
        update(Presence).where(Presence.meeting == scene.meeting.id, Presence.ends.is_(None)).values(ends=scene.unit.now)
    )
    await leaving.all_go(scene)


async def _begin_minutes(scene: Scene) -> None:
    charter = scene.council.charter
    due = deadlines.draft_due(charter, scene.unit.now, await calendar(scene.unit.session))
    scene.unit.session.add(
        Minutes(meeting=scene.meeting.id, body=scene.meeting.body, state=MinutesState.DRAFTING, version=1, due=due)
    )
    await deadlines.set_deadline(scene.unit, scene.meeting, DeadlineKind.MINUTES_DRAFT, due, charter.minutes_draft)


async def lapse_meeting(scene: Scene, command: LapseMeeting) -> MeetingView | Refusal:
    """유회: from the set time on, only while the quorum is not there."""
    meeting = scene.meeting
    if meeting.state != MeetingState.CALLED:
        return wrong_state(meeting)
    if written.is_written(meeting):
        return Refusal(code="not_in_writing")
    if scene.unit.now < meeting.starts:
        return Refusal(code="lapse_too_early", facts={"starts": meeting.starts.isoformat()})
    quorum = await quorum_now(scene)
    if isinstance(quorum, Refusal):
        return quorum
    if quorum.met:
        return Refusal(code="lapse_quorate", facts={"present": quorum.present, "required": quorum.required})
    await _freeze(scene)
    meeting.state, meeting.closed_at, meeting.sequence = MeetingState.LAPSED, scene.unit.now, meeting.sequence + 1
    meeting.present_at_opening = quorum.present
    await _end_presence(scene)
    scene.touch()
    await deadlines.meet(scene.unit, meeting.id, *DeadlineKind)
    numbers: dict[str, Any] = {"enrolled": quorum.enrolled, "present": quorum.present, "required": quorum.required}
    await scene.declare("lapsed", sequence=meeting.sequence, **numbers)
    await poll_endings.give_up(scene)
    await coming_back.at_lapse(scene)
    await scene.tell(MeetingLapsed)
    return await scene.view()


async def preside(scene: Scene, command: Preside) -> MeetingView | Refusal:
    """Who presides from now on: somebody who is present, once the meeting is open."""
    meeting = scene.meeting
    if meeting.state not in (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED):
        return wrong_state(meeting)
    rows = await scene.attendance()
    if command.member not in counted_members(meeting, rows, scene.council):
        return uncounted(meeting, scene.council, command.member)
    here = rows.frozen if written.is_written(meeting) else rows.present_in_person()
    if meeting.state != MeetingState.CALLED and command.member not in here:
        return Refusal(code="not_present_member", facts={"name": scene.council.name_of(command.member)})
    meeting.presiding = command.member
    scene.touch()
    if meeting.state == MeetingState.CALLED:
        await scene.note("presiding.named", presiding=command.member)
    else:
        await scene.declare("presiding")
    return await scene.view()
