"""The desk of project cards."""

from datetime import datetime

from pydantic import BaseModel
from sqlalchemy import select

from services.scheduler.alarm import FIRING
from services.scheduler.cards import work
from services.scheduler.cards.tables import Card
from services.scheduler.council import Council
from services.scheduler.matter import Matter, Tools, named
from shared.bus.serving import Table
from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.cards import CardView, CardViews, ListCards, WriteCard
from shared.contracts.deadlines import DeadlineKind

SHOWN = 4  # quarters of each body

FIRING[DeadlineKind.CARD_ASK] = work.asked
FIRING[DeadlineKind.PROJECT_CARD] = work.overdue


def table(tools: Tools) -> Table:
    async def write(matter: Matter, command: WriteCard) -> BaseModel:
        card = await work.write(matter, command)
        return card if isinstance(card, Refusal) else _view(card, matter.council, matter.unit.now)

    async def list_(query: ListCards, audience: Audience) -> BaseModel:
        if isinstance(known := await tools.councils.now(query.body), Refusal):
            return known
        bodies = tools.councils.with_children(query.body) if query.children else frozenset({query.body})
        views: list[CardView] = []
        for body in sorted(bodies):
            council = await tools.councils.now(body)
            if isinstance(council, Council):
                views += await _of_body(council)
        return totalled(views)

    async def _of_body(council: Council) -> list[CardView]:
        query = select(Card).where(Card.body == council.body).order_by(Card.year.desc(), Card.quarter.desc())
        now = tools.clock.now()
        async with tools.store.reading() as session:
            found = [_view(card, council, now) for card in await session.scalars(query.limit(SHOWN + 1))]
        this = (now.astimezone(SEOUL).year, (now.astimezone(SEOUL).month - 1) // 3 + 1)
        begun = [view for view in found if view.written or (view.year, view.quarter) < this]
        return begun[:SHOWN]

    return {WriteCard: tools.in_body(write, named, alarms=True), ListCards: list_}


def _view(card: Card, council: Council, now: datetime) -> CardView:
    return CardView(
        id=card.id,
        body=card.body,
        body_name=council.roll.body_name,
        year=card.year,
        quarter=card.quarter,
        goal=card.goal,
        state=card.state,
        planned=card.planned,
        spent=card.spent,
        issues=card.issues,
        next=card.next,
        due=card.due,
        overdue=card.written_at is None and card.due < now.astimezone(SEOUL).date(),
        written=card.written_at,
    )


def totalled(views: list[CardView]) -> CardViews:
    """A card tells the year's plan and the quarter's spending: of each body the latest plan, and all spent in that year."""
    planned = spent = 0
    for body in {view.body for view in views}:
        written = [view for view in views if view.body == body and view.written]
        if written:
            planned += written[0].planned
            spent += sum(view.spent for view in written if view.year == written[0].year)
    return CardViews(items=tuple(views), planned=planned, spent=spent)
