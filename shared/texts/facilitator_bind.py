"""Tying a group chat to a body."""

from shared.texts.josa import josa

WHICH_BODY = "어느 기구의 대화방을 연결할까요?"
WHICH_CHAT = (
    "대화방의 번호를 적어 주시기 바랍니다. 보통 -100으로 시작하는 수입니다 (예: -1001234567890).\n"
    "대화방 이름으로 올린 글(익명 관리자)을 이 대화로 전달하셔도 됩니다."
)
UNREADABLE = "대화방 번호를 읽지 못했습니다. -1001234567890처럼 '-'로 시작하는 수를 적어 주시기 바랍니다."
ONE_LINE = "한 줄로는 이렇게 적습니다: /bind 기구이름 -1001234567890"
CONFIRM = "연결하기"


def ask(body: str, chat_id: int, title: str) -> str:
    named = f"{title} ({chat_id})" if title else str(chat_id)
    return f"{body}의 소식을 대화방 {named}에 올립니다.\n앞으로 이 방의 모든 사람이 통지와 표결 결과를 봅니다. 연결할까요?"


def replaced(old: int) -> str:
    return f"지금 연결된 방({old}) 대신 연결됩니다."


def bound(body: str, chat_id: int) -> str:
    return f"{body}의 대화방을 연결했습니다 ({chat_id}). 위원용 봇이 그 방에 들어가 있어야 글을 올릴 수 있습니다."


def unknown_body(slug: str) -> str:
    return f"맡으신 기구 가운데 '{slug}'{josa(slug, '이/가')} 없습니다. 골라 주시기 바랍니다."
