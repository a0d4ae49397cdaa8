"""The desk of polls: each question goes to its handler, with the person found, the right checked and the poll's row held."""

from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import BaseModel
from sqlalchemy import ColumnElement, select

from services.scheduler.alarm import FIRING
from services.scheduler.council import Council
from services.scheduler.due import PROVIDERS
from services.scheduler.matter import Tools
from services.scheduler.minuting.public import is_closed
from services.scheduler.people import NOT_ALLOWED, Acting
from services.scheduler.polls import closing, putting, secret
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.box import PollBox, held
from services.scheduler.polls.reading import my_poll, poll_view
from services.scheduler.polls.tables import Poll, PollText
from services.scheduler.polls.waiting import unvoted
from services.scheduler.tables import POST, Meeting
from shared.bus.serving import Handler, Table
from shared.contracts import polls as p
from shared.contracts.base import Audience, Command, Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.ids import new_id, new_secret
from shared.phrases.agenda import one_line
from shared.phrases.names import stored
from shared.rules.ranking import Method, TieRule
from shared.store.unit import Unit

Work = Callable[[Booth, Any], Awaitable[BaseModel]]

OFFICERS_WORK: dict[type[Command[Any]], Work] = {
    p.OpenPoll: putting.open_poll,
    p.ClosePoll: closing.close,
    p.WithdrawPoll: putting.withdraw,
}
MEMBERS_WORK: dict[type[Command[Any]], Work] = {
    p.PutForward: putting.put_forward,
    p.StepDown: putting.step_down,
}
BALLOTS = (p.MarkPoll, p.CastPollBallot, p.CastSecretPollBallot)
LISTED = 100
RESULTS_SHOWN = 10
FIRING[DeadlineKind.POLL] = closing.fire
PROVIDERS.append(unvoted)


def table(tools: Tools) -> Table:
    """Question -> handler."""
    return PollDesk(tools).table()


