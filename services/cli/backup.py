"""`hyeopchi backup` and `hyeopchi restore`: all data in one file, and back."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

from services.cli.asked_again import ask_again
from services.cli.desk import Desk
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, Yes, arg, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

app = topic(texts.BACKUP)


@app.command("backup", help=texts.BACKUP)
def backup(file: Annotated[Path, arg("FILE", texts.BACKUP_FILE)], data: Data = None, as_json: AsJson = False) -> None:
    from deploy.backup import back_up

    desk = Desk(data, as_json)
    try:
        done = back_up(desk.settings(), file)
    except OSError as exc:
        raise Failure("unwritable", said.unwritable(str(file), exc.errno)) from exc
    answer = {"file": str(file), "files": done.files, "bytes": done.bytes}
    desk.show(answer, lambda: said.backed_up(str(file), len(done.files), done.bytes))


@app.command("restore", help=texts.RESTORE)
def restore(
    file: Annotated[Path, arg("FILE", texts.RESTORE_FILE)], yes: Yes = False, data: Data = None, as_json: AsJson = False
) -> None:
    from deploy.backup import has_data
    from deploy.restore import restored

    desk = Desk(data, as_json)
    settings = desk.settings()
    replace = yes or (has_data(settings.folder) and _agreed(desk, settings.folder))
    done = asyncio.run(restored(settings, file, replace=replace))
    aside = str(done.aside) if done.aside else None
    answer = {"data": str(settings.folder), "files": done.files, "aside": aside}
    desk.show(answer, lambda: said.restored(str(settings.folder), len(done.files), aside))


def _agreed(desk: Desk, folder: Path) -> bool:
    """Whether somebody at the terminal agreed to replace what is there; nobody there is no agreement."""
    if desk.as_json or not sys.stdin.isatty():
        return False
    ask_again(desk, said.replace_data(str(folder)), yes=False)
    return True
