"""docs/who-may-do-what.md says what the contracts and the keys' table say."""

import re
from pathlib import Path

import pytest

from deploy.rights_page import page
from shared.bus.permissions import PARTS
from shared.contracts.base import Audience

FILE = Path(__file__).parents[2] / "docs" / "who-may-do-what.md"


def test_page_lists_every_question_with_its_audiences() -> None:
    """After a change of the contracts: python -m deploy.rights_page docs/who-may-do-what.md."""
    assert FILE.read_text() == page(FILE.read_text())


@pytest.mark.parametrize("key", PARTS)
def test_page_says_as_whom_a_key_may_ask(key: str) -> None:
    keys = FILE.read_text().partition("## Which key may do what")[2]
    row = re.search(rf"^\| {key} \|([^|]*)\|", keys, re.M)
    assert row, key
    general = {subject.split(".")[2] for subject in PARTS[key].asks if subject.endswith(".>")}
    told = {str(audience) for audience in Audience if re.search(rf"\b{audience}\b", row[1].partition(";")[0])}
    assert told == general


def test_page_has_every_audience() -> None:
    text = FILE.read_text()
    assert [audience for audience in Audience if f"\n| {audience} |" not in text] == []
