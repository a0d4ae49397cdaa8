"""Reading as a person: people, bots, chats, messages, the answer to a press, files, and the stream of changes."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import Response, StreamingResponse

from services.sandbox.control.desk import Desk, View
from services.sandbox.errors import Refused
from services.sandbox.world.model import Bot, Message, Press

WAIT_SECONDS = 30
HEARTBEAT_SECONDS = 15
SHOWN = 200

Wait = Annotated[int, Query(ge=0, le=WAIT_SECONDS, description="seconds to wait for something new")]


def reading(desk: Desk) -> APIRouter:
    """The router."""
    router = APIRouter(prefix="/control")
    world = desk.world

    @router.get("/users")
    async def users() -> list[View]:
        return [desk.user_view(user) for user in world.users.values() if not user.is_bot]

    @router.get("/bots")
    async def bots() -> list[View]:
        return [_bot_view(desk, bot) for bot in world.bots.values()]

    @router.get("/bots/{bot}/updates")
    async def updates(bot: str) -> list[dict[str, Any]]:
        """What the bot has not confirmed yet."""
        return [update.body for _, update in sorted(world.pending[desk.bot(bot).id].items())]

    @router.get("/chats")
    async def chats(user: int) -> list[View]:
        """The person's chats, the newest first, each with its last message."""
        me = desk.user(user).id
        mine = [chat for chat in world.chats.values() if (chat.id == me if chat.is_private else chat.has(me))]
        listed = [chat for chat in mine if chat.last_message_id and (not chat.is_private or chat.bot_id in world.bots)]
        return [
            desk.chat_view(chat, me) | {"last": _last(desk, chat.name)}
            for chat in sorted(listed, key=lambda chat: chat.rev, reverse=True)
        ]

    @router.get("/messages")
    async def messages(user: int, chat: str, since: int = 0, wait: Wait = 0, limit: int = SHOWN) -> dict[str, Any]:
        """Messages written or edited after change number `since`, oldest first; with `wait`, as soon as there are any."""
        found = desk.chat(user, chat)
        until = time.monotonic() + wait
        while not (new := [message for message in world.messages[found.name].values() if message.rev > since]):
            left = until - time.monotonic()
            if left <= 0 or world.closing or not await world.spoken[found.name].wait(left):
                break
        await world.store.committed()
        shown = [desk.message_view(message) for message in new[-limit:]]
        return {"messages": shown, "rev": max([since, *(message.rev for message in new)]), "chat": desk.chat_view(found, user)}

    @router.get("/presses/{press_id}")
    async def press(press_id: str, wait: Wait = 0) -> View:
        """A press and its answer; with `wait`, as soon as it is answered or too old."""
        found = world.presses.get(press_id)
        if found is None:
            raise Refused("no_such_press", 404)
        until = time.monotonic() + wait
        while found.answer is None and _age_left(desk, found) > 0 and not world.closing:
            left = min(until - time.monotonic(), _age_left(desk, found))
            if left <= 0:
                break
            await world.answered[press_id].wait(left)
        await world.store.committed()
        return desk.press_view(found, expired=found.answer is None and _age_left(desk, found) <= 0)

    @router.get("/files/{file_id}")
    async def file(file_id: str) -> Response:
        known = world.files.get(file_id)
        content = await world.store.content(file_id)
        if known is None or content is None:
            raise Refused("no_such_file", 404)
        return Response(
            content, media_type=known.mime, headers={"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        )

    @router.get("/events")
    async def events() -> StreamingResponse:
        """Server-sent events: every change, as soon as it is on disk."""
        return StreamingResponse(_events(desk), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    return router


async def _events(desk: Desk) -> AsyncIterator[str]:
    world = desk.world
    seen = world.rev
    yield _event({"kind": "hello", "rev": seen, "epoch": world.epoch})
    while not world.closing:
        fresh = [change for change in world.feed if change["rev"] > seen]
        if not fresh:
            if not await world.changed.wait(HEARTBEAT_SECONDS):
                yield ": still here\n\n"
            continue
        await world.store.committed()
        seen = fresh[-1]["rev"]
        for change in fresh:
            yield _event(_with_message(desk, change))


def _with_message(desk: Desk, change: dict[str, Any]) -> dict[str, Any]:
    if change["kind"] not in ("message", "edited"):
        return change
    message = desk.world.messages[change["chat"]].get(change["message_id"])
    return change if message is None else {**change, "message": desk.message_view(message)}


def _event(change: dict[str, Any]) -> str:
    return f"data: {json.dumps(change, ensure_ascii=False)}\n\n"


def _last(desk: Desk, name: str) -> View | None:
    messages: dict[int, Message] = desk.world.messages[name]
    return desk.message_view(messages[max(messages)]) if messages else None


def _age_left(desk: Desk, press: Press) -> float:
    return desk.governor.limits.callback_seconds - (time.time() - press.at / 1000)


def _bot_view(desk: Desk, bot: Bot) -> View:
    user = desk.world.users[bot.id]
    return {
        "id": bot.id, "username": user.username, "name": user.first_name, "privacy": bot.privacy, "commands": bot.commands,
        "webhook": bot.webhook.url if bot.webhook else None, "pending": len(desk.world.pending[bot.id]),
    }  # fmt: skip
