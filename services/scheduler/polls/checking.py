"""Holds a body's polls against its journal: what was put, who voted, every ballot and urn, and each result counted again."""

from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.polls.closing import papers_of
from services.scheduler.polls.counting import Counting, result
from services.scheduler.polls.putting import NEEDS_QUORUM
from services.scheduler.polls.tables import Poll, PollBallot, PollOption, PollText, PollVoter
from services.scheduler.tables import Meeting
from shared.contracts.polls import PollKind, PollState
from shared.journal.chain import Entry, sealed
from shared.rules.charter import Charter
from shared.rules.quorum import opening
from shared.rules.ranking import Method, TieRule
from shared.rules.refusal import RuleRefusal
from shared.texts.verifying import Flaw

Found = tuple[Flaw, int | None, str, str]  # flaw, journal row, kind of thing, its id
CharterOf = Callable[[AsyncSession, str], Awaitable[Charter | None]]
FACE = ("kind", "item", "secret", "method", "ties", "k")


@dataclass
class _Told:
    """What the journal tells of one poll; `rounds` and `closed` in order of the rounds."""

    put: Entry
    options: dict[int, tuple[str | None, str | None]] = field(default_factory=dict)  # number -> sealed label, member
    roll: Entry | None = None
    struck: set[str] = field(default_factory=set)  # dismissed or dead before they voted
    rounds: list[Entry] = field(default_factory=list)
    closed: list[Entry] = field(default_factory=list)
    urns: dict[int, Entry] = field(default_factory=dict)
    ballots: dict[tuple[int, str], tuple[str, int]] = field(default_factory=dict)
    texts: dict[str, tuple[str | None, int]] = field(default_factory=dict)
    withdrawn: bool = False

    @property
    def state(self) -> str:
        if self.withdrawn:
            return PollState.WITHDRAWN
        if len(self.rounds) > len(self.closed):
            return PollState.OPEN
        return str(self.closed[-1].data["state"]) if self.closed else PollState.PREPARING


class PollsTold:
    """What a body's journal tells of its polls, row after row."""

    def __init__(self) -> None:
        self.polls: dict[str, _Told] = {}

    def take(self, entry: Entry) -> None:
        """One more row. Raises KeyError or TypeError when it is not made as its kind is."""
        if "poll" not in entry.kind:  # nearly all rows of a long journal are about other things
            return
        kind = entry.kind.removeprefix("declared.").replace("poll_", "poll.")
        if kind == "poll.put":
            options = enumerate(entry.data["options"], start=1)
            self.polls[entry.data["poll"]] = _Told(entry, {number: (label, None) for number, label in options})
        elif kind.startswith("poll."):
            _take(self.polls[entry.data["poll"]], kind, entry)


async def polls_fault(session: AsyncSession, body: str, polls: PollsTold, charter_of: CharterOf) -> Found | None:
    """The first thing about a body's polls that does not fit."""
    told = polls.polls
    there = {poll.id: poll for poll in await session.scalars(select(Poll).where(Poll.body == body))}
    for poll_id, one in told.items():
        poll = there.get(poll_id)
        if poll is None:
            return Flaw.GONE, one.put.seq, "poll", poll_id
        if found := await _fault(session, poll, one, charter_of):
            return found
    stray = next(iter(there.keys() - told.keys()), None)
    return (Flaw.STRAY, None, "poll", stray) if stray else None


def _take(one: _Told, kind: str, entry: Entry) -> None:
    data = entry.data
    match kind:
        case "poll.candidate":
            one.options[data["option"]] = (None, data["member"])
        case "poll.roll":
            one.roll = entry
        case "poll.roll_ended":
            one.struck.add(data["member"])
        case "poll.opened":
            one.rounds.append(entry)
        case "poll.ballot":
            one.ballots[data["round"], data["member"]] = (data["choices"], entry.seq)
        case "poll.text":
            one.texts[data["member"]] = (data["text"], entry.seq)
        case "poll.text_erased":
            one.texts[data["member"]] = (None, entry.seq)
        case "poll.urn":
            one.urns[data["round"]] = entry
        case "poll.closed":
            one.closed.append(entry)
        case "poll.withdrawn":
            one.withdrawn = True


async def _fault(session: AsyncSession, poll: Poll, told: _Told, charter_of: CharterOf) -> Found | None:
    return (
        _face_fault(poll, told)
        or await _options_fault(session, poll, told)
        or await _roll_fault(session, poll, told)
        or await _ballots_fault(session, poll, told)
        or await _urns_fault(session, poll, told)
        or await _results_fault(session, poll, told)
        or await _quorum_fault(session, poll, told, charter_of)
    )


def _face_fault(poll: Poll, told: _Told) -> Found | None:
    put, last = told.put.data, told.rounds[-1] if told.rounds else None
    if any(getattr(poll, name) != put[name] for name in FACE) or sealed(poll.salt, poll.title) != put["title"]:
        return Flaw.DIFFERS, told.put.seq, "poll", poll.id
    if last and (poll.seed != last.data["seed"] or list(poll.standing) != list(last.data["standing"])):
        return Flaw.DIFFERS, last.seq, "poll", poll.id
    if poll.state != told.state or poll.round != max(1, len(told.rounds)):
        return Flaw.DIFFERS, (told.closed or told.rounds or [told.put])[-1].seq, "poll.state", poll.id
    return None


