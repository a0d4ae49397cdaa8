"""One meeting over the sandbox, with the real registry and scheduler: called, opened, decided, closed, minuted."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from deploy.schema import metadata
from services.bot.facilitators.service import running as bot_running
from services.bot.telegram.pacing import NoPacing
from services.registry.service import running as registry_running
from services.sandbox.client import Person, SandboxClient
from services.sandbox.limits import Limits
from services.sandbox.service import SandboxBot
from services.sandbox.service import running as sandbox_running
from services.scheduler.service import running as scheduler_running
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.contracts.base import Actor, Audience, Channel, Command, Refusal
from shared.contracts.bodies import AdoptCharter
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.linking import AddFacilitator
from shared.contracts.meetings import ConfirmPresence, ListMeetings, MeetingState, MeetingView, ShowMeeting, ShowSeats
from shared.contracts.minutes import MinutesState, ShowMinutes
from shared.contracts.motions import BallotKind, CastBallot, Choice, MotionState
from shared.contracts.roll import ImportRoster
from shared.examples.files import csv_bytes
from shared.examples.people import subcommittee_roster
from shared.ids import new_id
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.texts import facilitator_call as call_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_minutes as minutes_texts
from shared.texts import facilitator_vote as vote_texts

BOT = SandboxBot("7000002:desk", "hyeopchi_facilitators_bot", "협치봇 진행")
CHAT = "@hyeopchi_facilitators_bot"
BODY = "guro-agenda"
CHARTER = Path("shared/charters/guro.toml").read_text()
OPERATOR = Actor(channel=Channel.OPERATOR, id="test")


class Clerk:
    """The facilitator at the sandbox's page."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._seen = 0

    async def say(self, text: str, wanted: str) -> str:
        self._seen = int((await self._person.say(CHAT, text))["rev"])
        return await self.read(wanted)

    async def press(self, label: str, wanted: str) -> str:
        def holds(view: dict[str, Any]) -> bool:
            return any(label in button["text"] for row in _rows(view) for button in row)

        message = await self._person.wait_for_message(CHAT, holds, since=self._seen)
        exact = next(button["text"] for row in _rows(message) for button in row if label in button["text"])
        self._seen = int(message["rev"])
        answer = await self._person.press(CHAT, exact, int(message["message_id"]))
        assert answer.answered and answer.text
        return await self.read(wanted)

    async def read(self, wanted: str) -> str:
        def said(view: dict[str, Any]) -> bool:
            return wanted in str(view.get("text")) and view.get("author") != self._person.id

        return str((await self._person.wait_for_message(CHAT, said, since=self._seen))["text"])


def _rows(view: dict[str, Any]) -> list[list[dict[str, Any]]]:
    return list(view.get("reply_markup", {}).get("inline_keyboard", []))


