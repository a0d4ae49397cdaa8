"""Searches for a date in the record."""


from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.finding.tables import Finding, FoundTime, Mark
from services.scheduler.journal import stamp
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry, sealed


def _begun(put: Put, entry: Entry) -> None:
    facts = {name: entry.data[name] for name in ("title", "times", "until", "minutes", "kind")}
    put(entry, "finding", entry.data["finding"], "", state="open", meeting=None, **facts)


def _marked(put: Put, entry: Entry) -> None:
    data = entry.data
    put(entry, "finding_mark", data["finding"], (data["member"], data["number"]), can=data["can"])


def _settled(put: Put, entry: Entry) -> None:
    put(entry, "finding", entry.data["finding"], "", state="settled", meeting=entry.data["meeting"])


def _dropped(put: Put, entry: Entry) -> None:
    put(entry, "finding", entry.data["finding"], "", state="dropped")


TOLD: Telling = {
    "finding.begun": _begun,
    "finding.marked": _marked,
    "finding.settled": _settled,
    "finding.dropped": _dropped,
}


async def hold(session: AsyncSession, body: str, held: Held) -> None:
    """The tables' rows in the journal's shape."""
    for row in list(await session.scalars(select(Finding).where(Finding.body == body))):
        times = await session.scalars(select(FoundTime.starts).where(FoundTime.finding == row.id).order_by(FoundTime.number))
        held["finding", row.id][""] = {
            "state": row.state,
            "meeting": row.meeting,
            "title": sealed(row.salt, row.title),
            "times": [stamp(starts) for starts in times],
            "until": stamp(row.until),
            "minutes": row.minutes,
            "kind": row.kind,
        }
    query = select(Mark.finding, Mark.member, Mark.number, Mark.can).join(Finding, Finding.id == Mark.finding)
    for finding, member, number, can in await session.execute(query.where(Finding.body == body)):
        held["finding_mark", finding][member, number] = {"can": can}
