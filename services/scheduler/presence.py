"""Who is there: declared by a press, confirmed by the room's code or by the clerk, kept as intervals."""

import hashlib
import hmac
from datetime import datetime, timedelta

from services.scheduler.guests import leaving
from services.scheduler.journal import stamp
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.standing import day_of, uncounted
from services.scheduler.tables import CodeTry, Meeting, Presence
from services.scheduler.views import ARRIVALS_BEFORE, DEPUTISED, ONLINE, MeetingRows, counted_members, opening_rule
from services.scheduler.written import is_written
from shared.contracts.base import Refusal
from shared.contracts.events import PresidingLeft, QuorumEndangered, QuorumRegained
from shared.contracts.meetings import ConfirmPresence, DeclarePresence, MeetingMode, MeetingState, PresenceRecorded
from shared.ids import new_id

CODE_WINDOW = timedelta(minutes=10)
CODE_DIGITS = 6
CODE_TRIES = 5


def room_code(meeting: Meeting, at: datetime) -> str:
    """The six digits that the room shows in this ten-minute window."""
    return _code_of(meeting, _window(at))


def code_valid_until(at: datetime) -> datetime:
    return datetime.fromtimestamp((_window(at) + 1) * CODE_WINDOW.total_seconds(), at.tzinfo)


def code_fits(meeting: Meeting, code: str, at: datetime) -> bool:
    """Whether a code is the room's of now or of the window before."""
    window = _window(at)
    return any(hmac.compare_digest(_code_of(meeting, one), code.strip()) for one in (window, window - 1))


