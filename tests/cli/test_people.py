"""Accounts, facilitators and personal data by command, in one story on one data folder."""

import json
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import run
from tests.cli.test_commands import CHARTER

ROSTER = "\n".join([
    "이름,소속,직위,구분,역할,성별,생년,연락처,위촉일,만료일,연임횟수,텔레그램ID",
    "김민수,협치연구소,연구원,위촉직,위원,남,1980,010-5555-1002,2026-01-01,,0,7770001",
    "이서연,주민자치회,회장,위촉직,위원,여,1975,010-5555-1003,2026-01-01,,0,7770002",
])  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("people")
    (made / "roster.csv").write_text(ROSTER)
    assert run("import", "charter", CHARTER, folder=made, HYEOPCHI_CLOCK="2026-11-02T09:00+09:00").code == 0
    done = run("import", "roster", "roster.csv", "--body", "guro", folder=made)
    assert done.code == 0, done.err
    return made


@pytest.fixture(scope="module")
def accounts(folder: Path) -> dict[str, dict[str, str]]:
    """Name -> account."""
    found = run("account", "list", "--body", "guro", "--json", folder=folder).json
    return {row["name"]: row for row in found}


def test_accounts_are_listed_with_their_way_and_state(accounts: dict[str, dict[str, str]]) -> None:
    kim = accounts["김민수"]
    assert (kim["telegram_id"], kim["way"], kim["state"]) == ("7770001", "roster", "linked")


def test_account_is_confirmed_and_untied_by_its_number(folder: Path, accounts: dict[str, dict[str, str]]) -> None:
    number = accounts["이서연"]["id"]
    assert run("account", "confirm", number, "--json", folder=folder).json == {"ok": True, "id": number}
    assert run("account", "unlink", "--account", number, folder=folder).code == 0


@pytest.mark.parametrize("words", [(), ("--account", "1", "--member", "x")], ids=["neither", "both"])
def test_account_unlink_asks_for_one_of_both(folder: Path, words: tuple[str, ...]) -> None:
    assert run("account", "unlink", *words, folder=folder).code == 2


def test_facilitator_is_listed_and_removed(folder: Path) -> None:
    run("facilitator", "add", "--telegram-id", "42", "--body", "guro", "--name", "이담당", folder=folder)
    listed = run("facilitator", "list", "--body", "guro", "--json", folder=folder).json
    assert [(one["name"], one["telegram_id"]) for one in listed] == [("이담당", "42")]
    assert run("facilitator", "remove", "--telegram-id", "42", folder=folder).code == 0


def test_member_is_exported_erased_and_the_record_still_holds(folder: Path, accounts: dict[str, dict[str, str]]) -> None:
    member = accounts["김민수"]["member"]
    out = folder / "kim.json"
    assert run("member", "export", member, "--out", str(out), folder=folder).code == 0
    held = json.loads(out.read_text())
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert held["name"] == "김민수" and held["tables"]["registry_account"][0]["external"] == "7770001"
    assert {"scheduler_ballot", "members_outgoing"} <= set(held["tables"])
    erased = run("member", "erase", member, "--yes", folder=folder)
    assert erased.code == 0 and "확정된 회의록의 이름" in erased.out
    after = run("member", "export", member, "--json", folder=folder).json
    assert after["name"] == "" and after["tables"]["registry_account"] == []
    assert run("verify", "--json", folder=folder).json["ok"]
    done = run("retention", "run", "--json", folder=folder).json
    assert done == {"contacts": 0, "untied": 0, "accounts": 0, "invitations": 0}
