"""Who moved and seconded, and what was decided put again: in the vote's conversation."""

import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import ListMeetings, MeetingViews
from shared.contracts.motions import BallotKind, MotionKind, MotionState, OpenVote, PutMotion, ShowMotion
from shared.contracts.proceedings import ReconsiderMotion
from shared.texts import facilitator as texts
from shared.texts import facilitator_moving as words
from shared.texts import facilitator_vote as vote_texts
from tests.facilitators import views
from tests.facilitators.test_sitting import OPENED, seats, stands
from tests.facilitators.world import FakeBus, World

TABLED = views.motion(state=MotionState.TABLED)
ITEM = vote_texts.item_title(1, views.ITEMS[0].title)


@pytest.fixture(autouse=True)
def room(bus: FakeBus) -> None:
    stands(bus, **OPENED)
    seats(bus, declared=0, present=4)
    bus.on(PutMotion, TABLED)
    bus.on(OpenVote, views.motion())
    bus.on(ShowMotion, views.carried())


async def test_mover_and_seconder_are_kept_where_the_button_is_pressed(desk: World, bus: FakeBus) -> None:
    await desk.say("/vote")
    await desk.press(ITEM)
    await desk.press(words.button(""))
    assert words.WHO_MOVES in desk.text and not any("위원05" in label for label in desk.labels)
    await desk.press("위원02")
    assert words.WHO_SECONDS in desk.text and not any("위원02" in label for label in desk.labels)
    await desk.say("위원02")
    assert words.NOT_THE_SAME in desk.text
    await desk.say("위원03")
    assert words.button("발의 위원02 위원 · 재청 위원03 위원") in desk.labels
    await desk.press(vote_texts.KINDS[BallotKind.ROLL_CALL])
    await desk.press(vote_texts.OPEN_IT)
    (put,) = bus.sent(PutMotion)
    assert (put.mover, put.seconder) == ("p2", "p3")


async def test_nobody_need_be_named(desk: World, bus: FakeBus) -> None:
    await desk.say("/vote")
    await desk.press(ITEM)
    await desk.press(words.button(""))
    await desk.press("위원02")
    await desk.press(words.NO_SECONDER)
    await desk.press("발의 위원02 위원")
    await desk.press(words.NO_MOVER)
    await desk.press(vote_texts.KINDS[BallotKind.ROLL_CALL])
    await desk.press(vote_texts.OPEN_IT)
    (put,) = bus.sent(PutMotion)
    assert (put.mover, put.seconder) == (None, None)


async def test_another_motion_has_another_mover(desk: World, bus: FakeBus) -> None:
    await desk.say("/vote")
    await desk.press(ITEM)
    await desk.press(words.button(""))
    await desk.press("위원02")
    await desk.press(words.NO_SECONDER)
    await desk.press(texts.BACK)
    await desk.press(texts.BACK)
    await desk.press(texts.BACK)
    await desk.say("긴급 안건")
    assert words.button("") in desk.labels


async def test_decided_motion_is_put_again_where_the_charter_allows_it(desk: World, bus: FakeBus) -> None:
    again = views.motion(id="v9", state=MotionState.TABLED, kind=MotionKind.RECONSIDERATION, relates="v1")
    past = views.meeting(id="m0", state="closed", motions=(views.carried(),))
    now = views.meeting(**OPENED, may_reconsider=True)
    stands(bus, **OPENED, may_reconsider=True)
    bus.on(ListMeetings, lambda ask: MeetingViews(items=(now, past) if "closed" in ask.states else (now,)))
    bus.on(ReconsiderMotion, again)
    await desk.say("/vote")
    await desk.press(words.RECONSIDER)
    await desk.press(words.decided(views.carried()))
    assert "다시 심의합니다" in desk.text and not bus.commands
    await desk.press(words.button(""))
    await desk.press("위원01")
    await desk.press(words.NO_SECONDER)
    await desk.press(words.DECLARED)
    (put,) = bus.sent(ReconsiderMotion)
    assert (put.meeting, put.motion, put.rule, put.mover, put.seconder) == ("m1", "v1", views.carried().rule, "p1", None)
    shown = [label for label in desk.labels if label in vote_texts.KINDS.values()]
    assert shown == [vote_texts.KINDS[BallotKind.NO_OBJECTION], vote_texts.KINDS[BallotKind.ROLL_CALL]]
    await desk.press(vote_texts.KINDS[BallotKind.ROLL_CALL])
    await desk.press(vote_texts.OPEN_IT)
    assert bus.sent(OpenVote)[0].motion == "v9" and not bus.sent(PutMotion)


async def test_reconsideration_is_not_offered_elsewhere_and_its_refusal_is_told(desk: World, bus: FakeBus) -> None:
    await desk.say("/vote")
    assert words.RECONSIDER not in desk.labels
    await desk.say("/cancel")
    bus.on(ReconsiderMotion, Refusal(code="not_allowed"))
    stands(bus, **OPENED, may_reconsider=True, motions=(views.carried(),))
    await desk.say("/vote")
    await desk.press(words.RECONSIDER)
    await desk.press(words.decided(views.carried()))
    await desk.press(words.DECLARED)
    assert "권한이 없습니다" in desk.text
