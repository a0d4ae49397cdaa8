"""Button tokens: made by us or not believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.bot.telegram.tokens import LIMIT, Press, seal, unseal

KEY, OTHER = b"k" * 32, b"o" * 32
ID = "0123456789ab"


def test_token_comes_back_as_it_was_sealed() -> None:
    assert unseal(KEY, seal(KEY, "ballot", ID, "yes")) == Press("ballot", (ID, "yes"))


def test_token_with_two_ids_fits_a_button() -> None:
    assert len(seal(KEY, "correct", ID, ID, "abstain").encode()) <= LIMIT


@pytest.mark.parametrize(
    "data",
    ["", ".", "ballot", "ballot.x.yes", seal(OTHER, "ballot", ID, "yes"), seal(KEY, "ballot", ID, "yes") + "A", "한글.가"],
    ids=["empty", "dot", "bare", "unsealed", "other key", "longer", "not ascii"],
)
def test_token_that_we_did_not_make_is_nothing(data: str) -> None:
    assert unseal(KEY, data) is None


def test_token_with_another_choice_is_nothing() -> None:
    assert unseal(KEY, seal(KEY, "ballot", ID, "yes").replace("yes", "no")) is None


@given(st.text(max_size=80))
def test_unseal_takes_any_text(data: str) -> None:
    unseal(KEY, data)


@pytest.mark.parametrize("parts", [("a.b",), ("x" * 60,)], ids=["dot", "too long"])
def test_seal_refuses_what_a_button_cannot_carry(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError):
        seal(KEY, "ballot", *parts)