class PollDesk:
    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._box = PollBox(tools.writer, self._held_in)

    def table(self) -> Table:
        commands: dict[type[Any], Handler] = {kind: self._of_poll(work, members=False) for kind, work in OFFICERS_WORK.items()}
        commands |= {kind: self._of_poll(work, members=True) for kind, work in MEMBERS_WORK.items()}
        commands |= dict.fromkeys(BALLOTS, self._cast)
        return commands | {
            p.PutPoll: self._put,
            p.AskSecretPoll: self._ask_secret,
            p.ShowPoll: self._show,
            p.ListPolls: self._list,
            p.ShowMyPolls: self._mine,
            p.ListPollAnswers: self._answers,
        }

    # --- what changes something

    async def _put(self, command: p.PutPoll, audience: Audience) -> BaseModel:
        acting = await self._tools.people.acting(command.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        meeting = await self._meeting(command.meeting)
        if isinstance(meeting, Refusal):
            return meeting
        body = meeting.body if meeting else command.body
        if body is None:
            return Refusal(code="which_body", facts={"bodies": {}})
        if not acting.may_run(body) or (command.body or body) != body:
            return NOT_ALLOWED
        council = await self._council(body, meeting)
        if isinstance(council, Refusal):
            return council

        async def work(unit: Unit) -> BaseModel:
            there = await held(unit, command.meeting)
            return await putting.put(Booth(unit, acting, council, _poll(command, body, council, unit), there), command)

        return await self._tools.writer.once(command, work)

    def _of_poll(self, work: Work, *, members: bool) -> Handler:
        async def handle(command: Any, audience: Audience) -> BaseModel:
            return await self._at(command, audience, work, members=members)

        return handle

    async def _cast(self, command: Any, audience: Audience) -> BaseModel:
        acting = await self._tools.people.acting(command.actor, audience)
        return acting if isinstance(acting, Refusal) else await self._box.cast(command, acting, audience)

    async def _at(self, command: Any, audience: Audience, work: Work, *, members: bool) -> BaseModel:
        found = await self._found(command, audience)
        if isinstance(found, Refusal):
            return found
        acting, council, seen = found
        allowed = members and acting.member is not None if audience is Audience.MEMBER else acting.may_run(seen.body)
        if not allowed:
            return NOT_ALLOWED

        async def in_unit(unit: Unit) -> BaseModel:
            meeting = await held(unit, seen.meeting)  # first the meeting, as all who change something in one do
            poll = await unit.session.get_one(Poll, seen.id, with_for_update=True, populate_existing=True)
            return await work(Booth(unit, acting, council, poll, meeting), command)

        answer = await self._tools.writer.once(command, in_unit)
        if isinstance(command, p.OpenPoll):
            await self._tools.alarm.set_next()
            if not isinstance(answer, Refusal):
                await self._tools.people.expect(seen.body)
        return answer

    # --- what can be looked up

    async def _ask_secret(self, query: p.AskSecretPoll, audience: Audience) -> BaseModel:
        found = await self._found(query, audience)
        if isinstance(found, Refusal):
            return found
        acting, council, seen = found

        async with self._tools.store.reading() as session:
            poll = await session.get_one(Poll, seen.id)
            meeting = await session.get(Meeting, seen.meeting) if seen.meeting else None
            unit = Unit(session, self._tools.clock.now(), POST)
            booth = Booth(unit, acting, council, poll, meeting)
            await secret.look(booth, {acting.member} if acting.member else ())
            return await secret.standing(booth)

    async def _show(self, query: p.ShowPoll, audience: Audience) -> BaseModel:
        poll = await self._poll(query.poll)
        if isinstance(poll, Refusal):
            return poll
        council = await self._council_of(poll)
        if isinstance(council, Refusal):
            return council
        async with self._tools.store.reading() as session:
            if audience is Audience.PUBLIC and await is_closed(session, poll.meeting, poll.item):
                return Refusal(code="unknown_poll", facts={"poll": query.poll})
            return await poll_view(session, await session.get_one(Poll, poll.id), council)

    async def _list(self, query: p.ListPolls, audience: Audience) -> BaseModel:
        conditions: list[ColumnElement[bool]] = []
        if query.body is not None:
            slugs = self._tools.councils.with_children(query.body) if query.children else {query.body}
            conditions.append(Poll.body.in_(slugs))
        if query.meeting is not None:
            conditions.append(Poll.meeting == query.meeting)
        if query.states:
            conditions.append(Poll.state.in_(query.states))
        async with self._tools.store.reading() as session:
            polls = list(await session.scalars(_newest().where(*conditions).limit(LISTED)))
            views = []
            for poll in polls:
                council = await self._council_of(poll)
                hidden = audience is Audience.PUBLIC and await is_closed(session, poll.meeting, poll.item)
                if isinstance(council, Council) and not hidden:
                    views.append(await poll_view(session, poll, council))
        return p.PollViews(items=tuple(views))

    async def _mine(self, query: p.ShowMyPolls, audience: Audience) -> BaseModel:
        acting = await self._tools.people.acting(query.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        if acting.member is None:
            return Refusal(code="stranger")
        bodies = list(self._tools.councils.bodies_of_member(acting.member))
        running = _newest().where(Poll.body.in_(bodies), Poll.state == p.PollState.OPEN).limit(LISTED)
        gathering = _newest().where(
            Poll.body.in_(bodies), Poll.state == p.PollState.PREPARING, Poll.kind == p.PollKind.ELECTION
        ).limit(LISTED)  # fmt: skip
        over = _newest().where(Poll.body.in_(bodies), Poll.state == p.PollState.CLOSED).limit(RESULTS_SHOWN)
        items = []
        async with self._tools.store.reading() as session:
            for poll in [*await session.scalars(running), *await session.scalars(gathering), *await session.scalars(over)]:
                council = await self._council_of(poll)
                if isinstance(council, Council):
                    items.append(await my_poll(session, poll, council, acting.member))
        return p.MyPolls(items=tuple(items))

    async def _answers(self, query: p.ListPollAnswers, audience: Audience) -> BaseModel:
        found = await self._found(query, audience)
        if isinstance(found, Refusal):
            return found
        acting, council, seen = found
        if not acting.may_run(seen.body):
            return NOT_ALLOWED
        query_ = select(PollText).where(PollText.poll == seen.id, PollText.text != "").order_by(PollText.at, PollText.member)
        async with self._tools.store.reading() as session:
            rows = list(await session.scalars(query_))
        named = [p.PollAnswer(member=row.member, name=council.name_of(row.member), text=row.text, at=row.at) for row in rows]
        return p.PollAnswers(items=tuple(named))

    # --- finding

    async def _found(self, question: Any, audience: Audience) -> tuple[Acting, Council, Poll] | Refusal:
        if question.actor is None:
            return NOT_ALLOWED
        acting = await self._tools.people.acting(question.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        found = await self._held_in(question.poll)
        return found if isinstance(found, Refusal) else (acting, *found)

    async def _held_in(self, poll_id: str) -> tuple[Council, Poll] | Refusal:
        """The poll as it was a moment ago, and the council that it is held in."""
        poll = await self._poll(poll_id)
        if isinstance(poll, Refusal):
            return poll
        council = await self._council_of(poll)
        return council if isinstance(council, Refusal) else (council, poll)

    async def _poll(self, poll_id: str) -> Poll | Refusal:
        async with self._tools.store.reading() as session:
            return await session.get(Poll, poll_id) or Refusal(code="unknown_poll", facts={"poll": poll_id})

    async def _meeting(self, meeting: str | None) -> Meeting | Refusal | None:
        if meeting is None:
            return None
        async with self._tools.store.reading() as session:
            return await session.get(Meeting, meeting) or Refusal(code="unknown_meeting", facts={"meeting": meeting})

    async def _council_of(self, poll: Poll) -> Council | Refusal:
        meeting = await self._meeting(poll.meeting)
        return meeting if isinstance(meeting, Refusal) else await self._council(poll.body, meeting)

    async def _council(self, body: str, meeting: Meeting | None) -> Council | Refusal:
        """The charter that the meeting froze, where there is one."""
        return await (self._tools.councils.now(body) if meeting is None else self._tools.councils.of(meeting))


def _newest() -> Any:
    return select(Poll).order_by(Poll.created_at.desc(), Poll.id)


def _poll(command: p.PutPoll, body: str, council: Council, unit: Unit) -> Poll:
    """The row as the command asks for it, with what the charter says where the command is silent."""
    ranking, election = command.kind is p.PollKind.RANKING, command.kind is p.PollKind.ELECTION
    said = council.charter.election_secret.value if election else False
    method = (command.method or Method.APPROVAL) if ranking else None
    return Poll(
        id=new_id(),
        body=body,
        meeting=command.meeting,
        item=command.item,
        kind=command.kind,
        title=stored(one_line(command.title)),
        salt=new_secret(),
        state=p.PollState.PREPARING,
        secret=said if command.secret is None else command.secret,
        method=method,
        ties=_ties(council, method) if method else None,
        k=command.k,
        marks=command.k if election or command.marks is None else command.marks,
        asks_text=command.asks_text,
        seed=new_secret(),
        round=1,
        standing=[],
        voted=0,
        results=[],
        due=command.until,
        created_at=unit.now,
    )


def _ties(council: Council, method: Method) -> TieRule:
    """As the charter says; but who only marks what they want has no first choice that could decide."""
    ties = council.charter.ranking_ties.value
    return TieRule.SHARED if method is Method.APPROVAL and ties is TieRule.FIRST_CHOICES else ties
