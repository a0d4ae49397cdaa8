"""A paper as plain data, the same for every format: what is in it, and nothing of how it is drawn."""

import re
import unicodedata
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

# What no XML may hold, and what would turn the direction of the text around it: a name must not rewrite its line.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")


def printable(text: str) -> str:
    """NFC, line ends as one kind, tabs as spaces, and without the characters that a document cannot hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", UNPRINTABLE.sub("", lines))


def _printable(value: Any) -> Any:
    match value:
        case str():
            return printable(value)
        case tuple():
            return tuple(_printable(part) for part in value)
    return value


class _Part:
    """Every text in a part of a paper is printable, whoever wrote it."""

    def __post_init__(self) -> None:
        for field in fields(self):  # type: ignore[arg-type]  # every part is a dataclass
            object.__setattr__(self, field.name, _printable(getattr(self, field.name)))


@dataclass(frozen=True)
class Heading(_Part):
    text: str
    level: int = 1  # 1 or 2


@dataclass(frozen=True)
class Paragraph(_Part):
    """Text whose line ends begin a new paragraph, led by `label` in bold. `quiet`: a note in small type; `leads`: stays with
    what comes next."""

    text: str
    label: str = ""
    quiet: bool = False
    leads: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.text.split("\n") if line.strip())


@dataclass(frozen=True)
class Sentence(_Part):
    """What is read out, set apart and large."""

    text: str


@dataclass(frozen=True)
class Bullets(_Part):
    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Facts(_Part):
    """The table of particulars: label and value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Grid(_Part):
    """A table whose head is repeated on each page. `widths` are relative, `centred` are columns, `roomy` rows can be signed."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    centred: tuple[int, ...] = ()
    roomy: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if {len(row) for row in (self.head, self.widths, *self.rows)} != {len(self.head)}:
            raise ValueError("every row of a grid has as many cells as its head")


@dataclass(frozen=True)
class Signatures(_Part):
    """Lines to sign on: who, and the words after the space for the name's sign."""

    names: tuple[str, ...]
    after: str


Part = Heading | Paragraph | Sentence | Bullets | Facts | Grid | Signatures


@dataclass(frozen=True)
class Paper(_Part):
    """One document. `mark` stands over the title (a draft says so), `seal` are its last lines, `running` is on each page.

    `holder` and `dated`: whose it is and of when, for the file's own particulars.
    """

    title: str
    parts: tuple[Part, ...]
    mark: str = ""
    seal: tuple[str, ...] = ()
    running: str = ""
    holder: str = ""
    dated: datetime | None = None


def plain_lines(paper: Paper) -> tuple[str, ...]:
    """The paper as lines of text, for previews and for whoever compares formats."""
    lines = [paper.mark, paper.title]
    for part in paper.parts:
        lines.extend(_lines(part))
    return tuple(line for line in (*lines, *paper.seal) if line)


def _lines(part: Part) -> tuple[str, ...]:
    match part:
        case Heading() | Sentence():
            return (part.text,)
        case Paragraph():
            return ((part.label,) if part.label else ()) + part.lines
        case Bullets():
            return numbered(part)
        case Facts():
            return tuple(f"{label}: {value}" for label, value in part.rows)
        case Grid():
            return tuple(" | ".join(" ".join(cell.split("\n")) for cell in row) for row in (part.head, *part.rows))
        case Signatures():
            return tuple(f"{name} {part.after}" for name in part.names)


def numbered(part: Bullets) -> tuple[str, ...]:
    """The items with what stands before each, as formats without lists of their own write them."""
    return tuple(f"{number}. {item}" if part.numbered else f"· {item}" for number, item in enumerate(part.items, 1))
