"""An exported journal in an outsider's hands: the script alone, on a bare Python, names whatever was touched."""

import ast
import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from services.cli.paper_files import minutes_file
from services.scheduler.exporting import journal_of
from services.scheduler.verifying import verify
from shared.contracts.meetings import CloseMeeting
from shared.contracts.minutes import ApproveMinutes, ConfirmMinutes, MinutesView, PublishMinutes, SubmitMinutes
from shared.contracts.motions import (
    BallotKind,
    CarryWithoutObjection,
    CastBallot,
    CastSecretBallot,
    CloseVote,
    EnterTally,
    OpenVote,
    PutMotion,
    RecuseMember,
)
from shared.journal.chain import entry_hash
from shared.journal.exported import exported
from shared.runtime import Runtime
from tests.cli.conftest import run
from tests.conftest import on_both_databases
from tests.faults.sitting import seated
from tests.scheduler.council import BODY, Council, council, member_id

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "verify_journal.py"
PRESENT = 18
Lines = list[dict[str, Any]]


def checked(file: Path, *words: str) -> tuple[int, str]:
    """Exit code and words of the script, run with no site-packages, no environment and no current folder."""
    command = [sys.executable, "-I", "-S", str(SCRIPT), str(file), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd="/")
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout + done.stderr


async def _record(here: Council) -> MinutesView:
    """A meeting with a roll-call vote in which minds change, a show of hands and one without objection, up to its minutes."""
    motion = await seated(here, PRESENT)
    for number in range(1, PRESENT + 1):
        await here.as_member(number, CastBallot, motion=motion.id, choice="no")
    for number in range(1, 12):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
    await here.operate(CloseVote, motion=motion.id)
    hands = await here.operate(PutMotion, meeting=motion.meeting, title="김민수 위원 위촉 해제", ballot=BallotKind.SHOW_OF_HANDS)
    await here.operate(OpenVote, motion=hands.id)
    await here.operate(EnterTally, motion=hands.id, yes=12, no=3, abstain=1)
    await here.operate(CloseVote, motion=hands.id)
    urn = await here.operate(PutMotion, meeting=motion.meeting, title="부의장 선임", ballot=BallotKind.SECRET)
    await here.operate(RecuseMember, motion=urn.id, member=member_id(18), grounds="recusal")
    await here.operate(OpenVote, motion=urn.id)
    for number in range(1, 16):
        await here.as_member(number, CastSecretBallot, motion=urn.id, choice="yes" if number < 11 else "abstain")
    await here.operate(CloseVote, motion=urn.id)
    quick = await here.operate(PutMotion, meeting=motion.meeting, title="회의록 서명", ballot=BallotKind.NO_OBJECTION)
    await here.operate(CarryWithoutObjection, motion=quick.id)
    await here.operate(CloseMeeting, meeting=motion.meeting)
    await here.operate(SubmitMinutes, meeting=motion.meeting)
    for number in range(1, PRESENT + 1):
        await here.as_member(number, ConfirmMinutes, meeting=motion.meeting)
    await here.operate(ApproveMinutes, meeting=motion.meeting)
    published: MinutesView = await here.operate(PublishMinutes, meeting=motion.meeting)
    return published


async def _exported(runtime: Runtime, file: Path) -> Lines:
    made = exported(BODY, await journal_of(runtime.settings, BODY))
    await asyncio.to_thread(file.write_text, made.text)
    return [json.loads(line) for line in made.text.splitlines()]


@on_both_databases
async def test_record_is_checked_by_an_outsider(runtime: Runtime, tmp_path: Path) -> None:
    file, minutes = tmp_path / "journal.jsonl", tmp_path / "minutes.json"
    async with council(runtime) as here:
        published = await _record(here)
        head = (await verify(runtime.settings)).bodies[0].head
        lines = await _exported(runtime, file)
    minutes.write_bytes(minutes_file(published, "json"))
    code, said = checked(file, "--minutes", str(minutes), "--head", published.chain_head or "")
    assert (code, said) == (0, f"맞습니다 · {BODY} · 기록 {len(lines) - 1}건 · 의안 4건 · {head}\n")
    assert not re.search("[가-힣]", file.read_text()), "no words that people wrote, and so no name, leave with the journal"
    assert not re.search(r"\b1\d{3}\b", " ".join(line["actor"] for line in lines[1:])), "no account of the messenger either"


