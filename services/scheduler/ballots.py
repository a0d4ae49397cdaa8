"""The ballot box: ballots that arrive together are counted and committed together, each with its own answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from pydantic import BaseModel
from sqlalchemy import ColumnElement, ScalarSelect, Table, bindparam, exists, func, insert, select, update

from services.scheduler import journal, recusals, written
from services.scheduler.gathering import Gathering, Paper, Take, keep_answers
from services.scheduler.people import NOT_ALLOWED, Acting
from services.scheduler.tables import POST, Ballot, FrozenSeat, JournalHead, Meeting, Motion, Presence
from services.scheduler.views import DEPUTY, MUTE_DEPUTY
from shared.contracts.base import Audience, Refusal
from shared.contracts.events import VoteProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import BallotKind, BallotRecorded, CastBallot, MotionState
from shared.ids import new_id
from shared.store.unit import Unit
from shared.store.writer import Writer, answers_given

# Written once: to put a statement together costs more than SQLite needs to answer it.
_BALLOT = cast(Table, Ballot.__table__)
CHANGE = (
    update(_BALLOT)
    .where(_BALLOT.c.motion == bindparam("new_motion"), _BALLOT.c.member == bindparam("new_member"))
    .values(
        choice=bindparam("new_choice"),
        at=bindparam("new_at"),
        entered_by=bindparam("new_entered_by"),
        changes=_BALLOT.c.changes + 1,
    )
)
HELD_IN = select(Motion.meeting).where(Motion.id == bindparam("motion"))
NEW_BALLOTS = insert(_BALLOT)


def _here(seat: type[FrozenSeat]) -> ColumnElement[bool]:
    """Whether the one in a seat is there, and confirmed."""
    is_theirs = (Presence.meeting == seat.meeting) & (Presence.member == seat.member)
    return exists().where(is_theirs, Presence.confirmed_at.is_not(None), Presence.ends.is_(None))


def _how(seat: type[FrozenSeat]) -> ScalarSelect[str]:
    """By what the one in a seat is confirmed there; null when they are not. A deputy's interval is the only one while it runs."""
    is_theirs = (Presence.meeting == seat.meeting) & (Presence.member == seat.member)
    there = (Presence.confirmed_at.is_not(None), Presence.ends.is_(None))
    return select(Presence.source).where(is_theirs, *there).limit(1).scalar_subquery()


# Of each voter on the frozen roll: how they are there, what lies in the box; and how long the body's journal is.
VOTERS = (
    select(
        FrozenSeat.member,
        _how(FrozenSeat).label("here"),
        Ballot.choice,
        select(JournalHead.seq).where(JournalHead.body == bindparam("body")).scalar_subquery().label("seq"),
    )
    .outerjoin(Ballot, (Ballot.motion == bindparam("motion")) & (Ballot.member == FrozenSeat.member))
    .where(FrozenSeat.meeting == bindparam("meeting"), FrozenSeat.ended_at.is_(None))
    .where(FrozenSeat.member.in_(bindparam("voters", expanding=True)))
)
COUNTED = select(func.count()).where(FrozenSeat.meeting == bindparam("meeting"), _here(FrozenSeat))


Ballots = list[Paper[CastBallot]]


@dataclass
class _Vote:
    """What ballots are held against: the motion, and of their voters who is on the frozen roll, is there, and lies in the box.

    `present`: by what each is confirmed there. `counted` = how many people are there in all, when the body's journal
    had `seq` rows.
    """

    motion: Motion | None
    meeting: Meeting | None
    frozen: set[str]
    present: dict[str, str]
    counted: int
    seq: int
    cast: dict[str, str]
    in_box: frozenset[str]
    now: datetime
    barred: frozenset[str] = frozenset()
    written: bool = False  # in writing nobody has to be there, and all on the roll count


