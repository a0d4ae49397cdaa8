"""A conversation of two steps in the private chat: what ends it is told truly, and 'yes' asks for what was asked before."""

from datetime import timedelta
from typing import Any

import pytest
from aiogram.types import Chat, Message, User

from services.bot.members import tasks
from services.bot.members.commands import on_command
from services.bot.members.conversations import Talk
from services.bot.members.corrections import CORRECTION, PROPOSAL
from services.bot.members.objecting import OBJECTION
from services.bot.members.opinions import OPINION
from services.bot.members.typed import on_private_text
from services.bot.telegram.port import Keyboard
from services.bot.telegram.tokens import seal
from shared.contracts.followups import FollowUpViews, MyFollowUps, ReportFollowUp
from shared.contracts.linking import Identify, Person
from shared.contracts.minutes import AskCorrection, MinutesProgress, MinutesState
from shared.contracts.proceedings import Object, ObjectionRecorded
from shared.store.unit import Unit
from shared.texts import chat_commands as texts
from shared.texts import chat_objections, followups
from tests.bot.samples import MEETING, MOTION
from tests.bot.test_presses import KEY, PERSON, Scene, scene
from tests.web.world import FOLLOW_UP as TASK

__all__ = ["scene"]

OBJECTING = Talk(OBJECTION, MOTION)
PARTLY = "가" * 4000


class Private:
    """One person's private chat: says something in it, and reads what came back."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.heard, self._number = scene, list[str](), 0

        async def say(unit: Unit, chat_id: int, text: str, keyboard: Keyboard = (), **more: Any) -> None:
            self.heard.append(text)

        object.__setattr__(scene.desk.out, "say", say)

    async def begin(self, talk: Talk) -> None:
        await self.scene.desk.do(lambda unit: self.scene.desk.conversations.begin(unit, PERSON, talk))

    async def say(self, text: str) -> str:
        self._number += 1
        message = Message(
            message_id=self._number, date=self.scene.desk.clock.now(), chat=Chat(id=PERSON, type="private"),
            from_user=User(id=PERSON, is_bot=False, first_name="김"), text=text,
        )  # fmt: skip
        await (on_command if text.startswith("/") else on_private_text)(self.scene.desk, message, text)
        return self.heard[-1]


@pytest.mark.parametrize(
    ("talk", "said"),
    [
        (OBJECTING, chat_objections.STAYS),
        (Talk(OPINION, f"{MEETING}:1", "앞부분"), texts.ENDED),
        (Talk(OPINION, f"{MEETING}:1"), texts.CANCELLED),
        (Talk(PROPOSAL, None, "기구를 고르는 중", ("guro", "agenda")), texts.CANCELLED),
        (None, texts.NOTHING_TO_CANCEL),
    ],
    ids=["objection stands", "opinion in part", "opinion not begun", "proposal without a body", "nothing"],
)
async def test_cancel_never_denies_what_was_recorded(scene: Scene, talk: Talk | None, said: str) -> None:
    private = Private(scene)
    if talk is not None:
        await private.begin(talk)
    assert await private.say("/cancel") == said
    assert await scene.desk.conversations.with_(PERSON) is None


async def test_cancel_after_a_long_correction_says_that_it_stays(scene: Scene) -> None:
    private = Private(scene)
    scene.bus.answers[AskCorrection] = MinutesProgress(
        meeting=MEETING, state=MinutesState.IN_CONFIRMATION, changed=True, confirmed=1, to_confirm=11
    )
    await private.begin(Talk(CORRECTION, MEETING))
    assert await private.say(PARTLY) == texts.CORRECTION_GOES_ON
    assert await private.say("/cancel") == texts.ENDED


async def test_yes_to_an_objection_asks_for_its_reason(scene: Scene) -> None:
    private = Private(scene)
    await private.begin(OBJECTING)
    assert await private.say("네") == f"{chat_objections.WHY}\n{chat_objections.TAKE_BACK}"


async def test_a_word_of_a_ballot_is_a_reason_to_object(scene: Scene) -> None:
    private = Private(scene)
    scene.bus.answers[Object] = ObjectionRecorded(motion=MOTION, title="우선순위", stands=True, changed=True, until=None)
    await private.begin(OBJECTING)
    assert await private.say("반대합니다") == "이의의 까닭을 담당자께 전했습니다: 우선순위"
    asked = scene.bus.asked[-1]
    assert isinstance(asked, Object) and asked.text == "반대합니다"


async def test_a_reason_a_week_late_is_not_handed_on_and_the_objection_not_denied(scene: Scene) -> None:
    private, clock = Private(scene), scene.desk.clock
    await private.begin(OBJECTING)
    week = clock.now() + timedelta(days=8)
    object.__setattr__(clock, "now", lambda: week)
    assert await private.say("예산이 과합니다") == texts.ENDED_TOO_OLD


async def test_owner_tells_in_the_chat_why_a_task_was_not_taken_up(scene: Scene) -> None:
    """The other three states are one press; this one asks for a reason, and 'yes' is none."""
    private = Private(scene)
    scene.bus.answers[ReportFollowUp] = TASK.model_copy(update={"state": "not_taken_up"})
    said, _ = await scene.press(seal(KEY, tasks.REPORT, TASK.id, "not_taken_up"), PERSON)
    assert (said, private.heard) == (followups.REASON_ASKED, [followups.ASK_REASON])
    assert await private.say("네") == followups.ASK_REASON
    assert await private.say("예산이 깎였습니다") == "미반영으로 알렸습니다: 청년 공간 <b>확충</b> 권고"
    asked = scene.bus.asked[-1]
    assert isinstance(asked, ReportFollowUp) and (asked.state, asked.reason) == ("not_taken_up", "예산이 깎였습니다")


async def test_tasks_are_those_in_the_own_hands(scene: Scene) -> None:
    private = Private(scene)
    scene.bus.answers[Identify] = Person(member=TASK.member, facilitator=None, name="김하나")
    scene.bus.answers[MyFollowUps] = FollowUpViews(items=(TASK, TASK.model_copy(update={"id": "fu2", "member": "other"})))
    assert "청년 공간" in await private.say("/tasks") and len(private.heard) == 1
    scene.bus.answers[MyFollowUps] = FollowUpViews(items=())
    assert await private.say("/tasks") == followups.NO_TASKS
    scene.bus.answers[ReportFollowUp] = TASK.model_copy(update={"state": "taken_up"})
    assert (await scene.press(seal(KEY, tasks.REPORT, TASK.id, "taken_up"), PERSON))[0].startswith("반영으로 알렸습니다")
