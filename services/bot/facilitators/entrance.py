"""How updates reach the bot: it learns its name, introduces itself, then polls, or receives what the messenger brings."""

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import structlog
from telegram.error import InvalidToken, TelegramError

from services.bot.facilitators.alerts import SELF
from services.bot.facilitators.application import FacilitatorsApplication
from services.bot.facilitators.messenger import TelegramMessenger, translated
from services.bot.facilitators.talk import BusPort
from services.bot.telegram.intake import Intake
from services.bot.telegram.lease import Lease
from services.bot.telegram.port import MessengerError, Rejected, RetryLater
from services.bot.telegram.raw import Raw
from services.bot.telegram.webhook import webhook
from shared.bus.asking import ServiceFault, Unavailable
from shared.contracts.base import TRY_AGAIN, Refusal
from shared.contracts.linking import AnnounceBot
from shared.settings import Settings
from shared.tasks import not_cancelled
from shared.texts import facilitator as texts

log = structlog.get_logger()

AGAIN_SECONDS = 2.0
LONGEST_PAUSE = 30.0
TRIES = 5
ANY_ADDRESS = "0.0.0.0"  # the messenger, or the proxy before us, comes from outside


class BadToken(Exception):
    """The Bot API does not know this token."""

    def __init__(self, role: str, why: str) -> None:
        super().__init__(f"the Bot API refuses the token of the {role} bot: {why}")
        self.role = role


class Entrance:
    """The way in of one bot."""

    def __init__(
        self,
        app: FacilitatorsApplication,
        messenger: TelegramMessenger,
        bus: BusPort,
        intake: Intake[Raw],
        settings: Settings,
        lease: Lease,
    ) -> None:
        self._app, self._messenger, self._bus, self._intake, self._settings = app, messenger, bus, intake, settings
        self._lease = lease
        self._known = False

    async def check_token(self) -> None:
        """Initialises the library (getMe) if the Bot API is there; raises BadToken when it refuses."""
        try:
            await self._app.initialize()
            self._known = True
        except InvalidToken as exc:
            raise BadToken("facilitators", str(exc)) from exc
        except TelegramError as exc:
            log.warning("bot.api_away", error=type(translated(exc)).__name__)

    async def run(self) -> None:
        """Until cancelled."""
        pause = AGAIN_SECONDS
        while not self._known:
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            await self.check_token()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._announce())
            group.create_task(self._receive() if self._settings.webhook_url else self._poll())

    async def _announce(self) -> None:
        """Tells the registry the bot's name, until it has heard it; and the messenger the menu, if it can."""
        username = self._app.bot.username
        question = AnnounceBot(role="facilitators", username=username, actor=SELF, idempotency_key=f"facilitators:{username}")
        while not_cancelled():
            if await self._announced(question):
                break
            await asyncio.sleep(AGAIN_SECONDS)
        await self._tried(lambda: self._messenger.name_commands(tuple(texts.COMMANDS.items())))

    async def _announced(self, question: AnnounceBot) -> bool:
        try:
            answer = await self._bus.ask(question)
        except (Unavailable, ServiceFault):
            return False
        if isinstance(answer, Refusal):
            log.warning("bot.announce_refused", code=answer.code)
        return not (isinstance(answer, Refusal) and answer.code in TRY_AGAIN)

    async def _poll(self) -> None:
        await self._tried(self._messenger.leave_webhook)
        await self._lease.while_held(self._intake.run)

    async def _receive(self) -> None:
        """Webhook: the receiver stands before the messenger is told of it."""
        settings = self._settings
        address = f"{(settings.webhook_url or '').rstrip('/')}/facilitators"
        port, secret = settings.facilitators_webhook_port, settings.webhook_secret or ""
        async with webhook(ANY_ADDRESS, port, urlsplit(address).path, secret, self._intake.take):
            await self._tried(lambda: self._messenger.set_webhook(address, secret))
            await self._lease.while_held(self._intake.send_only)

    async def _tried(self, call: Callable[[], Awaitable[None]]) -> None:
        """A call that may fail without stopping the bot; while the API is away it is tried again."""
        for _ in range(TRIES):
            try:
                await call()
                return
            except Rejected as exc:
                log.warning("bot.call_rejected", reason=exc.description)
                return
            except MessengerError as exc:
                log.warning("bot.call_failed", error=type(exc).__name__)
                await asyncio.sleep(exc.seconds if isinstance(exc, RetryLater) else AGAIN_SECONDS)