def _window(at: datetime) -> int:
    return int(at.timestamp() // CODE_WINDOW.total_seconds())


def _code_of(meeting: Meeting, window: int) -> str:
    digest = hmac.digest(meeting.room_secret.encode(), f"room:{window}".encode(), hashlib.sha256)
    return f"{int.from_bytes(digest[:8], 'big') % 10**CODE_DIGITS:0{CODE_DIGITS}d}"


async def declare_presence(scene: Scene, command: DeclarePresence) -> PresenceRecorded | Refusal:
    """The acting member's own word: it counts at once with the room's code, else when the clerk confirms it."""
    member = scene.acting.member
    assert member is not None
    refusal = await _refuse_attendance(scene, member)
    if refusal:
        return refusal
    if command.leave:
        return await _leave_oneself(scene, member)
    if command.code is not None and (refusal := await _refuse_code(scene, member, command.code)):
        return refusal
    if command.code is not None:
        return await _confirm(scene, await scene.attendance(), [member], "code", None)
    counts = scene.council.charter.online_presence.value
    if counts and scene.meeting.mode == MeetingMode.ONLINE:
        done = await _confirm(scene, await scene.attendance(), [member], ONLINE, None)
        return done if isinstance(done, Refusal) else done.model_copy(update={"online": True})
    if command.online and not (counts and scene.meeting.mode == MeetingMode.HYBRID):
        return Refusal(code="online_not_counted")
    return await _declare(scene, member, ONLINE if command.online else "declared")


async def _refuse_code(scene: Scene, member: str, code: str) -> Refusal | None:
    """A wrong code is counted; after five in one window even the right one is not looked at."""
    key = (scene.meeting.id, member, _window(scene.unit.now))
    tries = await scene.unit.session.get(CodeTry, key)
    if tries is not None and tries.wrong >= CODE_TRIES:
        return Refusal(code="too_many_codes", facts={"tries": CODE_TRIES})
    if code_fits(scene.meeting, code, scene.unit.now):
        return None
    if tries is None:
        tries = CodeTry(meeting=key[0], member=key[1], window=key[2], wrong=0)
        scene.unit.session.add(tries)
    tries.wrong += 1
    await scene.unit.session.flush()
    return Refusal(code="wrong_code")


async def confirm_presence(scene: Scene, command: ConfirmPresence) -> PresenceRecorded | Refusal:
    """The clerk's word, for one member, for several, or for everyone who has declared it."""
    refusal = refuse_time(scene, command.at)
    if refusal:
        return refusal
    if command.members:
        return await _confirm_sheet(scene, command)
    if command.member is None:
        if command.leave:
            return Refusal(code="which_member")
        rows = await scene.attendance()
        waiting = rows.declared_now() & counted_members(scene.meeting, rows, scene.council)
        return await _confirm(scene, rows, sorted(waiting), "clerk", command.at)
    refusal = await _refuse_attendance(scene, command.member)
    if refusal:
        return refusal
    if command.leave:
        return await leave(scene, command.member, command.at or scene.unit.now)
    return await _confirm(scene, await scene.attendance(), [command.member], "clerk", command.at)


async def _confirm_sheet(scene: Scene, command: ConfirmPresence) -> PresenceRecorded | Refusal:
    """All of them or none: the clerk sees who on the sheet does not count."""
    if command.leave or command.member is not None:
        return Refusal(code="which_member")
    rows = await scene.attendance()
    counted = counted_members(scene.meeting, rows, scene.council)
    for member in command.members:
        if member not in counted:
            return uncounted(scene.meeting, scene.council, member)
    return await _confirm(scene, rows, list(dict.fromkeys(command.members)), "clerk", command.at)


def refuse_time(scene: Scene, at: datetime | None = None) -> Refusal | None:
    meeting, begins = scene.meeting, scene.meeting.starts - ARRIVALS_BEFORE
    if is_written(meeting):
        return Refusal(code="not_in_writing")
    if meeting.state not in (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED):
        return wrong_state(meeting)
    if scene.unit.now < begins:
        return Refusal(code="attendance_too_early", facts={"from": begins.isoformat()})
    if at is not None and not begins <= at <= scene.unit.now:
        return Refusal(code="bad_attendance_time", facts={"from": begins.isoformat()})
    return None


async def _refuse_attendance(scene: Scene, member: str) -> Refusal | None:
    refusal = refuse_time(scene)
    if refusal:
        return refusal
    if member in counted_members(scene.meeting, await scene.attendance(), scene.council):
        return None
    return uncounted(scene.meeting, scene.council, member)


async def _declare(scene: Scene, member: str, source: str) -> PresenceRecorded:
    """It waits for the room's code or the clerk. Who says another way of coming than before takes the first word back."""
    rows = await scene.attendance()
    if member in rows.present_in_person():
        return recorded(scene, rows, confirmed=True, changed=False)
    row = rows.waiting().get(member)
    changed = row is None or row.source != source
    if changed:
        row = row or interval(scene, member, source, scene.unit.now, confirmed=False)
        row.source = source
        scene.unit.session.add(row)
        how = {"source": source} if source == ONLINE else {}
        await scene.note("presence.declared", presence=row.id, member=member, starts=stamp(row.starts), **how)
        await scene.progressed()
    done = recorded(scene, rows, confirmed=False, changed=changed)
    return done.model_copy(update={"online": source == ONLINE})


async def _confirm(
    scene: Scene, rows: MeetingRows, members: list[str], source: str, at: datetime | None
) -> PresenceRecorded | Refusal:
    """Those who are not there yet, from `at` on; without it from when they said so themselves, else from now."""
    there, waiting = rows.present_in_person(), rows.waiting()
    fresh = [member for member in members if member not in there]
    if at is not None and (refusal := refuse_overlap(scene, rows, fresh, at)):
        return refusal
    for member in sorted(rows.deputised_now().intersection(fresh)):  # who comes takes the seat back from the deputy
        gone = await leave(scene, member, at or scene.unit.now, handed_over=True)
        assert not isinstance(gone, Refusal)
    before = recorded(scene, rows, confirmed=True, changed=False)
    confirmed = [_confirmed(scene, member, waiting.get(member), source, at) for member in fresh]
    scene.unit.session.add_all(confirmed)
    await scene.note_all(
        ("presence.confirmed", {"presence": row.id, "member": row.member, "source": row.source, "starts": stamp(row.starts)})
        for row in confirmed
    )
    if fresh:
        await scene.progressed()
    await scene.unit.session.flush()
    now = recorded(scene, await scene.attendance(), confirmed=True, changed=bool(fresh))
    await tell_regained(scene, before, now)
    return now


async def tell_regained(scene: Scene, before: PresenceRecorded, now: PresenceRecorded) -> None:
    """The warning of before no longer holds: what was stopped may go on."""
    if scene.meeting.state == MeetingState.OPEN and before.present < before.required and now.present >= now.required:
        await scene.tell(QuorumRegained, present=now.present, required=now.required)


def _confirmed(scene: Scene, member: str, waiting: Presence | None, source: str, at: datetime | None) -> Presence:
    if waiting is None:
        return interval(scene, member, source, at or scene.unit.now, confirmed=True)
    waiting.confirmed_at, waiting.entered_by = scene.unit.now, scene.acting.label
    if source == "code" or waiting.source != ONLINE:  # the clerk says that they are there, not that they are in the room
        waiting.source = source
    waiting.starts = at or waiting.starts
    return waiting


def refuse_overlap(scene: Scene, rows: MeetingRows, members: list[str], at: datetime) -> Refusal | None:
    """Nobody comes back before they left."""
    left = {row.member: row.ends for row in rows.presence if row.confirmed_at is not None and row.ends is not None}
    for member in members:
        if (until := left.get(member)) is not None and at < until:
            return Refusal(code="there_already", facts={"name": scene.council.name_of(member), "until": until.isoformat()})
    held = {row.member: row.starts for row in rows.presence if row.source in DEPUTISED and row.ends is None}
    for member in members:
        if (since := held.get(member)) is not None and at < since:
            return Refusal(code="deputy_since", facts={"name": scene.council.name_of(member), "starts": since.isoformat()})
    return None


async def _leave_oneself(scene: Scene, member: str) -> PresenceRecorded | Refusal:
    """A member who is away cannot send their deputy home: that is the clerk's to record."""
    rows = await scene.attendance()
    if member in rows.deputised_now():
        return Refusal(code="deputy_sits", facts={})
    return await leave(scene, member, scene.unit.now)


async def leave(
    scene: Scene, member: str, at: datetime, *, handed_over: bool = False, warning: bool = True
) -> PresenceRecorded | Refusal:
    """The seat is empty from `at` on; `handed_over`: only its deputy goes, and nobody is warned, for the member is there."""
    rows = await scene.attendance()
    current = [row for row in rows.presence if row.member == member and row.ends is None]
    if handed_over:
        current = [row for row in current if row.source in DEPUTISED]
    if not current:
        return Refusal(code="not_present_member", facts={"name": scene.council.name_of(member)})
    came = max(row.starts for row in current)
    if at < came:
        return Refusal(code="left_before_coming", facts={"name": scene.council.name_of(member), "starts": came.isoformat()})
    for row in current:
        row.ends = at
    await scene.unit.session.flush()
    await scene.note("presence.ended", presence=[row.id for row in current], member=member, ends=stamp(at))
    if any(row.source in DEPUTISED for row in current):
        await leaving.relieve(scene, [member], at)
    await scene.progressed()
    if not handed_over:
        await _tell_of_chair(scene, rows, member)
    if warning and not handed_over:
        await warn(scene, rows)
    return recorded(scene, rows, confirmed=False, changed=True).model_copy(update={"left": True})


async def _tell_of_chair(scene: Scene, rows: MeetingRows, member: str) -> None:
    """Somebody must hand over before the next decision: who presides is named by the chair, never by the system."""
    if scene.meeting.state not in (MeetingState.OPEN, MeetingState.RECESSED) or scene.meeting.presiding != member:
        return
    there = rows.present_in_person() & counted_members(scene.meeting, rows, scene.council)
    then = scene.council.first_chair(sorted(there - {member}), day_of(scene.meeting))
    await scene.tell(PresidingLeft, member=member, then=then)


async def warn(scene: Scene, rows: MeetingRows) -> None:
    """Tells the facilitator when the quorum hangs on one person, and when it is lost."""
    if scene.meeting.state != MeetingState.OPEN:
        return
    now = recorded(scene, rows, confirmed=True, changed=True)
    if now.present <= now.required:
        await scene.tell(QuorumEndangered, present=now.present, required=now.required, lost=now.present < now.required)


def interval(scene: Scene, member: str, source: str, starts: datetime, *, confirmed: bool) -> Presence:
    now = scene.unit.now
    return Presence(
        id=new_id(),
        meeting=scene.meeting.id,
        member=member,
        source=source,
        declared_at=None if confirmed else now,
        confirmed_at=now if confirmed else None,
        starts=starts,
        entered_by=scene.acting.label,
    )


def recorded(scene: Scene, rows: MeetingRows, *, confirmed: bool, changed: bool) -> PresenceRecorded:
    members = counted_members(scene.meeting, rows, scene.council)
    return PresenceRecorded(
        meeting=scene.meeting.id,
        confirmed=confirmed,
        changed=changed,
        present=len(rows.present_now() & members),
        required=opening_rule(scene.council.charter, len(members)).required,
    )
