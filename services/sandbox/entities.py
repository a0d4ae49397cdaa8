"""Text as Telegram reads it: HTML tags to entities, and commands, mentions and links found by themselves."""

from __future__ import annotations

import re
from html import unescape
from typing import TypedDict

from services.sandbox.errors import bad_request

Entity = dict[str, object]

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "tg-spoiler": "spoiler", "span": "spoiler", "blockquote": "blockquote", "a": "text_link", "tg-emoji": "custom_emoji",
}  # fmt: skip
_PIECE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>|<[^<>]*>?|[^<]+", re.S)
_HREF = re.compile(r"href\s*=\s*(\"([^\"]*)\"|'([^']*)'|(\S+))")
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)"
    r"|(?P<url>https?://[^\s<>\"]+[^\s<>\".,!?:;)\]'])"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{2,31})"
    r"|(?P<hashtag>(?<!\w)#\w+)"
)


class _Open(TypedDict):
    tag: str
    at: int
    url: str | None


def utf16(text: str) -> int:
    """Length as Telegram counts offsets: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """(text, entities); a tag Telegram would refuse raises its 400."""
    parts: list[str] = []
    entities: list[Entity] = []
    opened: list[_Open] = []
    for piece in _PIECE.finditer(source):
        if not piece.group(0).startswith("<"):
            parts.append(unescape(piece.group(0)))
            continue
        at = len(source[: piece.start()].encode())
        tag = (piece.group(2) or "").lower()
        if tag not in _TAGS:
            raise _unparsable(f'Unsupported start tag "{tag or piece.group(0)[1:]}" at byte offset {at}')
        if piece.group(1):
            _close(tag, at, utf16("".join(parts)), opened, entities)
        else:
            opened.append(_Open(tag=tag, at=utf16("".join(parts)), url=_href(piece.group(3))))
    if opened:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{opened[-1]["tag"]}"')
    return "".join(parts), sorted(entities, key=_place)


def _close(tag: str, byte: int, end: int, opened: list[_Open], entities: list[Entity]) -> None:
    if not opened:
        raise _unparsable(f"Unexpected end tag at byte offset {byte}")
    start = opened.pop()
    if start["tag"] != tag:
        raise _unparsable(f'Unmatched end tag at byte offset {byte}, expected "</{start["tag"]}>", found "</{tag}>"')
    if end == start["at"] or (tag == "a" and not start["url"]):
        return
    entity: Entity = {"type": _TAGS[tag], "offset": start["at"], "length": end - start["at"]}
    if tag == "a":
        entity["url"] = start["url"]
    entities.append(entity)


def _href(attributes: str) -> str | None:
    found = _HREF.search(attributes)
    return unescape(found.group(2) or found.group(3) or found.group(4)) if found else None


def _unparsable(why: str) -> Exception:
    return bad_request(f"can't parse entities: {why}")


def found_entities(text: str) -> list[Entity]:
    """Commands, links, mentions and hashtags that Telegram marks by itself."""
    return [
        {"type": str(match.lastgroup), "offset": utf16(text[: match.start()]), "length": utf16(match.group(0))}
        for match in _FOUND.finditer(text)
    ]


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space at both ends, entities moved along and cut to what is left."""
    bare = text.strip()
    lead, size = utf16(text) - utf16(text.lstrip()), utf16(bare)
    moved: list[Entity] = []
    for entity in entities:
        start = max(_number(entity, "offset") - lead, 0)
        end = min(_number(entity, "offset") + _number(entity, "length") - lead, size)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return bare, moved


def merged(given: list[Entity], text: str) -> list[Entity]:
    """Entities somebody gave, and those found where none of them is."""
    taken = [
        (_number(e, "offset"), _number(e, "offset") + _number(e, "length"))
        for e in given
        if e["type"] in ("text_link", "code", "pre")
    ]
    extra = [e for e in found_entities(text) if not any(a <= _number(e, "offset") < b for a, b in taken)]
    return sorted([*given, *extra], key=_place)


def _number(entity: Entity, key: str) -> int:
    value = entity.get(key)
    if not isinstance(value, int):
        raise _unparsable(f"entity has no {key}")
    return value


def _place(entity: Entity) -> tuple[int, int]:
    return _number(entity, "offset"), -_number(entity, "length")
