"""`hyeopchi meeting`: from the call to the close."""

from pathlib import Path
from typing import Annotated, Literal

from services.cli.desk import Asking, Desk, as_operator, by_hand, read_file
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Body, Data, MaybeBody, MeetingId, Member, Yes, arg, opt, topic
from services.cli.steps import step
from shared.texts import cli as said
from shared.texts import cli_guests as guest_texts
from shared.texts import cli_help as texts
from shared.texts import cli_papers as paper_texts
from shared.texts import cli_proceedings as more
from shared.texts import facilitator_today as today_texts
from shared.texts import plans as plan_texts
from shared.texts import requests as request_texts

app = topic(texts.MEETINGS)


@app.command("call", help=texts.CALL)
def call(
    body: Body,
    at: Annotated[str, opt("--at", texts.AT, "TIME")],
    agenda: Annotated[list[str], opt("--agenda", texts.AGENDA, "TEXT")],
    place: Annotated[str | None, opt("--place", texts.PLACE, "TEXT")] = None,
    until: Annotated[str | None, opt("--until", texts.UNTIL, "TIME")] = None,
    minutes: Annotated[int, opt("--minutes", texts.MINUTES_LONG, "N")] = 120,
    kind: Annotated[Literal["regular", "extraordinary"], opt("--kind", texts.KIND)] = "regular",
    mode: Annotated[Literal["in_person", "online", "hybrid", "written"], opt("--mode", texts.MODE)] = "in_person",
    urgent: Annotated[str | None, opt("--urgent", texts.URGENT, "REASON")] = None,
    session: Annotated[int | None, opt("--session", texts.SESSION, "N")] = None,
    request: Annotated[str | None, opt("--request", request_texts.REQUEST, "ID")] = None,
    with_: Annotated[str, opt("--with", texts.WITH, "SLUG,SLUG")] = "",
    link: Annotated[str | None, opt("--link", texts.LINK, "URL")] = None,
    draft: Annotated[str | None, opt("--planned", plan_texts.DRAFT, "ID")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    must_be_readable(at)
    if until is not None:
        must_be_readable(until)
    _place_where_one_meets(place, mode)
    from shared.contracts.meetings import CallMeeting, MeetingKind, MeetingMode, MeetingView
    from shared.texts import cli_views as views

    async def called(asking: Asking) -> MeetingView:
        starts = await moment(asking, at)
        due = await moment(asking, until) if until is not None else None
        ask = CallMeeting(
            body=body, starts=starts, minutes=minutes, place=place or "", agenda=tuple(agenda), kind=MeetingKind(kind),
            mode=MeetingMode(mode), urgent=urgent, session=session, until=due, request=request, draft=draft, link=link,
            with_bodies=tuple(slug.strip() for slug in with_.split(",") if slug.strip()), **by_hand(),
        )  # fmt: skip
        return await asking(ask)

    desk = Desk(data, as_json)
    view = desk.converse(called)
    desk.show(view, lambda: views.meeting(view))


@app.command("link", help=texts.SET_LINK)
def link_(
    meeting: MeetingId,
    link: Annotated[str | None, opt("--link", texts.LINK, "URL")] = None,
    remove: Annotated[bool, opt("--remove", texts.REMOVE_LINK)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.failing import Failure
    from shared.contracts.meetings import SetJoinLink, ShowMeeting
    from shared.texts import joining

    if (link is None) is not remove:
        raise Failure("usage", texts.LINK_OR_REMOVE, status=2)
    desk = Desk(data, as_json)
    done = desk.ask(lambda: SetJoinLink(meeting=meeting, link=link, **by_hand()))
    desk.show(done, lambda: [joining.given(done, desk.ask(lambda: ShowMeeting(meeting=meeting, **as_operator())).enrolled)])


@app.command("list", help=texts.MEETING_LIST)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import ListMeetings
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListMeetings(body=body, children=True, **as_operator())).items
    desk.table(found, views.MEETING_HEADINGS, lambda: [views.meeting_row(view) for view in found], views.NO_MEETINGS)


@app.command("show", help=texts.MEETING_SHOW)
def show(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import ShowMeeting

    step(Desk(data, as_json), lambda: ShowMeeting(meeting=meeting, **as_operator()))


@app.command("open", help=texts.OPEN)
def open_(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import OpenMeeting

    step(Desk(data, as_json), lambda: OpenMeeting(meeting=meeting, **by_hand()))


@app.command("recess", help=texts.RECESS)
def recess(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import RecessMeeting

    step(Desk(data, as_json), lambda: RecessMeeting(meeting=meeting, **by_hand()))


@app.command("resume", help=texts.RESUME)
def resume(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import ResumeMeeting

    step(Desk(data, as_json), lambda: ResumeMeeting(meeting=meeting, **by_hand()))


@app.command("close", help=texts.CLOSE)
def close(meeting: MeetingId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import CloseMeeting
    from shared.texts.cli_views import CLOSING

    step(Desk(data, as_json), lambda: CloseMeeting(meeting=meeting, **by_hand()), CLOSING, yes)


@app.command("lapse", help=texts.LAPSE)
def lapse(meeting: MeetingId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import LapseMeeting
    from shared.texts.cli_views import LAPSING

    step(Desk(data, as_json), lambda: LapseMeeting(meeting=meeting, **by_hand()), LAPSING, yes)


@app.command("order", help=more.ORDER)
def order(
    meeting: MeetingId,
    item: Annotated[list[int], opt("--item", more.ORDER_ITEM, "N")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import ChangeOrder

    step(Desk(data, as_json), lambda: ChangeOrder(meeting=meeting, items=tuple(item), **by_hand()))


@app.command("cancel", help=texts.CANCEL)
def cancel(
    meeting: MeetingId,
    reason: Annotated[str, opt("--reason", texts.CANCEL_REASON, "TEXT")] = "",
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.meetings import CancelMeeting
    from shared.texts.cli_views import CANCELLING

    step(Desk(data, as_json), lambda: CancelMeeting(meeting=meeting, reason=reason, **by_hand()), CANCELLING, yes)


@app.command("move", help=texts.MOVE)
def move(
    meeting: MeetingId,
    at: Annotated[str | None, opt("--at", texts.AT, "TIME")] = None,
    place: Annotated[str | None, opt("--place", texts.PLACE, "TEXT")] = None,
    urgent: Annotated[str | None, opt("--urgent", texts.URGENT, "REASON")] = None,
    until: Annotated[str | None, opt("--until", texts.UNTIL, "TIME")] = None,
    reason: Annotated[str, opt("--reason", texts.MOVE_REASON, "TEXT")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    _at_or_place(at or until, place)
    if until is not None:
        must_be_readable(until)
    from shared.contracts.meetings import MeetingView, MoveMeeting
    from shared.texts import cli_views as views

    async def moved(asking: Asking) -> MeetingView:
        starts = await moment(asking, at) if at is not None else None
        due = await moment(asking, until) if until is not None else None
        change = MoveMeeting(
            meeting=meeting, starts=starts, place=place, urgent=urgent, reason=reason, until=due, **by_hand()
        )  # fmt: skip
        return await asking(change)

    desk = Desk(data, as_json)
    view = desk.converse(moved)
    desk.show(view, lambda: views.meeting(view))


def _place_where_one_meets(place: str | None, mode: str) -> None:
    """Nobody meets in a room for a written resolution or online; for every other meeting the option may not be left out."""
    from services.cli.failing import Failure
    from shared.texts import cli_usage

    if place is None and mode not in ("written", "online"):
        raise Failure("usage", cli_usage.missing("--place"), status=2)


def _at_or_place(at: str | None, place: str | None) -> None:
    from services.cli.failing import Failure

    if at is None and place is None:
        raise Failure("usage", said.AT_OR_PLACE, status=2)
    if at is not None:
        must_be_readable(at)


@app.command("remind", help=plan_texts.REMIND)
def remind(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.deadlines import Nudged, RemindMissing
    from shared.contracts.meetings import ShowMeeting
    from shared.contracts.roll import ListMembers

    async def reminded(asking: Asking) -> tuple[Nudged, list[str]]:
        done = await asking(RemindMissing(meeting=meeting, **by_hand()))
        body = (await asking(ShowMeeting(meeting=meeting, **as_operator()))).body
        members = (await asking(ListMembers(body=body, **as_operator()))).items
        return done, [member.name for member in members if member.id in done.members and not member.linked]

    desk = Desk(data, as_json)
    done, phone = desk.converse(reminded)
    answer = {"asked": done.asked, "today": done.today, "members": done.members, "phone": phone}
    desk.show(answer, lambda: [today_texts.nudged(done, phone)])


@app.command("attach", help=texts.ATTACH)
def attach(
    meeting: MeetingId,
    file: Annotated[Path, arg("FILE", texts.ATTACH_FILE)],
    item: Annotated[int, opt("--item", texts.ATTACH_ITEM, "N")] = 1,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    content = read_file(file)
    from shared.contracts.meetings import AttachDocument

    step(
        Desk(data, as_json),
        lambda: AttachDocument(meeting=meeting, item=item, filename=file.name, content=content, **by_hand()),
    )


@app.command("detach", help=texts.DETACH)
def detach(
    meeting: MeetingId,
    name: Annotated[str, arg("NAME", texts.DETACH_NAME)],
    item: Annotated[int, opt("--item", texts.ATTACH_ITEM, "N")] = 1,
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.asked_again import ask_again
    from shared.contracts.meetings import RemoveDocument

    desk = Desk(data, as_json)
    ask_again(desk, texts.DETACHING, yes)
    step(desk, lambda: RemoveDocument(meeting=meeting, item=item, filename=name, **by_hand()))


@app.command("preside", help=texts.PRESIDE)
def preside(meeting: MeetingId, member: Member, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.meetings import Preside

    step(Desk(data, as_json), lambda: Preside(meeting=meeting, member=member, **by_hand()))


@app.command("seats", help=guest_texts.SEATS)
def seats(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from services.cli.tables import table
    from shared.contracts.meetings import ShowSeats
    from shared.texts import cli_guest_views as views

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ShowSeats(meeting=meeting, **as_operator()))
    address = found.room_path
    rows = [views.seat_row(seat) for seat in found.seats]
    desk.show(found, lambda: [*views.room(found, address), "", *table(guest_texts.SEAT_HEADINGS, rows)])


@app.command("papers", help=paper_texts.PAPERS)
def papers(
    meeting: MeetingId,
    out: Annotated[Path, opt("--out", paper_texts.PAPERS_OUT, "DIR")],
    overwrite: Annotated[bool, opt("--overwrite", paper_texts.OVERWRITE)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.papers import write_papers

    write_papers(Desk(data, as_json), meeting, out, overwrite)
