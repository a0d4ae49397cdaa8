"""The year's plan for a facilitator in the chat: how far it is fulfilled, then a line a task."""

from shared.contracts.targets import TargetsView, TargetView
from shared.texts import targets

WHICH = "어느 기구의 목표를 보시겠습니까?"
NOTHING = "이 해의 목표도 회의도 아직 없습니다. 목표 파일은 컴퓨터에서 'hyeopchi target import'로 들여옵니다."
SHOWN = 7


def year_so_far(body_name: str, view: TargetsView, address: str) -> str:
    """One screen of a phone; the rest, quarter by quarter, is on the page."""
    if not view.items:
        return f"{body_name} {view.year}년\n{NOTHING}"
    more = len(view.items) - SHOWN
    return "\n".join(
        [
            f"{body_name} {view.year}년 {targets.HEADING}",
            *targets.totals(view),
            *(_line(item) for item in view.items[:SHOWN]),
            *([f"그 밖에 {more}가지"] if more > 0 else []),
            f"분기마다의 수: {address}",
        ]
    )


def _line(item: TargetView) -> str:
    """66.7% 의제발굴분과 회의 — 실적 6회 / 목표 9회."""
    return f"{targets.rate(item.rate)} {item.task} — {targets.against(item)}"
