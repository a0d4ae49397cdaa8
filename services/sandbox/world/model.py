"""What the sandbox remembers; every record is one row of its table."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

ANONYMOUS_ID = 1087968824
"""Telegram's GroupAnonymousBot, the visible sender for anonymous admins."""

PRESENT = frozenset({"creator", "administrator", "member"})


@dataclass
class Record:
    """Something that is kept: `table` is where, `key` is which."""

    table: ClassVar[str]

    @property
    def key(self) -> str:
        raise NotImplementedError

    def document(self) -> dict[str, Any]:
        return asdict(self)


@dataclass
class User(Record):
    """A person, or a bot."""

    table = "users"
    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    phone: str | None = None
    is_bot: bool = False

    @property
    def key(self) -> str:
        return str(self.id)


@dataclass
class Member:
    """Somebody's place in a group; status as in Telegram's ChatMember."""

    status: str
    anonymous: bool = False
    can_pin: bool = True


@dataclass
class Chat(Record):
    """A group, a supergroup, or what one person and one bot share (`peer` is the person, `bot_id` the bot)."""

    table = "chats"
    name: str
    id: int
    type: str
    title: str = ""
    bot_id: int = 0
    members: dict[int, Member] = field(default_factory=dict)
    last_message_id: int = 0
    pinned: list[int] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None
    blocked: bool = False
    migrated_to: int | None = None
    migrated_from: int | None = None
    rev: int = 0

    @property
    def key(self) -> str:
        return self.name

    @property
    def is_private(self) -> bool:
        return self.type == "private"

    def has(self, user_id: int) -> bool:
        member = self.members.get(user_id)
        return member is not None and member.status in PRESENT

    def present(self) -> list[int]:
        return [user_id for user_id, member in self.members.items() if member.status in PRESENT]

    def is_admin(self, user_id: int) -> bool:
        member = self.members.get(user_id)
        return member is not None and member.status in ("creator", "administrator")


@dataclass
class Message(Record):
    """`body` holds Telegram's fields but chat and quoted messages, which are looked up when it is shown."""

    table = "messages"
    chat: str
    id: int
    author: int
    body: dict[str, Any]
    rev: int = 0
    anonymous: bool = False
    reply_to: int | None = None
    pins: int | None = None

    @property
    def key(self) -> str:
        return f"{self.chat}/{self.id:09}"


@dataclass
class Press(Record):
    """A press of a button, and its answer; `at` is the machine's own epoch milliseconds (not the moved clock)."""

    table = "presses"
    id: str
    bot_id: int
    user_id: int
    chat: str
    message_id: int
    data: str
    at: int
    answer: dict[str, Any] | None = None

    @property
    def key(self) -> str:
        return self.id


@dataclass
class Update(Record):
    """An update its bot has not confirmed yet."""

    table = "updates"
    bot_id: int
    id: int
    body: dict[str, Any]

    @property
    def key(self) -> str:
        return f"{self.bot_id}/{self.id:020}"


@dataclass
class Webhook:
    """Where a bot wants its updates sent."""

    url: str
    secret_token: str | None = None
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str | None = None


@dataclass
class Bot(Record):
    """What Telegram keeps for a bot beside its user."""

    table = "bots"
    id: int
    token: str
    privacy: bool = True
    allowed_updates: list[str] = field(default_factory=list)
    webhook: Webhook | None = None
    commands: list[dict[str, Any]] = field(default_factory=list)
    last_update_id: int = 0

    @property
    def key(self) -> str:
        return str(self.id)


@dataclass
class File(Record):
    """An uploaded file; its bytes lie in the database only."""

    table = "files"
    id: str
    unique_id: str
    name: str
    mime: str
    size: int
    path: str
    bot_id: int = 0
    width: int = 0
    height: int = 0

    @property
    def key(self) -> str:
        return self.id
