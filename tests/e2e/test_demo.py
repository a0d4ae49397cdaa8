"""The main job end to end as people do it, by `hyeopchi demo`, and what it leaves behind."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from deploy.demo_stage import stage_of
from deploy.demo_told import COUNCIL, SUBCOMMITTEE
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import ListMeetings, ShowMeeting
from shared.contracts.minutes import MinutesState, ShowMinutes
from tests.e2e.system import running, unpaced

LONGEST_SECONDS = 60


@dataclass(frozen=True)
class Kept:
    """A demo that has ended: its folder, its exit code, its JSON."""

    folder: Path
    code: int
    told: dict[str, Any]


# What an operator may have set for the real system: the demo must not be led there.
ELSEWHERE = {
    "HYEOPCHI_MEMBERS_BOT_TOKEN": "1:real",
    "HYEOPCHI_FACILITATORS_BOT_TOKEN": "2:real",
    "HYEOPCHI_NATS_URL": "nats://127.0.0.1:9",
    "HYEOPCHI_DATABASE_URL": "postgresql+asyncpg://nobody@127.0.0.1:9/real",
    "HYEOPCHI_PUBLIC_URL": "https://council.example.kr",
}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    folder = tmp_path_factory.mktemp("demo") / "kept"
    done = subprocess.run(
        [sys.executable, "-m", "services.cli.main", "demo", "--keep", str(folder), "--json"],
        capture_output=True, text=True, timeout=300, env=os.environ | ELSEWHERE,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    yield Kept(folder, done.returncode, json.loads(done.stdout))


def test_demo_document_has_what_the_interface_names(kept: Kept) -> None:
    assert {"ok", "meetings", "calendars", "verify", "seconds"} <= kept.told.keys()
    assert kept.told["ok"] is True and kept.told["verify"] == "ok"
    assert len(kept.told["calendars"]) == 3


def test_demo_ends_within_a_minute(kept: Kept) -> None:
    """On a machine with nothing else to do; where others work too, everybody gets a share."""
    share = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    assert kept.told["seconds"] <= LONGEST_SECONDS * share


def test_demo_plenary_has_its_four_decisions(kept: Kept) -> None:
    plenary = next(meeting for meeting in kept.told["meetings"] if meeting["body"] == COUNCIL)
    assert (plenary["enrolled"], plenary["required"], plenary["present"]) == (35, 18, 20)
    decided = [(one["yes"], one["no"], one["abstain"], one["outcome"], one["reason"]) for one in plenary["motions"]]
    assert decided[1:] == [
        (12, 5, 3, "carried", "enough_yes"),
        (10, 8, 2, "rejected", "not_enough_yes"),
        (10, 10, 0, "rejected", "tie"),
    ]
    assert decided[0][3:] == ("carried", "no_objection")
    assert plenary["minutes"]["state"] == "published"


def test_verify_is_clean_with_no_service_running(kept: Kept) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "services.cli.main", "verify", "--data", str(kept.folder), "--json"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert {chain["slug"]: chain["ok"] for chain in json.loads(done.stdout)["bodies"]}[COUNCIL] is True


def test_demo_refuses_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("other people's data")
    done = subprocess.run(
        [sys.executable, "-m", "services.cli.main", "demo", "--keep", str(tmp_path), "--json"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert str(tmp_path) in json.loads(done.stdout)["error"]["message"]
    assert [file.name for file in tmp_path.iterdir()] == ["mine"]


async def test_kept_folder_is_found_as_it_was(kept: Kept) -> None:
    with unpaced(kept.folder) as system:
        async with stage_of(await system.standing()) as stage:
            for before in kept.told["meetings"]:
                now = await stage.ask(ShowMeeting(meeting=before["id"]))
                assert [motion.outcome for motion in now.motions] == [motion["outcome"] for motion in before["motions"]]
                minutes = await stage.ask(ShowMinutes(meeting=now.id))
                assert minutes.state is MinutesState.PUBLISHED and minutes.confirmed == before["present"]
            assert await stage.now() > now.starts


async def test_kill_in_the_middle_of_the_demo_loses_nothing(tmp_path: Path) -> None:
    """Killed while the plenary votes; whatever its meeting then is, chain, tallies and the first decisions stand."""
    folder = tmp_path / "kept"
    with running(folder, "services.cli.main", "demo", "--keep", str(folder)) as demo:
        demo.wait_for_line("[11/")
        demo.kill()
    with unpaced(folder) as system:
        async with stage_of(await system.standing()) as stage:
            plenary = (await stage.ask(ListMeetings(body=COUNCIL))).items[0]
            assert (plenary.enrolled, plenary.present, plenary.rsvp.yes) == (35, 20, 21)
            assert [(motion.yes, motion.no) for motion in plenary.motions[1:]] == [(12, 5), (10, 8), (10, 10)]
            verified = await stage.ask(Verify())
            assert verified.ok, verified
            subcommittee = (await stage.ask(ListMeetings(body=SUBCOMMITTEE))).items[0]
            assert subcommittee.motions[0].outcome == "carried" and subcommittee.minutes is not None


def test_demo_logs_name_nobody(kept: Kept) -> None:
    """A whole story was told, and its logs hold no name, phone, account or secret of a link."""
    with sqlite3.connect(kept.folder / "hyeopchi.db") as database:
        people = [cell for row in database.execute("SELECT name, phone FROM registry_member") for cell in row if cell]
        accounts = [row[0] for row in database.execute("SELECT external FROM registry_account")]
    database.close()
    logs = {file.name: file.read_text() for file in (kept.folder / "run").glob("*.log*")}
    logs["nats.log"] = (kept.folder / "nats" / "nats.log").read_text()
    assert len(people) > 60 and len(accounts) > 30 and logs["hyeopchi.log"]
    told = [(name, trace) for name, log in logs.items() for trace in (*people, *accounts) if trace in log]
    assert told == [] and not any(re.search(r"/(me|login)/(?!\*)", log) for log in logs.values())
