"""A sheet of names ticked at the door: all are confirmed at once, or none."""

from shared.contracts.base import Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import ConfirmPresence, DeclarePresence, OpenMeeting
from shared.runtime import Runtime
from tests.scheduler.council import council, member_id
from tests.scheduler.test_main_job import called, to_start


async def test_sheet_confirms_all_on_it_or_nobody(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        await here.as_member(3, DeclarePresence, meeting=meeting.id)
        sheet = tuple(member_id(number) for number in (*range(1, 19), 3))
        wrong = [
            await here.operate(ConfirmPresence, meeting=meeting.id, members=(*sheet, "nobody")),
            await here.operate(ConfirmPresence, meeting=meeting.id, members=sheet, leave=True),
            await here.operate(ConfirmPresence, meeting=meeting.id, members=sheet, member=sheet[0]),
        ]
        assert [one.code for one in wrong if isinstance(one, Refusal)] == ["not_on_roll", "which_member", "which_member"]
        confirmed = await here.operate(ConfirmPresence, meeting=meeting.id, members=sheet)
        assert (confirmed.present, confirmed.changed) == (18, True)
        assert not (await here.operate(ConfirmPresence, meeting=meeting.id, members=sheet)).changed
        assert (await here.operate(OpenMeeting, meeting=meeting.id)).present == 18
        assert (await here.ask(Verify())).ok
