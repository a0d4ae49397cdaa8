"""Shares and numbers of seats, at their exact limits."""

import pytest

from shared.charters import builtin
from shared.rules.charter import Charter
from shared.rules.composition import check
from shared.rules.seat import Office, Seat, SeatKind, Sex, Side
from tests.rules.charter_samples import charter

GURO = builtin("guro")


def appointed(men: int, women: int, unknown: int = 0) -> list[Seat]:
    sexes = [Sex.MALE] * men + [Sex.FEMALE] * women + [None] * unknown
    return [Seat(SeatKind.APPOINTED, sex=sex) for sex in sexes]


def broken(rules: Charter, seats: list[Seat], year: int = 2026) -> list[tuple[str, int, int]]:
    return [(found.rule, found.count, found.limit) for found in check(rules, seats, year=year)]


@pytest.mark.parametrize(
    ("men", "women", "found"),
    [
        pytest.param(18, 12, [], id="18-of-30"),
        pytest.param(19, 11, [("sex_share", 19, 18)], id="19-of-30"),
        pytest.param(11, 19, [("sex_share", 19, 18)], id="women-too"),
        pytest.param(2, 1, [("sex_share", 2, 1)], id="2-of-3"),
        pytest.param(0, 0, [], id="nobody"),
    ],
)
def test_sex_share_at_most_six_tenths_of_the_appointed(men: int, women: int, found: list[tuple[str, int, int]]) -> None:
    officials = [Seat(SeatKind.EX_OFFICIO, sex=Sex.MALE)] * 5
    assert broken(GURO, appointed(men, women) + officials) == found


def test_sex_share_cites_its_article_or_is_a_default() -> None:
    seats = appointed(19, 11)
    stated, default = check(GURO, seats, year=2026)[0], check(builtin("jongno"), appointed(9, 3), year=2026)[0]
    agenda = check(GURO.for_body("agenda"), seats, year=2026)[0]
    assert (stated.cite, stated.default, stated.detail) == ("제9조④", False, "male")
    assert (default.cite, default.default) == (None, True)
    assert (agenda.cite, agenda.default, agenda.by_analogy) == (None, True, "제9조④")


def test_blank_sex_is_counted_among_all_but_for_no_sex() -> None:
    assert broken(GURO, appointed(6, 0, 4)) == []
    assert broken(GURO, appointed(7, 0, 3)) == [("sex_share", 7, 6)]


@pytest.mark.parametrize(("men", "found"), [(29, []), (30, [("sex_share", 30, 29)])], ids=["29-of-50", "30-of-50"])
def test_sex_share_strictly_below_of_all(men: int, found: list[tuple[str, int, int]]) -> None:
    seats = [Seat(SeatKind.APPOINTED, sex=Sex.MALE if number < men else Sex.FEMALE, birth_year=1990) for number in range(50)]
    assert broken(builtin("residents"), seats) == found


@pytest.mark.parametrize(("young", "found"), [(8, []), (7, [("young_share", 7, 8)])], ids=["8-of-50", "7-of-50"])
def test_young_share_at_least(young: int, found: list[tuple[str, int, int]]) -> None:
    seats = [
        Seat(SeatKind.APPOINTED, sex=Sex.MALE if number % 2 else Sex.FEMALE, birth_year=1977 if number < young else 1976)
        for number in range(50)
    ]
    assert broken(builtin("residents"), seats) == found


def test_too_many_seats_is_a_violation_and_a_vacancy_is_none() -> None:
    officials = [Seat(SeatKind.EX_OFFICIO)] * 6
    assert broken(GURO, officials) == [("ex_officio", 6, 5)]
    assert broken(GURO, officials[:2]) == []
    assert ("seats", 21, 20) in broken(builtin("jongno"), [Seat(None)] * 21)
    assert broken(GURO, [Seat(None)] * 60) == []  # 35명 내외


def test_offices_sides_nominations_and_areas() -> None:
    rules = charter(
        composition=[
            {"rule": "office", "office": "co_chair", "count": 1},
            {"rule": "nomination", "nomination": "구의회 추천", "count": 1},
            {"rule": "official", "count": 1},
            {"rule": "civil_share", "at_least": "3/10"},
            {"rule": "area_share", "at_most": "1/2"},
        ]
    )
    seat = Seat(None, Office.CO_CHAIR, side=Side.OFFICIAL, nomination="구의회 추천", residence="구로1동")
    assert broken(rules, [seat, seat]) == [
        ("office", 2, 1),
        ("nomination", 2, 1),
        ("official", 2, 1),
        ("civil_share", 0, 1),
        ("area_share", 2, 1),
    ]
    assert broken(rules, [seat, Seat(None, side=Side.CIVIL, residence="개봉동")]) == []