class BallotBox:
    """Takes ballots; whatever lies ready for a motion when the writer's turn comes goes in with one commit."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._gathering: Gathering[CastBallot] = Gathering(self._together)
        self._counts = _Counts()

    async def cast(self, command: CastBallot, acting: Acting, audience: Audience) -> BaseModel:
        """The ballot's own answer, after the commit."""
        return await self._gathering.put(command.motion, Paper(command, acting, audience))

    async def _together(self, motion: str, take: Take[CastBallot]) -> list[BaseModel] | BaseModel:
        done = await self._writer.do(lambda unit: _put_in(unit, motion, take(), self._counts))
        if not isinstance(done, _Answers):
            return done
        self._counts.keep(motion, done)
        return done.given


class _Answers(BaseModel):
    """The answers to the papers of one commit, in their order; how many were there, and the journal's length after it."""

    given: list[Any]
    counted: int = 0
    seq: int = 0


class _Counts:
    """How many people were there when a body's journal had so many rows.

    Whoever comes or goes is a row: as long as there are none but our own ballots', nobody need be counted again.
    """

    def __init__(self) -> None:
        self._of: dict[str, tuple[int, int]] = {}

    async def here(self, unit: Unit, motion: Motion, seq: int) -> int:
        known = self._of.get(motion.id)
        if known is not None and known[0] == seq:
            return known[1]
        return await unit.session.scalar(COUNTED, {"meeting": motion.meeting}) or 0

    def keep(self, motion: str, done: _Answers) -> None:
        """After the commit."""
        self._of = {motion: (done.seq, done.counted)}  # one vote at a time is enough to remember


async def _put_in(unit: Unit, motion: str, papers: Ballots, counts: _Counts) -> _Answers:
    """Judges each paper alone and writes all that count."""
    vote = await _vote(unit, motion, papers, counts)  # holds the motion: what another scheduler answered is seen from here on
    given = await answers_given(unit, POST, [paper.key for paper in papers])
    book = _Book()
    answers = [_judge(paper, vote, book, given) for paper in papers]
    await _write(unit, vote, book)
    return _Answers(given=answers, counted=vote.counted, seq=vote.seq + len(book.journal))


class _Book:
    """What one commit will write."""

    def __init__(self) -> None:
        self.ballots: dict[str, Paper[CastBallot]] = {}
        self.journal: list[journal.Line] = []
        self.answers: dict[str, BaseModel] = {}


def _judge(paper: Paper[CastBallot], vote: _Vote, book: _Book, given: dict[str, tuple[bool, str]]) -> BaseModel:
    if paper.key in book.answers:
        return book.answers[paper.key]
    if paper.key in given:
        refused, text = given[paper.key]
        return (Refusal if refused else BallotRecorded).model_validate_json(text)
    answer = _refuse(paper, vote) or _accept(paper, vote, book)
    book.answers[paper.key] = answer
    return answer


def _refuse(paper: Paper[CastBallot], vote: _Vote) -> Refusal | None:
    motion, meeting = vote.motion, vote.meeting
    if motion is None or meeting is None:
        return Refusal(code="unknown_motion", facts={"motion": paper.command.motion})
    if paper.command.member is not None and not paper.acting.may_run(motion.body):
        return NOT_ALLOWED
    if motion.ballot == BallotKind.SECRET:
        return Refusal(code="secret_ballot", facts={"title": motion.title})
    if motion.ballot != BallotKind.ROLL_CALL:
        return Refusal(code="no_ballots", facts={"title": motion.title})
    if motion.state != MotionState.VOTING:
        return Refusal(code="vote_closed" if motion.closed_at else "vote_not_open", facts={"title": motion.title})
    if meeting.state != MeetingState.OPEN:
        return Refusal(code="wrong_state", facts={"state": meeting.state})
    by_clerk = paper.command.member is not None
    return written.refuse_late(meeting, vote.now) or _refuse_voter(paper.voter, vote, by_clerk=by_clerk)


