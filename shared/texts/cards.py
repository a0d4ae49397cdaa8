"""Project cards in words; amounts in won."""

from collections.abc import Sequence

from shared.contracts.cards import CardView, CardViews
from shared.texts.dates import chat_day

HEADING = "관리카드"
WRITE = "관리카드 쓰기"
NOT_YET = "아직 적지 않았습니다"


def won(amount: int) -> str:
    """1,200,000원."""
    return f"{amount:,}원"


def quarter(year: int, number: int) -> str:
    """2026년 3분기."""
    return f"{year}년 {number}분기"


def budget(view: CardView) -> str:
    """올해 예산 1,000원 · 이번 분기 집행 400원."""
    return f"올해 예산 {won(view.planned)} · 이번 분기 집행 {won(view.spent)}"


def total(views: CardViews) -> str:
    """올해 예산 모두 1,000원 · 집행 400원 (40.0%)."""
    share = f" ({_share(views.spent, views.planned)})" if views.planned else ""
    return f"올해 예산 {won(views.planned)} · 집행 {won(views.spent)}{share}"


def _share(part: int, whole: int) -> str:
    tenths = (2000 * part + whole) // (2 * whole)  # to one decimal, half up
    return f"{tenths // 10}.{tenths % 10}%"


def detail(view: CardView) -> list[str]:
    """One card, how it stands first."""
    head = f"{quarter(view.year, view.quarter)} {HEADING} — {view.body_name}"
    if view.written is None:
        return [head, f"{NOT_YET} ({chat_day(view.due)}까지{', 지남' if view.overdue else ''})"]
    lines = [head, f"상태: {view.state}", f"목표: {view.goal}", budget(view)]
    lines += [f"문제: {view.issues}"] if view.issues else []
    return [*lines, *([f"다음 할 일: {view.next}"] if view.next else [])]


def listed(views: Sequence[CardView]) -> list[str]:
    return [line for view in views for line in (*detail(view), "")][:-1]


def due(view: CardView) -> str:
    """The bot's question once a quarter is over."""
    late = "기한이 지났습니다" if view.overdue else f"{chat_day(view.due)}까지 적어 주시기 바랍니다"
    head = f"📇 {view.body_name} {quarter(view.year, view.quarter)} {HEADING}: {late}."
    return f"{head}\n목표, 상태, 예산과 집행, 문제, 다음 할 일을 차례로 여쭙니다."
