"""What one update leads to: collected while it is handled, put into effect in one commit."""

from dataclasses import dataclass, field

from services.bot.telegram.port import Keyboard


@dataclass
class Turn:
    """`key` names the update wherever it comes again; `press` is the callback to answer, None for a message."""

    key: str
    chat: int
    user: int
    private: bool
    press: str | None = None
    answer: str = ""
    says: list[tuple[str, Keyboard]] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)

    def say(self, text: str, keyboard: Keyboard = ()) -> None:
        self.says.append((text, keyboard))
