"""What the journal is told of follow-ups (words as salted hashes), and what the tables must therefore hold."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.followups.tables import FollowUp, Report
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry, sealed


def of_opening(row: FollowUp) -> dict[str, Any]:
    return {
        "followup": row.id,
        "meeting": row.meeting,
        "motion": row.motion,
        "kind": row.kind,
        "title": sealed(row.salt, row.title),
        "owner": _sealed(row, row.owner),
        "member": row.member,
        "due": row.due.isoformat(),
    }


def of_report(row: FollowUp, report: Report) -> dict[str, Any]:
    return {"followup": row.id, "report": report.id, **_said(row, report), "due": row.due.isoformat()}


def of_close(row: FollowUp) -> dict[str, Any]:
    return {"followup": row.id, "state": row.state}


def _said(row: FollowUp, report: FollowUp | Report) -> dict[str, Any]:
    return {"state": report.state, "reason": _sealed(row, report.reason)}


def _sealed(row: FollowUp, text: str | None) -> str | None:
    return None if text is None else sealed(row.salt, text)


def _opened(put: Put, entry: Entry) -> None:
    facts = {name: entry.data[name] for name in ("kind", "title", "owner", "member", "due")}
    put(entry, "followup", entry.data["followup"], "", state="under_way", reason=None, closed=False, **facts)


def _reported(put: Put, entry: Entry) -> None:
    data = entry.data
    said = {"state": data["state"], "reason": data["reason"]}
    put(entry, "followup", data["followup"], "", due=data["due"], **said)
    put(entry, "followup_report", data["followup"], data["report"], **said)


def _closed(put: Put, entry: Entry) -> None:
    put(entry, "followup", entry.data["followup"], "", state=entry.data["state"], closed=True)


def _moved(put: Put, entry: Entry) -> None:
    put(entry, "followup", entry.data["followup"], "", due=entry.data["due"])


TOLD: Telling = {
    "followup.opened": _opened,
    "followup.reported": _reported,
    "followup.closed": _closed,
    "followup.reckoned_again": _moved,
}


async def hold(session: AsyncSession, body: str, held: Held) -> None:
    """Adds a body's follow-ups to what its tables hold."""
    rows = {row.id: row for row in await session.scalars(select(FollowUp).where(FollowUp.body == body))}
    for row in rows.values():
        words = {"title": sealed(row.salt, row.title), "owner": _sealed(row, row.owner)}
        facts = {"kind": row.kind, "member": row.member, "due": row.due.isoformat(), "closed": row.closed_at is not None}
        held["followup", row.id][""] = {**words, **facts, **_said(row, row)}
    of_body = select(FollowUp.id).where(FollowUp.body == body)
    for report in await session.scalars(select(Report).where(Report.followup.in_(of_body))):
        held["followup_report", report.followup][report.id] = _said(rows[report.followup], report)
