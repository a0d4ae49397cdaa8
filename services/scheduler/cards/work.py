"""A quarter's card: asked for after the quarter's end, written, and the next one begun."""

from datetime import datetime

from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.cards import record
from services.scheduler.cards.tables import Card
from services.scheduler.council import Council
from services.scheduler.matter import Matter
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Deadline
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.cards import WriteCard
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import CardDue
from shared.ids import new_id, new_secret
from shared.rules import dates
from shared.rules.charter import BodyKind
from shared.rules.quarters import following, last_day, quarter_of
from shared.store.unit import Unit
from shared.texts import cards as texts

TEXT_LETTERS = 1000
ASKED_AT_HOUR = 9


async def begin(unit: Unit, council: Council) -> None:
    """A working group's card of this quarter, unless it is there: from its first meeting on it is asked for each quarter."""
    if council.charter.kind is BodyKind.WORKING_GROUP:
        await _of_quarter(unit, council, *quarter_of(unit.now.astimezone(SEOUL).date()))


async def _of_quarter(unit: Unit, council: Council, year: int, quarter: int) -> Card:
    query = select(Card).where(Card.body == council.body, Card.year == year, Card.quarter == quarter)
    found = await unit.session.scalar(query)
    if found is not None:
        return found
    due = dates.within_days(last_day(year, quarter), council.charter.card_days.value, await calendar(unit.session)).due
    card = Card(
        id=new_id(), body=council.body, year=year, quarter=quarter, goal="", state="", issues="", next="", planned=0, spent=0,
        salt=new_secret(), due=due,
    )  # fmt: skip
    unit.session.add(card)
    await unit.session.flush()
    end = deadlines.end_of_day(due)
    if end > unit.now:
        await _set_deadlines(unit, council, card, end)
    return card


async def _set_deadlines(unit: Unit, council: Council, card: Card, end: datetime) -> None:
    rule, title = council.charter.card_days, texts.quarter(card.year, card.quarter)
    await deadlines.set_for(unit, card.body, card.id, DeadlineKind.PROJECT_CARD, end, rule, title)
    after = dates.within_business_days(last_day(card.year, card.quarter), 1, await calendar(unit.session)).due
    morning = deadlines.end_of_day(after).astimezone(SEOUL).replace(hour=ASKED_AT_HOUR, minute=0, second=0)
    if morning > unit.now:
        await deadlines.set_for(unit, card.body, card.id, DeadlineKind.CARD_ASK, morning, None, title)


async def write(matter: Matter, command: WriteCard) -> Card | Refusal:
    """The card of a quarter that has begun; written again it is the latest that counts."""
    unit = matter.unit
    wanted = await _wanted(matter, command)
    if wanted > quarter_of(unit.now.astimezone(SEOUL).date()):
        return Refusal(code="card_future", facts={"year": wanted[0], "quarter": wanted[1]})
    words = [text.strip() for text in (command.goal, command.state, command.issues, command.next)]
    if not words[0] or not words[1]:
        return Refusal(code="card_empty")
    if max(map(len, words)) > TEXT_LETTERS:
        return Refusal(code="remark_length", facts={"most": TEXT_LETTERS})
    card = await _of_quarter(unit, matter.council, *wanted)
    card.goal, card.state, card.issues, card.next = words
    card.planned, card.spent = command.planned, command.spent
    card.written_at, card.entered_by = unit.now, matter.acting.label
    await deadlines.meet(unit, card.id, DeadlineKind.PROJECT_CARD, DeadlineKind.CARD_ASK)
    await unit.session.flush()
    await matter.note("card.written", **record.of_card(card))
    for other in {following(card.year, card.quarter), quarter_of(unit.now.astimezone(SEOUL).date())}:
        await _of_quarter(unit, matter.council, *other)
    return card


async def _wanted(matter: Matter, command: WriteCard) -> tuple[int, int]:
    """The oldest one that waits, else that of this quarter."""
    if command.year is not None and command.quarter is not None:
        return command.year, command.quarter
    query = select(Card).where(Card.body == matter.council.body, Card.written_at.is_(None)).order_by(Card.year, Card.quarter)
    this = quarter_of(matter.unit.now.astimezone(SEOUL).date())
    first = (await matter.unit.session.scalars(query.limit(1))).first()
    return min((first.year, first.quarter), this) if first else this


async def asked(unit: Unit, deadline: Deadline, council: Council) -> None:
    """The quarter is over: its card is asked for, and the next quarter's begins."""
    await _tell(unit, deadline, council, overdue=False)


async def overdue(unit: Unit, deadline: Deadline, council: Council) -> None:
    await _tell(unit, deadline, council, overdue=True)


async def _tell(unit: Unit, deadline: Deadline, council: Council, *, overdue: bool) -> None:
    card = await unit.session.get(Card, deadline.subject)
    if card is None:
        return
    await _of_quarter(unit, council, *following(card.year, card.quarter))
    if card.written_at is None:
        await unit.emit(CardDue(id=new_id(), at=unit.now, body=card.body, card=card.id, overdue=overdue))


