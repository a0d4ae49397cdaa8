"""Checks the record with no service running: chains from their first row, tables from the rows, verdicts from the rules."""

import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import urn
from services.scheduler.held import held_of
from services.scheduler.minutes import content_hash
from services.scheduler.minuting.tables import MinutesVersion
from services.scheduler.polls.checking import PollsTold, polls_fault
from services.scheduler.requests import record as requests
from services.scheduler.tables import Ballot, CharterCopy, JournalHead, JournalRow, Meeting, Minutes, Motion
from services.scheduler.things import Held
from services.scheduler.told import Told
from shared.contracts.deadlines import ChainView, VerifyView
from shared.contracts.motions import BallotKind, Passed
from shared.journal.chain import Chain, ChainCheck, Entry
from shared.rules.charter import Charter
from shared.rules.charter_parse import parse_charter
from shared.rules.decision import Count, decide, without_objection
from shared.rules.refusal import RuleRefusal
from shared.settings import Settings
from shared.store.engine import Store
from shared.texts import verifying as texts
from shared.texts.verifying import Flaw

AT_ONCE = 1000  # rows
_parse = json.JSONDecoder().raw_decode  # our own rows have no space around them to look for
RETURNED = (BallotKind.ROLL_CALL, BallotKind.SECRET)


@dataclass(frozen=True)
class Fault:
    """The first thing found that does not fit: the journal row it was seen at, what kind of thing, and its id."""

    flaw: Flaw
    row: int | None = None
    thing: str = ""
    subject: str = ""


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
    """Every body's chain and tables, or one body's. No journal yet = nothing that could be wrong."""
    query = select(JournalHead.body).order_by(JournalHead.body)
    slugs = set(await session.scalars(query)) | set(await session.scalars(select(JournalRow.body).distinct()))
    slugs |= set(await session.scalars(select(Meeting.body).distinct()))
    chosen = sorted(slug for slug in slugs if body is None or slug == body)
    chains = [await _verify_body(session, slug) for slug in chosen]
    return VerifyView(ok=all(chain.ok for chain in chains), bodies=tuple(chains))


async def _verify_body(session: AsyncSession, body: str) -> ChainView:
    links, told, polls, unreadable = Chain(), Told(), PollsTold(), None
    async for entry in _entries(session, body):  # none is kept: a long journal would fill the memory
        links.add(entry)
        try:
            told.take(entry)
            polls.take(entry)
        except (KeyError, TypeError, ValueError):
            unreadable = unreadable or Fault(Flaw.UNREADABLE, entry.seq)
    chain = links.check()
    fault = await _head_fault(session, body, chain) or unreadable or await _record_fault(session, body, told, polls)
    said = texts.sentence(fault.flaw, body, fault.row, fault.thing, fault.subject) if fault else None
    return ChainView(
        slug=body, rows=chain.rows, head=chain.head, ok=fault is None, fault=said, fault_row=fault.row if fault else None
    )


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
        data, end = _parse(written)
    except ValueError:
        end = -1
    return data if end == len(written) else {"unreadable": written}


async def _head_fault(session: AsyncSession, body: str, chain: ChainCheck) -> Fault | None:
    """The chain by itself; and since rows cut off at the end leave a whole chain, its kept head."""
    if chain.fault is not None:
        return Fault(Flaw(chain.fault.value), chain.rows)
    head = await session.get(JournalHead, body)
    if head is None:
        return Fault(Flaw.NO_HEAD)
    if head.seq != chain.rows:
        return Fault(Flaw.CUT if head.seq > chain.rows else Flaw.ADDED, min(head.seq, chain.rows) + 1)
    return None if head.hash == chain.head else Fault(Flaw.OTHER_HEAD, chain.rows)


