"""`hyeopchi rules`: flags, JSON fields, exit codes and the batch, as scripts rely on them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from services.cli.rules import app

runner = CliRunner()

DECIDE = ["decide", "--charter", "guro", "--enrolled", "35", "--present", "20", "--yes", "12", "--no", "8"]
QUORUM = ["quorum", "--charter", "guro", "--enrolled", "35", "--present", "20"]


def run(*arguments: str, stdin: str | bytes | None = None) -> tuple[int, str, str]:
    result = runner.invoke(app, list(arguments), input=stdin)
    return result.exit_code, result.stdout, result.stderr


def as_json(*arguments: str) -> dict[str, Any]:
    code, out, _ = run(*arguments, "--json")
    assert code == 0
    answer: dict[str, Any] = json.loads(out)
    return answer


def batch(*lines: str | bytes) -> list[dict[str, Any]]:
    data = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines) + b"\n"
    code, out, _ = run("batch", "-", stdin=data)
    assert code == 0
    return [json.loads(line) for line in out.splitlines()]


def test_quorum_json_fields() -> None:
    answer = as_json(*QUORUM)
    wanted = {
        "charter": "guro", "rule": "opening", "enrolled": 35, "present": 20, "counted": 20, "required": 18, "met": True,
        "cite": "제13조②", "default": False,
    }  # fmt: skip
    assert wanted.items() <= answer.items()


def test_decide_json_fields() -> None:
    answer = as_json(*DECIDE)
    wanted = {
        "charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "enough_yes", "base": "present", "base_count": 20,
        "required_yes": 11, "yes": 12, "no": 8, "abstain": 0, "recused": 0, "quorum_met": True, "cite": "제13조②",
        "default": False, "text": "재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 12 → 가결 (제13조②)",
    }  # fmt: skip
    assert wanted.items() <= answer.items()


def test_deadline_and_notice_json() -> None:
    assert as_json("deadline", "--start", "2026-02-09", "--days", "7") == {
        "start": "2026-02-09", "due": "2026-02-19", "rolled": True,
    }  # fmt: skip
    assert as_json("deadline", "--start", "2027-04-30", "--business-days", "1")["due"] == "2027-05-04"
    assert as_json("notice", "--meeting", "2026-10-01", "--days", "7") == {
        "due": "2026-09-24", "safe": "2026-09-23", "send_by": "2026-09-23",
    }  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        "2026-12-07\n",
        "# 임시공휴일\n\n2026-12-07, 임시공휴일\n",
        "날짜,이름\n2026-12-07,임시\n",
        '["2026-12-07"]',
        "\ufeff2026-12-07",
    ],
    ids=["plain", "remarks", "csv", "json", "bom"],
)
def test_holidays_file_forms(tmp_path: Path, content: str) -> None:
    file = tmp_path / "extra.txt"
    file.write_text(content, encoding="utf-8")
    assert as_json("deadline", "--start", "2026-11-30", "--days", "7", "--holidays", str(file))["due"] == "2026-12-08"


def test_human_lines() -> None:
    assert run(*QUORUM)[1] == "재적 35 · 개의 18 · 출석 20 → 성원 (제13조②)\n"
    assert run("deadline", "--start", "2026-02-09", "--days", "7")[1].startswith("2026-02-19까지")
    assert run("notice", "--meeting", "2026-12-10", "--days", "7")[1].startswith("2026-12-03까지 통지")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["quorum", "--charter", "guro", "--enrolled", "35", "--present", "36"], "more_than_enrolled"),
        (["quorum", "--charter", "guro", "--enrolled", "0", "--present", "0"], "zero"),
        (["quorum", "--charter", "nosuch", "--enrolled", "5", "--present", "3"], "unknown"),
        ([*DECIDE, "--rule", "nosuch"], "unknown"),
        ([*DECIDE, "--chair-casts", "yes"], "no_casting_vote"),
        ([*DECIDE, "--abstain", "1"], "more_ballots_than_voters"),
        (["deadline", "--start", "2026-02-09", "--days", "-1"], "negative"),
        (["deadline", "--start", "2026-02-09", "--days", "99999"], "out_of_calendar"),
        (["notice", "--meeting", "0001-01-01", "--days", "7"], "out_of_calendar"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_refused_exits_1_with_a_line_or_json(arguments: list[str], code: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    status, out, _ = run(*arguments, "--json")
    error = json.loads(out)["error"]
    assert (status, error["code"]) == (1, code) and error["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["quorum", "--charter", "guro"],
        ["quorum", "--charter", "guro", "--enrolled", "many", "--present", "3"],
        ["quorum", "--charter", "/nowhere/x.toml", "--enrolled", "5", "--present", "3"],
        [*DECIDE, "--chair-casts", "maybe"],
        ["deadline", "--start", "2026-02-09"],
        ["deadline", "--start", "2026-02-09", "--days", "1", "--business-days", "1"],
        ["deadline", "--start", "soon", "--days", "1"],
        ["deadline", "--start", "2026-02-09", "--days", "1", "--holidays", "/nowhere"],
        ["composition", "--charter", "guro", "--roster", "/nowhere.csv"],
        ["batch", "/nowhere.jsonl"],
        ["nosuch"],
    ],
    ids=lambda value: " ".join(value),
)
def test_wrong_usage_exits_2(arguments: list[str]) -> None:
    assert run(*arguments)[0] == 2


def test_charter_from_a_file_and_its_faults(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    head = 'schema = 1\nkey = "mine"\nname = "우리"\ninstitution = "구"\n'
    good.write_text(head + '[voting]\ncasting_vote = { value = true, cite = "제8조" }\n', encoding="utf-8")
    bad.write_text(head + "[calling]\nnotice = 3\n", encoding="utf-8")
    tie = ["--enrolled", "20", "--present", "20", "--yes", "10", "--no", "10", "--chair-casts", "yes"]
    assert as_json("decide", "--charter", str(good), *tie)["reason"] == "tie_chair_yes"
    status, out, _ = run("decide", "--charter", str(bad), *tie, "--json")
    assert status == 1 and "calling.notice" in json.loads(out)["error"]["message"]


def test_batch_answers_every_line_in_order() -> None:
    answers = batch(
        '{"op":"quorum","charter":"guro","enrolled":35,"present":18}',
        "{",
        "",
        b"\xff",
        "[1]",
        '{"op":"decide","charter":"guro-agenda","enrolled":18,"present":11,"yes":7,"no":3,"abstain":1,"id":"x","odd":1}',
        '{"op":"deadline","start":"2026-11-30","days":7,"holidays":["2026-12-07"]}',
        '{"op":"notice","meeting":"2026-12-10","days":7}',
        '{"op":"dance"}',
        '{"charter":"guro"}',
        '{"op":"decide","charter":"guro","enrolled":35.0,"present":20,"yes":1,"no":0}',
        '{"op":"decide","charter":"guro","enrolled":35,"present":20,"yes":true,"no":0}',
        '{"op":"quorum","charter":"guro","enrolled":35}',
        '{"op":"deadline","start":"2026-11-30"}',
        '{"op":"deadline","start":"x","days":1}',
        '{"op":"quorum","charter":"\\ud800.toml","enrolled":35,"present":1}',
        '{"op":"quorum","charter":"/nowhere.toml","enrolled":35,"present":1}',
        '{"op":"decide","charter":"guro","enrolled":35,"present":20,"yes":1,"no":0,"chair_casts":"maybe"}',
        '{"op":"decide","charter":"guro","enrolled":35,"present":20,"yes":11,"no":0,"yes":1}',
        '{"op":"deadline","start":"20261130","days":1}',
        '{"op":"notice","meeting":"2026-W49-1","days":1}',
        '{"op":"decide","charter":"guro","enrolled":NaN,"present":20,"yes":1,"no":0}',
    )
    told = [(answer["error"]["key"], answer["error"]["reason"]) if "error" in answer else "answered" for answer in answers]
    assert told == [
        "answered", ("line", "not_json"), ("line", "not_json"), ("line", "not_json"), ("line", "not_an_object"),
        "answered", "answered", "answered", ("op", "unknown"), ("op", "missing"), ("enrolled", "not_a_number"),
        ("yes", "not_a_number"), ("present", "missing"), ("days", "one_of_two"), ("start", "not_a_date"),
        ("charter", "not_text"), ("charter", "unknown"), ("chair_casts", "not_yes_or_no"),
        ("yes", "twice"), ("start", "not_a_date"), ("meeting", "not_a_date"), ("enrolled", "not_a_number"),
    ]  # fmt: skip
    assert (answers[5]["id"], answers[5]["ignored"], answers[5]["default"]) == ("x", ["odd"], True)
    assert answers[6]["due"] == "2026-12-08"


def test_batch_reads_a_file(tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    file.write_text('{"op":"quorum","charter":"guro","enrolled":2,"present":2}\n' * 3, encoding="utf-8")
    code, out, _ = run("batch", str(file))
    assert (code, len(out.splitlines())) == (0, 3)


ROSTER = "이름,소속,구분,역할,성별,위촉일,만료일,메모\n"


def roster(tmp_path: Path, men: int, women: int, encoding: str = "utf-8") -> str:
    names = [f"위원{chr(0xAC00 + n)}" for n in range(men + women)]
    rows = [f"{name},가,위촉직,위원,{'남' if n < men else '여'},2026-01-01,2027-12-31,-" for n, name in enumerate(names)]
    file = tmp_path / "roster.csv"
    file.write_bytes((ROSTER + "\n".join(rows) + "\n간사님,과,,간사,남,,,\n").encode(encoding))
    return str(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_composition_json(tmp_path: Path, encoding: str) -> None:
    answer = as_json("composition", "--charter", "guro", "--roster", roster(tmp_path, 19, 11, encoding), "--on", "2026-06-01")
    assert (answer["ok"], answer["enrolled"], answer["appointed"]) == (False, 30, 30)
    (violation,) = answer["violations"]
    assert {"rule": "sex_share", "cite": "제9조④", "count": 19, "limit": 18}.items() <= violation.items()
    assert answer["notes"] == ["쓰지 않는 열: 메모"]
    assert answer["proposal"][0] == {
        "rule": "sex_share", "who": "female", "add": 2, "cite": "제9조④", "default": False, "by_analogy": None,
    }  # fmt: skip
    assert (answer["vacancies"], answer["proposal_fits"]) == (5, True)


def test_composition_lines_and_days(tmp_path: Path) -> None:
    file = roster(tmp_path, 19, 11)
    wrong = run("composition", "--charter", "guro", "--roster", file, "--on", "2026-06-01")
    assert wrong[0] == 0 and wrong[1].splitlines()[:3] == [
        "특정 성별(남) 19명 - 한도 18명 (제9조④)", "제안: 여 2명을 더 위촉 - 특정 성별 (제9조④)", "결원: 당연직 5명 (제9조③)",
    ]  # fmt: skip
    over = run("composition", "--charter", "guro", "--roster", file, "--on", "2028-01-01")
    assert over[0] == 0 and over[1].startswith("재적 0명: 구성 기준을 지킵니다.\n")


def test_composition_refuses_rows_it_cannot_read(tmp_path: Path) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(ROSTER + "김하나,가,위촉직,위원,모름,,,\n", encoding="utf-8")
    status, out, _ = run("composition", "--charter", "guro", "--roster", str(file), "--json")
    assert status == 1
    assert json.loads(out)["error"]["rows"] == [{"row": 2, "column": "성별", "reason": "unknown_word"}]


def test_help_is_korean() -> None:
    code, out, _ = run("decide", "--help")
    assert code == 0 and "안건이 어떻게 되었는지" in out


def test_one_verdict_loads_nothing_heavy() -> None:
    """What it starts with decides how fast it starts, on a busy machine too: of the installed libraries only these are loaded."""
    script = (
        "import sys; from services.cli.rules import app; app(sys.argv[1:], standalone_mode=False); "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, *QUORUM], capture_output=True, text=True, check=True)
    of_python = sys.stdlib_module_names
    ours = {"services", "shared"}
    typer_and_what_it_needs = {
        "annotated_doc", "annotated_types", "pydantic", "pydantic_core", "shellingham", "typer", "typing_extensions",
        "typing_inspection",
    }  # fmt: skip
    loaded = {name for name in done.stderr.split() if not name.startswith("_")}
    assert loaded - of_python - ours - typer_and_what_it_needs == set()
