"""Commands against real services that they start for themselves."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.cli.conftest import Hyeopchi, run

ROOT = Path(__file__).parents[2]
CHARTER = str(ROOT / "shared" / "charters" / "guro.toml")
ROSTER = str(ROOT / "examples" / "guro" / "roster.csv")


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose data holds the council of Guro with its roll."""
    folder = tmp_path_factory.mktemp("council")
    assert run("import", "charter", CHARTER, folder=folder, HYEOPCHI_CLOCK="2026-11-02T09:00+09:00").code == 0
    done = run("import", "roster", ROSTER, "--body", "guro", folder=folder)
    assert done.code == 0, done.err
    return folder


def test_empty_folder_says_what_to_do_next(hyeopchi: Hyeopchi) -> None:
    ran = hyeopchi("body", "list")
    assert ran.code == 0 and "hyeopchi import charter" in ran.out and ran.err == ""


def test_bodies_are_listed(council: Path) -> None:
    found = run("body", "list", "--json", folder=council).json
    assert {"slug", "name", "parent", "charter", "enrolled"} <= set(found[0])
    assert found[0]["slug"] == "guro" and found[0]["enrolled"] == 35


def test_members_are_listed_and_found(council: Path) -> None:
    found = run("member", "list", "--body", "guro", "--json", folder=council).json
    assert {"id", "name", "seat", "offices", "linked"} <= set(found[0])
    name = found[0]["name"]
    assert name in [one["name"] for one in run("member", "find", name, "--json", folder=council).json]


def test_plain_table_is_for_people(council: Path) -> None:
    ran = run("member", "list", "--body", "guro", folder=council)
    assert ran.out.splitlines()[0].split() == ["번호", "이름", "소속", "직위", "구분", "역할", "연결"]


def test_same_roster_again_changes_nothing(council: Path) -> None:
    ran = run("import", "roster", ROSTER, "--body", "guro", "--json", folder=council)
    assert ran.code == 0 and ran.json["changes"] == []


def test_roster_that_differs_is_shown_and_not_applied(council: Path, tmp_path: Path) -> None:
    rows = Path(ROSTER).read_text("utf-8-sig").splitlines()
    (tmp_path / "fewer.csv").write_text("\n".join(rows[:-1]))
    words = ("import", "roster", str(tmp_path / "fewer.csv"), "--body", "guro")
    ran = run(*words, "--json", folder=council)
    assert ran.code == 1 and ran.json["error"]["code"] == "differs" and not ran.json["applied"]
    assert [change["kind"] for change in ran.json["changes"]] == ["missing"]
    plain = run(*words, folder=council)
    assert plain.code == 1 and "파일에 없음" in plain.out and len(plain.err.splitlines()) == 1 and "--apply" in plain.err


def test_invitations_carry_link_and_page(council: Path) -> None:
    member = run("member", "list", "--body", "guro", "--json", folder=council).json[0]["id"]
    made = run("invite", "--body", "guro", "--member", member, "--json", folder=council).json
    assert len(made) == 1 and {"member", "name", "link", "page", "expires"} <= set(made[0])
    assert made[0]["member"] == member and made[0]["expires"].endswith("+09:00")


def test_meeting_is_called_shown_and_listed(council: Path, tmp_path: Path) -> None:
    words = ("--at", "2026-12-03 14:00", "--place", "5층", "--agenda", "의결: 하나", "--agenda", "보고: 둘")
    called = run("meeting", "call", "--body", "guro", *words, "--json", folder=council)
    assert called.code == 0, called.err
    view = called.json
    assert {"id", "body", "session", "state", "starts", "enrolled", "required", "present", "rsvp", "motions", "minutes"} <= set(
        view
    )
    assert view["starts"] == "2026-12-03T14:00:00+09:00" and view["state"] == "called" and view["present"] is None
    assert (view["enrolled"], view["required"], view["minutes"]) == (35, 18, None)
    assert set(view["rsvp"]) == {"yes", "no", "maybe", "none"}
    assert run("meeting", "show", view["id"], "--json", folder=council).json["id"] == view["id"]
    shown = run("meeting", "show", view["id"], folder=council).out.splitlines()
    assert shown[0].startswith("참석 0") and "18명" in shown[0]
    assert {"id", "kind", "subject", "due", "state"} <= set(run("deadline", "list", "--json", folder=council).json[0])
    for name in ("안.pdf", "붙임.hwpx"):
        (tmp_path / name).write_bytes(b"x")
        attached = run("meeting", "attach", view["id"], str(tmp_path / name), "--item", "2", "--json", folder=council)
        assert attached.code == 0, attached.err
    assert "자료: 붙임.hwpx" in run("meeting", "show", view["id"], folder=council).out
    left = run("meeting", "detach", view["id"], "안.pdf", "--item", "2", "--yes", "--json", folder=council).json
    assert [one["name"] for one in left["items"][1]["documents"]] == ["붙임.hwpx"]


