"""Minutes beyond the draft: typed lines, written opinions, what is withheld, particulars, corrections as new versions."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from services.scheduler.tables import Base
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CloseMeeting, GetDocument, ListMeetings, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.minutes import (
    AddRemark,
    ApproveMinutes,
    ConfirmMinutes,
    MinutesState,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.contracts.minutes_parts import LineKind, RecordKind, Signature
from shared.contracts.minuting import (
    Disclose,
    DropLines,
    GiveOpinion,
    ListLines,
    ListOpinions,
    Noted,
    NoteLines,
    OpinionGiven,
    Opinions,
    ReviseMinutes,
    SetParticulars,
    TypedLine,
    WithholdMinutes,
)
from shared.contracts.motions import CarryWithoutObjection, PutMotion
from shared.rules.disclosure import Level
from shared.runtime import Runtime
from tests.faults.rows import rows, store_of
from tests.scheduler.council import OPERATOR, Council, account, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start

SECRET_TITLE, SECRET_WORDS = "위원 해촉 심사 김가나", "김가나 위원의 병력을 살피다"


def line(kind: LineKind, words: str, item: int | None = None) -> TypedLine:
    return TypedLine(kind=kind, text=words, item=item)


async def opened(here: Council) -> MeetingView:
    agenda = ("우선순위", SECRET_TITLE, "예산")
    meeting = await called(here, agenda=agenda)
    given = await here.as_member(30, GiveOpinion, meeting=meeting.id, item=1, text="서면으로 찬성의 뜻을 밝힙니다")
    assert isinstance(given, OpinionGiven)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, 21))
    await here.operate(OpenMeeting, meeting=meeting.id)
    return meeting


async def decided(here: Council, meeting: MeetingView) -> None:
    for item, title in ((1, "우선순위"), (2, SECRET_TITLE)):
        motion = await here.operate(PutMotion, meeting=meeting.id, item=item, title=title, ballot="no_objection")
        await here.operate(CarryWithoutObjection, motion=motion.id)


async def approved(here: Council, meeting: MeetingView) -> MinutesView:
    await here.operate(SubmitMinutes, meeting=meeting.id)
    for number in range(1, 21):
        await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
    minutes = await here.operate(ApproveMinutes, meeting=meeting.id)
    assert isinstance(minutes, MinutesView), minutes
    return minutes


async def show(here: Council, meeting: MeetingView, audience: Audience = Audience.OPERATOR, **given: Any) -> Any:
    actor = {Audience.OPERATOR: OPERATOR, Audience.MEMBER: account(given.pop("number", 1))}.get(audience)
    return await here.ask(ShowMinutes(meeting=meeting.id, actor=actor, **given), audience)


async def test_minutes_from_typed_lines_to_a_corrected_version(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await opened(here)
        await _lines_are_typed(here, meeting)
        await decided(here, meeting)
        await _recording_is_announced(here, meeting)
        await here.operate(CloseMeeting, meeting=meeting.id)
        await _items_are_marked(here, meeting)
        whole = await approved(here, meeting)
        assert [one.text for one in whole.items[0].opinions] == ["서면으로 찬성의 뜻을 밝힙니다"]
        assert isinstance(await here.operate(Disclose, meeting=meeting.id, item=1, level=Level.OPEN), Refusal)
        assert not isinstance(await here.operate(PublishMinutes, meeting=meeting.id), Refusal)
        await _public_reads_open_parts_only(here, meeting)
        await _a_correction_is_a_new_version(here, meeting, whole)
        await _verify_sees_what_was_changed(here)


async def _lines_are_typed(here: Council, meeting: MeetingView) -> None:
    typed = (line(LineKind.REMARK, "위원05: 청년 주거가 급함", 1), line(LineKind.REMARK, "순위를 정함"))
    noted = await here.as_facilitator(NoteLines, meeting=meeting.id, lines=typed)
    assert isinstance(noted, Noted) and [one.item for one in noted.lines] == [1, 1]
    more = (
        line(LineKind.TODO, "결과를 누리집에 올림", 1),
        line(LineKind.REMARK, SECRET_WORDS, 2),
        line(LineKind.DECISION, "3분기에 다시 봄", 3),
    )
    assert isinstance(await here.operate(NoteLines, meeting=meeting.id, lines=more), Noted)
    wrong = await here.operate(NoteLines, meeting=meeting.id, lines=(line(LineKind.REMARK, "지울 글"),))
    assert wrong.lines[0].item == 3, "goes on with the item of the last line"
    assert isinstance(await here.operate(DropLines, meeting=meeting.id, numbers=(wrong.lines[0].number,)), Noted)
    assert (await here.operate(DropLines, meeting=meeting.id, numbers=(wrong.lines[0].number,))).code == "unknown_line"
    assert (await here.operate(NoteLines, meeting=meeting.id, lines=(line(LineKind.REMARK, "가", 9),))).code == "unknown_item"
    assert (await here.operate(NoteLines, meeting=meeting.id, lines=())).code == "no_lines"
    assert (await here.operate(NoteLines, meeting=meeting.id, lines=(line(LineKind.TODO, " "),))).code == "remark_length"
    assert len((await here.ask(ListLines(meeting=meeting.id, actor=OPERATOR))).lines) == 5


async def _recording_is_announced(here: Council, meeting: MeetingView) -> None:
    given = {"record_kind": RecordKind.RECORDING, "recording_announced": True, "document_number": "자치행정과-1234"}
    assert not isinstance(await here.operate(SetParticulars, meeting=meeting.id, **given), Refusal)


async def _items_are_marked(here: Council, meeting: MeetingView) -> None:
    assert (await here.operate(Disclose, meeting=meeting.id, item=2, level=Level.CLOSED, reason="가")).code == "which_clause"
    closed = {"item": 2, "level": Level.CLOSED, "clause": 6}
    assert (await here.operate(Disclose, meeting=meeting.id, **closed)).code == "withheld_reason"
    assert not isinstance(await here.operate(Disclose, meeting=meeting.id, **closed, reason="사생활"), Refusal)
    partly = {"item": 3, "level": Level.PARTIAL, "clause": 5, "reason": "검토 중", "shown": "예산을 논의하다"}
    await here.operate(AddRemark, meeting=meeting.id, item=3, text="업체 이름을 들어 논의하다")
    assert not isinstance(await here.operate(Disclose, meeting=meeting.id, **partly), Refusal)
    line_of_approval = (Signature(office="작성", name="김주무", day=date(2026, 12, 4)), Signature(office="팀장"))
    await here.operate(SetParticulars, meeting=meeting.id, approval_line=line_of_approval)


async def _public_reads_open_parts_only(here: Council, meeting: MeetingView) -> None:
    public = await show(here, meeting, Audience.PUBLIC)
    told = public.model_dump_json()
    assert public.visible and public.open_only
    for secret in (SECRET_TITLE, SECRET_WORDS, "업체 이름", "김가나"):
        assert secret not in told
    assert [item.title for item in public.items] == ["우선순위", "비공개 안건", "예산"]
    assert len(public.items[1].withheld_motions) == 1 and not public.items[1].votes
    assert (public.items[1].disclosure.clause, public.items[1].disclosure.reason) == (6, "사생활")
    assert public.items[2].remarks == "예산을 논의하다" and public.items[2].decisions == ("3분기에 다시 봄",)
    assert public.document_number == "자치행정과-1234" and public.recording_announced_at is not None
    meeting_told = (await here.ask(ShowMeeting(meeting=meeting.id), Audience.PUBLIC)).model_dump_json()
    assert SECRET_TITLE not in meeting_told
    assert (await here.ask(GetDocument(meeting=meeting.id, item=2), Audience.PUBLIC)).code == "no_document"
    assert SECRET_WORDS in (await show(here, meeting, Audience.MEMBER, number=1)).model_dump_json(), "who was there reads all"
    assert SECRET_WORDS not in (await show(here, meeting, Audience.MEMBER, number=1, open_only=True)).model_dump_json()
    assert SECRET_WORDS not in (await show(here, meeting, Audience.MEMBER, number=30)).model_dump_json()


async def _a_correction_is_a_new_version(here: Council, meeting: MeetingView, before: MinutesView) -> None:
    assert (await here.operate(ReviseMinutes, meeting=meeting.id, reason=" ")).code == "revision_reason"
    begun = await here.operate(ReviseMinutes, meeting=meeting.id, reason="제1호 발언 요지의 이름을 바로잡음")
    assert (begun.state, begun.version, begun.supersedes) == (MinutesState.DRAFTING, before.version + 1, before.version)
    assert (await here.ask(Verify())).ok
    assert await rows(here.runtime, "select count(*) from scheduler_minutes where content is null") == [(1,)]
    await here.operate(AddRemark, meeting=meeting.id, item=1, text="위원06: 청년 주거가 급함")
    still = await show(here, meeting, Audience.PUBLIC)
    assert (still.version, still.state, still.items[0].remarks) == (before.version, "published", before.items[0].remarks)
    after = await approved(here, meeting)
    assert after.chain_head != before.chain_head and after.reason == "제1호 발언 요지의 이름을 바로잡음"
    await here.operate(PublishMinutes, meeting=meeting.id)
    public = await show(here, meeting, Audience.PUBLIC)
    assert public.items[0].remarks == "위원06: 청년 주거가 급함"
    assert [(one.version, one.chain_head) for one in public.versions] == [(before.version, before.chain_head)]
    old = await show(here, meeting, Audience.PUBLIC, version=before.version)
    assert old.items[0].remarks == before.items[0].remarks and SECRET_WORDS not in old.model_dump_json()
    assert (await show(here, meeting, version=77)).code == "unknown_version"


async def test_mark_of_a_correction_covers_the_older_version_too(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await opened(here)
        await decided(here, meeting)
        await here.operate(CloseMeeting, meeting=meeting.id)
        for item in (1, 2, 3):
            await here.operate(AddRemark, meeting=meeting.id, item=item, text=f"{SECRET_WORDS} {item}")
        first = await approved(here, meeting)
        await here.operate(PublishMinutes, meeting=meeting.id)
        await here.operate(ReviseMinutes, meeting=meeting.id, reason="사생활을 가림")
        marks = ((2, Level.CLOSED, ""), (3, Level.PARTIAL, "예산을 논의하다"))
        for item, level, shown in marks:
            given = {"item": item, "level": level, "clause": 6, "reason": "사생활", "shown": shown}
            assert not isinstance(await here.operate(Disclose, meeting=meeting.id, **given), Refusal)
        await _old_version_is_covered(here, meeting, first, "while the correction is made")
        await approved(here, meeting)
        await here.operate(PublishMinutes, meeting=meeting.id)
        await _old_version_is_covered(here, meeting, first, "when it is published")
        await here.operate(ReviseMinutes, meeting=meeting.id, reason="다시 봄")
        await here.operate(Disclose, meeting=meeting.id, item=2, level=Level.OPEN)
        await _old_version_is_covered(here, meeting, first, "what a draft opens is not open yet")
        third = await approved(here, meeting)
        await here.operate(WithholdMinutes, meeting=meeting.id, clause=5, reason="심사가 진행 중")
        for version in (None, 1, 2, 3):
            told = await show(here, meeting, Audience.PUBLIC, version=version)
            assert not told.visible and not told.items and told.withheld.reason == "심사가 진행 중", version
        await _meeting_is_covered(here, meeting, "what was opened and withheld was never published")
        await here.operate(ReviseMinutes, meeting=meeting.id, reason="공개하기로 함")
        assert not (await show(here, meeting, Audience.PUBLIC)).visible, "withheld until something else is published"
        await approved(here, meeting)
        await here.operate(PublishMinutes, meeting=meeting.id)
        assert SECRET_TITLE in (await show(here, meeting, Audience.PUBLIC, version=1)).model_dump_json()
        assert not (await show(here, meeting, Audience.PUBLIC, version=third.version)).visible
        assert SECRET_TITLE in (await here.ask(ShowMeeting(meeting=meeting.id), Audience.PUBLIC)).model_dump_json()
        await here.operate(ReviseMinutes, meeting=meeting.id, reason="다시 가림")
        await here.operate(Disclose, meeting=meeting.id, item=2, level=Level.CLOSED, clause=6, reason="사생활")
        await approved(here, meeting)
        await here.operate(ReviseMinutes, meeting=meeting.id, reason="확정한 것을 다시 봄")
        await here.operate(Disclose, meeting=meeting.id, item=2, level=Level.OPEN)
        await _old_version_is_covered(here, meeting, first, "what was approved as closed is not a draft's to open")
        assert (await here.ask(Verify())).ok


async def _old_version_is_covered(here: Council, meeting: MeetingView, first: MinutesView, when: str) -> None:
    old = await show(here, meeting, Audience.PUBLIC, version=first.version)
    assert old.version == first.version and old.items[0].remarks == f"{SECRET_WORDS} 1", when
    assert [item.title for item in old.items] == ["우선순위", "비공개 안건", "예산"], when
    assert (old.items[1].remarks, old.items[2].remarks) == ("", "예산을 논의하다"), when
    assert SECRET_TITLE not in old.model_dump_json(), when
    await _meeting_is_covered(here, meeting, when)
    in_group = await show(here, meeting, Audience.MEMBER, number=1, version=first.version, open_only=True)
    assert SECRET_TITLE not in in_group.model_dump_json(), when
    whole = await show(here, meeting, Audience.MEMBER, number=1, version=first.version)
    assert whole.items[1].remarks == f"{SECRET_WORDS} 2", f"{when}: who was there reads all"


async def _meeting_is_covered(here: Council, meeting: MeetingView, when: str) -> None:
    shown = await here.ask(ShowMeeting(meeting=meeting.id), Audience.PUBLIC)
    listed = await here.ask(ListMeetings(body=meeting.body), Audience.PUBLIC)
    for view in (shown, *listed.items):
        assert [item.title for item in view.items] == ["우선순위", "비공개 안건", "예산"], when
        assert {motion.item for motion in view.motions} == {1}, when


async def _verify_sees_what_was_changed(here: Council) -> None:
    for name, column, value in CHANGES:
        table = Base.metadata.tables[f"scheduler_{name}"]
        key = list(table.primary_key)
        async with store_of(here.runtime) as store:
            async with store.writing() as session:
                *row, before = (await session.execute(select(*key, table.c[column]).order_by(*key).limit(1))).one()
                this = [one == held for one, held in zip(key, row, strict=True)]
                await session.execute(update(table).where(*this).values({column: value}))
            assert not (await here.ask(Verify())).ok, (name, column)
            async with store.writing() as session:
                await session.execute(update(table).where(*this).values({column: before}))
    assert (await here.ask(Verify())).ok


CHANGES: tuple[tuple[str, str, object], ...] = (
    ("noted_line", "text", "다른 글"),
    ("opinion", "text", "다른 뜻"),
    ("disclosure", "reason", "다른 사유"),
    ("minutes_particulars", "document_number", "가짜-1"),
    ("minutes_version", "content", {"items": []}),
    ("minutes_version", "particulars", {"document_number": "가짜-1"}),
    ("minutes", "reason", "다른 까닭"),
)


async def test_withheld_minutes_tell_the_reason_and_nothing_else(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await opened(here)
        await here.operate(NoteLines, meeting=meeting.id, lines=(line(LineKind.REMARK, SECRET_WORDS, 2),))
        await here.operate(CloseMeeting, meeting=meeting.id)
        assert (await here.operate(WithholdMinutes, meeting=meeting.id, clause=5, reason="가")).code == "minutes_state"
        await approved(here, meeting)
        assert (await here.operate(WithholdMinutes, meeting=meeting.id, clause=9, reason="가")).code == "which_clause"
        withheld = await here.operate(WithholdMinutes, meeting=meeting.id, clause=5, reason="심사가 진행 중")
        assert withheld.state is MinutesState.WITHHELD
        public = await show(here, meeting, Audience.PUBLIC)
        assert (public.visible, public.withheld.clause, public.withheld.reason) == (False, 5, "심사가 진행 중")
        assert SECRET_WORDS not in public.model_dump_json() and not public.items and not public.attendees
        assert (await here.ask(Verify())).ok
        revised = await here.operate(ReviseMinutes, meeting=meeting.id, reason="심사가 끝나 공개함")
        assert revised.state is MinutesState.DRAFTING
        await approved(here, meeting)
        await here.operate(PublishMinutes, meeting=meeting.id)
        assert (await show(here, meeting, Audience.PUBLIC)).visible
        old = await show(here, meeting, Audience.PUBLIC, version=withheld.version)
        assert not old.visible and not old.items, "what was withheld stays so"
        assert (await here.ask(Verify())).ok


async def test_opinions_are_given_before_the_opening_and_are_nobody_elses(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        assert (await here.as_member(3, GiveOpinion, meeting=meeting.id, item=9, text="가")).code == "unknown_item"
        assert (await here.as_member(3, GiveOpinion, meeting=meeting.id, text="가", member=member_id(4))).code == "not_allowed"
        await here.as_member(3, GiveOpinion, meeting=meeting.id, text="전체에 대한 의견")
        await here.as_facilitator(GiveOpinion, meeting=meeting.id, item=2, text="대신 적은 의견", member=member_id(4))
        await here.as_member(5, GiveOpinion, meeting=meeting.id, text="거둘 의견")
        await here.as_member(5, GiveOpinion, meeting=meeting.id, text="")
        own = await here.ask(ListOpinions(meeting=meeting.id, actor=account(3)), Audience.MEMBER)
        assert isinstance(own, Opinions) and [one.text for one in own.items] == ["전체에 대한 의견"]
        everything = await here.ask(ListOpinions(meeting=meeting.id, actor=OPERATOR))
        assert [(one.item, one.name) for one in everything.items] == [(0, "위원03"), (2, "위원04")]
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 21))
        await here.operate(OpenMeeting, meeting=meeting.id)
        assert (await here.as_member(30, GiveOpinion, meeting=meeting.id, text="늦은 의견")).code == "opinion_too_late"
        assert (await here.ask(Verify())).ok


@pytest.mark.parametrize(
    ("signers", "enough"), [(None, False), ("2", True)], ids=["everybody confirms", "two members sign in turn"]
)
async def test_approval_takes_as_many_as_the_charter_says(runtime: Runtime, signers: str | None, enough: bool) -> None:
    async with council(runtime) as here:
        if signers:
            here.registry.toml += f"\n[minutes]\nsigners = {signers}\napproval_line = ['작성', '팀장']\n"
        meeting = await called(here, agenda=("우선순위",))
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 21))
        await here.operate(OpenMeeting, meeting=meeting.id)
        await here.operate(CloseMeeting, meeting=meeting.id)
        await here.operate(SubmitMinutes, meeting=meeting.id)
        for number in (1, 2):
            await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
        whole = await show(here, meeting)
        assert len(whole.unconfirmed) == 18 and whole.unconfirmed[0].name == "위원03"
        assert not (await show(here, meeting, Audience.MEMBER, number=3)).unconfirmed
        done = await here.operate(ApproveMinutes, meeting=meeting.id)
        assert isinstance(done, MinutesView) is enough
        if enough:
            assert [one.office for one in done.approval_line] == ["작성", "팀장"]
