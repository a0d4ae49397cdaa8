"""Every Korean text that a person reads lives in the catalogue: none stands in a service or in the launcher."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HANGUL = re.compile("[가-힣ㄱ-ㅎ]")
FOLDERS = ["services", "deploy", "shared/bus", "shared/store", "shared/contracts", "shared/journal"]


def korean_strings(file: Path) -> list[str]:
    tree = ast.parse(file.read_text())
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documentation
        and HANGUL.search(node.value)
    ]


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_korean_text_outside_the_catalogue(folder: str) -> None:
    assert [found for file in sorted((ROOT / folder).rglob("*.py")) for found in korean_strings(file)] == []


def test_the_wall_would_notice(tmp_path: Path) -> None:
    file = ROOT / "shared/texts/meeting.py"
    assert korean_strings(file)
