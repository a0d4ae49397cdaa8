"""What the journal tells of proposals on their way and of what waits for an agenda, and what the tables hold of them."""


from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.agendas.tables import Endorsement, PassedStep, WaitingItem
from services.scheduler.tables import Proposal
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry, sealed


def _endorsed(put: Put, entry: Entry) -> None:
    put(entry, "endorsement", entry.data["proposal"], entry.data["member"])


def _moved(put: Put, entry: Entry) -> None:
    data = entry.data
    put(entry, "proposal", data["proposal"], "", **{name: data[name] for name in ("state", "meeting", "outcome")})
    if "reason" in data:
        put(entry, "proposal", data["proposal"], "", reason=data["reason"])
    if "elsewhere" in data:
        put(entry, "proposal", data["proposal"], "", elsewhere=data["elsewhere"])
    if "step" in data:
        put(entry, "issue_step", data["proposal"], data["step"], note=data["note"])


def _waits(put: Put, entry: Entry) -> None:
    facts = {name: entry.data[name] for name in ("kind", "source", "proposal", "title")}
    put(entry, "waiting", entry.data["waiting"], "", dropped=False, **facts)


def _dropped(put: Put, entry: Entry) -> None:
    put(entry, "waiting", entry.data["waiting"], "", dropped=True)


TOLD: Telling = {
    "issue.endorsed": _endorsed,
    "issue.moved": _moved,
    "waiting.put": _waits,
    "waiting.dropped": _dropped,
}


async def hold(session: AsyncSession, body: str, held: Held) -> None:
    """Adds to what a body's tables hold; the proposals themselves stand there already."""
    rows = {row.id: row for row in await session.scalars(select(Proposal).where(Proposal.body == body))}
    for row in rows.values():
        reason = sealed(row.id, row.reason) if row.reason else None
        stands = {"state": row.state, "meeting": row.meeting, "outcome": row.outcome, "elsewhere": str(row.elsewhere)}
        held["proposal", row.id][""] |= {**stands, "reason": reason}
    of_body = select(Proposal.id).where(Proposal.body == body)
    for endorsement in await session.scalars(select(Endorsement).where(Endorsement.proposal.in_(of_body))):
        held["endorsement", endorsement.proposal][endorsement.member] = {}
    for step in await session.scalars(select(PassedStep).where(PassedStep.proposal.in_(of_body))):
        held["issue_step", step.proposal][step.kind] = {"note": sealed(step.proposal, step.note) if step.note else None}
    for one in await session.scalars(select(WaitingItem).where(WaitingItem.body == body)):
        words = {"title": sealed(one.salt, one.title)}
        facts = {"kind": one.kind, "source": one.source, "proposal": one.proposal, "dropped": one.dropped}
        held["waiting", one.id][""] = facts | words
