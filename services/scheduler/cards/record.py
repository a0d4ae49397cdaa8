"""What the journal tells of project cards, and what the tables hold of them."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.cards.tables import Card
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry, canonical, sealed


def of_card(card: Card) -> dict[str, Any]:
    return {"card": card.id, **_facts(card)}


def _facts(card: Card) -> dict[str, Any]:
    words = sealed(card.salt, canonical([card.goal, card.state, card.issues, card.next]))
    return {"year": card.year, "quarter": card.quarter, "planned": card.planned, "spent": card.spent, "words": words}


def _written(put: Put, entry: Entry) -> None:
    put(entry, "card", entry.data["card"], "", **{name: value for name, value in entry.data.items() if name != "card"})


TOLD: Telling = {"card.written": _written}


async def hold(session: AsyncSession, body: str, held: Held) -> None:
    """Cards that were written; one that is only asked for says nothing yet."""
    for card in await session.scalars(select(Card).where(Card.body == body, Card.written_at.is_not(None))):
        held["card", card.id][""] = _facts(card)
