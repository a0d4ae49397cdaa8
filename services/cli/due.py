"""`hyeopchi due`: what waits for whom."""

from typing import TYPE_CHECKING, Any

import typer

from services.cli.desk import Asking, Desk, as_operator
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, MaybeBody, MaybeMember
from shared.texts import cli_due as texts

if TYPE_CHECKING:
    from shared.contracts.due import DueOfMember

app = typer.Typer()


@app.command("due", help=texts.DUE)
def due(body: MaybeBody = None, member: MaybeMember = None, data: Data = None, as_json: AsJson = False) -> None:
    if body is None and member is None:
        raise Failure("usage", texts.WHOSE, status=2)
    from shared.contracts.due import ListDue

    async def waiting(asking: Asking) -> list[dict[str, Any]]:
        names = await _names(asking, body, member)
        found = (await asking(ListDue(body=body, member=member, **as_operator()))).items
        return [_named(one, names) for one in found]

    desk = Desk(data, as_json)
    found = desk.converse(waiting)
    rows = [texts.row(one["name"], item) for one in found for item in one["items"]]
    desk.table(found, texts.HEADINGS, lambda: rows, texts.NOTHING)


async def _names(asking: Asking, body: str | None, member: str | None) -> dict[str, str]:
    """Of whom a body's list tells; one member alone is known by the number that was asked for, and must be one."""
    from shared.contracts.preferences import ShowPreferences
    from shared.contracts.roll import ListMembers

    if member is not None:
        await asking(ShowPreferences(member=member, **as_operator()))  # refused for somebody who is not known
    if body is None:
        return {}
    return {row.id: row.name for row in (await asking(ListMembers(body=body, **as_operator()))).items}


def _named(one: "DueOfMember", names: dict[str, str]) -> dict[str, Any]:
    return {"member": one.member, "name": names.get(one.member, ""), "items": list(one.items)}
