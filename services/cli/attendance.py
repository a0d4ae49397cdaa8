"""`hyeopchi rsvp` and `hyeopchi attend`: who will come, and who is there."""

from typing import Annotated, Literal

from services.cli.desk import Asking, Desk, by_hand
from services.cli.failing import Failure
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Data, MaybeMember, Meeting, Member, opt, topic
from services.cli.steps import step
from shared.texts import cli as said
from shared.texts import cli_help as texts

app = topic(texts.ATTEND)


@app.command("rsvp", help=texts.RSVP)
def rsvp(
    meeting: Meeting,
    member: Member,
    answer: Annotated[Literal["yes", "no", "maybe"], opt("--answer", texts.ANSWER)],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.meetings import RecordRsvp, RsvpAnswer

    step(Desk(data, as_json), lambda: RecordRsvp(meeting=meeting, member=member, answer=RsvpAnswer(answer), **by_hand()))


@app.command("attend", help=texts.ATTEND)
def attend(
    meeting: Meeting,
    member: MaybeMember = None,
    confirm_all: Annotated[bool, opt("--confirm-all", texts.CONFIRM_ALL)] = False,
    leave: Annotated[bool, opt("--leave", texts.LEAVE)] = False,
    at: Annotated[str | None, opt("--at", texts.ATTEND_AT, "TIME")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    if (member is None) != confirm_all:
        raise Failure("usage", said.MEMBER_OR_ALL, status=2)
    if at is not None:
        must_be_readable(at, day_optional=True)
    from shared.contracts.meetings import ConfirmPresence, PresenceRecorded
    from shared.texts import cli_views as views

    async def confirmed(asking: Asking) -> PresenceRecorded:
        when = await moment(asking, at, past_ok=True, day_optional=True) if at is not None else None
        return await asking(ConfirmPresence(meeting=meeting, member=member, leave=leave, at=when, **by_hand()))

    desk = Desk(data, as_json)
    done = desk.converse(confirmed)
    desk.show(done, lambda: views.presence(done))
