"""Every change behind the services' back is seen: `verify` names the row, whatever of the record was touched."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

from deploy.backup import back_up
from deploy.restore import restored
from services.scheduler.tables import JournalHead, JournalRow, Minutes
from services.scheduler.verifying import verify
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CloseMeeting
from shared.contracts.minutes import AddRemark, ApproveMinutes, ConfirmMinutes, MinutesView, PublishMinutes, SubmitMinutes
from shared.contracts.motions import CastBallot, CloseVote
from shared.journal.chain import entry_hash
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import change, rows, store_of
from tests.faults.sitting import another_vote, seated
from tests.scheduler.council import BODY, Council, council

PRESENT = 18


async def whole_record(here: Council) -> MinutesView:
    """A meeting with a vote, up to published minutes."""
    motion = await seated(here, PRESENT)
    for number in range(1, PRESENT + 1):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes" if number < 12 else "no")
    await here.operate(CloseVote, motion=motion.id)
    other = await another_vote(here, motion.meeting, "기타")  # stands in the minutes beside the agenda
    await here.operate(CloseVote, motion=other.id)
    await here.operate(CloseMeeting, meeting=motion.meeting)
    await here.operate(AddRemark, meeting=motion.meeting, item=2, text="우선순위를 정하였다.")
    await here.operate(AddRemark, meeting=motion.meeting, text="원만히 마쳤다.")
    await here.operate(SubmitMinutes, meeting=motion.meeting)
    for number in range(1, PRESENT + 1):
        await here.as_member(number, ConfirmMinutes, meeting=motion.meeting)
    await here.operate(ApproveMinutes, meeting=motion.meeting)
    published: MinutesView = await here.operate(PublishMinutes, meeting=motion.meeting)
    assert (await here.ask(Verify())).ok
    return published


JOURNAL, CAST = "scheduler_journal", "kind = 'ballot.cast'"
FIRST_CAST = f"(SELECT min(seq) FROM {JOURNAL} WHERE {CAST})"
BY_STATEMENT = {
    "choice flipped": (f"UPDATE {JOURNAL} SET data = replace(data, '\"yes\"', '\"no\"') WHERE seq = {FIRST_CAST}", "was changed"),
    "actor changed": (f"UPDATE {JOURNAL} SET actor = 'member:m30' WHERE seq = {FIRST_CAST}", "was changed"),
    "row deleted": (f"DELETE FROM {JOURNAL} WHERE seq = 5", "row 5 is missing"),
    "first row deleted": (f"DELETE FROM {JOURNAL} WHERE seq = 1", "row 1 is missing"),
    "last row deleted": (f"DELETE FROM {JOURNAL} WHERE seq = (SELECT max(seq) FROM {JOURNAL})", "is missing at the end"),
    "data unreadable": (f"UPDATE {JOURNAL} SET data = '{{' WHERE seq = 4", "row 4 was changed"),
    "head changed": (f"UPDATE scheduler_journal_head SET hash = '{'0' * 64}'", "is not the kept head"),
    "head deleted": ("DELETE FROM scheduler_journal_head", "has no kept head"),
    "ballot changed": ("UPDATE scheduler_ballot SET choice = 'abstain' WHERE member = 'm01'", "ballots and tally differ"),
    "ballot deleted": ("DELETE FROM scheduler_ballot WHERE member = 'm01'", "ballots and tally differ"),
    "ballot moved": ("UPDATE scheduler_ballot SET member = 'm30' WHERE member = 'm01'", "ballots and tally differ"),
    "tally changed": ("UPDATE scheduler_motion SET yes = 18, no = 0", "differs from its journal row"),
    "motion deleted": ("DELETE FROM scheduler_motion", "motion is missing"),
    "motion reworded": ("UPDATE scheduler_motion SET title = '다른 의안' WHERE position = 1", "not worded as it was tabled"),
    "remark changed": ("UPDATE scheduler_remark SET text = '다르게'", "remarks"),
    "minutes reworded": ("UPDATE scheduler_minutes SET salt = 'x'", "not as they were approved"),
    "minutes' head changed": (f"UPDATE scheduler_minutes SET chain_head = '{'0' * 64}'", "name another row"),
}


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
        assert "row 6 does not follow row 5" in await fault(here)


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
            expected = f"row {head.seq + 1} was added at the end"
        assert expected in await fault(here)


async def test_chain_written_anew_is_told_by_the_minutes(runtime: Runtime) -> None:
    """Somebody who can write everything makes a whole new chain and head; the head in the published minutes stays."""
    async with council(runtime) as here:
        published = await whole_record(here)
        async with store_of(runtime) as store, store.writing() as session:
            await _write_anew(session)
        assert "minutes" in await fault(here)
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
        assert "are not as they were approved" in await fault(here)
