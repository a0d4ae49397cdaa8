"""The current text of each status message, asked from its owner at the moment it is sent."""

from collections.abc import Awaitable, Callable

import structlog

from services.bot.members import finding, issues, requests
from services.bot.members.asker import Asker
from services.bot.members.keyboards import meeting_keyboard, minutes_keyboard, vote_keyboard
from services.bot.members.links import Links
from services.bot.members.poll_presses import poll_keyboard
from services.bot.telegram.port import Shown
from shared.clock import Clock
from shared.contracts.base import Refusal
from shared.contracts.followups import FollowUpView, ListFollowUps
from shared.contracts.meetings import MeetingState, MeetingView, ShowMeeting
from shared.contracts.motions import MotionState, ShowMotion
from shared.contracts.polls import ShowPoll
from shared.texts.chat_meeting import meeting_message
from shared.texts.chat_minutes import minutes_message
from shared.texts.chat_polls import is_over, poll_message
from shared.texts.chat_vote import vote_message
from shared.texts.followups import of_decision

log = structlog.get_logger()

class Rendering:
    """`render(key)` for 'meeting:<id>', 'vote:<motion>', 'minutes:<meeting>'; raises Unavailable while the scheduler is away."""

    def __init__(self, bus: Asker, clock: Clock, key: bytes, links: Links) -> None:
        self._bus, self._clock, self._key, self._links = bus, clock, key, links
        self._kinds: dict[str, Callable[[str], Awaitable[Shown]]] = {
            "meeting": self._meeting,
            "vote": self._vote,
            "minutes": self._minutes,
            "finding": lambda subject: finding.shown(bus, key, subject),
            "request": lambda subject: requests.shown(bus, key, subject),
            "issue": lambda subject: issues.shown(bus, key, subject),
            "poll": self._poll,
        }

    async def render(self, key: str) -> Shown:
        kind, _, subject = key.partition(":")
        return await self._kinds[kind](subject)

    async def _meeting(self, meeting_id: str) -> Shown:
        meeting = await self._shown(meeting_id)
        if meeting is None or meeting.state is MeetingState.DRAFT:
            return None
        now = self._clock.now()
        return meeting_message(meeting, now), meeting_keyboard(meeting, now, self._key, self._links)

    async def _minutes(self, meeting_id: str) -> Shown:
        meeting = await self._shown(meeting_id)
        text = minutes_message(meeting) if meeting else None
        return (text, minutes_keyboard(meeting, self._key, self._links)) if meeting and text else None

    async def _vote(self, motion_id: str) -> Shown:
        motion = await self._bus.ask(ShowMotion(motion=motion_id))
        if isinstance(motion, Refusal):
            log.warning("render.refused", motion=motion_id, code=motion.code)
            return None
        text = vote_message(motion)
        if text and motion.state is MotionState.CARRIED:
            text = "\n".join([text, *of_decision(await self._follow_ups(motion_id))])
        return (text, vote_keyboard(motion, self._key)) if text else None

    async def _follow_ups(self, motion_id: str) -> tuple[FollowUpView, ...]:
        found = await self._bus.ask(ListFollowUps(motion=motion_id))
        return () if isinstance(found, Refusal) else found.items

    async def _poll(self, poll_id: str) -> Shown:
        poll = await self._bus.ask(ShowPoll(poll=poll_id))
        if isinstance(poll, Refusal):
            log.warning("render.refused", poll=poll_id, code=poll.code)
            return None
        now = self._clock.now()
        text = poll_message(poll, now)
        return (text, () if is_over(poll, now) else poll_keyboard(poll, self._key)) if text else None

    async def _shown(self, meeting_id: str) -> MeetingView | None:
        meeting = await self._bus.ask(ShowMeeting(meeting=meeting_id))
        if isinstance(meeting, Refusal):
            log.warning("render.refused", meeting=meeting_id, code=meeting.code)
            return None
        return meeting
