"""The documented schema is the one in force."""

import re
from pathlib import Path

from shared.rules.charter_schema import FIELDS
from shared.texts.charter_schema_page import page

DOCUMENT = Path(__file__).parents[2] / "docs" / "charter-schema.md"


def test_charter_schema_page_is_what_the_schema_says() -> None:
    """After a change of the schema: python -m shared.texts.charter_schema_page docs/charter-schema.md."""
    assert DOCUMENT.read_text(encoding="utf-8") == page()


def test_charter_schema_page_has_every_key_once() -> None:
    keys = re.findall(r"^\| `([a-z_.]+)` \|", page(), flags=re.MULTILINE)
    assert all(keys.count(field.path) == 1 for field in FIELDS)
