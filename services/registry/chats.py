"""Which messenger group belongs to which body, and the names of the bots."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import find_body, roll_changed
from services.registry.changes import note
from services.registry.rights import NOT_ALLOWED, runs
from shared.contracts.base import Audience, Channel, Done, Refusal
from shared.contracts.bodies import BindChat, ChatBinding, ChatBody, ChatMigrated
from shared.contracts.events import ChatBound
from shared.contracts.linking import AnnounceBot, BotView, ShowBot
from shared.ids import new_id
from shared.store.unit import Unit

# A bot speaks for itself, on the subjects that its own key allows.
ROLES = {"members": Audience.MEMBER, "facilitators": Audience.FACILITATOR}


async def body_of_chat(session: AsyncSession, ask: ChatBody) -> ChatBinding | Refusal:
    chat = await _chat(session, ask.chat_id)
    return ChatBinding(body=chat.body, chat_id=chat.chat_id) if chat else Refusal(code="chat_unbound")


async def bind(unit: Unit, ask: BindChat, audience: Audience) -> ChatBinding | Refusal:
    """One group a body and one body a group: a group moves to another body only with the right over both."""
    body = await find_body(unit.session, ask.body)
    if isinstance(body, Refusal):
        return body
    other = await _chat(unit.session, ask.chat_id)
    if other is not None and other.body == body.slug:
        other.title = ask.title or other.title
        return ChatBinding(body=body.slug, chat_id=ask.chat_id)
    if other is not None:
        if not await runs(unit.session, unit.now, ask.actor, audience, other.body):
            return await _taken(unit.session, other)
        await _let_go(unit, other)
    chat = await unit.session.get(tables.Chat, body.slug)
    if chat is None:
        chat = tables.Chat(body=body.slug, chat_id=ask.chat_id, title=ask.title, at=unit.now)
        unit.session.add(chat)
    chat.chat_id, chat.title, chat.at = ask.chat_id, ask.title, unit.now
    note(unit, ask.actor, ask.verb, body.slug, chat_id=ask.chat_id)
    await _bound(unit, body, ask.chat_id)
    return ChatBinding(body=body.slug, chat_id=ask.chat_id)


async def migrated(unit: Unit, ask: ChatMigrated) -> Done:
    """A group that is not tied, or a move that is known already, changes nothing."""
    chat = await _chat(unit.session, ask.old_chat_id)
    if chat is not None and await _chat(unit.session, ask.new_chat_id) is None:
        chat.chat_id = ask.new_chat_id
        note(unit, ask.actor, ask.verb, chat.body, old=ask.old_chat_id, new=ask.new_chat_id)
        await _bound(unit, await unit.session.get_one(tables.Body, chat.body), ask.new_chat_id)
    return Done()


async def announce_bot(unit: Unit, ask: AnnounceBot, audience: Audience) -> Done | Refusal:
    if ask.actor.channel is not Channel.SERVICE or ROLES.get(ask.role) is not audience:
        return NOT_ALLOWED
    bot = await unit.session.get(tables.Bot, ask.role)
    if bot is None:
        unit.session.add(tables.Bot(role=ask.role, username=ask.username))
    else:
        bot.username = ask.username
    return Done()


async def show_bot(session: AsyncSession, ask: ShowBot) -> BotView:
    bot = await session.get(tables.Bot, ask.role)
    return BotView(username=bot.username if bot else None)


async def _chat(session: AsyncSession, chat_id: int) -> tables.Chat | None:
    return await session.scalar(select(tables.Chat).where(tables.Chat.chat_id == chat_id))


async def _taken(session: AsyncSession, chat: tables.Chat) -> Refusal:
    body = await session.get_one(tables.Body, chat.body)
    return Refusal(code="chat_taken", facts={"body": body.slug, "name": body.name})


async def _let_go(unit: Unit, chat: tables.Chat) -> None:
    """The body that had the group so far has none."""
    body = await unit.session.get_one(tables.Body, chat.body)
    await unit.session.delete(chat)
    await unit.session.flush()  # before the group's number is used again
    await roll_changed(unit, body)


async def _bound(unit: Unit, body: tables.Body, chat_id: int) -> None:
    await unit.emit(ChatBound(id=new_id(), at=unit.now, body=body.slug, chat_id=chat_id))
    await roll_changed(unit, body)
