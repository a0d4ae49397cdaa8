"""Acting as a person: /control/say, start, press, contact, document, forward, edit, delete, block."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from services.sandbox.api.files import keep_file
from services.sandbox.api.parameters import Upload
from services.sandbox.control.desk import Desk, View
from services.sandbox.errors import Refused
from services.sandbox.world import people
from services.sandbox.world.groups import set_blocked
from services.sandbox.world.messages import remove
from services.sandbox.world.model import Message

Name = Annotated[int | str, Field(description="a group's id, a bot's id or a bot's @name")]


class InChat(BaseModel):
    """Who acts, and where."""

    user: int
    chat: Name


class Say(InChat):
    """Text; `anonymous` speaks as the group (admins of a supergroup)."""

    text: str
    reply_to: int | None = None
    anonymous: bool = False


class Start(BaseModel):
    """START in a bot's private chat, with a deep link's payload."""

    user: int
    bot: Name
    payload: str = ""


class Contact(InChat):
    """A contact card: the own one, or that `of` another person; `phone` overrides the number on it."""

    of: int | None = None
    phone: str | None = None


class Pressed(InChat):
    """A button by its data or its label; `forged` sends data that no button has."""

    message_id: int
    data: str | None = None
    label: str | None = None
    forged: bool = False


class Document(InChat):
    """A file; `content` in base64."""

    file_name: str
    content: str
    mime: str = "application/octet-stream"
    caption: str = ""
    reply_to: int | None = None


class OnMessage(InChat):
    """One message of a chat."""

    message_id: int


class Edit(OnMessage):
    """New text for an own message."""

    text: str


class Forward(OnMessage):
    """`to` is the chat that the message goes to."""

    to: Name


class Block(BaseModel):
    """Block a bot, or let it in again."""

    user: int
    bot: Name
    blocked: bool = True


def acting(desk: Desk) -> APIRouter:
    """The router; every answer goes out only after the commit."""
    router = APIRouter(prefix="/control")
    world = desk.world

    async def written(message: Message) -> View:
        await world.store.committed()
        return desk.message_view(message)

    @router.post("/say")
    async def say(body: Say) -> View:
        chat = desk.chat(body.user, body.chat)
        return await written(
            people.say(world, desk.user(body.user), chat, body.text, reply_to=body.reply_to, anonymous=body.anonymous)
        )

    @router.post("/start")
    async def start(body: Start) -> View:
        chat = desk.chat(body.user, desk.bot(body.bot).id)
        return await written(people.start(world, desk.user(body.user), chat, body.payload))

    @router.post("/contact")
    async def contact(body: Contact) -> View:
        owner = desk.user(body.of) if body.of else None
        chat = desk.chat(body.user, body.chat)
        return await written(people.share_contact(world, desk.user(body.user), chat, owner, body.phone))

    @router.post("/press")
    async def press(body: Pressed) -> dict[str, Any]:
        """{"press": id} to be waited for, or {"url": …} for a link button."""
        message = desk.message(desk.chat(body.user, body.chat), body.message_id)
        button = _button(message, body)
        if button.get("url"):
            return {"url": button["url"]}
        made = people.press(world, desk.user(body.user), message, button["callback_data"])
        await world.store.committed()
        return {"press": made.id}

    @router.post("/document")
    async def document(body: Document) -> View:
        try:
            content = base64.b64decode(body.content, validate=True)
        except binascii.Error:
            raise Refused("not_base64") from None
        chat = desk.chat(body.user, body.chat)
        file = keep_file(world, Upload(body.file_name, body.mime, content), "documents")
        return await written(people.send_file(world, desk.user(body.user), chat, file, body.caption, reply_to=body.reply_to))

    @router.post("/forward")
    async def forward(body: Forward) -> View:
        source = desk.message(desk.chat(body.user, body.chat), body.message_id)
        return await written(people.forward(world, desk.user(body.user), source, desk.chat(body.user, body.to)))

    @router.post("/edit")
    async def edit(body: Edit) -> View:
        message = desk.message(desk.chat(body.user, body.chat), body.message_id)
        return await written(people.edit(world, desk.user(body.user), message, body.text))

    @router.post("/delete")
    async def delete(body: OnMessage) -> dict[str, bool]:
        message = desk.message(desk.chat(body.user, body.chat), body.message_id)
        if message.author != body.user:
            raise Refused("not_yours", 403)
        remove(world, message)
        await world.store.committed()
        return {"ok": True}

    @router.post("/block")
    async def block(body: Block) -> dict[str, bool]:
        set_blocked(world, desk.chat(body.user, desk.bot(body.bot).id), body.blocked)
        await world.store.committed()
        return {"ok": True}

    return router


def _button(message: Message, wanted: Pressed) -> dict[str, Any]:
    if wanted.forged and wanted.data:
        return {"callback_data": wanted.data}
    rows = message.body.get("reply_markup", {}).get("inline_keyboard", [])
    for button in (button for row in rows for button in row):
        if wanted.data is not None and button.get("callback_data") == wanted.data:
            return dict(button)
        if wanted.data is None and button["text"] == wanted.label:
            return dict(button)
    raise Refused("no_such_button", 404)
