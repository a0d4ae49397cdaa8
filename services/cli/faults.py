"""Every way in which a command can fail, as a code and one Korean line that says what is wrong and what to do."""

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from deploy.alone import NoSystem
from deploy.backup import NothingToBackUp, OtherFile
from deploy.carrying import DatabaseNotEmpty
from deploy.folder import FolderBusy, FolderUnwritable
from deploy.keys import KeysExist
from deploy.letters import NoSuchLetter
from deploy.nats_server import NatsFailed, NatsMissing
from deploy.ports import PortsAlike, PortTaken
from deploy.restore import NotABackup, NotEmpty
from services.cli.desk import Refused
from services.cli.failing import Failure
from shared.texts import cli as texts

Say = Callable[[Any], Failure]


def failure_of(exc: Exception, words: list[str]) -> Failure:
    """The failure to tell; one that nobody expected is written to the log with all that is known."""
    if isinstance(exc, Failure):
        return exc
    if isinstance(exc, ExceptionGroup) and len(exc.exceptions) == 1:
        return failure_of(exc.exceptions[0], words)
    for kind, say in _table().items():
        if isinstance(exc, kind):
            return say(exc)
    return _unexpected(exc, words)


def _table() -> Mapping[type[Exception], Say]:
    from deploy.schema import SchemaTooNew, SchemaTooOld
    from shared.bus.asking import ServiceFault, Unavailable
    from shared.bus.connection import KeyMissing, KeyUnreadable, NatsRefused, NatsUnreachable
    from shared.papers.faults import RendererMissing
    from shared.settings import SettingsFault
    from shared.store.engine import DatabaseUnreachable
    from shared.texts import cli_papers, cli_unhandled
    from shared.texts.refusals import sentence

    return {
        Refused: lambda exc: Failure(exc.refusal.code, sentence(exc.refusal)),
        SettingsFault: lambda exc: Failure("settings", str(exc), status=2),
        Unavailable: lambda exc: Failure("unavailable", texts.unavailable(exc.service)),
        ServiceFault: lambda _: Failure("internal", texts.FAILED_INSIDE),
        NatsUnreachable: lambda exc: Failure("nats_unreachable", texts.nats_unreachable(exc.url)),
        NatsRefused: lambda exc: Failure("nats_refused", texts.nats_refused(exc.service)),
        KeyMissing: lambda exc: Failure("key_missing", texts.key_missing(str(exc.file))),
        KeyUnreadable: lambda exc: Failure("key_unreadable", texts.key_unreadable(str(exc.file))),
        KeysExist: lambda exc: Failure("keys_exist", texts.keys_exist(str(exc.folder))),
        NatsFailed: lambda exc: Failure("nats_failed", texts.nats_failed(str(exc.log_file))),
        NatsMissing: lambda _: Failure("nats_missing", texts.NATS_MISSING),
        DatabaseUnreachable: lambda exc: Failure("database_unreachable", texts.database_unreachable(exc.why)),
        SchemaTooNew: lambda exc: Failure("schema_too_new", texts.schema_too_new(exc.revision)),
        SchemaTooOld: lambda _: Failure("schema_too_old", texts.SCHEMA_TOO_OLD),
        FolderBusy: lambda exc: Failure("folder_busy", texts.folder_busy(str(exc.folder), exc.pid)),
        FolderUnwritable: lambda exc: Failure("folder_unwritable", texts.folder_unwritable(str(exc.folder), exc.number)),
        PortTaken: lambda exc: Failure("port_taken", texts.port_taken(exc.port, exc.option)),
        PortsAlike: lambda exc: Failure("ports_alike", texts.ports_alike(exc.port), status=2),
        NoSuchLetter: lambda exc: Failure("unknown_letter", cli_unhandled.no_letter(exc.id)),
        OtherFile: lambda _: Failure("other_file", texts.OTHER_FILE),
        DatabaseNotEmpty: lambda _: Failure("database_not_empty", texts.DATABASE_NOT_EMPTY),
        NothingToBackUp: lambda _: Failure("nothing_to_back_up", texts.NOTHING_TO_BACK_UP),
        NotABackup: lambda _: Failure("not_a_backup", texts.NOT_A_BACKUP),
        NotEmpty: lambda _: Failure("not_empty", texts.NOT_EMPTY),
        RendererMissing: lambda exc: Failure("renderer_missing", cli_papers.renderer_missing(exc.form, exc.packages)),
        NoSystem: lambda _: Failure("no_system", texts.NO_SYSTEM),
        FileNotFoundError: lambda exc: Failure("unreadable", texts.unreadable(str(exc.filename or ""), exc.errno), status=2),
        PermissionError: lambda exc: Failure("no_permission", texts.no_permission(str(exc.filename or ""))),
    }


def _unexpected(exc: Exception, words: list[str]) -> Failure:
    known = _by_name(exc)
    if known is not None:
        return known
    return Failure("unexpected", texts.unexpected(type(exc).__name__, _write_down(exc, words)))


def _by_name(exc: Exception) -> Failure | None:
    """What the services' own libraries raise, told by its name: to import them here would cost a second."""
    names = {kind.__name__ for kind in type(exc).__mro__}
    if "PortInUse" in names:
        return Failure("port_taken", texts.port_taken(getattr(exc, "port", 0), "--port"))
    if names & {"BadToken", "InvalidToken", "TokenValidationError", "TelegramUnauthorizedError", "Unauthorized"}:
        return Failure("bad_token", texts.BAD_TOKEN)
    if names & {"TelegramNetworkError", "NetworkError"}:
        return Failure("telegram_unreachable", texts.TELEGRAM_UNREACHABLE)
    return None


def _write_down(exc: Exception, words: list[str]) -> Path | None:
    """The traceback goes into the log of the data folder, else into a file of its own; None where neither can be written."""
    import logging

    import structlog

    from deploy.logs import is_in_use, log_file, log_into

    folder = _folder_of(words)
    file = log_file(folder) if folder and is_in_use(folder) else _own_file()
    log_into(file, logging.ERROR)
    structlog.get_logger().error("command.failed", command=words[:2], exc_info=exc)
    return file if file.exists() else None


def _own_file() -> Path:
    handle, name = tempfile.mkstemp(prefix="hyeopchi-", suffix=".log")
    os.close(handle)
    return Path(name)


def _folder_of(words: list[str]) -> Path | None:
    """The data folder of a command; None for those that work in a folder of their own."""
    from shared.settings import SettingsFault, read_settings

    if words[:1] in (["demo"], ["cluster-demo"]):
        return _given(words, "--keep")
    if words[:1] in (["simulate"], ["rules"]):
        return _given(words, "--data")
    try:
        return read_settings(data_dir=_given(words, "--data")).folder
    except SettingsFault:
        return None


def _given(words: list[str], option: str) -> Path | None:
    """What was given to an option as `--option VALUE` or `--option=VALUE`."""
    for word, following in zip(words, [*words[1:], None], strict=True):
        if word.startswith(f"{option}=") or (word == option and following):
            return Path(word.partition("=")[2] or str(following))
    return None
