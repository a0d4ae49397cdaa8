"""Log lines: structured, on stderr or in a file of the data folder, without tokens, and calm about other people's libraries."""

import logging
import re
import sys
from collections.abc import Callable, MutableMapping
from logging.handlers import MemoryHandler, RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from shared.settings import Settings, SettingsFault
from shared.texts import cli as texts

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
RUN = "run"
FILE_BYTES = 1_000_000
STARTING_LINES = 10_000

# httpx tells whole URLs at INFO, and a Bot API's URL carries the token.
QUIET = (
    "aiogram", "aiosqlite", "alembic", "apscheduler", "asyncio", "httpcore", "httpx", "nats", "sqlalchemy", "telegram", "tzlocal",
    "uvicorn",
)  # fmt: skip

_TOKEN = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}")
_NATS_TOKEN = re.compile(r"(nats|tls|postgresql\+asyncpg)://[^@/\s]+@")
_OWN_PAGE = re.compile(r"/(me|room|login|calendar/member)/[A-Za-z0-9_-]{16,}")
_START = re.compile(r"\?start=[A-Za-z0-9_-]{16,}")
_PHONE = re.compile(r"(?<![0-9A-Za-z])(?:\+82[ -]?|0)1[016789][ -]?\d{3,4}[ -]?\d{4}(?!\d)")
_DETAIL = re.compile(r"DETAIL:[^\n]*")  # PostgreSQL puts the row's values there
PRIVATE = "private"


def log_to_stderr(settings: Settings) -> None:
    """For what keeps running: readable lines in a terminal (warnings only, unless HYEOPCHI_LOG is set), else JSON."""
    _set_up(logging.StreamHandler(sys.stderr), _shown_level(settings), readable=sys.stderr.isatty())


def log_from_start(settings: Settings) -> Callable[[], None]:
    """For what keeps running: nothing is shown before the function that this gives is called, once all is ready.

    A start that fails is told in one line on stderr, and nothing stands before it; with HYEOPCHI_LOG set, stderr from the start.
    """
    if "log" in settings.model_fields_set:
        log_to_stderr(settings)
        return lambda: None
    _set_up(MemoryHandler(STARTING_LINES, flushLevel=logging.CRITICAL + 1), _shown_level(settings), readable=False)
    return lambda: log_to_stderr(settings)


def log_to_file(settings: Settings) -> None:
    """For one command: DATA/run/hyeopchi.log, so that stderr keeps its one line; with HYEOPCHI_LOG set, stderr after all."""
    if "log" in settings.model_fields_set:
        log_to_stderr(settings)
        return
    log_into(log_file(settings.folder), _level(settings))


def log_into(file: Path, level: int = logging.INFO) -> None:
    """Into this file, which is made with the first line."""
    _set_up(CommandLog(file), level, readable=False)


class CommandLog(RotatingFileHandler):
    """A log that begins with its first line, and never in a data folder that holds nothing or cannot be written."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=FILE_BYTES, backupCount=1, delay=True)

    def _open(self) -> Any:
        run = Path(self.baseFilename).parent
        if run.name == RUN and not is_in_use(run.parent):
            raise FileNotFoundError(run)
        run.mkdir(exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """The folder cannot be written: the command itself will say so."""


def log_file(folder: Path) -> Path:
    return folder / RUN / "hyeopchi.log"


def is_in_use(folder: Path) -> bool:
    """Whether it is a data folder in which anything was ever done."""
    return folder.is_dir() and any(folder.iterdir())


def without_secrets(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Puts *** in place of bot tokens, passwords, secret links and phones, in whatever field they stand.

    A private chat has the number of its person: it is told as private.
    """
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _masked(value)
        elif key == "chat" and isinstance(value, int) and value > 0:
            event[key] = PRIVATE
    return event


def _masked(text: str) -> str:
    text = _OWN_PAGE.sub(r"/\1/***", _NATS_TOKEN.sub(r"\1://***@", _TOKEN.sub("***", text)))
    return _DETAIL.sub("DETAIL: ***", _PHONE.sub("***", _START.sub("?start=***", text)))


def _level(settings: Settings) -> int:
    name = settings.log.upper()
    if name not in LEVELS:
        raise SettingsFault(texts.log_setting(settings.log, LEVELS))
    return logging.getLevelNamesMapping()[name]


def _shown_level(settings: Settings) -> int:
    """What is shown on stderr: in a terminal warnings only, unless HYEOPCHI_LOG is set."""
    calm = sys.stderr.isatty() and "log" not in settings.model_fields_set
    return max(_level(settings), logging.WARNING) if calm else _level(settings)


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
        if isinstance(old, MemoryHandler):
            old.setTarget(handler)  # what was kept since the start
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
