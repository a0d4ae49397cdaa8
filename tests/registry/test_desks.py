"""The desk on the web: a link works once and not for long, a session ends by itself, and both with the facilitator."""

import pytest
from sqlalchemy import select

from services.registry import tables
from shared.contracts import desk as contract
from shared.contracts import linking, roll
from shared.contracts.base import Actor, Audience, Channel
from shared.ids import fingerprint, new_id, new_secret
from tests.registry.conftest import OPERATOR, Desk, roster, telegram
from tests.registry.test_rosters import KIM

ALL = Audience.DESK


def browser(secret: str) -> Actor:
    return Actor(channel=Channel.DESK, id=fingerprint(secret))


async def link_for(desk: Desk, number: int = 11, key: str | None = None) -> str:
    command = contract.IssueDeskLink(idempotency_key=key or new_id(), actor=telegram(number))
    return (await desk.get(command, Audience.FACILITATOR)).link.rpartition("/")[2]


def opening(token: str, secret: str) -> contract.OpenDesk:
    return contract.OpenDesk(idempotency_key=new_id(), actor=browser(token), session=fingerprint(secret))


async def sat(desk: Desk, number: int = 11) -> Actor:
    """A browser with a session."""
    secret = new_secret()
    await desk.get(opening(await link_for(desk, number), secret), ALL)
    return browser(secret)


async def council(desk: Desk) -> str:
    """Guro with one member and facilitator 11; the member's id."""
    await desk.adopt("guro")
    await desk.load("guro-agenda", roster(KIM))
    await desk.facilitator(11, "guro")
    return (await desk.members("guro-agenda"))["김민수"].id


async def test_link_opens_one_session_that_sees_the_own_bodies(desk: Desk) -> None:
    await council(desk)
    actor = await sat(desk)
    shown = await desk.get(contract.ShowDesk(actor=actor), ALL)
    assert shown.name == "이담당" and "guro-agenda" in {row.slug for row in shown.bodies}
    seats = (await desk.get(roll.GetRoll(body="guro-agenda", actor=actor), ALL)).seats
    assert [seat.name for seat in seats] == ["김민수"]
    person = await desk.get(linking.Identify(who=actor), Audience.SERVICE)
    assert person.facilitator == shown.facilitator and "guro" in person.facilitates


async def test_link_is_for_facilitators_and_is_stored_nowhere(desk: Desk) -> None:
    await council(desk)
    stranger = contract.IssueDeskLink(idempotency_key=new_id(), actor=telegram(99))
    assert await desk.refused(stranger, Audience.FACILITATOR) == "not_allowed"
    token = await link_for(desk, key="k")
    assert len(token) == 22 and await link_for(desk, key="k") == token
    async with desk.store.reading() as session:
        kept = " ".join(await session.scalars(select(tables.Answer.answer)))
        links = list(await session.scalars(select(tables.DeskLink)))
    assert token not in kept and [link.fingerprint for link in links] == [fingerprint(token)]


async def test_link_works_once(desk: Desk) -> None:
    await council(desk)
    token = await link_for(desk)
    await desk.get(opening(token, "first"), ALL)
    assert await desk.refused(opening(token, "second"), ALL) == "used_desk_link"
    assert await desk.refused(contract.ShowDesk(actor=browser("second")), ALL) == "not_allowed"


async def test_link_of_before_opens_nothing_after_a_new_one(desk: Desk) -> None:
    await council(desk)
    old = await link_for(desk)
    await link_for(desk)
    assert await desk.refused(opening(old, "s"), ALL) == "unknown_desk_link"
    assert await desk.refused(opening("made-up", "s"), ALL) == "unknown_desk_link"


async def test_link_works_for_ten_minutes(desk: Desk) -> None:
    await council(desk)
    token = await link_for(desk)
    desk.later(minutes=10)
    assert await desk.refused(opening(token, "s"), ALL) == "expired_desk_link"


async def test_session_idles_half_an_hour_at_most(desk: Desk) -> None:
    await council(desk)
    actor = await sat(desk)
    for _ in range(3):
        desk.later(minutes=20)
        await desk.get(contract.StayAtDesk(idempotency_key=new_id(), actor=actor), ALL)
    desk.later(minutes=31)
    assert await desk.refused(contract.ShowDesk(actor=actor), ALL) == "not_allowed"
    assert await desk.refused(contract.StayAtDesk(idempotency_key=new_id(), actor=actor), ALL) == "not_allowed"


async def test_session_ends_with_the_day_however_much_it_is_used(desk: Desk) -> None:
    await council(desk)
    actor = await sat(desk)
    for _ in range(24):
        desk.later(minutes=25)
        await desk.ask(contract.StayAtDesk(idempotency_key=new_id(), actor=actor), ALL)
    assert await desk.refused(contract.ShowDesk(actor=actor), ALL) == "not_allowed"


async def test_session_ends_when_left(desk: Desk) -> None:
    await council(desk)
    actor, other = await sat(desk), await sat(desk)
    await desk.get(contract.LeaveDesk(idempotency_key=new_id(), actor=actor), ALL)
    assert await desk.refused(contract.ShowDesk(actor=actor), ALL) == "not_allowed"
    await desk.get(contract.ShowDesk(actor=other), ALL)


