"""The calendars, read as somebody else's program would read them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from icalendar import Calendar

from deploy.demo_checks import NotSo, insist, together
from deploy.demo_stage import Stage
from shared.contracts.meetings import MeetingView
from shared.texts import demo as texts


async def check_calendars(stage: Stage, meetings: Mapping[str, Sequence[MeetingView]]) -> None:
    """Each calendar (by its address) is fetched, parsed, has its meetings, and is not sent again when nothing has changed."""
    await together(*(_check_calendar(stage, address, expected) for address, expected in meetings.items()))


async def _check_calendar(stage: Stage, address: str, meetings: Sequence[MeetingView]) -> None:
    async with stage.http.get(address) as answer:
        insist(answer.status == 200, texts.page_failed(address, answer.status))
        insist(answer.headers.get("Content-Type", "").startswith("text/calendar"), texts.no_calendar(address))
        etag, body = answer.headers.get("ETag", ""), await answer.read()
    starts = _starts(address, body)
    for meeting in meetings:
        insist(meeting.starts in starts, texts.missing_in_calendar(meeting.session, address))
    async with stage.http.get(address, headers={"If-None-Match": etag}) as again:
        insist(bool(etag) and again.status == 304, texts.sent_again(address, again.status))


def _starts(address: str, body: bytes) -> set[datetime]:
    try:
        calendar = Calendar.from_ical(body)
    except ValueError as exc:
        raise NotSo(texts.no_calendar(address)) from exc
    insist(not calendar.errors, texts.no_calendar(address))
    events = calendar.walk("VEVENT")
    insist(all("UID" in event and "SEQUENCE" in event and "STATUS" in event for event in events), texts.no_calendar(address))
    return {event.decoded("DTSTART") for event in events}
