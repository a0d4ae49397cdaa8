"""Both bots against a Bot API that is not ours and knows six methods only."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from deploy import assembly
from deploy.schema import ensure_schema
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.clock import SEOUL
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.bodies import AdoptCharter, BindChat
from shared.contracts.linking import AddFacilitator, Invite
from shared.contracts.meetings import CallMeeting, MeetingView, ShowMeeting
from shared.contracts.roll import ImportRoster
from shared.ids import new_id
from shared.runtime import Runtime
from tests.conftest import until
from tests.standin.least_api import LeastApi, buttons, command, least_api, press

ROOT = Path(__file__).parents[2]
OPERATOR = Actor(channel=Channel.OPERATOR, id="operator")
GROUP, MEMBER, FACILITATOR = -1001234567890, 555, 777


@dataclass
class Town:
    bus: Bus
    members: LeastApi
    facilitators: LeastApi
    runtime: Runtime

    async def do(self, kind: type[Any], **fields: Any) -> Any:
        answer = await self.bus.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **fields))
        assert not isinstance(answer, Refusal), answer
        return answer


@asynccontextmanager
async def town(runtime: Runtime, kind: type[LeastApi] = LeastApi) -> AsyncIterator[Town]:
    """Registry, scheduler and both bots, each bot facing a least API of its own."""
    await ensure_schema(runtime.settings)
    async with AsyncExitStack() as stack:
        members, facilitators = [await stack.enter_async_context(least_api(kind)) for _ in range(2)]
        await stack.enter_async_context(assembly.registry(runtime))
        await stack.enter_async_context(assembly.scheduler(runtime))
        await stack.enter_async_context(assembly.members_bot(facing(runtime, members), "1:members"))
        await stack.enter_async_context(assembly.facilitators_bot(facing(runtime, facilitators), "2:facilitators"))
        client = await stack.enter_async_context(connected(runtime.nats_url, "operator", runtime.keys))
        yield Town(Bus(client, Audience.OPERATOR), members, facilitators, runtime)


def facing(runtime: Runtime, api: LeastApi) -> Runtime:
    tokens = {"members_bot_token": "1:members", "facilitators_bot_token": "2:facilitators"}
    settings = runtime.settings.model_copy(update={"telegram_api": api.url, **tokens})
    return Runtime(settings, runtime.clock, runtime.nats_url, runtime.keys)


async def settled(here: Town) -> MeetingView:
    """A called meeting of the agenda subcommittee, bound to the group; one member linked through the chat."""
    await here.do(AdoptCharter, toml=(ROOT / "shared/charters/guro.toml").read_text())
    roster = (ROOT / "examples/guro/agenda_roster.csv").read_bytes()
    await here.do(ImportRoster, body="guro-agenda", filename="roster.csv", content=roster)
    await here.do(BindChat, body="guro-agenda", chat_id=GROUP)
    await here.do(AddFacilitator, telegram_id=FACILITATOR, body="guro-agenda")
    invitation = (await here.do(Invite, body="guro-agenda")).items[0]
    here.members.put(message=command(MEMBER, MEMBER, f"/start {invitation.link.partition('start=')[2]}"))
    await until(lambda: any(invitation.name in call["text"] for call in here.members.made("sendMessage")))
    starts = (here.runtime.clock.now() + timedelta(days=12)).astimezone(SEOUL).replace(hour=14, minute=0)
    meeting: MeetingView = await here.do(CallMeeting, body="guro-agenda", starts=starts, place="5층 회의실", agenda=("우선순위",))
    return meeting


def notice(here: Town) -> dict[str, Any] | None:
    return next((call for call in here.members.made("sendMessage") if int(call["chat_id"]) == GROUP), None)


async def test_members_bot_runs_on_six_methods(runtime: Runtime) -> None:
    async with town(runtime) as here:
        meeting = await settled(here)
        posted = await until(lambda: notice(here))
        assert {"참석", "불참", "미정"} <= set(buttons(posted))
        for _ in range(3):  # the same press comes again until it is confirmed
            here.members.put(callback_query=press(MEMBER, GROUP, 200, buttons(posted)["참석"], "query-1"))
        here.members.put(callback_query=press(4242, GROUP, 200, buttons(posted)["참석"], "query-2"))
        await until(lambda: len({call["callback_query_id"] for call in here.members.made("answerCallbackQuery")}) == 2)
        answers = {call["callback_query_id"]: call.get("text", "") for call in here.members.made("answerCallbackQuery")}
        assert answers["query-1"].startswith("참석으로 기록했습니다")
        assert "기록했습니다" not in answers["query-2"]
        view = await here.bus.ask(ShowMeeting(meeting=meeting.id))
        assert isinstance(view, MeetingView) and (view.rsvp.yes, view.rsvp.none) == (1, 17)


async def test_facilitators_bot_runs_on_six_methods(runtime: Runtime) -> None:
    async with town(runtime) as here:
        await settled(here)
        here.facilitators.put(message=command(FACILITATOR, FACILITATOR, "/deadlines"))
        told = await until(lambda: here.facilitators.made("sendMessage"))
        assert any("참석 응답" in call["text"] for call in told) or await until(
            lambda: any("참석 응답" in call["text"] for call in here.facilitators.made("sendMessage"))
        )
