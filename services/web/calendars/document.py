"""Writes meetings as iCalendar (RFC 5545, 7986). The same meetings always give the same bytes: no clock is read here."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import CLASS, STATUS, TRANSP, Calendar, Event, Timezone, TimezoneStandard

from shared.contracts.meetings import MeetingState, MeetingView, MyMeeting, MyMeetings, RsvpAnswer
from shared.contracts.minutes import MinutesState
from shared.texts import web as texts
from shared.texts.joining import OF_MINE

SEOUL = ZoneInfo("Asia/Seoul")
REFRESH = timedelta(hours=1)
AHEAD = frozenset({MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED})

# A lapsed meeting is CANCELLED: it never took place, so no calendar may count its hours. The summary tells the two apart.
STATUSES = {
    MeetingState.DRAFT: STATUS.TENTATIVE,
    MeetingState.LAPSED: STATUS.CANCELLED,
    MeetingState.CANCELLED: STATUS.CANCELLED,
}


def body_calendar(base: str, uid: str, name: str, meetings: Iterable[MeetingView]) -> bytes:
    """The public meetings of a body; `base` is the public address without a slash at the end, `uid` tells calendars apart."""
    return _written(uid, texts.calendar_name(name), [_public_event(base, meeting) for meeting in _in_order(meetings)])


def member_calendar(base: str, mine: MyMeetings) -> bytes:
    """One member's meetings with the own answers, and what is due."""
    rows = sorted(mine.items, key=lambda row: (row.meeting.starts, row.meeting.id))
    events = [event for row in rows for event in (_own_event(base, row), *_deadlines(base, row))]
    return _written(mine.member, texts.own_calendar_name(mine.name), events)


def _in_order(meetings: Iterable[MeetingView]) -> list[MeetingView]:
    return sorted(meetings, key=lambda meeting: (meeting.starts, meeting.id))


def _written(uid: str, name: str, events: Sequence[Event]) -> bytes:
    # No METHOD: with PUBLISH every event would need an ORGANIZER (RFC 5546), and a subscription does not need one.
    calendar = Calendar.new(uid=_uid(uid), prodid=texts.CALENDAR_PRODUCT, name=name, calscale="GREGORIAN")
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})  # RFC 7986 gives it no type of its own
    # The older names of the same, for Apple, Google and Outlook.
    for old, value in (("X-WR-CALNAME", name), ("X-WR-TIMEZONE", "Asia/Seoul"), ("X-PUBLISHED-TTL", "PT1H")):
        calendar.pop(old, None)
        calendar.add(old, value)
    calendar.add_component(_seoul())
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _seoul() -> Timezone:
    """Asia/Seoul as it has been since 1988: one offset, no summer time."""
    standard = TimezoneStandard()
    standard.add("DTSTART", datetime(1988, 10, 9, 2))  # noqa: DTZ001 # RFC 5545 wants local time here
    standard.add("TZOFFSETFROM", timedelta(hours=9))
    standard.add("TZOFFSETTO", timedelta(hours=9))
    standard.add("TZNAME", "KST")
    zone = Timezone()
    zone.add("TZID", "Asia/Seoul")
    zone.add_component(standard)
    return zone


def _public_event(base: str, meeting: MeetingView) -> Event:
    summary = f"{texts.MARKS.get(meeting.state, '')}{texts.meeting_name(meeting)}"
    return _event(base, meeting, summary, _lines(meeting), STATUSES.get(meeting.state, STATUS.CONFIRMED), CLASS.PUBLIC)


def _own_event(base: str, row: MyMeeting) -> Event:
    """Without attendees there is no PARTSTAT: the answer stands in the summary, and in how the time is blocked."""
    meeting = row.meeting
    status = STATUSES.get(meeting.state, STATUS.CONFIRMED)
    mark = texts.MARKS.get(meeting.state, "")
    lines = _lines(meeting)
    if meeting.state in AHEAD:
        mark = texts.own_mark(row.answer)
        lines = [texts.own_answer(row.answer), "", *lines]
        status = STATUS.TENTATIVE if row.answer is RsvpAnswer.MAYBE else status
    free = row.answer is RsvpAnswer.NO
    if row.link:
        lines = [OF_MINE.format(link=row.link), "", *lines]
    summary = f"{mark}{texts.meeting_name(meeting)}"
    return _event(base, meeting, summary, lines, status, CLASS.PRIVATE, free, row.link, _changed(row))


