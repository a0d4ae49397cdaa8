"""Where a meeting belongs: its body, and the group chat bound to it. Kept, because every press asks."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from services.bot.members.asker import Asker
from shared.contracts.agendas import ShowIssue
from shared.contracts.base import Refusal
from shared.contracts.finding import ShowFinding
from shared.contracts.meetings import ShowMeeting
from shared.contracts.motions import ShowMotion
from shared.contracts.polls import ShowPoll
from shared.contracts.requests import ShowRequest
from shared.contracts.roll import ShowBody

T = TypeVar("T")
Asking = Coroutine[Any, Any, T]

KEPT_SECONDS = 30.0  # another process may have been told of a new binding


class Places:
    """Raises Unavailable when it must ask and nobody answers."""

    def __init__(self, bus: Asker, tick: Callable[[], float] = time.monotonic) -> None:
        self._bus = bus
        self._tick = tick
        self._bodies: dict[str, str] = {}  # meeting, motion, request or poll -> slug
        self._chats: dict[str, tuple[int, float]] = {}
        self._asked: dict[tuple[str, str], asyncio.Task[Any]] = {}

    async def chat_of_meeting(self, meeting: str) -> int | None:
        return await self._chat(meeting, self._meeting_body)

    async def chat_of_motion(self, motion: str) -> int | None:
        return await self._chat(motion, self._motion_body)

    async def chat_of_request(self, request: str) -> int | None:
        return await self._chat(request, self._request_body)

    async def chat_of_issue(self, issue: str) -> int | None:
        return await self._chat(issue, self._issue_body)

    async def chat_of_poll(self, poll: str) -> int | None:
        return await self._chat(poll, self._poll_body)
    async def chat_of_finding(self, finding: str) -> int | None:
        return await self._chat(finding, self._finding_body)

    async def chat_of_body(self, slug: str) -> int | None:
        """The group chat that is bound to a body, if any."""
        kept = self._chats.get(slug)
        if kept is not None and kept[1] > self._tick():
            return kept[0]
        return await self._together("chat", slug, self._ask_chat)

    def forget_all(self) -> None:
        """A binding has changed."""
        self._chats.clear()

    async def _chat(self, subject: str, body_of: Callable[[str], Asking[str | None]]) -> int | None:
        slug = self._bodies.get(subject) or await self._together("body", subject, body_of)
        if slug is None:
            return None
        self._bodies[subject] = slug
        return await self.chat_of_body(slug)

    async def _together(self, what: str, subject: str, ask: Callable[[str], Asking[T]]) -> T:
        """A new vote is pressed by everybody at once: of all who want to know the same, one asks."""
        key = (what, subject)
        task: asyncio.Task[T] | None = self._asked.get(key)
        if task is None:
            task = self._asked[key] = asyncio.create_task(ask(subject))
            task.add_done_callback(lambda _: self._asked.pop(key, None))
        return await asyncio.shield(task)

    async def _ask_chat(self, slug: str) -> int | None:
        body = await self._bus.ask(ShowBody(slug=slug))
        chat = None if isinstance(body, Refusal) else body.chat_id
        if chat is not None:  # one that is being bound is not kept out for half a minute
            self._chats[slug] = (chat, self._tick() + KEPT_SECONDS)
        return chat

    async def _meeting_body(self, meeting: str) -> str | None:
        found = await self._bus.ask(ShowMeeting(meeting=meeting))
        return None if isinstance(found, Refusal) else found.body

    async def _finding_body(self, finding: str) -> str | None:
        found = await self._bus.ask(ShowFinding(finding=finding))
        return None if isinstance(found, Refusal) else found.body

    async def _issue_body(self, issue: str) -> str | None:
        found = await self._bus.ask(ShowIssue(issue=issue))
        return None if isinstance(found, Refusal) else found.body

    async def _request_body(self, request: str) -> str | None:
        found = await self._bus.ask(ShowRequest(request=request))
        return None if isinstance(found, Refusal) else found.body

    async def _poll_body(self, poll: str) -> str | None:
        found = await self._bus.ask(ShowPoll(poll=poll))
        return None if isinstance(found, Refusal) else found.body

    async def _motion_body(self, motion: str) -> str | None:
        found = await self._bus.ask(ShowMotion(motion=motion))
        return None if isinstance(found, Refusal) else found.body
