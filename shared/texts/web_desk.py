"""Words of the facilitators' desk on the web."""

from datetime import date, datetime

from shared.contracts.polls import PollView
from shared.contracts.roll import SeatView
from shared.texts import polls
from shared.texts.cli_views import SEATS
from shared.texts.dates import chat_time
from shared.texts.facilitator_today import STATES as DEADLINE_STATES
from shared.texts.facilitator_today import due as due
from shared.texts.facilitator_today import poll_standing as poll_standing
from shared.texts.josa import with_josa
from shared.texts.offices import OFFICES

CALENDAR_REVOKED = "달력 링크를 거두었습니다. 새 주소는 위원님의 개인 화면에 있습니다."
ACCOUNT_CONFIRMED = "본인 계정으로 확인했습니다."
ACCOUNT_REFUSED = "받아들이지 않고 끊었습니다."
WAYS = {"invitation": "초대 링크로", "contact": "연락처로", "roster": "명부로"}
SOON_DAYS = 30


def greeting(name: str) -> str:
    return f"{name} 님의 책상" if name else "담당자 책상"


def until(end: datetime) -> str:
    return f"30분 동안 쓰지 않으시거나 {with_josa(chat_time(end), '이/가')} 되면 저절로 닫힙니다."


def to_do(count: int) -> str:
    return f"오늘 할 일 {count}가지" if count else "오늘 할 일이 없습니다"


def command(name: str) -> str:
    """Where it is done: /paste."""
    return f"봇에서 /{'today' if name.startswith('poll_') else name}"


def poll_kind(poll: PollView) -> str:
    """호선 · 무기명."""
    return f"{polls.KINDS[poll.kind]} · {polls.secrecy(poll.secret)}"


def deadline_state(state: str) -> str:
    return {str(known): word for known, word in DEADLINE_STATES.items()}.get(state, state)


def unanswered(names: tuple[str, ...]) -> str:
    return f"미응답 {len(names)}명: {', '.join(names)}"


def role(seat: SeatView) -> str:
    """위촉직 · 위원 · ○○연구소 · 대표."""
    return " · ".join(part for part in (SEATS[seat.seat], OFFICES[seat.office], seat.organisation, seat.title) if part)


def term(seat: SeatView) -> str:
    """2026. 1. 1. – 2027. 12. 31.; an open end stays open."""
    if seat.starts is None and seat.ends is None:
        return "임기 없음"
    return f"임기 {_day(seat.starts)} – {_day(seat.ends)}".strip()


def term_note(seat: SeatView, today: date) -> str:
    """What the dates ask for: it ends within 30 days, or has not begun."""
    if seat.starts is not None and seat.starts > today:
        return f"{(seat.starts - today).days}일 뒤 시작"
    left = None if seat.ends is None else (seat.ends - today).days
    if left is None or left > SOON_DAYS:
        return ""
    return f"{left}일 남음" if left else "오늘까지"


def _day(day: date | None) -> str:
    return f"{day.year}. {day.month}. {day.day}." if day else ""
