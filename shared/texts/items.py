"""How an agenda item is called: 제1호 안건; what stood on no agenda has no number."""

from collections.abc import Mapping

from shared.contracts.meetings import ItemKind

KINDS: Mapping[str, str] = {ItemKind.REPORT: "보고", ItemKind.DECISION: "의결"}


def numbered(number: int | None, title: str, kind: str | None = None) -> str:
    """제1호 안건(의결) 예산; the bare title where it is no item of the agenda (None or 0)."""
    if not number:
        return title
    of_kind = f"({KINDS[kind]})" if kind else ""
    return f"제{number}호 안건{of_kind} {title}"
