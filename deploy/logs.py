"""Log lines: structured, on stderr or in a file of the data folder, without tokens, and calm about other people's libraries."""

import logging
import re
import sys
from collections.abc import MutableMapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from shared.settings import Settings, SettingsFault
from shared.texts import cli as texts

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
FILE_BYTES = 1_000_000

# httpx tells whole URLs at INFO, and a Bot API's URL carries the token.
QUIET = ("aiogram", "alembic", "apscheduler", "asyncio", "httpcore", "httpx", "nats", "sqlalchemy", "telegram", "uvicorn")

_TOKEN = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}")
_NATS_TOKEN = re.compile(r"(nats|tls|postgresql\+asyncpg)://[^@/\s]+@")
_OWN_PAGE = re.compile(r"/(me|room|calendar/member)/[A-Za-z0-9_-]{16,}")


def log_to_stderr(settings: Settings) -> None:
    """For what keeps running: readable lines in a terminal (warnings only, unless HYEOPCHI_LOG is set), else JSON."""
    in_terminal = sys.stderr.isatty()
    level = _level(settings)
    if in_terminal and "log" not in settings.model_fields_set:
        level = max(level, logging.WARNING)
    _set_up(logging.StreamHandler(sys.stderr), level, readable=in_terminal)


def log_to_file(settings: Settings) -> None:
    """For one command: DATA/run/hyeopchi.log, so that stderr keeps its one line; with HYEOPCHI_LOG set, stderr after all."""
    if "log" in settings.model_fields_set:
        log_to_stderr(settings)
        return
    try:
        log_file(settings.folder).parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(log_file(settings.folder), maxBytes=FILE_BYTES, backupCount=1, delay=True)
    except OSError:
        handler = logging.NullHandler()  # the folder cannot be written: the command itself will say so
    _set_up(handler, _level(settings), readable=False)


def log_file(folder: Path) -> Path:
    return folder / "run" / "hyeopchi.log"


def without_secrets(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Puts *** in place of bot tokens, passwords in addresses and secret links, in whatever field they stand."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _masked(value)
    return event


def _masked(text: str) -> str:
    return _OWN_PAGE.sub(r"/\1/***", _NATS_TOKEN.sub(r"\1://***@", _TOKEN.sub("***", text)))


def _level(settings: Settings) -> int:
    name = settings.log.upper()
    if name not in LEVELS:
        raise SettingsFault(texts.log_setting(settings.log, LEVELS))
    return logging.getLevelNamesMapping()[name]


def _set_up(handler: logging.Handler, level: int, *, readable: bool) -> None:
    first: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_secrets,
    ]
    shown = structlog.dev.ConsoleRenderer(colors=False) if readable else structlog.processors.JSONRenderer(ensure_ascii=False)
    remove = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=first, processors=[remove, shown]))
    root = logging.getLogger()
    for old in root.handlers:
        old.close()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_logger_name,
            *first,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,  # loggers made at import follow a later set-up, also in tests
    )
