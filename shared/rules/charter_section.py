"""One table of a charter file while it is read: typed values out, faults with their key path, unknown keys reported."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from shared.rules.articles import names_article
from shared.rules.stated import Stated, by_default

T = TypeVar("T")

_MISSING = object()


@dataclass(frozen=True, slots=True)
class CharterFault:
    """`path` like calling.notice_days or sub_bodies[2].key; `reason` a code that the catalogue words."""

    path: str
    reason: str


class Section:
    """Reads one table; every fault of it and of its inner tables goes to the same list."""

    def __init__(self, data: Mapping[str, object], path: str, faults: list[CharterFault]) -> None:
        self._data = data
        self._path = path
        self._used: set[str] = set()
        self.faults = faults

    def fault(self, key: str, reason: str) -> None:
        self.faults.append(CharterFault(f"{self._path}.{key}" if self._path else key, reason))

    def has(self, key: str) -> bool:
        return key in self._data

    def raw(self, key: str) -> object:
        self._used.add(key)
        return self._data.get(key, _MISSING)

    def plain(self, key: str, read: Callable[[object], T], default: T) -> T:
        """A value that carries no article."""
        raw = self.raw(key)
        if raw is _MISSING:
            return default
        try:
            return read(raw)
        except ValueError as wrong:
            self.fault(key, str(wrong))
            return default

    def required(self, key: str, read: Callable[[object], T], stand_in: T) -> T:
        if not self.has(key):
            self.fault(key, "missing")
        return self.plain(key, read, stand_in)

    def stated(self, key: str, read: Callable[[object], T]) -> Stated[T] | None:
        """A rule's value: bare, {value, cite}, or a table with cite beside its own keys. None when absent or faulty."""
        raw = self.raw(key)
        if raw is _MISSING:
            return None
        value, cite, default = _split(raw)
        try:
            typed = read(value)
        except ValueError as wrong:
            self.fault(key, str(wrong))
            self._basis(key, value, cite, default)  # its faults are told as well
            return None
        return self._basis(key, typed, cite, default)

    def _basis(self, key: str, value: T, cite: object, default: object) -> Stated[T]:
        if default not in (True, False):
            self.fault(key, "not_true_or_false")
        if cite is not None and (not isinstance(cite, str) or not names_article(cite)):
            self.fault(key, "not_an_article")
            return by_default(value)
        if default is True and cite is not None:
            self.fault(key, "default_with_article")
        named = unicodedata.normalize("NFC", cite.strip()) if isinstance(cite, str) else None
        return by_default(value) if default is True else Stated(value, named)

    def inner(self, key: str) -> "Section":
        """The table of that name; an empty one when it is absent or not a table."""
        raw = self.raw(key)
        if raw is not _MISSING and not isinstance(raw, Mapping):
            self.fault(key, "not_a_table")
        data = raw if isinstance(raw, Mapping) else {}
        return Section(data, f"{self._path}.{key}" if self._path else key, self.faults)

    def each(self, key: str) -> list["Section"]:
        """The tables of an array of tables."""
        raw = self.raw(key)
        if raw is _MISSING:
            return []
        if not isinstance(raw, list | tuple) or not all(isinstance(entry, Mapping) for entry in raw):
            self.fault(key, "not_tables")
            return []
        where = f"{self._path}.{key}" if self._path else key
        return [Section(entry, f"{where}[{number}]", self.faults) for number, entry in enumerate(raw, start=1)]

    def keys(self) -> list[str]:
        return [str(key) for key in self._data]

    def finish(self) -> None:
        """Report what nobody asked for: a misspelt rule must not be taken for a silent one."""
        for key in self._data:
            if key not in self._used:
                self.fault(str(key), "unknown_key")


def _split(raw: object) -> tuple[Any, object, object]:
    if not isinstance(raw, Mapping):
        return raw, None, False
    rest = {key: value for key, value in raw.items() if key not in ("cite", "default")}
    value = rest["value"] if set(rest) == {"value"} else rest
    return value, raw.get("cite"), raw.get("default", False)
