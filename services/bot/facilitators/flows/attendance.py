"""Attendance: the roll ten at a time, the room's code, presence confirmed and ended on the clerk's word; and who presides."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import NOT_OVER, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.guests import GuestView, SeeOff
from shared.contracts.meetings import ConfirmPresence, MeetingMode, MeetingView, Preside, RsvpAnswer, SeatNow, ShowSeats
from shared.phrases.names import matches
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import guests as guest_texts
from shared.texts.refusals import sentence


async def seats_of(talk: Talk) -> tuple[SeatNow, ...]:
    return (await talk.know(ShowSeats(meeting=talk.given["meeting"]))).seats


async def name_of(talk: Talk, member: str) -> str:
    return next((seat.name for seat in await seats_of(talk) if seat.member == member), "")


def present_of(meeting: MeetingView) -> int:
    return meeting.confirmed if meeting.present is None else meeting.present


async def ask_list(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    room = await talk.know(ShowSeats(meeting=meeting.id))
    sought = talk.given.get("sought", "")
    seats = sorted((seat for seat in room.seats if not sought or matches(seat.name, sought)), key=_turn)
    waiting = sum(seat.declared and not seat.present for seat in room.seats)
    everyone = (Choice(meeting_texts.confirm_all(waiting), "all"),) if waiting else ()
    text = meeting_texts.attendance(meeting, room.room_code, f"{talk.public}/{room.room_path.lstrip('/')}")
    beside = [Choice(guest_texts.line(one), f"guest:{one.id}") for one in room.guests if one.ends is None and not one.counts]
    entering = tuple(
        Start(label, flow, meeting.id)
        for label, flow in ((guest_texts.TO_DEPUTY, "deputy"), (guest_texts.TO_OBSERVER, "observer"))
        if flow == "observer" or any(seat.may_send for seat in room.seats)
    )
    return Screen(
        f"{meeting_texts.meeting_line(meeting)}\n{text}",
        (*(Choice(meeting_texts.seat_button(seat), seat.member) for seat in seats), *beside),
        (*everyone, *entering, Choice(meeting_texts.REFRESH, "refresh"), Choice(meeting_texts.DONE, "done")),
    )


def _turn(seat: SeatNow) -> int:
    """Those who wait to be confirmed first, then those who said they would come, those confirmed last."""
    if seat.present or seat.declared:
        return 3 if seat.present else 0
    return 1 if seat.answer is RsvpAnswer.YES else 2


async def take_list(talk: Talk, said: Said) -> Move:
    match said.pick:
        case None:
            return await _search(talk, said.text)
        case "done":
            meeting = await talk.meeting()
            opening = (Start(texts.title("open"), "open", meeting.id),) if meeting.opened_at is None else ()
            return Over(meeting_texts.attendance_so_far(present_of(meeting), meeting.required), opening)
        case "refresh":
            talk.given.pop("sought", None)
            return Again()
        case "all":
            return await _confirm(talk, None)
        case guest if guest.startswith("guest:"):
            talk.given["guest"] = guest.removeprefix("guest:")
            return Go("guest")
        case member:
            return await _touch(talk, member)


async def _search(talk: Talk, text: str) -> Move:
    found = [seat for seat in await seats_of(talk) if matches(seat.name, text)]
    if not found:
        return Again(meeting_texts.NOBODY)
    talk.given["sought"] = text
    return Again(meeting_texts.several([seat.name for seat in found]))


async def _touch(talk: Talk, member: str) -> Move:
    """A press on a name confirms; on somebody confirmed, it asks whether they left."""
    seat = next((seat for seat in await seats_of(talk) if seat.member == member), None)
    if seat is not None and seat.present:
        talk.given["member"] = member
        return Go("leave")
    return await _confirm(talk, member)


async def _confirm(talk: Talk, member: str | None) -> Move:
    recorded = await talk.do(ConfirmPresence, meeting=talk.given["meeting"], member=member)
    if isinstance(recorded, Refusal):
        return Again(sentence(recorded))
    talk.given.pop("sought", None)
    if member is None:
        return Again(meeting_texts.attended_all(recorded.present, recorded.required))
    return Again(meeting_texts.attended(await name_of(talk, member), recorded.present, recorded.required))


async def ask_leave(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    name = await name_of(talk, talk.given["member"])
    text = meeting_texts.ask_leave(name, present_of(meeting), meeting.required)
    seat = next((one for one in await seats_of(talk) if one.member == talk.given["member"]), None)
    came = (Choice(guest_texts.CAME_THEMSELVES, "came"),) if seat is not None and seat.deputy else ()
    return Screen(text, actions=(*came, Choice(meeting_texts.CONFIRM_LEAVE, "left"), Choice(texts.NOT_YET, "stays")))


async def take_leave(talk: Talk, said: Said) -> Move:
    assert talk.draft is not None
    member = talk.given["member"]
    if said.pick == "stays":
        talk.draft.back()
        return Again()
    if said.pick == "came":
        talk.draft.back()
        return await _confirm(talk, member)
    if said.pick != "left":
        return Again(texts.PICK_ONE)
    recorded = await talk.do(ConfirmPresence, meeting=talk.given["meeting"], member=member, leave=True)
    if isinstance(recorded, Refusal):
        return Again(sentence(recorded))
    talk.draft.back()
    return Again(meeting_texts.left(await name_of(talk, member), recorded.present, recorded.required))


async def _guest(talk: Talk) -> GuestView | None:
    room = await talk.know(ShowSeats(meeting=talk.given["meeting"]))
    return next((one for one in room.guests if one.id == talk.given["guest"] and one.ends is None), None)


async def ask_guest(talk: Talk) -> Screen | Move:
    guest = await _guest(talk)
    if guest is None:
        return Go("list")
    return Screen(guest_texts.ask_left(guest), actions=(Choice(guest_texts.HAS_LEFT, "left"), Choice(texts.NOT_YET, "stays")))


async def take_guest(talk: Talk, said: Said) -> Move:
    assert talk.draft is not None
    if said.pick not in ("left", "stays"):
        return Again(texts.PICK_ONE)
    guest = await _guest(talk)
    if said.pick == "stays" or guest is None:
        talk.draft.back()
        return Again()
    done = await talk.do(SeeOff, meeting=talk.given["meeting"], guest=guest.id)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    talk.draft.back()
    return Again(guest_texts.left(guest.name, done))


async def ask_presiding(talk: Talk) -> Screen | Move:
    present = [seat for seat in await seats_of(talk) if seat.present and not seat.deputy]
    if not present:
        return Over(meeting_texts.NOBODY_PRESENT, (Start(meeting_texts.TO_ATTEND, "attend", talk.given["meeting"]),))
    options = tuple(Choice(meeting_texts.seat_button(seat), seat.member) for seat in present)
    return Screen(f"{meeting_texts.meeting_line(await talk.meeting())}\n\n{meeting_texts.WHO_PRESIDES}", options)


async def take_presiding(talk: Talk, said: Said) -> Move:
    member = said.pick or await one_present(talk, said.text)
    if member is None:
        return Again(meeting_texts.NOBODY)
    meeting = await talk.do(Preside, meeting=talk.given["meeting"], member=member)
    if isinstance(meeting, Refusal):
        return Again(sentence(meeting))
    return Over(meeting_texts.presides(meeting))


async def one_present(talk: Talk, text: str) -> str | None:
    """The one member present whom the typed name means; None when nobody or several."""
    in_writing = (await talk.meeting()).mode is MeetingMode.WRITTEN  # then nobody has to be there
    seats = [seat for seat in await seats_of(talk) if seat.present or in_writing]
    found = [seat.member for seat in seats if matches(seat.name, text)]
    return found[0] if len(found) == 1 else None


async def take_one_present(talk: Talk, said: Said, then: str) -> Move:
    """Keeps the member who was picked or named, and goes on to `then`."""
    member = said.pick or await one_present(talk, said.text)
    if member is None:
        return Again(meeting_texts.NOBODY)
    talk.given["member"] = member
    return Go(then)


ATTEND = Flow(
    "attend",
    "meeting",
    {
        "meeting": which_meeting("attend", NOT_OVER, "list"),
        "list": Step(ask_list, take_list),
        "leave": Step(ask_leave, take_leave),
        "guest": Step(ask_guest, take_guest),
    },
)
PRESIDE = Flow(
    "preside",
    "meeting",
    {"meeting": which_meeting("preside", NOT_OVER, "member"), "member": Step(ask_presiding, take_presiding)},
)