async def test_session_and_link_end_with_the_facilitator(desk: Desk) -> None:
    await council(desk)
    actor, token = await sat(desk), await link_for(desk)
    await desk.get(linking.RemoveFacilitator(idempotency_key=new_id(), actor=OPERATOR, telegram_id=11))
    assert await desk.refused(contract.ShowDesk(actor=actor), ALL) == "not_allowed"
    assert await desk.refused(opening(token, "s"), ALL) == "unknown_desk_link"
    assert (await desk.get(linking.Identify(who=telegram(11)), Audience.SERVICE)).facilitator is None
    again = linking.RemoveFacilitator(idempotency_key=new_id(), actor=OPERATOR, telegram_id=11)
    assert await desk.refused(again) == "no_facilitator"


async def test_session_loses_a_body_with_its_right(desk: Desk) -> None:
    await council(desk)
    await desk.adopt("jongno")
    await desk.facilitator(11, "jongno")
    actor = await sat(desk)
    await desk.get(linking.RemoveFacilitator(idempotency_key=new_id(), actor=OPERATOR, telegram_id=11, body="guro"))
    assert {row.slug.partition("-")[0] for row in (await desk.get(contract.ShowDesk(actor=actor), ALL)).bodies} == {"jongno"}
    assert await desk.refused(roll.GetRoll(body="guro-agenda", actor=actor), ALL) == "not_allowed"


@pytest.mark.parametrize(
    "actor",
    [telegram(11), OPERATOR, Actor(channel=Channel.SERVICE, id="web"), Actor(channel=Channel.PAGE, id="x"), browser("x"), None],
    ids=["facilitator-account", "operator", "service", "page", "no-such-session", "nobody"],
)
async def test_key_of_the_web_is_worth_nothing_without_a_session(desk: Desk, actor: Actor | None) -> None:
    """Whoever has the web's NATS key may ask on the subjects of the desk: only a session that lasts is answered."""
    member = await council(desk)
    assert await desk.refused(roll.GetRoll(body="guro-agenda", actor=actor), ALL) == "not_allowed"
    assert await desk.refused(contract.ShowDesk(actor=actor), ALL) == "not_allowed"
    if actor is not None:
        command = contract.RevokeCalendar(idempotency_key=new_id(), actor=actor, member=member)
        assert await desk.refused(command, ALL) == "not_allowed"


async def test_session_is_told_to_services_only(desk: Desk) -> None:
    await council(desk)
    actor = await sat(desk)
    for audience in (Audience.PUBLIC, Audience.MEMBER, Audience.FACILITATOR):
        person = await desk.get(linking.Identify(who=actor), audience)
        assert (person.facilitator, person.name) == (None, "")


async def calendar_of(desk: Desk, member: str) -> str:
    made = await desk.get(linking.Invite(idempotency_key=new_id(), actor=OPERATOR, body="guro-agenda", member=member))
    return made.items[0].calendar


async def test_calendar_link_is_taken_back_at_the_desk(desk: Desk) -> None:
    member = await council(desk)
    before = await calendar_of(desk, member)
    page = (await desk.get(linking.Invite(idempotency_key=new_id(), actor=OPERATOR, body="guro-agenda"))).items[0].page
    await desk.get(contract.RevokeCalendar(idempotency_key=new_id(), actor=await sat(desk), member=member), ALL)
    secret = before.rpartition("/")[2].removesuffix(".ics")
    known = linking.IdentifyCalendar(fingerprint=fingerprint(secret))
    assert (await desk.get(known, Audience.PUBLIC)).member is None
    after = await desk.get(linking.Invite(idempotency_key=new_id(), actor=OPERATOR, body="guro-agenda"))
    assert after.items[0].calendar != before and after.items[0].page == page  # the own page is another link


async def test_calendar_of_another_council_stays(desk: Desk) -> None:
    await desk.adopt("guro", "jongno")
    await desk.load("guro-agenda", roster(KIM))
    member = (await desk.members("guro-agenda"))["김민수"].id
    await desk.facilitator(12, "jongno")
    command = contract.RevokeCalendar(idempotency_key=new_id(), actor=await sat(desk, 12), member=member)
    assert await desk.refused(command, ALL) == "not_allowed"


async def test_member_takes_back_the_own_calendar_and_no_other(desk: Desk) -> None:
    member = await council(desk)
    page = (await desk.get(linking.Invite(idempotency_key=new_id(), actor=OPERATOR, body="guro-agenda"))).items[0].page
    own = Actor(channel=Channel.PAGE, id=fingerprint(page.rpartition("/")[2]))
    before = await calendar_of(desk, member)
    await desk.get(contract.RevokeCalendar(idempotency_key=new_id(), actor=own), Audience.MEMBER)
    assert await calendar_of(desk, member) != before
    other = contract.RevokeCalendar(idempotency_key=new_id(), actor=own, member="somebody0000")
    assert await desk.refused(other, Audience.MEMBER) == "not_allowed"
