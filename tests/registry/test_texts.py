"""Every refusal has its sentence, and the sentences read as they should."""

import re
from pathlib import Path

import pytest

import services.registry
from shared.contracts.base import Refusal
from shared.texts.refusals import COMMON, sentence
from shared.texts.refusals_registry import REGISTRY

SOURCES = Path(services.registry.__file__).parent
HANGUL = re.compile(r"[가-힣]")


def codes_used() -> set[str]:
    """Codes in Refusal(code=...), both sides of a condition too."""
    found = re.findall(r'Refusal\(\s*code=("[^,)]*")', "".join(file.read_text() for file in SOURCES.glob("*.py")))
    return {code for expression in found for code in re.findall(r'"(\w+)"', expression)}


def test_every_code_used_has_a_sentence_and_no_sentence_is_idle() -> None:
    assert codes_used() - set(COMMON) == set(REGISTRY)


@pytest.mark.parametrize("code", sorted(REGISTRY))
def test_sentence_is_korean_and_needs_only_its_facts(code: str) -> None:
    facts = {"unreadable_roster": {"reason": "missing_column", "column": "구분"}}.get(code, {})
    said = sentence(Refusal(code=code, facts=facts))
    assert HANGUL.search(said) and "!" not in said


def test_broken_charter_names_the_key_the_reason_and_how_many_more() -> None:
    facts = {"key": "opening", "reason": "not_a_threshold", "faults": [{}, {}, {}]}
    said = sentence(Refusal(code="broken_charter", facts=facts))
    assert said == '규정 파일에 잘못이 있습니다. opening: { of = "present", needs = "majority" }처럼 적어야 합니다 (그 밖에 2곳)'


def test_no_korean_in_the_handlers() -> None:
    code = {file.name: re.sub(r'""".*?"""|#.*', "", file.read_text(), flags=re.S) for file in SOURCES.glob("*.py")}
    assert [name for name, text in code.items() if HANGUL.search(text)] == []
