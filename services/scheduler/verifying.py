"""Checks the record with no service running: chains from their first row, tallies from their ballots, verdicts from the rules."""

import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minutes import content_hash
from services.scheduler.tables import Ballot, CharterCopy, JournalHead, JournalRow, Meeting, Minutes, Motion, Remark
from shared.contracts.deadlines import ChainView, VerifyView
from shared.contracts.motions import BallotKind
from shared.journal.chain import ChainCheck, Entry, check_chain, sealed
from shared.rules.charter import Charter
from shared.rules.charter_parse import parse_charter
from shared.rules.decision import Count, decide, without_objection
from shared.rules.refusal import RuleRefusal
from shared.settings import Settings
from shared.store.engine import Store

AT_ONCE = 1000  # rows
CAST = "ballot.cast"
DECIDED = ("declared.vote_closed", "declared.no_objection")


async def verify(settings: Settings, body: str | None = None) -> VerifyView:
    """Reads the database of these settings directly."""
    store = Store(settings.database)
    try:
        await store.check()
        async with store.reading() as session:
            return await verify_all(session, body)
    finally:
        await store.close()


async def verify_all(session: AsyncSession, body: str | None = None) -> VerifyView:
    """Every body's chain and tallies, or one body's. No journal yet = nothing that could be wrong."""
    query = select(JournalHead.body).order_by(JournalHead.body)
    slugs = set(await session.scalars(query)) | set(await session.scalars(select(JournalRow.body).distinct()))
    chosen = sorted(slug for slug in slugs if body is None or slug == body)
    chains = [await _verify_body(session, slug) for slug in chosen]
    return VerifyView(ok=all(chain.ok for chain in chains), bodies=tuple(chains))


async def _verify_body(session: AsyncSession, body: str) -> ChainView:
    entries = [entry async for entry in _entries(session, body)]
    chain = check_chain(entries)
    fault = chain.fault or await _head_fault(session, body, chain) or await _tally_fault(session, body, entries)
    fault = fault or await _minutes_fault(session, body, entries)
    return ChainView(slug=body, rows=chain.rows, head=chain.head, ok=fault is None, fault=fault)


async def _entries(session: AsyncSession, body: str) -> AsyncIterator[Entry]:
    """Columns and not objects, and many at a time: a journal has a row for every ballot that was ever cast."""
    row = JournalRow
    query = select(row.body, row.seq, row.at, row.kind, row.actor, row.data, row.prev, row.hash).where(row.body == body)
    result = await session.stream(query.order_by(row.seq))
    async for many in result.partitions(AT_ONCE):
        for slug, seq, at, kind, actor, written, prev, digest in many:
            yield Entry(slug, seq, at, kind, actor, _read(written), prev, digest)


def _read(written: str) -> Any:
    try:
        return json.loads(written)
    except ValueError:
        return {"unreadable": written}


async def _head_fault(session: AsyncSession, body: str, chain: ChainCheck) -> str | None:
    """Rows cut off at the end leave a whole chain: the kept head tells."""
    head = await session.get(JournalHead, body)
    if head is None or (head.seq, head.hash) == (chain.rows, chain.head):
        return None if head else f"{body} has no kept head"
    if head.seq != chain.rows:
        first, how = min(head.seq, chain.rows) + 1, "is missing" if head.seq > chain.rows else "was added"
        return f"{body} row {first} {how} at the end"
    return f"{body} row {chain.rows} is not the kept head"


async def _tally_fault(session: AsyncSession, body: str, entries: list[Entry]) -> str | None:
    """Recounts each decided motion from the journal's ballots and holds it against the tables and the rules."""
    last: dict[str, dict[str, str]] = defaultdict(dict)
    decided: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind == CAST:
            last[entry.data["motion"]][entry.data["member"]] = entry.data["choice"]
        elif entry.kind in DECIDED:
            decided[entry.data["motion"]] = entry
    motions = {motion.id: motion for motion in await session.scalars(select(Motion).where(Motion.body == body))}
    for motion_id, entry in decided.items():
        fault = await _motion_fault(session, motions.get(motion_id), entry, last[motion_id])
        if fault:
            return f"{body} row {entry.seq}: {fault}"
    unseen = [motion.id for motion in motions.values() if motion.outcome is not None and motion.id not in decided]
    return f"{body}: motion {unseen[0]} is decided without a journal row" if unseen else _title_fault(body, motions, entries)


