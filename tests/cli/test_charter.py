"""`hyeopchi charter`: exit codes and JSON, as scripts rely on them."""

import json
from pathlib import Path

import pytest

from services.cli.main import run
from shared.charters import builtin_text

BROKEN = 'schema = 1\nkey = "mine"\nname =\ninstitution = "구"\n[calling]\nnotice = 3\n'


@pytest.fixture
def broken(tmp_path: Path) -> str:
    file = tmp_path / "broken.toml"
    file.write_text(BROKEN, encoding="utf-8")
    return str(file)


def test_check_of_a_good_file_lists_the_defaults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "good.toml"
    file.write_text(builtin_text("guro"), encoding="utf-8")
    assert run(["charter", "check", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], told["charter"], told["faults"]) == (True, "guro", [])
    notice = {"key": "calling.notice_days", "by_analogy": None, "text": "소집은 회의 7일 전까지 통지합니다."}
    assert notice in told["defaults"] and "opening" not in {one["key"] for one in told["defaults"]}
    assert run(["charter", "check", str(file)]) == 0
    assert "- calling.notice_days: 소집은 회의 7일 전까지 통지합니다. (기본값)" in capsys.readouterr().out


def test_check_of_a_broken_file_tells_every_fault(broken: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["charter", "check", broken]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == ["3번째 줄, name: TOML 형식이 아닙니다", "6번째 줄, calling.notice: 알 수 없는 항목입니다"]
    assert len(said.err.splitlines()) == 1
    assert run(["charter", "check", broken, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(one["line"], one["key"], one["reason"]) for one in told["faults"]] == [
        (3, "name", "not_toml"), (6, "calling.notice", "unknown_key"),
    ]  # fmt: skip
    assert told["ok"] is False and told["error"]["code"] == "faulty_charter"


def test_check_of_no_file_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["charter", "check", "/nowhere.toml"]) == 2
    assert run(["charter", "check"]) == 2


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["guro"], 0),
        (["guro-agenda", "--enrolled", "18", "--format", "html"], 0),
        (["nosuch"], 1),
        (["guro-nosuch"], 1),
        (["/nowhere.toml"], 2),
        (["guro", "--format", "pdf"], 2),
        (["guro", "--enrolled", "0"], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)  # fmt: skip
def test_explain_exit_codes(words: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["charter", "explain", *words]) == status
    said = capsys.readouterr()
    assert bool(said.out) is (status == 0)


def test_explain_of_a_broken_file_tells_its_faults(broken: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["charter", "explain", broken]) == 1
    assert "3번째 줄" in capsys.readouterr().out
