"""Finding the body that a document means by a name: its own, an alias, or its council's name before it."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from shared.rules.charter import Charter

_IGNORED = re.compile(r"[\s·ㆍ・･.,()\-_]+")


@dataclass(frozen=True, slots=True)
class NamedBody:
    """`charter` is the council's key, `sub_key` None for the council; `collective`: several sub-bodies, kept at the council."""

    charter: str
    sub_key: str | None = None
    collective: bool = False


def name_key(name: str) -> str:
    """A name as it is compared: NFC, without blanks and separators (혁신·협치위원회 = 혁신 협치위원회)."""
    return _IGNORED.sub("", unicodedata.normalize("NFC", name))


def names_of(council: Charter) -> dict[str, NamedBody]:
    """Every name, as `name_key`, under which the council and its bodies go; the council's own names win."""
    found: dict[str, NamedBody] = {}
    own = [name_key(name) for name in (council.name, *council.aliases)]
    for name in own:
        found.setdefault(name, NamedBody(council.key))
    for several in council.collective_aliases:
        _add(found, own, name_key(several), NamedBody(council.key, collective=True))
    for body in council.sub_bodies:
        for name in (body.name, *body.aliases):
            _add(found, own, name_key(name), NamedBody(council.key, body.key))
    return found


def find_body(councils: Iterable[Charter], name: str) -> tuple[NamedBody, ...]:
    """The bodies that `name` may mean; one when it is clear, none when it is unknown, several when councils share it."""
    wanted = name_key(name)
    matches = (names_of(council).get(wanted) for council in councils)
    return tuple(match for match in matches if match is not None)


def _add(found: dict[str, NamedBody], councils: list[str], name: str, body: NamedBody) -> None:
    for full in (*(council + name for council in councils), name):
        found.setdefault(full, body)
