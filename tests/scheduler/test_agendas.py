"""Agendas from below: a member's proposal rises step by step to a decision, and what was not reached comes again by itself."""

from datetime import timedelta
from typing import Any

from shared.clock import SEOUL
from shared.contracts.agendas import (
    DeclineIssue,
    DropWaiting,
    EndorseIssue,
    IssueView,
    ListIssues,
    ListWaiting,
    MyIssues,
    PassIssue,
    ShowIssue,
)
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import Propose, Verify
from shared.contracts.due import ShowDue
from shared.contracts.followups import AddFollowUp
from shared.contracts.meetings import CancelMeeting, CloseMeeting, LapseMeeting, OpenMeeting, ShowMeeting
from shared.contracts.minuting import Disclose
from shared.contracts.motions import CarryWithoutObjection, PutMotion
from shared.rules.disclosure import Level
from shared.runtime import Runtime
from shared.texts import agendas as texts
from shared.texts.meeting import CLOSED_ITEM
from shared.texts.refusals import sentence
from tests.conftest import on_both_databases
from tests.scheduler.council import Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start

SMALL = 5
USUAL = 'steps = ["endorse 50", "review", "debate 30 days", "answer 30 days", "decide", "budget", "share"]'


def registry(steps: str) -> FakeRegistry:
    fake = FakeRegistry(size=SMALL, below={"guro-operations": "operations"})
    assert USUAL in fake.toml
    fake.toml = fake.toml.replace(USUAL, f"steps = {steps}")
    return fake


async def proposed(here: Council, text: str = "돌봄 공백을 줄이는 방안\n자세한 내용") -> IssueView:
    assert not isinstance(await here.as_member(2, Propose, body="guro", text=text), Refusal)
    mine: tuple[IssueView, ...] = (await here.ask(MyIssues(actor=account(2)), Audience.MEMBER)).items
    return next(one for one in mine if one.text == text)


async def test_clerk_enters_a_proposal_for_a_member_and_nobody_else_does(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry()) as here:
        await called(here)
        done = await here.as_facilitator(Propose, body="guro", member=member_id(7), text="골목 도서관")
        assert not isinstance(done, Refusal), done
        (issue,) = (await here.ask(MyIssues(actor=account(7)), Audience.MEMBER)).items
        assert issue.title == "골목 도서관"
        for_other = await here.as_member(2, Propose, body="guro", member=member_id(3), text="남의 이름으로")
        stranger = await here.operate(Propose, body="guro", member="nobody", text="누구")
        nobody = await here.operate(Propose, body="guro", text="누구")
        assert [one.code for one in (for_other, stranger, nobody)] == ["not_allowed", "not_on_roll", "not_on_roll"]
        assert (await here.ask(Verify())).ok


async def opened(here: Council, days: int = 12, **fields: Any) -> Any:
    at = (here.runtime.clock.now() + timedelta(days=days)).astimezone(SEOUL)
    starts = at.replace(hour=14, minute=0, second=0, microsecond=0)
    meeting = await called(here, starts=starts, **fields)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, SMALL + 1))
    await here.operate(OpenMeeting, meeting=meeting.id)
    return meeting


async def carry(here: Council, meeting: Any, title: str) -> None:
    motion = await here.operate(PutMotion, meeting=meeting.id, title=title, ballot="no_objection")
    assert (await here.operate(CarryWithoutObjection, motion=motion.id)).outcome == "carried"


async def shown(here: Council, issue: IssueView) -> Any:
    return await here.ask(ShowIssue(issue=issue.id), Audience.PUBLIC)


