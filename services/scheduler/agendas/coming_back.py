"""What comes onto the next agenda by itself, behind what was typed: open follow-ups, until they are closed."""

from collections.abc import Sequence

from services.scheduler.followups.reading import open_of
from services.scheduler.tables import Item
from shared.contracts.meetings import ItemKind, ItemSource
from shared.store.unit import Unit
from shared.texts import followups as texts

MOST_FOLLOW_UPS = 5  # each an item of its own; the others together are one


async def joined(unit: Unit, meeting: str, body: str, typed: Sequence[Item]) -> list[Item]:
    """The agenda of a meeting that is being called: what was typed, then what comes back."""
    items = list(typed)
    await _follow_ups(unit, meeting, body, items)
    return items


async def _follow_ups(unit: Unit, meeting: str, body: str, items: list[Item]) -> None:
    rows = await open_of(unit.session, body)
    for row in rows[:MOST_FOLLOW_UPS]:
        _append(items, meeting, texts.agenda_title(row.title, row.state), ItemKind.REPORT, ItemSource.FOLLOW_UP, row.id)
    if len(rows) > MOST_FOLLOW_UPS:
        _append(items, meeting, texts.more_title(len(rows) - MOST_FOLLOW_UPS), ItemKind.REPORT, ItemSource.FOLLOW_UP, None)


def _append(items: list[Item], meeting: str, title: str, kind: str, source: str, subject: str | None) -> None:
    items.append(Item(meeting=meeting, number=len(items) + 1, title=title, kind=kind, source=source, subject=subject))
