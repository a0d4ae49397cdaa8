"""Proposals on their way, as everybody may know them."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.agendas import way
from services.scheduler.agendas.tables import Endorsement, PassedStep
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.tables import Deadline, Proposal
from shared.clock import SEOUL
from shared.contracts.agendas import IssueState, IssueStep, IssueView, IssueViews, ListIssues
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind, DeadlineState
from shared.rules.agenda_steps import AgendaStep, StepKind
from shared.texts import agendas as texts

MOST = 200
EARLY = (IssueState.PROPOSED, IssueState.ENDORSED, IssueState.UNDER_WAY)
Knows = Callable[[Proposal], bool]  # whether the asking person is told who proposed it


def nobody(row: Proposal) -> bool:
    return False


async def one(session: AsyncSession, councils: Councils, row: Proposal, knows: Knows) -> IssueView | Refusal:
    council = await councils.now(row.body)
    return council if isinstance(council, Refusal) else await view(session, councils, row, council, knows(row))


async def view(session: AsyncSession, councils: Councils, row: Proposal, council: Council, named: bool) -> IssueView:
    rule, done = council.charter.agenda_steps, await way.passed(session, row.id)
    at_hand, lies_in = way.at_hand(rule.value, done), row.lies_in or row.body
    over = row.state in way.OVER or (row.state == IssueState.DECIDED and row.outcome != "carried")
    steps = [_step(step, done.get(step.kind)) for step in rule.value]
    needed = next((step.count for step in rule.value if step.kind is StepKind.ENDORSE), None)
    return IssueView(
        id=row.id,
        body=row.body,
        body_name=council.roll.body_name,
        title=way.title_of(row) or texts.ERASED,
        text=row.text,
        proposer=council.name_of(row.member) if named else None,
        proposed=row.at,
        state=IssueState(row.state),
        at=lies_in,
        at_name=_name(councils, lies_in) or council.roll.body_name,
        step=None if over or at_hand is None else at_hand.kind,
        steps=tuple(steps),
        due=await _due(session, row),
        endorsements=await way.endorsed(session, row),
        needed=needed,
        meeting=row.meeting,
        outcome=row.outcome,
        reason=row.reason,
        cite=rule.cite,
        default=rule.default,
        changed=row.changed_at or row.at,
    )


def _step(step: AgendaStep, found: PassedStep | None) -> IssueStep:
    at, note = (found.at, found.note) if found else (None, None)
    return IssueStep(kind=step.kind, count=step.count, days=step.days, done_at=at, note=note)


def _name(councils: Councils, slug: str) -> str:
    return next((roll.body_name for roll in councils.known() if roll.body == slug), "")


async def _due(session: AsyncSession, row: Proposal) -> date | None:
    query = select(Deadline.due).where(
        Deadline.kind == DeadlineKind.ISSUE_STEP, Deadline.subject == row.id, Deadline.state != DeadlineState.MET
    )
    found: datetime | None = await session.scalar(query)
    return found.astimezone(SEOUL).date() if found else None


async def listed(session: AsyncSession, councils: Councils, query: ListIssues, knows: Knows) -> IssueViews:
    conditions: list[ColumnElement[bool]] = []
    if query.body is not None:
        bodies = councils.with_children(query.body) if query.children else frozenset({query.body})
        conditions.append(or_(Proposal.body.in_(bodies), Proposal.lies_in.in_(bodies)))
    views = await found(session, councils, conditions, knows)
    return IssueViews(items=tuple(one for one in views if is_open(one)) if query.open_only else views)


async def found(
    session: AsyncSession, councils: Councils, conditions: Sequence[ColumnElement[bool]], knows: Knows
) -> tuple[IssueView, ...]:
    """Open ones first, the one that moved last first."""
    query = select(Proposal).where(*conditions).order_by(Proposal.at.desc()).limit(MOST)
    views = [await one(session, councils, row, knows) for row in list(await session.scalars(query))]
    known = [view for view in views if isinstance(view, IssueView)]
    return tuple(sorted(known, key=lambda view: (not is_open(view), -view.changed.timestamp())))


def is_open(view: IssueView) -> bool:
    return view.step is not None


async def to_endorse(session: AsyncSession, councils: Councils, member: str) -> tuple[IssueView, ...]:
    """Proposals of others in the member's bodies, before they are tabled, without the member's endorsement."""
    theirs = list(councils.bodies_of_member(member))
    endorsed = select(Endorsement.proposal).where(Endorsement.member == member)
    conditions = [Proposal.body.in_(theirs), Proposal.member != member, Proposal.id.not_in(endorsed), Proposal.state.in_(EARLY)]
    views = await found(session, councils, conditions, nobody)
    return tuple(view for view in views if is_open(view) and view.step not in (StepKind.TABLE, StepKind.DECIDE))
