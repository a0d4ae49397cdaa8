"""Every change behind the services' back is seen: `verify` names the row, whatever of the record was touched."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from deploy.backup import back_up
from deploy.restore import restored
from services.scheduler.tables import JournalHead, JournalRow, Minutes
from services.scheduler.verifying import verify
from shared.contracts.deadlines import Propose, Verify
from shared.contracts.meetings import AttachDocument, CloseMeeting, MeetingView, RecordRsvp
from shared.contracts.minutes import (
    AddRemark,
    AnswerCorrection,
    ApproveMinutes,
    AskCorrection,
    ConfirmMinutes,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.contracts.motions import CastBallot, CloseVote
from shared.journal.chain import entry_hash
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import change, rows, store_of
from tests.faults.sitting import another_vote, seated
from tests.scheduler.council import BODY, OPERATOR, Council, council

PRESENT = 18


async def whole_record(here: Council) -> MinutesView:
    """A meeting with a vote, up to published minutes."""

    async def answered(meeting: MeetingView) -> None:
        await here.as_member(3, RecordRsvp, meeting=meeting.id, answer="yes")
        await here.operate(AttachDocument, meeting=meeting.id, item=2, filename="자료.pdf", content=b"draft")

    motion = await seated(here, PRESENT, answered)
    for number in range(1, PRESENT + 1):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes" if number < 12 else "no")
    await here.operate(CloseVote, motion=motion.id)
    other = await another_vote(here, motion.meeting, "기타")  # stands in the minutes beside the agenda
    await here.operate(CloseVote, motion=other.id)
    await here.operate(CloseMeeting, meeting=motion.meeting)
    await here.operate(AddRemark, meeting=motion.meeting, item=2, text="우선순위를 정하였다.")
    await here.operate(AddRemark, meeting=motion.meeting, text="원만히 마쳤다.")
    await here.operate(SubmitMinutes, meeting=motion.meeting)
    await here.as_member(3, AskCorrection, meeting=motion.meeting, text="이름을 바로잡아 주십시오.")
    asked = (await here.ask(ShowMinutes(meeting=motion.meeting, actor=OPERATOR))).corrections[0]
    await here.operate(AnswerCorrection, meeting=motion.meeting, correction=asked.id, text="바로잡았습니다.")
    for number in range(1, PRESENT + 1):
        await here.as_member(number, ConfirmMinutes, meeting=motion.meeting)
    await here.operate(ApproveMinutes, meeting=motion.meeting)
    await here.as_member(3, Propose, body=BODY, text="골목 도서관")
    published: MinutesView = await here.operate(PublishMinutes, meeting=motion.meeting)
    assert (await here.ask(Verify())).ok
    return published


JOURNAL, CAST = "scheduler_journal", "kind = 'ballot.cast'"
FIRST_CAST = f"(SELECT min(seq) FROM {JOURNAL} WHERE {CAST})"
BY_STATEMENT = {
    "choice flipped": (
        f"UPDATE {JOURNAL} SET data = replace(data, '\"yes\"', '\"no\"') WHERE seq = {FIRST_CAST}",
        "줄이 바뀌었습니다",
    ),
    "actor changed": (f"UPDATE {JOURNAL} SET actor = 'member:m30' WHERE seq = {FIRST_CAST}", "줄이 바뀌었습니다"),
    "row deleted": (f"DELETE FROM {JOURNAL} WHERE seq = 5", "5번째 줄이 없습니다"),
    "first row deleted": (f"DELETE FROM {JOURNAL} WHERE seq = 1", "1번째 줄이 없습니다"),
    "last row deleted": (f"DELETE FROM {JOURNAL} WHERE seq = (SELECT max(seq) FROM {JOURNAL})", "줄부터 끝까지 없습니다"),
    "data unreadable": (f"UPDATE {JOURNAL} SET data = '{{' WHERE seq = 4", "4번째 줄이 바뀌었습니다"),
    "head changed": (f"UPDATE scheduler_journal_head SET hash = '{'0' * 64}'", "적어 둔 끝 값과 다릅니다"),
    "head deleted": ("DELETE FROM scheduler_journal_head", "끝 값이 없습니다"),
    "journal deleted": (f"DELETE FROM {JOURNAL}", "1번째 줄부터 끝까지 없습니다"),
    "meeting put off": ("UPDATE scheduler_meeting SET starts = '2030-01-01 00:00:00'", "회의 시각이 guro 기록 1번째 줄"),
    "meeting elsewhere": ("UPDATE scheduler_meeting SET place = '다른 곳'", "회의 장소가 guro 기록 1번째 줄"),
    "meeting reopened": ("UPDATE scheduler_meeting SET state = 'open'", "회의 상태가"),
    "chair exchanged": ("UPDATE scheduler_meeting SET presiding = 'm02'", "사회자가"),
    "enrolled changed": ("UPDATE scheduler_meeting SET enrolled = 30", "재적 인원이"),
    "item reworded": ("UPDATE scheduler_item SET title = '다른 안건' WHERE number = 2", "안건 이름이 guro 기록 1번째 줄"),
    "item deleted": ("DELETE FROM scheduler_item WHERE number = 2", "안건이 없습니다"),
    "document exchanged": ("UPDATE scheduler_document SET content = x'00'", "안건 자료가"),
    "answer changed": ("UPDATE scheduler_rsvp SET answer = 'no'", "참석 응답이"),
    "roll extended": ("UPDATE scheduler_frozen_seat SET member = 'm99' WHERE member = 'm30'", "개의 때의 명부가"),
    "charter reworded": ("UPDATE scheduler_charter SET toml = replace(toml, 'majority', '1/10')", "적용한 규정이"),
    "presence deleted": ("DELETE FROM scheduler_presence WHERE member = 'm01'", "출석 기록이 없습니다"),
    "presence moved": ("UPDATE scheduler_presence SET member = 'm30' WHERE member = 'm01'", "출석 기록이"),
    "presence prolonged": ("UPDATE scheduler_presence SET starts = '2020-01-01 00:00:00' WHERE member = 'm01'", "출석 기록이"),
    "presence added": (
        "INSERT INTO scheduler_presence SELECT 'x', meeting, 'm30', source, declared_at, confirmed_at, starts, ends, entered_by "
        "FROM scheduler_presence WHERE member = 'm01'",
        "기록에 없는 출석 기록이 있습니다",
    ),
    "declaration deleted": ("DELETE FROM scheduler_declaration WHERE what = 'closed'", "선언 기록이 없습니다"),
    "declaration dated back": ("UPDATE scheduler_declaration SET at = '2020-01-01 00:00:00'", "선언 기록이"),
    "ballot changed": ("UPDATE scheduler_ballot SET choice = 'abstain' WHERE member = 'm01'", "표가"),
    "ballot deleted": ("DELETE FROM scheduler_ballot WHERE member = 'm01'", "표가"),
    "ballot moved": ("UPDATE scheduler_ballot SET member = 'm30' WHERE member = 'm01'", "표가"),
    "tally changed": ("UPDATE scheduler_motion SET yes = 18, no = 0", "집계가"),
    "outcome changed": (
        "UPDATE scheduler_motion SET outcome = 'rejected', state = 'rejected' WHERE position = 1",
        "선언된 결과가",
    ),
    "verdict reworded": ("UPDATE scheduler_motion SET text = '가결' WHERE position = 1", "선언된 결과가"),
    "motion deleted": ("DELETE FROM scheduler_motion", "의안이 없습니다"),
    "motion reworded": ("UPDATE scheduler_motion SET title = '다른 의안' WHERE position = 1", "의안 이름이"),
    "remark changed": ("UPDATE scheduler_remark SET text = '다르게'", "발언 요지가"),
    "correction reworded": ("UPDATE scheduler_correction SET text = '다르게'", "수정 요청이"),
    "confirmation deleted": ("DELETE FROM scheduler_confirmation WHERE member = 'm01'", "회의록 확인이 없습니다"),
    "minutes reworded": ("UPDATE scheduler_minutes SET salt = 'x'", "승인된 회의록이"),
    "minutes' head changed": (f"UPDATE scheduler_minutes SET chain_head = '{'0' * 64}'", "회의록에 적힌 기록의 끝 값이"),
    "proposal reworded": ("UPDATE scheduler_proposal SET text = '다르게'", "제안이"),
}


@pytest.mark.parametrize("runtime", ["sqlite"], indirect=True)  # each copy is a file
async def test_statement_behind_the_back_is_named(runtime: Runtime) -> None:
    """Each on a copy of one record, checked with no service running."""
    async with council(runtime) as here:
        await whole_record(here)
    back_up(runtime.settings, runtime.settings.folder / "kept.tar.gz")
    found = {name: await _after(runtime, name, damage) for name, (damage, _) in BY_STATEMENT.items()}
    missed = {name: said for name, said in found.items() if BY_STATEMENT[name][1] not in said or BODY not in said}
    assert missed == {}


async def _after(runtime: Runtime, name: str, damage: str) -> str:
    """What verify says of a restored copy with this damage."""
    folder = runtime.settings.folder / name.replace(" ", "-")
    settings = runtime.settings.model_copy(update={"data_dir": folder, "database_url": None})
    await restored(settings, runtime.settings.folder / "kept.tar.gz", replace=False)
    assert (await verify(settings)).ok
    await change(replace(runtime, settings=settings), damage.replace(":", "\\:"))
    found = await verify(settings)
    return "nothing" if found.ok else found.bodies[0].fault or ""


async def fault(here: Council) -> str:
    found = await here.ask(Verify())
    assert not found.ok and found.bodies[0].slug == BODY
    said = found.bodies[0].fault or ""
    assert BODY in said
    return said


@on_both_databases
async def test_swapped_rows_are_named(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await whole_record(here)
        async with store_of(runtime) as store, store.writing() as session:
            first, second = [await session.get_one(JournalRow, (BODY, seq)) for seq in (6, 7)]
            first.seq, second.seq = 1006, 1007
            await session.flush()
            first.seq, second.seq = 7, 6
        assert "6번째 줄이 앞줄과 이어지지 않습니다" in await fault(here)


def right_looking(seq: int, prev: str, kind: str, data: dict[str, Any], like: JournalRow) -> JournalRow:
    digest = entry_hash(BODY, seq, like.at, kind, "member:m30", data, prev)
    text = json.dumps(data, sort_keys=True, ensure_ascii=False)
    return JournalRow(body=BODY, seq=seq, at=like.at, kind=kind, actor="member:m30", data=text, prev=prev, hash=digest)


@on_both_databases
async def test_row_added_at_the_end_is_named(runtime: Runtime) -> None:
    """Its hash is right and it follows the last row: only the kept head knows that it does not belong."""
    async with council(runtime) as here:
        await whole_record(here)
        async with store_of(runtime) as store, store.writing() as session:
            head = await session.get_one(JournalHead, BODY)
            last = await session.get_one(JournalRow, (BODY, head.seq))
            session.add(right_looking(head.seq + 1, head.hash, "presence.ended", {"member": "m30"}, last))
            expected = f"{head.seq + 1}번째 줄이 끝에 덧붙여졌습니다"
        assert expected in await fault(here)


async def test_chain_written_anew_is_told_by_the_minutes(runtime: Runtime) -> None:
    """Somebody who can write everything makes a whole new chain and head; the head in the published minutes stays."""
    async with council(runtime) as here:
        published = await whole_record(here)
        async with store_of(runtime) as store, store.writing() as session:
            await _write_anew(session)
        assert "회의록에 적힌 기록의 끝 값이" in await fault(here)
        assert published.chain_head not in [head for (head,) in await rows(runtime, "SELECT hash FROM scheduler_journal")]


async def _write_anew(session: Any) -> None:
    """Every time a minute later, every hash right again."""
    head = await session.get_one(JournalHead, BODY)
    prev = "0" * 64
    for seq in range(1, head.seq + 1):
        row = await session.get_one(JournalRow, (BODY, seq))
        row.at, row.prev = row.at + timedelta(minutes=1), prev
        row.hash = prev = entry_hash(BODY, seq, row.at, row.kind, row.actor, json.loads(row.data), prev)
    head.hash = prev


async def test_reworded_minutes_are_named(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = (await whole_record(here)).meeting
        async with store_of(runtime) as store, store.writing() as session:
            row = await session.get_one(Minutes, meeting)
            assert row.content is not None
            row.content = {**row.content, "place": "다른 곳"}
        assert "승인된 회의록이" in await fault(here)
