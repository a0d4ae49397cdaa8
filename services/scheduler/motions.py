"""Motions: tabled, decided without objection or by a vote, and what the chair then declares."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select

from services.scheduler import deadlines, record, recusals, urn, written
from services.scheduler.journal import stamp
from services.scheduler.proceedings import consent, referrals
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.sitting import no_quorum, quorum_now, rule_refused
from services.scheduler.tables import Ballot, Motion
from services.scheduler.views import MeetingRows, counted_members, motion_view
from services.scheduler.written import is_written
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import MotionPut, VoteClosed, VoteOpened, VoteProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import (
    BallotKind,
    CarryWithoutObjection,
    Choice,
    CloseVote,
    EnterTally,
    MotionKind,
    MotionState,
    MotionView,
    OpenVote,
    Passed,
    PutMotion,
    RecuseMember,
    WithdrawMotion,
)
from shared.ids import new_id, new_secret
from shared.journal.chain import sealed
from shared.phrases.agenda import TITLE_LETTERS, one_line
from shared.rules.charter import ORDINARY
from shared.rules.decision import Count, DecisionVerdict, Outcome, Reason, decide, without_objection
from shared.rules.refusal import RuleRefusal
from shared.rules.threshold import Base
from shared.texts import verdicts

TEXT_LETTERS = 4000
CAST_BY_CHAIR = (Reason.TIE_CHAIR_YES, Reason.TIE_CHAIR_NO)


async def put_motion(scene: Scene, command: PutMotion) -> MotionView | Refusal:
    """Tables a motion while the meeting is open."""
    if scene.meeting.state != MeetingState.OPEN:
        return wrong_state(scene.meeting)
    title = one_line(command.title)
    if not title:
        return Refusal(code="no_title")
    if refusal := refuse_text(command.wording, empty=True) or await refuse_people(scene, command.mover, command.seconder):
        return refusal
    if len(title) > TITLE_LETTERS:
        return Refusal(code="title_length", facts={"most": TITLE_LETTERS})
    if command.rule not in scene.council.charter.decisions:
        return Refusal(code="unknown_rule", facts={"rule": command.rule, "rules": list(scene.council.charter.rule_names)})
    items = {item.number: item.title for item in (await scene.rows()).items}
    if command.item is not None and command.item not in items:
        return Refusal(code="unknown_item", facts={"item": command.item})
    number = command.item or next((number for number, item in items.items() if item == title), None)
    wording = (command.wording or "").strip() or None
    put = Putting(
        title, command.ballot, command.rule, number, wording=wording, mover=command.mover, seconder=command.seconder
    )
    return await view(scene, await table(scene, put))


@dataclass(frozen=True)
class Putting:
    """A motion as it is put; `kind` and `relates` where it belongs to another one."""

    title: str
    ballot: BallotKind | str
    rule: str
    item: int | None
    kind: MotionKind | None = None
    relates: str | None = None
    wording: str | None = None
    mover: str | None = None
    seconder: str | None = None


async def table(scene: Scene, put: Putting) -> Motion:
    """The motion as a row, with its row in the journal and its event."""
    motion = await _tabled(scene, put)
    words = sealed(motion.salt, put.title)  # people write names into titles, and the journal holds none
    told = {"motion": motion.id, "position": motion.position, "item": put.item, "ballot": motion.ballot, "rule": motion.rule}
    await scene.note("motion.put", title=words, **told, **record.beside(motion))
    await recusals.take_over(scene, motion)
    await scene.tell(MotionPut, motion=motion.id)
    return motion


def refuse_text(text: str | None, *, empty: bool = False) -> Refusal | None:
    """What people write of a motion: something, and not a book."""
    length = len((text or "").strip())
    if length > TEXT_LETTERS or not (length or empty):
        return Refusal(code="remark_length", facts={"most": TEXT_LETTERS})
    return None


async def refuse_people(scene: Scene, mover: str | None, seconder: str | None) -> Refusal | None:
    """Who moves and who seconds are members of this meeting, and two."""
    frozen = (await scene.attendance()).frozen
    for member in (mover, seconder):
        if member is not None and member not in frozen:
            return Refusal(code="unknown_target", facts={"member": member})
    if mover is not None and mover == seconder:
        return Refusal(code="same_person", facts={"name": scene.council.name_of(mover)})
    return None


async def refuse_pending(scene: Scene, motion: Motion) -> Refusal | None:
    """Amendments come before what they amend."""
    of_motion = (Motion.relates == motion.id, Motion.kind == MotionKind.AMENDMENT)
    pending = select(Motion.title).where(*of_motion, Motion.state.in_((MotionState.TABLED, MotionState.VOTING)))
    title = (await scene.unit.session.scalars(pending)).first()
    return Refusal(code="amendment_pending", facts={"title": title}) if title else None


async def _tabled(scene: Scene, put: Putting) -> Motion:
    count = await scene.unit.session.scalar(select(func.count()).select_from(Motion).where(Motion.meeting == scene.meeting.id))
    motion = Motion(
        id=new_id(),
        meeting=scene.meeting.id,
        body=scene.meeting.body,
        position=(count or 0) + 1,
        item=put.item,
        title=put.title,
        salt=new_secret(),
        ballot=put.ballot,
        rule=put.rule,
        state=MotionState.TABLED,
        recused=0,
        voted=0,
        kind=put.kind,
        relates=put.relates,
        wording=put.wording,
        mover=put.mover,
        seconder=put.seconder,
    )
    scene.unit.session.add(motion)
    await scene.unit.session.flush()
    return motion


async def view(scene: Scene, motion: Motion) -> MotionView:
    await scene.unit.session.flush()
    return motion_view(motion, await scene.rows(), scene.meeting, scene.council)


async def carry_without_objection(scene: Scene, motion: Motion, command: CarryWithoutObjection) -> MotionView | Refusal:
    """이의 없음: the chair asked, nobody objected; the quorum must hold."""
    by_consent = motion.ballot == BallotKind.CONSENT and motion.state == MotionState.VOTING
    if scene.meeting.state != MeetingState.OPEN or not (motion.state == MotionState.TABLED or by_consent):
        return not_now(scene, motion)
    if is_written(scene.meeting) and not by_consent:
        return Refusal(code="written_ballot")
    refusal = await consent.refuse_carry(scene, motion) if by_consent else await refuse_pending(scene, motion)
    if refusal:
        return refusal
    verdict = await unopposed(scene, motion)
    if isinstance(verdict, Refusal):
        return verdict
    await carry(scene, motion, verdict)
    return await view(scene, motion)


async def unopposed(scene: Scene, motion: Motion | None) -> DecisionVerdict | Refusal:
    """The verdict on what nobody objects to; None = a motion yet to be put under the ordinary rule."""
    barred = await recusals.barred(scene.unit.session, motion) if motion else frozenset()
    quorum = await quorum_now(scene, barred)
    if isinstance(quorum, Refusal):
        return quorum
    enrolled, present, recused = quorum.enrolled, quorum.present, quorum.recused
    if motion is not None and motion.written:  # asked in writing: everybody was, and silence agrees
        present, recused = enrolled, len(barred)
    elif not quorum.met:
        return no_quorum(quorum)
    verdict = without_objection(scene.council.charter, enrolled=enrolled, present=present, recused=recused)
    if isinstance(verdict, RuleRefusal):
        return rule_refused(verdict)
    rule = scene.council.charter.decisions[motion.rule if motion else ORDINARY].value
    bases = {Base.PRESENT: present - recused, Base.ENROLLED: enrolled, Base.SEATS: scene.council.charter.seats.value}
    base, voters = bases[rule.base], present - recused - len((await scene.attendance()).mute_now() - barred)
    if base is not None and voters < rule.needed(base):  # silence of all who are there is no more than their votes would be
        return Refusal(code="too_few_to_carry", facts={"needed": rule.needed(base), "voters": voters})
    return verdict


async def carry(scene: Scene, motion: Motion, verdict: DecisionVerdict) -> None:
    if motion.ballot != BallotKind.CONSENT:
        motion.ballot = BallotKind.NO_OBJECTION
    await deadlines.meet(scene.unit, motion.id, DeadlineKind.OBJECTIONS_DUE)
    await _decide(scene, motion, verdict, "no_objection")


async def open_vote(scene: Scene, motion: Motion, command: OpenVote) -> MotionView | Refusal:
    """Opens a vote for the meeting's frozen roll, when the quorum is there."""
    objected = motion.ballot == BallotKind.CONSENT and motion.state == MotionState.VOTING
    if scene.meeting.state != MeetingState.OPEN or not (motion.state == MotionState.TABLED or objected):
        return not_now(scene, motion)
    if refusal := await refuse_pending(scene, motion) or (await consent.refuse_vote(scene, motion) if objected else None):
        return refusal
    if motion.ballot == BallotKind.CONSENT and not objected:
        return await consent.ask(scene, motion, command.until) or await view(scene, motion)
    # somebody objected, so it is put to the vote; kept only once nothing is refused any more: a refusal is committed too
    by_name = motion.ballot == BallotKind.NO_OBJECTION or objected
    ballot = BallotKind.ROLL_CALL if by_name else BallotKind(motion.ballot)
    in_writing = is_written(scene.meeting)
    asked = await (_asked_in_writing(scene, motion, ballot) if in_writing else _asked_here(scene, motion))
    if isinstance(asked, Refusal):
        return asked
    motion.ballot, motion.written = ballot, in_writing or None
    motion.until = scene.meeting.ends if in_writing else None
    if objected:
        await deadlines.meet(scene.unit, motion.id, DeadlineKind.OBJECTIONS_DUE)
    if motion.ballot == BallotKind.SECRET:
        urn.set_up(scene.unit.session, motion.id)
    motion.state, motion.opened_at = MotionState.VOTING, scene.unit.now
    await scene.declare("vote_opened", motion.id, ballot=motion.ballot, **asked)
    await scene.tell(VoteOpened, motion=motion.id)
    return await view(scene, motion)


