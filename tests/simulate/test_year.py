"""Two small councils live a year through the real services; the same seed gives the same record."""

import json
from typing import Any

import pytest

from deploy.simulation.year import simulate
from services.cli.json_form import as_document, plain
from services.cli.main import run
from shared.texts import simulate as texts

SMALL = """
schema = 1
key = "small"
name = "작은협의체"
institution = "시범구"
[seats]
count = 9
[voting]
casting_vote = { value = true, cite = "제6조" }
[calling]
notice_days = { value = 5, cite = "제5조" }
[meetings]
regular_per_year = 3
[decisions.bylaws]
of = "seats"
needs = "2/3"
cite = "제7조"
"""


async def lived(key: str, toml: str, year: int = 2026) -> dict[str, Any]:
    record: dict[str, Any] = plain((await simulate(key, toml, year, 1)).as_fields())
    return record


async def test_small_council_lives_a_year() -> None:
    record = await lived("small", SMALL)
    body = record["bodies"][0]
    assert record["ok"] and record["verify"]["bodies"][0]["rows"] > 50
    assert body["meetings"]["held"] + body["meetings"]["lapsed"] == body["planned"] + body["meetings"]["called_again"]
    assert body["meetings"]["lapsed"] >= 1 and body["minutes"]["published"] == body["meetings"]["held"]
    assert set(record["rules"]) == {
        "ordinary",
        "majority_of_enrolled",
        "two_thirds_of_present",
        "two_thirds_of_enrolled",
        "bylaws",
    }
    assert set(record["ballots"]) == {"roll_call", "no_objection", "show_of_hands", "secret"}
    assert body["enrolled"] == {"start": 9, "end": 9} and body["members"]["added"] >= 1 and body["members"]["reappointed"] >= 1
    assert body["deadlines"]["minutes_draft"]["set"] == body["meetings"]["held"]
    assert all(decision["text"] and decision["outcome"] in ("carried", "rejected") for decision in body["decisions"])
    assert json.loads(as_document(record)) == record


async def test_same_seed_gives_the_same_year() -> None:
    toml = SMALL.replace("regular_per_year = 3", "regular_per_year = 1")
    first, second = await lived("small", toml), await lived("small", toml)
    assert first == second and first["bodies"][0]["planned"] == 1
    lines = texts.record(first)
    assert lines[0] == "작은협의체 2026년 (씨앗 1)" and lines[-1].startswith("기록 확인: 이상 없음")


@pytest.mark.parametrize(
    ("words", "status"),
    [(["--charter", "nosuch"], 1), (["--charter", "guro-agenda"], 1), (["--charter", "guro", "--year", "1900"], 2), ([], 2)],
    ids=["unknown", "sub-body", "year", "nothing"],
)
def test_simulate_refuses_what_it_cannot_live(words: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["simulate", *words]) == status
    assert len(capsys.readouterr().err.splitlines()) == 1
