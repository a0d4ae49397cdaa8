"""The clerk enters who came without a seat: a deputy where the charter names the seat, observers and residents always."""

from datetime import datetime

from services.scheduler import presence
from services.scheduler.guests import leaving, record
from services.scheduler.guests.tables import Guest
from services.scheduler.journal import stamp
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.standing import day_of, uncounted
from services.scheduler.tables import Minutes
from services.scheduler.views import ARRIVALS_BEFORE, DEPUTY, MUTE_DEPUTY, counted_members
from shared.contracts.base import Done, Refusal
from shared.contracts.guests import EraseGuest, GuestKind, GuestRecorded, SeatObserver, SeeOff, SendDeputy
from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import MinutesState
from shared.ids import new_id, new_secret
from shared.phrases.names import stored
from shared.rules.deputies import DeputyVerdict, deputy_for
from shared.rules.seat import SeatKind

LETTERS = 40


async def send_deputy(scene: Scene, command: SendDeputy) -> GuestRecorded | Refusal:
    """Somebody sits in for a seat: present for it as long as the charter lets a deputy count."""
    refusal = presence.refuse_time(scene, command.at) or _refuse_words(command)
    if refusal:
        return refusal
    rows = await scene.attendance()
    if command.member not in counted_members(scene.meeting, rows, scene.council):
        return uncounted(scene.meeting, scene.council, command.member)
    verdict = _verdict(scene, command.member)
    if not verdict.allowed:
        return _not_allowed(scene, verdict)
    name = scene.council.name_of(command.member)
    if command.member in rows.present_in_person():
        return Refusal(code="member_is_there", facts={"name": name})
    if await leaving.deputy_of(scene.unit.session, scene.meeting.id, command.member):
        return Refusal(code="deputy_already", facts={"name": name})
    at = command.at or scene.unit.now
    if verdict.counts and (refusal := presence.refuse_overlap(scene, rows, [command.member], at)):
        return refusal
    guest = await _enter(scene, command, GuestKind.DEPUTY, at, sent_for=command.member, verdict=verdict)
    if verdict.counts:
        await _hold_seat(scene, command.member, DEPUTY if verdict.votes else MUTE_DEPUTY, at)
    return await _recorded(scene, guest)


def _verdict(scene: Scene, member: str) -> DeputyVerdict:
    seat = scene.council.seat_of(member, day_of(scene.meeting))
    return deputy_for(scene.council.charter, SeatKind(seat.seat) if seat else SeatKind.APPOINTED)


def _not_allowed(scene: Scene, verdict: DeputyVerdict) -> Refusal:
    seats = list(scene.council.charter.deputies.value)
    facts = {"seats": seats, "cite": verdict.cite, "default": verdict.default, "by_analogy": verdict.by_analogy}
    return Refusal(code="deputy_not_for_seat" if seats else "no_deputies", facts=facts)


async def _hold_seat(scene: Scene, member: str, source: str, at: datetime) -> None:
    before = presence.recorded(scene, await scene.attendance(), confirmed=True, changed=False)
    row = presence.interval(scene, member, source, at, confirmed=True)
    scene.unit.session.add(row)
    await scene.unit.session.flush()
    await scene.note("presence.confirmed", presence=row.id, member=member, source=source, starts=stamp(at))
    await scene.progressed()
    now = presence.recorded(scene, await scene.attendance(), confirmed=True, changed=True)
    await presence.tell_regained(scene, before, now)


async def seat_observer(scene: Scene, command: SeatObserver) -> GuestRecorded | Refusal:
    """In attendance. What was forgotten may be entered after the close, as long as the minutes are still drafted."""
    if refusal := _refuse_words(command):
        return refusal
    late = scene.meeting.state == MeetingState.CLOSED
    if late and not await _drafting(scene):
        return wrong_state(scene.meeting)
    if not late and (refusal := presence.refuse_time(scene, command.at)):
        return refusal
    starts = command.at or (scene.meeting.opened_at if late else None) or scene.unit.now
    if late and not scene.meeting.starts - ARRIVALS_BEFORE <= starts <= (scene.meeting.closed_at or starts):
        return Refusal(code="bad_attendance_time", facts={"from": (scene.meeting.starts - ARRIVALS_BEFORE).isoformat()})
    kind = GuestKind.RESIDENT if command.resident else GuestKind.OBSERVER
    guest = await _enter(scene, command, kind, starts, ends=scene.meeting.closed_at if late else None)
    return await _recorded(scene, guest)


