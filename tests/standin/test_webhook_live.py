"""Both bots by webhook, behind one address with a port for each, as a proxy before them would bring their updates."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from deploy import assembly
from deploy.schema import ensure_schema
from services.bot.telegram.webhook import HEADER
from services.sandbox.client import SandboxClient
from services.sandbox.limits import Limits
from services.sandbox.service import SandboxBot
from services.sandbox.service import running as sandbox_running
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.bodies import AdoptCharter
from shared.contracts.linking import AddFacilitator, Invitations, Invite
from shared.contracts.roll import ImportRoster
from shared.ids import new_id
from shared.runtime import Runtime
from tests.conftest import free_port, until

ROOT = Path(__file__).parents[2]
OPERATOR = Actor(channel=Channel.OPERATOR, id="operator")
SECRET = "only-the-messenger-knows"
BOTS = [SandboxBot("1:members", "hyeopchi_members_bot", "협치봇"), SandboxBot("2:desk", "hyeopchi_facilitators_bot", "담당자용")]
MEMBERS, DESK = "@hyeopchi_members_bot", "@hyeopchi_facilitators_bot"


@asynccontextmanager
async def proxy(ports: dict[str, int]) -> AsyncIterator[str]:
    """Hands /members and /facilitators on to their ports, as they came."""

    async def forward(request: web.Request) -> web.Response:
        url = f"http://127.0.0.1:{ports[request.path]}{request.path}"
        headers = {HEADER: request.headers.get(HEADER, ""), "Content-Type": request.content_type}
        async with aiohttp.ClientSession() as session:
            async with session.post(url, data=await request.read(), headers=headers) as answer:
                return web.Response(status=answer.status, body=await answer.read())

    app = web.Application()
    app.router.add_post("/{bot}", forward)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture
async def ports() -> dict[str, int]:
    return {"/members": free_port(), "/facilitators": free_port()}


@pytest.fixture
async def messenger(runtime: Runtime, ports: dict[str, int]) -> AsyncIterator[tuple[SandboxClient, Bus]]:
    await ensure_schema(runtime.settings)
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(proxy(ports))
        sandbox = await stack.enter_async_context(
            sandbox_running(data_dir=runtime.settings.folder, port=0, bots=BOTS, limits=Limits.none(), now=runtime.clock.now)
        )
        by_webhook = {"webhook_url": address, "webhook_secret": SECRET, "telegram_api": sandbox.url}
        own = {"members_webhook_port": ports["/members"], "facilitators_webhook_port": ports["/facilitators"]}
        facing = replace(runtime, settings=runtime.settings.model_copy(update={**by_webhook, **own}))
        await stack.enter_async_context(assembly.registry(facing))
        await stack.enter_async_context(assembly.scheduler(facing))
        await stack.enter_async_context(assembly.members_bot(facing, BOTS[0].token, paced=False))
        await stack.enter_async_context(assembly.facilitators_bot(facing, BOTS[1].token, paced=False))
        client = await stack.enter_async_context(connected(runtime.nats_url, "operator", runtime.keys))
        yield await stack.enter_async_context(SandboxClient(sandbox.url)), Bus(client, Audience.OPERATOR)


async def test_both_bots_answer_by_webhook(messenger: tuple[SandboxClient, Bus], ports: dict[str, int]) -> None:
    sandbox, bus = messenger

    async def both_set() -> bool:
        return all(bot["webhook"] for bot in await sandbox.call("GET", "/bots"))

    await until(both_set)
    clerk, member = await sandbox.user("이간사"), await sandbox.user("김위원")
    key = {"actor": OPERATOR}
    await bus.ask(AdoptCharter(toml=(ROOT / "shared/charters/guro.toml").read_text(), idempotency_key=new_id(), **key))
    roster = (ROOT / "examples/guro/agenda_roster.csv").read_bytes()
    await bus.ask(ImportRoster(body="guro-agenda", filename="r.csv", content=roster, idempotency_key=new_id(), **key))
    await bus.ask(AddFacilitator(telegram_id=clerk.id, body="guro-agenda", idempotency_key=new_id(), **key))
    letters = await bus.ask(Invite(body="guro-agenda", idempotency_key=new_id(), **key))
    assert isinstance(letters, Invitations) and not isinstance(letters, Refusal)

    await member.start(MEMBERS, letters.items[-1].link.partition("start=")[2])
    await member.wait_for_message(MEMBERS, "연결되었습니다")
    await clerk.say(DESK, "/call")
    await clerk.wait_for_message(DESK, "언제 엽니까")
    assert (await clerk.press(DESK, "그만두기")).text.startswith("그만두었습니다")
    for path, port in ports.items():
        for secret in (None, "", "wrong", SECRET + "x"):
            assert await _brought(port, path, secret) == 401
        assert await _brought(port, "/elsewhere", SECRET) == 404
        assert await _brought(port, path, SECRET) == 200


async def _brought(port: int, path: str, secret: str | None) -> int:
    """What somebody who found the port is answered."""
    headers = {} if secret is None else {HEADER: secret}
    async with aiohttp.ClientSession() as session:
        async with session.post(f"http://127.0.0.1:{port}{path}", json={"update_id": 5}, headers=headers) as answer:
            return answer.status
