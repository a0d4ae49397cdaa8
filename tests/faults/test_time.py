"""Times are Seoul's whatever the machine thinks, and the record does not go back when two machines' clocks are apart."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from services.scheduler.service import running
from shared.clock import SEOUL, Clock
from shared.contracts.deadlines import Propose, Verify
from shared.contracts.meetings import CallMeeting, ListMeetings, OpenMeeting
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import rows
from tests.faults.sitting import seated
from tests.scheduler.council import BODY, Council, council

ZONES = ["America/New_York", "Asia/Seoul", "Pacific/Kiritimati"]
BEGIN = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)  # half past midnight in Seoul, still the day before elsewhere


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@on_both_databases
async def test_dates_are_seouls_under_any_zone(runtime: Runtime, zone: str) -> None:
    runtime.clock.set_offset(BEGIN - datetime.now(UTC))
    async with council(runtime) as here:
        starts = datetime(2026, 12, 3, 9, 30, tzinfo=SEOUL)
        meeting = await here.operate(CallMeeting, body=BODY, starts=starts, place="5층", agenda=("예산",))
        assert meeting.starts == starts and meeting.session == "2026년 제1차"
        assert (meeting.notice.due.isoformat(), meeting.notice.send_by.isoformat()) == ("2026-11-26", "2026-11-26")
        due = {one.kind.value: one.due.astimezone(SEOUL).isoformat() for one in await here.deadlines()}
        assert due.pop("documents") == due["notice"]
        assert due == {"notice": "2026-11-26T23:59:59+09:00", "rsvp_reminder": "2026-12-02T18:00:00+09:00"}
        shown = (await here.ask(ListMeetings(body=BODY))).items
        assert [one.starts for one in shown] == [starts]


@on_both_databases
async def test_year_of_a_session_is_seouls(runtime: Runtime, zone: str) -> None:
    runtime.clock.set_offset(datetime(2026, 12, 1, tzinfo=UTC) - datetime.now(UTC))
    async with council(runtime) as here:
        new_year = datetime(2027, 1, 1, 8, 0, tzinfo=SEOUL)  # 2026 in UTC
        meeting = await here.operate(CallMeeting, body=BODY, starts=new_year, place="5층", agenda=("예산",))
        assert meeting.session == "2027년 제1차"


@on_both_databases
async def test_record_does_not_go_back_with_clocks_apart(runtime: Runtime) -> None:
    """Requests fall on either scheduler by chance; one is ten minutes ahead of the other."""
    async with council(runtime) as here:
        ahead = Clock(runtime.settings.folder / "other" / "clock.json")
        ahead.set_offset(here.runtime.clock.offset + timedelta(minutes=10))
        async with running(replace(runtime, clock=ahead)):
            for number in range(1, 31):
                await here.as_member(number, Propose, body=BODY, text=f"제안 {number}")
            times = [at for (at,) in await rows(runtime, "SELECT at FROM scheduler_journal ORDER BY seq")]
            assert len(times) == 30 and all(before <= after for before, after in pairwise(times))
            assert (await here.ask(Verify())).ok


async def test_service_judges_the_time_and_not_who_asks(runtime: Runtime) -> None:
    """A bot or page whose clock is ahead opens nothing early: no command but the clerk's attendance carries a time."""
    async with council(runtime) as here:
        meeting = await _in_an_hour(here)
        refused = await here.operate(OpenMeeting, meeting=meeting)
        assert refused.code == "too_early"
        assert "now" not in OpenMeeting.model_fields and "at" not in OpenMeeting.model_fields


async def _in_an_hour(here: Council) -> str:
    motion = await seated(here, 18)
    soon = here.runtime.clock.now() + timedelta(hours=1)
    meeting = await here.operate(CallMeeting, body=BODY, starts=soon, place="5층", agenda=("예산",), urgent="재난 대응")
    assert meeting.id != motion.meeting
    return str(meeting.id)
