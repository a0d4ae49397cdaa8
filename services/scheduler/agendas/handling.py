"""What is done with a proposal: endorsed, passed on, declined; and what a meeting does with those on its agenda."""

from services.scheduler import deadlines
from services.scheduler.agendas import waiting, way
from services.scheduler.agendas.tables import Endorsement, PassedStep, WaitingItem
from services.scheduler.agendas.way import Family
from services.scheduler.council import Council
from services.scheduler.matter import Matter
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Deadline, Proposal
from shared.clock import SEOUL
from shared.contracts.agendas import DeclineIssue, DropWaiting, EndorseIssue, IssueState, PassIssue
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import IssueStepDue
from shared.contracts.meetings import ItemKind, ItemSource
from shared.ids import new_id
from shared.journal.chain import sealed
from shared.rules import dates
from shared.rules.agenda_steps import AgendaStep, StepKind
from shared.store.unit import Unit

NOTE_LETTERS, MOST_MINUTES, MOST_ORDER, MOST_ELSEWHERE = 1000, 24 * 60, 99, 10_000_000
CARRIED = "carried"


async def locked(unit: Unit, id_: str) -> Proposal | Refusal:
    row = await unit.session.get(Proposal, id_, with_for_update=True, populate_existing=True)
    return row or Refusal(code="unknown_issue", facts={"issue": id_})


async def begin(unit: Unit, actor: str, row: Proposal, council: Council, family: Family) -> None:
    """A new proposal's first step."""
    row.changed_at = unit.now
    await _enter(unit, actor, row, council, family, None)


async def endorse(matter: Matter, command: EndorseIssue, family: Family, theirs: set[str]) -> tuple[Proposal, bool] | Refusal:
    """One endorsement a member of any body of the council (`theirs`: the member's bodies there)."""
    member = command.member or matter.acting.member
    if member is None or not theirs:
        return Refusal(code="not_on_roll", facts={"body": matter.council.roll.body_name})
    row = await locked(matter.unit, command.issue)
    if isinstance(row, Refusal):
        return row
    if refusal := await _refuse_over(matter, row):
        return refusal
    session = matter.unit.session
    if await session.get(Endorsement, (row.id, member)) is not None:
        return row, False
    session.add(Endorsement(proposal=row.id, member=member, at=matter.unit.now, entered_by=matter.acting.label))
    await session.flush()
    await matter.note("issue.endorsed", proposal=row.id, member=member)
    step = way.at_hand(way.steps(matter.council), await way.passed(session, row.id))
    if step and step.kind is StepKind.ENDORSE and step.count and await way.endorsed(session, row) >= step.count:
        await _pass(matter, row, step, None, family, None)
    else:
        await way.set_state(matter.unit, matter.acting.label, row, IssueState(row.state))
    return row, True


async def pass_on(matter: Matter, command: PassIssue, family: Family, known: bool) -> Proposal | Refusal:
    """The step at hand is done; `known`: the body that is to adopt it belongs to this council."""
    row = await locked(matter.unit, command.issue)
    if isinstance(row, Refusal):
        return row
    step = way.at_hand(way.steps(matter.council), await way.passed(matter.unit.session, row.id))
    if refusal := await _refuse_over(matter, row) or await _refuse_pass(matter, row, step, command):
        return refusal
    assert step is not None
    if command.body is not None and not known:
        return Refusal(code="unknown_body", facts={"body": command.body})
    if step.kind is StepKind.ADOPT:
        row.lies_in = command.body or row.lies_in
    if step.kind is StepKind.ENDORSE and command.elsewhere is not None:
        row.elsewhere = command.elsewhere
    await _pass(matter, row, step, (command.note or "").strip() or None, family, command)
    return row


async def _refuse_over(matter: Matter, row: Proposal) -> Refusal | None:
    over = Refusal(code="issue_over", facts={"state": row.state})
    if row.state in way.OVER or (row.state == IssueState.DECIDED and row.outcome != CARRIED):
        return over
    done = await way.passed(matter.unit.session, row.id)
    return None if way.at_hand(way.steps(matter.council), done) else over


async def _refuse_pass(matter: Matter, row: Proposal, step: AgendaStep | None, command: PassIssue) -> Refusal | None:
    if step is None:
        return Refusal(code="issue_over", facts={"state": row.state})
    if command.step is not None and command.step is not step.kind:
        return Refusal(code="issue_other_step", facts={"step": step.kind, "asked": command.step})
    if step.kind is StepKind.DECIDE:
        return Refusal(code="issue_decided_by_meeting")
    if len(command.note or "") > NOTE_LETTERS:
        return Refusal(code="remark_length", facts={"most": NOTE_LETTERS})
    wrong = ((command.order, MOST_ORDER), (command.minutes, MOST_MINUTES), (command.elsewhere, MOST_ELSEWHERE))
    if any(number is not None and not 0 < number <= most for number, most in wrong):
        return Refusal(code="issue_number")
    if step.kind is StepKind.ENDORSE:
        return await _refuse_endorsements(matter, row, step, command.elsewhere)
    return None


