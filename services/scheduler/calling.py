"""Calling a meeting, moving and cancelling it, and what goes out with the notice."""

from datetime import date, datetime, timedelta

from sqlalchemy import delete, func, select

from services.scheduler import deadlines, joining, journal, record, written
from services.scheduler.agendas import coming_back, origins
from services.scheduler.cards import work as cards
from services.scheduler.council import Council
from services.scheduler.finding import work as finding
from services.scheduler.guests import leaving
from services.scheduler.people import Acting
from services.scheduler.plans import work as plans
from services.scheduler.polls import endings as poll_endings
from services.scheduler.reckoning import calendar, notice_of
from services.scheduler.requests import tying
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.tables import Item, Meeting, Presence, Rsvp
from shared.clock import SEOUL
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import MeetingCalled, MeetingCancelled, MeetingMoved
from shared.contracts.meetings import (
    CallMeeting,
    CancelMeeting,
    GiveNotice,
    ItemKind,
    MeetingMode,
    MeetingState,
    MeetingView,
    MoveMeeting,
)
from shared.ids import new_secret
from shared.phrases.agenda import TITLE_LETTERS, one_line, read_item
from shared.phrases.links import looks_like_link, read_link
from shared.rules import dates
from shared.rules.charter import Charter
from shared.store.unit import Unit
from shared.texts import meeting as texts

MOST_TOGETHER = 20  # bodies in one joint meeting
MOST_ITEMS, MOST_MINUTES, MOST_DAYS_AHEAD, MOST_SESSIONS = 50, 24 * 60, 2 * 366, 999
MOST_DAYS_IN_WRITING = 60
NO_ROOM = {MeetingMode.WRITTEN: texts.IN_WRITING, MeetingMode.ONLINE: texts.ONLINE}  # the place where none is named
PLACE_LETTERS = REASON_LETTERS = 200


async def call_meeting(unit: Unit, command: CallMeeting, acting: Acting, council: Council) -> MeetingView | Refusal:
    """A new meeting with its session number, its dates and its deadlines (notice days: the charter's)."""
    refusal = _refuse_call(command, council, unit.now) or await _refuse_session(unit, command)
    refusal = refusal or await tying.refuse(unit, command) or await finding.refuse_call(unit, command)
    if refusal := refusal or await plans.refuse_call(unit, command):
        return refusal
    decided_at = (command.until or command.starts) if command.mode is MeetingMode.WRITTEN else command.starts
    notice = notice_of(decided_at, council.charter, await calendar(unit.session))
    if isinstance(refusal := _refuse_notice(notice, council.charter, unit.now, command.urgent), Refusal):
        return refusal
    meeting = await _new_meeting(unit, command, council, notice)
    items = [
        Item(meeting=meeting.id, number=number, title=title, kind=ItemKind(kind))
        for number, (title, kind) in enumerate(map(read_item, command.agenda), start=1)
    ]
    await cards.begin(unit, council)
    items = await coming_back.joined(unit, acting.label, meeting, items)
    unit.session.add_all(items)
    await unit.session.flush()
    scene = Scene(unit, acting, council, meeting)
    await deadlines.set_for_call(unit, meeting, council)
    await scene.note("meeting.called", **record.of_call(meeting, items))
    if command.link is not None:
        await joining.give(scene, read_link(command.link))
    await origins.close_again(scene, items)
    if command.request is not None:
        await tying.tie(scene, command.request)
    if command.finding is not None:
        await finding.settle(scene, command.finding)
    await scene.tell(MeetingCalled)
    return await scene.view()


async def _new_meeting(unit: Unit, command: CallMeeting, council: Council, notice: dates.Notice) -> Meeting:
    year = command.starts.astimezone(SEOUL).year
    await journal.hold(unit, command.body)  # two meetings called at once must not get the same number
    meeting = Meeting(
        id=await plans.replace(unit, command),
        body=command.body,
        joint=f",{','.join(others)}," if (others := tuple(dict.fromkeys(command.with_bodies))) else None,
        session_year=year,
        session_number=command.session or await _next_session(unit, command.body, year),
        kind=command.kind,
        mode=command.mode,
        state=MeetingState.CALLED,
        starts=command.starts,
        ends=command.until or command.starts + timedelta(minutes=command.minutes),
        place=one_line(command.place) or NO_ROOM.get(command.mode, ""),
        urgent=command.urgent,
        rsvp_due=deadlines.rsvp_due(command.starts, council.charter),
        room_secret=new_secret(),
        salt=new_secret(),
        sequence=0,
        created_at=unit.now,
        updated_at=unit.now,
    )
    _set_notice(meeting, notice)
    unit.session.add(meeting)
    await unit.session.flush()
    return meeting


