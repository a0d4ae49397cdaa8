"""The rules import the standard library only, and reckon without floats."""

import ast
import sys
from pathlib import Path

import pytest

import shared.rules

FILES = sorted(Path(shared.rules.__file__).parent.glob("*.py"))
NO_BUSINESS_HERE = {"asyncio", "sqlite3", "socket", "os", "random", "time", "subprocess", "urllib", "http"}


def imported(tree: ast.AST) -> set[str]:
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rules_import_standard_library_only(path: Path) -> None:
    modules = imported(ast.parse(path.read_text()))
    foreign = {
        name for name in modules if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("shared.rules")
    }
    assert not foreign
    assert not {name.split(".")[0] for name in modules} & NO_BUSINESS_HERE


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rules_use_no_float(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), node.lineno
        assert not (isinstance(node, ast.Name) and node.id == "float"), node.lineno
        assert not (isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)), node.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rules_read_no_clock(path: Path) -> None:
    calls = {node.attr for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Attribute)}
    assert not calls & {"now", "today", "utcnow"}
