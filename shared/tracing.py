"""One correlation id from a press to its answer and its message: carried in requests and events, told at the level DEBUG."""

import logging
from typing import Any

import structlog

log = structlog.get_logger()

_root = logging.getLogger()


def current() -> str:
    """The id of what is being handled; '' when nothing is."""
    found: str = structlog.contextvars.get_contextvars().get("correlation", "")
    return found


def trace(event: str, **fields: Any) -> None:
    """A log line for whoever follows one id; costs next to nothing while nobody does (HYEOPCHI_LOG=DEBUG)."""
    if _root.isEnabledFor(logging.DEBUG):
        log.debug(event, **fields)
