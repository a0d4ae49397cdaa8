"""What one update leads to: collected while it is handled, put into effect in one commit."""

from dataclasses import dataclass, field

from services.bot.telegram.port import Keyboard


@dataclass(frozen=True)
class Says:
    """One message; `screen` names one whose buttons count only until the next."""

    text: str
    keyboard: Keyboard = ()
    screen: str = ""


@dataclass
class Turn:
    """`key` names the update wherever it comes again; `press` is the callback to answer, None for a message.

    `used_up` = the screen whose buttons no longer count.
    """

    key: str
    chat: int
    user: int
    private: bool
    press: str | None = None
    answer: str = ""
    says: list[Says] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    used_up: str = ""

    def say(self, text: str, keyboard: Keyboard = (), screen: str = "") -> None:
        self.says.append(Says(text, keyboard, screen))
