"""Which rules of a charter its document is silent on."""

from dataclasses import dataclass
from typing import Any

from shared.rules.charter import ORDINARY, Charter, CompositionKind
from shared.rules.charter_schema import FIELDS
from shared.rules.stated import Stated


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a charter: `path` is its key in the file, `name` the schema's name for it."""

    path: str
    name: str
    stated: Stated[Any]


def entries(charter: Charter) -> tuple[Entry, ...]:
    """Every single-valued rule in the order of the schema, the ordinary decision behind the opening."""
    opening, *rest = (Entry(field.path, field.name, getattr(charter, field.name)) for field in FIELDS)
    ordinary = Entry(f"decisions.{ORDINARY}", ORDINARY, charter.decisions[ORDINARY])
    return opening, ordinary, *rest


def defaults(charter: Charter) -> tuple[Entry, ...]:
    """What falls back to a default, by analogy with the council's article or by the schema."""
    silent = [entry for entry in entries(charter) if entry.stated.default]
    sexes = [
        Entry("composition", stated.value.kind.value, stated)
        for stated in charter.composition
        if stated.default and stated.value.kind is CompositionKind.SEX_SHARE
    ]
    return tuple(silent + sexes)
