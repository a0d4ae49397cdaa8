"""`hyeopchi account`: which messenger account is whose; an officer's word on a new one; a lost one untied."""

from typing import Annotated

from services.cli.desk import Desk, by_hand
from services.cli.options import AsJson, Data, MaybeBody, MaybeMember, arg, opt, topic
from shared.texts import cli_accounts as texts

app = topic(texts.ACCOUNTS)

Past = Annotated[bool, opt("--all", texts.PAST)]


@app.command("list", help=texts.LIST)
def list_(
    body: MaybeBody = None, member: MaybeMember = None, past: Past = False, data: Data = None, as_json: AsJson = False
) -> None:
    from services.cli.desk import as_operator
    from shared.contracts.accounts import ListAccounts
    from shared.texts.dates import document_when

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListAccounts(body=body, member=member, past=past, **as_operator())).items
    rows = [
        (row.id, row.name, row.telegram_id, texts.WAYS[row.way], texts.STATES[row.state], document_when(row.at)) for row in found
    ]
    desk.table(found, texts.HEADINGS, lambda: rows, texts.NONE)


@app.command("confirm", help=texts.CONFIRM)
def confirm(account: Annotated[str, arg("ID", texts.ACCOUNT)], data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.accounts import ConfirmAccount

    desk = Desk(data, as_json)
    desk.ask(lambda: ConfirmAccount(account=account, **by_hand()))
    desk.show({"ok": True, "id": account}, lambda: [texts.CONFIRMED])


@app.command("unlink", help=texts.UNLINK)
def unlink(
    account: Annotated[str | None, opt("--account", texts.ACCOUNT, "ID")] = None,
    member: MaybeMember = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.failing import Failure
    from shared.contracts.linking import UnlinkAccount

    if (account is None) == (member is None):
        raise Failure("usage", texts.ONE_OF_BOTH, status=2)
    desk = Desk(data, as_json)
    desk.ask(lambda: UnlinkAccount(account=account, member=member, **by_hand()))
    desk.show({"ok": True}, lambda: [texts.UNLINKED if account else texts.ALL_UNLINKED])
