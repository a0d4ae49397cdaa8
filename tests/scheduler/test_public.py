"""What the public reads of a meeting: nothing of what is closed, by whatever way it came in, and no name before the minutes."""

from services.scheduler.minuting.disclosing import as_public
from shared.contracts import polls as p
from shared.contracts.agendas import ListIssues, PassIssue, ShowIssue
from shared.contracts.base import Audience
from shared.contracts.meetings import ListMeetings, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.minutes import Proceeding
from shared.contracts.minutes_parts import Disclosure
from shared.contracts.minuting import Disclose
from shared.contracts.motions import MotionView, PutMotion, ShowMotion
from shared.rules.disclosure import Clause, Level
from shared.runtime import Runtime
from tests.scheduler.council import BODY, Council, council, member_id
from tests.scheduler.test_agendas import proposed, registry
from tests.scheduler.test_main_job import attend, called, to_start
from tests.web import world

CLOSED = Disclosure(level=Level.CLOSED, clause=Clause(6), reason="사생활", shown="")
SECRET = "김가나 위원 해촉 심사"


async def _close(here: Council, meeting: MeetingView, item: int) -> None:
    mark = {"item": item, "level": Level.CLOSED, "clause": Clause(6), "reason": "사생활"}
    assert not hasattr(await here.operate(Disclose, meeting=meeting.id, **mark), "code")


async def test_public_reads_nothing_closed_and_no_mover(runtime: Runtime) -> None:
    async with council(runtime, registry('["adopt", "table", "decide"]')) as here:
        issue = await proposed(here, SECRET)
        await here.operate(PassIssue, issue=issue.id)
        await here.operate(PassIssue, issue=issue.id)
        meeting = await called(here, agenda=("예산",))
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 6))
        await here.operate(OpenMeeting, meeting=meeting.id)
        motion = await here.operate(PutMotion, meeting=meeting.id, title="예산", mover=member_id(2), seconder=member_id(3))
        assert isinstance(motion, MotionView) and motion.mover_name == "위원02"
        given = {"kind": "ranking", "title": SECRET, "meeting": meeting.id, "options": ("가", "나")}
        poll = await here.operate(p.PutPoll, **given)
        assert [one.id for one in (await here.ask(p.ListPolls(meeting=meeting.id), Audience.PUBLIC)).items] == [poll.id]
        assert (await here.ask(ShowIssue(issue=issue.id), Audience.PUBLIC)).meeting == meeting.id
        for item in (0, 2):
            await _close(here, meeting, item)
        await _nothing_of_the_closed_is_read(here, poll.id, issue.id, meeting)
        await _movers_are_named_to_members_only(here, motion.id, meeting)


async def _nothing_of_the_closed_is_read(here: Council, poll: str, issue: str, meeting: MeetingView) -> None:
    assert (await here.ask(p.ShowPoll(poll=poll), Audience.PUBLIC)).code == "unknown_poll", "what is in no item is item 0's"
    assert (await here.ask(p.ListPolls(meeting=meeting.id), Audience.PUBLIC)).items == ()
    assert (await here.ask(ShowIssue(issue=issue), Audience.PUBLIC)).code == "unknown_issue"
    assert (await here.ask(ListIssues(body=BODY), Audience.PUBLIC)).items == ()
    assert SECRET not in (await here.ask(ListMeetings(body=BODY), Audience.PUBLIC)).model_dump_json()
    assert [one.id for one in (await here.ask(p.ListPolls(meeting=meeting.id), Audience.MEMBER)).items] == [poll]
    assert (await here.ask(ShowIssue(issue=issue), Audience.MEMBER)).title == SECRET


async def _movers_are_named_to_members_only(here: Council, motion: str, meeting: MeetingView) -> None:
    for question in (ShowMeeting(meeting=meeting.id), ShowMotion(motion=motion), ListMeetings(body=BODY)):
        told = (await here.ask(question, Audience.PUBLIC)).model_dump_json()
        for name in ("위원02", "위원03", member_id(2), member_id(3)):
            assert f'"{name}"' not in told, question.verb
    assert (await here.ask(ShowMotion(motion=motion), Audience.MEMBER)).mover_name == "위원02"


def test_poll_that_was_called_off_is_covered_where_the_rest_is_closed() -> None:
    whole = world.minutes(world.CLOSED)
    opened = Proceeding(at=world.NOW, what="poll_opened", text=f"오후 3시 김민수 위원: '{SECRET}' 투표를 시작하다", item=0)
    told = as_public(whole.model_copy(update={"proceedings": (opened,), "general_disclosure": CLOSED}))
    assert told.proceedings[0].text == "오후 3시 김민수 위원: '비공개 안건' 투표를 시작하다"


def test_speakers_are_left_out_of_what_belongs_to_no_item_too() -> None:
    said = {"general_decisions": ("김민수 위원이 다시 살핌",), "general_todos": ("이영희 위원이 알림",)}
    told = as_public(world.minutes(world.CLOSED).model_copy(update={**said, "speakers_left_out": True}))
    assert (told.general_decisions, told.general_todos) == (("○○○ 위원이 다시 살핌",), ("○○○ 위원이 알림",))
