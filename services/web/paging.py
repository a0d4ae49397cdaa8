"""Lists that come in parts: all meetings of a body, and one list of meetings followed by past records."""

import re
from dataclasses import dataclass

from services.web.asking import Asking, answered
from services.web.errors import BadRequest, NotFound, Refused
from shared.contracts.bodies import ListRecords, Record
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView
from shared.texts import web as texts

PART = 100
PARTS = 20  # 2,000 meetings: more than any body holds in a century

CURSOR = "^(m[A-Za-z0-9_=-]{1,300}|r[0-9]{1,6})$"
_CURSOR = re.compile(r"m(?P<meetings>[A-Za-z0-9_=-]{1,300})|r(?P<records>[0-9]{1,6})")


async def every_meeting(asking: Asking, body: str | None, children: bool) -> list[MeetingView]:
    """All meetings that may be shown, in the scheduler's order."""
    found: list[MeetingView] = []
    cursor: str | None = None
    for _ in range(PARTS):
        part = await answered(asking, ListMeetings(body=body, children=children, limit=PART, cursor=cursor))
        found += [meeting for meeting in part.items if meeting.state is not MeetingState.DRAFT]
        cursor = part.next
        if cursor is None:
            break
    return found


@dataclass(frozen=True)
class Part:
    """One part of a body's meetings; `next` is the cursor of the following one, null at the end."""

    meetings: tuple[MeetingView, ...]
    records: tuple[Record, ...]
    next: str | None


async def one_part(asking: Asking, body: str, children: bool, limit: int, cursor: str | None) -> Part:
    """Meetings first, then past records (those of sub-bodies too).

    Raises BadRequest for what cannot be a cursor, NotFound for one that was not given out.
    """
    found = _CURSOR.fullmatch(cursor) if cursor else None
    if cursor and not found:
        raise BadRequest(texts.CURSOR_UNREADABLE)
    if found and found["records"] is not None:
        return await _records(asking, body, (), int(found["records"]), limit)
    listed = await _meetings(asking, body, children, limit, found["meetings"] if found else None)
    if listed.next is not None:
        return listed
    return await _records(asking, body, listed.meetings, 0, limit - len(listed.meetings))


async def _meetings(asking: Asking, body: str, children: bool, limit: int, cursor: str | None) -> Part:
    try:
        page = await answered(asking, ListMeetings(body=body, children=children, limit=limit, cursor=cursor))
    except Refused as exc:
        if cursor and not exc.refusal.code.startswith("unknown_"):
            raise NotFound(texts.CURSOR_UNREADABLE) from exc
        raise
    shown = tuple(meeting for meeting in page.items if meeting.state is not MeetingState.DRAFT)
    return Part(shown, (), f"m{page.next}" if page.next is not None else None)


async def _records(asking: Asking, body: str, meetings: tuple[MeetingView, ...], start: int, room: int) -> Part:
    records = (await answered(asking, ListRecords(body=body))).items
    end = start + max(room, 0)
    return Part(meetings, records[start:end], f"r{end}" if end < len(records) else None)
