"""By whose rules several bodies of one council meet together, and for which seats a deputy may come."""

import pytest

from shared.charters import builtin
from shared.rules.deputies import deputy_for
from shared.rules.joint import joint_key
from shared.rules.seat import SeatKind
from tests.rules.charter_samples import charter, faults


@pytest.mark.parametrize(
    ("council", "host", "key"),
    [
        ("gwanak_council", "welfare", "joint"),
        ("gwanak_council", "joint", "joint"),
        ("guro", "agenda", "agenda"),
        ("residents", "assembly", "assembly"),
    ],
    ids=["charter's own", "hosted by it", "silent", "one of several"],
)
def test_joint_meeting_takes_the_charters_rule_or_the_hosts(council: str, host: str, key: str) -> None:
    assert joint_key(builtin(council), host) == key


@pytest.mark.parametrize(
    ("voting", "seat", "said"),
    [
        ({}, SeatKind.EX_OFFICIO, (False, False, False)),
        ({"deputies": ["ex_officio"]}, SeatKind.EX_OFFICIO, (True, True, True)),
        ({"deputies": ["ex_officio"]}, SeatKind.APPOINTED, (False, False, False)),
        ({"deputies": ["ex_officio"], "deputies_vote": False}, SeatKind.EX_OFFICIO, (True, True, False)),
        ({"deputies": ["ex_officio"], "deputies_count": False}, SeatKind.EX_OFFICIO, (True, False, False)),
    ],
    ids=["silent", "named", "appointed", "without a vote", "uncounted"],
)
def test_deputy_counts_as_the_charter_says(voting: dict[str, object], seat: SeatKind, said: tuple[bool, bool, bool]) -> None:
    found = deputy_for(charter(voting=voting), seat)
    assert (found.allowed, found.counts, found.votes) == said


def test_deputy_who_does_not_count_cannot_vote() -> None:
    found = faults(voting={"deputies_count": False, "deputies_vote": True})
    assert found == [("voting.deputies_vote", "deputies_vote_uncounted")]
