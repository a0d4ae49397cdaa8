"""Agenda lines as they are typed."""

import pytest

from shared.phrases.agenda import read_item


@pytest.mark.parametrize(
    ("line", "title", "kind"),
    [
        ("보고: 공론장 일정", "공론장 일정", "report"),
        ("[심의·의결] 운영세칙", "운영세칙", "decision"),
        ("운영세칙\n일부개정안", "운영세칙 일부개정안", "decision"),
        ("운영\x01세칙\x7f\t", "운영 세칙", "decision"),
        ("가족 👨‍👩‍👧 행사", "가족 👨‍👩‍👧 행사", "decision"),
    ],
    ids=["report", "decision", "two_lines", "control_characters", "joined_emoji"],
)
def test_item_is_one_line_with_its_kind(line: str, title: str, kind: str) -> None:
    assert read_item(line) == (title, kind)
