"""The library's application, made safe: errors reach our intake, conversations are committed before their update is confirmed."""

import warnings
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

import structlog
from telegram import Bot, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    filters,
)
from telegram.warnings import PTBUserWarning

from services.bot.facilitators.flow import Flow
from services.bot.facilitators.flows.table import COMMANDS, FLOWS
from services.bot.facilitators.persistence import NAME, Data, SqlPersistence
from services.bot.facilitators.turn import Turn
from shared.texts import facilitator as texts

log = structlog.get_logger()

Context: TypeAlias = "CallbackContext[Bot, Data, Data, Data]"
Base: TypeAlias = "Application[Bot, Context, Data, Data, Data, None]"
Handle: TypeAlias = Callable[[Update, Turn, Data], Awaitable[str | None]]
END = ConversationHandler.END


class Wizards(ConversationHandler[Context]):
    """The library's conversation handler, whose state is read anew from SQL before each update."""

    def recall(self, user: int, state: str | None) -> None:
        if state is None or state not in self.states:
            self._conversations.pop((user,), None)
        else:
            self._conversations[(user,)] = state


class FacilitatorsApplication(Application[Bot, Context, Data, Data, Data, None]):
    """Handles one update from its first question to its commit; raises whatever goes wrong."""

    def __init__(self, *, handle: Handle, commit: Callable[[Turn], Awaitable[None]], **given: Any) -> None:
        super().__init__(**given)
        self._handle_turn = handle
        self._commit = commit
        self._turns: dict[int, Turn] = {}
        self._wizards = wizards(self._enter)
        self.add_handler(self._wizards)

    @property
    def kept(self) -> SqlPersistence:
        assert isinstance(self.persistence, SqlPersistence)
        return self.persistence

    async def process_update(self, update: object) -> None:
        """Recall, handle, commit. A repeat of an update that was committed has no effect beyond its answer."""
        assert isinstance(update, Update)
        turn = turn_of(update)
        if turn is None:
            return
        if await self.kept.seen(turn.key):
            turn.answer = texts.SEEN
            await self._commit(turn)
            return
        state, data = await self.kept.read(turn.user)
        self._wizards.recall(turn.user, state)
        self.user_data[turn.user].clear()
        self.user_data[turn.user].update(data)
        self._turns[update.update_id] = turn
        try:
            await super().process_update(update)
        finally:
            del self._turns[update.update_id]
        await self.update_persistence()
        await self._commit(turn)

    async def process_error(self, update: object, error: Exception, job: Any = None, coroutine: Any = None) -> bool:
        """Nothing is swallowed: the intake tries again, and buries what cannot be handled."""
        raise error

    async def _enter(self, update: Update, context: Context) -> object:
        """Every handler of every state: the wizard decides; the library keeps the state that comes out."""
        assert context.user_data is not None
        state = await self._handle_turn(update, self._turns[update.update_id], context.user_data)
        return END if state is None else state


def wizards(callback: Callable[[Update, Context], Coroutine[Any, Any, object]]) -> Wizards:
    """One state for each step of each flow; commands may come at any time."""
    command: Any = CommandHandler([*COMMANDS, "cancel"], callback)
    press: Any = CallbackQueryHandler(callback)
    words: Any = MessageHandler(filters.ALL, callback)
    with warnings.catch_warnings():
        # Buttons of older messages are told apart by our own tokens, so conversations need not be tracked by message.
        warnings.simplefilter("ignore", PTBUserWarning)
        return Wizards(
            entry_points=[command, press, words],
            states={name: [command, press, words] for flow in FLOWS.values() for name in states_of(flow)},
            fallbacks=[],
            per_chat=False,
            name=NAME,
            persistent=True,
        )


def states_of(flow: Flow) -> list[str]:
    return [f"{flow.name}.{step}" for step in flow.steps]


def turn_of(update: Update) -> Turn | None:
    """Who did what, where; None for an update that no person is behind (edits, channels, anonymous admins)."""
    query, message = update.callback_query, update.message
    if query is not None:
        chat = query.message.chat if query.message is not None else None
        private = chat is None or chat.type == "private"
        return Turn(f"press.{query.id}", query.from_user.id, query.from_user.id, private, press=query.id)
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    key = f"message.{message.chat.id}.{message.message_id}.{int(message.date.timestamp())}"
    return Turn(key, message.chat.id, message.from_user.id, message.chat.type == "private")


def application(
    bot: Bot, persistence: SqlPersistence, handle: Handle, commit: Callable[[Turn], Awaitable[None]]
) -> FacilitatorsApplication:
    """Built the library's way, without its own updater, queue of jobs or timed flushing."""
    builder: Any = ApplicationBuilder()
    built = (
        builder.application_class(FacilitatorsApplication, kwargs={"handle": handle, "commit": commit})
        .bot(bot)
        .persistence(persistence)
        .updater(None)
        .job_queue(None)
        .build()
    )
    assert isinstance(built, FacilitatorsApplication)
    return built
