"""What the sandbox tells people: refusals on its page, and lines of its command."""

from __future__ import annotations

REFUSALS = {
    "user_exists": "이미 있는 번호(ID)입니다.",
    "username_taken": "이미 쓰고 있는 사용자 이름입니다.",
    "no_such_user": "그런 사람이 없습니다.",
    "no_such_bot": "그런 봇이 없습니다.",
    "no_such_chat": "그런 대화방이 없습니다.",
    "no_such_message": "그 메시지는 없거나 지워졌습니다.",
    "no_such_button": "그 버튼은 이제 없습니다.",
    "no_such_press": "그 누름 기록이 없습니다.",
    "no_such_file": "파일이 없습니다.",
    "not_a_member": "이 대화방에 들어와 있지 않습니다.",
    "not_an_admin": "익명으로 말하려면 슈퍼그룹의 관리자여야 합니다.",
    "not_yours": "본인이 쓴 메시지만 고치거나 지울 수 있습니다.",
    "not_a_group": "일반 그룹만 슈퍼그룹으로 바꿀 수 있습니다.",
    "needs_supergroup": "익명 관리자는 슈퍼그룹에서만 됩니다.",
    "chat_moved": "이 대화방은 새 대화방으로 옮겨졌습니다.",
    "text_length": "글은 1자에서 4,096자까지 보낼 수 있습니다.",
    "start_payload": "시작 링크의 값은 영문, 숫자, _, - 로 64자까지입니다.",
    "no_phone": "이 사람에게 등록된 전화번호가 없습니다.",
    "not_base64": "파일 내용을 읽을 수 없습니다.",
}


MEMBERS_BOT = "협치봇"
FACILITATORS_BOT = "협치봇 담당자용"


def refusal(code: str) -> str:
    """The sentence for a refusal's code; a code without one is shown as it is."""
    return REFUSALS.get(code, code)


def port_in_use(host: str, port: int) -> str:
    return f"{host}:{port} 포트를 다른 프로그램이 쓰고 있어 연습장을 열 수 없습니다."


def running_at(url: str) -> str:
    return f"연습장: {url}"
