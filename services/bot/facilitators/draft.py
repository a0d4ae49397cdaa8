"""A conversation as it is kept between two updates: where it is, how it came there, what it knows, what it last showed."""

import copy
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from shared.ids import new_id

LEFT_ALONE = timedelta(days=7)

Given: TypeAlias = dict[str, Any]  # what a conversation knows so far; JSON values only


@dataclass
class Draft:
    """JSON values only. `trail` holds each step shown before, with what was known there, so that one can go back to it.

    `shown` counts screens: a button of an earlier one is told to be old. `wanted` = a second command that waits for a word.
    """

    flow: str
    step: str
    at: str
    id: str = field(default_factory=lambda: new_id()[:8])
    given: Given = field(default_factory=dict)
    trail: list[list[Any]] = field(default_factory=list)
    shown: int = 0
    page: int = 0
    choices: list[list[str]] = field(default_factory=list)  # [label, value] as the last screen's buttons count them
    wanted: list[str] | None = None  # [flow, subject]
    recorded: bool = False  # something was done on the way that leaving does not undo

    @property
    def screen(self) -> str:
        return f"{self.id}-{self.shown}"

    def as_json(self) -> dict[str, Any]:
        return copy.deepcopy(asdict(self))

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> "Draft":
        return cls(**copy.deepcopy(kept))

    @property
    def is_unanswered(self) -> bool:
        """Still at its first question: nothing was said that leaving it would lose."""
        return not self.trail and self.wanted is None

    def is_old(self, now: datetime) -> bool:
        return now - datetime.fromisoformat(self.at) > LEFT_ALONE

    def go(self, step: str, before: Given) -> None:
        """On to another step, from which one can come back to what was known `before` the answer."""
        if step != self.step:
            self.trail.append([self.step, before])
        self.step, self.page = step, 0

    def back(self) -> bool:
        """To the step before, knowing what was known there; False at the first one."""
        if not self.trail:
            return False
        self.step, self.given = self.trail.pop()
        self.page = 0
        return True
