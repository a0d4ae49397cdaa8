"""Requests in the record: what the journal tells of them, what the tables hold, and the charter's share reckoned again."""

import tomllib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.requests.tables import Request, Support
from services.scheduler.tables import CharterCopy
from shared.journal.chain import Entry, sealed
from shared.rules.charter import Charter
from shared.rules.charter_parse import parse_charter

NOTHING = dict.fromkeys(("enrolled", "required", "supporters", "call_by", "meeting"))


def made(told: Any, entry: Entry) -> None:
    data = entry.data
    told.put(
        entry, "request", data["request"], state="collecting", member=data["member"], purpose=data["purpose"], **NOTHING
    )


def supported(told: Any, entry: Entry) -> None:
    told.put(entry, "support", entry.data["request"], entry.data["member"])


def taken_back(told: Any, entry: Entry) -> None:
    del told.things["support", entry.data["request"]][entry.data["member"]]


def withdrawn(told: Any, entry: Entry) -> None:
    told.put(entry, "request", entry.data["request"], state="withdrawn")


def reached(told: Any, entry: Entry) -> None:
    data = entry.data
    numbers = {"enrolled": data["enrolled"], "required": data["required"], "supporters": len(data["supporters"])}
    told.put(entry, "request", data["request"], state="reached", call_by=data["call_by"], **numbers)
    told.requests[data["request"]] = entry


def called(told: Any, entry: Entry) -> None:
    told.put(entry, "request", entry.data["request"], state="called", meeting=entry.data["meeting"])


def reopened(told: Any, entry: Entry) -> None:
    told.put(entry, "request", entry.data["request"], state="reached", meeting=None)


KINDS = {
    "request.made": made,
    "request.supported": supported,
    "request.support_taken_back": taken_back,
    "request.withdrawn": withdrawn,
    "request.reached": reached,
    "request.called": called,
    "request.reopened": reopened,
}


async def hold(session: AsyncSession, body: str, found: Any) -> None:
    """The tables' rows in the journal's shape."""
    for row in await session.scalars(select(Request).where(Request.body == body)):
        found["request", row.id][""] = {
            "state": row.state,
            "member": row.member,
            "purpose": sealed(row.salt, row.purpose),
            "enrolled": row.enrolled,
            "required": row.required,
            "supporters": row.supporters,
            "call_by": row.call_by.isoformat() if row.call_by else None,
            "meeting": row.meeting,
        }
    query = select(Support.request, Support.member).join(Request, Request.id == Support.request)
    for request, member in await session.execute(query.where(Request.body == body)):
        found["support", request][member] = {}


async def wrongly_reached(session: AsyncSession, entries: Mapping[str, Entry]) -> tuple[str, int] | None:
    """The first request (and its row) that the charter of its day would not have let through."""
    for request, entry in entries.items():
        data = entry.data
        copy = await session.get(CharterCopy, (data["charter"], data["charter_version"]))
        charter = parse_charter(tomllib.loads(copy.toml)) if copy else None
        if not isinstance(charter, Charter):
            return request, entry.seq
        needed = charter.for_body(data["charter_sub"]).extraordinary_request.value.needed(data["enrolled"])
        if needed != data["required"] or len(set(data["supporters"])) < needed:
            return request, entry.seq
    return None