def first(lines: Lines, kind: str) -> dict[str, Any]:
    return next(line for line in lines[1:] if line["kind"] == kind)


def numbered_anew(lines: Lines) -> None:
    """As somebody does who knows the format: every hash right again, the head too."""
    prev = "0" * 64
    for seq, row in enumerate(lines[1:], 1):
        row["seq"], row["prev"] = seq, prev
        row["hash"] = prev = _hash(row)
    lines[0].update(rows=len(lines) - 1, head=prev)


def _hash(row: dict[str, Any]) -> str:
    from datetime import datetime

    at = datetime.fromisoformat(row["at"])
    return entry_hash(row["body"], row["seq"], at, row["kind"], row["actor"], row["data"], row["prev"])


def flip(lines: Lines) -> None:
    first(lines, "ballot.cast")["data"]["choice"] = "yes"


def flip_and_hash(lines: Lines) -> None:
    row = first(lines, "ballot.cast")
    row["data"]["choice"] = "yes"
    row["hash"] = _hash(row)


def swap_lines(lines: Lines) -> None:
    lines[6], lines[7] = lines[7], lines[6]


def swap_numbers(lines: Lines) -> None:
    lines[6]["seq"], lines[7]["seq"] = 7, 6
    swap_lines(lines)


def forge_ballot(lines: Lines) -> None:
    """Another ballot, and a chain written anew around it."""
    at = lines.index(first(lines, "declared.vote_closed"))
    cast = lines[at - 1]
    lines.insert(at, {**cast, "data": {**cast["data"], "choice": "abstain", "before": cast["data"]["choice"]}})
    numbered_anew(lines)


def forge_stranger(lines: Lines) -> None:
    first(lines, "ballot.cast")["data"]["member"] = "nobody"
    numbered_anew(lines)


def forge_late(lines: Lines) -> None:
    at = lines.index(first(lines, "declared.vote_closed"))
    lines[at - 1], lines[at] = lines[at], lines[at - 1]
    numbered_anew(lines)


def forge_result(lines: Lines) -> None:
    first(lines, "declared.vote_closed")["data"].update(yes=18, no=0)
    numbered_anew(lines)


def forge_urn(lines: Lines) -> None:
    """Of a secret ballot there is no more than how many voted."""
    next(line for line in lines if line.get("data", {}).get("ballot") == "secret" and "outcome" in line["data"])["data"][
        "yes"
    ] = 11
    numbered_anew(lines)


def forge_hands(lines: Lines) -> None:
    first(lines, "vote.tallied")["data"]["yes"] = 11
    numbered_anew(lines)


def forge_time(lines: Lines) -> None:
    lines[9]["at"] = "2001-01-01T00:00:00.000000+00:00"
    numbered_anew(lines)


def without_sense(lines: Lines) -> None:
    first(lines, "ballot.cast")["data"] = {"motion": []}
    numbered_anew(lines)


def write_anew(lines: Lines) -> None:
    """Consistent from end to end: only a head that was kept elsewhere tells."""
    for row in lines[1:]:
        row["at"] = row["at"].replace("+00:00", "")[:-1] + "7+00:00"
    numbered_anew(lines)


def drop(number: int) -> Callable[[Lines], None]:
    def damage(lines: Lines) -> None:
        del lines[number]

    return damage


def cut_with_head(lines: Lines) -> None:
    del lines[-1]
    lines[0].update(rows=len(lines) - 1, head=lines[-1]["hash"])


def set_row(number: int, **fields: Any) -> Callable[[Lines], None]:
    return lambda lines: lines[number].update(fields)


