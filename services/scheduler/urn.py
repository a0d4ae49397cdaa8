"""Secret votes (무기명): the roll of who has voted and an urn of counts, and nothing that joins the two."""

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import recusals, written
from services.scheduler.people import Acting
from services.scheduler.tables import Meeting, Motion, SecretVoter, Urn
from services.scheduler.views import attendance_of
from shared.contracts.base import Refusal
from shared.contracts.events import VoteProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import BallotKind, Choice, MotionState, SecretBallotStanding
from shared.ids import new_id
from shared.store.unit import Unit

NOBODY = "secret"  # instead of the press's correlation: an event with that would lead from the urn to the voter's log lines


def set_up(session: AsyncSession, motion: str) -> None:
    """An empty urn, before anybody votes: what was chosen first cannot be told from its rows."""
    session.add_all(Urn(motion=motion, choice=choice, count=0) for choice in Choice)


async def standing(session: AsyncSession, motion_id: str, acting: Acting, now: datetime) -> SecretBallotStanding | Refusal:
    """How the acting member stands to the vote; a refusal where they may not vote in it."""
    motion = await session.get(Motion, motion_id)
    if motion is None:
        return _unknown(motion_id)
    return await _standing(session, await session.get_one(Meeting, motion.meeting), motion, acting, now)


async def put_in(unit: Unit, motion_id: str, choice: Choice, acting: Acting) -> SecretBallotStanding | Refusal:
    """One ballot into the urn and its voter onto the roll. Nothing else is written: not even the answer."""
    session = unit.session
    seen = await session.get(Motion, motion_id)
    if seen is None:
        return _unknown(motion_id)
    # first the meeting, then the motion, as whoever closes the vote does
    meeting = await session.get_one(Meeting, seen.meeting, with_for_update=True, populate_existing=True)
    motion = await session.get_one(Motion, motion_id, with_for_update=True, populate_existing=True)
    found = await _standing(session, meeting, motion, acting, unit.now)
    if isinstance(found, Refusal):
        return found
    if found.cast:
        return Refusal(code="already_voted", facts={"title": motion.title})
    session.add(SecretVoter(motion=motion.id, member=acting.member))
    await session.execute(update(Urn).where(Urn.motion == motion.id, Urn.choice == choice).values(count=Urn.count + 1))
    motion.voted += 1
    about = {"body": motion.body, "meeting": meeting.id, "motion": motion.id}
    event = VoteProgressed(id=new_id(), at=unit.now, correlation=NOBODY, also=meeting.others, **about)
    await unit.emit(event, merge=motion.id)
    return found.model_copy(update={"cast": True, "voted": motion.voted})


async def counted(session: AsyncSession, motion: str) -> tuple[dict[str, int], set[str]]:
    """What lies in the urn by choice, and who has voted."""
    urn = await session.execute(select(Urn.choice, Urn.count).where(Urn.motion == motion))
    voters = await session.scalars(select(SecretVoter.member).where(SecretVoter.motion == motion))
    return {choice: count for choice, count in urn}, set(voters)


async def voted_in(session: AsyncSession, motions: list[str], member: str) -> frozenset[str]:
    """In which of these secret votes a member's ballot is."""
    rows = await session.scalars(select(SecretVoter.motion).where(SecretVoter.motion.in_(motions), SecretVoter.member == member))
    return frozenset(rows)


async def _standing(
    session: AsyncSession, meeting: Meeting, motion: Motion, acting: Acting, now: datetime
) -> SecretBallotStanding | Refusal:
    if motion.ballot != BallotKind.SECRET:
        return Refusal(code="no_ballots", facts={"title": motion.title})
    if motion.state != MotionState.VOTING:
        return Refusal(code="vote_closed" if motion.closed_at else "vote_not_open", facts={"title": motion.title})
    if meeting.state != MeetingState.OPEN:
        return Refusal(code="wrong_state", facts={"state": meeting.state})
    if late := written.refuse_late(meeting, now):
        return late
    rows = await attendance_of(session, meeting.id)
    barred = await recusals.barred(session, motion)
    there = rows.frozen - barred if written.is_written(meeting) else rows.present_now() & rows.frozen
    if acting.member not in rows.frozen:
        return Refusal(code="not_on_roll", facts={})
    if acting.member in barred:
        return Refusal(code="recused", facts={})
    if acting.member not in there:
        return Refusal(code="not_present", facts={})
    if acting.member in rows.deputised_now():
        return Refusal(code="deputy_sits", facts={})
    of_voter = select(func.count()).where(SecretVoter.motion == motion.id, SecretVoter.member == acting.member)
    cast = bool(await session.scalar(of_voter))
    return SecretBallotStanding(motion=motion.id, title=motion.title, cast=cast, voted=motion.voted, present=len(there))


def _unknown(motion: str) -> Refusal:
    return Refusal(code="unknown_motion", facts={"motion": motion})
