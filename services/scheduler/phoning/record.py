"""Calls in the record."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.phoning.tables import PhoneCall
from services.scheduler.tables import Meeting
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry


def _made(put: Put, entry: Entry) -> None:
    data = entry.data
    put(entry, "phone_call", data["meeting"], (data["sequence"], data["member"]), by=entry.actor)


TOLD: Telling = {"call.made": _made}


async def hold(session: AsyncSession, body: str, held: Held) -> None:
    """The table's rows in the journal's shape."""
    mine = select(Meeting.id).where(Meeting.body == body)
    for row in await session.scalars(select(PhoneCall).where(PhoneCall.meeting.in_(mine))):
        held["phone_call", row.meeting][row.sequence, row.member] = {"by": row.entered_by}