def test_facilitator_is_added(council: Path) -> None:
    ran = run("facilitator", "add", "--telegram-id", "42", "--body", "guro", "--json", folder=council)
    assert ran.code == 0 and ran.json["telegram_id"] == "42"


def test_clock_goes_forward_and_stays(tmp_path: Path, hyeopchi: Hyeopchi) -> None:
    assert hyeopchi("clock", "show", "--json").json["offset_seconds"] == 0
    assert hyeopchi("clock", "advance", "+8d", "--json").json["offset_seconds"] == 8 * 86400
    assert hyeopchi("clock", "show", "--json").json["offset_seconds"] == 8 * 86400


def test_verify_finds_nothing_wrong(council: Path, hyeopchi: Hyeopchi) -> None:
    assert hyeopchi("verify", "--json").code == 2  # no such folder: that nothing is wrong there would be no answer
    ran = run("verify", "--json", folder=council)
    assert ran.code == 0 and ran.json["ok"]
    assert all({"slug", "rows", "head", "ok"} <= set(one) for one in ran.json["bodies"])


def test_verify_of_a_body_nobody_knows(council: Path) -> None:
    assert run("verify", "--body", "nope", "--json", folder=council).json["error"]["code"] == "unknown_body"


def test_past_meetings_come_in_once(council: Path, tmp_path: Path) -> None:
    (tmp_path / "past.csv").write_text("period,body,session,kind,subject\n2023-06/07,,3,meeting,협치과제\n")
    words = ("import", "meetings", str(tmp_path / "past.csv"), "--body", "guro", "--json")
    first = run(*words, folder=council)
    assert first.code == 0 and first.json["added"] == 1, first.err
    assert run(*words, folder=council).json["added"] == 0


def test_restored_folder_answers_the_same(council: Path, tmp_path: Path) -> None:
    kept = str(tmp_path / "kept.tar.gz")
    assert run("backup", kept, folder=council).code == 0
    assert run("restore", kept, folder=tmp_path).code == 0
    assert run("body", "list", "--json", folder=tmp_path).json == run("body", "list", "--json", folder=council).json
    again = run("restore", kept, "--json", folder=tmp_path)
    assert again.code == 1 and again.json["error"]["code"] == "not_empty"
    assert run("restore", kept, "--yes", folder=tmp_path).code == 0


def test_commands_at_the_same_time_wait_for_one_another(council: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        ran = list(pool.map(lambda _: run("body", "list", "--json", folder=council), range(3)))
    assert [one.code for one in ran] == [0, 0, 0], [one.err for one in ran]


def test_poll_is_put_opened_answered_and_closed(council: Path) -> None:
    members = [row["id"] for row in run("member", "list", "--body", "guro", "--json", folder=council).json]
    words = ("--kind", "ranking", "--k", "1", "--body", "guro", "--title", "우선순위", "--option", "하나", "--option", "둘")
    put = run("poll", "put", *words, "--until", "2026-12-10 18:00", "--json", folder=council)
    assert put.code == 0 and put.json["state"] == "preparing", put.err
    poll = put.json["id"]
    assert run("poll", "open", poll, "--json", folder=council).json["voters"] == 35
    cast = run("poll", "ballot", poll, "--member", members[0], "--choice", "2", folder=council)
    assert cast.code == 0 and "둘 표를 기록했습니다 (1 / 35명)" in cast.out
    refused = run("poll", "ballot", poll, "--member", members[0], "--choice", "7", "--json", folder=council)
    assert refused.code == 1 and refused.json["error"]["code"] == "poll_unknown_option"
    closed = run("poll", "close", poll, "--yes", folder=council)
    assert closed.code == 0 and closed.out.startswith("✔ 1위 둘 1표"), closed.err
    assert poll in run("poll", "list", "--body", "guro", folder=council).out
