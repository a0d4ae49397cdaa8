"""Presses on a poll: those that come together are read for, judged one by one, and written with one commit."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from services.scheduler import journal
from services.scheduler.council import Council
from services.scheduler.gathering import Gathering, Paper, Take, keep_answers
from services.scheduler.people import NOT_ALLOWED, Acting
from services.scheduler.polls import ballots, secret
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.tables import Poll
from services.scheduler.tables import POST, Meeting
from services.scheduler.urn import NOBODY
from shared.contracts.base import Audience, Command, Refusal
from shared.contracts.events import PollProgressed
from shared.contracts.polls import CastPollBallot, CastSecretPollBallot, MarkPoll, PollBallotRecorded
from shared.store.unit import Unit
from shared.store.writer import Writer, answers_given

Find = Callable[[str], Awaitable[tuple[Council, Poll] | Refusal]]
Judge = Callable[[Booth, Any], Awaitable[BaseModel]]
JUDGES: dict[type[Command[Any]], Judge] = {
    MarkPoll: ballots.mark,
    CastPollBallot: ballots.cast,
    CastSecretPollBallot: secret.put_in,
}


class PollBox:
    """Takes ballots of all kinds; `find` gives a poll and the council that it is held in."""

    def __init__(self, writer: Writer, find: Find) -> None:
        self._writer, self._find = writer, find
        self._gathering: Gathering[Any] = Gathering(self._together)

    async def cast(self, command: Any, acting: Acting, audience: Audience) -> BaseModel:
        """The ballot's own answer, after the commit."""
        return await self._gathering.put(command.poll, Paper(command, acting, audience))

    async def _together(self, poll: str, take: Take[Any]) -> list[BaseModel] | BaseModel:
        found = await self._find(poll)
        if isinstance(found, Refusal):
            return found
        done = await self._writer.do(lambda unit: _put_in(unit, *found, take()))
        return done.given if isinstance(done, _Answers) else done


class _Answers(BaseModel):
    """The answers to the papers of one commit, in their order."""

    given: list[Any]


async def _put_in(unit: Unit, council: Council, seen: Poll, papers: list[Paper[Any]]) -> _Answers:
    booth = await _booth(unit, council, seen, papers)
    given = await answers_given(unit, POST, [paper.key for paper in papers if _is_kept(paper)])
    fresh: dict[str, BaseModel] = {}
    answers = [await _judged(booth, paper, given, fresh) for paper in papers]
    await _write(booth, fresh)
    return _Answers(given=answers)


async def _booth(unit: Unit, council: Council, seen: Poll, papers: list[Paper[Any]]) -> Booth:
    """Holds first the meeting, as all who change something in one do, then the poll; and reads what concerns these voters."""
    meeting = await held(unit, seen.meeting)
    poll = await unit.session.get_one(Poll, seen.id, with_for_update=True, populate_existing=True)
    booth = Booth(unit, papers[0].acting, council, poll, meeting)
    voters = {paper.voter for paper in papers if paper.voter}
    if poll.secret:
        await secret.look(booth, voters)
        await secret.open_urn(booth)
    else:
        await ballots.look(booth, voters)
    return booth


async def _judged(
    booth: Booth, paper: Paper[Any], given: dict[str, tuple[bool, str]], fresh: dict[str, BaseModel]
) -> BaseModel:
    if paper.key in fresh:
        return fresh[paper.key]
    if paper.key in given:
        refused, text = given[paper.key]
        return (Refusal if refused else PollBallotRecorded).model_validate_json(text)
    answer = await _answer(booth, paper)
    if _is_kept(paper):
        fresh[paper.key] = answer
    return answer


async def _answer(booth: Booth, paper: Paper[Any]) -> BaseModel:
    by_member = paper.audience is Audience.MEMBER
    allowed = paper.acting.member is not None if by_member else paper.acting.may_run(booth.poll.body)
    return await JUDGES[type(paper.command)](replace(booth, acting=paper.acting), paper.command) if allowed else NOT_ALLOWED


def _is_kept(paper: Paper[Any]) -> bool:
    """A secret ballot's answer is not: under the key of a press it would tell who chose what."""
    return not isinstance(paper.command, CastSecretPollBallot)


async def _write(booth: Booth, answers: dict[str, BaseModel]) -> None:
    unit, lying = booth.unit, booth.lying
    await unit.session.flush()
    await journal.append_all(unit, booth.poll.body, lying.lines)
    if lying.progressed:
        await booth.tell(PollProgressed, merge=booth.poll.id, correlation=NOBODY if booth.poll.secret else "")
    await keep_answers(unit, answers)


async def held(unit: Unit, meeting: str | None) -> Meeting | None:
    """The meeting's row, held until the commit."""
    if meeting is None:
        return None
    return await unit.session.get_one(Meeting, meeting, with_for_update=True, populate_existing=True)
