"""What the scheduler's events put on the board: which message of the group is out of date, and the few things said once."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from services.bot.members.announcing import Here, Said, cancelled, closed, link_set, moved, nudges, opened, reminder
from services.bot.members.asker import Asker
from services.bot.members.places import Group, Places
from services.bot.telegram.digests import DigestLedger
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.queue import Priority
from shared.bus.busy import Busy
from shared.clock import Clock
from shared.contracts import events as e
from shared.contracts.base import Done, Refusal
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView, ShowMeeting
from shared.contracts.minutes import MinutesState
from shared.rules.reminding import Weight, day_of, moment
from shared.store.unit import Unit
from shared.store.writer import Writer

log = structlog.get_logger()

OLD = timedelta(hours=12)  # what was to be said once is not said later than this; status messages always catch up

Announcing = Callable[[Here, MeetingView, e.MeetingEvent], Awaitable[list[Said]]]


@dataclass(frozen=True)
class Reaction:
    """`posts` are keys of status messages ('{meeting}', '{motion}'); `says` are single messages."""

    posts: tuple[str, ...] = ()
    priority: Priority = Priority.EDIT
    says: Announcing | None = None


COMING = (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED)
MEETING, VOTE, MINUTES = "meeting:{meeting}", "vote:{motion}", "minutes:{meeting}"
REQUEST = "request:{request}"
ISSUE = "issue:{proposal}"
POLL = "poll:{poll}"
POLLS: dict[type[e.Event], Priority] = {
    e.PollPut: Priority.NOTICE,
    e.PollOpened: Priority.URGENT,
    e.PollProgressed: Priority.EDIT,
    e.PollDue: Priority.EDIT,
    e.PollClosed: Priority.URGENT,
    e.PollWithdrawn: Priority.EDIT,
}
REQUEST, FINDING = "request:{request}", "finding:{finding}"

REACTIONS: dict[type[e.Event], Reaction] = {
    e.MeetingCalled: Reaction((MEETING,), Priority.NOTICE),
    e.MeetingMoved: Reaction((MEETING,), Priority.URGENT, moved),
    e.MeetingCancelled: Reaction((MEETING,), Priority.URGENT, cancelled),
    e.MeetingProgressed: Reaction((MEETING,)),
    e.JoinLinkSet: Reaction((MEETING,), says=link_set),
    e.ArrivalsBegan: Reaction((MEETING,), Priority.URGENT),
    e.MeetingOpened: Reaction((MEETING,), Priority.URGENT, opened),
    e.MeetingRecessed: Reaction((MEETING,), Priority.URGENT),
    e.MeetingResumed: Reaction((MEETING,), Priority.URGENT),
    e.MeetingClosed: Reaction((MEETING,), Priority.URGENT, closed),
    e.MeetingLapsed: Reaction((MEETING,), Priority.URGENT),
    e.RsvpReminderDue: Reaction((MEETING,), says=reminder),
    e.NudgeAsked: Reaction(says=nudges),
    e.VoteOpened: Reaction((VOTE,), Priority.URGENT),
    e.VoteProgressed: Reaction((VOTE,)),
    e.VoteClosed: Reaction((VOTE,), Priority.URGENT),
    e.MinutesSubmitted: Reaction((MINUTES,), Priority.NOTICE),
    e.MinutesProgressed: Reaction((MINUTES,)),
    e.CorrectionAsked: Reaction((MINUTES,)),
    e.MinutesApproved: Reaction((MINUTES,)),
    e.MinutesPublished: Reaction((MINUTES,)),
    e.MinutesWithheld: Reaction((MINUTES,)),
    e.FindingBegun: Reaction((FINDING,), Priority.NOTICE),
    e.FindingProgressed: Reaction((FINDING,)),
    e.FindingEnded: Reaction((FINDING,)),
    e.ProposalMade: Reaction((ISSUE,), Priority.NOTICE),
    e.IssueMoved: Reaction((ISSUE,)),
    e.RequestMade: Reaction((REQUEST,), Priority.NOTICE),
    e.RequestProgressed: Reaction((REQUEST,)),
    e.RequestReached: Reaction((REQUEST,), Priority.URGENT),
}


class Board:
    """Takes events; each takes effect once, in one transaction with its place in the inbox."""

    def __init__(
        self, bus: Asker, out: Outgoing, writer: Writer, clock: Clock, places: Places, key: bytes, ledger: DigestLedger
    ) -> None:
        self._bus, self._out, self._writer, self._clock, self._places, self._key = bus, out, writer, clock, places, key
        self._ledger = ledger

    async def take(self, event: e.Event) -> None:
        """Raises Unavailable while services are away: the event then comes again."""
        if isinstance(event, e.ChatBound):
            self._places.forget_all()
            await self._catch_up(event)
            return
        if isinstance(event, e.FollowUpChanged):
            await self._freshen(event)
            return
        if isinstance(event, e.PollEvent):
            await self._of_poll(event)
            return
        reaction = REACTIONS.get(type(event))
        if reaction is None:
            return
        if not isinstance(event, e.MeetingEvent):
            named, groups = event.model_dump(), await self._places.groups_of_bodies((event.body,))
            await self._keep(event, groups, [key.format_map(named) for key in reaction.posts], reaction.priority, [])
            return
        groups = await self._places.groups_of_bodies((event.body, *event.also))
        meeting = await self._looked_up(event, reaction)
        keys = [key.format(meeting=event.meeting, motion=getattr(event, "motion", "")) for key in reaction.posts]
        if self._is_old(event):
            keys, says = await self._still_wanted(keys, groups, meeting), []
        else:
            here = Here(self._bus, self._clock.now(), self._ledger.over)
            says = await reaction.says(here, meeting, event) if reaction.says and meeting else []
        await self._keep(event, groups, keys, reaction.priority, says)

    async def _of_poll(self, event: e.PollEvent) -> None:
        """The poll's one message; after a long absence it is brought up to date only where it stands."""
        group, key = await self._places.group_of_body(event.body), POLL.format(poll=event.poll)
        wanted = group is not None and (not self._is_old(event) or await self._out.posted(group.chat, key))
        await self._keep(event, (group,) if wanted and group else (), [key], POLLS[type(event)], [])

    async def bury(self, subject: str, payload: bytes, why: str) -> None:
        log.error("event.buried", subject=subject, why=why)
        await self._do(lambda unit: unit.bury(subject, payload, why))

    def _is_old(self, event: e.Event) -> bool:
        return self._clock.now() - event.at > OLD

    async def _looked_up(self, event: e.MeetingEvent, reaction: Reaction) -> MeetingView | None:
        """The meeting as it now stands, where somebody needs to know."""
        if reaction.says is None and not self._is_old(event):
            return None
        meeting = await self._bus.ask(ShowMeeting(meeting=event.meeting))
        if isinstance(meeting, Refusal):
            log.warning("board.refused", meeting=event.meeting, code=meeting.code)
            return None
        return meeting

    async def _still_wanted(self, keys: list[str], groups: tuple[Group, ...], meeting: MeetingView | None) -> list[str]:
        """After a long absence: messages that stand are brought up to date, new ones are made only for what is still to come."""
        if not groups or meeting is None:
            return []
        confirming = meeting.minutes is not None and meeting.minutes.state is MinutesState.IN_CONFIRMATION
        fresh = {MEETING.format(meeting=meeting.id)} if meeting.state in COMING else set()
        fresh |= {MINUTES.format(meeting=meeting.id)} if confirming else set()
        return [key for key in keys if key in fresh or await self._out.posted(groups[0].chat, key)]

    async def _keep(
        self, event: e.Event, groups: tuple[Group, ...], keys: list[str], priority: Priority, says: list[Said]
    ) -> None:
        """In every group that the event concerns: a joint meeting has several."""

        async def work(unit: Unit) -> None:
            if not await unit.first_sight(event.id):
                return
            for group in groups:
                silent = moment(Weight.STANDS, unit.now, *group.hours).silent
                for key in keys:
                    await self._out.post(unit, group.chat, key, silent=silent, priority=priority)
            for said in says:  # a body without a group: its people have their pages
                for to in groups if said.to is None else (Group(said.to, ()),):
                    await self._say(unit, to, said)

        await self._do(work)

    async def _say(self, unit: Unit, to: Group, said: Said) -> None:
        at = said.moment(unit.now, to.hours)
        await self._out.say(
            unit, to.chat, said.text, said.keyboard(self._key), key=said.key, silent=at.silent, priority=said.priority,
            not_before=at.not_before,
        )  # fmt: skip
        if said.tells:
            await self._ledger.mark(unit, said.person, said.tells, day_of(unit.now))

    async def _catch_up(self, event: e.ChatBound) -> None:
        """A group was bound to a body: what is called or under way gets its message there."""
        found = await self._bus.ask(ListMeetings(body=event.body, states=COMING))
        if isinstance(found, Refusal):
            log.warning("board.refused", body=event.body, code=found.code)
            return
        keys = [MEETING.format(meeting=meeting.id) for meeting in reversed(found.items)]
        group = await self._places.group_of_body(event.body)
        await self._keep(event, (Group(event.chat_id, group.hours if group else ()),), keys, Priority.NOTICE, [])

    async def _freshen(self, event: e.FollowUpChanged) -> None:
        """What becomes of a decision stands below it, where it was told; nothing new is said in the group."""
        group = await self._places.group_of_body(event.body) if event.motion else None
        key = VOTE.format(motion=event.motion)
        if group is not None and await self._out.posted(group.chat, key):
            await self._keep(event, (group,), [key], Priority.EDIT, [])

    async def _do(self, work: Callable[[Unit], Awaitable[object]]) -> None:
        async def whole(unit: Unit) -> Done:
            await work(unit)
            return Done()

        if isinstance(await self._writer.do(whole), Refusal):
            raise Busy("the bot's own database is busy")
