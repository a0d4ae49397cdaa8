"""What waits for a body's next agenda: put there by the close of a meeting or by the tabling, taken by the next call."""

from collections.abc import Sequence

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import journal
from services.scheduler.agendas.tables import WaitingItem
from services.scheduler.tables import Item
from shared.contracts.agendas import WaitingView
from shared.contracts.meetings import ItemSource
from shared.ids import new_id, new_secret
from shared.journal.chain import sealed
from shared.store.unit import Unit

AT_THE_END = 1000
_WAITS = and_(WaitingItem.meeting.is_(None), WaitingItem.dropped.is_(False))


async def put(
    unit: Unit,
    actor: str,
    body: str,
    title: str,
    kind: str,
    source: ItemSource,
    *,
    proposal: str | None = None,
    position: int | None = None,
    minutes: int | None = None,
) -> WaitingItem:
    """One more that waits; without a position it stands behind the others."""
    if position is None:
        last = await unit.session.scalar(select(func.max(WaitingItem.position)).where(WaitingItem.body == body, _WAITS))
        position = max(AT_THE_END, last or 0) + 1
    row = WaitingItem(
        id=new_id(), body=body, title=title, salt=new_secret(), kind=kind, source=source, proposal=proposal, position=position,
        minutes=minutes, at=unit.now, dropped=False,
    )  # fmt: skip
    unit.session.add(row)
    await unit.session.flush()
    facts = {"waiting": row.id, "kind": kind, "source": source, "proposal": proposal, "title": sealed(row.salt, title)}
    await journal.append(unit, body, "waiting.put", actor, **facts)
    return row


async def of_body(session: AsyncSession, body: str) -> list[WaitingItem]:
    """What waits now, in order."""
    query = select(WaitingItem).where(WaitingItem.body == body, _WAITS)
    return list(await session.scalars(query.order_by(WaitingItem.position, WaitingItem.at, WaitingItem.id)))


async def take(unit: Unit, rows: Sequence[WaitingItem], items: list[Item], meeting: str) -> list[str]:
    """Puts them on an agenda; one that was typed as well is not doubled. The proposals that are on it now."""
    typed = {item.title: item for item in items}
    taken = []
    for row in rows:
        item = typed.get(row.title)
        if item is None:
            item = Item(meeting=meeting, number=len(items) + 1, title=row.title, kind=row.kind)
            items.append(item)
        item.source, item.subject = row.source, row.proposal or row.id
        row.meeting, row.item = meeting, item.number
        taken += [row.proposal] if row.proposal else []
    return taken


async def give_back(unit: Unit, meeting: str) -> list[str]:
    """The meeting is off: what was on its agenda waits again. The proposals among them."""
    rows = (await unit.session.scalars(select(WaitingItem).where(WaitingItem.meeting == meeting))).all()
    for row in rows:
        row.meeting = row.item = None
    return [row.proposal for row in rows if row.proposal]


async def drop(unit: Unit, actor: str, row: WaitingItem) -> None:
    row.dropped = True
    await unit.session.flush()
    await journal.append(unit, row.body, "waiting.dropped", actor, waiting=row.id)


def view(row: WaitingItem) -> WaitingView:
    return WaitingView(
        id=row.id, body=row.body, title=row.title, kind=row.kind, source=row.source, issue=row.proposal, minutes=row.minutes
    )
