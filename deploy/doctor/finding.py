"""What a check has found: one line with a state."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Finding:
    """`check` names what was looked at; `text` is a Korean line that says what is so and, where needed, what to do."""

    check: str
    state: State
    text: str


def fine(check: str, text: str) -> Finding:
    return Finding(check, State.OK, text)


def odd(check: str, text: str) -> Finding:
    return Finding(check, State.WARNING, text)


def wrong(check: str, text: str) -> Finding:
    return Finding(check, State.PROBLEM, text)


def graded(check: str, text: str, *, warning: bool, problem: bool = False) -> Finding:
    """The worst that holds."""
    return Finding(check, State.PROBLEM if problem else State.WARNING if warning else State.OK, text)
