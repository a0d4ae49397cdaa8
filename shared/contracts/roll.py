"""Bodies, charters, rolls and the people on them: what the registry answers and is told."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import Actor, Audience, Command, Done, Number, Query, TelegramId, View
from shared.rules.charter import BodyKind as BodyKind
from shared.rules.seat import Office as Office

ANYONE = frozenset(Audience) - {Audience.DESK}  # a browser at the desk asks as public what everybody may know
OFFICERS = frozenset({Audience.FACILITATOR, Audience.OPERATOR})
OFFICERS_AND_DESK = OFFICERS | {Audience.DESK}  # what a facilitator may also read in a browser
OPERATOR = frozenset({Audience.OPERATOR})
SERVICES = frozenset({Audience.SERVICE})


class SeatKind(StrEnum):
    EX_OFFICIO = "ex_officio"  # 당연직
    APPOINTED = "appointed"  # 위촉직
    UNSEATED = "unseated"  # a clerk or observer outside the enrolled


class BodyRow(View):
    slug: str
    name: str
    parent: str | None
    charter: str
    enrolled: int


class BodyRows(View):
    items: tuple[BodyRow, ...]


class BodyView(BodyRow):
    """One body with what hangs on it. `chat_id` is the bound Telegram group, null when none is bound."""

    kind: BodyKind
    parent_name: str | None = None
    institution: str
    charter_version: int
    charter_sub: str | None  # the sub-body's key within its charter
    children: tuple[BodyRow, ...]
    seats: int | None
    chat_id: int | None
    vacancies: int | None


class MemberRow(View):
    id: str
    name: str
    title: str  # 직위, '' when none
    organisation: str  # 소속
    seat: SeatKind
    offices: tuple[Office, ...]
    linked: bool


class MemberRows(View):
    items: tuple[MemberRow, ...]


class FoundMember(MemberRow):
    bodies: tuple[str, ...]


class FoundMembers(View):
    items: tuple[FoundMember, ...]


class TermEnding(View):
    """A member whose term ends; `left` = how often it may still be renewed, null = without limit."""

    member: str
    name: str
    title: str
    left: int | None


class TermsEnding(View):
    """The terms of one body that end on one day; `warning` is the tightest of 60 and 30 days that the day has reached."""

    body: str
    body_name: str
    ends: date
    days_left: int
    warning: int
    members: tuple[TermEnding, ...]
    cite: str | None  # the charter on renewal
    default: bool


class TermsEndings(View):
    """Soonest first."""

    items: tuple[TermsEnding, ...]


class SeatView(View):
    """One seat on a roll, with its dates: starts <= day <= ends is enrolled, null is open."""

    member: str
    name: str
    title: str
    organisation: str
    seat: SeatKind
    office: Office
    starts: date | None
    ends: date | None
    phone_known: bool = False
    official: bool = False  # 공무원: sits on duty; where the roll does not say (민관), whoever is ex officio


class Roll(View):
    """A body's roll at one version: every seat, past and coming ones too, so that any day can be counted."""

    body: str
    body_name: str
    parent: str | None
    version: int
    charter: str
    charter_version: int
    charter_sub: str | None
    chat_id: int | None
    seats: tuple[SeatView, ...]
    institution: str = ""


class Person(View):
    """Who an account or own page belongs to. `facilitates` = slugs where this person may run meetings, sub-bodies too."""

    member: str | None
    facilitator: str | None
    name: str
    facilitates: tuple[str, ...] = ()
    pending: bool = False  # an account that waits for an officer's word: it acts for nobody yet
    calendar: str | None = None  # the own calendar's address; told only to the member who asks about themselves (audience MEMBER)


class Account(View):
    """One way in (channel and id) of one member."""

    channel: str
    id: str
    member: str


class Directory(View):
    """Every account of everybody on a body's roll, to answer a burst of presses without asking again."""

    body: str
    accounts: tuple[Account, ...]


class CharterText(View):
    charter: str
    version: int
    toml: str


class CharterAdopted(View):
    charter: str
    version: int
    created: tuple[str, ...]  # slugs of bodies made now
    updated: tuple[str, ...]
    unchanged: bool
    defaults: tuple[str, ...]  # keys of the rules that fall to a default


class RowFault(View):
    row: int  # as the spreadsheet counts, heading = 1
    column: str
    reason: str  # a Korean sentence


class RosterChange(View):
    kind: str  # added | changed | ended | missing
    name: str
    column: str = ""
    before: str = ""
    after: str = ""


class RosterReport(View):
    """What an import did or would do. `applied` false with changes = nothing was written, show the differences."""

    body: str
    applied: bool
    added: int
    changed: int
    ended: int
    unchanged: int
    changes: tuple[RosterChange, ...]
    faults: tuple[RowFault, ...]
    notes: tuple[str, ...]
    enrolled: int


class Record(View):
    """A past meeting as a document tells it. `period` is YYYY-MM-DD, YYYY-MM or a range such as 2023-06/07, never a guess."""

    id: str
    body: str
    body_name: str  # as the row names it
    period: str
    session: str
    kind: str  # meeting | survey | plan | ceremony
    subject: str
    times: int


class Records(View):
    items: tuple[Record, ...]


