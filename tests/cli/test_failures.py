"""Whatever goes wrong is one Korean line on stderr, with --json one document on stdout, and the right exit code."""

import json
import re
import socket
from pathlib import Path

import pytest

from services.cli.main import run
from tests.cli.conftest import Hyeopchi, Ran


def is_one_korean_line(ran: Ran) -> bool:
    lines = ran.err.splitlines()
    return len(lines) == 1 and bool(re.search("[가-힣]", lines[0])) and "Traceback" not in ran.err


WRONG_USAGE = {
    "no such command": ["bogus"],
    "no such subcommand": ["meeting", "bogus"],
    "missing option": ["meeting", "call", "--body", "x"],
    "missing argument": ["meeting", "show"],
    "one argument too many": ["meeting", "show", "a", "b"],
    "no such option": ["body", "list", "--nope"],
    "option without its value": ["body", "show", "x", "--data"],
    "flag with a value": ["body", "list", "--json=1"],
    "not one of the choices": ["rsvp", "--meeting", "m", "--member", "x", "--answer", "perhaps"],
    "not a number": ["facilitator", "add", "--telegram-id", "x", "--body", "b"],
    "neither member nor all": ["attend", "--meeting", "m"],
    "both member and all": ["attend", "--meeting", "m", "--member", "x", "--confirm-all"],
    "unreadable date": ["meeting", "call", "--body", "b", "--at", "언젠가", "--place", "p", "--agenda", "a"],
    "no such date": ["meeting", "call", "--body", "b", "--at", "2026-02-30 14:00", "--place", "p", "--agenda", "a"],
    "nothing to move": ["meeting", "move", "m"],
    "unreadable time of attendance": ["attend", "--meeting", "m", "--member", "x", "--at", "99:99"],
    "unreadable step": ["clock", "advance", "8 days"],
    "no such charter file": ["import", "charter", "/nonexistent.toml"],
    "no such roster": ["import", "roster", "/nonexistent.csv", "--body", "b"],
    "no such backup": ["restore", "/nonexistent.tar.gz", "--data", "/tmp"],
}


@pytest.mark.parametrize("words", WRONG_USAGE.values(), ids=WRONG_USAGE.keys())
def test_wrong_usage_is_one_line_and_exit_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = run(words)
    said = capsys.readouterr()
    assert code == 2 and said.out == ""
    assert is_one_korean_line(Ran(code, said.out, said.err)), said.err


