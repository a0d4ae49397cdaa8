"""`hyeopchi poll`: elections, priorities, free choices and surveys."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from services.cli.asked_again import ask_again
from services.cli.desk import Asking, Desk, as_operator, by_hand
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Data, MaybeBody, Member, Yes, arg, opt, topic
from shared.texts import cli_help, cli_polls

if TYPE_CHECKING:
    from shared.contracts.base import Ask
    from shared.contracts.polls import PollView

app = topic(cli_polls.APP)

PollId = Annotated[str, arg("ID", cli_polls.POLL)]
MaybeMeeting = Annotated[str | None, opt("--meeting", cli_help.MEETING, "ID")]


@app.command("put", help=cli_polls.PUT)
def put(
    kind: Annotated[Literal["election", "ranking", "choice", "survey"], opt("--kind", cli_polls.KIND)],
    title: Annotated[str, opt("--title", cli_polls.TITLE, "TEXT")],
    body: MaybeBody = None,
    meeting: MaybeMeeting = None,
    item: Annotated[int | None, opt("--item", cli_polls.ITEM, "N")] = None,
    option: Annotated[list[str] | None, opt("--option", cli_polls.OPTION, "TEXT")] = None,
    candidate: Annotated[list[str] | None, opt("--candidate", cli_polls.CANDIDATE, "ID")] = None,
    k: Annotated[int, opt("--k", cli_polls.K, "N", least=1)] = 1,
    marks: Annotated[int | None, opt("--marks", cli_polls.MARKS, "N", least=1)] = None,
    method: Annotated[Literal["approval", "points", "ranked"] | None, opt("--method", cli_polls.METHOD)] = None,
    ballot: Annotated[Literal["secret", "open"] | None, opt("--ballot", cli_polls.SECRET)] = None,
    asks_text: Annotated[bool, opt("--asks-text", cli_polls.ASKS_TEXT)] = False,
    until: Annotated[str | None, opt("--until", cli_polls.UNTIL, "TIME")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    if until is not None:
        must_be_readable(until)
    from shared.contracts.polls import PollKind, PollView, PutPoll
    from shared.rules.ranking import Method

    async def asked(asking: Asking) -> PollView:
        ask = PutPoll(
            kind=PollKind(kind), title=title, body=body, meeting=meeting, item=item, options=tuple(option or ()),
            candidates=tuple(candidate or ()), k=k, marks=marks, method=Method(method) if method else None,
            secret=None if ballot is None else ballot == "secret", asks_text=asks_text,
            until=await moment(asking, until) if until is not None else None, **by_hand(),
        )  # fmt: skip
        return await asking(ask)

    desk = Desk(data, as_json)
    _show(desk, desk.converse(asked))


@app.command("candidate", help=cli_polls.STAND)
def candidate(poll: PollId, member: Member, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import PutForward

    _do(Desk(data, as_json), PutForward(poll=poll, member=member, **by_hand()))


@app.command("step-down", help=cli_polls.STEP_DOWN)
def step_down(poll: PollId, member: Member, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import StepDown

    _do(Desk(data, as_json), StepDown(poll=poll, member=member, **by_hand()))


@app.command("open", help=cli_polls.OPEN)
def open_(poll: PollId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import OpenPoll

    _do(Desk(data, as_json), OpenPoll(poll=poll, **by_hand()))


@app.command("ballot", help=cli_polls.BALLOT)
def ballot(
    poll: PollId,
    member: Member,
    choice: Annotated[list[int] | None, opt("--choice", cli_polls.CHOICE, "N")] = None,
    text: Annotated[str | None, opt("--text", cli_polls.TEXT, "TEXT")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.polls import CastPollBallot
    from shared.texts.polls import entered

    desk = Desk(data, as_json)
    desk.tell(lambda: CastPollBallot(poll=poll, member=member, choices=tuple(choice or ()), text=text, **by_hand()), entered)


@app.command("close", help=cli_polls.CLOSE)
def close(poll: PollId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import ClosePoll

    desk = Desk(data, as_json)
    ask_again(desk, cli_polls.DECLARING, yes)
    _do(desk, ClosePoll(poll=poll, **by_hand()))


@app.command("withdraw", help=cli_polls.WITHDRAW)
def withdraw(poll: PollId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import WithdrawPoll

    _do(Desk(data, as_json), WithdrawPoll(poll=poll, **by_hand()))


@app.command("show", help=cli_polls.SHOW)
def show(poll: PollId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import ShowPoll

    _do(Desk(data, as_json), ShowPoll(poll=poll, **as_operator()))


@app.command("list", help=cli_polls.LIST)
def list_(body: MaybeBody = None, meeting: MaybeMeeting = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import ListPolls
    from shared.texts.polls import row

    desk = Desk(data, as_json)
    desk.tell_all(lambda: ListPolls(body=body, meeting=meeting, **as_operator()), cli_polls.HEADINGS, row, cli_polls.EMPTY)


@app.command("answers", help=cli_polls.ANSWERS)
def answers(poll: PollId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.polls import ListPollAnswers

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListPollAnswers(poll=poll, **as_operator())).items
    desk.table(found, cli_polls.ANSWER_HEADINGS, lambda: [(one.name, one.text) for one in found], cli_polls.NO_ANSWERS)


def _do(desk: Desk, question: "Ask[Any]") -> None:
    _show(desk, desk.ask(lambda: question))


def _show(desk: Desk, view: "PollView") -> None:
    from shared.texts.polls import lines

    desk.show(view, lambda: lines(view))
