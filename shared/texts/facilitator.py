"""What the facilitators' bot says in every conversation: who it is for, how to leave, go back and start over."""

from collections.abc import Sequence

from shared.texts.josa import josa, with_josa

COMMANDS: dict[str, str] = {
    "today": "오늘 할 일",
    "call": "회의 소집",
    "dates": "회의 날짜 고르기",
    "plan": "한 해의 정기회 계획",
    "move": "회의 날짜·장소 바꾸기",
    "link": "온라인 회의 주소 적기",
    "call_off": "회의 취소",
    "attach": "안건 자료 붙이기",
    "paste": "다른 메신저에 붙여 넣을 통지문",
    "remind": "미응답 위원에게 응답 요청",
    "calls": "전화로 알릴 분",
    "attend": "출석 확인",
    "deputy": "대리 출석 적기",
    "observer": "배석자 적기",
    "open": "성원 보고와 개의",
    "preside": "사회자 변경",
    "vote": "표결",
    "poll": "호선, 우선순위, 설문",
    "block": "여러 안건 일괄 상정",
    "order": "의사일정 순서 바꾸기",
    "note": "회의 중 발언·결정·할 일 적기",
    "recess": "정회",
    "resume": "속개",
    "lapse": "유회 기록",
    "close": "폐회",
    "minutes": "회의록",
    "revise": "확정된 회의록 정정",
    "followup": "결정의 이행",
    "agenda": "위원 제안과 이어진 안건",
    "card": "분기별 관리카드",
    "targets": "한 해의 목표와 이행률",
    "deadlines": "기한 목록",
    "ending": "위촉 해제·사망·사임 기록",
    "bind": "대화방 연결",
    "desk": "웹 책상 열기",
    "settings": "알림 받는 때 바꾸기",
    "help": "도움말",
}

# Conversations that only a button begins.
MORE_TITLES: dict[str, str] = {
    "confirm_account": "계정 확인",
    "start": "인사",
    "tell": "늦어진 일 알리기",
    "answer": "응답 대신 적기",
    "terms": "임기 만료 보기",
    "duty": "마친 일 적기",
    "vote_close": "표결 마치기",
    "consent": "이의 확인",
    "ballot": "표 대신 넣기",
    "poll_open": "투표 시작",
    "poll_close": "투표 마치기",
    "poll_ballot": "표 대신 넣기",
    "finding": "날짜 고르기 보기",
    "planned": "계획된 회의 소집",
    "request_call": "요구된 임시회 소집",
    "followup_add": "이행 맡기기",
    "note_undo": "방금 적은 것 지우기",
    "note_todo": "할 일 맡기기",
}

BACK = "한 단계 뒤로"
CANCEL = "그만두기"
MORE = "더 보기"
FIRST = "처음으로"
NOT_YET = "아직 아닙니다"
BACK_WORDS = frozenset({"뒤로", "이전", "한 단계 뒤로"})
CANCEL_WORDS = frozenset({"취소", "그만", "그만두기"})

CANCELLED = "그만두었습니다. 아무것도 보내지 않았습니다."
CANCELLED_LATE = "그만두었습니다. 그동안 기록한 것은 그대로 남아 있습니다."
NOTHING_TO_CANCEL = "하던 일이 없습니다. /help 에서 할 수 있는 일을 보실 수 있습니다."
NOT_ASKED = "지금 여쭙고 있는 것이 없습니다. 오늘 할 일은 /today, 할 수 있는 일은 /help 를 눌러 주시기 바랍니다."
AT_THE_START = "첫 단계입니다. 그만두시려면 /cancel 을 눌러 주시기 바랍니다."
OLD_BUTTON = "지난 화면의 버튼이라 기록하지 않았습니다. 가장 아래 화면에서 눌러 주시기 바랍니다."
FORGED_BUTTON = "알 수 없는 버튼이라 기록하지 않았습니다."
SEEN = "보았습니다."
PICK_ONE = "아래 버튼에서 골라 주시기 바랍니다."
WRITE_IT = "글로 적어 주시기 바랍니다."
NOT_TEXT = "글이나 버튼으로 답해 주시기 바랍니다."
UNKNOWN_COMMAND = "모르는 명령입니다. /help 에서 할 수 있는 일을 보실 수 있습니다."
ONLY_PRIVATE = "이 봇은 회의 담당자와 일대일로만 대화합니다. 위원 여러분은 위원용 봇을 이용해 주시기 바랍니다."
NO_TOKEN = "HYEOPCHI_FACILITATORS_BOT_TOKEN이 없습니다. 토큰 없이 써 보시려면 hyeopchi up 을 실행하시기 바랍니다."
BAD_TOKEN = "HYEOPCHI_FACILITATORS_BOT_TOKEN을 메신저가 받아들이지 않습니다. 토큰을 확인해 주시기 바랍니다."
NO_BODY = "맡으신 기구가 없습니다. 운영 담당자에게 말씀해 주시기 바랍니다."
LEAVE = "그만두고 새로 시작"
STAY = "하던 일 계속"


def picked(label: str) -> str:
    """The answer to a press on one of several."""
    return f"'{label}'{josa(label, '을/를')} 골랐습니다."[:200]


def begun(flow: str) -> str:
    """The answer to a press that begins a conversation."""
    return f"{title(flow)} 화면을 엽니다."


def title(flow: str) -> str:
    return {**COMMANDS, **MORE_TITLES}.get(flow, flow)


def second_command(doing: str, wanted: str) -> str:
    """Another command in the middle of one."""
    if doing == wanted:
        return f"{with_josa(title(doing), '을/를')} 하던 중입니다. 처음부터 다시 시작할까요?"
    return f"{title(doing)} 중입니다. 그만두고 {with_josa(title(wanted), '을/를')} 시작할까요?"


def too_old(flow: str) -> str:
    return f"{title(flow)} 화면이 일주일 넘게 멈춰 있어 처음부터 다시 시작합니다. 그동안 보낸 것은 없습니다."


def header(flow: str, known: Sequence[str]) -> str:
    """What the conversation is about and what it has so far, in one line."""
    return " · ".join([title(flow), *known])


def stranger(telegram_id: int) -> str:
    """Somebody who is no facilitator: how to become one."""
    return (
        "회의 담당자(간사를 돕는 분)를 위한 봇입니다. 아직 담당자로 등록되지 않았습니다.\n\n"
        f"운영 담당자에게 이 번호를 알려 주시기 바랍니다: {telegram_id}\n"
        f"운영 담당자는 이렇게 등록합니다.\nhyeopchi facilitator add --telegram-id {telegram_id} --body 기구이름\n\n"
        "위원이시면 받으신 초대 링크로 위원용 봇을 시작해 주시기 바랍니다."
    )


def welcome(name: str, bodies: Sequence[str]) -> str:
    """Who the facilitator is to the system."""
    shown = ", ".join(bodies[:10]) + (f" 외 {len(bodies) - 10}개" if len(bodies) > 10 else "")
    whose = f"{name} 님, 안녕하십니까." if name else "안녕하십니까."
    return f"{whose} 맡으신 기구 {len(bodies)}개: {shown}\n\n오늘 할 일은 /today, 회의 소집은 /call, 전체 목록은 /help 입니다."


def help_text() -> str:
    """Every command with its meaning."""
    lines = [f"/{command} {meaning}" for command, meaning in COMMANDS.items()]
    return "\n".join(["할 수 있는 일", *lines, "/cancel 하던 일 그만두기"])
