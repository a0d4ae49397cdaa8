"""How we say dates, times and counts: "12월 3일(목) 오후 2시–4시" in the chat, "2026. 12. 3.(목) 14:00–16:00" in documents."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")
WEEKDAYS = "월화수목금토일"


def chat_day(day: date) -> str:
    """12월 3일(목); an aware datetime is taken as its day in Seoul."""
    day = _day(day)
    return f"{day.month}월 {day.day}일({WEEKDAYS[day.weekday()]})"


def chat_time(at: time | datetime) -> str:
    """오후 2시 4분; a datetime must be aware and is told in Seoul's time, a time is taken as it is."""
    at = _in_seoul(at) if isinstance(at, datetime) else at
    return f"{_half(at)} {_hour_and_minute(at)}"


def chat_when(start: datetime, end: datetime | None = None) -> str:
    """12월 3일(목) 오후 2시–4시; what start and end share is said once."""
    start = _in_seoul(start)
    said = f"{chat_day(start)} {chat_time(start)}"
    if end is None:
        return said
    end = _in_seoul(end)
    if start.date() != end.date():
        return f"{said}–{chat_day(end)} {chat_time(end)}"
    return f"{said}–{_hour_and_minute(end) if _half(start) == _half(end) else chat_time(end)}"


def document_day(day: date) -> str:
    """2026. 12. 3.(목); an aware datetime is taken as its day in Seoul."""
    day = _day(day)
    return f"{day.year}. {day.month}. {day.day}.({WEEKDAYS[day.weekday()]})"


def document_time(at: time | datetime) -> str:
    """14:00; a datetime must be aware and is told in Seoul's time."""
    at = _in_seoul(at) if isinstance(at, datetime) else at
    return f"{at:%H:%M}"


def document_when(start: datetime, end: datetime | None = None) -> str:
    """2026. 12. 3.(목) 14:00–16:00; what start and end share is said once."""
    said = f"{document_day(start)} {document_time(start)}"
    if end is None:
        return said
    same_day = _day(start) == _day(end)
    return f"{said}–{document_time(end) if same_day else f'{document_day(end)} {document_time(end)}'}"


def changed(before: str, after: str) -> str:
    """장소 가 → 장소 나; empty where nothing changed."""
    return "" if before == after else f"{before} → {after}"


def chat_move(before: datetime, after: datetime) -> str:
    """What changed of a start, and only that: "오후 2시 → 오후 3시", "12월 3일(목) → 12월 4일(금)", both, or nothing."""
    if _day(before) == _day(after):
        return changed(chat_time(before), chat_time(after))
    if chat_time(before) == chat_time(after):
        return changed(chat_day(before), chat_day(after))
    return changed(chat_when(before), chat_when(after))


def people(count: int) -> str:
    """20명."""
    return f"{count:,}명"


def cases(count: int) -> str:
    """3건."""
    return f"{count:,}건"


def _in_seoul(at: datetime) -> datetime:
    # A naive datetime would be read in the machine's own zone.
    if at.tzinfo is None:
        raise ValueError("a datetime told to people must be aware")
    return at.astimezone(SEOUL)


def _day(day: date) -> date:
    return _in_seoul(day).date() if isinstance(day, datetime) else day


def _half(at: time | datetime) -> str:
    return "오전" if at.hour < 12 else "오후"


def _hour_and_minute(at: time | datetime) -> str:
    hour = at.hour % 12 or 12
    return f"{hour}시 {at.minute}분" if at.minute else f"{hour}시"