class RecordsReport(View):
    added: int
    unchanged: int
    faults: tuple[RowFault, ...]
    bodies: dict[str, int]  # slug -> records taken in


class Invitation(View):
    member: str
    name: str
    link: str  # https://t.me/<bot>?start=<token>
    page: str  # the own page's address
    calendar: str  # the member's own calendar
    expires: datetime


class Invitations(View):
    items: tuple[Invitation, ...]


class Binding(View):
    """A messenger account tied to a member; `already` when it was tied before, `pending` until an officer confirms it."""

    member: str
    name: str
    bodies: tuple[str, ...]
    already: bool
    pending: bool = False


class ChatBinding(View):
    body: str
    chat_id: int


class ListBodies(Query[BodyRows]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "body.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE


class ShowBody(Query[BodyView]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "body.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    slug: str


class ListMembers(Query[MemberRows]):
    """The roll of today, for officers. Refused to a facilitator of another body."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "member.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | SERVICES

    body: str


class ListTermEndings(Query[TermsEndings]):
    """Terms that end within 60 days in a body and in those below it; who was cut short or goes on already is not among them."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "term.endings"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str


class FindMembers(Query[FoundMembers]):
    """By part of a name or its initial consonants (ㄱㅁㅅ)."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "member.find"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    text: str


class ListRecords(Query[Records]):
    """Past meetings of a body, newest first, with those of its sub-bodies when `children`."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "record.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str
    children: bool = True


class GetRoll(Query[Roll]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "roll.get"
    audiences: ClassVar[frozenset[Audience]] = SERVICES | {Audience.DESK}

    body: str


class GetCharter(Query[CharterText]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "charter.get"
    audiences: ClassVar[frozenset[Audience]] = SERVICES

    charter: str
    version: Number


class GetDirectory(Query[Directory]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "directory.get"
    audiences: ClassVar[frozenset[Audience]] = SERVICES | {Audience.MEMBER}

    body: str


class Identify(Query[Person]):
    """Who the actor is; a stranger is a Person with neither member nor facilitator."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "person.identify"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    who: Actor


class IdentifyCalendar(Query[Person]):
    """Whose calendar link this is, by the fingerprint of its secret."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "person.calendar"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.PUBLIC, Audience.SERVICE})

    fingerprint: str


class ChatBody(Query[ChatBinding]):
    """Which body a group chat is tied to. Refusal chat_unbound when none."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "chat.body"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.SERVICE})

    chat_id: TelegramId


class AdoptCharter(Command[CharterAdopted]):
    """Take in a charter (TOML text): makes council and sub-bodies where they do not exist, a new version where they do."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "charter.adopt"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    toml: str


class ImportRoster(Command[RosterReport]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "roster.import"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    filename: str
    content: bytes
    apply: bool = False
    end_missing: bool = False
    partial: bool = False


class ImportRecords(Command[RecordsReport]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "record.import"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    filename: str
    content: bytes
    body: str | None = None


class Invite(Command[Invitations]):
    """A one-use invitation and fresh page and calendar links for one member, or for everyone enrolled on the body."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "invitation.issue"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    member: str | None = None


class AcceptInvitation(Command[Binding]):
    """Ties the acting messenger account to the invited member, with consent to the use of personal data recorded."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "invitation.accept"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    token: str
    consent: str  # version of the notice that was shown


class LinkByContact(Command[Binding]):
    """The second way in: the account's own phone number, as the messenger vouches for it, is on one roll."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "account.by_contact"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    phone: str
    consent: str


class UnlinkAccount(Command[Done]):
    """The acting account leaves; an officer revokes one `account`, or all accounts of `member` with the links."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "account.unlink"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER}) | OFFICERS_AND_DESK

    member: str | None = None
    account: str | None = None  # officers only


class BindChat(Command[ChatBinding]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "chat.bind"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    chat_id: TelegramId
    title: str = ""


class ChatMigrated(Command[Done]):
    """The group became a supergroup: its number changes, its binding stays."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "chat.migrated"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    old_chat_id: TelegramId
    new_chat_id: TelegramId


class AddFacilitator(Command[Done]):
    """Lets a messenger account call and run the meetings of a body and of its sub-bodies."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "facilitator.add"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    telegram_id: TelegramId
    body: str
    name: str = ""


class RemoveFacilitator(Command[Done]):
    """Takes the right for one body away, or every right (`body` null); the desk on the web ends with the last of them."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "facilitator.remove"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    telegram_id: TelegramId
    body: str | None = None


class Facilitator(View):
    id: str
    name: str
    telegram_id: int


class Facilitators(View):
    items: tuple[Facilitator, ...]


class ListFacilitators(Query[Facilitators]):
    """Who runs a body's meetings ('' = any), to tell them in private what falls due."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "facilitator.list"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.SERVICE, Audience.FACILITATOR, Audience.OPERATOR})

    body: str


class AnnounceBot(Command[Done]):
    """A bot tells its username, from which invitation links are made."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "bot.announce"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER, Audience.FACILITATOR})

    role: str  # members | facilitators
    username: str


class BotView(View):
    username: str | None  # null until the bot has announced itself


class ShowBot(Query[BotView]):
    """A bot's username, for links into the messenger."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "bot.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    role: str = "members"  # members | facilitators
