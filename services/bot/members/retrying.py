"""Dead letters once more, when an operator asked for it: events, updates, and messages that the messenger had refused."""

import json

from services.bot.members.board import Board
from services.bot.members.presses import SECRET
from services.bot.members.updates import Reception
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.retrying import say_again
from shared.bus.busy import Busy
from shared.contracts.base import Done, Refusal
from shared.contracts.events import read_event
from shared.store.letters import EVENT, MESSAGE
from shared.store.unit import Unit
from shared.store.writer import Writer


class NotKept(Exception):
    """Of a press on a secret vote nobody keeps what it chose."""


class Retrying:
    def __init__(self, board: Board, reception: Reception, out: Outgoing, writer: Writer) -> None:
        self._board, self._reception, self._out, self._writer = board, reception, out, writer

    async def retry(self, subject: str, payload: bytes) -> None:
        """Raises when it still cannot be done."""
        if subject.startswith(EVENT):
            await self._board.take(read_event(subject.removeprefix(EVENT), payload))
        elif subject.startswith(MESSAGE):
            await self._say(subject, payload)
        else:
            raw = json.loads(payload)
            if raw.get("callback_query", {}).get("data") == SECRET:
                raise NotKept
            await self._reception.handle(raw)

    async def _say(self, subject: str, payload: bytes) -> None:
        async def work(unit: Unit) -> Done:
            await say_again(self._out, unit, subject, payload)
            return Done()

        if isinstance(await self._writer.do(work), Refusal):
            raise Busy("the bot's own database is busy")