class Desk:
    """The operator's bus, for what is not the bot's to do."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    async def ask(self, question: Any) -> Any:
        answer = await self._bus.ask(question)
        assert not isinstance(answer, Refusal), answer
        return answer

    async def do(self, kind: type[Command[Any]], **fields: Any) -> Any:
        return await self.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **fields))

    async def meeting(self, meeting: str) -> MeetingView:
        found: MeetingView = await self.ask(ShowMeeting(meeting=meeting))
        return found


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as open_:
        yield open_


async def _tables(runtime: Runtime) -> None:
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        connection = await session.connection()
        for tables in metadata():
            await connection.run_sync(tables.create_all)
    await store.close()


async def _start(runtime: Runtime, stack: AsyncExitStack, folder: Path) -> tuple[Clerk, Desk]:
    await _tables(runtime)
    sandbox = await stack.enter_async_context(
        sandbox_running(data_dir=folder / "sandbox", port=0, bots=[BOT], limits=Limits.none(), now=runtime.clock.now)
    )
    settings = runtime.settings.model_copy(update={"telegram_api": sandbox.url})
    facing = Runtime(settings, runtime.clock, runtime.nats_url)
    await stack.enter_async_context(registry_running(facing))
    await stack.enter_async_context(scheduler_running(facing))
    await stack.enter_async_context(bot_running(facing, token=BOT.token, pacing=NoPacing()))
    client = await stack.enter_async_context(SandboxClient(sandbox.url))
    nats = await stack.enter_async_context(connected(runtime.nats_url, "operator"))
    desk = Desk(Bus(nats, Audience.OPERATOR))
    await desk.do(AdoptCharter, toml=CHARTER)
    rows = csv_bytes(subcommittee_roster(2026, council="guro", subcommittee="agenda"), "utf-8-sig")
    await desk.do(ImportRoster, body=BODY, filename="agenda.csv", content=rows)
    person = await client.user("이간사")
    await desk.do(AddFacilitator, telegram_id=person.id, body=BODY, name="이간사")
    return Clerk(person), desk


async def test_a_meeting_from_call_to_minutes_in_confirmation(runtime: Runtime, stack: AsyncExitStack, tmp_path: Path) -> None:
    clerk, desk = await _start(runtime, stack, tmp_path)
    meeting = await _called(clerk, desk)
    await desk.do(AdvanceClock, seconds=int((meeting.starts - runtime.clock.now()).total_seconds()) - 300)
    present = await _confirmed(desk, meeting)
    assert f"중 {len(present)}명이 출석하여" in await clerk.say("/open", "성원이 되었음을 보고드립니다")
    await clerk.press(meeting_texts.DECLARED_OPEN, "개의를 기록했습니다")
    await _voted(clerk, desk, meeting, present)
    await clerk.say("/close", "표결 결과: 가결 1건")
    await clerk.press(meeting_texts.DECLARE["close"], "폐회를 기록했습니다")
    assert (await desk.meeting(meeting.id)).state is MeetingState.CLOSED
    await clerk.read("회의록 초안이 만들어졌습니다")
    await clerk.say("/minutes", minutes_texts.STATES[MinutesState.DRAFTING])
    await clerk.press("제1호 발언 요지", "발언 요지를 적어")
    await clerk.say("우선순위에 뜻을 모음", minutes_texts.REMARK_KEPT)
    await clerk.press(minutes_texts.SUBMIT, "확인을 요청합니다")
    await clerk.press("명에게 확인 요청", "확인을 요청했습니다")
    assert (await desk.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))).items[0].remarks == "우선순위에 뜻을 모음"


async def _called(clerk: Clerk, desk: Desk) -> MeetingView:
    """Beyond the notice days by far, so that no holiday moves them."""
    await clerk.say("/call", call_texts.WHEN)
    await clerk.say("30일 뒤 오후 2시", call_texts.PLACE)
    await clerk.say("구로구청 5층 회의실", call_texts.AGENDA)
    await clerk.say("2027년 협치과제 우선순위\n보고: 공론장 일정", call_texts.AGENDA_MORE)
    await clerk.press(call_texts.AGENDA_DONE, "명에게 통지합니다")
    await clerk.press("명에게 통지", "소집했습니다")
    (meeting,) = (await desk.ask(ListMeetings(body=BODY))).items
    assert isinstance(meeting, MeetingView)
    return meeting


async def _confirmed(desk: Desk, meeting: MeetingView) -> list[str]:
    """Just enough of the roll for the quorum, and one more."""
    seats = (await desk.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))).seats
    present = [seat.member for seat in seats[: meeting.required + 1]]
    for member in present:
        await desk.do(ConfirmPresence, meeting=meeting.id, member=member)
    return present


async def _voted(clerk: Clerk, desk: Desk, meeting: MeetingView, present: list[str]) -> None:
    await clerk.say("/vote", vote_texts.WHICH)
    await clerk.press("2027년 협치과제 우선순위", vote_texts.HOW)
    await clerk.press(vote_texts.KINDS[BallotKind.ROLL_CALL], f"출석 {len(present)}명에게 표결을 엽니다")
    await clerk.press(vote_texts.OPEN_IT, f"투표 0 / {len(present)}")
    (motion,) = (await desk.meeting(meeting.id)).motions
    for member in present:
        await desk.do(CastBallot, motion=motion.id, member=member, choice=Choice.YES)
    await clerk.read(f"투표 {len(present)} / {len(present)}")
    await clerk.press(vote_texts.CLOSE_IT, "모두 투표했습니다")
    await clerk.press(vote_texts.RESULT_DECLARED, "가결")
    assert (await desk.meeting(meeting.id)).motions[0].state is MotionState.CARRIED