async def _next_session(unit: Unit, body: str, year: int) -> int:
    query = select(func.max(Meeting.session_number)).where(Meeting.body == body, Meeting.session_year == year)
    return (await unit.session.scalar(query) or 0) + 1


async def _refuse_session(unit: Unit, command: CallMeeting) -> Refusal | None:
    """A number of one's own choice must be a free one: the body's record is cited by it."""
    number, year = command.session, command.starts.astimezone(SEOUL).year
    if number is None:
        return None
    if not 0 < number <= MOST_SESSIONS:
        return Refusal(code="bad_session", facts={"most": MOST_SESSIONS})
    taken = select(Meeting.id).where(Meeting.body == command.body, Meeting.session_year == year, Meeting.session_number == number)
    found = await unit.session.scalar(taken.limit(1))
    return Refusal(code="session_taken", facts={"year": year, "session": number, "meeting": found}) if found else None


def _refuse_call(command: CallMeeting, council: Council, now: datetime) -> Refusal | None:
    if command.starts.tzinfo is None or command.starts <= now:
        return Refusal(code="past", facts={"starts": command.starts.isoformat()})
    if command.starts > now + timedelta(days=MOST_DAYS_AHEAD):
        return Refusal(code="too_far", facts={"starts": command.starts.isoformat()})
    if refusal := _refuse_written(command) or _refuse_place(command.place or NO_ROOM.get(command.mode, ""), command.mode):
        return refusal
    if refusal := joining.refuse(command.link, command.mode):
        return refusal
    if not 0 < command.minutes <= MOST_MINUTES:
        return Refusal(code="bad_length", facts={"minutes": command.minutes})
    titles = [read_item(line)[0] for line in command.agenda]
    if not titles or not all(titles) or len(titles) > MOST_ITEMS:
        return Refusal(code="no_agenda", facts={"most": MOST_ITEMS})
    if max(len(title) for title in titles) > TITLE_LETTERS:
        return Refusal(code="title_length", facts={"most": TITLE_LETTERS})
    if not council.enrolled_on(command.starts.astimezone(SEOUL).date()):
        return Refusal(code="nobody_enrolled", facts={"body": council.roll.body_name})
    return _refuse_mode(command.mode, council.charter)


def _in_writing(command: CallMeeting) -> bool:
    return command.mode is MeetingMode.WRITTEN


def _refuse_written(command: CallMeeting) -> Refusal | None:
    """A closing time belongs to a written resolution, and lies after its beginning."""
    if command.until is None:
        return None
    if not _in_writing(command):
        return Refusal(code="until_not_written")
    return _refuse_until(command.starts, command.until)


def _refuse_until(starts: datetime, until: datetime) -> Refusal | None:
    if starts < until <= starts + timedelta(days=MOST_DAYS_IN_WRITING):
        return None
    return Refusal(code="bad_until", facts={"starts": starts.isoformat(), "days": MOST_DAYS_IN_WRITING})


def _refuse_place(place: str, mode: str) -> Refusal | None:
    """The place is read by everybody, so the address of an online meeting is no place."""
    if not one_line(place):
        return Refusal(code="no_place")
    if mode in joining.ONLINE_MODES and looks_like_link(place):
        return Refusal(code="place_is_link")
    return Refusal(code="place_length", facts={"most": PLACE_LETTERS}) if len(one_line(place)) > PLACE_LETTERS else None


def _refuse_mode(mode: MeetingMode, charter: Charter) -> Refusal | None:
    if mode in (MeetingMode.ONLINE, MeetingMode.HYBRID) and not charter.online_presence.value:
        return Refusal(code="online_not_allowed", facts={"mode": mode})
    if mode is MeetingMode.WRITTEN:
        return written.refuse_mode(charter)
    return None


def _refuse_notice(notice: dates.Notice, charter: Charter, now: datetime, urgent: str | None) -> Refusal | None:
    """Notice later than D-N needs a reason (긴급), which is recorded."""
    today: date = now.astimezone(SEOUL).date()
    if today <= notice.due or (urgent and urgent.strip()):
        return None
    rule = charter.notice_days
    return Refusal(
        code="notice_too_late",
        facts={"days": rule.value, "due": notice.due.isoformat(), "cite": rule.cite, "default": rule.default},
    )


def _set_notice(meeting: Meeting, notice: dates.Notice) -> None:
    meeting.notice_due, meeting.notice_safe, meeting.notice_send_by = notice.due, notice.safe, notice.send_by