@on_both_databases
async def test_proposal_rises_through_the_usual_steps_to_a_decision(runtime: Runtime) -> None:
    async with council(runtime, registry('["adopt", "table", "decide", "carry_out"]')) as here:
        issue = await proposed(here)
        assert (issue.title, issue.proposer) == ("돌봄 공백을 줄이는 방안", "위원02")
        assert (issue.state, issue.step) == ("proposed", "adopt")
        assert (await shown(here, issue)).proposer is None
        assert (await here.as_facilitator(PassIssue, issue=issue.id, step="table")).code == "issue_other_step"
        adopted = await here.operate(PassIssue, issue=issue.id, note="분과에서 채택")
        assert (adopted.state, adopted.step, adopted.at) == ("adopted", "table", "guro-operations")
        tabled = await here.operate(PassIssue, issue=issue.id, order=1, minutes=20)
        assert (tabled.state, tabled.step, tabled.at) == ("tabled", "decide", "guro")
        assert (await here.operate(PassIssue, issue=issue.id)).code == "issue_decided_by_meeting"
        (waits,) = (await here.ask(ListWaiting(body="guro"), Audience.PUBLIC)).items
        assert (waits.title, waits.minutes, texts.waiting(waits)) == (
            issue.title, 20, "돌봄 공백을 줄이는 방안(의결) — 위원 제안, 20분",
        )  # fmt: skip

        first = await opened(here, agenda=("예산",))
        assert [(item.title, item.source) for item in first.items] == [("예산", None), (issue.title, "issue")]
        on_agenda = await shown(here, issue)
        assert (on_agenda.state, on_agenda.meeting) == ("on_agenda", first.id)
        assert (await here.operate(DeclineIssue, issue=issue.id, reason="늦음")).code == "issue_on_agenda"
        await carry(here, first, "예산")
        await here.operate(CloseMeeting, meeting=first.id)
        assert (await shown(here, issue)).state == "not_reached"

        second = await opened(here, days=30, agenda=("결산",))
        assert [(item.title, item.subject) for item in second.items] == [("결산", None), (issue.title, issue.id)]
        await carry(here, second, issue.title)
        await here.operate(CloseMeeting, meeting=second.id)
        decided = await shown(here, issue)
        assert (decided.state, decided.outcome, decided.step) == ("decided", "carried", "carry_out")
        assert texts.state(decided) == "가결 · 다음: 실행"
        (news,) = [one for one in (await here.ask(ShowDue(actor=account(2)), Audience.MEMBER)).items if one.kind == "issue"]
        assert news.title == "제안하신 '돌봄 공백을 줄이는 방안': 가결"
        done = await here.operate(PassIssue, issue=issue.id)
        assert (done.state, done.step) == ("done", None)
        assert (await here.operate(PassIssue, issue=issue.id)).code == "issue_over"
        assert [one.title for one in (await here.ask(ListWaiting(body="guro"))).items] == ["결산"]
        assert (await here.ask(Verify())).ok


async def test_what_was_closed_to_the_public_comes_again_closed(runtime: Runtime) -> None:
    """A title that nobody outside was told of stands on no later agenda in the open: not reached, or reported on."""
    async with council(runtime, registry('["decide"]')) as here:
        first = await opened(here, agenda=("예산", "징계의 건", "포상의 건"))
        for item in (2, 3):
            marked = await here.operate(Disclose, meeting=first.id, item=item, level=Level.CLOSED, clause=6, reason="사생활")
            assert not isinstance(marked, Refusal), marked
        motion = await here.operate(PutMotion, meeting=first.id, title="포상의 건", item=3, ballot="no_objection")
        await here.operate(CarryWithoutObjection, motion=motion.id)
        await here.operate(AddFollowUp, motion=motion.id, owner="자치행정과")
        await here.operate(CloseMeeting, meeting=first.id)
        waits = [one.title for one in (await here.ask(ListWaiting(body="guro"), Audience.PUBLIC)).items]
        assert waits == ["예산", CLOSED_ITEM]

        second = await called(here, agenda=("결산",), starts=here.runtime.clock.now() + timedelta(days=30))
        assert [item.title for item in second.items[:3]] == ["결산", "예산", "징계의 건"]
        assert len(second.items) == 4 and "포상의 건" in second.items[3].title
        public = await here.ask(ShowMeeting(meeting=second.id), Audience.PUBLIC)
        assert [item.title for item in public.items] == ["결산", "예산", CLOSED_ITEM, CLOSED_ITEM]
        assert (await here.ask(Verify())).ok


