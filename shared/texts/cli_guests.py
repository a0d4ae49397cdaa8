"""`hyeopchi guest` and `hyeopchi meeting seats`: help, and what they say."""

from shared.contracts.guests import GuestRecorded, GuestView
from shared.contracts.meetings import MeetingSeats, SeatNow
from shared.texts.dates import chat_time
from shared.texts.guests import KINDS, post
from shared.texts.web import ANSWERS

APP = "재적위원이 아니면서 회의에 온 사람: 대리인, 배석자, 주민을 적습니다."
DEPUTY = (
    "대리인을 적습니다. 규정이 대리인을 보낼 수 있다고 정한 자리만 됩니다(위촉직은 되지 않습니다).\n\n"
    "--json: meeting, guest(번호), kind, counts(출석으로 세는지), votes(표결하는지), present, required\n\n"
    "\b\n예: hyeopchi guest deputy --meeting ID --member MEMBER_ID --name 박정훈 --title 기획과장 --org 기획예산과"
)
OBSERVER = (
    "배석자나 주민을 적습니다. 재적과 출석에 들지 않고, 회의록과 서명부의 배석에 적힙니다.\n\n"
    "폐회한 뒤에도 회의록 초안을 쓰는 동안에는 적을 수 있습니다.\n\n"
    "\b\n예: hyeopchi guest observer --meeting ID --name 이수진 --title 주무관 --org 자치행정과\n"
    "    hyeopchi guest observer --meeting ID --name 최영희 --resident"
)
LEAVE = "나간 것을 적습니다.\n\n\b\n예: hyeopchi guest leave GUEST --meeting ID --at 15:20"
LIST = "대리인·배석자·주민을 봅니다.\n\n--json: id, kind, name, title, organisation, sent_for, starts, ends의 목록"
ERASE = "이름·직위·소속을 지웁니다. 회의록이 확정된 뒤에 됩니다. 확정된 회의록의 이름은 법에 따라 남습니다."
SEATS = (
    "재적위원마다 응답과 출석을 보고, 출석 번호와 회의장 화면의 주소를 봅니다.\n\n"
    "--json: seats(member, name, answer, declared, present, deputy …), guests, room_code, room_path\n\n"
    "\b\n예: hyeopchi meeting seats ID"
)
NAME = "이름"
TITLE = "직위"
ORGANISATION = "소속"
RESIDENT = "위원이 아닌 주민으로 적습니다"
AT = "들어온(나간) 시각, 적지 않으면 지금 (14:20)"
GUEST = "번호 ('hyeopchi guest list'에 나옵니다)"
HEADINGS = ("번호", "구분", "이름", "소속·직위", "들어온 때", "나간 때")
NOBODY = "적은 대리인이나 배석자가 없습니다."
ERASING = "이름·직위·소속을 지웁니다. 되돌릴 수 없습니다."
ERASED = "지웠습니다."
SEAT_HEADINGS = ("번호", "이름", "응답", "출석")


def entered(done: GuestRecorded) -> list[str]:
    counts = {True: "출석으로 셉니다", False: "재적과 출석에 들지 않습니다"}[done.counts]
    return [
        f"출석 {done.present}명 (성원 {done.required}명)",
        f"{KINDS[done.kind]}으로 적었습니다. {counts}." if KINDS[done.kind] != "대리" else f"대리로 적었습니다. {counts}.",
        f"번호 {done.guest}",
    ]


def row(view: GuestView) -> tuple[str, ...]:
    until = chat_time(view.ends) if view.ends else ""
    return view.id, KINDS[view.kind], view.name or "(지움)", post(view), chat_time(view.starts), until


def room(seats: MeetingSeats, address: str) -> list[str]:
    """The number to read out, and where the screen is."""
    present = sum(seat.present for seat in seats.seats)
    return [f"출석 {present} / {len(seats.seats)}명 · 출석 번호 {seats.room_code}", f"회의장 화면 {address}"]


def seat_row(seat: SeatNow) -> tuple[str, ...]:
    there = "출석" if seat.present else "도착 알림" if seat.declared else ""
    if seat.deputy:
        there = f"대리 {seat.deputy}"
    return seat.member, seat.name, ANSWERS[seat.answer] if seat.answer else "미응답", there