CAST = "{cast}번째 기록: "
TOUCHED: dict[str, tuple[Callable[[Lines], None], str]] = {
    "flipped": (flip, CAST + "내용이 바뀌었습니다"),
    "flipped, hash made right": (flip_and_hash, "{after}번째 기록: {cast}번째 기록을 잇지 않습니다"),
    "actor changed": (set_row(4, actor="member:x"), "4번째 기록: 내용이 바뀌었습니다"),
    "time changed": (set_row(4, at="2026-01-01T00:00:00.000000+00:00"), "4번째 기록: 내용이 바뀌었습니다"),
    "removed": (drop(5), "5번째 기록: 빠졌습니다"),
    "first removed": (drop(1), "1번째 기록: 빠졌습니다"),
    "last removed": (drop(-1), "{last}번째 기록부터: 끝이 잘렸거나"),
    "lines swapped": (swap_lines, "7번째 기록: 자리가 바뀌었습니다"),
    "numbers swapped": (swap_numbers, "6번째 기록: 번호가 바뀌었습니다 (원래 7번째)"),
    "repeated": (lambda lines: lines.insert(8, dict(lines[7])), "7번째 기록: 두 번 있습니다"),
    "another body's": (set_row(3, body="other"), "3번째 기록: 다른 기구(other)의 것입니다"),
    "head changed": (set_row(0, head="0" * 64), "{last}번째 기록: 내보낼 때의 끝 값과 다릅니다"),
    "words added": (set_row(3, note="부결"), "3번째 줄: 기록 한 건으로 읽을 수 없습니다"),
    "number as text": (set_row(3, seq="3"), "3번째 줄: 기록 한 건으로 읽을 수 없습니다"),
    "ballot forged": (forge_ballot, "다시 세면 (10, 7, 1)입니다"),
    "stranger's ballot": (forge_stranger, CAST + "명부에 없는 위원(nobody)의 표입니다"),
    "ballot after the close": (forge_late, "표결이 열려 있지 않은데 표가 있습니다"),
    "result forged": (forge_result, "(18, 0, 0)로 적혀 있으나 다시 세면 (11, 7, 0)입니다"),
    "hands forged": (forge_hands, "(12, 3, 1)로 적혀 있으나 다시 세면 (11, 3, 1)입니다"),
    "urn forged": (forge_urn, "15명이 투표했으나 표는 16장입니다"),
    "time gone back": (forge_time, "9번째 기록: 앞의 기록보다 이른 때로 적혀 있습니다"),
    "senseless": (without_sense, CAST + "내용(ballot.cast)을 알아볼 수 없습니다"),
    "written anew": (write_anew, "회의록에 적힌 끝 값과 다릅니다"),
    "cut, head made right": (cut_with_head, "--head로 준 끝 값이 이 기록의 어디에도 없습니다"),
}


async def test_whatever_was_touched_is_named(runtime: Runtime, tmp_path: Path) -> None:
    file, minutes, touched = tmp_path / "journal.jsonl", tmp_path / "minutes.json", tmp_path / "touched.jsonl"
    async with council(runtime) as here:
        published = await _record(here)
        lines = await _exported(runtime, file)
    minutes.write_bytes(minutes_file(published, "json"))
    cast = first(lines, "ballot.cast")["seq"]
    numbers = {"cast": cast, "after": cast + 1, "last": len(lines) - 1}
    words = ("--minutes", str(minutes), "--head", lines[0]["head"])
    assert checked(file, *words)[0] == 0
    missed = {}
    for name, (damage, expected) in TOUCHED.items():
        copy = json.loads(json.dumps(lines))
        damage(copy)
        touched.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in copy) + "\n")
        code, said = checked(touched, *words)
        if code != 1 or expected.format(**numbers) not in said:
            missed[name] = (code, said)
    assert missed == {}
    minutes_touched = _minutes_touched(minutes, file, tmp_path / "other.json")
    assert minutes_touched == {}


