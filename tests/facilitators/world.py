"""The bot with a hand-written bus and messenger, real conversations and a real database: what a person types and presses."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from sqlalchemy import func, select
from telegram import Update, User

from services.bot.facilitators.messenger import PollingBot, TelegramMessenger
from services.bot.facilitators.service import Parts
from services.bot.facilitators.tables import TABLES
from services.bot.telegram.pacing import NoPacing
from services.bot.telegram.port import Keyboard, Rejected
from shared.bus.asking import Unavailable
from shared.clock import Clock
from shared.contracts.base import Command, Refusal
from shared.contracts.bodies import BodyRow, BodyRows, BodyView, ListBodies, ShowBody
from shared.contracts.linking import Facilitator, Facilitators, Identify, ListFacilitators, Person
from shared.contracts.phoning import CallLists, ListCalls
from shared.contracts.polls import ListPolls, PollViews
from shared.contracts.roll import ListMembers, ListTermEndings, MemberRow, MemberRows, SeatKind, TermsEndings
from shared.rules.charter import BodyKind
from shared.runtime import Runtime
from shared.settings import Settings
from shared.store.engine import Store
from shared.store.writer import Writer
from tests.facilitators import views

CLERK, STRANGER, GROUP = 500, 999, -1001
Reply = BaseModel | Exception
KEY = "test-key-of-32-characters-length"


class FakeBus:
    """Answers from a table: a class of question -> an answer, or a function of the question. Keeps every command."""

    def __init__(self) -> None:
        self.replies: dict[type[Any], Reply | Callable[[Any], Reply]] = {}
        self.commands: list[Command[Any]] = []
        self.answered: dict[str, Reply] = {}

    def on(self, question: type[Any], reply: Reply | Callable[[Any], Reply]) -> None:
        self.replies[question] = reply

    async def ask(self, question: Any, *, seconds: float = 5.0) -> Any:
        reply = self.replies[type(question)]
        found = reply(question) if callable(reply) else reply
        if isinstance(found, Exception):
            raise found
        if isinstance(question, Command):
            self.commands.append(question)
            return self.answered.setdefault(f"{question.verb}:{question.idempotency_key}", found)
        return found

    def sent(self, kind: type[Any]) -> list[Any]:
        return [command for command in self.commands if type(command) is kind]


class OfflineBot(PollingBot):
    """The library's bot without its first call."""

    async def initialize(self) -> None:
        self._bot_user = User(1, "간사봇", True, username="hyeopchi_facilitators_bot")

    async def shutdown(self) -> None: ...


@dataclass
class Shown:
    chat: int
    text: str
    keyboard: Keyboard
    edited: bool = False


class FakeMessenger(TelegramMessenger):
    """Keeps what it was told."""

    def __init__(self, bot: PollingBot) -> None:
        super().__init__(bot)
        self.shown: list[Shown] = []
        self.stripped: list[int] = []  # numbers of messages that lost their buttons
        self.answers: list[str] = []
        self.files: dict[str, bytes] = {}

    async def fetch_file(self, file_id: str) -> bytes:
        if file_id not in self.files:
            raise Rejected("file is too big")
        return self.files[file_id]

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int:
        self.shown.append(Shown(chat_id, text, keyboard))
        return len(self.shown)

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        if message_id > len(self.shown):  # one that was shown before a restart
            self.stripped.append(message_id)
            return
        if not keyboard and self.shown[message_id - 1].text == text:
            self.stripped.append(message_id)
            self.shown[message_id - 1].keyboard = ()
            return
        self.shown.append(Shown(chat_id, text, keyboard, edited=True))

    def note_answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        self.answers.append(text)


