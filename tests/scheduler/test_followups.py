"""Follow-up: given out after a decision, asked about when due, back on each agenda until it is closed, and in the record."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from services.scheduler.followups.tables import FollowUp
from services.scheduler.tables import Outbox
from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AddHoliday, AdvanceClock, Verify
from shared.contracts.due import ShowDue
from shared.contracts.followups import (
    AddFollowUp,
    CloseFollowUp,
    FollowUpView,
    ListFollowUps,
    MyFollowUps,
    ReportFollowUp,
    ShowFollowUp,
)
from shared.contracts.meetings import OpenMeeting
from shared.contracts.motions import CarryWithoutObjection, PutMotion
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.texts.refusals import sentence
from tests.conftest import on_both_databases
from tests.scheduler.council import Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start

SMALL = 5


async def given(here: Council, **fields: Any) -> FollowUpView:
    answer = await here.operate(AddFollowUp, **{"body": "guro", "title": "청년 공간 확충 권고", "owner": "청년정책과", **fields})
    assert isinstance(answer, FollowUpView), answer
    return answer


async def carried(here: Council) -> Any:
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, SMALL + 1))
    await here.operate(OpenMeeting, meeting=meeting.id)
    motion = await here.operate(PutMotion, meeting=meeting.id, title="예산", ballot="no_objection")
    refused = await here.operate(AddFollowUp, motion=motion.id, owner="기획예산과")
    assert refused.code == "followup_not_carried"
    return await here.operate(CarryWithoutObjection, motion=motion.id)


async def events(here: Council, name: str) -> list[Any]:
    store = Store(here.runtime.settings.database)
    async with store.reading() as session:
        rows = list(await session.scalars(select(Outbox).order_by(Outbox.seq)))
    await store.close()
    return [row for row in rows if row.subject.endswith(name)]


def today(here: Council) -> date:
    return here.runtime.clock.now().astimezone(SEOUL).date()


async def advance(here: Council, step: timedelta) -> None:
    assert not isinstance(await here.operate(AdvanceClock, seconds=int(step.total_seconds())), Refusal)


@on_both_databases
async def test_follow_up_of_a_decision_from_the_vote_to_the_close(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL)) as here:
        motion = await carried(here)
        row = await here.as_facilitator(AddFollowUp, motion=motion.id, owner="기획예산과", due=today(here) + timedelta(days=20))
        assert (row.title, row.state, row.motion, row.session, row.overdue) == (
            "예산",
            "under_way",
            motion.id,
            "2026년 제1차",
            False,
        )
        twice = await here.operate(AddFollowUp, motion=motion.id, owner="기획예산과")
        assert twice.code == "followup_already"
        (mine,) = (await here.ask(MyFollowUps(actor=account(3)), Audience.MEMBER)).items
        assert (mine.id, mine.owner) == (row.id, "기획예산과")

        following = await called(here, starts=(here.runtime.clock.now() + timedelta(days=30)).astimezone(SEOUL))
        back = following.items[-1]
        assert (back.kind, back.source, back.subject, back.title) == ("report", "follow_up", row.id, "이행 상황: 예산")

        assert (await here.operate(CloseFollowUp, followup=row.id)).code == "followup_no_answer"
        assert (
            await here.operate(ReportFollowUp, followup=row.id, state="not_taken_up", reason=" ")
        ).code == "followup_no_reason"
        said = await here.operate(ReportFollowUp, followup=row.id, state="partly", reason="절반만 반영")
        assert (said.state, said.reason, said.closed_at, len(said.reports)) == ("partly", "절반만 반영", None, 1)
        third = await called(here, starts=(here.runtime.clock.now() + timedelta(days=60)).astimezone(SEOUL))
        assert third.items[-1].title == "이행 결과(일부 반영): 예산"
        closed = await here.operate(CloseFollowUp, followup=row.id)
        assert closed.closed_at is not None
        assert (await here.operate(ReportFollowUp, followup=row.id, state="taken_up")).code == "followup_closed"
        fourth = await called(here, starts=(here.runtime.clock.now() + timedelta(days=90)).astimezone(SEOUL))
        assert all(item.source is None for item in fourth.items)
        assert [one.id for one in (await here.ask(ListFollowUps(body="guro"), Audience.PUBLIC)).items] == [row.id]
        assert (await here.ask(ListFollowUps(body="guro", open_only=True), Audience.PUBLIC)).items == ()
        assert (await here.ask(Verify())).ok


async def test_recommendation_is_due_after_the_charters_days_and_asked_about(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL)) as here:
        row = await given(here, kind="recommendation")
        assert row.default and (row.due - today(here)).days >= 30 and row.due.weekday() < 5
        (deadline,) = await here.deadlines()
        assert (deadline.kind, deadline.subject, deadline.state) == ("follow_up", row.id, "pending")
        assert deadline.label.endswith(row.title)

        await advance(here, row_due(here, row) - timedelta(hours=8))
        assert [_overdue(one) for one in await events(here, "followup.due")] == [False]
        await advance(here, timedelta(hours=9))
        assert [_overdue(one) for one in await events(here, "followup.due")] == [False, True]
        shown = await here.ask(ShowFollowUp(followup=row.id), Audience.PUBLIC)
        assert shown.overdue and (await here.deadlines())[0].state == "overdue"

        await advance(here, timedelta(days=7, minutes=1))  # asked again each week
        assert len(await events(here, "followup.due")) == 3
        later = await here.operate(ReportFollowUp, followup=row.id, state="under_way", due=today(here) + timedelta(days=10))
        assert not later.overdue and not later.default
        await here.operate(ReportFollowUp, followup=row.id, state="taken_up")
        await advance(here, timedelta(days=40))
        assert len(await events(here, "followup.due")) == 3
        assert (await here.ask(Verify())).ok


def row_due(here: Council, row: FollowUpView) -> timedelta:
    """From now to the end of the day on which it is due."""
    now = here.runtime.clock.now().astimezone(SEOUL)
    return timedelta(days=(row.due - now.date()).days + 1) - (now - now.replace(hour=0, minute=0, second=0, microsecond=0))


def _overdue(row: Any) -> bool:
    return b'"overdue":true' in row.payload


async def test_follow_up_that_cannot_be_is_refused_with_a_sentence(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL)) as here:
        wrong = [
            await here.operate(AddFollowUp, body="guro", title="가", owner=" "),
            await here.operate(AddFollowUp, body="guro", title=" ", owner="과"),
            await here.operate(AddFollowUp, body="guro", title="가", owner="과", due=today(here) - timedelta(days=1)),
            await here.operate(AddFollowUp, body="guro", title="가", owner="과", due=today(here) + timedelta(days=4000)),
            await here.operate(AddFollowUp, body="guro", title="가", member="nobody"),
            await here.operate(AddFollowUp, motion="nothing", owner="과"),
            await here.operate(ReportFollowUp, followup="nothing", state="taken_up"),
            await here.operate(AddFollowUp, title="가", owner="과"),
        ]
        codes = ["followup_no_owner", "no_title", "followup_past", "followup_too_far", "not_on_roll", "unknown_motion"]
        assert [one.code for one in wrong] == [*codes, "unknown_followup", "which_body"]
        assert all("(" + one.code + ")" not in sentence(one) for one in wrong)
        assert (await here.ask(ListFollowUps())).items == ()


async def test_follow_up_is_for_who_runs_the_body(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL, facilitates=())) as here:
        assert (await here.as_facilitator(AddFollowUp, body="guro", title="가", owner="과")).code == "not_allowed"
        row = await given(here, owner=None, member=member_id(2))
        assert row.owner == "위원02 위원"
        assert (await here.as_facilitator(CloseFollowUp, followup=row.id, state="taken_up")).code == "not_allowed"


async def test_own_part_and_what_is_overdue_are_before_their_people(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL, clerks={5})) as here:
        row = await given(here, owner=None, member=member_id(2), due=today(here) + timedelta(days=3))
        (mine,) = (await here.ask(ShowDue(actor=account(2)), Audience.MEMBER)).items
        assert (mine.subject, mine.page) == (row.id, f"/followups/{row.id}")
        assert (await here.ask(ShowDue(actor=account(5)), Audience.MEMBER)).items == ()
        await advance(here, timedelta(days=7))
        (late,) = (await here.ask(ShowDue(actor=account(5)), Audience.MEMBER)).items
        assert "기한 지남" in late.title


async def test_day_off_moves_the_day_of_a_follow_up(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL)) as here:
        row = await given(here)
        (moved,) = (await here.operate(AddHoliday, day=row.due, name="임시공휴일")).items
        shown = await here.ask(ShowFollowUp(followup=row.id))
        assert (moved.kind, moved.meeting) == ("follow_up", row.id) and shown.due > row.due
        assert (await here.deadlines())[0].due == moved.due
        assert (await here.ask(Verify())).ok


@pytest.mark.parametrize(
    "change", [{"state": "taken_up"}, {"title": "다른 일"}, {"reason": "다른 까닭"}], ids=["state", "title", "reason"]
)
async def test_follow_up_changed_behind_the_journal_is_seen(runtime: Runtime, change: dict[str, str]) -> None:
    async with council(runtime, FakeRegistry(size=SMALL)) as here:
        row = await given(here)
        await here.operate(ReportFollowUp, followup=row.id, state="under_way", reason="검토 중")
        store = Store(runtime.settings.database)
        async with store.writing() as session:
            await session.execute(update(FollowUp).where(FollowUp.id == row.id).values(**change))
            await session.commit()
        await store.close()
        (chain,) = (await here.ask(Verify())).bodies
        assert not chain.ok and "후속 이행" in (chain.fault or "")


async def test_owner_tells_how_it_stands_and_nobody_else_does(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=SMALL)) as here:
        row = await given(here, owner=None, member=member_id(2), due=today(here) + timedelta(days=3))
        told: dict[str, Any] = {"followup": row.id, "state": "under_way"}
        assert (await here.as_member(3, ReportFollowUp, **told)).code == "followup_not_yours"
        moved = await here.as_member(2, ReportFollowUp, **told, due=today(here) + timedelta(days=30))
        assert moved.code == "followup_day_not_yours"
        assert (await here.as_member(2, ReportFollowUp, followup=row.id, state="not_taken_up")).code == "followup_no_reason"
        done = await here.as_member(2, ReportFollowUp, followup=row.id, state="partly", reason="절반은 내년에 합니다")
        assert (done.state, done.reason, done.due) == ("partly", "절반은 내년에 합니다", row.due)
        offices = await given(here)
        assert (await here.as_member(2, ReportFollowUp, followup=offices.id, state="taken_up")).code == "followup_not_yours"
        assert (await here.ask(Verify())).ok
