"""The drill: one command backs a running system up, one puts it back elsewhere, and the record is the one in the minutes."""

import asyncio
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from shared.contracts import meetings as m
from shared.contracts import minutes as mi
from shared.contracts import motions as mo
from shared.ids import new_id
from tests.cli.conftest import ENVIRONMENT
from tests.e2e.system import unpaced
from tests.faults.crowd import do, gather_crowd, lines
from tests.faults.test_verify_script import checked

VOTERS = 12


async def hyeopchi(folder: Path, *words: str) -> Any:
    """A command on a data folder, as an operator gives it; its JSON."""
    command = [sys.executable, "-m", "services.cli.main", *words, "--json", "--data", str(folder)]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder.parent, env=ENVIRONMENT, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode == 0, out
    return json.loads(out)


async def test_restored_record_is_the_one_in_the_minutes(tmp_path: Path) -> None:
    folder, elsewhere, kept = tmp_path / "data", tmp_path / "elsewhere", tmp_path / "kept.tar.gz"
    with unpaced(folder) as system:
        async with lines(await system.standing()) as (operator, members):
            motion, voters = await gather_crowd(operator, members, VOTERS, seed=1)
            await asyncio.gather(*(voter.press(members, motion) for voter in voters))
            meeting = (await do(operator, mo.CloseVote, motion=motion)).meeting
            await do(operator, m.CloseMeeting, meeting=meeting)
            await do(operator, mi.SubmitMinutes, meeting=meeting)
            for voter in voters:
                await members.ask(mi.ConfirmMinutes(meeting=meeting, actor=voter.actor, idempotency_key=new_id()))
            await do(operator, mi.ApproveMinutes, meeting=meeting)
            published = await do(operator, mi.PublishMinutes, meeting=meeting)
            await hyeopchi(folder, "backup", str(kept))
        system.kill()  # the machine is gone
    await hyeopchi(elsewhere, "restore", str(kept))
    verified = await hyeopchi(elsewhere, "verify")
    assert verified["ok"]
    minutes, journal = tmp_path / "minutes.json", tmp_path / "guro.jsonl"
    await hyeopchi(elsewhere, "minutes", "export", meeting, "--format", "json", "--out", str(minutes))
    shown = json.loads(minutes.read_bytes())
    assert (shown["state"], shown["chain_head"]) == ("published", published.chain_head)
    told = await hyeopchi(elsewhere, "journal", "export", "--body", "guro", "--out", str(journal))
    code, said = await asyncio.to_thread(checked, journal, "--minutes", str(minutes), "--head", told["head"])
    assert code == 0, said
    body = next(one for one in verified["bodies"] if one["slug"] == "guro")
    assert body["rows"] == published.journal_rows + 1, "only the publication itself came after the minutes' seal"
    assert published.chain_head == _hash_of_row(elsewhere, published.journal_rows)


def _hash_of_row(folder: Path, seq: int) -> str:
    """As it stands in the restored file, read with nothing of ours."""
    with closing(sqlite3.connect(folder / "hyeopchi.db")) as database:
        query = "SELECT hash FROM scheduler_journal WHERE body = 'guro' AND seq = ?"
        found: str = database.execute(query, (seq,)).fetchone()[0]
        return found
