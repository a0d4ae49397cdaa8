"""`hyeopchi request`: members ask for an extraordinary meeting."""

from typing import TYPE_CHECKING, Annotated

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Body, Data, MaybeBody, Member, arg, opt, topic
from shared.texts import requests as texts

if TYPE_CHECKING:
    from shared.contracts.requests import StartRequest, SupportRequest

app = topic(texts.APP)

RequestId = Annotated[str, arg("ID", texts.REQUEST)]


@app.command("start", help=texts.START)
def start(
    body: Body,
    member: Member,
    purpose: Annotated[str, opt("--purpose", texts.PURPOSE, "TEXT")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.requests import StartRequest

    _do(Desk(data, as_json), StartRequest(body=body, member=member, purpose=purpose, **by_hand()))


@app.command("support", help=texts.SUPPORTING)
def support(
    request: RequestId,
    member: Member,
    take_back: Annotated[bool, opt("--take-back", texts.TAKING_BACK)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.requests import SupportRequest

    _do(Desk(data, as_json), SupportRequest(request=request, member=member, support=not take_back, **by_hand()))


@app.command("show", help=texts.SHOW)
def show(request: RequestId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.requests import ShowRequest

    Desk(data, as_json).tell(lambda: ShowRequest(request=request, **as_operator()), texts.lines)


@app.command("list", help=texts.LIST)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.requests import ListRequests

    Desk(data, as_json).tell_all(lambda: ListRequests(body=body, **as_operator()), texts.HEADINGS, texts.row, texts.EMPTY)


@app.command("supporters", help=texts.SUPPORTERS)
def supporters(request: RequestId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.requests import ListSupporters

    Desk(data, as_json).tell(lambda: ListSupporters(request=request, **as_operator()), texts.supporters)


def _do(desk: Desk, command: "StartRequest | SupportRequest") -> None:
    done = desk.ask(lambda: command)
    desk.show(done, lambda: [texts.recorded(done), *texts.lines(done.request)])
