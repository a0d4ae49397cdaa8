"""Lists that must fit into one message of 4,096 characters: as many lines as there is room for, then how many are left."""

from collections.abc import Sequence

from shared.texts.dates import cases

ROOM = 2500  # what stands around a list takes the rest


def fitting(lines: Sequence[str], rest: str, room: int = ROOM) -> list[str]:
    """The first lines of at most `room` characters together; `rest` names what is left out, before its number."""
    taken = 0
    for number, line in enumerate(lines):
        taken += len(line) + 1
        if taken > room:
            return [*lines[:number], f"{rest} {cases(len(lines) - number)}"]
    return list(lines)


def short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]}…"
