"""A day off that is added later: open deadlines are reckoned again, met ones stay, and the record stays whole."""

from datetime import date, timedelta
from typing import Any

from services.scheduler.deadlines import end_of_day
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import (
    AddHoliday,
    DeadlineView,
    HolidaysReckoned,
    ListHolidays,
    RemoveHoliday,
    Verify,
)
from shared.contracts.meetings import CloseMeeting, GiveNotice, OpenMeeting, ShowMeeting
from shared.contracts.minutes import SubmitMinutes
from shared.holidays_kr import KoreanHolidays
from shared.rules.dates import within_business_days
from shared.runtime import Runtime
from shared.texts.cli_holidays import reckoned
from tests.conftest import on_both_databases
from tests.scheduler.council import OPERATOR, Council, council
from tests.scheduler.test_main_job import attend, called, to_start


async def add(here: Council, day: date) -> HolidaysReckoned:
    answer = await here.operate(AddHoliday, day=day, name="임시공휴일")
    assert isinstance(answer, HolidaysReckoned), answer
    return answer


async def deadline(here: Council, kind: str) -> DeadlineView:
    found = await here.deadlines()
    return next(one for one in found if one.kind == kind)


async def show(here: Council, meeting: Any) -> Any:
    return await here.ask(ShowMeeting(meeting=meeting.id))


@on_both_databases
async def test_added_holiday_reckons_notice_again_and_taken_away_it_comes_back(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here, starts=(here.runtime.clock.now() + timedelta(days=40)).astimezone(SEOUL))
        before = meeting.notice.send_by
        answer = await add(here, before)
        (moved,) = answer.items
        now = (await show(here, meeting)).notice
        assert now.send_by < before and (now.due, now.safe) == (meeting.notice.due, meeting.notice.safe)
        assert (moved.kind, moved.before, moved.due) == ("notice", end_of_day(before), end_of_day(now.send_by))
        assert (await deadline(here, "notice")).due == moved.due
        assert len(reckoned(answer, added=True)) == 2
        assert [(one.day, one.name) for one in (await here.ask(ListHolidays(actor=OPERATOR))).items] == [(before, "임시공휴일")]

        back = await here.operate(RemoveHoliday, day=before)
        assert [one.due for one in back.items] == [moved.before]
        assert (await show(here, meeting)).notice.send_by == before
        assert (await here.ask(Verify())).ok


async def test_notice_that_was_given_has_no_deadline_any_more(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here, starts=(here.runtime.clock.now() + timedelta(days=40)).astimezone(SEOUL))
        await here.operate(GiveNotice, meeting=meeting.id, how="paste")
        assert (await add(here, meeting.notice.send_by)).items == ()
        assert (await show(here, meeting)).notice.send_by < meeting.notice.send_by


async def test_added_holiday_reckons_minutes_again(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 19))
        await here.operate(OpenMeeting, meeting=meeting.id)
        closed = await here.operate(CloseMeeting, meeting=meeting.id)
        ended = closed.closed_at.astimezone(SEOUL).date()
        usual = within_business_days(ended, 7, KoreanHolidays()).due
        (draft,) = (await add(here, usual)).items
        later = within_business_days(ended, 7, KoreanHolidays([usual])).due
        assert (draft.kind, draft.before, draft.due) == ("minutes_draft", end_of_day(usual), end_of_day(later))
        assert (await show(here, meeting)).minutes.due == (await deadline(here, "minutes_draft")).due == draft.due

        sent = await here.operate(SubmitMinutes, meeting=meeting.id)
        (confirmation,) = (await add(here, sent.due.astimezone(SEOUL).date())).items
        assert (confirmation.kind, confirmation.before) == ("minutes_confirmation", sent.due)
        assert confirmation.due > sent.due == confirmation.before
        assert (await deadline(here, "minutes_draft")).state == "met"
        assert (await here.ask(Verify())).ok


async def test_next_meeting_is_reckoned_with_the_table(runtime: Runtime) -> None:
    async with council(runtime) as here:
        starts = (here.runtime.clock.now() + timedelta(days=40)).astimezone(SEOUL)
        first = await called(here, starts=starts)
        await add(here, first.notice.send_by)
        assert (await called(here, starts=starts)).notice.send_by == (await show(here, first)).notice.send_by


async def test_holiday_is_refused_twice_without_a_name_or_beyond_the_calendar(runtime: Runtime) -> None:
    async with council(runtime) as here:
        day = date(2031, 6, 11)
        await add(here, day)
        wrong = [
            await here.operate(AddHoliday, day=day, name="임시공휴일"),
            await here.operate(AddHoliday, day=date(2031, 1, 1), name="신정"),
            await here.operate(AddHoliday, day=date(2031, 6, 12), name=" "),
            await here.operate(AddHoliday, day=date(2131, 6, 12), name="임시공휴일"),
            await here.operate(RemoveHoliday, day=date(2031, 1, 1)),
        ]
        codes = [one.code for one in wrong if isinstance(one, Refusal)]
        assert codes == ["holiday_already", "holiday_already", "holiday_name", "holiday_year", "no_such_holiday"]
