"""Deputies and observers as the facilitator enters them: who may send one, what was typed, and what is sent."""

from shared.contracts.base import Refusal
from shared.contracts.guests import GuestKind, GuestRecorded, GuestView, SeatObserver, SeeOff, SendDeputy
from shared.contracts.meetings import ConfirmPresence, MeetingSeats, MeetingState, PresenceRecorded, ShowSeats
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import guests as texts
from tests.facilitators import views
from tests.facilitators.test_sitting import stands
from tests.facilitators.world import FakeBus, World

OPEN = {"state": MeetingState.OPEN, "present": 11, "confirmed": 11, "opened_at": views.STARTS}


def room(bus: FakeBus, *guests: GuestView, deputy: str = "") -> None:
    people = [views.seat(1, present=True), views.seat(2, present=bool(deputy)), views.seat(3, present=False)]
    people[1] = people[1].model_copy(update={"may_send": True, "deputy": deputy})
    bus.on(ShowSeats, MeetingSeats(meeting="m1", seats=tuple(people), room_code="482170", room_path="/room/s", guests=guests))


def recorded(kind: GuestKind, *, counts: bool = False) -> GuestRecorded:
    return GuestRecorded(meeting="m1", guest="g1", kind=kind, counts=counts, votes=counts, present=12, required=10)


async def test_deputy_is_asked_for_by_seat_and_repeated_before_it_is_recorded(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPEN)
    room(bus)
    bus.on(SendDeputy, recorded(GuestKind.DEPUTY, counts=True))
    await desk.say("/deputy")
    assert "1곳" in desk.text and len([one for one in desk.labels if "미응답" in one]) == 1
    await desk.press(meeting_texts.seat_button(views.seat(2, present=False)))
    await desk.say("박정훈, 기획과장, 기획예산과")
    assert "직위 기획과장 · 소속 기획예산과" in desk.text and not bus.sent(SendDeputy)
    await desk.press(texts.RECORD)
    sent = bus.sent(SendDeputy)[0]
    assert (sent.name, sent.title, sent.organisation) == ("박정훈", "기획과장", "기획예산과")
    assert "출석 12명" in desk.text and "담당자가 이름으로" in desk.text


async def test_deputy_of_another_seat_is_refused_with_the_article(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPEN)
    room(bus)
    facts = {"seats": ["ex_officio"], "cite": "제9조③", "default": False, "by_analogy": None}
    bus.on(SendDeputy, Refusal(code="deputy_not_for_seat", facts=facts))
    await desk.say("/deputy")
    await desk.say(views.seat(3).name)
    await desk.say("박정훈 과장")
    await desk.press(texts.RECORD)
    assert "제9조③" in desk.text and texts.TO_OBSERVER in desk.labels


async def test_resident_is_recorded_as_what_they_are(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPEN)
    bus.on(SeatObserver, recorded(GuestKind.RESIDENT))
    await desk.say("/observer")
    await desk.say("최영희")
    await desk.press(texts.AS_RESIDENT)
    assert bus.sent(SeatObserver)[0].resident and "들지 않습니다" in desk.text


async def test_observer_leaves_and_a_deputy_makes_room_for_the_member(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPEN)
    given = {"title": "주무관", "organisation": "", "starts": views.STARTS, "ends": None}
    guest = GuestView(id="g7", kind=GuestKind.OBSERVER, name="이수진", **given)
    room(bus, guest, deputy="박정훈 기획과장")
    bus.on(SeeOff, recorded(GuestKind.OBSERVER))
    bus.on(ConfirmPresence, PresenceRecorded(meeting="m1", confirmed=True, changed=True, present=11, required=10))
    await desk.say("/attend")
    await desk.press(texts.line(guest))
    await desk.press(texts.HAS_LEFT)
    assert bus.sent(SeeOff)[0].guest == "g7"
    await desk.press(next(label for label in desk.labels if "대리 박정훈" in label))
    await desk.press(texts.CAME_THEMSELVES)
    assert [one.leave for one in bus.sent(ConfirmPresence)] == [False]
