"""What is before a person today: asked for by the person, and by the members' bot for everybody's daily digest."""

from datetime import datetime
from typing import ClassVar

from shared.contracts.base import Audience, Query, View


class DueItem(View):
    """One thing that waits for a person. `title` is its Korean line, without a date; `until` null = whenever they can.

    `mark` changes when the same thing is to be told anew (a meeting that moved, a new version). `page`: the path of the page that
    tells more, null = the own page.
    """

    kind: str
    subject: str
    body: str
    body_name: str
    title: str
    until: datetime | None = None
    page: str | None = None
    mark: str = ""

    @property
    def key(self) -> str:
        """The same for the same thing to do."""
        return key_of(self.kind, self.subject, self.mark)


def key_of(kind: str, subject: str, mark: object) -> str:
    return f"{kind}:{subject}:{mark}"


class DueItems(View):
    """Most pressing first; those without a date last."""

    items: tuple[DueItem, ...]


class DueOfMember(View):
    member: str
    items: tuple[DueItem, ...]


class DueOfAll(View):
    """Only members before whom there is something."""

    items: tuple[DueOfMember, ...]


class ShowDue(Query[DueItems]):
    """What waits for the acting person, in all of their bodies."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "due.show"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})


class ListDue(Query[DueOfAll]):
    """What waits for whom, of one body or of all; `member` narrows it to one person."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "due.list"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.SERVICE, Audience.OPERATOR})

    body: str | None = None
    member: str | None = None
