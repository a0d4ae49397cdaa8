"""The daily digest of one person: what waits for them, until when, what to press."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.due import DueItem
from shared.rules.reminding import day_of
from shared.texts.dates import chat_day, chat_time

OWN_PAGE = "내 화면 열기"
SHOWN = 7
NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩"
MY = "/my 를 누르시면 모두 보입니다."
PRESS = "아래 버튼을 누르시면 바로 보고 답하실 수 있습니다."
SETTINGS = "받으시는 때는 /settings 에서 바꾸실 수 있습니다."


def digest(items: Sequence[DueItem], now: datetime, page: str | None) -> str:
    """One screen: the number first, a line each, where to answer."""
    lines = [f"🗒 챙기실 일 {len(items)}가지"]
    lines += [f"{NUMBERS[index]} {line(item, now)}" for index, item in enumerate(items[:SHOWN])]
    if len(items) > SHOWN:
        lines.append(f"그 밖에 {len(items) - SHOWN}가지. {MY}")
    return "\n".join([*lines, "", PRESS if page else MY, SETTINGS])


def line(item: DueItem, now: datetime) -> str:
    """구로구협치회의 2026년 제1차 … 답하기 — 오늘 오후 6시까지."""
    until = f" — {left(item.until, now)}" if item.until else ""
    return f"{item.body_name}: {item.title}{until}"


def left(until: datetime, now: datetime) -> str:
    """오늘 오후 6시까지, 12월 9일(수)까지 (6일 남음), 기한이 3일 지났습니다."""
    days = (day_of(until) - day_of(now)).days
    if until < now:
        return f"기한이 {-days}일 지났습니다" if days < 0 else "기한이 오늘 지났습니다"
    if days == 0:
        return "오늘까지" if chat_time(until) == "오후 11시 59분" else f"오늘 {chat_time(until)}까지"
    return f"{chat_day(until)}까지 ({days}일 남음)"
