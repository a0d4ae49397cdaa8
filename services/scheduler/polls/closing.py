"""The end of a poll's voting: counted once, declared by the chair; a question without a decision ends by its date alone."""

from collections import Counter
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import deadlines
from services.scheduler.council import Council
from services.scheduler.people import Acting
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.counting import Counting, result
from services.scheduler.polls.putting import NEEDS_QUORUM
from services.scheduler.polls.reading import poll_view
from services.scheduler.polls.tables import Poll, PollBallot, PollSecretVoter, PollUrn
from services.scheduler.tables import Deadline
from services.scheduler.views import attendance_of
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import PollClosed, PollDue
from shared.contracts.meetings import MeetingState
from shared.contracts.polls import ClosePoll, PollKind, PollState, PollView
from shared.rules.quorum import opening
from shared.rules.ranking import Method, TieRule
from shared.rules.refusal import RuleRefusal
from shared.store.unit import Unit

BY_ITSELF = (PollKind.CHOICE, PollKind.SURVEY)  # decide nothing, so nobody has to declare them
SCHEDULER = Acting(label="scheduler")


async def close(booth: Booth, command: ClosePoll) -> PollView | Refusal:
    """The chair has declared the result of the poll, or of an election's round."""
    poll = booth.poll
    if poll.state != PollState.OPEN:
        waits = poll.state in (PollState.PREPARING, PollState.RUN_OFF)
        return Refusal(code="poll_not_open" if waits else "poll_closed", facts={"title": poll.title})
    if booth.meeting is not None and booth.meeting.state != MeetingState.OPEN:
        return Refusal(code="wrong_state", facts={"state": booth.meeting.state})
    return await _end(booth)


async def fire(unit: Unit, deadline: Deadline, council: Council) -> None:
    """The time is over: a survey is counted and published, an election or a ranking waits for the chair's word."""
    poll = await unit.session.get(Poll, deadline.subject, with_for_update=True, populate_existing=True)
    if poll is None or poll.state != PollState.OPEN:
        return
    booth = Booth(unit, SCHEDULER, council, poll, None)
    if poll.kind in BY_ITSELF:
        await _end(booth)
    else:
        await booth.tell(PollDue)


async def _end(booth: Booth) -> PollView | Refusal:
    poll, unit = booth.poll, booth.unit
    papers, voters = await papers_of(unit.session, poll, poll.round)
    present, enrolled = await _present(booth, voters)
    met = _quorum_holds(booth, enrolled, len(present)) if booth.meeting is not None and poll.kind in NEEDS_QUORUM else True
    base = len(present) if booth.meeting is not None else len(voters)
    found = result(counting_of(poll, base), papers)
    poll.results = [*poll.results, found]
    poll.state = _after(found, met)
    poll.closed_at = None if poll.state == PollState.RUN_OFF else unit.now
    if poll.secret:  # only now: a row for each as it came would tell in which order they voted
        await booth.note("poll.urn", round=poll.round, voters=sorted(voters))
    await _declare(booth, found, len(present), enrolled)
    await deadlines.meet(unit, poll.id, DeadlineKind.POLL)
    await booth.tell(PollClosed)
    await unit.session.flush()
    return await poll_view(unit.session, poll, booth.council)


def _after(found: dict[str, Any], quorum_holds: bool) -> PollState:
    if not quorum_holds:
        return PollState.VOID
    return PollState.RUN_OFF if found.get("run_off") else PollState.CLOSED


async def papers_of(session: AsyncSession, poll: Poll, round_: int) -> tuple[dict[str, int], set[str]]:
    """How often each ballot was cast in a round, and by whom some ballot was."""
    if poll.secret:
        urn = await session.get(PollUrn, (poll.id, round_), populate_existing=True)
        query = select(PollSecretVoter.member).where(PollSecretVoter.poll == poll.id, PollSecretVoter.round == round_)
        return dict(urn.counts) if urn else {}, set(await session.scalars(query))
    mine = PollBallot.poll == poll.id, PollBallot.round == round_
    rows = (await session.execute(select(PollBallot.member, PollBallot.choices).where(*mine))).all()
    return dict(Counter(choices for _, choices in rows)), {member for member, _ in rows}


def counting_of(poll: Poll, base: int) -> Counting:
    """The round of now as the rules see it."""
    return Counting(
        kind=PollKind(poll.kind),
        method=Method(poll.method) if poll.method else None,
        ties=TieRule(poll.ties) if poll.ties else None,
        seats=poll.marks if poll.kind == PollKind.ELECTION and poll.round > 1 else poll.k,
        seed=poll.seed,
        round=poll.round,
        standing=tuple(poll.standing),
        base=base,
    )


async def _present(booth: Booth, voters: set[str]) -> tuple[set[str], int]:
    """In a meeting: those there now with those who voted and left after that; and how many were enrolled."""
    if booth.meeting is None:
        return voters, booth.poll.enrolled or 0
    rows = await attendance_of(booth.unit.session, booth.meeting.id)
    return (rows.present_now() & rows.frozen) | voters, len(rows.frozen | voters)


def _quorum_holds(booth: Booth, enrolled: int, present: int) -> bool:
    verdict = opening(booth.council.charter, enrolled=enrolled, present=present)
    return not isinstance(verdict, RuleRefusal) and verdict.met


async def _declare(booth: Booth, found: dict[str, Any], present: int, enrolled: int) -> None:
    told: dict[str, Any] = {"state": booth.poll.state, "result": found, "present": present, "enrolled": enrolled}
    scene = booth.scene
    if scene is None:
        await booth.note("poll.closed", **told)
    else:
        await scene.declare("poll_closed", poll=booth.poll.id, **told)
