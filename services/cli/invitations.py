"""`hyeopchi invite`: one-use links for messenger accounts, and the address of each member's own page."""

import typer

from services.cli.desk import LONG_SECONDS, Desk, by_hand
from services.cli.options import AsJson, Body, Data, MaybeMember
from shared.texts import cli_help as texts

app = typer.Typer()


@app.command("invite", help=texts.INVITE)
def invite(body: Body, member: MaybeMember = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.linking import Invite
    from shared.texts import cli_views as views
    from shared.texts.dates import document_when

    desk = Desk(data, as_json)
    with desk.progress(views.INVITING):
        made = desk.ask(lambda: Invite(body=body, member=member, **by_hand()), seconds=LONG_SECONDS).items
    rows = [(one.name, one.link, one.page, document_when(one.expires)) for one in made]
    desk.table(made, views.INVITATION_HEADINGS, lambda: rows, views.NOBODY_TO_INVITE)
