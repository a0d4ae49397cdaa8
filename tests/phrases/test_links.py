"""Addresses of online meetings as people paste them."""

import pytest

from shared.phrases.links import looks_like_link, read_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (" https://zoom.us/j/1?pwd=a ", "https://zoom.us/j/1?pwd=a"),
        ("zoom.us/j/1", "https://zoom.us/j/1"),
        ("http://192.168.0.3:8080/room", "http://192.168.0.3:8080/room"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://a@b.example", None),
        ("https://", None),
        ("https://[::1", None),
        ("https://zoom.us/a b", None),
        ("https://zoom.us/a\u202eb", None),
        ("https://zoom.us/" + "a" * 500, None),
        ("5층 회의실", None),
        ("", None),
    ],
)
def test_link_is_read_or_not(text: str, link: str | None) -> None:
    assert read_link(text) == link


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("https://zoom.us/j/1", True),
        ("줌 https://zoom.us/j/1", True),
        ("zoom.us/j/1", True),
        ("구청 3.1독립관", False),
        ("B1/B2", False),
    ],
)
def test_place_that_is_an_address(text: str, looks: bool) -> None:
    assert looks_like_link(text) is looks