async def test_endorsements_open_the_way_where_the_charter_names_a_number(runtime: Runtime) -> None:
    async with council(runtime, registry('["endorse 4", "review", "debate 30 days", "decide"]')) as here:
        issue = await proposed(here)
        for number in (1, 2, 3):
            answer = await here.as_member(number, EndorseIssue, issue=issue.id)
        assert (answer.changed, texts.endorsed(answer.issue, True)) == (True, "공감을 기록했습니다 (공감 3 / 4)")
        assert not (await here.as_member(3, EndorseIssue, issue=issue.id)).changed
        refused = await here.operate(PassIssue, issue=issue.id)
        assert sentence(refused) == "공감 3 / 4입니다. 1개가 더 모여야 다음으로 갑니다."
        last = await here.operate(EndorseIssue, issue=issue.id, member="m04")
        assert (last.issue.state, last.issue.step) == ("endorsed", "review")
        reviewed = await here.operate(PassIssue, issue=issue.id, note="할 수 있습니다")
        assert (reviewed.state, reviewed.step) == ("under_way", "debate") and reviewed.due is not None
        waiting = await here.operate(PassIssue, issue=issue.id)
        assert waiting.step == "decide" and waiting.due is None
        other = await proposed(here, "두 번째")
        assert (await here.operate(PassIssue, issue=other.id, elsewhere=3)).facts == {"have": 3, "needed": 4}
        assert (await here.ask(ShowIssue(issue=other.id))).endorsements == 0, "what was refused is not kept"
        assert (await here.operate(PassIssue, issue=other.id, elsewhere=57)).step == "review"
        declined = await here.operate(DeclineIssue, issue=other.id, reason="이미 하는 사업")
        assert (declined.state, declined.reason, declined.step) == ("declined", "이미 하는 사업", None)
        assert (await here.as_member(1, EndorseIssue, issue=other.id)).code == "issue_over"
        listed = (await here.ask(ListIssues(body="guro"), Audience.PUBLIC)).items
        assert [one.id for one in listed] == [issue.id, other.id]
        assert (await here.ask(Verify())).ok


async def test_what_was_not_reached_comes_again_until_it_is_dropped(runtime: Runtime) -> None:
    async with council(runtime, registry('["adopt", "table", "decide"]')) as here:
        first = await called(here, agenda=("보고: 일정", "예산"))
        await to_start(here, first)
        assert (await here.operate(LapseMeeting, meeting=first.id)).state == "lapsed"
        later = (here.runtime.clock.now() + timedelta(days=20)).astimezone(SEOUL)
        second = await called(here, agenda=("예산", "새 안건"), starts=later)
        assert [(item.title, item.source) for item in second.items] == [
            ("예산", "carried_over"), ("새 안건", None), ("일정", "carried_over"),
        ]  # fmt: skip
        await here.operate(CancelMeeting, meeting=second.id)
        waits = (await here.ask(ListWaiting(body="guro"))).items
        assert [one.title for one in waits] == ["일정", "예산"]
        left = await here.operate(DropWaiting, waiting=waits[0].id)
        assert [one.title for one in left.items] == ["예산"]
        assert (await here.operate(DropWaiting, waiting=waits[0].id)).code == "unknown_waiting"
        assert (await here.ask(Verify())).ok


async def test_proposal_is_passed_on_by_who_runs_the_body(runtime: Runtime) -> None:
    fake = registry('["adopt", "table", "decide"]')
    fake.facilitates = ()
    async with council(runtime, fake) as here:
        issue = await proposed(here)
        assert (await here.as_facilitator(PassIssue, issue=issue.id)).code == "not_allowed"
        assert (await here.as_facilitator(DeclineIssue, issue=issue.id, reason="가")).code == "not_allowed"
        assert (await here.as_member(9, EndorseIssue, issue=issue.id)).code == "stranger"
        assert (await here.operate(PassIssue, issue="nothing")).code == "unknown_issue"
        assert (await here.operate(PassIssue, issue=issue.id, body="elsewhere")).code == "unknown_body"
        long = await here.operate(DeclineIssue, issue=issue.id, reason="가" * 1001)
        assert long.code == "remark_length"