async def _asked_here(scene: Scene, motion: Motion) -> dict[str, Any] | Refusal:
    """One vote at a time, while the quorum is there; what is told of who is asked."""
    other = await scene.unit.session.scalar(
        select(Motion.title).where(
            Motion.meeting == scene.meeting.id,
            Motion.state == MotionState.VOTING,
            Motion.ballot != BallotKind.CONSENT,
            Motion.id != motion.id,
        )
    )
    if other:
        return Refusal(code="vote_running", facts={"title": other})
    quorum = await quorum_now(scene, await recusals.barred(scene.unit.session, motion))
    if isinstance(quorum, Refusal):
        return quorum
    return {"present": quorum.present, "recused": quorum.recused} if quorum.met else no_quorum(quorum)


async def _asked_in_writing(scene: Scene, motion: Motion, ballot: BallotKind) -> dict[str, Any] | Refusal:
    """Everybody on the roll but the recused, several votes side by side, until the set time."""
    refusal = written.refuse_late(scene.meeting, scene.unit.now) or written.refuse_ballot(scene.council.charter, ballot)
    if refusal:
        return refusal
    without = len(await recusals.barred(scene.unit.session, motion))
    return {"present": None, "recused": without, "written": True, "until": stamp(scene.meeting.ends)}


async def enter_tally(scene: Scene, motion: Motion, command: EnterTally) -> MotionView | Refusal:
    """A counted show of hands: no more than can have been raised."""
    if motion.state != MotionState.VOTING or scene.meeting.state != MeetingState.OPEN:
        return not_now(scene, motion)
    if motion.ballot != BallotKind.SHOW_OF_HANDS:
        return Refusal(code="not_show_of_hands", facts={"title": motion.title})
    numbers = (command.yes, command.no, command.abstain)
    rows = await scene.attendance()
    voters = len((rows.present_now() & rows.frozen) - rows.mute_now() - await recusals.barred(scene.unit.session, motion))
    if min(numbers) < 0 or sum(numbers) > voters:
        return Refusal(code="tally_too_large", facts={"cast": sum(numbers), "voters": voters})
    await scene.unit.session.execute(delete(Ballot).where(Ballot.motion == motion.id))  # names that were entered before
    motion.yes, motion.no, motion.abstain = numbers
    motion.voted = sum(numbers)
    await scene.note("vote.tallied", motion=motion.id, yes=command.yes, no=command.no, abstain=command.abstain)
    await scene.tell(VoteProgressed, motion=motion.id, merge=motion.id)
    return await view(scene, motion)


