"""Personal data of one member: all that is held, its erasure, and what is dropped when its time is over (개인정보 보호법)."""

from typing import Any, ClassVar

from shared.contracts.base import OPERATOR, Audience, Command, Done, Query, View


class Held(View):
    """What one service holds about a member: table -> rows, as plain JSON values."""

    member: str
    name: str
    tables: dict[str, list[dict[str, Any]]]


class ExportMember(Query[Held]):
    """Who the member is: person, terms, accounts, links, changes."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "member.export"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    member: str


class ExportParticipation(Query[Held]):
    """What the member did: answers, presence, open ballots, confirmations, corrections, proposals."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "member.participation"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    member: str


class EraseParticipation(Command[Done]):
    """Drops what the member wrote beside the record, and kept answers that hold `name`.

    Refused while minutes that need the name are not approved. Ballots, presence and approved minutes stay: the record.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "member.forget"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    member: str
    name: str


class EraseMember(Command[Done]):
    """Ends the member's terms and drops name, phone, birth year, sex, accounts and links; the random id stays in the record."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "member.erase"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    member: str


class RetentionReport(View):
    """How many: members whose contact data was dropped, accounts untied and dropped, invitations dropped."""

    contacts: int
    untied: int
    accounts: int
    invitations: int


class RunRetention(Command[RetentionReport]):
    """What the daily sweep does, now: drops what the charters' retention times say is over."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "retention.run"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR
