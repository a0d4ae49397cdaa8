"""Secret ballots of a poll: the roll of who has voted, an urn of whole ballots, and nothing that joins the two."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.polls.ballots import is_ordered, wrong_choices
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.counting import written
from services.scheduler.polls.tables import Poll, PollSecretVoter, PollUrn
from shared.contracts.base import Refusal
from shared.contracts.polls import CastSecretPollBallot, SecretPollStanding


def set_up(session: AsyncSession, poll: Poll) -> None:
    """An empty urn for a round, before anybody votes."""
    session.add(PollUrn(poll=poll.id, round=poll.round, counts={}))


async def look(booth: Booth, voters: Collection[str]) -> None:
    """Whose ballot of these members is in the urn; what it says is joined to nobody."""
    of = (PollSecretVoter.poll == booth.poll.id, PollSecretVoter.round == booth.poll.round)
    query = select(PollSecretVoter.member).where(*of, PollSecretVoter.member.in_(list(voters)))
    booth.lying.voted = set(await booth.unit.session.scalars(query))


async def open_urn(booth: Booth) -> None:
    """The urn as the last commit left it."""
    about = (booth.poll.id, booth.poll.round)
    booth.lying.urn = await booth.unit.session.get(PollUrn, about, populate_existing=True)


async def standing(booth: Booth) -> SecretPollStanding | Refusal:
    """How the acting member stands to the poll; a refusal where they may not vote in it."""
    poll = booth.poll
    if refusal := booth.not_open():
        return refusal
    if not poll.secret:
        return Refusal(code="poll_not_secret", facts={"title": poll.title})
    if refusal := await booth.no_voter(booth.acting.member):
        return refusal
    return await _told(booth, booth.acting.member in booth.lying.voted)


async def put_in(booth: Booth, command: CastSecretPollBallot) -> SecretPollStanding | Refusal:
    """One ballot into the urn and its voter onto the roll. Nothing else is written: not even the answer."""
    found, poll, urn = await standing(booth), booth.poll, booth.lying.urn
    if isinstance(found, Refusal):
        return found
    if command.round != poll.round:
        return Refusal(code="poll_other_round", facts={"title": poll.title, "round": poll.round})
    if found.cast:
        return Refusal(code="already_voted", facts={"title": poll.title})
    if refusal := wrong_choices(poll, command.choices):
        return refusal
    assert urn is not None
    paper = written(command.choices, is_ordered(poll))
    counts = {**urn.counts, paper: urn.counts.get(paper, 0) + 1}
    urn.counts = dict(sorted(counts.items()))  # by the ballots, never by when the first of a kind came
    booth.unit.session.add(PollSecretVoter(poll=poll.id, round=poll.round, member=str(booth.acting.member)))
    booth.lying.voted.add(str(booth.acting.member))
    poll.voted += 1
    booth.lying.progressed = True
    return found.model_copy(update={"cast": True, "voted": poll.voted})


async def _told(booth: Booth, cast: bool) -> SecretPollStanding:
    poll, labels = booth.poll, await booth.labels()
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
        voters=await booth.count(),
    )