async def close_vote(scene: Scene, motion: Motion, command: CloseVote) -> MotionView | Refusal:
    """The chair declares the result: counted once, for those present now and those who voted and left."""
    if motion.state != MotionState.VOTING or motion.ballot == BallotKind.CONSENT:
        return not_now(scene, motion)
    rows = await scene.rows()
    yes, no, abstain, voters = await _counted(scene, motion)
    if motion.ballot == BallotKind.SHOW_OF_HANDS and motion.yes is None:
        return Refusal(code="no_tally", facts={"title": motion.title})
    barred = await recusals.barred(scene.unit.session, motion)
    # Who voted and was then dismissed, or died, voted as a member: for this motion the seat still counts.
    enrolled = len(rows.frozen | voters)
    if motion.written:
        if early := written.refuse_early(scene.meeting, motion, enrolled - len(barred), scene.unit.now):
            return early
        present = voters  # the quorum is counted on the ballots that came back
    else:
        present = (rows.present_now() & counted_members(scene.meeting, rows, scene.council)) | voters
    count = Count(enrolled, len(present), yes, no, abstain, len(present & barred))
    verdict = decide(scene.council.charter, count, motion.rule, command.chair_casts)
    if isinstance(verdict, RuleRefusal):
        return rule_refused(verdict)
    if verdict.reason is Reason.TIE and scene.council.charter.casting_vote.value:
        return Refusal(code="chair_must_cast", facts={"yes": yes, "no": no})
    if verdict.reason in CAST_BY_CHAIR and scene.meeting.presiding not in _may_cast(scene, rows) - barred:
        return Refusal(code="chair_cannot_cast", facts={"title": motion.title})
    if motion.ballot == BallotKind.SECRET:  # only now: a row for each as it came would tell in which order they voted
        await scene.note("vote.urn", motion=motion.id, voters=sorted(voters))
    await _decide(scene, motion, verdict, "vote_closed")
    return await view(scene, motion)


