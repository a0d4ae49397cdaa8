"""Written resolutions (서면 의결): ballots come back by a set time, nobody is present, the quorum is counted on the ballots."""

from datetime import datetime

from services.scheduler import deadlines
from services.scheduler.freezing import freeze_roll
from services.scheduler.scene import Scene
from services.scheduler.standing import day_of
from services.scheduler.tables import Meeting, Motion
from services.scheduler.views import counted_members, opening_rule
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import MeetingOpened
from shared.contracts.meetings import MeetingMode, MeetingState, MeetingView
from shared.contracts.motions import BallotKind
from shared.rules.charter import Charter

BALLOTS = (BallotKind.ROLL_CALL, BallotKind.SECRET, BallotKind.CONSENT)


def is_written(meeting: Meeting) -> bool:
    return meeting.mode == MeetingMode.WRITTEN


def refuse_mode(charter: Charter) -> Refusal | None:
    """Only where the charter allows it; a body that decides by consent may ask for objections in writing."""
    rule = charter.written_votes
    if rule.value or charter.consent.value:
        return None
    return Refusal(code="written_not_allowed", facts={"cite": rule.cite, "default": rule.default, "by_analogy": rule.by_analogy})


def refuse_ballot(charter: Charter, ballot: str) -> Refusal | None:
    """Hands are raised in a room, and without objection is asked in one."""
    if ballot not in BALLOTS:
        return Refusal(code="written_ballot", facts={})
    if ballot != BallotKind.CONSENT and not charter.written_votes.value:
        rule = charter.written_votes
        facts = {"cite": rule.cite, "default": rule.default, "by_analogy": rule.by_analogy}
        return Refusal(code="written_not_allowed", facts=facts)
    return None


def refuse_late(meeting: Meeting, now: datetime) -> Refusal | None:
    """From the set time on nothing more is put to the vote and no ballot is taken."""
    if is_written(meeting) and now >= meeting.ends:
        return Refusal(code="ballots_were_due", facts={"until": meeting.ends.isoformat()})
    return None


def refuse_early(meeting: Meeting, motion: Motion, voters: int, now: datetime) -> Refusal | None:
    """The result waits for the set time, unless every ballot is back."""
    if now >= meeting.ends or motion.voted >= voters:
        return None
    facts = {"until": meeting.ends.isoformat(), "voted": motion.voted, "voters": voters}
    return Refusal(code="ballots_still_due", facts=facts)


async def begin(scene: Scene) -> MeetingView:
    """The chair puts it to the members: roll and charter are frozen, and nobody has to be there."""
    meeting = scene.meeting
    members = await _freeze(scene)
    enrolled = len(members)
    meeting.state, meeting.opened_at = MeetingState.OPEN, scene.unit.now
    scene.touch()
    await deadlines.meet(scene.unit, meeting.id, DeadlineKind.NOTICE, DeadlineKind.RSVP_REMINDER, *deadlines.ALARMS)
    await deadlines.set_deadline(
        scene.unit, meeting, DeadlineKind.BALLOTS_DUE, meeting.ends, scene.council.charter.written_votes
    )
    required = opening_rule(scene.council.charter, enrolled).required
    await scene.declare("opened", enrolled=enrolled, present=None, required=required)
    await scene.tell(MeetingOpened)
    return await scene.view()


async def _freeze(scene: Scene) -> list[str]:
    """As at any opening; who presides is the first chair on the roll."""
    rows = await scene.attendance()
    members = sorted(counted_members(scene.meeting, rows, scene.council))
    if scene.meeting.presiding not in members:
        scene.meeting.presiding = scene.council.first_chair(members, day_of(scene.meeting))
    await freeze_roll(scene, members)
    return members
