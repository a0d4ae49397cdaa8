"""Memberships that end before their time: off the roll at once, or on their day; and who hears of it."""

from datetime import date

import pytest

from shared.contracts.base import Audience
from shared.contracts.endings import EndMembership, EndReason
from shared.contracts.roll import ListMembers
from shared.ids import new_id
from tests.registry.conftest import OPERATOR, Desk, roster, telegram
from tests.registry.test_rosters import KIM


def ending(
    member: str, reason: EndReason, *, number: int | None = None, body: str = "guro-agenda", on: date | None = None
) -> EndMembership:
    actor = telegram(number) if number else OPERATOR
    return EndMembership(idempotency_key=new_id(), actor=actor, body=body, member=member, reason=reason, on=on)


async def kim(desk: Desk) -> str:
    """On the rolls of the council and of a subcommittee."""
    await desk.adopt("guro")
    for slug in ("guro", "guro-agenda"):
        await desk.load(slug, roster(KIM))
    return (await desk.members("guro"))["김민수"].id


async def enrolled(desk: Desk, slug: str) -> int:
    return len((await desk.get(ListMembers(body=slug, actor=OPERATOR))).items)


@pytest.mark.parametrize(
    ("reason", "left"), [(EndReason.DISMISSAL, 1), (EndReason.DEATH, 0)], ids=["one body", "everywhere"]
)
async def test_who_is_dismissed_or_has_died_is_off_the_roll_today(desk: Desk, reason: EndReason, left: int) -> None:
    member = await kim(desk)
    done = await desk.get(ending(member, reason))
    assert (done.at_once, done.last_day) == (True, date(2026, 11, 19))
    assert (await enrolled(desk, "guro-agenda"), await enrolled(desk, "guro")) == (0, left)
    assert await desk.refused(ending(member, reason)) == "no_such_seat"


async def test_death_told_of_a_body_that_they_left_ends_nothing(desk: Desk) -> None:
    member = await kim(desk)
    await desk.get(ending(member, EndReason.DISMISSAL))
    assert await desk.refused(ending(member, EndReason.DEATH)) == "no_such_seat"
    assert await enrolled(desk, "guro") == 1


async def test_resignation_has_its_day(desk: Desk) -> None:
    member = await kim(desk)
    done = await desk.get(ending(member, EndReason.RESIGNATION, on=date(2026, 11, 30)))
    assert not done.at_once and await enrolled(desk, "guro-agenda") == 1
    assert await desk.refused(ending(member, EndReason.DISMISSAL, on=date(2026, 11, 30))) == "bad_last_day"


async def test_only_who_looks_after_the_body_ends_a_seat(desk: Desk) -> None:
    member = await kim(desk)
    await desk.facilitator(11, "guro-civic")
    await desk.facilitator(12, "guro-agenda")
    assert await desk.refused(ending(member, EndReason.DEATH, number=11), Audience.FACILITATOR) == "not_allowed"
    done = await desk.get(ending(member, EndReason.DEATH, number=12), Audience.FACILITATOR)
    assert done.bodies == ("guro-agenda",) and await enrolled(desk, "guro") == 1