def _changed(row: MyMeeting) -> datetime:
    """A calendar program may pass over an entry whose LAST-MODIFIED stands: the member's own answer changes it too."""
    return max(row.meeting.updated_at, row.own_at or row.meeting.updated_at)


def _event(
    base: str,
    meeting: MeetingView,
    summary: str,
    lines: Sequence[str],
    status: STATUS,
    openness: CLASS,
    free: bool = False,
    link: str | None = None,
    changed: datetime | None = None,
) -> Event:
    """`link`: where a member joins an online meeting; the URL that their calendar opens. `changed`: where that is later."""
    changed = changed or meeting.updated_at
    url = f"{base}/meetings/{meeting.id}"
    return Event.new(
        uid=_uid(meeting.id),
        # When the entry last changed, not when it was asked for: unchanged meetings give unchanged bytes.
        stamp=_utc(changed),
        created=_utc(meeting.created_at),
        last_modified=_utc(changed),
        sequence=meeting.sequence,
        start=meeting.starts.astimezone(SEOUL),
        end=meeting.ends.astimezone(SEOUL),
        summary=summary,
        location=meeting.place or None,
        description="\n".join([*lines, "", url]),
        url=link or url,
        status=status,
        classification=openness,
        transparency=TRANSP.TRANSPARENT if free or status is STATUS.CANCELLED else TRANSP.OPAQUE,
    )


def _lines(meeting: MeetingView) -> list[str]:
    changes = texts.change_lines(meeting)
    lines = [texts.changed_line(changes), ""] if changes else []
    if meeting.items:
        lines += [texts.AGENDA, *map(texts.item_line, meeting.items), ""]
    results = [texts.result_line(motion) for motion in meeting.motions if motion.text]
    if results:
        lines += [texts.RESULTS, *results, ""]
    return [*lines, texts.quorum_line(meeting.opening)]


def _deadlines(base: str, row: MyMeeting) -> list[Event]:
    """What is due from this member: an answer, and a look at the minutes (kept, as done, while others have yet to look)."""
    meeting, found = row.meeting, []
    if meeting.state is MeetingState.CALLED and row.answer is None:
        found.append(_deadline(base, row, "rsvp", meeting.rsvp_due, texts.rsvp_deadline(meeting), texts.DEADLINE_HOW))
    glance = meeting.minutes
    if glance and glance.due and glance.state is MinutesState.IN_CONFIRMATION and row.attended is not False:
        done = row.confirmed_minutes
        how = texts.MINUTES_DEADLINE_DONE if done else texts.DEADLINE_HOW
        found.append(_deadline(base, row, "minutes", glance.due, texts.minutes_deadline(meeting, done), how))
    return found


def _deadline(base: str, row: MyMeeting, what: str, due: datetime, summary: str, how: str) -> Event:
    """A point in time (no end) that blocks nothing. An event, for most clients leave to-dos of a subscription out."""
    meeting, changed = row.meeting, _changed(row)
    url = f"{base}/meetings/{meeting.id}"
    return Event.new(
        uid=_uid(f"{meeting.id}-{what}"),
        stamp=_utc(changed),
        last_modified=_utc(changed),
        sequence=meeting.sequence,
        start=due.astimezone(SEOUL),
        summary=summary,
        description=f"{how}\n\n{url}",
        url=url,
        status=STATUS.CONFIRMED,
        classification=CLASS.PRIVATE,
        transparency=TRANSP.TRANSPARENT,
    )


def _uid(name: str) -> str:
    return f"{name}@hyeopchi"


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
