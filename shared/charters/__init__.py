"""The councils' charters as TOML, one file a council, and how they are loaded."""

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from shared.rules.charter import Charter
from shared.rules.charter_parse import CharterFaults, parse_charter
from shared.rules.charter_section import CharterFault


@cache
def builtin_keys() -> tuple[str, ...]:
    """The keys of the charters that ship with the product, in alphabetical order."""
    names = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def builtin_text(key: str) -> str:
    """The TOML of a built-in charter; KeyError when there is none of that key."""
    if key not in builtin_keys():
        raise KeyError(key)
    return files(__name__).joinpath(f"{key}.toml").read_text(encoding="utf-8")


def builtin_data(key: str) -> dict[str, Any]:
    """A built-in charter as data for `parse_charter` (JSON-safe); KeyError when there is none of that key."""
    return tomllib.loads(builtin_text(key))


@cache
def builtin(key: str) -> Charter:
    """A built-in charter; KeyError when there is none of that key."""
    charter = parse_charter(builtin_data(key))
    if isinstance(charter, CharterFaults):
        raise RuntimeError(f"built-in charter {key}: {charter.faults}")
    return charter


def parse_text(toml: str) -> Charter | CharterFaults:
    """A charter from the text of a TOML file."""
    try:
        data = tomllib.loads(toml.removeprefix("\ufeff"))
    except (ValueError, RecursionError):  # a number or a nesting too large for Python is no TOML here either
        return CharterFaults((CharterFault("", "not_toml"),))
    return parse_charter(data)


def load(path: Path) -> Charter | CharterFaults:
    """A charter from a file; OSError when it cannot be read."""
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError:
        return CharterFaults((CharterFault("", "not_utf8"),))
    return parse_text(text)


def resolve(name: str) -> Charter | CharterFaults | None:
    """A charter by built-in key, by KEY-SUBKEY for a sub-body, or by path to a TOML file; None when there is none.

    OSError when the path is there and cannot be read.
    """
    key, _, sub_key = name.partition("-")
    if key in builtin_keys():
        council = builtin(key)
        known = not sub_key or any(body.key == sub_key for body in council.sub_bodies)
        return council.for_body(sub_key or None) if known else None
    path = Path(name)
    return load(path) if name.endswith(".toml") or path.is_file() else None
