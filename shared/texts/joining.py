"""Online meetings: the address for members alone, how they say that they are there, and how a facilitator gives it."""

from shared.contracts.meetings import JoinLink, MeetingMode, MeetingView
from shared.texts.dates import chat_when

JOIN = "온라인 회의 주소 받기"
ARRIVED_ONLINE = "온라인으로 들어왔습니다"
NO_LINK = "온라인 회의 주소가 아직 없습니다. 나오면 여기에서 받으실 수 있습니다."
SENT = "온라인 회의 주소를 이 대화방에 보냈습니다."
NOT_YOURS = "이 회의의 위원께만 온라인 회의 주소를 알려 드립니다."
KEEP_IT = "위원님만 쓰시는 주소입니다. 다른 분께 보내지 마시기 바랍니다."
OF_MINE = "온라인 회의: {link}"
HOW = {
    MeetingMode.ONLINE: "들어오신 뒤 [도착했습니다]를 눌러 주시기 바랍니다. 바로 출석이 됩니다.",
    MeetingMode.HYBRID: f"들어오신 뒤 [{ARRIVED_ONLINE}]를 눌러 주시기 바랍니다. 담당자가 확인하면 출석이 됩니다.",
}
DECLARED = "온라인으로 들어오신 것을 기록했습니다. 담당자가 화상 회의에서 확인하면 출석이 됩니다."
DECLARED_ALREADY = "온라인으로 들어오신 것이 이미 기록되어 있습니다. 담당자의 확인을 기다립니다."
ON_PAGE = "온라인 회의 들어가기"
ON_PAGE_HYBRID = "온라인으로 오신 분은 담당자가 화상 회의에서 확인하면 출석이 됩니다."

ASK = "온라인 회의의 초대 주소를 붙여 넣어 주시기 바랍니다. 위원께만 보이고, 회의 전날부터 알림과 함께 나갑니다."
PLACE_WAS_LINK = "주소로 보여 장소가 아니라 온라인 회의 주소로 적었습니다. 이 주소는 위원께만 알립니다."
NOT_READ = "인터넷 주소로 읽지 못했습니다. 초대 글에서 https:// 로 시작하는 줄만 붙여 넣어 주시기 바랍니다."
BY_LINK = "모이지 않고 온라인으로"
TO_LINK = "온라인 회의 주소 적기"
TO_OTHER_LINK = "온라인 회의 주소 바꾸기"
TAKE_AWAY = "적힌 주소 지우기"
TAKEN_AWAY = "온라인 회의 주소를 지웠습니다. 위원께 더 보이지 않습니다."
NOT_ONLINE = "모이는 방식이 온라인이거나 대면·온라인인 회의가 없습니다."
LATER = "주소는 나중에"


def how_to_join(meeting: MeetingView, link: str) -> str:
    """In the member's private chat: when, the address, what to press."""
    when = f"📅 {chat_when(meeting.starts, meeting.ends)} · {meeting.body_name}"
    return "\n".join([when, link, "", HOW[meeting.mode], KEEP_IT])


def link_set(meeting: MeetingView) -> str:
    """In private, about a meeting of today; the address itself is asked for by a press."""
    when = f"{chat_when(meeting.starts)} {meeting.body_name}"
    if meeting.has_link:
        return f"📅 오늘 온라인 회의의 주소가 정해졌습니다. 아래를 눌러 받으시기 바랍니다.\n{when}"
    return f"📅 오늘 온라인 회의의 주소가 더는 쓰이지 않습니다. 새 주소가 나오면 알려 드립니다.\n{when}"


def given(done: JoinLink, members: int) -> str:
    if done.link is None:
        return TAKEN_AWAY
    said = "적었습니다" if done.changed else "이미 적혀 있습니다"
    return f"온라인 회의 주소를 {said}. 위원 {members}명께만 보입니다.\n{done.link}"


def now(link: str | None) -> str:
    return f"지금 주소: {link}" if link else "아직 주소가 없습니다."
