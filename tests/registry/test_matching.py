"""Laying a file beside the registry costs what the file is long, not its square."""

import pytest

from services.registry import matching
from services.registry.matching import Group, Known, grouped, matched
from shared.roster.rows import RosterRow
from shared.rules.seat import Office, SeatKind

PEOPLE = 2000


def row(number: int) -> RosterRow:
    return RosterRow(
        row=number + 2, name=f"위원{number}", birth_year=1950 + number % 50, phone=f"010{number:08d}",
        seat_kind=SeatKind.APPOINTED, office=Office.MEMBER, reappointments=0,
        organisation=None, position=None, sex=None, start=None, end=None, nomination=None, side=None, residence=None,
        telegram_id=None,
    )  # fmt: skip


def known(number: int) -> Known:
    return Known(f"m{number}", f"위원{number}", 1950 + number % 50, f"010{number:08d}", "", on_body=True)


def test_only_namesakes_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counting(group: Group, one: Known) -> bool:
        nonlocal compared
        compared += 1
        return False

    groups = grouped(row(number) for number in range(PEOPLE))
    monkeypatch.setattr(matching, "TESTS", (counting, *matching.TESTS))
    found = matched(groups, [known(number) for number in range(PEOPLE)])
    assert [match.id for match in found if isinstance(match, Known)] == [f"m{number}" for number in range(PEOPLE)]
    assert compared == PEOPLE
