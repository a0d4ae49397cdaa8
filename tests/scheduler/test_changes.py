"""A meeting moved or called off says what changed and why, everywhere and in the record."""

from datetime import timedelta

from sqlalchemy import update

from services.scheduler.tables import Meeting
from services.web.calendars.document import body_calendar
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CancelMeeting, MoveMeeting
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.texts import chat_meeting, paste, web
from tests.scheduler.council import council
from tests.scheduler.test_main_job import called


async def test_reason_of_a_move_and_of_a_cancellation_is_kept_and_told(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        moved = await here.operate(
            MoveMeeting, meeting=meeting.id, starts=meeting.starts + timedelta(hours=1), reason="앞 회의와\n겹쳐"
        )
        assert moved.change.reason == "앞 회의와 겹쳐"
        assert "까닭: 앞 회의와 겹쳐" in chat_meeting.moved(moved) and "오후 2시 → 오후 3시" in chat_meeting.moved(moved)
        assert "까닭: 앞 회의와 겹쳐" in chat_meeting.meeting_message(moved, here.runtime.clock.now())
        assert "■ 까닭: 앞 회의와 겹쳐" in paste.notice(moved, "")
        assert web.change_lines(moved)[-1] == "까닭: 앞 회의와 겹쳐"
        again = await here.operate(MoveMeeting, meeting=meeting.id, place="강당")
        assert again.change.reason is None

        too_long = await here.operate(CancelMeeting, meeting=meeting.id, reason="가" * 201)
        assert too_long.code == "change_reason"
        gone = await here.operate(CancelMeeting, meeting=meeting.id, reason="태풍 예보")
        assert gone.change.reason == "태풍 예보"
        assert chat_meeting.cancelled(gone).endswith("까닭: 태풍 예보")
        assert "까닭: 태풍 예보" in body_calendar("", "u", "n", [gone]).decode().replace("\r\n ", "")
        assert (await here.ask(Verify())).ok
        store = Store(runtime.settings.database)
        async with store.writing() as session:
            await session.execute(update(Meeting).values(change_reason="다른 까닭"))
        await store.close()
        assert not (await here.ask(Verify())).ok
