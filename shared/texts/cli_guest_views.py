"""Deputies, observers and seats as lines for the terminal."""

from shared.contracts.guests import GuestKind, GuestRecorded, GuestView
from shared.contracts.meetings import MeetingSeats, SeatNow
from shared.texts.dates import chat_time
from shared.texts.guests import KINDS, post
from shared.texts.joining import OF_MINE
from shared.texts.web import ANSWERS

AS = {GuestKind.DEPUTY: "대리로", GuestKind.OBSERVER: "배석으로", GuestKind.RESIDENT: "주민으로"}


def entered(done: GuestRecorded) -> list[str]:
    counts = {True: "출석으로 셉니다", False: "재적과 출석에 들지 않습니다"}[done.counts]
    return [
        f"출석 {done.present}명 (성원 {done.required}명)",
        f"{AS[done.kind]} 적었습니다. {counts}.",
        f"번호 {done.guest}",
    ]


def row(view: GuestView) -> tuple[str, ...]:
    until = chat_time(view.ends) if view.ends else ""
    return view.id, KINDS[view.kind], view.name or "(지움)", post(view), chat_time(view.starts), until


def room(seats: MeetingSeats, address: str) -> list[str]:
    """The number to read out, and where the screen is."""
    present = sum(seat.present for seat in seats.seats)
    link = [OF_MINE.format(link=seats.link)] if seats.link else []
    there = f"출석 {present} / {len(seats.seats)}명 · 출석 번호 {seats.room_code}"
    return [there, f"회의장 화면 (누리집 주소 뒤에): {address}", *link]


def seat_row(seat: SeatNow) -> tuple[str, ...]:
    there = "출석" if seat.present else "도착 알림" if seat.declared else ""
    if there and seat.online:
        there = f"{there} (온라인)"
    if seat.deputy:
        there = f"대리 {seat.deputy}"
    return seat.member, seat.name, ANSWERS[seat.answer] if seat.answer else "미응답", there
