"""Lines, opinions, disclosures, particulars and corrected versions, as the journal tells them and as the tables hold them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting import office
from services.scheduler.minuting.tables import (
    DisclosureRow,
    MinutesVersion,
    NotedLine,
    OpinionRow,
    Particulars,
    WithheldRow,
)
from services.scheduler.minuting.versions import particulars_hash
from services.scheduler.tables import Meeting
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry, sealed


def _version(put: Put, entry: Entry) -> None:
    """What is written while members confirm makes a new version of the draft."""
    if entry.data["version"] is not None:
        put(entry, "minutes", entry.data["meeting"], version=entry.data["version"])


def _noted(put: Put, entry: Entry) -> None:
    for number, item, kind, text in entry.data["lines"]:
        put(entry, "line", entry.data["meeting"], number, item=item, kind=kind, text=text, dropped=False)
    _version(put, entry)


def _dropped(put: Put, entry: Entry) -> None:
    for number in entry.data["lines"]:
        put(entry, "line", entry.data["meeting"], number, dropped=True)
    _version(put, entry)


def _opinion(put: Put, entry: Entry) -> None:
    data = entry.data
    put(entry, "opinion", data["meeting"], (data["item"], data["member"]), text=data["text"])


def _disclosure(put: Put, entry: Entry) -> None:
    data = entry.data
    facts = {name: data[name] for name in ("level", "clause", "reason", "shown")}
    put(entry, "disclosure", data["meeting"], data["item"], **facts)
    _version(put, entry)


def _particulars(put: Put, entry: Entry) -> None:
    names = ("document_number", "approval_line", "record_kind", "announced_at")
    put(entry, "particulars", entry.data["meeting"], **{name: entry.data[name] for name in names})


def _withheld(put: Put, entry: Entry) -> None:
    data = entry.data
    put(entry, "minutes", data["meeting"], state="withheld")
    put(entry, "withheld", data["meeting"], data["version"], clause=data["clause"], reason=data["reason"])


def _revised(put: Put, entry: Entry) -> None:
    data = entry.data
    put(entry, "version", data["meeting"], data["supersedes"], state=data["was"], particulars=data["particulars"])
    put(entry, "revision", data["meeting"], supersedes=data["supersedes"], reason=data["reason"])
    put(entry, "minutes", data["meeting"], state="drafting", version=data["version"])


TOLD: Telling = {
    "minutes.noted": _noted,
    "minutes.note_dropped": _dropped,
    "minutes.opinion": _opinion,
    "minutes.disclosure": _disclosure,
    "minutes.particulars": _particulars,
    "minutes.withheld": _withheld,
    "minutes.revised": _revised,
}


async def held(session: AsyncSession, body: str, salts: Mapping[str, str], into: Held) -> None:
    """What the tables hold of all this."""
    for line in await session.scalars(select(NotedLine).where(_of(body, NotedLine.meeting))):
        facts: dict[str, Any] = {"item": line.item, "kind": line.kind, "dropped": line.dropped}
        into["line", line.meeting][line.number] = {**facts, "text": sealed(salts[line.meeting], line.text)}
    for opinion in await session.scalars(select(OpinionRow).where(_of(body, OpinionRow.meeting))):
        text = sealed(salts[opinion.meeting], opinion.text)
        into["opinion", opinion.meeting][opinion.item, opinion.member] = {"text": text}
    for mark in await session.scalars(select(DisclosureRow).where(_of(body, DisclosureRow.meeting))):
        words = {name: sealed(salts[mark.meeting], getattr(mark, name)) for name in ("reason", "shown")}
        into["disclosure", mark.meeting][mark.item] = {"level": mark.level, "clause": mark.clause, **words}
    for row in await session.scalars(select(Particulars).where(_of(body, Particulars.meeting))):
        into["particulars", row.meeting][""] = office.told(salts[row.meeting], row)
    for withheld in await session.scalars(select(WithheldRow).where(_of(body, WithheldRow.meeting))):
        reason = sealed(salts[withheld.meeting], withheld.reason)
        into["withheld", withheld.meeting][withheld.version] = {"clause": withheld.clause, "reason": reason}
    for kept in await session.scalars(select(MinutesVersion).where(_of(body, MinutesVersion.meeting))):
        facts = {"state": kept.state, "particulars": particulars_hash(salts[kept.meeting], kept)}
        into["version", kept.meeting][kept.version] = facts


def _of(body: str, column: Any) -> ColumnElement[bool]:
    mine: ColumnElement[bool] = column.in_(select(Meeting.id).where(Meeting.body == body))
    return mine
