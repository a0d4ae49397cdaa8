"""A proposal's way: which step is at hand, which body has to act, and what passing a step brings about."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import journal
from services.scheduler.agendas.tables import Endorsement, PassedStep
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.tables import Proposal
from shared.contracts.agendas import IssueState
from shared.contracts.events import IssueMoved
from shared.ids import new_id
from shared.rules.agenda_steps import AgendaStep, StepKind
from shared.rules.charter import BodyKind
from shared.store.unit import Unit
from shared.texts.listed import short

TITLE_LETTERS = 80
OVER = (IssueState.DECLINED, IssueState.DONE)
AFTER = {
    StepKind.ENDORSE: IssueState.ENDORSED,
    StepKind.ADOPT: IssueState.ADOPTED,
    StepKind.TABLE: IssueState.TABLED,
    StepKind.DECIDE: IssueState.DECIDED,
}


@dataclass(frozen=True)
class Family:
    """The slugs of a council and of the body that tables its agenda (the council itself where there is none)."""

    council: str
    steering: str


async def family(councils: Councils, council: Council) -> Family:
    """Up to the top body, and its steering committee."""
    top = council
    while top.roll.parent is not None:
        above = await councils.now(top.roll.parent)
        if not isinstance(above, Council):
            break
        top = above
    steering = next((sub.key for sub in top.charter.sub_bodies if sub.kind is BodyKind.STEERING), None)
    return Family(top.body, f"{top.body}-{steering}" if steering else top.body)


def steps(council: Council) -> tuple[AgendaStep, ...]:
    return council.charter.agenda_steps.value


async def passed(session: AsyncSession, proposal: str) -> dict[str, PassedStep]:
    rows = await session.scalars(select(PassedStep).where(PassedStep.proposal == proposal))
    return {row.kind: row for row in rows}


def at_hand(way: tuple[AgendaStep, ...], done: dict[str, PassedStep]) -> AgendaStep | None:
    """The first step that is not passed."""
    return next((step for step in way if step.kind not in done), None)


async def endorsed(session: AsyncSession, row: Proposal, elsewhere: int | None = None) -> int:
    """Members' endorsements and those gathered elsewhere: as they stand, or as they would with that number."""
    count = await session.scalar(select(func.count()).select_from(Endorsement).where(Endorsement.proposal == row.id))
    return (count or 0) + (row.elsewhere if elsewhere is None else elsewhere)


def title_of(row: Proposal) -> str:
    """The first line, as it stands on an agenda."""
    return short(next(iter(row.text.splitlines()), "").strip(), TITLE_LETTERS)


async def set_state(unit: Unit, actor: str, row: Proposal, state: IssueState, **facts: str | None) -> None:
    """Where it stands now, in the chain of the body in which it was proposed, and told to whoever shows it."""
    row.state, row.changed_at = state, unit.now
    await unit.session.flush()
    told = {"proposal": row.id, "state": state, "meeting": row.meeting, "outcome": row.outcome, **facts}
    await journal.append(unit, row.body, "issue.moved", actor, **told)
    await unit.emit(IssueMoved(id=new_id(), at=unit.now, body=row.body, proposal=row.id, state=state), merge=f"issue:{row.id}")
