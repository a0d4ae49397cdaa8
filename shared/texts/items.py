"""How an agenda item is called: 제1호 안건; what stood on no agenda has no number."""

from collections.abc import Iterable, Mapping

from shared.contracts.meetings import DocumentLink, ItemKind, ItemSource, ItemView

KINDS: Mapping[str, str] = {ItemKind.REPORT: "보고", ItemKind.DECISION: "의결"}


def numbered(number: int | None, title: str, kind: str | None = None) -> str:
    """제1호 안건(의결) 예산; the bare title where it is no item of the agenda (None or 0)."""
    if not number:
        return title
    of_kind = f"({KINDS[kind]})" if kind else ""
    return f"제{number}호 안건{of_kind} {title}"


CAME_FROM: Mapping[ItemSource, str] = {ItemSource.CARRIED_OVER: "지난 회의에서 이어짐", ItemSource.ISSUE: "위원 제안"}


def came_from(item: ItemView) -> str:
    """' (지난 회의에서 이어짐)' behind an item that came by itself; '' for one that was typed."""
    word = CAME_FROM.get(item.source) if item.source else None
    return f" ({word})" if word else ""


def attached(item: ItemView) -> tuple[DocumentLink, ...]:
    """Its documents in order; of a service that tells the first only, that one."""
    if item.documents or not item.document:
        return item.documents
    return (DocumentLink(name=item.document, url=item.document_url or ""),)


def how_many_attached(items: Iterable[ItemView]) -> int:
    return sum(len(attached(item)) for item in items)
