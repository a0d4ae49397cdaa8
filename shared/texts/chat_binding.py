"""How somebody comes in and goes: the greeting, the notice on personal data, the group's hello."""

CONSENT = "2026-01"  # the version of PRIVACY that is recorded with the consent; a change of the text needs a new one

PRIVACY = (
    "개인정보 이용 안내\n"
    "무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.\n"
    "연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.\n"
    "왜: 회의 소집과 의결을 기록하기 위해서입니다.\n"
    "얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.\n"
    "연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다."
)

HELLO = (
    "협의체의 회의를 돕는 봇입니다. 소집, 참석 응답, 표결, 회의록 확인을 이 대화방에서 하실 수 있습니다.\n"
    "위원이시면 받으신 초대 링크를 눌러 주시거나, 아래 버튼으로 본인의 연락처를 보내 주시기 바랍니다.\n"
    "명부의 번호와 맞으면 바로 연결됩니다."
)

NOT_OWN_CONTACT = "본인의 연락처만 받을 수 있습니다. 아래 버튼으로 보내 주시기 바랍니다."
START_IN_PRIVATE = "연결은 저와의 개인 대화에서만 하실 수 있습니다. 초대 링크를 다시 눌러 주시기 바랍니다."
ASK_LEAVE = "이 계정의 연결을 끊으면 참석 응답과 투표를 여기에서 하실 수 없습니다. 다시 연결하려면 새 초대 링크가 필요합니다."
HERE_INCOMPLETE = "출석 확인 링크를 읽지 못했습니다. 회의장 화면의 출석 번호 6자리를 적어 주시기 바랍니다."


def group_hello(chat_id: int) -> str:
    """When the bot is added; the number is what the facilitator's /bind asks for."""
    return (
        "안녕하십니까. 협의체의 회의를 돕는 봇입니다.\n"
        "담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.\n"
        f"대화방 번호: {chat_id}"
    )


def pending(name: str) -> str:
    """An office-holder's account, or a second one: an officer has the last word."""
    return f"{name} 위원님, 신청을 받았습니다. 담당자가 본인인지 확인하면 쓰실 수 있습니다."


def bound(name: str, bodies: list[str], already: bool) -> str:
    """After an invitation or a contact: who and where, and what comes next."""
    said = "이미 연결되어 있습니다" if already else "연결되었습니다"
    where = f"\n기구: {', '.join(bodies)}" if bodies else ""
    return f"{name} 위원님, {said}.{where}\n할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다."
