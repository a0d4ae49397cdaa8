"""The yearly return on committees: how often each met, who came, and the share of each sex among the appointed."""

from collections.abc import Iterable
from decimal import Decimal

from shared.contracts.attendance import SeatCounts, SeatsOfBodies, YearMeeting, YearOfMeetings
from shared.contracts.meetings import MeetingMode, MeetingState
from shared.papers.sheet import Cell, Sheet
from shared.texts.dates import document_day, document_when
from shared.texts.web import MODES, STATES

HEAD = (
    "위원회", "상위 기구", "정원", "재적", "당연직", "위촉직", "위촉직 남", "위촉직 여", "위촉직 여성 비율(%)",
    "개최 횟수", "대면·온라인", "서면", "유회", "취소", "출석 연인원", "재적 연인원", "참석률(%)",
)  # fmt: skip
WIDTHS = (26, 20, 7, 7, 8, 8, 10, 10, 12, 10, 8, 8, 8, 8, 12, 12, 11)
LIST_HEAD = ("위원회", "차수", "일시", "방식", "상태", "재적", "출석", "참석률(%)")
LIST_WIDTHS = (26, 16, 26, 10, 10, 8, 8, 11)


def yearly_return(year: int, seats: SeatsOfBodies, meetings: YearOfMeetings) -> tuple[Sheet, Sheet]:
    """A row for each body, and the list of meetings that its numbers are counted from."""
    names = {body.body: body.name for body in seats.items}
    held = [one for one in meetings.items if one.body in names]
    about = (("기관", seats.institution), ("위원 기준일", document_day(seats.on)))
    bodies = tuple(_body(body, names, [one for one in held if one.body == body.body]) for body in seats.items)
    totals = Sheet(
        f"{year}년 운영 현황", f"{year}년 위원회 운영 현황", about, HEAD, bodies, WIDTHS,
        notes=(
            "개최 횟수는 개의한 회의만 셉니다. 참석률은 출석 연인원을 재적 연인원으로 나눈 값입니다.",
            "성별이 명부에 없는 위촉직은 남·여 어느 쪽에도 넣지 않았습니다.",
        ),
    )  # fmt: skip
    one_by_one = tuple(_meeting(one, names) for one in held)
    return totals, Sheet("회의 목록", f"{year}년 회의 목록", about, LIST_HEAD, one_by_one, LIST_WIDTHS)


def _body(body: SeatCounts, names: dict[str, str], meetings: list[YearMeeting]) -> tuple[Cell, ...]:
    opened = [one for one in meetings if one.enrolled is not None]
    written = sum(one.mode is MeetingMode.WRITTEN for one in opened)
    known = body.appointed_men + body.appointed_women
    came, could = _sum(one.attended for one in opened), _sum(one.enrolled for one in opened)
    return (
        body.name, names.get(body.parent or "", ""), body.seats, body.enrolled, body.ex_officio, body.appointed,
        body.appointed_men, body.appointed_women, percent(body.appointed_women, known),
        len(opened), len(opened) - written, written,
        _in_state(meetings, MeetingState.LAPSED), _in_state(meetings, MeetingState.CANCELLED), came, could, percent(came, could),
    )  # fmt: skip


def _meeting(one: YearMeeting, names: dict[str, str]) -> tuple[Cell, ...]:
    rate = None if one.enrolled is None else percent(one.attended or 0, one.enrolled)
    when = document_when(one.starts)
    return (names[one.body], one.session, when, MODES[one.mode], STATES[one.state], one.enrolled, one.attended, rate)


def percent(part: int, whole: int) -> Decimal | None:
    """To one decimal, half upwards, as a public office reckons; None of nothing."""
    return Decimal((2000 * part + whole) // (2 * whole)) / 10 if whole else None


def _in_state(meetings: list[YearMeeting], state: MeetingState) -> int:
    return sum(one.state is state for one in meetings)


def _sum(counts: Iterable[int | None]) -> int:
    return sum(count or 0 for count in counts)
