"""A quarter's project card as the facilitator writes it."""

from shared.texts.cards import HEADING, won

WHICH = "어느 기구의 관리카드입니까?"
GOAL = "목표를 적어 주시기 바랍니다."
STATE = "지금 상태는 어떻습니까? 고르시거나 적어 주시기 바랍니다."
STATES = ("정상", "지연", "어려움", "마침")
PLANNED = "올해 예산은 모두 얼마입니까? 예: 1,200만 원"
SPENT = "이번 분기에 얼마를 썼습니까? 쓴 돈이 없으면 0을 적어 주시기 바랍니다."
ISSUES = "문제가 있으면 적어 주시기 바랍니다."
NEXT = "다음에 할 일을 적어 주시기 바랍니다."
NONE = "없음"
SAVE = "기록하기"
NOT_MONEY = "금액을 읽지 못했습니다. '1,200만 원'이나 '12000000'처럼 적어 주시기 바랍니다."
NO_BODY = "관리카드를 적을 기구가 없습니다."


def preview(body: str, given: dict[str, str], planned: int, spent: int) -> str:
    lines = [f"{HEADING} · {body}", f"목표: {given['goal']}", f"상태: {given['state']}"]
    lines += [f"올해 예산 {won(planned)} · 이번 분기 집행 {won(spent)}"]
    lines += [f"문제: {given['issues'] or NONE}", f"다음 할 일: {given['next'] or NONE}"]
    return "\n".join([*lines, "", "기록하면 공개 화면에도 보입니다. 맞습니까?"])
