"""Persons and their ways in: accounts, invitations, facilitators' rights, and the bots they come by."""

from datetime import datetime
from typing import ClassVar

from shared.contracts.base import (
    ANYONE,
    OFFICERS,
    OFFICERS_AND_DESK,
    OPERATOR,
    SERVICES,
    Actor,
    Audience,
    Command,
    Done,
    Query,
    TelegramId,
    View,
)
from shared.contracts.preferences import Preferences


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
    """`preferences`: with the quiet hours of the asked body, or of the bodies granted where none was asked for."""

    id: str
    name: str
    telegram_id: int
    preferences: Preferences = Preferences()


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
