"""`hyeopchi member`: who is on a roll."""

from typing import TYPE_CHECKING, Annotated, Literal

from services.cli import privacy, wishes
from services.cli.asked_again import ask_again
from services.cli.desk import Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Body, Data, Member, Yes, arg, opt, topic
from shared.texts import cli_endings as ending_texts
from shared.texts import cli_help as texts
from shared.texts import cli_privacy, cli_wishes
from shared.texts import cli_term_endings as term_texts

if TYPE_CHECKING:
    from shared.contracts.roll import MemberRow

app = topic(texts.MEMBERS)
app.command("export", help=cli_privacy.EXPORT)(privacy.export)
app.command("erase", help=cli_privacy.ERASE)(privacy.erase)
app.command("settings", help=cli_wishes.SETTINGS)(wishes.settings)


@app.command("list", help=texts.MEMBER_LIST)
def list_(body: Body, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.roll import ListMembers
    from shared.texts import cli_views as views

    Desk(data, as_json).tell_all(lambda: ListMembers(body=body, **as_operator()), views.MEMBER_HEADINGS, _row, views.NO_MEMBERS)


def _row(row: "MemberRow") -> tuple[str, ...]:
    from shared.texts import cli_views as views
    from shared.texts.offices import OFFICES

    offices = ", ".join(OFFICES[office] for office in row.offices)
    return row.id, row.name, row.organisation, row.title, views.SEATS[row.seat], offices, _linked(row)


def _linked(row: "MemberRow") -> str:
    return "○" if row.linked else ""


@app.command("find", help=texts.MEMBER_FIND)
def find(text: Annotated[str, arg("TEXT", texts.FIND_TEXT)], data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.roll import FindMembers
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    found = desk.ask(lambda: FindMembers(text=text, **as_operator())).items
    rows = [(row.id, row.name, row.organisation, ", ".join(row.bodies), _linked(row)) for row in found]
    desk.table(found, views.FOUND_HEADINGS, lambda: rows, views.NOBODY_FOUND)


@app.command("terms", help=term_texts.TERMS)
def terms(body: Body, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.roll import ListTermEndings

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListTermEndings(body=body, **as_operator())).items
    rows = [row for ending in found for row in term_texts.rows(ending)]
    desk.table(found, term_texts.HEADINGS, lambda: rows, term_texts.NOBODY)


@app.command("end", help=ending_texts.CLI)
def end(
    body: Body,
    member: Member,
    reason: Annotated[
        Literal["dismissal", "death", "resignation", "transfer"], opt("--reason", ending_texts.CLI_REASON)
    ],
    on: Annotated[str | None, opt("--on", ending_texts.CLI_ON, "DATE")] = None,
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.rules_answers import calendar_day

    try:
        last = calendar_day(on) if on is not None else None
    except ValueError:
        raise Failure("usage", ending_texts.BAD_DAY, status=2) from None
    from shared.contracts.endings import EndMembership, EndReason
    from shared.texts.endings import over

    desk = Desk(data, as_json)
    ask_again(desk, ending_texts.ENDING, yes)
    done = desk.ask(lambda: EndMembership(body=body, member=member, reason=EndReason(reason), on=last, **by_hand()))
    desk.show(done, lambda: [over("", done)])
