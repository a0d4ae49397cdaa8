"""Project cards (관리카드): each quarter, how a working group's project stands, with its budget planned and spent."""

from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import Field

from shared.contracts.base import ANYONE, OFFICERS, Audience, Command, Query, View

READERS = ANYONE | {Audience.DESK}
Won = Annotated[int, Field(ge=0, le=10**14)]
Quarter = Annotated[int, Field(ge=1, le=4)]
Year = Annotated[int, Field(ge=2000, le=2200)]


class CardView(View):
    """One quarter; amounts in won. `written` null = asked for and not written yet; `overdue` by the services' clock."""

    id: str
    body: str
    body_name: str
    year: int
    quarter: int
    goal: str
    state: str
    planned: int
    spent: int
    issues: str
    next: str
    due: date
    overdue: bool
    written: datetime | None


class CardViews(View):
    """The last quarters, newest first; `planned` and `spent`: of each body's latest card, and all that was spent in its year."""

    items: tuple[CardView, ...]
    planned: int
    spent: int


class WriteCard(Command[CardView]):
    """Writes a quarter's card, or writes it anew. Without year and quarter: the one that is asked for."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "card.write"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    year: Year | None = None
    quarter: Quarter | None = None
    goal: str
    state: str
    planned: Won
    spent: Won
    issues: str = ""
    next: str = ""


class ListCards(Query[CardViews]):
    """Of one body (`children`: with its sub-bodies): the last four quarters of each."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "card.list"
    audiences: ClassVar[frozenset[Audience]] = READERS

    body: str
    children: bool = False
