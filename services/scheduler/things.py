"""How a body's journal and its tables are held against each other: both speak of things, by group and key, in columns."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeAlias

from shared.journal.chain import Entry

Group: TypeAlias = tuple[str, str]  # a kind of thing, and the meeting (or proposal) it belongs to
Held: TypeAlias = dict[Group, dict[Hashable, dict[str, Any]]]  # what tables hold: group -> key -> columns
Put: TypeAlias = Callable[..., None]  # put(entry, kind, of, key, **columns): what a journal row tells
Telling: TypeAlias = Mapping[str, Callable[[Put, Entry], None]]  # kind of journal row -> what it tells
