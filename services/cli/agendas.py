"""`hyeopchi agenda`: proposals on their way, and what waits for the next agenda."""

from typing import Annotated, Literal

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Body, Data, MaybeBody, Member, arg, opt, topic
from shared.texts import cli_agendas as texts

app = topic(texts.APP)

Id = Annotated[str, arg("ID", texts.ID)]
Steps = Literal["endorse", "screen", "review", "debate", "answer", "adopt", "table", "budget", "carry_out", "share"]


@app.command("list", help=texts.LIST)
def list_(
    body: MaybeBody = None,
    open_only: Annotated[bool, opt("--open", texts.OPEN)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.agendas import ListIssues

    desk = Desk(data, as_json)
    desk.tell_all(
        lambda: ListIssues(body=body, children=True, open_only=open_only, **as_operator()),
        texts.HEADINGS, texts.row, texts.NONE,
    )


@app.command("show", help=texts.SHOW)
def show(issue: Id, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.agendas import ShowIssue

    Desk(data, as_json).tell(lambda: ShowIssue(issue=issue, **as_operator()), texts.shown)


@app.command("propose", help=texts.PROPOSE)
def propose(
    body: Body,
    member: Member,
    text: Annotated[str, opt("--text", texts.TEXT, "TEXT")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.deadlines import Propose

    Desk(data, as_json).tell(lambda: Propose(body=body, member=member, text=text, **by_hand()), lambda _: [texts.PROPOSED])


@app.command("endorse", help=texts.ENDORSE)
def endorse(issue: Id, member: Member, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.agendas import EndorseIssue

    desk = Desk(data, as_json)
    desk.tell(lambda: EndorseIssue(issue=issue, member=member, **by_hand()), lambda answer: texts.shown(answer.issue))


@app.command("pass", help=texts.PASS)
def pass_(
    issue: Id,
    step: Annotated[Steps | None, opt("--step", texts.STEP)] = None,
    note: Annotated[str | None, opt("--note", texts.NOTE, "TEXT")] = None,
    body: Annotated[str | None, opt("--body", texts.BODY, "SLUG")] = None,
    order: Annotated[int | None, opt("--order", texts.ORDER, "N")] = None,
    minutes: Annotated[int | None, opt("--minutes", texts.MINUTES, "N")] = None,
    elsewhere: Annotated[int | None, opt("--elsewhere", texts.ELSEWHERE, "N")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.agendas import PassIssue, StepKind

    desk, kind = Desk(data, as_json), StepKind(step) if step else None
    about = {"note": note, "body": body, "order": order, "minutes": minutes, "elsewhere": elsewhere}
    view = desk.ask(lambda: PassIssue(issue=issue, step=kind, **about, **by_hand()))
    desk.show(view, lambda: texts.shown(view))


@app.command("decline", help=texts.DECLINE)
def decline(
    issue: Id, reason: Annotated[str, opt("--reason", texts.REASON, "TEXT")], data: Data = None, as_json: AsJson = False
) -> None:
    from shared.contracts.agendas import DeclineIssue

    Desk(data, as_json).tell(lambda: DeclineIssue(issue=issue, reason=reason, **by_hand()), texts.shown)


@app.command("waiting", help=texts.WAITING)
def waiting(body: Body, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.agendas import ListWaiting

    desk = Desk(data, as_json)
    desk.tell_all(lambda: ListWaiting(body=body, **as_operator()), texts.WAITING_HEADINGS, texts.waiting_row, texts.NONE_WAITING)


@app.command("drop", help=texts.DROP)
def drop(waiting: Annotated[str, arg("ID", texts.WAITING_ID)], data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.agendas import DropWaiting

    desk = Desk(data, as_json)
    desk.tell_all(
        lambda: DropWaiting(waiting=waiting, **by_hand()),
        texts.WAITING_HEADINGS, texts.waiting_row, texts.NONE_WAITING,
    )