async def _refuse_endorsements(matter: Matter, row: Proposal, step: AgendaStep, elsewhere: int | None) -> Refusal | None:
    """Members' endorsements and those that were gathered elsewhere, together."""
    have = await way.endorsed(matter.unit.session, row, elsewhere)
    if step.count is None or have >= step.count:
        return None
    return Refusal(code="issue_endorsements", facts={"have": have, "needed": step.count})


async def _pass(
    matter: Matter, row: Proposal, step: AgendaStep, note: str | None, family: Family, command: PassIssue | None
) -> None:
    unit, actor = matter.unit, matter.acting.label
    await _mark(unit, actor, row, step.kind, note)
    await _enter(unit, actor, row, matter.council, family, command)
    over = way.at_hand(way.steps(matter.council), await way.passed(unit.session, row.id)) is None
    state = IssueState.DONE if over else way.AFTER.get(step.kind, IssueState.UNDER_WAY)
    told = {"step": step.kind.value, "lies_in": row.lies_in, "note": sealed(row.id, note) if note else None}
    told |= {"elsewhere": str(row.elsewhere)} if step.kind is StepKind.ENDORSE else {}
    await way.set_state(unit, actor, row, state, **told)


async def _mark(unit: Unit, actor: str, row: Proposal, kind: StepKind, note: str | None) -> None:
    body = row.lies_in or row.body
    unit.session.add(PassedStep(proposal=row.id, kind=kind, body=body, note=note, at=unit.now, entered_by=actor))
    await deadlines.meet(unit, row.id, DeadlineKind.ISSUE_STEP)
    await unit.session.flush()


async def _enter(unit: Unit, actor: str, row: Proposal, council: Council, family: Family, command: PassIssue | None) -> None:
    """The next step begins: in the body that has to act, with its days where it has some."""
    step = way.at_hand(way.steps(council), await way.passed(unit.session, row.id))
    if step is None:
        return
    if step.kind is StepKind.TABLE:
        row.lies_in = family.steering
    if step.kind is StepKind.DECIDE:
        row.lies_in = family.council
        order, minutes = (command.order, command.minutes) if command else (None, None)
        of, what = family.council, (ItemKind.DECISION, ItemSource.ISSUE)
        await waiting.put(unit, actor, of, way.title_of(row), *what, proposal=row.id, position=order, minutes=minutes)
    if step.days:
        begins, holidays = unit.now.astimezone(SEOUL).date(), await calendar(unit.session)
        due = deadlines.end_of_day(dates.within_days(begins, step.days, holidays).due)
        body, rule = row.lies_in or row.body, council.charter.agenda_steps
        await deadlines.set_for(unit, body, row.id, DeadlineKind.ISSUE_STEP, due, rule, way.title_of(row))


async def decline(matter: Matter, command: DeclineIssue) -> Proposal | Refusal:
    """Not taken up; the reason is told to the proposer. What waited for an agenda waits no longer."""
    row = await locked(matter.unit, command.issue)
    if isinstance(row, Refusal):
        return row
    if refusal := await _refuse_over(matter, row):
        return refusal
    if row.state == IssueState.ON_AGENDA:
        return Refusal(code="issue_on_agenda")
    reason = command.reason.strip()
    if not 0 < len(reason) <= NOTE_LETTERS:
        return Refusal(code="remark_length", facts={"most": NOTE_LETTERS})
    unit, actor = matter.unit, matter.acting.label
    row.reason = reason
    await deadlines.meet(unit, row.id, DeadlineKind.ISSUE_STEP)
    for one in await waiting.of_body(unit.session, row.lies_in or row.body):
        if one.proposal == row.id:
            await waiting.drop(unit, actor, one)
    await way.set_state(unit, actor, row, IssueState.DECLINED, reason=sealed(row.id, reason))
    return row


async def drop(matter: Matter, command: DropWaiting) -> WaitingItem | Refusal:
    """Not on the next agenda; a proposal that was tabled is declined instead, with a reason."""
    row = await matter.unit.session.get(WaitingItem, command.waiting, with_for_update=True, populate_existing=True)
    if row is None or row.meeting is not None or row.dropped:
        return Refusal(code="unknown_waiting", facts={"waiting": command.waiting})
    if row.proposal is not None:
        return Refusal(code="waiting_is_issue", facts={"title": row.title})
    await waiting.drop(matter.unit, matter.acting.label, row)
    return row


async def step_due(unit: Unit, deadline: Deadline, council: Council) -> None:
    """The days of a step are over: who has to act is told."""
    await unit.emit(IssueStepDue(id=new_id(), at=unit.now, body=deadline.body, proposal=deadline.subject))
