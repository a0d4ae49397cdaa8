"""Names: the stored form, and search by first sounds."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.phrases.names import initials, matches, stored

syllables = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=5)


def test_stored_is_nfc_with_single_spaces() -> None:
    assert stored(unicodedata.normalize("NFD", " 김민수  위원 ")) == "김민수 위원"


def test_stored_is_not_nfkc() -> None:
    assert stored("㈜협치") == "㈜협치"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("김민수", "ㄱㅁㅅ"), ("쌍용 뜰", "ㅆㅇㄸ"), ("Kim 민수", "kimㅁㅅ"), ("제3분과", "ㅈ3ㅂㄱ"), ("", "")],
)
def test_initials_of_names(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("김민수", "ㄱㅁㅅ", True),
        ("김민수", "ㅁㅅ", True),
        ("김민수", "김ㅁㅅ", True),
        ("김민수", "민수", True),
        ("김민수", "김 민수", True),
        ("김민수", unicodedata.normalize("NFD", "민수"), True),
        ("김민수", "\u1100\u1106\u1109", True),
        ("박각수", "ㄳ", True),
        ("의제발굴분과", "ㅇㅈㅂㄱ", True),
        ("Kim Minsu", "MIN", True),
        ("김민수", "ㄱㅅ", False),
        ("김민수", "김수", False),
        ("김민수", "ㄲㅁㅅ", False),
        ("김민수", "김민수철", False),
        ("김민수", "", False),
        ("김민수", "  ", False),
    ],
)
def test_matches_parts_and_initials(name: str, query: str, expected: bool) -> None:
    assert matches(name, query) is expected


@given(syllables)
def test_matches_own_initials_and_own_name(name: str) -> None:
    assert matches(name, initials(name)) and matches(name, unicodedata.normalize("NFD", name))
