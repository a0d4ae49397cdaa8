"""How a person's account is tied to their name: the invitation's link, or the own contact; and what else /start brings."""

from aiogram.types import Message

from services.bot.members import joining
from services.bot.members.corrections import correct_by_link
from services.bot.members.desk import HELLO, Desk, actor_of, is_private, key_of, told
from services.bot.members.keyboards import SHARE
from services.bot.members.reading import send_minutes
from shared.contracts.base import Refusal
from shared.contracts.bodies import ListBodies
from shared.contracts.linking import AcceptInvitation, Binding, Identify, LinkByContact
from shared.contracts.meetings import DeclarePresence
from shared.texts import chat_binding as texts
from shared.texts.chat_answers import presence


async def start(desk: Desk, message: Message, payload: str) -> None:
    """/start alone or 'hello' explains; here_, correct_, minutes_, join_ go on with what a link began; else an invitation."""
    if not is_private(message):
        await desk.reply(message, texts.START_IN_PRIVATE)
        return
    kind, _, rest = payload.partition("_")
    if payload in ("", HELLO):
        await _hello(desk, message)
    elif kind == "here" and rest:
        await _here(desk, message, rest)
    elif kind == "correct" and rest:
        await correct_by_link(desk, message, rest)
    elif kind == "minutes" and rest:
        await send_minutes(desk, message, rest)
    elif kind == "join" and rest:
        await joining.send_link(desk, message, rest)
    else:
        await _accept(desk, message, payload)


async def _hello(desk: Desk, message: Message) -> None:
    """Somebody whose account is tied already is greeted by name, not asked to tie it again."""
    known = None if message.from_user is None else await desk.ask(Identify(who=actor_of(message.from_user)))
    if known is None or isinstance(known, Refusal) or known.member is None:
        await desk.reply(message, f"{texts.HELLO}\n\n{texts.PRIVACY}", SHARE)
        return
    await desk.reply(message, texts.bound(known.name, [], already=True))


async def take_contact(desk: Desk, message: Message) -> None:
    """Only the own contact, which the messenger vouches for by its user id, ties an account."""
    contact, user = message.contact, message.from_user
    if contact is None or user is None or not is_private(message):
        return
    if contact.user_id != user.id:
        await desk.reply(message, texts.NOT_OWN_CONTACT, SHARE)
        return
    question = LinkByContact(
        phone=contact.phone_number, consent=texts.CONSENT, actor=actor_of(user), idempotency_key=key_of(message)
    )
    binding = await desk.ask(question)
    await _greet(desk, message, binding)


async def _accept(desk: Desk, message: Message, token: str) -> None:
    if message.from_user is None:
        return
    question = AcceptInvitation(
        token=token, consent=texts.CONSENT, actor=actor_of(message.from_user), idempotency_key=key_of(message)
    )
    binding = await desk.ask(question)
    await _greet(desk, message, binding)


async def _greet(desk: Desk, message: Message, binding: Binding | Refusal) -> None:
    if isinstance(binding, Refusal):
        await desk.refuse(message, binding)
        return
    if binding.pending:
        await desk.reply(message, f"{texts.pending(binding.name)}\n\n{texts.PRIVACY}")
        return
    names = await _names(desk, binding.bodies)
    await desk.reply(message, f"{texts.bound(binding.name, names, binding.already)}\n\n{texts.PRIVACY}")


async def _names(desk: Desk, slugs: tuple[str, ...]) -> list[str]:
    rows = await desk.ask(ListBodies())
    known = {} if isinstance(rows, Refusal) else {row.slug: row.name for row in rows.items}
    return [known.get(slug, slug) for slug in slugs]


async def _here(desk: Desk, message: Message, rest: str) -> None:
    """The link that the room's screen shows: <meeting>_<code>."""
    meeting, _, code = rest.partition("_")
    if not code or message.from_user is None:
        await desk.reply(message, texts.HERE_INCOMPLETE)
        return
    question = DeclarePresence(meeting=meeting, code=code, actor=actor_of(message.from_user), idempotency_key=key_of(message))
    recorded = await desk.ask(question)
    await desk.reply(message, told(recorded) if isinstance(recorded, Refusal) else presence(recorded))
