"""`hyeopchi journal`: the record as a file that anybody can check with verify_journal.py (docs/journal.md)."""

import asyncio
import errno
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from services.cli.desk import Desk, Refused, write_file
from services.cli.failing import Failure
from services.cli.options import AsJson, Body, Data, opt, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

if TYPE_CHECKING:
    from shared.journal.exported import Exported
    from shared.settings import Settings

app = topic(texts.JOURNAL)


@app.command("export", help=texts.JOURNAL_EXPORT)
def export(
    body: Body, out: Annotated[Path, opt("--out", texts.JOURNAL_OUT, "FILE.jsonl")], data: Data = None, as_json: AsJson = False
) -> None:
    from deploy.logs import log_to_file

    desk = Desk(data, as_json)
    settings = desk.settings()
    if settings.database_url is None and not (settings.folder / "hyeopchi.db").exists():
        raise Failure("unreadable", said.unreadable(str(settings.folder), errno.ENOENT), status=2)
    log_to_file(settings)
    made = asyncio.run(_exported(settings, body))
    write_file(out, made.text.encode())
    answer = {"file": str(out), "body": body, "rows": made.rows, "head": made.head}
    desk.show(answer, lambda: said.journal_exported(str(out), made.rows, made.head))


async def _exported(settings: "Settings", body: str) -> "Exported":
    """Read from the database itself, as `verify` does: no service has to run."""
    from deploy.reading import for_reading
    from deploy.schema import check_schema
    from services.registry.bodies import is_known
    from services.scheduler.exporting import journal_of
    from shared.contracts.base import Refusal
    from shared.journal.exported import exported

    with for_reading(settings) as reading:
        await check_schema(reading)
        entries = await journal_of(reading, body)
        if not entries and not await is_known(reading.database, body):
            raise Refused(Refusal(code="unknown_body", facts={"body": body}))
    return exported(body, entries)
