"""Secret ballots of a poll: the roll of who has voted, an urn of whole ballots, and nothing that joins the two."""

from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.polls.ballots import is_ordered, wrong_choices
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.counting import written
from services.scheduler.polls.reading import labels_of
from services.scheduler.polls.tables import Poll, PollSecretVoter, PollUrn
from services.scheduler.urn import NOBODY
from shared.contracts.base import Refusal
from shared.contracts.events import PollProgressed
from shared.contracts.polls import CastSecretPollBallot, SecretPollStanding


def set_up(session: AsyncSession, poll: Poll) -> None:
    """An empty urn for a round, before anybody votes."""
    session.add(PollUrn(poll=poll.id, round=poll.round, counts={}))


async def standing(booth: Booth) -> SecretPollStanding | Refusal:
    """How the acting member stands to the poll; a refusal where they may not vote in it."""
    poll = booth.poll
    if refusal := booth.not_open():
        return refusal
    if not poll.secret:
        return Refusal(code="poll_not_secret", facts={"title": poll.title})
    if refusal := await booth.no_voter(booth.acting.member):
        return refusal
    cast = await booth.unit.session.get(PollSecretVoter, (poll.id, poll.round, booth.acting.member)) is not None
    return await _told(booth.unit.session, poll, booth.council, cast, await booth.count())


async def put_in(booth: Booth, command: CastSecretPollBallot) -> SecretPollStanding | Refusal:
    """One ballot into the urn and its voter onto the roll. Nothing else is written: not even the answer."""
    found, poll, session = await standing(booth), booth.poll, booth.unit.session
    if isinstance(found, Refusal):
        return found
    if command.round != poll.round:
        return Refusal(code="poll_other_round", facts={"title": poll.title, "round": poll.round})
    if found.cast:
        return Refusal(code="already_voted", facts={"title": poll.title})
    if refusal := wrong_choices(poll, command.choices):
        return refusal
    urn = await session.get_one(PollUrn, (poll.id, poll.round), populate_existing=True)
    paper = written(command.choices, is_ordered(poll))
    counts = {**urn.counts, paper: urn.counts.get(paper, 0) + 1}
    urn.counts = dict(sorted(counts.items()))  # by the ballots, never by when the first of a kind came
    session.add(PollSecretVoter(poll=poll.id, round=poll.round, member=str(booth.acting.member)))
    poll.voted += 1
    await session.flush()
    await booth.tell(PollProgressed, merge=poll.id, correlation=NOBODY)
    return found.model_copy(update={"cast": True, "voted": poll.voted})


async def _told(session: AsyncSession, poll: Poll, council: Council, cast: bool, voters: int) -> SecretPollStanding:
    labels = await labels_of(session, poll, council)
    return SecretPollStanding(
        poll=poll.id,
        title=poll.title,
        kind=poll.kind,
        method=poll.method,
        round=poll.round,
        marks=poll.marks,
        options={number: labels[number] for number in poll.standing},
        cast=cast,
        voted=poll.voted,
        voters=voters,
    )