@dataclass
class World:
    """One process of the bot. `parts` is replaced by `restarted`."""

    parts: Parts
    bus: FakeBus
    messenger: FakeMessenger
    clock: Clock
    last: int = field(default=0)

    async def say(self, text: str, user: int = CLERK, chat: int | None = None) -> list[Shown]:
        """Types; gives what was shown for it."""
        return await self.take(self.message(text, user, chat))

    async def press(self, label: str, user: int = CLERK) -> list[Shown]:
        """Presses the newest button whose label holds `label`."""
        return await self.take(self.pressing(self.data_of(label), user))

    async def take(self, update: Update) -> list[Shown]:
        before = len(self.messenger.shown)
        await self.parts.app.process_update(update)
        return await self.deliver(before)

    async def deliver(self, before: int | None = None) -> list[Shown]:
        """Lets the queue run empty."""
        before = len(self.messenger.shown) if before is None else before
        outgoing, out = self.parts.outgoing, TABLES.outgoing
        while True:
            outgoing.nudge()
            await outgoing.step()
            await outgoing.settled()
            async with self.parts.store.reading() as session:
                if not await session.scalar(select(func.count()).select_from(out).where(out.state == "waiting")):
                    break
        return self.messenger.shown[before:]

    @property
    def text(self) -> str:
        return self.messenger.shown[-1].text

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.messenger.shown[-1].keyboard for button in row]

    def data_of(self, label: str) -> str:
        for shown in reversed(self.messenger.shown):
            for row in shown.keyboard:
                for button in row:
                    if label in button.label:
                        assert button.data is not None
                        return button.data
        raise AssertionError(f"no button {label!r} among {self.labels}")

    def message(self, text: str, user: int = CLERK, chat: int | None = None) -> Update:
        self.last += 1
        where = (
            {"id": chat, "type": "supergroup", "title": "분과"} if chat else {"id": user, "type": "private", "first_name": "간사"}
        )
        who = {"id": user, "is_bot": False, "first_name": "간사"}
        message: dict[str, Any] = {"message_id": self.last, "date": int(self.clock.now().timestamp()), "chat": where, "from": who}
        if text.startswith("/"):
            length = len(text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self._update(message={**message, "text": text})

    async def send_file(self, name: str, content: bytes, size: int | None = None, kept: bool = True) -> list[Shown]:
        """Sends a file in the private chat; with `kept` False the messenger no longer has it."""
        update = self.message("")
        file_id = f"file-{self.last}"
        if kept:
            self.messenger.files[file_id] = content
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "file_size": size or len(content)}
        message = update.to_dict()["message"]
        return await self.take(self._update(message={**message, "text": None, "document": document}))

    def pressing(self, data: str, user: int = CLERK) -> Update:
        self.last += 1
        who = {"id": user, "is_bot": False, "first_name": "간사"}
        under = {"message_id": 1, "date": 1, "chat": {"id": user, "type": "private"}}
        return self._update(
            callback_query={"id": f"q{self.last}", "from": who, "chat_instance": "1", "data": data, "message": under}
        )

    def _update(self, **content: Any) -> Update:
        update = Update.de_json({"update_id": 10_000 + self.last, **content}, self.parts.app.bot)
        assert update is not None
        return update


class At(Clock):
    """A clock that stands where it was put."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.at = at

    def now(self) -> datetime:
        return self.at


@asynccontextmanager
async def world(folder: Path, bus: FakeBus, clock: At) -> AsyncIterator[World]:
    """The bot on the database in `folder`; entered again on the same folder it is the bot after a restart."""
    settings = Settings(data_dir=folder, secret_key=KEY, public_url="https://council.example")
    runtime = Runtime(settings, clock, "")
    store = Store(settings.database)
    async with store.writing() as session:
        connection = await session.connection()
        await connection.run_sync(TABLES.base.metadata.create_all)
    writer = Writer(store, TABLES.post_tables, clock.now)
    bot = OfflineBot("1:offline")
    messenger = FakeMessenger(bot)
    try:
        async with writer.running():
            parts = Parts(runtime, (bus, bus), store, writer, bot, messenger, pacing=NoPacing())
            await parts.app.initialize()
            parts.outgoing.answer = messenger.note_answer  # type: ignore[method-assign] # nothing runs the answers' own workers here
            yield World(parts, bus, messenger, clock)
    finally:
        await store.close()


def furnished() -> FakeBus:
    """A clerk who runs one subcommittee of 18, 12 of them with a messenger."""
    bus = FakeBus()
    row = BodyRow(slug="agenda", name="의제발굴분과", parent="guro", charter="guro", enrolled=18)
    bus.on(Identify, lambda ask: _person(int(ask.who.id)))
    bus.on(ListBodies, BodyRows(items=(row, BodyRow(slug="other", name="다른 분과", parent="guro", charter="guro", enrolled=9))))
    bus.on(
        ShowBody,
        BodyView(
            **row.model_dump(), kind=BodyKind.SUBCOMMITTEE, institution="구로구", charter_version=1, charter_sub="agenda",
            children=(), seats=20, chat_id=GROUP, vacancies=2, online_presence=True, written_votes=True,
        ),
    )  # fmt: skip
    people = tuple(
        MemberRow(
            id=f"p{number}",
            name=f"위원{number:02d}",
            title="",
            organisation="",
            seat=SeatKind.APPOINTED,
            offices=(),
            linked=number <= 12,
        )
        for number in range(1, 19)
    )
    bus.on(ListMembers, MemberRows(items=people))
    bus.on(ListCalls, CallLists(items=()))
    bus.on(ListTermEndings, TermsEndings(items=()))
    bus.on(ListPolls, PollViews(items=()))
    bus.on(ListFacilitators, Facilitators(items=(Facilitator(id="f1", name="이간사", telegram_id=CLERK),)))
    return bus


def _person(account: int) -> Person:
    if account != CLERK:
        return Person(member=None, facilitator=None, name="")
    return Person(member=None, facilitator="f1", name="이간사", facilitates=("agenda",))


AWAY = Unavailable("scheduler", "nobody answers")
NO = Refusal(code="not_allowed")
__all__ = ["AWAY", "CLERK", "GROUP", "NO", "STRANGER", "At", "FakeBus", "World", "furnished", "views", "world"]
