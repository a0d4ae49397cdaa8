"""What is done with items besides voting: amended, deferred, referred, together, in another order, by consent, hands by name."""

from typing import Any

import pytest

from shared.contracts.meetings import ItemKind, ItemView, MeetingMode, MeetingState, OpenMeeting
from shared.contracts.motions import (
    BallotKind,
    CarryWithoutObjection,
    CloseVote,
    MotionState,
    ObjectionView,
    OpenVote,
    PutMotion,
    ShowMotion,
)
from shared.contracts.proceedings import (
    AmendMotion,
    CarryBlock,
    ChangeOrder,
    DeferMotion,
    EnterHands,
    ListObjections,
    ObjectionViews,
    ReferMotion,
    SetConditions,
    SplitMotion,
)
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_proceedings as words
from shared.texts import facilitator_vote as vote_texts
from tests.facilitators import views
from tests.facilitators.test_sitting import OPENED, seats, stands, vote_running
from tests.facilitators.world import FakeBus, World

TABLED = views.motion(state=MotionState.TABLED)


async def handling(desk: World, bus: FakeBus, way: str) -> None:
    stands(bus, **OPENED, motions=())
    bus.on(PutMotion, TABLED)
    await desk.say("/vote")
    await desk.press(vote_texts.item_title(1, views.ITEMS[0].title))
    await desk.press(words.OTHER_WAYS)
    await desk.press(words.WAYS[way])


@pytest.mark.parametrize(
    ("way", "said", "kind", "field", "value"),
    [
        (words.AMEND, "4억 원으로 한다", AmendMotion, "wording", "4억 원으로 한다"),
        (words.CONDITIONS, "분기마다 보고", SetConditions, "text", "분기마다 보고"),
        (words.SPLIT, "총액\n배분", SplitMotion, "parts", ("총액", "배분")),
        (words.DEFER, "자료 보완", DeferMotion, "reason", "자료 보완"),
    ],
    ids=["amend", "conditions", "split", "defer"],
)
async def test_handling_is_asked_again_before_it_is_recorded(
    desk: World, bus: FakeBus, way: str, said: str, kind: type[Any], field: str, value: object
) -> None:
    bus.on(kind, views.motion(state=MotionState.DEFERRED, settled="자료 보완"))
    await handling(desk, bus, way)
    await desk.say(said)
    assert not bus.commands and "의장이 선포했습니까?" in desk.text
    await desk.press(words.DECLARED)
    (done,) = bus.sent(kind)
    assert (done.motion, getattr(done, field)) == (TABLED.id, value)
    assert len(bus.sent(PutMotion)) == 1


async def test_refer_asks_for_the_other_body(desk: World, bus: FakeBus) -> None:
    bus.on(ReferMotion, views.motion(state=MotionState.REFERRED, settled="다른 분과에 회부"))
    await handling(desk, bus, words.REFER)
    assert "의제발굴분과" not in desk.labels
    await desk.press("다른 분과")
    assert "결과가 이 기구로 돌아옵니다" in desk.text
    await desk.press(words.DECLARED)
    assert bus.sent(ReferMotion)[0].to == "other" and desk.text.startswith("회부 —")


async def test_several_items_are_carried_together(desk: World, bus: FakeBus) -> None:
    items = tuple(ItemView(number=number, title=f"안건 {number}", kind=ItemKind.DECISION) for number in (1, 2, 3))
    stands(bus, **OPENED, items=items)
    bus.on(CarryBlock, views.meeting(**OPENED, items=items))
    await desk.say("/vote")
    await desk.press(words.TOGETHER)
    await desk.say("없음")
    assert words.NUMBERS in desk.text
    await desk.say("2, 3")
    assert "안건 2건을 일괄 상정" in desk.text and not bus.commands
    await desk.press(words.DECLARED)
    assert bus.sent(CarryBlock)[0].items == (2, 3)


async def test_order_is_shown_before_it_is_changed(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    bus.on(ChangeOrder, views.meeting(**OPENED, items=views.ITEMS[::-1]))
    await desk.say("/order")
    await desk.say("2")
    assert desk.text.index("제2호") < desk.text.index("제1호")
    await desk.press(words.DECLARED)
    assert bus.sent(ChangeOrder)[0].items == (2,)


async def test_consent_is_opened_with_a_time_and_ends_in_a_vote_where_somebody_objects(desk: World, bus: FakeBus) -> None:
    asked = views.motion(ballot=BallotKind.CONSENT, until=views.STARTS, objections=1)
    stands(bus, **OPENED, motions=())
    bus.on(PutMotion, TABLED)
    bus.on(OpenVote, asked)
    await desk.say("/vote")
    await desk.press(vote_texts.item_title(1, views.ITEMS[0].title))
    await desk.press(vote_texts.KINDS[BallotKind.CONSENT])
    await desk.press(words.IN_AN_HOUR)
    assert "이의가 없으면 가결을 선포할 수 있습니다" in desk.text
    bus.on(ShowMotion, asked)
    await desk.press(vote_texts.OPEN_IT)
    assert bus.sent(OpenVote)[0].until is not None
    objection = ObjectionView(member="p1", name="위원01", text="예산이 큽니다", at=views.STARTS)
    bus.on(ListObjections, ObjectionViews(items=(objection,)))
    await desk.press(words.TO_CONSENT)
    assert "위원01 위원: 예산이 큽니다" in desk.text and words.NONE_OBJECTED not in desk.labels
    bus.on(ListObjections, ObjectionViews(items=()))
    bus.on(CarryWithoutObjection, views.carried(ballot=BallotKind.CONSENT))
    await desk.press(words.LOOK_AGAIN)
    await desk.press(words.NONE_OBJECTED)
    assert len(bus.sent(CarryWithoutObjection)) == 1


async def test_hands_are_entered_by_name(desk: World, bus: FakeBus) -> None:
    hands = views.motion(ballot=BallotKind.SHOW_OF_HANDS, voted=0)
    bus.on(ShowMotion, hands)
    bus.on(EnterHands, hands)
    bus.on(CloseVote, views.carried())
    await vote_running(desk, bus)
    seats(bus, present=11)
    await desk.press(vote_texts.CLOSE_IT)
    await desk.press(words.BY_NAME)
    await desk.say("위원02, 없는사람")
    assert "'없는사람'" in desk.text
    await desk.say("위원02, 위원03")
    await desk.press(words.NOBODY)
    assert "찬성 9 · 반대 2 · 기권 0" in desk.text
    await desk.press(vote_texts.RESULT_DECLARED)
    (entered,) = bus.sent(EnterHands)
    assert (len(entered.yes), entered.no, entered.abstain) == (9, ("p2", "p3"), ())


async def test_written_resolution_is_opened_without_anybody_present(desk: World, bus: FakeBus) -> None:
    stands(bus, mode=MeetingMode.WRITTEN)
    bus.on(OpenMeeting, views.meeting(mode=MeetingMode.WRITTEN, state=MeetingState.OPEN, opened_at=views.STARTS))
    await desk.say("/open")
    assert "재적 18명의 표를 서면으로 받습니다" in desk.text
    await desk.press(meeting_texts.DECLARED_WRITTEN)
    assert desk.text.startswith("서면 의결을 시작했습니다")
