"""Small charters that a test changes in one place."""

from copy import deepcopy
from typing import Any

from shared.rules.charter import Charter
from shared.rules.charter_parse import CharterFaults, parse_charter

_BARE: dict[str, Any] = {"schema": 1, "key": "sample", "name": "시험협의체", "institution": "시험구"}


def data(**changes: Any) -> dict[str, Any]:
    """The smallest charter's data with tables put in."""
    return deepcopy(_BARE) | changes


def charter(**changes: Any) -> Charter:
    parsed = parse_charter(data(**changes))
    assert not isinstance(parsed, CharterFaults), parsed
    return parsed


def faults(**changes: Any) -> list[tuple[str, str]]:
    parsed = parse_charter(data(**changes))
    assert isinstance(parsed, CharterFaults)
    return [(fault.path, fault.reason) for fault in parsed.faults]


OUT_OF_BOTH = charter(voting={"recused_count": {"value": "out_of_both", "cite": "제5조"}})
CASTING = charter(voting={"casting_vote": {"value": True, "cite": "제6조"}})
BY_SEATS = charter(
    seats={"count": 40},
    opening={"of": "seats", "needs": "more than 2/5", "cite": "제4조"},
    decisions={"bylaws": {"of": "seats", "needs": "2/3", "cite": "제7조"}, "all": {"of": "present", "needs": "1/1"}},
)
