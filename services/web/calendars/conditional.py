"""Whether a client has it already (RFC 9110, 13.1)."""

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

from starlette.requests import Request
from starlette.responses import Response

from services.web.calendars.kept import Rendered

_TAG = re.compile(r'(?:W/)?("[^"]*")')


def is_unchanged(request: Request, rendered: Rendered) -> bool:
    """If-None-Match (one, a list, or *) decides; If-Modified-Since only where there is none."""
    match = request.headers.getlist("if-none-match")
    if match:
        asked = ",".join(match)
        return asked.strip() == "*" or rendered.etag in _TAG.findall(asked)
    return _not_since(request.headers.get("if-modified-since"), rendered)


def _not_since(header: str | None, rendered: Rendered) -> bool:
    try:
        asked = parsedate_to_datetime(header) if header else None
    except (ValueError, OverflowError):  # no date, or one past the year 9999
        return False
    if asked is None:
        return False
    return rendered.since <= (asked if asked.tzinfo else asked.replace(tzinfo=UTC))


def conditional(request: Request, rendered: Rendered, media: str, headers: dict[str, str]) -> Response:
    """The content, or 304 with the same headers and nothing in it."""
    headers = {**headers, "ETag": rendered.etag, "Last-Modified": rendered.last_modified}
    if is_unchanged(request, rendered):
        return Response(status_code=304, headers=headers)
    return Response(rendered.content, headers={**headers, "Content-Type": media})
