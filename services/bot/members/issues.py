"""A proposal in the group: its one message, and the press that endorses it."""

from services.bot.members.asker import Asker
from services.bot.members.desk import Desk
from services.bot.members.pressed import Pressed
from services.bot.telegram.port import Button, Shown
from services.bot.telegram.tokens import Press, seal
from shared.contracts.agendas import Endorsed, EndorseIssue, IssueView, ShowIssue, StepKind
from shared.contracts.base import Refusal
from shared.texts import agendas as texts

ENDORSE = "endorse"
BEFORE_TABLED = tuple(kind for kind in StepKind if kind not in (StepKind.TABLE, StepKind.DECIDE))


async def shown(bus: Asker, key: bytes, issue: str) -> Shown:
    """The message as the proposal now stands; it is endorsed until it is tabled."""
    view = await bus.ask(ShowIssue(issue=issue))
    if isinstance(view, Refusal):
        return None
    button = ((Button(texts.ENDORSE, seal(key, ENDORSE, view.id)),),) if may_be_endorsed(view) else ()
    return texts.group_message(view), button


def may_be_endorsed(view: IssueView) -> bool:
    decided = any(step.kind is StepKind.DECIDE and step.done_at for step in view.steps)
    return view.step in BEFORE_TABLED and not decided


async def press(desk: Desk, pressed_on: Press, pressed: Pressed) -> str | Refusal:
    asked = EndorseIssue(issue=pressed_on.parts[0], actor=pressed.actor, idempotency_key=pressed.key)
    answer: Endorsed | Refusal = await desk.ask(asked)
    return answer if isinstance(answer, Refusal) else texts.endorsed(answer.issue, answer.changed)