def _title_fault(body: str, motions: dict[str, Motion], entries: list[Entry]) -> str | None:
    """Each motion is worded as it was tabled."""
    put = {entry.data["motion"]: entry for entry in entries if entry.kind == "motion.put"}
    for motion in motions.values():
        entry = put.get(motion.id)
        if entry is None:
            return f"{body}: motion {motion.id} stands without a journal row"
        if entry.data["title"] != sealed(motion.salt, motion.title):
            return f"{body} row {entry.seq}: motion {motion.id} is not worded as it was tabled"
    return None


async def _motion_fault(session: AsyncSession, motion: Motion | None, entry: Entry, cast: dict[str, str]) -> str | None:
    if motion is None:
        return "its motion is missing"
    told = (entry.data["yes"], entry.data["no"], entry.data["abstain"])
    if (motion.yes, motion.no, motion.abstain, motion.outcome) != (*told, entry.data["outcome"]):
        return f"motion {motion.id} differs from its journal row"
    if motion.ballot == BallotKind.ROLL_CALL:
        rows = {member: choice for member, choice in await session.execute(
            select(Ballot.member, Ballot.choice).where(Ballot.motion == motion.id)
        )}  # fmt: skip
        tally = Counter(cast.values())
        if rows != cast or (tally["yes"], tally["no"], tally["abstain"]) != told:
            return f"motion {motion.id}: ballots and tally differ"
    return await _verdict_fault(session, motion, entry.data)


async def _verdict_fault(session: AsyncSession, motion: Motion, data: Any) -> str | None:
    """The rules, asked again with the frozen charter, must give the same outcome."""
    charter = await _charter_of(session, motion.meeting)
    if charter is None:
        return f"motion {motion.id}: its charter is missing"
    if motion.ballot == BallotKind.NO_OBJECTION:
        again = without_objection(charter, enrolled=data["enrolled"], present=data["present"], recused=data["recused"])
    else:
        count = Count(data["enrolled"], data["present"], data["yes"], data["no"], data["abstain"], data["recused"])
        chair = {"tie_chair_yes": True, "tie_chair_no": False}.get(data["reason"])
        again = decide(charter, count, data["rule"], chair)
    if isinstance(again, RuleRefusal) or again.outcome != data["outcome"]:
        return f"motion {motion.id}: the rules give another outcome"
    return None


async def _charter_of(session: AsyncSession, meeting_id: str) -> Charter | None:
    meeting = await session.get(Meeting, meeting_id)
    if meeting is None or meeting.charter is None or meeting.charter_version is None:
        return None
    copy = await session.get(CharterCopy, (meeting.charter, meeting.charter_version))
    charter = parse_charter(tomllib.loads(copy.toml)) if copy else None
    return charter.for_body(meeting.charter_sub) if isinstance(charter, Charter) else None


async def _minutes_fault(session: AsyncSession, body: str, entries: list[Entry]) -> str | None:
    """Approved minutes are as they were sealed, and name the row that sealed them."""
    sealed = {entry.data["meeting"]: entry for entry in entries if entry.kind == "minutes.approved"}
    for minutes in await session.scalars(select(Minutes).where(Minutes.body == body, Minutes.content.is_not(None))):
        entry = sealed.get(minutes.meeting)
        if entry is None or entry.data["content"] != content_hash(minutes):
            where = f" row {entry.seq}" if entry else ""
            return f"{body}{where}: the minutes of {minutes.meeting} are not as they were approved"
        if (minutes.chain_head, minutes.journal_rows) != (entry.hash, entry.seq):
            return f"{body} row {entry.seq}: the minutes of {minutes.meeting} name another row than the one that sealed them"
        if await _remarks_in(session, minutes.meeting) != _sealed_remarks(minutes):
            return f"{body} row {entry.seq}: the remarks of {minutes.meeting} are not as they were approved"
    return None


async def _remarks_in(session: AsyncSession, meeting: str) -> dict[int, str]:
    rows = await session.execute(select(Remark.item, Remark.text).where(Remark.meeting == meeting))
    return {item: text for item, text in rows}


def _sealed_remarks(minutes: Minutes) -> dict[int, str]:
    """Item number -> remarks as the approval froze them; 0 is the meeting as a whole."""
    content = minutes.content or {}
    said = [(0, content["general_remarks"]), *((item["number"], item["remarks"]) for item in content["items"])]
    return {item: text for item, text in said if text}
