"""How many of whom to add, at the exact edges of the shares."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.charters import builtin
from shared.rules.charter import Charter
from shared.rules.composition import check
from shared.rules.proposal import propose
from shared.rules.seat import Office, Seat, SeatKind, Sex, Side
from tests.rules.charter_samples import charter

BARE = charter(composition=[{"rule": "sex_share", "at_most": "6/10", "cite": "제9조④"}])
STRICT = charter(composition=[{"rule": "sex_share", "below": "6/10", "of": "enrolled"}])


def seats(men: int, women: int) -> list[Seat]:
    return [Seat(SeatKind.APPOINTED, sex=Sex.MALE)] * men + [Seat(SeatKind.APPOINTED, sex=Sex.FEMALE)] * women


def proposed(rules: Charter, held: list[Seat], year: int = 2026) -> list[tuple[str, str | None, int | None]]:
    return [(one.rule, one.who, one.add) for one in propose(rules, held, year=year).additions]


@pytest.mark.parametrize(
    ("rules", "men", "women", "found"),
    [
        pytest.param(BARE, 18, 12, [], id="at-the-limit"),
        pytest.param(BARE, 19, 11, [("sex_share", "female", 2)], id="19-of-30-wants-32"),
        pytest.param(BARE, 0, 3, [("sex_share", "male", 2)], id="women-only"),
        pytest.param(BARE, 0, 0, [], id="nobody"),
        pytest.param(STRICT, 29, 21, [], id="strict-kept"),
        pytest.param(STRICT, 30, 20, [("sex_share", "female", 1)], id="strict-30-of-50"),
    ],
)
def test_proposal_for_a_sex_share(rules: Charter, men: int, women: int, found: list[tuple[str, str | None, int | None]]) -> None:
    assert proposed(rules, seats(men, women)) == found


@given(st.sampled_from([BARE, STRICT]), st.integers(0, 40), st.integers(0, 40))
def test_proposal_mends_the_share_and_one_less_does_not(rules: Charter, men: int, women: int) -> None:
    held = seats(men, women)
    for one in propose(rules, held, year=2026).additions:
        assert one.add is not None and one.who is not None
        new = [Seat(SeatKind.APPOINTED, sex=Sex(one.who))] * one.add
        assert not check(rules, [*held, *new], year=2026)
        assert check(rules, [*held, *new[1:]], year=2026)


def test_proposal_for_shares_at_least_numbers_and_areas() -> None:
    rules = charter(
        composition=[
            {"rule": "civil_share", "at_least": "3/10"},
            {"rule": "young_share", "at_least": "1/10", "to_age": 39},
            {"rule": "area_share", "at_most": "1/2"},
            {"rule": "office", "office": "co_chair", "count": 2},
            {"rule": "nomination", "nomination": "구의회 추천", "count": 3, "measure": "about"},
        ]
    )
    seat = Seat(SeatKind.APPOINTED, Office.CO_CHAIR, birth_year=1960, side=Side.OFFICIAL, residence="구로동")
    others = [replace(seat, office=Office.MEMBER)] * 9
    assert proposed(rules, [seat, *others]) == [
        ("civil_share", None, 5), ("young_share", None, 2), ("area_share", "other:구로동", 10), ("office", "co_chair", 1),
    ]  # fmt: skip


def test_proposal_says_when_adding_cannot_help_or_finds_no_room() -> None:
    everyone = charter(composition=[{"rule": "civil_share", "at_least": "1/1"}])
    official = Seat(SeatKind.APPOINTED, side=Side.OFFICIAL)
    hopeless = propose(everyone, [official], year=2026)
    assert ([one.add for one in hopeless.additions], hopeless.fits, hopeless.vacancies) == ([None], False, None)
    full = propose(builtin("jongno"), seats(20, 0), year=2026)
    assert full.vacancies == 0 and not full.fits
    assert propose(BARE, seats(19, 11), year=2026).fits
