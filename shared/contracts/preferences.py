"""When a person wants to be written to: each chooses for themselves; the registry keeps it."""

from datetime import time
from typing import ClassVar

from shared.contracts.base import SERVICES, Audience, Command, Query, View
from shared.rules.reminding import DIGEST_AT, NIGHT

OWN = frozenset({Audience.MEMBER, Audience.OPERATOR})


class Preferences(View):
    """Times of day in Seoul, whole minutes. Quiet hours that end when they begin are none."""

    digest: bool = True
    digest_at: time = DIGEST_AT
    quiet_from: time = NIGHT.start
    quiet_to: time = NIGHT.end


class ShowPreferences(Query[Preferences]):
    """The acting person's; `member` only from the operator."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "preferences.show"
    audiences: ClassVar[frozenset[Audience]] = OWN

    member: str | None = None


class ChoosePreferences(Command[Preferences]):
    """What is null stays as it is. `member` only from the operator, who enters it for somebody."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "preferences.choose"
    audiences: ClassVar[frozenset[Audience]] = OWN

    member: str | None = None
    digest: bool | None = None
    digest_at: time | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None


class Recipient(View):
    """A member with a messenger account (the newest, where there are several), and how they want to be written to."""

    member: str
    telegram_id: int
    page: str  # the own page's address: a secret
    preferences: Preferences


class Recipients(View):
    items: tuple[Recipient, ...]


class ListRecipients(Query[Recipients]):
    """Everybody with a messenger account; of a `body`, those who are on its roll today."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "recipient.list"
    audiences: ClassVar[frozenset[Audience]] = SERVICES

    body: str | None = None