@pytest.mark.parametrize("words", WRONG_USAGE.values(), ids=WRONG_USAGE.keys())
def test_wrong_usage_with_json_is_a_document_too(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    run(["--json"] if words == ["bogus"] else [*words[:2], "--json", *words[2:]])
    document = json.loads(capsys.readouterr().out)
    assert set(document["error"]) == {"code", "message"}


def test_json_refusal_has_code_and_message(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("body", "show", "nowhere", "--json")
    assert ran.code == 1 and ran.json["error"]["code"] == "unknown_body"
    assert is_one_korean_line(ran) and ran.err.strip() == ran.json["error"]["message"]


def test_refusal_is_one_line_and_exit_1(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("meeting", "show", "nowhere")
    assert ran.code == 1 and ran.out == "" and is_one_korean_line(ran), ran.err


def test_past_time_is_refused_with_exit_1(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("meeting", "call", "--body", "guro", "--at", "2001-01-01 14:00", "--place", "p", "--agenda", "a")
    assert ran.code == 1 and "지났습니다" in ran.err and is_one_korean_line(ran)


def test_nats_that_nobody_runs_is_named(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("body", "list", HYEOPCHI_NATS_URL="nats://secret@127.0.0.1:1")
    assert ran.code == 1 and "127.0.0.1:1" in ran.err and "secret" not in ran.err and is_one_korean_line(ran)


def test_service_that_does_not_answer_is_named(hyeopchi: Hyeopchi, clean_nats: str) -> None:
    ran = hyeopchi("body", "list", "--json", HYEOPCHI_NATS_URL=clean_nats)
    assert ran.code == 1 and ran.json["error"]["code"] == "unavailable" and "registry" in ran.err and is_one_korean_line(ran)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HYEOPCHI_MEMBERS_BOT_TOKEN", "123456:only-one-of-two"),
        ("HYEOPCHI_LOG", "LOUD"),
        ("HYEOPCHI_CLOCK", "yesterday"),
        ("HYEOPCHI_PORT", "many"),
    ],
)
def test_wrong_setting_is_named(name: str, value: str, hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("body", "list", **{name: value})
    assert ran.code == 2 and name in ran.err and is_one_korean_line(ran), ran.err


def test_one_token_for_both_bots_is_told(hyeopchi: Hyeopchi) -> None:
    names = ("HYEOPCHI_MEMBERS_BOT_TOKEN", "HYEOPCHI_FACILITATORS_BOT_TOKEN")
    ran = hyeopchi("body", "list", **dict.fromkeys(names, "123456:the-same"))
    assert ran.code == 2 and all(name in ran.err for name in names) and "123456" not in ran.err and is_one_korean_line(ran)


def test_database_that_cannot_be_opened_is_told(hyeopchi: Hyeopchi, tmp_path: Path) -> None:
    ran = hyeopchi("body", "list", HYEOPCHI_DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/nowhere/x.db")
    assert ran.code == 1 and "HYEOPCHI_DATABASE_URL" in ran.err and is_one_korean_line(ran), ran.err


def test_data_folder_that_is_a_file_is_told(hyeopchi: Hyeopchi, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    ran = hyeopchi("body", "list", "--data", str(tmp_path / "taken"))
    assert ran.code == 1 and "taken" in ran.err and is_one_korean_line(ran), ran.err


def test_port_in_use_is_told(hyeopchi: Hyeopchi) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        ran = hyeopchi("up", "--port", port)
    assert ran.code == 1 and port in ran.err and "--port" in ran.err and is_one_korean_line(ran)


def test_service_alone_without_a_system_is_told(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("registry")
    assert ran.code == 1 and "HYEOPCHI_NATS_URL" in ran.err and is_one_korean_line(ran)


def test_format_for_files_is_not_shown_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    code = run(["minutes", "export", "m", "--format", "pdf"])
    said = capsys.readouterr()
    assert code == 1 and "--out" in said.err and is_one_korean_line(Ran(code, said.out, said.err))


def test_unexpected_failure_is_one_line_and_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setattr("services.cli.desk.Desk.ask", broken)
    (tmp_path / "hyeopchi.db").touch()  # a folder in use
    code = run(["body", "list", "--data", str(tmp_path)])
    said = capsys.readouterr()
    assert code == 1 and is_one_korean_line(Ran(code, said.out, said.err))
    assert "inside" in (tmp_path / "run" / "hyeopchi.log").read_text()
    assert str(tmp_path / "run" / "hyeopchi.log") in said.err


@pytest.mark.parametrize(
    "words", [["demo"], ["simulate", "--charter", "guro"], ["rules", "notice", "--meeting", "2026-12-03", "--days", "7"]],
    ids=lambda words: words[0],
)  # fmt: skip
def test_unexpected_failure_without_a_data_folder_is_logged_in_a_file_of_its_own(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("inside")

    for place in ("deploy.demo.run", "deploy.simulation.year.simulate", "services.cli.rules._show"):
        monkeypatch.setattr(place, broken)
    spare, work = tmp_path / "spare", tmp_path / "work"
    spare.mkdir()
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    code = run(words)
    said = capsys.readouterr()
    (log,) = spare.iterdir()
    assert code == 1 and is_one_korean_line(Ran(code, said.out, said.err)) and str(log) in said.err
    assert "inside" in log.read_text() and list(work.iterdir()) == []
