"""`hyeopchi guest`: deputies of seats, observers and residents in a meeting."""

from typing import TYPE_CHECKING, Annotated, Any

from services.cli.desk import Asking, Desk, as_operator, by_hand
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Data, Meeting, Member, Yes, arg, opt, topic
from shared.texts import cli_guests as texts

if TYPE_CHECKING:
    from shared.contracts.guests import SeatObserver, SeeOff, SendDeputy

app = topic(texts.APP)

Name = Annotated[str, opt("--name", texts.NAME, "NAME")]
Title = Annotated[str, opt("--title", texts.TITLE, "TEXT")]
Organisation = Annotated[str, opt("--org", texts.ORGANISATION, "TEXT")]
At = Annotated[str | None, opt("--at", texts.AT, "TIME")]
GuestId = Annotated[str, arg("GUEST", texts.GUEST)]


@app.command("deputy", help=texts.DEPUTY)
def deputy(
    meeting: Meeting,
    member: Member,
    name: Name,
    title: Title = "",
    org: Organisation = "",
    at: At = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.guests import SendDeputy

    who = {"meeting": meeting, "member": member, "name": name, "title": title, "organisation": org}
    _enter(Desk(data, as_json), SendDeputy, who, at)


@app.command("observer", help=texts.OBSERVER)
def observer(
    meeting: Meeting,
    name: Name,
    title: Title = "",
    org: Organisation = "",
    resident: Annotated[bool, opt("--resident", texts.RESIDENT)] = False,
    at: At = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.guests import SeatObserver

    who = {"meeting": meeting, "name": name, "title": title, "organisation": org, "resident": resident}
    _enter(Desk(data, as_json), SeatObserver, who, at)


@app.command("leave", help=texts.LEAVE)
def leave(guest: GuestId, meeting: Meeting, at: At = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.guests import SeeOff

    _enter(Desk(data, as_json), SeeOff, {"meeting": meeting, "guest": guest}, at)


def _enter(desk: Desk, command: "type[SendDeputy | SeatObserver | SeeOff]", given: dict[str, Any], at: str | None) -> None:
    if at is not None:
        must_be_readable(at, day_optional=True)

    async def entered(asking: Asking) -> Any:
        when = await moment(asking, at, past_ok=True, day_optional=True) if at is not None else None
        fields = {**given, **by_hand(), "at": when}
        return await asking(command(**fields))

    from shared.texts import cli_guest_views as views

    done = desk.converse(entered)
    desk.show(done, lambda: views.entered(done))


@app.command("list", help=texts.LIST)
def list_(meeting: Meeting, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.guests import ListGuests
    from shared.texts import cli_guest_views as views

    Desk(data, as_json).tell_all(lambda: ListGuests(meeting=meeting, **as_operator()), texts.HEADINGS, views.row, texts.NOBODY)


@app.command("erase", help=texts.ERASE)
def erase(guest: GuestId, meeting: Meeting, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from services.cli.asked_again import ask_again
    from shared.contracts.guests import EraseGuest

    desk = Desk(data, as_json)
    ask_again(desk, texts.ERASING, yes)
    done = desk.ask(lambda: EraseGuest(meeting=meeting, guest=guest, **by_hand()))
    desk.show(done, lambda: [texts.ERASED])
