"""A person as a clerk types one: name, then title and organisation, parted by commas or blanks."""

import re
from dataclasses import dataclass

from shared.phrases.names import stored

_PARTED = re.compile(r"[,，、/·\n]")


@dataclass(frozen=True)
class Person:
    """`name` is never empty; a surname is never split off by guess."""

    name: str
    title: str = ""
    organisation: str = ""


def read_person(text: str) -> Person | None:
    """'박정훈, 기획과장, 기획예산과' or '박정훈 기획과장': with commas in that order, else the first word is the name."""
    parts = [stored(part) for part in _PARTED.split(text)]
    if len(parts) == 1:
        name, _, title = parts[0].partition(" ")
        parts = [name, title]
    if not parts[0]:
        return None
    name, title, organisation = (*parts, "", "")[:3]
    return Person(name, title, " ".join([organisation, *parts[3:]]).strip())
