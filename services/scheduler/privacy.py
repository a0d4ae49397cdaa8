"""A member's part in meetings: shown whole, and what of it is no record dropped."""

from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import journal, tables
from services.scheduler.agendas.tables import Endorsement
from services.scheduler.finding.tables import Mark
from services.scheduler.followups.tables import FollowUp
from services.scheduler.minuting.tables import OpinionRow
from services.scheduler.phoning.tables import PhoneCall
from services.scheduler.polls.endings import erase_texts
from services.scheduler.polls.tables import PollBallot, PollOption, PollSecretVoter, PollText, PollVoter
from services.scheduler.requests.tables import Support
from shared.contracts.base import Done, Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.privacy import EraseParticipation, ExportParticipation, Held
from shared.store.rows import as_json
from shared.store.unit import Unit

OF_MEMBER = (
    tables.Rsvp, tables.FrozenSeat, tables.Presence, tables.CodeTry, tables.Ballot, tables.Confirmation, tables.CorrectionRow,
    tables.Proposal, FollowUp, Endorsement, OpinionRow,
    Support, Mark, PollBallot, PollText, PollOption, PollVoter, PollSecretVoter,
    tables.Nudge, PhoneCall,
)  # fmt: skip
IN_WORK = (MeetingState.OPEN, MeetingState.RECESSED)


async def export(session: AsyncSession, ask: ExportParticipation) -> Held:
    """Every row about the member in the scheduler's tables; a secret ballot is in none of them."""
    held = {table.__tablename__: await _rows(session, table, ask.member) for table in OF_MEMBER}
    return Held(member=ask.member, name="", tables=held)


async def _rows(session: AsyncSession, table: Any, member: str) -> list[dict[str, Any]]:
    return [as_json(row) for row in await session.scalars(select(table).where(table.member == member))]


async def erase(unit: Unit, ask: EraseParticipation) -> Done | Refusal:
    """What the member proposed, wrong room codes, and kept answers with the name. The journal holds salted hashes of texts."""
    pending = await _unfinished(unit.session, ask.member)
    if pending:
        return Refusal(code="minutes_unfinished", facts={"count": pending})
    await _erase_proposals(unit, ask)
    await erase_texts(unit, ask.member)
    await unit.session.execute(delete(tables.CodeTry).where(tables.CodeTry.member == ask.member))
    if ask.name:
        named = tables.Answer.answer.contains(ask.name, autoescape=True)
        await unit.session.execute(delete(tables.Answer).where(named))
    return Done()


async def _erase_proposals(unit: Unit, ask: EraseParticipation) -> None:
    """Text and salt go together, so that the journal's hash tells nothing more; that they went stands in the journal."""
    rows = await unit.session.scalars(select(tables.Proposal).where(tables.Proposal.member == ask.member))
    for row in rows.all():
        if row.salt:
            row.text = row.salt = ""
            await journal.append(unit, row.body, "proposal.erased", "operator", proposal=row.id)


async def _unfinished(session: AsyncSession, member: str) -> int:
    """Meetings with this member on their roll that run, or whose minutes are still to be approved: they need the name."""
    meeting, minutes, seat = tables.Meeting, tables.Minutes, tables.FrozenSeat
    waits = (minutes.meeting.is_not(None) & minutes.content.is_(None)) | meeting.state.in_(IN_WORK)
    query = (
        select(func.count())
        .select_from(seat)
        .join(meeting, meeting.id == seat.meeting)
        .outerjoin(minutes, minutes.meeting == seat.meeting)
        .where(seat.member == member, waits)
    )
    return await session.scalar(query) or 0
