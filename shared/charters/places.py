"""Where in a charter's text each key stands: tomllib gives the values without their lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PIECE = r'(?:[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
_DOTTED = rf"{_PIECE}(?:\s*\.\s*{_PIECE})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_BRACKET = re.compile(r"[ \t]*\[")
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")
# What may hold a bracket or a line end that means nothing, and what does mean something.
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]|\n',
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A header, or a key with its value, on the lines `first` to `last` (counted from 1)."""

    first: int
    last: int
    text: str

    @property
    def is_header(self) -> bool:
        return self.text.lstrip().startswith("[")

    @property
    def key(self) -> str:
        """The dotted key or the table's name as written; "" where none can be read."""
        found = _HEADER.match(self.text) or _KEY.match(self.text)
        return ".".join(_pieces(found[found.lastindex or 1])) if found else ""


def statements(text: str) -> Iterator[Statement]:
    """The statements of a TOML text in their order, also of one that is broken somewhere."""
    start, line = 0, 1
    while start < len(text):
        end = _end_of_line(text, start) if _BRACKET.match(text, start) else _end_of_value(text, start)
        piece = text[start:end]
        lines = piece.count("\n")
        if piece.strip():
            yield Statement(line, line + piece.rstrip("\n").count("\n"), piece)
        start, line = end, line + lines


class Places:
    """The line of every key of a text, by its path as faults have it: calling.notice_days, sub_bodies[2].key."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        table = ""
        for statement in statements(text):
            if statement.is_header:
                table = self._enter(statement) or table
            elif found := _KEY.match(statement.text):
                self._note(table, _pieces(found[1]), statement.first)

    def line(self, path: str) -> int:
        """The key's line; where it is missing or written inside a value, the line of the nearest table or key around it."""
        while path and path not in self._lines:
            path = path[:-1].rpartition(".")[0] if not path.endswith("]") else path.rpartition("[")[0]
        return self._lines.get(path, 1)

    def _enter(self, statement: Statement) -> str | None:
        found = _HEADER.match(statement.text)
        if found is None:
            return None
        *above, last = _pieces(found[2])
        path = _joined(self._inside("", above), last)
        if found[1] == "[[":
            self._counts[path] = self._counts.get(path, 0) + 1
            self._lines.setdefault(path, statement.first)
        path = self._newest(path)
        self._lines.setdefault(path, statement.first)
        return path

    def _note(self, table: str, pieces: list[str], line: int) -> None:
        for length in range(1, len(pieces) + 1):
            self._lines.setdefault(_joined(table, ".".join(pieces[:length])), line)

    def _inside(self, path: str, pieces: list[str]) -> str:
        """Below an array of tables, a name means its newest table."""
        for piece in pieces:
            path = self._newest(_joined(path, piece))
        return path

    def _newest(self, path: str) -> str:
        return f"{path}[{self._counts[path]}]" if path in self._counts else path


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _pieces(dotted: str) -> list[str]:
    return [piece[1:-1] if piece[:1] in "\"'" else piece for piece in re.findall(_PIECE, dotted)]


def _end_of_line(text: str, start: int) -> int:
    return text.find("\n", start) + 1 or len(text)


def _end_of_value(text: str, start: int) -> int:
    """Behind the line end that is outside of strings, comments and brackets."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif token[0] == "\n" and depth <= 0:
            return token.end()
    return len(text)
