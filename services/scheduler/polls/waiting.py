"""What polls wait for whom: those outside of meetings, which nobody is in a room for."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.due import Due, due_item
from services.scheduler.polls.closing import papers_of
from services.scheduler.polls.tables import Poll, PollVoter
from shared.contracts.due import DueItem
from shared.contracts.polls import PollKind, PollState
from shared.texts import due as texts


async def unvoted(session: AsyncSession, council: Council, now: datetime) -> Due:
    """Running polls for those who may vote in them and have not."""
    query = select(Poll).where(Poll.body == council.body, Poll.state == PollState.OPEN, Poll.meeting.is_(None), Poll.due > now)
    found: dict[str, list[DueItem]] = defaultdict(list)
    for poll in await session.scalars(query):
        voters = set(await session.scalars(select(PollVoter.member).where(PollVoter.poll == poll.id)))
        _, voted = await papers_of(session, poll, poll.round)
        line = texts.poll(poll.title, survey=poll.kind == PollKind.SURVEY)
        item = due_item(council, texts.POLL, poll.id, line, poll.due, mark=poll.round)
        for member in voters - voted:
            found[member].append(item)
    return found
