"""Bodies, their charters, records of past meetings and the chats bound to them."""

from typing import ClassVar

from shared.contracts.base import ANYONE, OFFICERS, OPERATOR, SERVICES, Audience, Command, Done, Number, Query, TelegramId, View
from shared.contracts.preferences import BodyQuiet
from shared.contracts.roll import RowFault
from shared.rules.charter import BodyKind


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
    quiet: BodyQuiet = BodyQuiet()  # when the group is left alone
    online_presence: bool = False  # whether the charter counts who comes by an online meeting
    written_votes: bool = False  # whether it lets decide in writing


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


class ListRecords(Query[Records]):
    """Past meetings of a body, newest first, with those of its sub-bodies when `children`."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "record.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str
    children: bool = True


class GetCharter(Query[CharterText]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "charter.get"
    audiences: ClassVar[frozenset[Audience]] = SERVICES

    charter: str
    version: Number


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


class ImportRecords(Command[RecordsReport]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "record.import"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    filename: str
    content: bytes
    body: str | None = None


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
