"""A referral (회부) on its whole way: sent, on the other body's next agenda, decided there, and home once as an item."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any

import pytest

from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CancelMeeting, CloseMeeting, ItemSource, ItemView, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.motions import CarryWithoutObjection, MotionView, PutMotion, ReferralView, WithdrawMotion
from shared.contracts.proceedings import AnswerReferral, DeferMotion, ListReferrals, ReferMotion, SplitMotion
from shared.runtime import Runtime
from shared.texts.meeting import referred_title, returned_title
from tests.scheduler.council import OPERATOR, Council, council
from tests.scheduler.test_joint import URBAN, WELFARE, Town
from tests.scheduler.test_main_job import attend, called, to_start

TITLE = "경로당 승강기"
MEMBERS = {WELFARE: range(1, 7), URBAN: range(5, 11)}
FROM, BACK = referred_title(TITLE, "복지보건분과"), returned_title(TITLE, "도시건설분과")


@pytest.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    async with council(runtime, Town()) as running:
        yield running
        assert (await running.ask(Verify())).ok


async def sitting(here: Council, body: str, *agenda: str) -> MeetingView:
    meeting = await called(here, body=body, agenda=agenda)
    await to_start(here, meeting)
    await attend(here, meeting, MEMBERS[body])
    opened: MeetingView = await here.operate(OpenMeeting, meeting=meeting.id)
    return opened


async def close(here: Council, meeting: MeetingView) -> None:
    assert (await here.operate(CloseMeeting, meeting=meeting.id)).state == "closed"
    here.advance(timedelta(days=1))


async def put(here: Council, meeting: MeetingView, title: str, item: int | None = None) -> MotionView:
    motion: MotionView = await here.operate(PutMotion, meeting=meeting.id, title=title, item=item)
    assert isinstance(motion, MotionView), motion
    return motion


async def carry(here: Council, motion: str) -> Any:
    carried = await here.operate(CarryWithoutObjection, motion=motion)
    assert carried.outcome == "carried", carried
    return carried


async def refer(here: Council) -> ReferralView:
    meeting = await sitting(here, WELFARE, f"의결: {TITLE}")
    sent = await here.operate(ReferMotion, motion=(await put(here, meeting, TITLE)).id, to=URBAN)
    assert sent.state == "referred", sent
    await close(here, meeting)
    return await only(here)


async def only(here: Council) -> ReferralView:
    (referral,) = (await here.ask(ListReferrals(actor=OPERATOR))).items
    assert isinstance(referral, ReferralView)
    return referral


def of(meeting: MeetingView, source: ItemSource) -> list[ItemView]:
    return [item for item in meeting.items if item.source is source]


def titles(items: Sequence[ItemView]) -> list[str]:
    return [item.title for item in items]


async def test_referred_item_is_decided_there_and_comes_home_once(here: Council) -> None:
    referral = await refer(here)
    assert (referral.title, referral.answer) == (TITLE, None)
    there = await sitting(here, URBAN, "보고: 하천 정비")
    (item,) = of(there, ItemSource.REFERRED)
    assert item.title == FROM
    assert not of(await called(here, body=WELFARE, agenda=("보고: 일정",)), ItemSource.RETURNED)  # nothing to bring home yet
    decided = await carry(here, (await put(here, there, item.title, item.number)).id)
    answered = await only(here)
    assert answered.answer == decided.text and answered.answered_at
    again = await here.operate(AnswerReferral, referral=referral.id, text="다시 답합니다")
    assert again.code == "referral_answered"
    await close(here, there)
    assert (await here.ask(Verify())).ok
    home = await sitting(here, WELFARE, "보고: 겨울 돌봄")
    (item,) = of(home, ItemSource.RETURNED)
    assert item.title == BACK
    await carry(here, (await put(here, home, item.title, item.number)).id)
    await close(here, home)
    for body in (WELFARE, URBAN):
        assert titles((await called(here, body=body, agenda=("보고: 일정",))).items) == ["일정"]


async def test_what_was_put_off_or_called_off_there_comes_again(here: Council) -> None:
    await refer(here)
    there = await called(here, body=URBAN, agenda=("보고: 하천 정비",))
    assert not of(await called(here, body=URBAN, agenda=("보고: 따로",)), ItemSource.REFERRED)  # it stands on one agenda
    await here.operate(CancelMeeting, meeting=there.id, reason="큰비")
    there = await sitting(here, URBAN, "보고: 하천 정비")
    (item,) = of(there, ItemSource.REFERRED)
    motion = await put(here, there, item.title, item.number)
    await here.operate(DeferMotion, motion=motion.id, reason="현장을 더 봅니다")
    await close(here, there)
    assert (await only(here)).answer is None
    there = await sitting(here, URBAN, "보고: 하천 정비")
    assert titles([one for one in there.items if one.title == FROM]) == [FROM]  # once, not carried over beside it
    (item,) = of(there, ItemSource.REFERRED)
    await carry(here, (await put(here, there, item.title, item.number)).id)
    assert (await only(here)).answer


async def test_what_was_split_there_is_answered_when_all_its_parts_are_decided(here: Council) -> None:
    await refer(here)
    there = await sitting(here, URBAN, "보고: 하천 정비")
    (item,) = of(there, ItemSource.REFERRED)
    motion = await put(here, there, item.title, item.number)
    await here.operate(SplitMotion, motion=motion.id, parts=("승강기 자리", "승강기 예산"))
    first, second = await parts_of(here, there, motion)
    one = await carry(here, first)
    assert (await only(here)).answer is None
    other = await carry(here, second)
    answer = (await only(here)).answer or ""
    assert one.text in answer and other.text in answer and "승강기 예산" in answer


async def test_part_that_is_withdrawn_last_leaves_the_answer_to_the_others(here: Council) -> None:
    await refer(here)
    there = await sitting(here, URBAN, "보고: 하천 정비")
    (item,) = of(there, ItemSource.REFERRED)
    motion = await put(here, there, item.title, item.number)
    await here.operate(SplitMotion, motion=motion.id, parts=("승강기 자리", "승강기 예산"))
    first, second = await parts_of(here, there, motion)
    one = await carry(here, first)
    assert (await here.operate(WithdrawMotion, motion=second)).state == "withdrawn"
    answer = (await only(here)).answer or ""
    assert one.text in answer and "승강기 예산" not in answer


async def test_referral_of_which_all_is_withdrawn_waits_for_an_answer_in_words(here: Council) -> None:
    await refer(here)
    there = await sitting(here, URBAN, "보고: 하천 정비")
    (item,) = of(there, ItemSource.REFERRED)
    motion = await put(here, there, item.title, item.number)
    await here.operate(SplitMotion, motion=motion.id, parts=("승강기 자리", "승강기 예산"))
    for part in await parts_of(here, there, motion):
        await here.operate(WithdrawMotion, motion=part)
    assert (await only(here)).answer is None


async def parts_of(here: Council, meeting: MeetingView, motion: MotionView) -> list[str]:
    view = await here.ask(ShowMeeting(meeting=meeting.id))
    return [one.id for one in view.motions if one.relates == motion.id]
