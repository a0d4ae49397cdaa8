"""The words in a file that somebody wrote: plain text, DOCX or HWPX; never more than its reader asked for."""

import zipfile
from enum import StrEnum
from io import BytesIO
from pathlib import PurePath
from xml.etree import ElementTree

from shared.papers.paper import printable

KINDS = (".txt", ".md", ".docx", ".hwpx")
LARGEST = 1024 * 1024  # bytes of a file
UNPACKED = 20 * 1024 * 1024
ENCODINGS = ("utf-8-sig", "utf-16", "cp949")


class Unreadable(StrEnum):
    """Why a file gave no words."""

    KIND = "kind"
    OLD_HANGUL = "old_hangul"
    SIZE = "size"
    BROKEN = "broken"
    EMPTY = "empty"


def words_in(name: str, content: bytes) -> str | Unreadable:
    """The text, a line for each paragraph."""
    kind = PurePath(name).suffix.lower()
    if kind not in KINDS:
        return Unreadable.OLD_HANGUL if kind == ".hwp" else Unreadable.KIND
    if len(content) > LARGEST:
        return Unreadable.SIZE
    try:
        text = _decoded(content) if kind in (".txt", ".md") else _unpacked(kind, content)
    except (
        ValueError,
        KeyError,
        zipfile.BadZipFile,
        ElementTree.ParseError,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
    ):
        return Unreadable.BROKEN
    if isinstance(text, Unreadable):
        return text
    return printable(text).strip() or Unreadable.EMPTY


def _decoded(content: bytes) -> str:
    """As phones, Windows and old Windows save it; raises ValueError."""
    tried = ENCODINGS if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp949")
    for encoding in tried:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError("no encoding fits")


def _unpacked(kind: str, content: bytes) -> str | Unreadable:
    with zipfile.ZipFile(BytesIO(content)) as package:
        if sum(part.file_size for part in package.infolist()) > UNPACKED:
            return Unreadable.SIZE
        parts = ["word/document.xml"] if kind == ".docx" else _sections(package)
        if not parts:
            return Unreadable.BROKEN
        return "\n".join(line for part in parts for line in _lines(package.read(part)))


def _sections(package: zipfile.ZipFile) -> list[str]:
    return sorted(name for name in package.namelist() if name.startswith("Contents/section") and name.endswith(".xml"))


def _lines(xml: bytes) -> list[str]:
    """Paragraphs of either format: what stands in their `t` elements; a paragraph within a table is one of its own."""
    if b"<!DOCTYPE" in xml[:2000]:
        raise ValueError("a document type has no place here")
    lines: list[str] = []
    _collect(ElementTree.fromstring(xml), lines)
    return lines


def _collect(element: ElementTree.Element, lines: list[str]) -> None:
    """Each `p` begins a line; its own `t` go into it, those of paragraphs within it into theirs."""
    for child in element:
        name = child.tag.rpartition("}")[2]
        if name == "p":
            lines.append("")
            _collect(child, lines)
        elif name == "t" and lines:
            lines[-1] += "".join(child.itertext())
        elif name in ("br", "lineBreak") and lines:
            lines[-1] += "\n"
        else:
            _collect(child, lines)
