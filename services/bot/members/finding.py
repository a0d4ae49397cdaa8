"""Finding a date in the chat: one message with a button for each time; a press marks it, another takes it back."""

import structlog

from services.bot.members.asker import Asker
from services.bot.members.desk import Desk
from services.bot.members.pressed import Pressed
from services.bot.telegram.port import Button, Keyboard, Shown
from services.bot.telegram.tokens import Press, seal
from shared.contracts.base import Refusal
from shared.contracts.finding import FindingState, FindingView, MarkTime, ShowFinding
from shared.texts import finding as texts

log = structlog.get_logger()

MARK = "time"
NONE = 0


async def shown(bus: Asker, key: bytes, finding: str) -> Shown:
    view = await bus.ask(ShowFinding(finding=finding))
    if isinstance(view, Refusal):
        log.warning("render.refused", finding=finding, code=view.code)
        return None
    return texts.message(view), keyboard(view, key) if view.state is FindingState.OPEN else ()


def keyboard(finding: FindingView, key: bytes) -> Keyboard:
    times = tuple((Button(texts.button(time), seal(key, MARK, finding.id, str(time.number))),) for time in finding.times)
    return (*times, (Button(texts.NONE_OF_THEM, seal(key, MARK, finding.id, str(NONE))),))


async def press(desk: Desk, press: Press, pressed: Pressed) -> str | Refusal:
    """What the presser reads."""
    finding, number = press.parts
    done = await desk.ask(
        MarkTime(finding=finding, number=int(number), actor=pressed.actor, idempotency_key=pressed.key)
    )
    return done if isinstance(done, Refusal) else texts.marked(done)
