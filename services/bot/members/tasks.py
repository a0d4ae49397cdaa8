"""What a member carries out (후속 이행): how it stands is told by a press; what was not taken up asks for its reason."""

from aiogram.types import Message

from services.bot.members.conversations import Talk
from services.bot.members.desk import Desk, actor_of, key_of, told
from services.bot.members.pressed import Pressed
from services.bot.members.replies import Reply, refused
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.queue import Priority
from services.bot.telegram.tokens import Press, seal
from shared.contracts.base import Actor, Refusal
from shared.contracts.followups import FollowUpState, FollowUpView, MyFollowUps, ReportFollowUp
from shared.contracts.linking import Identify
from shared.store.unit import Unit
from shared.texts import followups as texts

REPORT, REASON = "task", "task_reason"
SHOWN = 5


async def on_tasks(desk: Desk, message: Message, _: str) -> None:
    """One message each with its buttons: in private, whoever asks and wherever."""
    if message.from_user is None:
        return
    found = await _own(desk, actor_of(message.from_user))
    if isinstance(found, Refusal):
        await desk.refuse(message, found)
        return
    for view in found[:SHOWN]:
        text, keyboard = "\n".join([*texts.detail(view), "", texts.HOW]), keyboard_of(view, desk.key)
        await desk.say(message.from_user.id, text, keyboard, key=f"{key_of(message)}{view.id}")
    if not found:
        await desk.say(message.from_user.id, texts.NO_TASKS, key=key_of(message))


async def _own(desk: Desk, actor: Actor) -> list[FollowUpView] | Refusal:
    """Those in this person's hands, the most pressing first."""
    known, followed = await desk.ask(Identify(who=actor, actor=actor)), await desk.ask(MyFollowUps(actor=actor))
    if isinstance(known, Refusal):
        return known
    return followed if isinstance(followed, Refusal) else texts.in_hands_of(followed.items, known.member)


def keyboard_of(view: FollowUpView, key: bytes) -> Keyboard:
    buttons = [Button(word, seal(key, REPORT, view.id, state)) for state, word in texts.STATES.items()]
    return tuple(buttons[:2]), tuple(buttons[2:])


async def report(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """Told at once; why something was not taken up is written in the next message."""
    followup, state = press.parts[0], FollowUpState(press.parts[1])
    if state is not FollowUpState.NOT_TAKEN_UP:
        command = ReportFollowUp(followup=followup, state=state, actor=pressed.actor, idempotency_key=pressed.key)
        view = await desk.ask(command)
        return refused(desk, view) if isinstance(view, Refusal) else Reply(texts.reported(view))

    async def ask_why(unit: Unit) -> None:
        await desk.conversations.begin(unit, pressed.account, Talk(REASON, followup))
        await desk.out.say(unit, pressed.account, texts.ASK_REASON, key=pressed.key, priority=Priority.EDIT)

    await desk.do(ask_why)
    return Reply(texts.REASON_ASKED)


async def why(desk: Desk, message: Message, talk: Talk) -> str | None:
    """What to say at the end of the conversation; None after a refusal, so that one may try again."""
    assert message.from_user is not None and talk.subject is not None
    command = ReportFollowUp(
        followup=talk.subject, state=FollowUpState.NOT_TAKEN_UP, reason=message.text or "", actor=actor_of(message.from_user),
        idempotency_key=key_of(message),
    )  # fmt: skip
    view = await desk.ask(command)
    if isinstance(view, Refusal):
        await desk.reply(message, told(view))
        return None
    return texts.reported(view)
