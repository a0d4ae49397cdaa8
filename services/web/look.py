"""Turns templates into pages: the Jinja environment, its filters and the style sheet's address."""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

import shared.texts
from shared.texts import (
    agendas,
    attendees,
    cards,
    chat_settings,
    dates,
    disclosure,
    finding,
    followups,
    joining,
    outcomes,
    phoning,
    requests,
    targets,
    web,
    web_own,
)

TEMPLATES = Path(shared.texts.__file__).parent / "pages" / "web"
STYLE = Path(__file__).parent / "static" / "web.css"

NO_STORE = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}
BRIEFLY = {"Cache-Control": "public, max-age=0, must-revalidate"}


@cache
def style() -> tuple[str, bytes]:
    """The style sheet's address, which changes with its content, and the content."""
    content = STYLE.read_bytes()
    return f"/assets/web-{hashlib.sha256(content).hexdigest()[:12]}.css", content


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.globals.update(
        web=web, own=web_own, outcomes=outcomes,
        requested=requests,
        finding=finding,
        followed=followups,
        joining=joining,
        rising=agendas,
        carded=cards,
        phoning=phoning,
        settings=chat_settings,
        planned=targets,
        style=style()[0],
    )
    made.globals.update(disclosure=disclosure, attendees=attendees)
    made.filters.update(
        when=dates.document_when,
        day=dates.document_day,
        clock=dates.document_time,
        spoken=dates.chat_when,
        spoken_time=dates.chat_time,
        people=dates.people,
        until=web.until,
    )
    return made


def page(template: str, given: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] = BRIEFLY) -> HTMLResponse:
    """One page from its template."""
    return HTMLResponse(_environment().get_template(template).render(given), status, dict(headers))
