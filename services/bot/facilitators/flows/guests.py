"""Who came without a seat: a deputy for a seat, an observer or a resident; written as typed, shown, then recorded."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import NOT_OVER, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.guests import SeatObserver, SendDeputy
from shared.contracts.meetings import SeatNow, ShowSeats
from shared.phrases.names import matches
from shared.phrases.person import Person, read_person
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import guests as guest_texts
from shared.texts.refusals import sentence


async def _seats(talk: Talk) -> tuple[SeatNow, ...]:
    return (await talk.know(ShowSeats(meeting=talk.given["meeting"]))).seats


async def ask_seat(talk: Talk) -> Screen | Move:
    """Only seats that may send one are offered; any other may be typed, and is refused with its article."""
    open_seats = [seat for seat in await _seats(talk) if seat.may_send and (not seat.present or seat.deputy)]
    options = tuple(Choice(meeting_texts.seat_button(seat), seat.member) for seat in open_seats if not seat.deputy)
    head = meeting_texts.meeting_line(await talk.meeting())
    return Screen(f"{head}\n\n{guest_texts.ask_seat(len(options))}", options)


async def take_seat(talk: Talk, said: Said) -> Move:
    seats = await _seats(talk)
    found = [seat for seat in seats if seat.member == said.pick or (said.pick is None and matches(seat.name, said.text))]
    if len(found) != 1:
        return Again(meeting_texts.several([seat.name for seat in found]) if found else meeting_texts.NOBODY)
    talk.given["member"], talk.given["member_name"] = found[0].member, found[0].name
    return Go("who")


async def ask_who(talk: Talk) -> Screen | Move:
    return Screen(guest_texts.ask_person(talk.given.get("member_name", "")))


async def take_who(talk: Talk, said: Said) -> Move:
    person = read_person(said.text)
    if person is None:
        return Again(texts.WRITE_IT)
    talk.given["person"] = [person.name, person.title, person.organisation]
    return Go("confirm")


def _person(talk: Talk) -> Person:
    return Person(*talk.given["person"])


async def ask_deputy(talk: Talk) -> Screen | Move:
    person = _person(talk)
    text = guest_texts.confirm_deputy(talk.given["member_name"], person.name, person.title, person.organisation)
    return Screen(text, actions=(Choice(guest_texts.RECORD, "record"),))


async def take_deputy(talk: Talk, said: Said) -> Move:
    if said.pick != "record":
        return Again(texts.PICK_ONE)
    person = _person(talk)
    done = await talk.do(
        SendDeputy,
        meeting=talk.given["meeting"],
        member=talk.given["member"],
        name=person.name,
        title=person.title,
        organisation=person.organisation,
    )
    if isinstance(done, Refusal):
        return Over(sentence(done), (_to_observer(talk), _to_attend(talk)))
    return Over(guest_texts.entered(done, person.name), (_to_attend(talk),))


async def ask_observer(talk: Talk) -> Screen | Move:
    person = _person(talk)
    text = guest_texts.confirm_observer(person.name, person.title, person.organisation)
    return Screen(text, actions=(Choice(guest_texts.AS_OBSERVER, "observer"), Choice(guest_texts.AS_RESIDENT, "resident")))


async def take_observer(talk: Talk, said: Said) -> Move:
    if said.pick not in ("observer", "resident"):
        return Again(texts.PICK_ONE)
    person = _person(talk)
    done = await talk.do(
        SeatObserver,
        meeting=talk.given["meeting"],
        name=person.name,
        title=person.title,
        organisation=person.organisation,
        resident=said.pick == "resident",
    )
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(guest_texts.entered(done, person.name), (_to_observer(talk), _to_attend(talk)))


def _to_observer(talk: Talk) -> Start:
    return Start(guest_texts.TO_OBSERVER, "observer", talk.given["meeting"])


def _to_attend(talk: Talk) -> Start:
    return Start(meeting_texts.TO_ATTEND, "attend", talk.given["meeting"])


DEPUTY = Flow(
    "deputy",
    "meeting",
    {
        "meeting": which_meeting("deputy", NOT_OVER, "seat"),
        "seat": Step(ask_seat, take_seat),
        "who": Step(ask_who, take_who),
        "confirm": Step(ask_deputy, take_deputy),
    },
)
OBSERVER = Flow(
    "observer",
    "meeting",
    {
        "meeting": which_meeting("observer", NOT_OVER, "who"),
        "who": Step(ask_who, take_who),
        "confirm": Step(ask_observer, take_observer),
    },
)