async def _options_fault(session: AsyncSession, poll: Poll, told: _Told) -> Found | None:
    rows = await session.scalars(select(PollOption).where(PollOption.poll == poll.id))
    there = {row.number: (None if row.member else sealed(poll.salt, row.label), row.member) for row in rows}
    return None if there == told.options else (Flaw.DIFFERS, told.put.seq, "poll.option", poll.id)


async def _roll_fault(session: AsyncSession, poll: Poll, told: _Told) -> Found | None:
    there = sorted(await session.scalars(select(PollVoter.member).where(PollVoter.poll == poll.id)))
    members = [member for member in (told.roll.data["members"] if told.roll else []) if member not in told.struck]
    if there == members and len(there) == (poll.enrolled or 0):
        return None
    return Flaw.DIFFERS, told.roll.seq if told.roll else None, "poll.roll", poll.id


async def _ballots_fault(session: AsyncSession, poll: Poll, told: _Told) -> Found | None:
    """Open ballots and texts lie as they were given, also while the voting runs."""
    rows = await session.execute(
        select(PollBallot.round, PollBallot.member, PollBallot.choices).where(PollBallot.poll == poll.id)
    )
    there = {(round_, member): choices for round_, member, choices in rows}
    for key, (choices, row) in told.ballots.items():
        if there.get(key) != choices:
            return Flaw.DIFFERS, row, "ballot", poll.id
    if there.keys() - told.ballots.keys():
        return Flaw.STRAY, None, "ballot", poll.id
    texts = {row.member: sealed(row.salt, row.text) if row.salt else None for row in await _texts(session, poll)}
    for member, (text, seq) in told.texts.items():
        if texts.get(member) != text:
            return Flaw.DIFFERS, seq, "poll.text", poll.id
    return (Flaw.STRAY, None, "poll.text", poll.id) if texts.keys() - told.texts.keys() else None


async def _texts(session: AsyncSession, poll: Poll) -> list[PollText]:
    return list(await session.scalars(select(PollText).where(PollText.poll == poll.id)))


async def _urns_fault(session: AsyncSession, poll: Poll, told: _Told) -> Found | None:
    """An urn holds as many ballots as members have voted in its round, also while it runs."""
    for entry in told.rounds if poll.secret else ():
        round_ = entry.data["round"]
        papers, voters = await papers_of(session, poll, round_)
        running = round_ == poll.round
        if sum(papers.values()) != len(voters) or (running and poll.voted != len(voters)):
            return Flaw.URN, entry.seq, "urn", poll.id
        counted = told.urns.get(round_)
        if counted is not None and counted.data["voters"] != sorted(voters):
            return Flaw.DIFFERS, counted.seq, "voters", poll.id
    return None


async def _results_fault(session: AsyncSession, poll: Poll, told: _Told) -> Found | None:
    """Each round counted again, from the ballots and with the seed that was published before."""
    cast: dict[int, Counter[str]] = defaultdict(Counter)
    for (round_, _), (choices, _row) in told.ballots.items():
        cast[round_][choices] += 1
    if len(poll.results) != len(told.closed):
        return Flaw.DIFFERS, told.closed[-1].seq if told.closed else None, "poll.result", poll.id
    for entry, opened, kept in zip(told.closed, told.rounds, poll.results, strict=False):
        declared = entry.data["result"]
        if kept != declared:
            return Flaw.DIFFERS, entry.seq, "poll.result", poll.id
        papers = (await papers_of(session, poll, declared["round"]))[0] if poll.secret else cast[declared["round"]]
        if not _counts_again(told.put.data, opened.data, declared, papers):
            return Flaw.TALLY, entry.seq, "poll.result", poll.id
    return None


def _counts_again(
    put: Mapping[str, Any], opened: Mapping[str, Any], declared: Mapping[str, Any], papers: Mapping[str, int]
) -> bool:
    kind = PollKind(put["kind"])
    counting = Counting(
        kind=kind,
        method=Method(put["method"]) if put["method"] else None,
        ties=TieRule(put["ties"]) if put["ties"] else None,
        seats=opened["marks"] if kind is PollKind.ELECTION else put["k"],
        seed=opened["seed"],
        round=opened["round"],
        standing=tuple(opened["standing"]),
        base=declared["base"],
    )
    try:
        return result(counting, papers) == declared
    except (KeyError, ValueError):
        return False


async def _quorum_fault(session: AsyncSession, poll: Poll, told: _Told, charter_of: CharterOf) -> Found | None:
    """What decides something is void exactly where the quorum did not hold at the close."""
    if poll.meeting is None or poll.kind not in NEEDS_QUORUM:
        return None
    meeting, charter = await session.get(Meeting, poll.meeting), await charter_of(session, poll.meeting)
    for entry in told.closed:
        if meeting is None or charter is None:
            return Flaw.VERDICT, entry.seq, "poll.result", poll.id
        enrolled = entry.data.get("enrolled", meeting.enrolled or 0)  # not told at first; a dismissal may change it later
        verdict = opening(charter, enrolled=enrolled, present=entry.data["present"])
        met = not isinstance(verdict, RuleRefusal) and verdict.met
        if met == (entry.data["state"] == PollState.VOID):
            return Flaw.VERDICT, entry.seq, "poll.result", poll.id
    return None
