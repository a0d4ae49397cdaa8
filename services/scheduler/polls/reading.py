"""Polls as everybody may see them: while one runs, how many have voted and nothing of what they chose."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.polls.counting import read
from services.scheduler.polls.tables import Poll, PollBallot, PollOption, PollSecretVoter, PollText, PollVoter
from services.scheduler.tables import Meeting
from services.scheduler.views import attendance_of
from shared.contracts.meetings import MeetingState
from shared.contracts.polls import MyPoll, PollKind, PollOptionView, PollRound, PollState, PollView
from shared.rules.threshold import Base, majority_of
from shared.texts import polls as texts

COUNTED = (PollState.RUN_OFF, PollState.CLOSED, PollState.VOID)


async def labels_of(session: AsyncSession, poll: Poll, council: Council) -> dict[int, str]:
    """What each option is called; a candidate by the name that the roll has now."""
    rows = await session.execute(select(PollOption.number, PollOption.label, PollOption.member).where(PollOption.poll == poll.id))
    return {number: label if member is None else council.name_of(member) for number, label, member in rows}


async def poll_view(session: AsyncSession, poll: Poll, council: Council) -> PollView:
    """One poll, read now."""
    options = await session.scalars(select(PollOption).where(PollOption.poll == poll.id).order_by(PollOption.number))
    voters = await _voters(session, poll)
    view = PollView(
        id=poll.id,
        body=poll.body,
        body_name=council.roll.body_name,
        meeting=poll.meeting,
        item=poll.item,
        kind=poll.kind,
        title=poll.title,
        state=poll.state,
        secret=poll.secret,
        method=poll.method,
        ties=poll.ties,
        k=poll.k,
        marks=poll.marks,
        round=poll.round,
        options=tuple(_option(poll, option, council) for option in options),
        voted=poll.voted,
        voters=voters,
        due=poll.due,
        asks_text=poll.asks_text,
        seed=poll.seed,
        rounds=tuple(_round(one) for one in poll.results) if poll.kind == PollKind.ELECTION else (),
        undecided=tuple(poll.results[-1].get("undecided", ())) if poll.results else (),
        drawn=any(one.get("tied") for one in poll.results),
        required=_required(poll, voters),
        text=None,
        opened_at=poll.opened_at,
        closed_at=poll.closed_at,
    )
    return view.model_copy(update={"text": texts.result(view)}) if _is_counted(poll) else view


def _is_counted(poll: Poll) -> bool:
    """Also what was decided before a run-off was given up."""
    return poll.state in COUNTED or (poll.state == PollState.WITHDRAWN and bool(poll.results))


async def my_poll(session: AsyncSession, poll: Poll, council: Council, member: str) -> MyPoll:
    """A poll as one member meets it."""
    ballot = await session.get(PollBallot, (poll.id, poll.round, member))
    in_urn = await session.get(PollSecretVoter, (poll.id, poll.round, member))
    text = await session.get(PollText, (poll.id, member))
    view = await poll_view(session, poll, council)
    return MyPoll(
        poll=view,
        stands=any(one.member == member and one.standing for one in view.options),
        may_vote=poll.state == PollState.OPEN and await _may_vote(session, poll, member),
        cast=ballot is not None or in_urn is not None,
        choices=read(ballot.choices) if ballot else (),
        text=text.text if text else None,
    )


async def _may_vote(session: AsyncSession, poll: Poll, member: str) -> bool:
    if poll.meeting is None:
        return await session.get(PollVoter, (poll.id, member)) is not None
    meeting = await session.get_one(Meeting, poll.meeting)
    rows = await attendance_of(session, poll.meeting)
    return meeting.state == MeetingState.OPEN and member in rows.present_now() & rows.frozen


async def _voters(session: AsyncSession, poll: Poll) -> int:
    """Who may vote now; once it is closed, whom a majority was reckoned on or who could have answered."""
    if poll.meeting is not None:
        if poll.results and _is_counted(poll):
            return int(poll.results[-1]["base"])
        rows = await attendance_of(session, poll.meeting)
        return len(rows.present_now() & rows.frozen)
    return poll.enrolled or 0


def _required(poll: Poll, voters: int) -> int | None:
    if poll.kind != PollKind.ELECTION or poll.state != PollState.OPEN or poll.round > 1 or poll.meeting is None or not voters:
        return None
    return majority_of(Base.PRESENT).needed(voters)


def _option(poll: Poll, option: PollOption, council: Council) -> PollOptionView:
    """With its count where the poll (or the round before) was closed."""
    last: Mapping[str, Any] = poll.results[-1] if poll.results and _is_counted(poll) else {}
    places = {number: place for number, place, _ in last.get("order", ())}
    return PollOptionView(
        number=option.number,
        label=option.label if option.member is None else council.name_of(option.member),
        member=option.member,
        standing=option.number in poll.standing,
        count=last.get("counts", {}).get(str(option.number)),
        place=places.get(option.number),
        chosen=poll.state != PollState.VOID and option.number in chosen(poll),
    )


def chosen(poll: Poll) -> tuple[int, ...]:
    """Who is elected (over all rounds that are closed), or what a ranking chose."""
    return tuple(number for one in poll.results for number in (*one.get("elected", ()), *one.get("chosen", ())))


def _round(one: Mapping[str, Any]) -> PollRound:
    return PollRound(
        round=one["round"],
        base=one["base"],
        needed=one["needed"],
        voted=one["voted"],
        votes={int(number): count for number, count in one["counts"].items()},
        reason=one["reason"],
        elected=tuple(one["elected"]),
        run_off=tuple(one["run_off"]),
        tied=tuple(one["tied"]),
        open_seats=one["open_seats"],
    )
