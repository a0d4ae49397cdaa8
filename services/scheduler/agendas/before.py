"""What the proposers learn in the daily digest: each step of their proposal, once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.agendas import way
from services.scheduler.council import Council
from services.scheduler.due import due_item
from services.scheduler.tables import Proposal
from shared.contracts.agendas import IssueState
from shared.contracts.due import DueItem
from shared.texts import agendas as texts
from shared.texts import due as due_texts

FRESH = timedelta(days=2)


async def news(session: AsyncSession, council: Council, now: datetime) -> Mapping[str, Sequence[DueItem]]:
    """By member: proposals that moved lately. Nothing is to be done about them."""
    moved = (Proposal.body == council.body, Proposal.changed_at >= now - FRESH, Proposal.state != IssueState.PROPOSED)
    found: dict[str, list[DueItem]] = defaultdict(list)
    for row in await session.scalars(select(Proposal).where(*moved)):
        line = texts.news(way.title_of(row), IssueState(row.state), row.outcome)
        item = due_item(council, due_texts.ISSUE, row.id, line, mark=f"{row.state}.{row.meeting or ''}")
        found[row.member].append(item.model_copy(update={"page": f"/issues/{row.id}"}))
    return found
