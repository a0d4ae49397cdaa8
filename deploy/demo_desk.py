"""A facilitator at the facilitators' bot: commands, answers and presses, one screen after the other."""

from typing import Any

from deploy.demo_checks import NotSo
from deploy.demo_stage import FACILITATORS_BOT
from services.sandbox.client import Person, buttons, shown_text
from shared.texts import demo as texts

WAIT_SECONDS = 20


class Desk:
    """Follows the private chat: only what was said since the last own word counts as the answer.

    A screen is used up by the next one and loses its buttons, sooner or later: keeping its old words, it says nothing.
    """

    def __init__(self, person: Person, bot: str = FACILITATORS_BOT) -> None:
        self.person = person
        self._bot = bot
        self._seen = 0
        self._stood: dict[int, str] = {}

    async def say(self, text: str, *wanted: str) -> str:
        """Says something and gives the bot's answer, the first that contains one of `wanted`."""
        await self._look()
        sent = await self.person.say(self._bot, text)
        self._seen = int(sent["rev"])
        return await self.read(*wanted)

    async def start(self, wanted: str, payload: str = "") -> str:
        await self._look()
        sent = await self.person.start(self._bot, payload)
        self._seen = int(sent["rev"])
        return await self.read(wanted)

    async def press(self, label: str, *wanted: str) -> str:
        """Presses the button whose label contains `label`, as soon as it is there, and gives what is said then."""
        message = await self._wait(lambda view: _button(view, label) is not None, label)
        found = _button(message, label)
        assert found is not None
        self._seen = int(message["rev"])
        await self._look()
        answer = await self.person.press(self._bot, found, int(message["message_id"]))
        if not answer.answered:
            raise NotSo(texts.press_unanswered(self.person.first_name, found))
        return await self.read(*wanted)

    async def read(self, *wanted: str) -> str:
        """The first message since then that contains one of `wanted`."""

        def fits(view: dict[str, Any]) -> bool:
            said = shown_text(view)
            is_new = self._stood.get(int(view["message_id"])) != said
            return is_new and any(words in said for words in wanted) and not _own(view, self.person)

        return shown_text(await self._wait(fits, " · ".join(wanted)))

    async def _look(self) -> None:
        """Keeps what stands here before the next own word."""
        self._stood = {int(view["message_id"]): shown_text(view) for view in await self.person.messages(self._bot)}

    async def _wait(self, fits: Any, wanted: str) -> dict[str, Any]:
        try:
            return await self.person.wait_for_message(self._bot, fits, since=self._seen, timeout=WAIT_SECONDS)
        except TimeoutError as exc:
            raise NotSo(texts.bot_silent(self.person.first_name, wanted, await self._last())) from exc

    async def _last(self) -> str:
        said = [shown_text(view) for view in await self.person.messages(self._bot)]
        return said[-1] if said else ""


def _button(view: dict[str, Any], label: str) -> str | None:
    return next((found for found in buttons(view) if label in found), None)


def _own(view: dict[str, Any], person: Person) -> bool:
    return bool(view.get("author") == person.id)
