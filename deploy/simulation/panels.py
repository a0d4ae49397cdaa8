"""Panels drawn from a pool that is too large to meet: issues are decided in them."""

from deploy.simulation.plan import POOLS
from shared.texts import simulate as texts

PANELS = 3

_PANEL = """
[[sub_bodies]]
key = "panel{number}"
name = "{name}"
kind = "subcommittee"
"""


def with_panels(key: str, toml: str) -> str:
    """The charter's text, with panels where the council is a pool."""
    if key not in POOLS:
        return toml
    return toml + "".join(_PANEL.format(number=number, name=texts.panel(number)) for number in range(1, PANELS + 1))
