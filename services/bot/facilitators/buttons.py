"""Buttons and what a press on one means: a choice on a screen, the way back, the way out, or another conversation."""

from services.bot.facilitators.flow import Choice, Start
from services.bot.telegram.port import Button
from services.bot.telegram.tokens import seal

PICK, BACK, CANCEL, START, MORE = "p", "b", "x", "s", "m"


class Buttons:
    """Makes sealed buttons under one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def choice(self, choice: Choice, screen: str, index: int) -> Button:
        return Button(_short(choice.label), seal(self._key, PICK, screen, str(index)))

    def start(self, start: Start) -> Button:
        """A subject too long for a button is left out: the conversation then asks for it."""
        try:
            token = seal(self._key, START, start.flow, start.subject)
        except ValueError:
            token = seal(self._key, START, start.flow, "")
        return Button(_short(start.label), token)

    def of_screen(self, verb: str, label: str, screen: str) -> Button:
        """Back, cancel, more."""
        return Button(label, seal(self._key, verb, screen))


def _short(label: str) -> str:
    return label if len(label) <= 60 else f"{label[:59]}…"