async def _drafting(scene: Scene) -> bool:
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id)
    return minutes is not None and minutes.state == MinutesState.DRAFTING


async def see_off(scene: Scene, command: SeeOff) -> GuestRecorded | Refusal:
    """Has left: the seat that a deputy held is empty from then on."""
    guest = await scene.unit.session.get(Guest, command.guest)
    if guest is None or guest.meeting != scene.meeting.id:
        return Refusal(code="unknown_guest", facts={})
    if refusal := presence.refuse_time(scene, command.at):
        return refusal
    if guest.ends is not None:
        return Refusal(code="guest_gone", facts={"until": guest.ends.isoformat()})
    at = command.at or scene.unit.now
    if at < guest.starts:
        return Refusal(code="guest_left_before_coming", facts={"starts": guest.starts.isoformat()})
    if guest.counts and guest.sent_for is not None:
        gone = await presence.leave(scene, guest.sent_for, at)
        if isinstance(gone, Refusal):
            return gone
    else:
        await leaving.go(scene, guest, at)
    return await _recorded(scene, guest)


async def erase_guest(scene: Scene, command: EraseGuest) -> Done | Refusal:
    """Only once the minutes keep what the law wants of it: until then they need the name."""
    guest = await scene.unit.session.get(Guest, command.guest)
    if guest is None or guest.meeting != scene.meeting.id:
        return Refusal(code="unknown_guest", facts={})
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id)
    over = scene.meeting.state in (MeetingState.LAPSED, MeetingState.CANCELLED) or (minutes and minutes.content is not None)
    if not over:
        return Refusal(code="minutes_unfinished", facts={"count": 1})
    if guest.salt:
        guest.name = guest.title = guest.organisation = guest.salt = ""
        await scene.unit.session.flush()
        await scene.note("guest.erased", guest=guest.id)
    return Done()


def _refuse_words(command: SendDeputy | SeatObserver) -> Refusal | None:
    words = (stored(command.name), stored(command.title), stored(command.organisation))
    fits = words[0] and max(map(len, words)) <= LETTERS and all(word.isprintable() for word in words)
    return None if fits else Refusal(code="guest_name", facts={"most": LETTERS})


async def _enter(
    scene: Scene,
    command: SendDeputy | SeatObserver,
    kind: GuestKind,
    starts: datetime,
    *,
    ends: datetime | None = None,
    sent_for: str | None = None,
    verdict: DeputyVerdict | None = None,
) -> Guest:
    guest = Guest(
        id=new_id(),
        meeting=scene.meeting.id,
        kind=kind,
        sent_for=sent_for,
        counts=verdict is not None and verdict.counts,
        votes=verdict is not None and verdict.votes,
        name=stored(command.name),
        title=stored(command.title),
        organisation=stored(command.organisation),
        salt=new_secret(),
        starts=starts,
        ends=ends,
        entered_by=scene.acting.label,
    )
    scene.unit.session.add(guest)
    await scene.unit.session.flush()
    await scene.note("guest.entered", guest=guest.id, **record.of_guest(guest))
    return guest


async def _recorded(scene: Scene, guest: Guest) -> GuestRecorded:
    now = presence.recorded(scene, await scene.attendance(), confirmed=guest.counts, changed=True)
    return GuestRecorded(
        meeting=scene.meeting.id,
        guest=guest.id,
        kind=guest.kind,
        counts=guest.counts,
        votes=guest.votes,
        present=now.present,
        required=now.required,
    )
