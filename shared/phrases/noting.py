"""Lines that a clerk types while a meeting runs: '#결정', '# 할 일 :', '발언)', '#1', '1번', in any order, in any width."""

import re
import unicodedata
from dataclasses import dataclass

REMARK, DECISION, TODO = "remark", "decision", "todo"

_WORDS = ((DECISION, r"결정(?:\s*사항)?"), (TODO, r"할\s*일|후속(?:\s*조치)?"), (REMARK, r"발언(?:\s*요지)?"))
_WORD = "|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS)
_HASH, _COLON, _CLOSE, _OPEN, _DIGIT = "[#＃]", "[:：]", r"[)）\]］】]", r"[(（\[［【]", "[0-9０-９]"
_END = rf"\s*(?:{_COLON}|{_CLOSE})?\s*"
_BOUND = rf"(?=\s|{_COLON}|{_CLOSE}|{_HASH}|$)"
_HASHED_WORD = re.compile(rf"{_HASH}\s*(?:{_WORD}){_BOUND}{_END}")
_BARE = _WORD.replace("(?P<", "(?P<bare_")
_BARE_WORD = re.compile(rf"(?:{_OPEN}\s*(?:{_WORD})\s*{_CLOSE}\s*{_COLON}?|(?:{_BARE})\s*(?:{_COLON}|{_CLOSE}))\s*")
_WHOLE = r"(?P<whole>전체)"
_NUMBER = rf"(?P<number>{_DIGIT}{{1,2}})"
_HASHED_ITEM = re.compile(rf"{_HASH}\s*(?:제?\s*{_NUMBER}\s*(?:번|호)?(?:\s*안건)?|{_WHOLE}){_BOUND}{_END}")
_BARE_ITEM = re.compile(rf"(?:제\s*{_NUMBER}\s*호|(?P<short>{_DIGIT}{{1,2}})\s*(?:번|호))(?:\s*안건)?{_BOUND}{_END}")
_LAST = re.compile(rf"\s(?P<tag>{_HASH}[^#＃]*)$")


@dataclass(frozen=True)
class Note:
    """One line to be written down; `item` None = the one that is being dealt with, 0 = the meeting as a whole."""

    kind: str
    text: str
    item: int | None = None


@dataclass
class _Tags:
    kind: str | None = None
    item: int | None = None
    hashed: bool = False

    @property
    def any(self) -> bool:
        return self.kind is not None or self.item is not None


def read_notes(text: str, kind: str | None = None) -> tuple[Note, ...]:
    """The lines of a message. A line without a tag goes on with the one above; at the top it is of `kind`, and without one
    nothing is read. An item named on a line holds for those below it."""
    notes: list[Note] = []
    item: int | None = None
    for line in unicodedata.normalize("NFC", text).replace("\u3000", " ").splitlines():
        tags, rest = _tags(line.strip())
        if tags.item is not None:
            item = tags.item
        if tags.kind is not None or (tags.hashed and rest):
            notes.append(Note(tags.kind or kind or REMARK, rest, item))
        elif tags.any and not rest:
            continue
        elif notes:
            last = notes[-1]
            notes[-1] = Note(last.kind, f"{last.text}\n{line.strip()}".strip("\n"), last.item)
        elif kind is not None and line.strip():
            notes.append(Note(kind, rest if tags.any else line.strip(), item))
        elif line.strip():
            return ()
    return tuple(Note(note.kind, note.text.strip(), note.item) for note in notes)


def is_noted(text: str, hashed: bool = False) -> bool:
    """Whether a message begins with such a tag; `hashed` asks for one with #, where a word could mean something else."""
    first = next((line.strip() for line in unicodedata.normalize("NFC", text).splitlines() if line.strip()), "")
    tags, _ = _tags(first)
    return tags.hashed if hashed else tags.hashed or tags.kind is not None


def only_item(text: str) -> int | None:
    """'#2' or '2번' alone: from here on it is about that item."""
    tags, rest = _tags(unicodedata.normalize("NFC", text).strip())
    return tags.item if tags.kind is None and not rest else None


def item_in(text: str) -> int | None:
    """The first 제N호 안건 of a message that is replied to."""
    found = re.search(r"제(\d{1,2})호", unicodedata.normalize("NFC", text))
    return int(found[1]) if found else None


def _tags(line: str) -> tuple[_Tags, str]:
    """What stands at the line's beginning, in any order, and at its end; and the rest."""
    tags = _Tags()
    while True:
        rest = _take(line, tags)
        if rest == line:
            break
        line = rest
    last = _LAST.search(line)
    if last and (tags.kind is None or tags.item is None):
        before = (tags.kind, tags.item)
        if _take(last["tag"].strip(), tags) == "" and before != (tags.kind, tags.item):
            return _tags_at_end(line[: last.start()].rstrip(), tags)
    return tags, line.strip()


def _tags_at_end(line: str, tags: _Tags) -> tuple[_Tags, str]:
    """Once more: '… #1 #결정'."""
    more, rest = _tags(line)
    tags.kind, tags.item = tags.kind or more.kind, tags.item if tags.item is not None else more.item
    return tags, rest


def _take(line: str, tags: _Tags) -> str:
    """The line less one tag at its beginning, told to `tags`; the line itself where there is none that is still missing."""
    if tags.kind is None:
        for pattern in (_HASHED_WORD, _BARE_WORD):
            found = pattern.match(line)
            if found:
                named = (name for name, value in found.groupdict().items() if value)
                tags.kind, tags.hashed = next(named).removeprefix("bare_"), tags.hashed or pattern is _HASHED_WORD
                return line[found.end() :]
    if tags.item is None:
        for pattern in (_HASHED_ITEM, _BARE_ITEM):
            found = pattern.match(line)
            if found:
                number = found["number"] or found.groupdict().get("short")
                tags.item, tags.hashed = int(number) if number else 0, tags.hashed or pattern is _HASHED_ITEM
                return line[found.end() :]
    return line
