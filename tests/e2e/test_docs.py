"""The documents name files that are there, and functions that are in them."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?!https?://)([^)#]+)\)|src=\"([^\"]+)\"")
WALKED = re.compile(r"\]\(\.\./([^)]+\.py)\)[,:]\s+`(?:\w+\.)?(\w+)`")


@pytest.mark.parametrize("file", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda file: file.name)
def test_links_lead_somewhere(file: Path) -> None:
    linked = [one or other for one, other in LINK.findall(file.read_text())]
    missing = [link for link in linked if not (file.parent / link).exists()]
    assert not missing


def test_walk_names_functions_that_are_in_the_files() -> None:
    named = WALKED.findall((ROOT / "docs" / "walk.md").read_text())
    assert len(named) >= 8
    wrong = [(file, name) for file, name in named if not _defines(ROOT / file, name)]
    assert not wrong


def _defines(file: Path, name: str) -> bool:
    return re.search(rf"(def|class) {name}\b|^{name}\b", file.read_text(), re.M) is not None


def test_readme_names_one_test_command() -> None:
    fences = re.findall(r"^```\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S)
    assert [line for fence in fences for line in fence.splitlines() if "make test" in line] == ["make test"]
