"""The cookie by which a browser that has opened its own page is known again: only on the page behind the room's QR code."""

import re

from starlette.requests import Request
from starlette.responses import Response

from shared.settings import Settings

NAME = "hyeopchi_page"
PATH = "/here"
SECONDS = 180 * 24 * 3600

_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,64}")


def own_token(request: Request) -> str | None:
    """The own page's secret, or None where this browser has none."""
    token = request.cookies.get(NAME, "")
    return token if _TOKEN.fullmatch(token) else None


def remember(response: Response, token: str, settings: Settings) -> None:
    """Lax: a scan opens the page with it, a form on another site is sent without it."""
    secure = settings.public_base.startswith("https://")
    response.set_cookie(NAME, token, max_age=SECONDS, path=PATH, httponly=True, samesite="lax", secure=secure)
