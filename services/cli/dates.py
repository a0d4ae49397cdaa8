"""`hyeopchi dates`: finding a date with the members."""

from typing import Annotated

from services.cli.desk import Asking, Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Body, Data, MaybeBody, Member, arg, opt, topic
from shared.texts import cli_help
from shared.texts import finding as texts

app = topic(texts.APP)

FindingId = Annotated[str, arg("ID", texts.ID)]
Agenda = Annotated[list[str] | None, opt("--agenda", cli_help.AGENDA, "TEXT")]


@app.command("begin", help=texts.BEGIN)
def begin(
    body: Body,
    title: Annotated[str, opt("--title", texts.TITLE, "TEXT")],
    at: Annotated[list[str], opt("--at", cli_help.AT, "TIME")],
    minutes: Annotated[int, opt("--minutes", cli_help.MINUTES_LONG, "N")] = 120,
    place: Annotated[str, opt("--place", cli_help.PLACE, "TEXT")] = "",
    agenda: Agenda = None,
    until: Annotated[str | None, opt("--until", texts.UNTIL, "TIME")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    for text in (*at, *([until] if until else [])):
        must_be_readable(text)
    from shared.contracts.finding import BeginFinding, FindingView

    async def begun(asking: Asking) -> FindingView:
        times = tuple([await moment(asking, text) for text in at])
        due = await moment(asking, until) if until else None
        ask = BeginFinding(
            body=body, title=title, times=times, minutes=minutes, place=place, agenda=tuple(agenda or ()), until=due, **by_hand()
        )  # fmt: skip
        return await asking(ask)

    desk = Desk(data, as_json)
    view = desk.converse(begun)
    desk.show(view, lambda: texts.lines(view))


@app.command("show", help=texts.SHOWING)
def show(finding: FindingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.finding import ShowFinding

    Desk(data, as_json).tell(lambda: ShowFinding(finding=finding, **as_operator()), texts.lines)


@app.command("list", help=texts.LISTING)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.finding import ListFindings

    Desk(data, as_json).tell_all(lambda: ListFindings(body=body, **as_operator()), texts.HEADINGS, texts.row, texts.EMPTY)


@app.command("who", help=texts.WHO)
def who(finding: FindingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.finding import ShowFindingSeats

    Desk(data, as_json).tell(lambda: ShowFindingSeats(finding=finding, **as_operator()), texts.who)


@app.command("mark", help=texts.MARKING)
def mark(
    finding: FindingId,
    member: Member,
    time: Annotated[int, opt("--time", texts.NUMBER, "N", least=0)],
    no: Annotated[bool, opt("--no", texts.NO)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.finding import MarkTime

    desk = Desk(data, as_json)
    what = {"finding": finding, "number": time, "can": not no, "member": member}
    desk.tell(lambda: MarkTime(**what, **by_hand()), lambda done: [texts.marked(done), *texts.lines(done.finding)])


@app.command("drop", help=texts.DROPPING)
def drop(finding: FindingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.finding import DropFinding

    Desk(data, as_json).tell(lambda: DropFinding(finding=finding, **by_hand()), texts.lines)


@app.command("call", help=texts.CALLING)
def call(
    finding: FindingId,
    time: Annotated[int, opt("--time", texts.NUMBER, "N", least=1)],
    place: Annotated[str | None, opt("--place", cli_help.PLACE, "TEXT")] = None,
    agenda: Agenda = None,
    urgent: Annotated[str | None, opt("--urgent", cli_help.URGENT, "REASON")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.finding import ShowFinding
    from shared.contracts.meetings import CallMeeting, MeetingView
    from shared.texts import cli_views as views

    async def called(asking: Asking) -> MeetingView:
        found = await asking(ShowFinding(finding=finding, **as_operator()))
        starts = next((one.starts for one in found.times if one.number == time), None)
        if starts is None:
            raise Failure("finding_number", texts.no_such_time(time), status=2)
        ask = CallMeeting(
            body=found.body, starts=starts, minutes=found.minutes, place=place or found.place, kind=found.kind,
            agenda=tuple(agenda or found.agenda or (found.title,)), urgent=urgent, finding=found.id, request=found.request,
            **by_hand(),
        )  # fmt: skip
        return await asking(ask)

    desk = Desk(data, as_json)
    view = desk.converse(called)
    desk.show(view, lambda: views.meeting(view))
