"""Columns stand under one another, whatever script they hold; answers become JSON with Seoul's time."""

import json
from datetime import UTC, date, datetime

import pytest

from services.cli.json_form import as_document
from services.cli.tables import aligned, width
from shared.contracts.deadlines import ClockView
from shared.contracts.meetings import RsvpAnswer


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("협치", 4), ("가a", 3), ("", 0)])
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_are_aligned() -> None:
    lines = aligned([("이름", "기구"), ("김민수", "guro"), ("Ann", "guro-agenda")])
    assert lines == ["이름    기구", "김민수  guro", "Ann     guro-agenda"]


def test_json_tells_times_in_seoul() -> None:
    view = ClockView(now=datetime(2026, 12, 3, 5, tzinfo=UTC), offset_seconds=0)
    assert json.loads(as_document(view)) == {"now": "2026-12-03T14:00:00+09:00", "offset_seconds": 0}


def test_json_holds_plain_values() -> None:
    said = {"answer": RsvpAnswer.YES, "day": date(2026, 12, 3), "pair": ("가", None)}
    assert as_document(said) == '{"answer": "yes", "day": "2026-12-03", "pair": ["가", null]}'
