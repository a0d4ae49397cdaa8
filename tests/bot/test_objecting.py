"""An objection in the chat: it stands with the press, its reason follows in private, and it can be taken back."""

from typing import Any

import pytest

from services.bot.members.conversations import Talk
from services.bot.members.keyboards import vote_keyboard
from services.bot.members.objecting import OBJECTION
from services.bot.telegram.tokens import seal
from shared.contracts.base import Refusal
from shared.contracts.motions import BallotKind, MotionState
from shared.contracts.proceedings import Object, ObjectionRecorded
from shared.texts.chat_vote import vote_message
from tests.bot.samples import MOTION, motion, seoul
from tests.bot.test_presses import KEY, PERSON, Scene, scene

__all__ = ["scene"]

DONE = ObjectionRecorded(motion=MOTION, title="우선순위", stands=True, changed=True, until=seoul(3, 18))


async def test_objection_stands_with_the_press_and_is_asked_about_in_private(scene: Scene) -> None:
    scene.bus.answers[Object] = DONE
    text, _ = await scene.press(seal(KEY, "object", MOTION))
    assert text == "이의를 기록했습니다. 까닭을 개인 대화로 여쭈었습니다 — 우선순위"
    asked = scene.bus.asked[-1]
    assert isinstance(asked, Object) and (asked.actor.id, asked.text, asked.member) == (str(PERSON), "", None)
    assert await scene.desk.conversations.with_(PERSON) == Talk(OBJECTION, MOTION)


@pytest.mark.parametrize("code", ["not_present", "recused", "not_on_roll"])
async def test_objection_refused_asks_nothing(scene: Scene, code: str) -> None:
    scene.bus.answers[Object] = Refusal(code=code)
    text, _ = await scene.press(seal(KEY, "object", MOTION))
    assert text.endswith("다.") and await scene.desk.conversations.with_(PERSON) is None


def by_consent(**more: Any) -> Any:
    return motion(state=MotionState.VOTING, ballot=BallotKind.CONSENT, until=seoul(3, 18), **more)


def test_message_says_until_when_and_what_silence_means() -> None:
    assert vote_message(by_consent()) == (
        "🗳 이의 있으십니까? — 제1호 안건 2027년 협치과제 우선순위\n"
        "12월 3일(목) 오후 6시까지 이의가 없으면 가결됩니다. 누르지 않으시면 동의하시는 것으로 봅니다.\n"
        "이의가 있으시면 12월 3일(목) 오후 6시까지 아래를 누르시고 까닭을 적어 주시기 바랍니다."
    )
    assert "이의 2건이 있습니다. 표결하거나 더 논의합니다." in (vote_message(by_consent(objections=2)) or "")
    assert [[button.label for button in row] for row in vote_keyboard(by_consent(), KEY)] == [["이의 있음"]]


def test_written_vote_says_how_many_are_back_and_until_when() -> None:
    written = motion(
        state=MotionState.VOTING, written=True, until=seoul(10, 18), present=18, voted=4, quorum_required=10, required_yes=None
    )
    assert vote_message(written) == (
        "✉️ 서면 표결 — 제1호 안건 2027년 협치과제 우선순위\n"
        "회신 4 / 18\n"
        "12월 10일(목) 오후 6시까지 아래에서 눌러 주시기 바랍니다. 10명이 회신해야 성립합니다.\n"
        "마감까지 바꾸실 수 있습니다."
    )
    assert [[button.label for button in row] for row in vote_keyboard(written, KEY)] == [["찬성", "반대", "기권"]]
