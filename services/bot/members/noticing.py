"""Tells the scheduler that a notice stands in the group, so that its deadline is met; also after a restart in between."""

import asyncio

import structlog

from services.bot.members.asker import Asker
from services.bot.members.chats import SELF
from services.bot.members.places import Places
from services.bot.telegram.outgoing import Outgoing
from shared.bus.asking import ServiceFault, Unavailable
from shared.contracts.base import TRY_AGAIN, Refusal
from shared.contracts.meetings import GiveNotice, ListMeetings, MeetingState
from shared.tasks import not_cancelled

log = structlog.get_logger()

AGAIN_SECONDS = 3.0
MEETING = "meeting:"
ALL = ""  # in place of a meeting: look which of them stand in their groups


class Noticing:
    def __init__(self, bus: Asker, places: Places) -> None:
        self._bus = bus
        self._places = places
        self._standing: asyncio.Queue[str] = asyncio.Queue()

    def posted(self, chat_id: int, key: str) -> None:
        """A status message was sent for the first time."""
        if key.startswith(MEETING):
            self._standing.put_nowait(key.removeprefix(MEETING))

    def look_again(self) -> None:
        """Another program with this token may have posted, and gone before it told."""
        self._standing.put_nowait(ALL)

    async def run(self, out: Outgoing) -> None:
        """Until cancelled; asks again as long as the scheduler is away."""
        self.look_again()
        while not_cancelled():
            meeting = await self._standing.get()
            if not await (self._caught_up(out) if meeting == ALL else self._told(meeting)):
                self._standing.put_nowait(meeting)
                await asyncio.sleep(AGAIN_SECONDS)

    async def _caught_up(self, out: Outgoing) -> bool:
        try:
            await self._catch_up(out)
            return True
        except (Unavailable, ServiceFault):
            return False

    async def _told(self, meeting: str) -> bool:
        """Whether the scheduler has heard it; a refusal is also an answer."""
        question = GiveNotice(meeting=meeting, how="group", actor=SELF, idempotency_key=f"notice:{meeting}")
        try:
            answer = await self._bus.ask(question)
        except (Unavailable, ServiceFault):
            return False
        if isinstance(answer, Refusal) and answer.code not in TRY_AGAIN:
            log.warning("notice.refused", meeting=meeting, code=answer.code)
        return not (isinstance(answer, Refusal) and answer.code in TRY_AGAIN)

    async def _catch_up(self, out: Outgoing) -> None:
        found = await self._bus.ask(ListMeetings(states=(MeetingState.CALLED,), limit=200))
        for meeting in () if isinstance(found, Refusal) else found.items:
            chat_id = await self._places.chat_of_body(meeting.body)
            if meeting.notice.given_at is None and chat_id and await out.posted(chat_id, MEETING + meeting.id):
                self._standing.put_nowait(meeting.id)
