"""What a conversation is made of: steps that ask one thing and take one answer, and the moves between them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from services.bot.facilitators.draft import Given
from services.bot.facilitators.talk import Talk


@dataclass(frozen=True)
class Choice:
    """A button of the step itself: `value` comes back to its `take`."""

    label: str
    value: str


@dataclass(frozen=True)
class Start:
    """A button that begins another conversation, about `subject` (a meeting's or motion's id; '' = none)."""

    label: str
    flow: str
    subject: str = ""


@dataclass(frozen=True)
class Screen:
    """What a step shows. `options` go one a row, ten at a time; `actions` are always there."""

    text: str
    options: tuple[Choice, ...] = ()
    actions: tuple[Choice | Start, ...] = ()


@dataclass(frozen=True)
class SentFile:
    """A file that was sent: the messenger's id for it, its name and its size in bytes."""

    id: str
    name: str
    size: int


@dataclass(frozen=True)
class Said:
    """An answer: typed text, the value of the button pressed, or a file. `chat` = where a forwarded message came from."""

    text: str = ""
    pick: str | None = None
    chat: int | None = None
    file: SentFile | None = None


@dataclass(frozen=True)
class Go:
    """On to a step; `told` is said in front of its question."""

    step: str
    told: str = ""


@dataclass(frozen=True)
class Again:
    """The same question once more, and why."""

    told: str = ""


@dataclass(frozen=True)
class Over:
    """The end: the last words (several messages where `before` is given) and what may be begun from there."""

    text: str = ""
    actions: tuple[Start, ...] = ()
    before: tuple[str, ...] = ()
    status: str | None = None  # the key of a status message to show in this chat


@dataclass(frozen=True)
class Switch:
    """Another conversation, with what it already knows."""

    flow: str
    given: Given = field(default_factory=dict)


Move: TypeAlias = Go | Again | Over | Switch
Ask: TypeAlias = Callable[[Talk], Awaitable[Screen | Move]]
Take: TypeAlias = Callable[[Talk, Said], Awaitable[Move]]


@dataclass(frozen=True)
class Step:
    """`ask` words the question, or moves on by itself where there is nothing to ask."""

    ask: Ask
    take: Take


@dataclass(frozen=True)
class Flow:
    """One conversation. `subject` is the name under which a Start button's subject or a command's argument is given."""

    name: str
    first: str
    steps: Mapping[str, Step]
    subject: str = "meeting"
