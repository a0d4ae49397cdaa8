"""What waits for a member and stands on no card of the own page: the rest of what the daily digest tells."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from services.web.own.cards import OwnPage
from shared.contracts.due import DueItem
from shared.texts import chat_digest as texts
from shared.texts.due import MINUTES


@dataclass(frozen=True)
class Other:
    """One line, in the digest's words, and where it leads."""

    text: str
    page: str | None


def on_cards(page: OwnPage) -> set[str]:
    """The subjects of the cards that are open: meetings, and the votes under way in them."""
    cards = (*page.due, *page.coming)
    return {card.row.meeting.id for card in cards} | {motion.id for card in cards for motion in card.votes}


def others(items: Iterable[DueItem], shown: set[str], own: str, now: datetime) -> list[Other]:
    """`shown`: subjects that the page shows already; `own`: the own page's address."""
    return [Other(texts.line(item, now), _page(item, own)) for item in items if item.subject not in shown]


def _page(item: DueItem, own: str) -> str | None:
    return f"{own}/minutes/{item.subject}" if item.kind == MINUTES else item.page
