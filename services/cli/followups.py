"""`hyeopchi followup`: what becomes of decisions and recommendations."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, MaybeBody, MaybeMember, arg, opt, topic
from services.cli.rules_answers import calendar_day
from shared.texts import cli_followups as texts

if TYPE_CHECKING:
    from shared.contracts.base import Ask

app = topic(texts.APP)

Id = Annotated[str, arg("ID", texts.ID)]
Due = Annotated[str | None, opt("--due", texts.DUE, "DATE")]
Reason = Annotated[str | None, opt("--reason", texts.REASON, "TEXT")]
States = Literal["under_way", "taken_up", "partly", "not_taken_up"]


@app.command("add", help=texts.ADD)
def add(
    body: MaybeBody = None,
    motion: Annotated[str | None, opt("--motion", texts.MOTION, "ID")] = None,
    title: Annotated[str | None, opt("--title", texts.TITLE, "TEXT")] = None,
    kind: Annotated[Literal["decision", "recommendation"], opt("--kind", texts.KIND)] = "decision",
    owner: Annotated[str | None, opt("--owner", texts.OWNER, "TEXT")] = None,
    member: MaybeMember = None,
    due: Due = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    day = _day(due)
    from shared.contracts.followups import AddFollowUp, FollowUpKind

    what = {"body": body, "motion": motion, "title": title, "owner": owner, "member": member, "due": day}
    _one(Desk(data, as_json), lambda: AddFollowUp(kind=FollowUpKind(kind), **what, **by_hand()))


@app.command("list", help=texts.LIST)
def list_(
    body: MaybeBody = None,
    open_only: Annotated[bool, opt("--open", texts.OPEN)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.followups import ListFollowUps

    desk = Desk(data, as_json)
    desk.tell_all(
        lambda: ListFollowUps(body=body, children=True, open_only=open_only, **as_operator()),
        texts.HEADINGS, texts.row, texts.NONE,
    )


@app.command("show", help=texts.SHOW)
def show(followup: Id, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.followups import ShowFollowUp

    _one(Desk(data, as_json), lambda: ShowFollowUp(followup=followup, **as_operator()))


@app.command("report", help=texts.REPORT)
def report(
    followup: Id,
    state: Annotated[States, opt("--state", texts.STATE)],
    reason: Reason = None,
    due: Due = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    day = _day(due)
    from shared.contracts.followups import FollowUpState, ReportFollowUp

    said = FollowUpState(state)
    _one(Desk(data, as_json), lambda: ReportFollowUp(followup=followup, state=said, reason=reason, due=day, **by_hand()))


@app.command("close", help=texts.CLOSE)
def close(
    followup: Id,
    state: Annotated[States | None, opt("--state", texts.STATE)] = None,
    reason: Reason = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.followups import CloseFollowUp, FollowUpState

    said = FollowUpState(state) if state else None
    _one(Desk(data, as_json), lambda: CloseFollowUp(followup=followup, state=said, reason=reason, **by_hand()))


def _one(desk: Desk, question: "Callable[[], Ask[Any]]") -> None:
    answer = desk.ask(question)
    desk.show(answer, lambda: texts.shown(answer))


def _day(typed: str | None) -> date | None:
    try:
        return calendar_day(typed) if typed else None
    except ValueError:
        raise Failure("usage", texts.BAD_DUE, status=2) from None