def _refuse_voter(voter: str | None, vote: _Vote, *, by_clerk: bool) -> Refusal | None:
    if voter is None:
        return Refusal(code="which_member")
    if voter not in vote.frozen:
        return Refusal(code="not_on_roll", facts={})
    if voter in vote.barred:
        return Refusal(code="recused", facts={})
    if vote.written:
        return None
    if voter not in vote.present:
        return Refusal(code="not_present", facts={})
    held_by = vote.present[voter]
    if held_by == MUTE_DEPUTY:
        return Refusal(code="deputy_no_vote", facts={})
    return Refusal(code="deputy_sits", facts={}) if held_by == DEPUTY and not by_clerk else None


def _accept(paper: Paper[CastBallot], vote: _Vote, book: _Book) -> BallotRecorded:
    motion, voter, choice = vote.motion, paper.voter, paper.command.choice
    assert motion is not None and voter is not None
    before = vote.cast.get(voter)
    if before != choice:
        vote.cast[voter] = choice
        book.ballots[voter] = paper
        motion.voted += before is None
        line = {"meeting": motion.meeting, "motion": motion.id, "member": voter, "choice": choice, "before": before}
        book.journal.append(("ballot.cast", paper.acting.label, line))
    return BallotRecorded(
        motion=motion.id,
        title=motion.title,
        choice=choice,
        changed=before is not None and before != choice,
        repeated=before == choice,
        voted=motion.voted,
        present=vote.counted,
    )


async def _vote(unit: Unit, motion_id: str, papers: Ballots, counts: _Counts) -> _Vote:
    held_in = await unit.session.scalar(HELD_IN, {"motion": motion_id})
    if held_in is None:
        return _Vote(None, None, set(), {}, 0, 0, {}, frozenset(), unit.now)
    # first the meeting, then the motion, as whoever closes the vote does: two schedulers never wait for each other crosswise
    meeting = await unit.session.get_one(Meeting, held_in, with_for_update=True, populate_existing=True)
    motion = await unit.session.get_one(Motion, motion_id, with_for_update=True, populate_existing=True)
    voters = {paper.voter for paper in papers if paper.voter}
    given = {"motion": motion_id, "meeting": held_in, "body": motion.body, "voters": list(voters)}
    found = (await unit.session.execute(VOTERS, given)).all()
    seq = found[0].seq or 0 if found else 0
    barred = await recusals.barred(unit.session, motion)
    lying = {seat.member: seat.choice for seat in found if seat.choice is not None}
    in_writing = written.is_written(meeting)
    in_all = (meeting.enrolled or 0) - len(barred) if in_writing else await counts.here(unit, motion, seq)
    return _Vote(
        motion,
        meeting,
        frozen={seat.member for seat in found},
        present={seat.member: seat.here for seat in found if seat.here is not None},
        counted=in_all,
        seq=seq,
        cast=lying,
        in_box=frozenset(lying),
        now=unit.now,
        barred=barred,
        written=in_writing,
    )


async def _write(unit: Unit, vote: _Vote, book: _Book) -> None:
    await keep_answers(unit, book.answers)
    motion = vote.motion
    if motion is None or not book.ballots:
        return
    fresh = [_ballot(unit, motion.id, voter, paper) for voter, paper in book.ballots.items() if voter not in vote.in_box]
    if fresh:
        await unit.session.execute(NEW_BALLOTS, fresh)
    changed = [_ballot(unit, motion.id, voter, book.ballots[voter]) for voter in book.ballots.keys() & vote.in_box]
    if changed:
        connection = await unit.session.connection()
        await connection.execute(CHANGE, [{f"new_{name}": value for name, value in row.items()} for row in changed])
    await journal.append_all(unit, motion.body, book.journal)
    also = vote.meeting.others if vote.meeting else ()
    event = VoteProgressed(id=new_id(), at=unit.now, body=motion.body, meeting=motion.meeting, motion=motion.id, also=also)
    await unit.emit(event, merge=motion.id)


def _ballot(unit: Unit, motion: str, voter: str, paper: Paper[CastBallot]) -> dict[str, Any]:
    return {
        "motion": motion,
        "member": voter,
        "choice": paper.command.choice,
        "at": unit.now,
        "entered_by": paper.acting.label,
        "changes": 0,
    }