def _may_cast(scene: Scene, rows: MeetingRows) -> set[str]:
    """Who may have presided at this moment: a deputy sits in for a seat, not for the chair."""
    return rows.frozen if is_written(scene.meeting) else rows.present_in_person() & rows.frozen


async def _counted(scene: Scene, motion: Motion) -> tuple[int, int, int, set[str]]:
    """Yes, no, abstentions, and who voted; a show of hands brings its own numbers, and its names where they were entered."""
    if motion.ballot == BallotKind.SHOW_OF_HANDS:
        named = await scene.unit.session.scalars(select(Ballot.member).where(Ballot.motion == motion.id))
        return motion.yes or 0, motion.no or 0, motion.abstain or 0, set(named)
    if motion.ballot == BallotKind.SECRET:
        in_urn, secret_voters = await urn.counted(scene.unit.session, motion.id)
        return in_urn[Choice.YES], in_urn[Choice.NO], in_urn[Choice.ABSTAIN], secret_voters
    rows = (await scene.unit.session.execute(select(Ballot.member, Ballot.choice).where(Ballot.motion == motion.id))).all()
    choices = [choice for _, choice in rows]
    yes, no, abstain = (choices.count(choice) for choice in (Choice.YES, Choice.NO, Choice.ABSTAIN))
    return yes, no, abstain, {member for member, _ in rows}


async def _decide(scene: Scene, motion: Motion, verdict: DecisionVerdict, declared: str) -> None:
    """Writes the verdict into the motion, the journal and the outbox."""
    motion.state, motion.closed_at = MotionState(verdict.outcome), scene.unit.now
    await _passed(scene, motion, verdict)
    motion.outcome, motion.reason = verdict.outcome, verdict.reason
    motion.yes, motion.no, motion.abstain, motion.present = verdict.yes, verdict.no, verdict.abstain, verdict.present
    motion.recused = verdict.recused  # those in the room: who left is in neither number
    motion.verdict = verdict.as_fields()
    motion.text = verdicts.decision(verdict, written=bool(motion.written))
    numbers = {key: motion.verdict[key] for key in ("enrolled", "present", "recused", "yes", "no", "abstain", "rule")}
    told = {"ballot": motion.ballot, "voted": motion.voted, "verdict": record.of_verdict(motion)}
    told |= {"written": True} if motion.written else {}
    told |= {"passed": motion.passed} if motion.passed else {}
    await scene.declare(declared, motion.id, outcome=verdict.outcome, reason=verdict.reason, **told, **numbers)
    scene.touch()  # calendars tell results
    await scene.tell(VoteClosed, motion=motion.id)
    await referrals.answer_with(scene, motion)


async def _passed(scene: Scene, motion: Motion, verdict: DecisionVerdict) -> None:
    """As proposed, as amended or with conditions; an amendment that is carried changes the text of its main motion."""
    if verdict.outcome is not Outcome.CARRIED:
        return
    amended = select(Motion.id).where(
        Motion.relates == motion.id, Motion.kind == MotionKind.AMENDMENT, Motion.state == MotionState.CARRIED
    )
    motion.passed = Passed.AS_PROPOSED
    if motion.conditions:
        motion.passed = Passed.WITH_CONDITIONS
    elif (await scene.unit.session.scalars(amended)).first():
        motion.passed = Passed.AS_AMENDED
    if motion.kind == MotionKind.AMENDMENT and motion.relates:
        main = await scene.unit.session.get_one(Motion, motion.relates)
        main.wording = motion.wording
        await scene.note("motion.amended", motion=main.id, by=motion.id, wording=sealed(main.salt, main.wording or ""))


async def recuse_member(scene: Scene, motion: Motion, command: RecuseMember) -> MotionView | Refusal:
    """제척·기피·회피 before the vote opens; whether they count for the quorum is the charter's to say."""
    return await recusals.recuse(scene, motion, command) or await view(scene, motion)


async def withdraw_motion(scene: Scene, motion: Motion, command: WithdrawMotion) -> MotionView | Refusal:
    if motion.state != MotionState.TABLED:
        return not_now(scene, motion)
    if refusal := await refuse_pending(scene, motion):
        return refusal
    motion.state = MotionState.WITHDRAWN
    await scene.note("motion.withdrawn", motion=motion.id)
    await referrals.answer_with(scene, motion)
    return await view(scene, motion)


def not_now(scene: Scene, motion: Motion) -> Refusal:
    facts = {"state": motion.state, "meeting_state": scene.meeting.state, "title": motion.title}
    return Refusal(code="motion_state", facts=facts)