async def _record_fault(session: AsyncSession, body: str, told: Told, polls: PollsTold) -> Fault | None:
    motions = {motion.id: motion for motion in await session.scalars(select(Motion).where(Motion.body == body))}
    return (
        _difference(told, await held_of(session, body))
        or await _ballots_fault(session, body, told, motions)
        or await _urns_fault(session, told, motions)
        or await _verdicts_fault(session, told, motions)
        or await _minutes_fault(session, body, told)
        or await _polls_fault(session, body, polls)
        or await _requests_fault(session, told)
    )


async def _polls_fault(session: AsyncSession, body: str, polls: PollsTold) -> Fault | None:
    found = await polls_fault(session, body, polls, _charter_of)
    return Fault(*found) if found else None


def _difference(told: Told, held: Held) -> Fault | None:
    """The first thing that the tables have otherwise than the journal, or that only one of the two has."""
    for (thing, of), keyed in told.things.items():
        there = held.get((thing, of), {})
        for key, columns in keyed.items():
            row = max((seq for _, seq in columns.values()), default=None)
            if key not in there:
                return Fault(Flaw.GONE, row, thing, of)
            for name, (value, seq) in columns.items():
                if there[key][name] != value:
                    return Fault(Flaw.DIFFERS, seq, _named(thing, name), of)
    stray = ((thing, of) for (thing, of), keyed in held.items() if keyed.keys() - told.things.get((thing, of), {}).keys())
    return next((Fault(Flaw.STRAY, None, thing, of) for thing, of in stray), None)


def _named(thing: str, column: str) -> str:
    return f"{thing}.{column}" if f"{thing}.{column}" in texts.THINGS else thing


async def _ballots_fault(session: AsyncSession, body: str, told: Told, motions: Mapping[str, Motion]) -> Fault | None:
    """Open ballots lie as they were cast, also while their vote still runs, and make the tally that was declared."""
    lying: dict[str, dict[str, str]] = defaultdict(dict)
    query = select(Ballot.motion, Ballot.member, Ballot.choice).join(Motion, Motion.id == Ballot.motion)
    for motion_id, member, choice in await session.execute(query.where(Motion.body == body)):
        lying[motion_id][member] = choice
    for motion in motions.values():
        cast, there = told.ballots.get(motion.id, {}), lying[motion.id]
        for member, (choice, row) in cast.items():
            if there.get(member) != choice:
                return Fault(Flaw.DIFFERS, row, "ballot", motion.id)
        if there.keys() - cast.keys():
            return Fault(Flaw.STRAY, None, "ballot", motion.id)
        entry = told.decided.get(motion.id)
        by_name = motion.ballot == BallotKind.ROLL_CALL or (motion.ballot == BallotKind.SHOW_OF_HANDS and cast)
        if entry and by_name and not _makes(cast.values(), entry.data):
            return Fault(Flaw.TALLY, entry.seq, "motion", motion.id)
    return None


async def _urns_fault(session: AsyncSession, told: Told, motions: Mapping[str, Motion]) -> Fault | None:
    """An urn holds as many ballots as members have voted, also while its vote runs, and what was declared."""
    for motion in motions.values():
        if motion.ballot != BallotKind.SECRET or motion.opened_at is None:
            continue
        in_urn, voters = await urn.counted(session, motion.id)
        entry = told.decided.get(motion.id)
        if not sum(in_urn.values()) == len(voters) == motion.voted:
            return Fault(Flaw.URN, entry.seq if entry else None, "urn", motion.id)
        if entry and any(count != entry.data[choice] for choice, count in in_urn.items()):
            return Fault(Flaw.TALLY, entry.seq, "motion", motion.id)
    return None


def _makes(cast: Iterable[tuple[str, int]], declared: Mapping[str, Any]) -> bool:
    tally = Counter(choice for choice, _ in cast)
    return all(tally[choice] == declared[choice] for choice in ("yes", "no", "abstain"))


