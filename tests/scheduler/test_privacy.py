"""A member's part in meetings: shown whole, and erased only when no minutes need the name any more."""

import json

from sqlalchemy import text

from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CloseMeeting, OpenMeeting
from shared.contracts.minutes import ApproveMinutes, ConfirmMinutes, ShowMinutes, SubmitMinutes
from shared.contracts.privacy import EraseParticipation, ExportParticipation
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import store_of
from tests.scheduler.council import FACILITATOR, OPERATOR, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start, vote

ERASE = {"member": member_id(5), "name": "위원05"}


@on_both_databases
async def test_member_s_part_is_shown_and_erased_once_the_minutes_stand(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 21))
        await here.operate(OpenMeeting, meeting=meeting.id)
        await vote(here, meeting, "예산", 12, 5, 3)
        while_open = await here.operate(EraseParticipation, **ERASE)
        await here.operate(CloseMeeting, meeting=meeting.id)
        held = (await here.ask(ExportParticipation(actor=OPERATOR, member=member_id(5)))).tables
        told = json.dumps(held, ensure_ascii=False)
        assert len(held["scheduler_ballot"]) == len(held["scheduler_presence"]) == 1 and member_id(6) not in told

        await here.operate(SubmitMinutes, meeting=meeting.id)
        unapproved = await here.operate(EraseParticipation, **ERASE)
        assert {while_open.code, unapproved.code} == {"minutes_unfinished"}
        for number in range(1, 21):
            await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
        await here.operate(ApproveMinutes, meeting=meeting.id)

        assert not isinstance(await here.operate(EraseParticipation, **ERASE), Refusal)
        assert (await here.ask(Verify())).ok
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        assert "위원05" in {one.name for one in minutes.attendees}, "approved minutes keep names"
        async with store_of(runtime) as store, store.reading() as session:
            kept = await session.scalar(text("SELECT count(*) FROM scheduler_answer WHERE answer LIKE '%위원05%'"))
            ballots = await session.scalar(text(f"SELECT count(*) FROM scheduler_ballot WHERE member = '{member_id(5)}'"))
        assert (kept, ballots) == (0, 1)


async def test_a_member_s_part_is_for_the_operator_alone(runtime: Runtime) -> None:
    async with council(runtime) as here:
        refused = await here.ask(ExportParticipation(actor=FACILITATOR, member=member_id(5)), Audience.OPERATOR)
        assert isinstance(refused, Refusal) and refused.code == "not_allowed"
