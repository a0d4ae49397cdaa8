"""Numbers in front of agenda lines."""

import pytest

from shared.phrases.numbering import without_number


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("1. 예산안", "예산안"),
        ("2) 예산안", "예산안"),
        ("제1호 안건 예산안", "예산안"),
        ("- 예산안", "예산안"),
        ("① 예산안", "예산안"),
        ("2027년 예산안", "2027년 예산안"),
    ],
)
def test_number_in_front_is_left_out(line: str, left: str) -> None:
    assert without_number(line) == left
