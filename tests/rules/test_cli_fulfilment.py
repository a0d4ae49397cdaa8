"""`hyeopchi rules fulfilment` on the real plan, and on files that cannot be read."""

from pathlib import Path

import pytest

from services.cli.rules_answers import Answer, Failure
from services.cli.rules_fulfilment import answer

PLAN = Path(__file__).parents[2] / "examples" / "gwanak" / "gwanak_targets.csv"


def test_fulfilment_of_the_real_plan() -> None:
    found = answer(PLAN.read_bytes())
    assert isinstance(found, Answer)
    assert [target["rate"] for target in found.fields["targets"]] == [66.7, 33.3, 45.0, 37.5]
    assert (found.fields["total"], found.fields["weights"]) == (46.5, 100)
    assert found.text.startswith("전체 이행률 46.5%\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_fulfilment_reads_korean_headings(encoding: str) -> None:
    found = answer("과제,가중치,목표,실적\n공론장,100,3,2\n".encode(encoding))
    assert isinstance(found, Answer) and found.fields["total"] == 66.7


@pytest.mark.parametrize(
    ("text", "key", "code"),
    [
        ("", "task", "missing_column"),
        ("과제,가중치,목표\n", "done", "missing_column"),
        ("과제,가중치,목표,실적\n공론장,30,-1,2\n", "planned", "not_a_number"),
        ("과제,가중치,목표,실적\n공론장,30,4\n", "done", "not_a_number"),
        ("과제,가중치,목표,실적\n", "targets", "missing"),
    ],
    ids=["empty", "no done", "negative", "short row", "no row"],
)
def test_fulfilment_refuses(text: str, key: str, code: str) -> None:
    found = answer(text.encode())
    assert isinstance(found, Failure) and (found.key, found.code) == (key, code)
