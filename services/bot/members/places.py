"""Where a meeting belongs: its body, and the group chat bound to it. Kept, because every press asks."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from services.bot.members.asker import Asker
from shared.contracts.agendas import ShowIssue
from shared.contracts.base import Refusal
from shared.contracts.bodies import ShowBody
from shared.contracts.finding import ShowFinding
from shared.contracts.meetings import ShowMeeting
from shared.contracts.motions import ShowMotion
from shared.contracts.polls import ShowPoll
from shared.contracts.requests import ShowRequest
from shared.rules.charter import QuietHours
from shared.rules.reminding import hours_for

T = TypeVar("T")
Hours = tuple[QuietHours, ...]
Asking = Coroutine[Any, Any, T]

KEPT_SECONDS = 30.0  # another process may have been told of a new binding


@dataclass(frozen=True)
class Group:
    """A body's chat, and when it is left alone."""

    chat: int
    hours: Hours


class Places:
    """Raises Unavailable when it must ask and nobody answers."""

    def __init__(self, bus: Asker, tick: Callable[[], float] = time.monotonic) -> None:
        self._bus = bus
        self._tick = tick
        self._bodies: dict[str, tuple[str, ...]] = {}  # meeting, motion, request or poll -> slugs
        self._groups: dict[str, tuple[Group, float]] = {}
        self._asked: dict[tuple[str, str], asyncio.Task[Any]] = {}

    async def chats_of_meeting(self, meeting: str) -> tuple[int, ...]:
        return await self._chats_of(meeting, self._meeting_bodies)

    async def chats_of_motion(self, motion: str) -> tuple[int, ...]:
        return await self._chats_of(motion, self._motion_bodies)

    async def chats_of_request(self, request: str) -> tuple[int, ...]:
        return await self._chats_of(request, self._request_bodies)

    async def chats_of_issue(self, issue: str) -> tuple[int, ...]:
        return await self._chats_of(issue, self._issue_bodies)

    async def chats_of_poll(self, poll: str) -> tuple[int, ...]:
        return await self._chats_of(poll, self._poll_bodies)

    async def chats_of_finding(self, finding: str) -> tuple[int, ...]:
        return await self._chats_of(finding, self._finding_bodies)

    async def chat_of_body(self, slug: str) -> int | None:
        """The group chat that is bound to a body, if any."""
        group = await self.group_of_body(slug)
        return group.chat if group else None

    async def group_of_body(self, slug: str) -> Group | None:
        kept = self._groups.get(slug)
        if kept is not None and kept[1] > self._tick():
            return kept[0]
        return await self._together("group", slug, self._ask_group)

    def forget_all(self) -> None:
        """A binding has changed."""
        self._groups.clear()

    async def chats_of_bodies(self, slugs: Iterable[str]) -> tuple[int, ...]:
        return tuple(group.chat for group in await self.groups_of_bodies(slugs))

    async def groups_of_bodies(self, slugs: Iterable[str]) -> tuple[Group, ...]:
        """The groups of several bodies, each once; those of a joint meeting are several. Of one chat both bodies' hours hold."""
        found: dict[int, list[QuietHours]] = {}
        for slug in slugs:
            if (group := await self.group_of_body(slug)) is not None:
                found.setdefault(group.chat, []).extend(group.hours)
        return tuple(Group(chat, hours_for(None, hours)) for chat, hours in found.items())

    async def _chats_of(self, subject: str, bodies_of: Callable[[str], Asking[tuple[str, ...]]]) -> tuple[int, ...]:
        slugs = self._bodies.get(subject, ()) or await self._together("body", subject, bodies_of)
        if slugs:
            self._bodies[subject] = slugs
        return await self.chats_of_bodies(slugs)

    async def _together(self, what: str, subject: str, ask: Callable[[str], Asking[T]]) -> T:
        """A new vote is pressed by everybody at once: of all who want to know the same, one asks."""
        key = (what, subject)
        task: asyncio.Task[T] | None = self._asked.get(key)
        if task is None:
            task = self._asked[key] = asyncio.create_task(ask(subject))
            task.add_done_callback(lambda _: self._asked.pop(key, None))
        return await asyncio.shield(task)

    async def _ask_group(self, slug: str) -> Group | None:
        body = await self._bus.ask(ShowBody(slug=slug))
        if isinstance(body, Refusal) or body.chat_id is None:
            return None  # one that is being bound is not kept out for half a minute
        group = Group(body.chat_id, hours_for(None, [body.quiet.hours]))
        self._groups[slug] = (group, self._tick() + KEPT_SECONDS)
        return group

    async def _meeting_bodies(self, meeting: str) -> tuple[str, ...]:
        found = await self._bus.ask(ShowMeeting(meeting=meeting))
        return () if isinstance(found, Refusal) else (found.body, *(one.slug for one in found.with_bodies))

    async def _finding_bodies(self, finding: str) -> tuple[str, ...]:
        found = await self._bus.ask(ShowFinding(finding=finding))
        return () if isinstance(found, Refusal) else (found.body,)

    async def _issue_bodies(self, issue: str) -> tuple[str, ...]:
        found = await self._bus.ask(ShowIssue(issue=issue))
        return () if isinstance(found, Refusal) else (found.body,)

    async def _request_bodies(self, request: str) -> tuple[str, ...]:
        found = await self._bus.ask(ShowRequest(request=request))
        return () if isinstance(found, Refusal) else (found.body,)

    async def _poll_bodies(self, poll: str) -> tuple[str, ...]:
        found = await self._bus.ask(ShowPoll(poll=poll))
        return () if isinstance(found, Refusal) else (found.body,)

    async def _motion_bodies(self, motion: str) -> tuple[str, ...]:
        found = await self._bus.ask(ShowMotion(motion=motion))
        return () if isinstance(found, Refusal) else (found.body, *found.also)
