"""How polls end otherwise than by a count: taken back, given up with their meeting; and who leaves those that go on."""

from sqlalchemy import select

from services.scheduler import deadlines, journal
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.tables import Poll, PollBallot, PollSecretVoter, PollText, PollVoter
from services.scheduler.scene import Scene
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import MembershipEnded, PollWithdrawn
from shared.contracts.polls import PollState
from shared.store.unit import Unit


async def take_back(booth: Booth) -> None:
    """Without a result: nothing that lies in it is counted."""
    booth.poll.state, booth.poll.closed_at = PollState.WITHDRAWN, booth.unit.now
    await deadlines.meet(booth.unit, booth.poll.id, DeadlineKind.POLL)
    await booth.note("poll.withdrawn")
    await booth.tell(PollWithdrawn)


async def give_up(scene: Scene) -> None:
    """What was prepared for a meeting that is over, and was not begun in it."""
    prepared = select(Poll).where(Poll.meeting == scene.meeting.id, Poll.state == PollState.PREPARING).order_by(Poll.id)
    for poll in (await scene.unit.session.scalars(prepared.with_for_update())).all():
        await take_back(Booth(scene.unit, scene.acting, scene.council, poll, scene.meeting))


async def take_off(unit: Unit, event: MembershipEnded) -> None:
    """Running polls of the body outside of meetings; a ballot that lies in one stays, with its voter."""
    query = select(Poll).join(PollVoter, PollVoter.poll == Poll.id)
    query = query.where(Poll.body == event.body, Poll.state == PollState.OPEN, PollVoter.member == event.member)
    for poll in (await unit.session.scalars(query.with_for_update(of=Poll))).all():
        key = (poll.id, poll.round, event.member)
        ballot, in_urn = await unit.session.get(PollBallot, key), await unit.session.get(PollSecretVoter, key)
        if ballot is not None or in_urn is not None:
            continue
        await strike(unit, poll, event.member, event.by)


async def strike(unit: Unit, poll: Poll, member: str, by: str) -> None:
    """One voter fewer on the roll of a poll outside of meetings."""
    await unit.session.delete(await unit.session.get_one(PollVoter, (poll.id, member)))
    poll.enrolled = (poll.enrolled or 1) - 1
    await journal.append(unit, poll.body, "poll.roll_ended", by, poll=poll.id, member=member)


async def erase_texts(unit: Unit, member: str) -> None:
    """Text by text: the row stays without its words, and that they went stands in the journal."""
    rows = (await unit.session.scalars(select(PollText).where(PollText.member == member))).all()
    for row in rows:
        poll = await unit.session.get_one(Poll, row.poll)
        if row.text:
            row.text = row.salt = ""
            await journal.append(unit, poll.body, "poll.text_erased", "operator", poll=poll.id, member=member)
