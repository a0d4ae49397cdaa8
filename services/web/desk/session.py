"""The cookie of a browser at the desk: its secret is known here and there only, everybody else knows the fingerprint."""

import re

from starlette.requests import Request
from starlette.responses import Response

from shared.contracts.base import Actor, Channel
from shared.ids import fingerprint
from shared.settings import Settings

NAME = "hyeopchi_desk"

_SECRET = re.compile(r"[A-Za-z0-9_-]{22}")


def cookie_name(settings: Settings) -> str:
    """With the prefix that holds browsers to Secure, the whole host and no other, where pages go over https."""
    return f"__Host-{NAME}" if _is_https(settings) else NAME


def desk_actor(secret: str) -> Actor:
    """Who holds this secret: of a link before it is used, of a session afterwards."""
    return Actor(channel=Channel.DESK, id=fingerprint(secret))


def sitting(request: Request, settings: Settings) -> Actor | None:
    """The browser that asks, or None where it has no cookie of ours; whether its session lasts the registry knows."""
    secret = request.cookies.get(cookie_name(settings), "")
    return desk_actor(secret) if _SECRET.fullmatch(secret) else None


def seat(response: Response, secret: str, settings: Settings) -> None:
    """For as long as the browser is open; the registry ends it sooner. Strict: no other site's link comes with it."""
    response.set_cookie(cookie_name(settings), secret, path="/", httponly=True, samesite="strict", secure=_is_https(settings))


def unseat(response: Response, settings: Settings) -> None:
    response.delete_cookie(cookie_name(settings), path="/", httponly=True, samesite="strict", secure=_is_https(settings))


def _is_https(settings: Settings) -> bool:
    return settings.public_base.startswith("https://")
