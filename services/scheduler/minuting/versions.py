"""Approved minutes corrected: the old version stays as it was sealed, a new one begins that names it and says why."""

from typing import Any

from sqlalchemy import null, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import deadlines
from services.scheduler.minuting.disclosing import refuse_grounds
from services.scheduler.minuting.office import particulars_of
from services.scheduler.minuting.tables import MinutesVersion, WithheldRow
from services.scheduler.reckoning import calendar
from services.scheduler.scene import Scene
from services.scheduler.tables import Minutes
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import MinutesProgressed, MinutesWithheld
from shared.contracts.minutes import MinutesState
from shared.contracts.minutes_parts import Disclosure, VersionGlance
from shared.contracts.minuting import ReviseMinutes, WithholdMinutes
from shared.journal.chain import canonical, sealed
from shared.rules.disclosure import Level

MOST_REASON = 500
SEALED = (MinutesState.APPROVED, MinutesState.PUBLISHED, MinutesState.WITHHELD)


async def withhold(scene: Scene, minutes: Minutes, command: WithholdMinutes) -> Refusal | None:
    """Approved minutes are not published; that, the clause and the reason are. None: it is done."""
    if minutes.state != MinutesState.APPROVED:
        return Refusal(code="minutes_state", facts={"state": minutes.state})
    refusal = refuse_grounds(command.clause, command.reason)
    if refusal is not None:
        return refusal
    reason = command.reason.strip()
    scene.unit.session.add(
        WithheldRow(meeting=scene.meeting.id, version=minutes.version, clause=command.clause, reason=reason, at=scene.unit.now)
    )
    minutes.state = MinutesState.WITHHELD
    await deadlines.meet(scene.unit, scene.meeting.id, DeadlineKind.MINUTES_PUBLICATION)
    await scene.unit.session.flush()
    scene.touch()
    await scene.note("minutes.withheld", version=minutes.version, clause=command.clause, reason=scene.seal(reason))
    await scene.tell(MinutesWithheld)
    return None


async def revise(scene: Scene, minutes: Minutes, command: ReviseMinutes, confirmed: int) -> Refusal | None:
    """Lays the sealed version aside and begins the next. None: it is done."""
    if minutes.state not in SEALED:
        return Refusal(code="minutes_state", facts={"state": minutes.state})
    reason = command.reason.strip()
    if not reason or len(reason) > MOST_REASON:
        return Refusal(code="revision_reason", facts={"most": MOST_REASON})
    before = minutes.version
    kept = await _lay_aside(scene, minutes, confirmed)
    charter, now = scene.council.charter, scene.unit.now
    minutes.state, minutes.version, minutes.supersedes, minutes.reason = MinutesState.DRAFTING, before + 1, before, reason
    await _unseal(scene, minutes)
    minutes.submitted_at = minutes.approved_at = minutes.approved_by = minutes.published_at = None
    minutes.due = deadlines.draft_due(charter, now, await calendar(scene.unit.session))
    await deadlines.set_deadline(scene.unit, scene.meeting, DeadlineKind.MINUTES_DRAFT, minutes.due, charter.minutes_draft)
    scene.touch()
    facts = {"version": minutes.version, "supersedes": before, "was": kept.state}
    await scene.note(
        "minutes.revised", **facts, reason=scene.seal(reason), particulars=particulars_hash(scene.meeting.salt, kept)
    )
    await scene.tell(MinutesProgressed, merge=scene.meeting.id)
    return None


async def _unseal(scene: Scene, minutes: Minutes) -> None:
    """No content, in the database's own null: a JSON null would look like one."""
    emptied = {"content": null(), "salt": None, "chain_head": None, "journal_rows": None}
    await scene.unit.session.flush()
    await scene.unit.session.execute(update(Minutes).where(Minutes.meeting == minutes.meeting).values(emptied))
    await scene.unit.session.refresh(minutes)


async def _lay_aside(scene: Scene, minutes: Minutes, confirmed: int) -> MinutesVersion:
    assert minutes.content is not None and minutes.salt and minutes.chain_head and minutes.journal_rows and minutes.approved_at
    office = await particulars_of(scene.unit.session, scene.meeting.id, scene.council)
    kept = MinutesVersion(
        meeting=scene.meeting.id,
        version=minutes.version,
        state=minutes.state,
        content=minutes.content,
        salt=minutes.salt,
        chain_head=minutes.chain_head,
        journal_rows=minutes.journal_rows,
        approved_at=minutes.approved_at,
        approved_by=minutes.approved_by,
        published_at=minutes.published_at,
        confirmed=confirmed,
        particulars=office.model_dump(mode="json", include={"document_number", "approval_line"}),
        reason=minutes.reason or "",
    )
    scene.unit.session.add(kept)
    await scene.unit.session.flush()
    return kept


def particulars_hash(salt: str, kept: MinutesVersion) -> str:
    return sealed(salt, canonical(kept.particulars))


async def versions_of(session: AsyncSession, meeting: str) -> list[MinutesVersion]:
    """The corrected ones, oldest first."""
    query = select(MinutesVersion).where(MinutesVersion.meeting == meeting).order_by(MinutesVersion.version)
    return list(await session.scalars(query))


def glance(kept: MinutesVersion) -> VersionGlance:
    return VersionGlance(
        version=kept.version, state=kept.state, approved_at=kept.approved_at, published_at=kept.published_at, reason=kept.reason,
        chain_head=kept.chain_head,
    )  # fmt: skip


async def withheld_of(session: AsyncSession, meeting: str, version: int) -> Disclosure | None:
    row = await session.get(WithheldRow, (meeting, version))
    return Disclosure(level=Level.CLOSED, clause=row.clause, reason=row.reason) if row else None


def frozen(kept: MinutesVersion) -> dict[str, Any]:
    """What of a corrected version stands beside its sealed content."""
    return {
        "state": kept.state,
        "due": None,
        "confirmed": kept.confirmed,
        "approved_at": kept.approved_at,
        "approved_by": kept.approved_by,
        "published_at": kept.published_at,
        "chain_head": kept.chain_head,
        "journal_rows": kept.journal_rows,
        **kept.particulars,
    }
