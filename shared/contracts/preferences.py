"""When a person wants to be written to: each chooses for themselves; the registry keeps it."""

from datetime import datetime, time
from typing import Any, ClassVar

from pydantic import Field, model_validator

from shared.contracts.base import SERVICES, Audience, Command, Query, View
from shared.rules.charter import QuietHours
from shared.rules.reminding import DIGEST_AT, NIGHT, day_of, hours_for, is_time, next_digest

OWN = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})


def _told_as_people_do(schema: dict[str, Any]) -> None:
    """How the HTTP API tells a time of day: 08:00. ("format": "time" means seconds and an offset.)"""
    del schema["format"]
    schema |= {"pattern": r"^([01]\d|2[0-3]):[0-5]\d$", "default": schema["default"][:5]}


class BodyQuiet(View):
    """A charter's quiet hours, in Seoul. `default`: it is silent; `cite` may then be the parent's article (준용)."""

    start: time = Field(default=NIGHT.start, json_schema_extra=_told_as_people_do)
    end: time = Field(default=NIGHT.end, json_schema_extra=_told_as_people_do)
    cite: str | None = None
    default: bool = True

    @property
    def hours(self) -> QuietHours:
        return QuietHours(self.start, self.end)


class Preferences(View):
    """Times of day in Seoul, whole minutes. Quiet hours that end when they begin are none.

    `quiet_chosen`: the person chose them; else those of their bodies hold (`of_bodies`; empty: no charter says other than the
    default).
    """

    digest: bool = True
    digest_at: time = DIGEST_AT
    quiet_from: time = NIGHT.start
    quiet_to: time = NIGHT.end
    quiet_chosen: bool = False
    of_bodies: tuple[BodyQuiet, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _other_than_default(cls, given: Any) -> Any:
        """Hours that are not the default ones were chosen, also by whoever chose before it was noted."""
        if not isinstance(given, dict) or "quiet_chosen" in given:
            return given
        begins, ends = given.get("quiet_from", NIGHT.start), given.get("quiet_to", NIGHT.end)
        return {**given, "quiet_chosen": (begins, ends) != (NIGHT.start, NIGHT.end)}

    @property
    def own(self) -> QuietHours | None:
        return QuietHours(self.quiet_from, self.quiet_to) if self.quiet_chosen else None

    @property
    def hours(self) -> tuple[QuietHours, ...]:
        """When this person is left alone."""
        return hours_for(self.own, (one.hours for one in self.of_bodies))

    def next_digest(self, now: datetime, *, over: bool) -> datetime | None:
        """`over`: they have had the digest of this day; None where they want none."""
        if not self.digest:
            return None
        found = next_digest(now, self.digest_at, *self.hours)
        return next_digest(found, self.digest_at, *self.hours) if over and day_of(found) == day_of(now) else found

    def is_time(self, now: datetime) -> bool:
        """Whether today's digest may go out."""
        return self.digest and is_time(now, self.digest_at, *self.hours)


class ShowPreferences(Query[Preferences]):
    """The acting person's: a member's in the members' bot or on the own page, a facilitator's in theirs.

    `member` and `facilitator` (one of them) only from the operator.
    """

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "preferences.show"
    audiences: ClassVar[frozenset[Audience]] = OWN

    member: str | None = None
    facilitator: str | None = None


class ChoosePreferences(Command[Preferences]):
    """What is null stays as it is; `as_bodies`: the bodies' quiet hours instead of own ones.

    `member` and `facilitator` (one of them) only from the operator, who enters it for somebody.
    """

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "preferences.choose"
    audiences: ClassVar[frozenset[Audience]] = OWN

    member: str | None = None
    facilitator: str | None = None
    digest: bool | None = None
    digest_at: time | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    as_bodies: bool = False


class Recipient(View):
    """A member with a messenger account (the newest, where there are several), and how they want to be written to.

    The bodies' quiet hours in `preferences` are the asked body's alone, where the list was of one.
    """

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
