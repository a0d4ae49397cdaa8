"""A long text that a messenger has cut in two, put together again."""

LIMIT = 4096  # characters of one message
_ENDS = ".?)다요음함"  # with which a line of Korean notes ends


def joined(first: str, more: str) -> str:
    """Cut at a line's end, at a blank, or in the middle of a word at the very limit."""
    if len(first) >= LIMIT:
        return first + more
    return f"{first}\n{more}" if first.rstrip()[-1:] in _ENDS else f"{first} {more}"
