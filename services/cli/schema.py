"""`hyeopchi schema`: which version the database is of, and the way to this program's."""

import asyncio
from typing import TYPE_CHECKING

from services.cli.desk import Desk
from services.cli.options import AsJson, Data, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

if TYPE_CHECKING:
    from shared.settings import Settings

app = topic(texts.SCHEMA)


@app.command("show", help=texts.SCHEMA_SHOW)
def show(data: Data = None, as_json: AsJson = False) -> None:
    from deploy.schema import revision_of, revisions

    desk = Desk(data, as_json)
    found, newest = asyncio.run(revision_of(desk.settings())), revisions()[-1]
    desk.show({"revision": found, "newest": newest}, lambda: [said.schema(found, newest)])


@app.command("upgrade", help=texts.SCHEMA_UPGRADE)
def upgrade(data: Data = None, as_json: AsJson = False) -> None:
    from deploy.logs import log_to_file

    desk = Desk(data, as_json)
    settings = desk.settings()
    log_to_file(settings)
    before, now = asyncio.run(_upgraded(settings))
    desk.show({"before": before, "revision": now}, lambda: [said.schema_upgraded(before, now)])


async def _upgraded(settings: "Settings") -> tuple[str | None, str]:
    """Held against a system that runs in the folder: nobody's tables change under them."""
    from deploy.folder import held
    from deploy.schema import ensure_schema, revision_of, revisions

    async with held(settings.folder, 0, settings.database):
        before = await revision_of(settings)
        await ensure_schema(settings)
        return before, revisions()[-1]