async def move_meeting(scene: Scene, command: MoveMeeting) -> MeetingView | Refusal:
    """The same meeting at another time or place: same id, SEQUENCE + 1. A new time asks everybody again."""
    meeting = scene.meeting
    if meeting.state != MeetingState.CALLED:
        return wrong_state(meeting)
    starts, place = command.starts or meeting.starts, one_line(command.place or meeting.place)
    ends = command.until or starts + (meeting.ends - meeting.starts)
    again = starts != meeting.starts or ends != meeting.ends
    if not again and place == meeting.place:
        return Refusal(code="nothing_changed")
    refusal = _refuse_move(meeting, starts, place, scene.unit.now) or _refuse_ends(meeting, command, starts, ends)
    if refusal := refusal or _refuse_reason(command.reason):
        return refusal
    decided_at = ends if written.is_written(meeting) else starts
    notice = notice_of(decided_at, scene.council.charter, await calendar(scene.unit.session))
    refusal = _refuse_notice(notice, scene.council.charter, scene.unit.now, command.urgent) if again else None
    if refusal:
        return refusal
    meeting.change_reason = one_line(command.reason) or None
    meeting.starts_before = meeting.starts if starts != meeting.starts else None
    meeting.place_before = meeting.place if place != meeting.place else None
    if again:
        await _set_time(scene, starts, ends, notice)
    meeting.place, meeting.sequence = place, meeting.sequence + 1
    meeting.urgent = command.urgent or meeting.urgent
    scene.touch()
    await deadlines.set_for_call(scene.unit, meeting, scene.council)
    await scene.note("meeting.moved", **record.of_move(meeting))
    await scene.tell(MeetingMoved)
    return await scene.view()


def _refuse_move(meeting: Meeting, starts: datetime, place: str, now: datetime) -> Refusal | None:
    if starts <= now and starts != meeting.starts:  # the room may be changed while the chair waits for a quorum
        return Refusal(code="past", facts={"starts": starts.isoformat()})
    if starts > now + timedelta(days=MOST_DAYS_AHEAD):
        return Refusal(code="too_far", facts={"starts": starts.isoformat()})
    return _refuse_place(place, meeting.mode)


def _refuse_ends(meeting: Meeting, command: MoveMeeting, starts: datetime, ends: datetime) -> Refusal | None:
    if command.until is None:
        return None
    return _refuse_until(starts, ends) if written.is_written(meeting) else Refusal(code="until_not_written")


def _refuse_reason(reason: str) -> Refusal | None:
    return Refusal(code="change_reason", facts={"most": REASON_LETTERS}) if len(one_line(reason)) > REASON_LETTERS else None


async def _set_time(scene: Scene, starts: datetime, ends: datetime, notice: dates.Notice) -> None:
    """Who answered, said 'arrived' or was confirmed did so for another time."""
    meeting = scene.meeting
    meeting.starts, meeting.ends = starts, ends
    meeting.rsvp_due = deadlines.rsvp_due(starts, scene.council.charter)
    _set_notice(meeting, notice)
    for table in (Rsvp, Presence):
        await scene.unit.session.execute(delete(table).where(table.meeting == meeting.id))
    await leaving.forget(scene)


async def cancel_meeting(scene: Scene, command: CancelMeeting) -> MeetingView | Refusal:
    meeting = scene.meeting
    if meeting.state != MeetingState.CALLED:  # a draft is taken out of its plan instead: nobody was told of it
        return wrong_state(meeting)
    if refusal := _refuse_reason(command.reason):
        return refusal
    meeting.change_reason = one_line(command.reason) or None
    meeting.state, meeting.sequence = MeetingState.CANCELLED, meeting.sequence + 1
    scene.touch()
    await deadlines.meet(scene.unit, meeting.id, *DeadlineKind)
    await scene.note("meeting.cancelled", sequence=meeting.sequence, reason=record.of_reason(meeting))
    await tying.set_free(scene)
    await poll_endings.give_up(scene)
    await coming_back.called_off(scene)
    await scene.tell(MeetingCancelled)
    return await scene.view()


async def give_notice(scene: Scene, command: GiveNotice) -> Done | Refusal:
    """The notice has gone out; the first time counts, and none once the meeting is open or off."""
    meeting = scene.meeting
    if meeting.notice_given_at is None and meeting.state == MeetingState.CALLED:
        meeting.notice_given_at, meeting.notice_how = scene.unit.now, command.how[:20]
        await deadlines.meet(scene.unit, meeting.id, DeadlineKind.NOTICE)
        await scene.note("notice.given", how=command.how[:20])
    return Done()
