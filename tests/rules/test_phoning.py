"""Whom a clerk phones: only who must hear something that no messenger tells them."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.rules.phoning import Coming, Why, why_to_call

NOW = datetime(2026, 12, 1, 1, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def coming(days: float, **more: bool) -> Coming:
    """A meeting in so many days; answers are due a day before."""
    starts = NOW + timedelta(days=days)
    return Coming(starts=starts, rsvp_due=starts - DAY, **more)


@pytest.mark.parametrize(
    ("meeting", "answered", "why"),
    [
        pytest.param(coming(9), False, None, id="there is time"),
        pytest.param(coming(4), False, Why.ANSWER, id="three days before answers are due"),
        pytest.param(coming(4.1), False, None, id="a little earlier"),
        pytest.param(coming(0.1), False, Why.ANSWER, id="answers were due and it is to come"),
        pytest.param(coming(4), True, None, id="has answered"),
        pytest.param(coming(9, cancelled=True), False, None, id="called off far ahead: never heard of it"),
        pytest.param(coming(9, cancelled=True), True, Why.CANCELLED, id="called off far ahead: had answered"),
        pytest.param(coming(2, cancelled=True), False, Why.CANCELLED, id="called off within two days"),
        pytest.param(coming(1, moved=True), False, Why.MOVED, id="moved within two days"),
        pytest.param(coming(9, moved=True), True, Why.MOVED, id="another place, far ahead: had answered"),
        pytest.param(coming(1, moved=True, new_time=True), True, None, id="answered for the new time"),
        pytest.param(coming(3, moved=True, new_time=True), False, Why.ANSWER, id="moved, a few days ahead: asked to answer"),
        pytest.param(coming(0, cancelled=True), True, None, id="over"),
    ],
)
def test_why_to_call(meeting: Coming, answered: bool, why: Why | None) -> None:
    assert why_to_call(meeting, NOW, answered=answered) == why
