"""Whether a client has it already (RFC 9110, 13.1)."""

import re
from collections.abc import Iterable
from datetime import UTC
from email.utils import parsedate_to_datetime

from services.web.calendars.kept import Rendered

_TAG = re.compile(r'(?:W/)?("[^"]*")')


def is_unchanged(headers: Iterable[tuple[bytes, bytes]], rendered: Rendered) -> bool:
    """If-None-Match (one, a list, or *) decides; If-Modified-Since only where there is none."""
    tags, since = [], None
    for name, value in headers:
        if name == b"if-none-match":
            tags.append(value.decode("latin-1"))
        elif name == b"if-modified-since":
            since = value.decode("latin-1")
    if tags:
        asked = ",".join(tags)
        return asked == rendered.etag or asked.strip() == "*" or rendered.etag in _TAG.findall(asked)
    return _not_since(since, rendered)


def _not_since(header: str | None, rendered: Rendered) -> bool:
    try:
        asked = parsedate_to_datetime(header) if header else None
    except (ValueError, OverflowError):  # no date, or one past the year 9999
        return False
    if asked is None:
        return False
    return rendered.since <= (asked if asked.tzinfo else asked.replace(tzinfo=UTC))
