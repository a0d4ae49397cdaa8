"""What written resolutions still wait for: a ballot of each who has sent none back."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import recusals
from services.scheduler.council import Council
from services.scheduler.due import Due, due_item
from services.scheduler.queries import of_bodies
from services.scheduler.tables import Ballot, FrozenSeat, Meeting, Motion, SecretVoter
from shared.contracts.due import DueItem
from shared.contracts.motions import BallotKind, MotionState
from shared.texts import due as texts


async def ballots_owed(session: AsyncSession, council: Council, now: datetime) -> Due:
    """Of whom a ballot is still awaited, as long as it is in time; a vote by consent asks for none."""
    query = select(Motion).join(Meeting, Meeting.id == Motion.meeting)
    query = query.where(
        await of_bodies(session, [council.body]),
        Motion.state == MotionState.VOTING,
        Motion.written.is_(True),
        Motion.until > now,
        Motion.ballot != BallotKind.CONSENT,
    )
    found: dict[str, list[DueItem]] = defaultdict(list)
    for motion in await session.scalars(query):
        item = due_item(council, texts.WRITTEN, motion.id, texts.written(motion.title), motion.until, mark=motion.until)
        roll = select(FrozenSeat.member).where(FrozenSeat.meeting == motion.meeting, FrozenSeat.ended_at.is_(None))
        asked = set(await session.scalars(roll))
        if motion.body != council.body:  # of a joint one each body asks its own
            asked = {member for member in asked if council.is_member(member)}
        for member in asked - await _back(session, motion) - await recusals.barred(session, motion):
            found[member].append(item)
    return found


async def _back(session: AsyncSession, motion: Motion) -> set[str]:
    """Whose ballot is there, of whichever kind; what it says is not asked."""
    table = SecretVoter if motion.ballot == BallotKind.SECRET else Ballot
    return set(await session.scalars(select(table.member).where(table.motion == motion.id)))
