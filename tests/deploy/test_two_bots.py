"""Two programs with one bot's token: one polls and sends, nobody meets a 409, and when it goes the other goes on."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

import pytest
from sqlalchemy import select

from deploy.schema import ensure_schema
from services.bot.facilitators import service as facilitators
from services.bot.facilitators.tables import TABLES as FACILITATORS
from services.bot.members import service as members
from services.bot.members.tables import TABLES as MEMBERS
from services.bot.telegram import port
from services.bot.telegram.tables import BotTables
from services.sandbox import service as sandbox
from services.sandbox.client import SandboxClient, shown_text
from services.sandbox.limits import Limits
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.conftest import until

TOKEN = "1001:a-token-of-a-bot"
BOT = "@hyeopchi_bot"
BOTS = {"members": (members, MEMBERS), "facilitators": (facilitators, FACILITATORS)}


@asynccontextmanager
async def sandbox_for(runtime: Runtime) -> AsyncIterator[tuple[Runtime, SandboxClient]]:
    await ensure_schema(runtime.settings)
    bots = [sandbox.SandboxBot(TOKEN, BOT.removeprefix("@"), "협치봇")]
    place = sandbox.running(data_dir=runtime.settings.folder, port=0, bots=bots, limits=Limits.none(), now=runtime.clock.now)
    async with place as there, SandboxClient(there.url) as client:
        yield replace(runtime, settings=runtime.settings.model_copy(update={"telegram_api": there.url})), client


async def holder_of(runtime: Runtime, tables: BotTables) -> str | None:
    store = Store(runtime.settings.database)
    async with store.reading() as session:
        row = (await session.scalars(select(tables.lease))).one_or_none()
    await store.close()
    return row.holder if row else None


@pytest.mark.parametrize("name", BOTS)
async def test_second_bot_stands_by_and_goes_on(name: str, runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    service, tables = BOTS[name]
    conflicts: list[str] = []
    monkeypatch.setattr(port.Conflict, "__init__", lambda _, said="": conflicts.append(said))
    async with sandbox_for(runtime) as (facing, client), AsyncExitStack() as second_stack:
        async with service.running(facing, token=TOKEN):
            first = await until(lambda: holder_of(facing, tables), 60)
            await second_stack.enter_async_context(service.running(facing, token=TOKEN))
            person = await client.user("나그네")
            sent = await person.say(BOT, "/help")
            await person.wait_for_message(BOT, lambda view: view["author"] != person.id, since=int(sent["rev"]))
            assert await holder_of(facing, tables) == first and conflicts == []
        later = await until(lambda: holder_of(facing, tables), 60)
        assert later != first
        sent = await person.say(BOT, "/help")
        answer = await person.wait_for_message(BOT, lambda view: view["author"] != person.id, since=int(sent["rev"]))
        assert shown_text(answer) and conflicts == []
