"""A cursor that was never given out is refused, whatever stands in it."""

import base64

import pytest

from services.scheduler.queries import _cursor, _read_cursor
from services.scheduler.tables import Meeting
from tests.web.world import NOW


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "0001-01-01T00:00:00+09:00 abc", "9999-12-31T23:59:59-09:00 abc", "2026-12-01T09:00:00 abc",
        "2026-12-01T09:00:00+09:00 a\0", "2026-12-01T09:00:00+09:00", "2026-12-01T09:00:00+09:00 a b",
        "2026-12-01T09:00:00+09:00 '",
    ],
)  # fmt: skip
def test_cursor_of_somebody_s_making_is_none(text: str) -> None:
    assert _read_cursor(encoded(text)) is None


def test_cursor_comes_back_as_it_went() -> None:
    found = _read_cursor(_cursor(Meeting(id="m00000000001", starts=NOW)))
    assert found == (NOW, "m00000000001")
