"""`hyeopchi guest` and `hyeopchi meeting seats`: help, and what they say."""

APP = "재적위원이 아니면서 회의에 온 사람: 대리인, 배석자, 주민을 적습니다."
DEPUTY = (
    "대리인을 적습니다. 규정이 대리인을 보낼 수 있다고 정한 자리만 됩니다(위촉직은 되지 않습니다).\n\n"
    "--json: meeting, guest(번호), kind, counts(출석으로 세는지), votes(표결하는지), present(출석)\n\n"
    "\b\n예: hyeopchi guest deputy --meeting ID --member MEMBER_ID --name 박정훈 --title 기획과장 --org 기획예산과"
)
OBSERVER = (
    "배석자나 주민을 적습니다. 재적과 출석에 들지 않고, 회의록과 서명부의 배석에 적힙니다.\n\n"
    "폐회한 뒤에도 회의록 초안을 쓰는 동안에는 적을 수 있습니다.\n\n"
    "\b\n예: hyeopchi guest observer --meeting ID --name 이수진 --title 주무관 --org 자치행정과\n"
    "    hyeopchi guest observer --meeting ID --name 최영희 --resident"
)
LEAVE = "나간 것을 적습니다.\n\n\b\n예: hyeopchi guest leave GUEST --meeting ID --at 15:20"
LIST = (
    "대리인·배석자·주민을 봅니다.\n\n"
    "--json: id, kind, name, title, organisation, sent_for, starts, ends의 목록\n\n"
    "\b\n예: hyeopchi guest list --meeting ID"
)
ERASE = (
    "이름·직위·소속을 지웁니다. 회의록이 확정된 뒤에 됩니다. 확정된 회의록의 이름은 법에 따라 남습니다.\n\n"
    "\b\n예: hyeopchi guest erase GUEST --meeting ID"
)
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