async def _verdicts_fault(session: AsyncSession, told: Told, motions: Mapping[str, Motion]) -> Fault | None:
    """The rules, asked again with the frozen charter, must give the same outcome for the same reason."""
    for motion_id, entry in told.decided.items():
        charter = await _charter_of(session, entry.data["meeting"])
        motion = motions[motion_id]
        if charter is None or not _again(charter, motion.ballot, entry.data) or not _followed(told, motion, motions):
            return Fault(Flaw.VERDICT, entry.seq, "motion", motion_id)
    return None


def _followed(told: Told, motion: Motion, motions: Mapping[str, Motion]) -> bool:
    """Nothing was carried against an objection, and 'as amended' or 'with conditions' is what the record makes of it."""
    objections = told.things.get(("objection", motion.meeting), {})
    if motion.ballot == BallotKind.CONSENT and any(isinstance(key, tuple) and key[0] == motion.id for key in objections):
        return False
    if motion.passed is None:
        return True
    amended = any(one.relates == motion.id and one.kind == "amendment" and one.state == "carried" for one in motions.values())
    expected = Passed.WITH_CONDITIONS if motion.conditions else Passed.AS_AMENDED if amended else Passed.AS_PROPOSED
    return motion.passed == expected


def _again(charter: Charter, ballot: str, data: Mapping[str, Any]) -> bool:
    if data.get("written") and ballot in RETURNED and data["present"] != data["voted"]:
        return False  # in writing the quorum is counted on the ballots that came back
    if ballot in (BallotKind.NO_OBJECTION, BallotKind.CONSENT):
        found = without_objection(charter, enrolled=data["enrolled"], present=data["present"], recused=data["recused"])
    else:
        count = Count(data["enrolled"], data["present"], data["yes"], data["no"], data["abstain"], data["recused"])
        chair = {"tie_chair_yes": True, "tie_chair_no": False}.get(data["reason"])
        found = decide(charter, count, data["rule"], chair)
    return not isinstance(found, RuleRefusal) and (found.outcome, found.reason) == (data["outcome"], data["reason"])


async def _charter_of(session: AsyncSession, meeting_id: str) -> Charter | None:
    meeting = await session.get(Meeting, meeting_id)
    if meeting is None or meeting.charter is None or meeting.charter_version is None:
        return None
    copy = await session.get(CharterCopy, (meeting.charter, meeting.charter_version))
    charter = parse_charter(tomllib.loads(copy.toml)) if copy else None
    return charter.for_body(meeting.charter_sub) if isinstance(charter, Charter) else None


async def _requests_fault(session: AsyncSession, told: Told) -> Fault | None:
    """A request was reached with the share that the charter of its day asks for."""
    found = await requests.wrongly_reached(session, told.requests)
    return Fault(Flaw.VERDICT, found[1], "request", found[0]) if found else None


async def _minutes_fault(session: AsyncSession, body: str, told: Told) -> Fault | None:
    """Approved minutes, also those that were corrected since, are as they were sealed, and name the row that sealed them."""
    found: dict[tuple[str, int], Minutes | MinutesVersion] = {
        (one.meeting, one.version): one
        for one in await session.scalars(select(Minutes).where(Minutes.body == body))
        if one.content is not None
    }
    corrected = select(MinutesVersion).where(MinutesVersion.meeting.in_(select(Minutes.meeting).where(Minutes.body == body)))
    found |= {(one.meeting, one.version): one for one in await session.scalars(corrected)}
    for (meeting, version), entry in told.approved.items():
        minutes = found.pop((meeting, version), None)
        if minutes is None or minutes.content is None or entry.data["content"] != content_hash(minutes):
            return Fault(Flaw.DIFFERS, entry.seq, "minutes.content", meeting)
        if (minutes.chain_head, minutes.journal_rows) != (entry.hash, entry.seq):
            return Fault(Flaw.DIFFERS, entry.seq, "minutes.seal", meeting)
    return next((Fault(Flaw.STRAY, None, "minutes.content", meeting) for meeting, _ in found), None)
