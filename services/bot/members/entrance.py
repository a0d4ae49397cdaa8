"""How updates reach the bot: it introduces itself, then polls, or receives what the messenger brings."""

import asyncio
from typing import Any
from urllib.parse import urlsplit

import structlog

from services.bot.members.api import BotApi
from services.bot.members.asker import Asker
from services.bot.members.chats import SELF
from services.bot.members.links import Links
from services.bot.members.updates import ALLOWED
from services.bot.telegram.intake import Intake
from services.bot.telegram.lease import Lease
from services.bot.telegram.port import Blocked, MessengerError, Rejected, RetryLater
from services.bot.telegram.raw import Raw
from services.bot.telegram.webhook import webhook
from shared.bus.asking import ServiceFault, Unavailable
from shared.contracts.base import TRY_AGAIN, Refusal
from shared.contracts.linking import AnnounceBot
from shared.settings import Settings
from shared.tasks import not_cancelled
from shared.texts.chat_commands import MENU

log = structlog.get_logger()

AGAIN_SECONDS = 2.0
LONGEST_PAUSE = 30.0
ANY_ADDRESS = "0.0.0.0"  # the messenger, or the proxy before us, comes from outside


class BadToken(Exception):
    """The Bot API does not know this token."""

    def __init__(self, role: str, why: str) -> None:
        super().__init__(f"the Bot API refuses the token of the {role} bot: {why}")
        self.role = role


class Entrance:
    def __init__(self, api: BotApi, bus: Asker, intake: Intake[Raw], links: Links, settings: Settings, lease: Lease) -> None:
        self._api, self._bus, self._intake, self._links, self._settings = api, bus, intake, links, settings
        self._lease = lease

    async def check_token(self) -> None:
        """Learns the own username if the Bot API is there; raises BadToken when it refuses."""
        try:
            self._links.username = str((await self._api.call("getMe"))["username"])
        except (Rejected, Blocked) as exc:
            raise BadToken("members", str(exc)) from exc
        except MessengerError as exc:
            log.warning("bot.api_away", error=type(exc).__name__)

    async def run(self) -> None:
        """Until cancelled."""
        pause = AGAIN_SECONDS
        while not self._links.username:
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            await self.check_token()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._announce())
            group.create_task(self._receive() if self._settings.webhook_url else self._poll())

    async def _announce(self) -> None:
        """Tells the registry the username, from which invitation links are made; sets the menu if the API can."""
        question = AnnounceBot(
            role="members", username=self._links.username, actor=SELF, idempotency_key=f"members:{self._links.username}"
        )
        while not_cancelled():
            if await self._announced(question):
                break
            await asyncio.sleep(AGAIN_SECONDS)
        await self._tried("setMyCommands", commands=[{"command": name, "description": what} for name, what in MENU.items()])

    async def _announced(self, question: AnnounceBot) -> bool:
        try:
            answer = await self._bus.ask(question)
        except (Unavailable, ServiceFault):
            return False
        if isinstance(answer, Refusal):
            log.warning("bot.announce_refused", code=answer.code)
        return not (isinstance(answer, Refusal) and answer.code in TRY_AGAIN)

    async def _poll(self) -> None:
        await self._tried("deleteWebhook")
        await self._lease.while_held(self._intake.run)

    async def _receive(self) -> None:
        """Webhook: the receiver stands before the messenger is told of it."""
        settings = self._settings
        address = f"{(settings.webhook_url or '').rstrip('/')}/members"
        port, secret = settings.members_webhook_port, settings.webhook_secret or ""
        async with webhook(ANY_ADDRESS, port, urlsplit(address).path, secret, self._intake.take):
            await self._tried("setWebhook", url=address, secret_token=secret, allowed_updates=ALLOWED)
            await self._lease.while_held(self._intake.send_only)

    async def _tried(self, method: str, **parameters: Any) -> None:
        """A call that may fail without stopping the bot; while the API is away it is tried again."""
        for _ in range(5):
            try:
                await self._api.call(method, **parameters)
                return
            except Rejected as exc:
                log.warning("bot.call_rejected", method=method, reason=exc.description)
                return
            except MessengerError as exc:
                log.warning("bot.call_failed", method=method, error=type(exc).__name__)
                await asyncio.sleep(exc.seconds if isinstance(exc, RetryLater) else AGAIN_SECONDS)
