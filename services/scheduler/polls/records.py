"""The polls of a meeting as its minutes hold them: the result in words, and names by choice where ballots are open."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.polls.counting import read
from services.scheduler.polls.reading import COUNTED, labels_of, poll_view
from services.scheduler.polls.tables import Poll, PollBallot
from shared.contracts.minutes import PollRecord
from shared.contracts.polls import PollKind
from shared.texts.polls import ABSTAIN

DECIDE = (PollKind.ELECTION, PollKind.RANKING)


async def records_of(session: AsyncSession, meeting: str, council: Council) -> dict[int, tuple[PollRecord, ...]]:
    """Item (0 = none) -> what was decided by poll, in the order in which the polls were put."""
    found: dict[int, tuple[PollRecord, ...]] = defaultdict(tuple)
    query = select(Poll).where(Poll.meeting == meeting, Poll.state.in_(COUNTED)).order_by(Poll.created_at, Poll.id)
    for poll in await session.scalars(query):
        view = await poll_view(session, poll, council)
        votes = {} if poll.secret or poll.kind not in DECIDE else await _names(session, poll, council)
        found[poll.item or 0] += (
            PollRecord(poll=poll.id, title=poll.title, kind=poll.kind, secret=poll.secret, text=view.text or "", votes=votes),
        )
    return found


async def titles_of(session: AsyncSession, meeting: str) -> dict[str, tuple[str, int]]:
    """Poll -> its title and item, for the order of proceedings."""
    rows = await session.execute(select(Poll.id, Poll.title, Poll.item).where(Poll.meeting == meeting))
    return {poll: (title, item or 0) for poll, title, item in rows}


async def _names(session: AsyncSession, poll: Poll, council: Council) -> dict[str, tuple[str, ...]]:
    """Of the last round: who chose what (the first choice of a ranking)."""
    labels, by = await labels_of(session, poll, council), defaultdict(list)
    mine = PollBallot.poll == poll.id, PollBallot.round == poll.round
    for member, choices in await session.execute(select(PollBallot.member, PollBallot.choices).where(*mine)):
        chosen = [labels[number] for number in read(choices)]
        by[", ".join(chosen) or ABSTAIN].append(council.name_of(member))
    return {choice: tuple(sorted(names)) for choice, names in sorted(by.items())}
