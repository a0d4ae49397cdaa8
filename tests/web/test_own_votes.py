"""A written vote, and one by consent, on a member's own page: without anybody's presence, with the time until when."""

from datetime import timedelta

import httpx

from shared.contracts.meetings import MeetingMode
from shared.contracts.motions import BallotKind, MotionState
from shared.contracts.proceedings import Object
from tests.web import world
from tests.web.fakes import FakeServices
from tests.web.test_own_page import ME, VOTING, commands, form, press

UNTIL = VOTING.starts + timedelta(days=5)
WRITTEN = VOTING.model_copy(update={"mode": MeetingMode.WRITTEN, "ends": UNTIL, "present": None})


async def test_written_ballot_needs_nobody_to_be_there(web: httpx.AsyncClient, services: FakeServices) -> None:
    motion = world.motion(state=MotionState.VOTING, written=True, until=UNTIL, quorum_required=10, present=18, voted=4)
    services.rows = {"m-agenda-12": world.own(WRITTEN.model_copy(update={"motions": (motion,)}))}
    page = (await web.get(ME)).text
    assert "지금 하실 일 1가지" in page and "모이지 않고 서면으로 정합니다" in page
    assert ">찬성</button>" in page and "도착했습니다" not in page and "회신 4 / 18" in page


async def test_objection_is_sent_from_the_page_and_taken_back(web: httpx.AsyncClient, services: FakeServices) -> None:
    motion = world.motion(state=MotionState.VOTING, ballot=BallotKind.CONSENT, until=UNTIL, written=True)
    services.rows = {"m-agenda-12": world.own(WRITTEN.model_copy(update={"motions": (motion,)}))}
    assert "이의가 없으면 가결됩니다" in (await web.get(ME)).text
    fields = {**await form(web), "action": "object", "subject": motion.id}
    page = await press(web, {**fields, "value": "stands", "text": "예산이 큽니다"})
    assert "이의를 기록했습니다" in page
    page = await press(web, {**fields, "value": "taken_back", "text": "예산이 큽니다"})
    assert "거두신 것으로 기록했습니다" in page
    first, second = commands(services)
    assert isinstance(first, Object) and (first.text, first.take_back) == ("예산이 큽니다", False)
    assert isinstance(second, Object) and (second.text, second.take_back) == ("", True)
