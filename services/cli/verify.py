"""`hyeopchi verify`: the journal's chain and the tallies, reckoned again from the database with no service running."""

import asyncio
import errno
from typing import TYPE_CHECKING

import typer

from services.cli.desk import Desk, Refused
from services.cli.failing import Failure
from services.cli.json_form import plain
from services.cli.options import AsJson, Data, MaybeBody
from shared.texts import cli as said
from shared.texts import cli_help as texts

if TYPE_CHECKING:
    from shared.contracts.deadlines import VerifyView
    from shared.settings import Settings

app = typer.Typer()


@app.command("verify", help=texts.VERIFY)
def verify(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from deploy.logs import log_to_file
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    settings = desk.settings()
    if settings.database_url is None and not settings.folder.is_dir():
        raise Failure("unreadable", said.unreadable(str(settings.folder), errno.ENOENT), status=2)
    log_to_file(settings)
    view = asyncio.run(_verified(settings, body))
    if view.ok or not as_json:
        desk.show(view, lambda: views.verified(view))
    if not view.ok:
        raise Failure("broken", views.broken(view), more=plain(view))


async def _verified(settings: "Settings", body: str | None) -> "VerifyView":
    """What the scheduler's own reckoning finds; a folder in which nothing was ever written has nothing wrong."""
    from deploy.reading import for_reading
    from shared.contracts.deadlines import VerifyView

    if settings.database_url is None and not (settings.folder / "hyeopchi.db").exists():
        return VerifyView(ok=True, bodies=())
    with for_reading(settings) as reading:
        return await _reckoned(reading, body)


async def _reckoned(settings: "Settings", body: str | None) -> "VerifyView":
    from deploy.schema import check_schema
    from services.registry.bodies import is_known
    from services.registry.verifying import check_changes
    from services.scheduler.verifying import verify
    from shared.contracts.base import Refusal

    await check_schema(settings)
    view = await verify(settings, body)
    if body is not None and not view.bodies and not await is_known(settings.database, body):
        raise Refused(Refusal(code="unknown_body", facts={"body": body}))
    if body is not None:
        return view
    changes = await check_changes(settings.database)
    return view.model_copy(update={"ok": view.ok and changes.ok, "changes": changes})
