"""Groups themselves: the bot comes in, the group gets another number."""

from aiogram.enums import ChatMemberStatus
from aiogram.types import ChatMemberUpdated, Message

from services.bot.members.desk import AWAY, FAULT, Desk, NotKept
from shared.contracts.base import TRY_AGAIN, Actor, Channel, Refusal
from shared.contracts.bodies import ChatMigrated
from shared.texts.chat_binding import group_hello

SELF = Actor(channel=Channel.SERVICE, id="members-bot")
OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.KICKED)


async def on_own_membership(event: ChatMemberUpdated, desk: Desk) -> None:
    """One short hello when the bot is added to a group; whoever had blocked it and comes back is written to again."""
    if event.new_chat_member.status in OUTSIDE:
        return
    await desk.out.heard_from(event.chat.id)
    if event.chat.type != "private" and event.old_chat_member.status in OUTSIDE:
        await desk.say(event.chat.id, group_hello(event.chat.id), key="hello")


async def on_migration(desk: Desk, message: Message) -> None:
    if message.migrate_to_chat_id is not None:
        await tell_migration(desk, message.chat.id, message.migrate_to_chat_id)
        await desk.out.migrated(message.chat.id, message.migrate_to_chat_id)


async def tell_migration(desk: Desk, old: int, new: int) -> None:
    """The registry keeps the binding under the new number; raises NotKept until it has taken it."""
    question = ChatMigrated(old_chat_id=old, new_chat_id=new, actor=SELF, idempotency_key=f"migrated:{old}:{new}")
    answer = await desk.ask(question)
    if isinstance(answer, Refusal) and answer.code in (AWAY, FAULT, *TRY_AGAIN):
        raise NotKept
    desk.places.forget_all()