MINUTES_TOUCHED: dict[str, tuple[Callable[[Any], None], int, str]] = {
    "result": (lambda one: one["items"][-1]["votes"][0].update(yes=9), 1, "회의록의 결과가 기록의 결과"),
    "names": (lambda one: _roll_call(one)["votes"]["yes"].pop(), 1, "이름의 수가 기록의 집계와 다릅니다"),
    "a decision left out": (lambda one: one["items"][-1]["votes"].pop(), 1, "결정되었으나 회의록에 없습니다"),
    "a decision made up": (lambda one: _roll_call(one).update(motion="x"), 1, "의안 x: 회의록에 있으나 기록에 없습니다"),
    "head": (lambda one: one.update(chain_head="0" * 64), 1, "회의록에 적힌 끝 값과 다릅니다"),
    "another row": (lambda one: one.update(journal_rows=1), 1, "1번째 기록: 회의록에 적힌 끝 값과 다릅니다"),
    "another meeting's": (lambda one: one.update(meeting="x"), 1, "이 회의록을 확정한 기록이 아닙니다"),
    "another body's": (lambda one: one.update(body="other"), 2, "다른 기구(other)의 회의록입니다"),
    "not approved": (lambda one: one.update(chain_head=None), 2, "확정된 회의록이어야 합니다"),
    "none": (lambda one: one.update(items=5), 2, "읽을 수 없습니다"),
}


def _roll_call(minutes: Any) -> Any:
    return next(vote for item in minutes["items"] for vote in item["votes"] if vote["votes"])


def _minutes_touched(minutes: Path, file: Path, other: Path) -> dict[str, Any]:
    missed = {}
    for name, (damage, status, expected) in MINUTES_TOUCHED.items():
        copy = json.loads(minutes.read_text())
        damage(copy)
        other.write_text(json.dumps(copy))
        code, said = checked(file, "--minutes", str(other))
        if code != status or expected not in said:
            missed[name] = (code, said)
    return missed


UNREADABLE = {
    "empty": b"",
    "not JSON": b"hello\n",
    "binary": b"\xff\xfe\x00",
    "another format": b'{"format":"other","version":1}\n',
    "a newer format": b'{"format":"hyeopchi-journal","version":2}\n',
    "a list": b"[]\n",
    "nested": b"[" * 100_000,
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_journal_is_told_so(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    code, said = checked(file)
    assert code == 2 and re.search("읽을 수 없습니다|기록\\(형식 1\\)이 아닙니다", said)


def test_rows_that_programs_would_read_differently_are_named(tmp_path: Path) -> None:
    """A name that stands twice, a row that is no object, nesting without end."""
    header = '{"format":"hyeopchi-journal","version":1,"body":"b","rows":1,"head":"x"}\n'
    for row in ('{"seq":1,"seq":2}', "7", '{"data":' + "[" * 50_000, "NaN"):
        (tmp_path / "file").write_text(header + row + "\n")
        code, said = checked(tmp_path / "file")
        assert code == 1 and "1번째 줄: 기록 한 건으로 읽을 수 없습니다" in said, row


def test_missing_file_and_missing_words(tmp_path: Path) -> None:
    assert checked(tmp_path / "nothing")[0] == 2
    assert checked(tmp_path / "nothing", "--unknown")[0] == 2


def test_body_without_a_record_is_whole(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(exported("guro", []).text)
    assert checked(tmp_path / "file") == (0, f"맞습니다 · guro · 기록 0건 · 의안 0건 · {'0' * 64}\n")


def test_script_stands_alone() -> None:
    """Under 200 lines, the standard library only, and nothing that came after Python 3.9."""
    text = SCRIPT.read_text()
    assert len(text.splitlines()) < 200
    tree = ast.parse(text, feature_version=(3, 9))
    imported = {alias.name.partition(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module).partition(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= sys.stdlib_module_names
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Match)]


def test_example_in_the_documentation_is_right(tmp_path: Path) -> None:
    """Whoever writes another checker from docs/journal.md has a file to try it on."""
    example = re.findall(r"```jsonl\n(.*?)```", (ROOT / "docs/journal.md").read_text(), re.DOTALL)
    (tmp_path / "file").write_text(example[0])
    code, said = checked(tmp_path / "file")
    assert code == 0 and said.startswith("맞습니다"), said


def test_export_of_a_body_nobody_knows(tmp_path: Path) -> None:
    ran = run("journal", "export", "--body", "nope", "--out", "x.jsonl", "--json", folder=tmp_path)
    assert ran.code == 2 and ran.json["error"]["code"] == "unreadable" and not (tmp_path / "x.jsonl").exists()
