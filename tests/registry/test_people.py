"""Accounts and links: who comes in, by what, and who does not."""

from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select

from services.registry import tables
from shared.contracts import linking
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.events import AccountChanged
from shared.ids import fingerprint, new_id
from tests.registry.conftest import OPERATOR, Desk, roster, telegram
from tests.registry.test_rosters import KIM, LEE

CONSENT = "2026-11"


async def council(desk: Desk) -> dict[str, str]:
    """A roll of two; name -> id."""
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM, LEE, "최간사,구로구청,과장,,간사,남,1970,010-0000-1009,2026-01-01,,0"))
    return {name: row.id for name, row in (await desk.members("guro")).items()}


async def invited(desk: Desk, member: str | None = None, key: str | None = None) -> dict[str, linking.Invitation]:
    command = linking.Invite(idempotency_key=key or new_id(), actor=OPERATOR, body="guro", member=member)
    return {item.name: item for item in (await desk.get(command)).items}


def token(invitation: linking.Invitation) -> str:
    return parse_qs(urlsplit(invitation.link).query)["start"][0]


def accepting(token: str, number: int) -> linking.AcceptInvitation:
    return linking.AcceptInvitation(idempotency_key=new_id(), actor=telegram(number), token=token, consent=CONSENT)


def page_of(invitation: linking.Invitation) -> Actor:
    return Actor(channel=Channel.PAGE, id=fingerprint(invitation.page.rpartition("/")[2]))


async def identified(desk: Desk, who: Actor, audience: Audience = Audience.SERVICE) -> linking.Person:
    return await desk.get(linking.Identify(who=who), audience)


async def test_invite_everyone_enrolled_with_links(desk: Desk) -> None:
    await council(desk)
    links = await invited(desk)
    assert set(links) == {"김민수", "이서연"}
    kim = links["김민수"]
    assert kim.link.startswith("https://t.me/hyeopchi_members_bot?start=") and len(token(kim)) == 22
    assert kim.page.startswith("http://127.0.0.1:8080/me/") and kim.calendar.endswith(".ics")
    announce = linking.AnnounceBot(
        idempotency_key="a", actor=Actor(channel=Channel.SERVICE, id="members"), role="members", username="guro_bot"
    )
    await desk.get(announce, Audience.MEMBER)
    again = (await invited(desk))["김민수"]
    assert again.link.startswith("https://t.me/guro_bot?start=") and token(again) != token(kim)
    assert (again.page, again.calendar) == (kim.page, kim.calendar)
    assert (await desk.get(linking.ShowBot(), Audience.PUBLIC)).username == "guro_bot"


async def test_invite_same_key_gives_the_same_links_and_keeps_no_secret(desk: Desk) -> None:
    await council(desk)
    first = await invited(desk, key="k")
    assert await invited(desk, key="k") == first
    async with desk.store.reading() as session:
        kept = " ".join(await session.scalars(select(tables.Answer.answer)))
    assert token(first["김민수"]) not in kept and "/me/" not in kept


async def test_accept_ties_the_account_with_consent(desk: Desk) -> None:
    ids = await council(desk)
    link = token((await invited(desk))["김민수"])
    bound = await desk.get(accepting(link, 501), Audience.MEMBER)
    assert (bound.member, bound.name, bound.bodies, bound.already) == (ids["김민수"], "김민수", ("guro",), False)
    again = await desk.get(accepting(link, 501), Audience.MEMBER)
    assert again.already
    assert (await identified(desk, telegram(501))).member == ids["김민수"]
    async with desk.store.reading() as session:
        account = await session.scalar(select(tables.Account))
        assert account is not None and (account.consent, account.revoked_at) == (CONSENT, None)
    assert [event.member for event in await desk.events() if isinstance(event, AccountChanged)] == [ids["김민수"]]


async def test_accept_refuses_what_is_not_fresh_and_own(desk: Desk) -> None:
    await council(desk)
    first, second = await invited(desk), await invited(desk)
    await desk.get(accepting(token(first["김민수"]), 501), Audience.MEMBER)
    assert await desk.refused(accepting(token(first["김민수"]), 502), Audience.MEMBER) == "used_link"
    assert await desk.refused(accepting(token(second["김민수"]), 502), Audience.MEMBER) == "used_link"
    assert await desk.refused(accepting(token(first["이서연"]), 501), Audience.MEMBER) == "account_taken"
    assert await desk.refused(accepting("guessed", 502), Audience.MEMBER) == "unknown_link"
    desk.later(days=14)
    assert await desk.refused(accepting(token(first["이서연"]), 503), Audience.MEMBER) == "expired_link"


async def test_invite_one_member_may_be_the_clerk(desk: Desk) -> None:
    ids = await council(desk)
    assert set(await invited(desk, ids["최간사"])) == {"최간사"}
    stranger = linking.Invite(idempotency_key="s", actor=OPERATOR, body="guro", member="nobody")
    assert await desk.refused(stranger) == "unknown_member"


@pytest.mark.parametrize(
    ("phone", "expected"),
    [
        pytest.param("+82 10-0000-1001", "김민수", id="as-telegram-sends-it"),
        pytest.param("01000001001", "김민수", id="digits"),
        pytest.param("010-0000-7777", "unknown_phone", id="not-on-a-roll"),
        pytest.param("no number", "unknown_phone", id="no-number"),
        pytest.param("010-0000-2000", "shared_phone", id="two-people"),
    ],
)
async def test_link_by_contact(desk: Desk, phone: str, expected: str) -> None:
    await council(desk)
    pair = [f"{name},모임,,위촉직,위원,여,{year},010-0000-2000,,,0" for name, year in (("정하나", 1980), ("정두리", 1981))]
    await desk.load("guro-agenda", roster(*pair))
    command = linking.LinkByContact(idempotency_key="c", actor=telegram(601), phone=phone, consent=CONSENT)
    answer = await desk.ask(command, Audience.MEMBER)
    assert (answer.code if isinstance(answer, Refusal) else answer.name) == expected


async def test_identify_ways_in(desk: Desk) -> None:
    ids = await council(desk)
    kim = (await invited(desk))["김민수"]
    assert await identified(desk, telegram(999)) == linking.Person(member=None, facilitator=None, name="")
    page = await identified(desk, page_of(kim), Audience.PUBLIC)
    assert (page.member, page.name, page.calendar) == (ids["김민수"], "김민수", None)
    assert (await identified(desk, page_of(kim), Audience.MEMBER)).calendar == kim.calendar
    secret = kim.calendar.rpartition("/")[2].removesuffix(".ics")
    by_calendar = await desk.get(linking.IdentifyCalendar(fingerprint=fingerprint(secret)), Audience.PUBLIC)
    assert by_calendar.member == ids["김민수"]
    assert (await desk.get(linking.IdentifyCalendar(fingerprint=page_of(kim).id), Audience.PUBLIC)).member is None


async def test_identify_facilitator_with_sub_bodies_and_member_at_once(desk: Desk) -> None:
    ids = await council(desk)
    who = await desk.facilitator(501, "guro")
    await desk.get(accepting(token((await invited(desk))["이서연"]), 501), Audience.MEMBER)
    person = await identified(desk, who)
    assert (person.member, person.facilitator is not None) == (ids["이서연"], True)
    assert {"guro", "guro-agenda", "guro-wg_youth"} <= set(person.facilitates)
    assert (await identified(desk, who, Audience.PUBLIC)).facilitator is None


async def test_ex_member_is_still_known_and_cannot_come_by_phone(desk: Desk) -> None:
    ids = await council(desk)
    await desk.get(accepting(token((await invited(desk))["이서연"]), 501), Audience.MEMBER)
    await desk.load("guro", roster(KIM), apply=True, end_missing=True)
    assert (await identified(desk, telegram(501))).member == ids["이서연"]
    accounts = (await desk.get(linking.GetDirectory(body="guro"), Audience.SERVICE)).accounts
    assert ("telegram", "501", ids["이서연"]) in {(one.channel, one.id, one.member) for one in accounts}
    command = linking.LinkByContact(idempotency_key="c", actor=telegram(502), phone="010-0000-1002", consent=CONSENT)
    assert await desk.refused(command, Audience.MEMBER) == "unknown_phone"


async def test_unlink_own_account_only(desk: Desk) -> None:
    ids = await council(desk)
    links = await invited(desk)
    await desk.get(accepting(token(links["김민수"]), 501), Audience.MEMBER)
    await desk.get(accepting(token(links["이서연"]), 502), Audience.MEMBER)
    others = linking.UnlinkAccount(idempotency_key="o", actor=telegram(501), member=ids["이서연"])
    assert await desk.refused(others, Audience.MEMBER) == "not_allowed"
    await desk.get(linking.UnlinkAccount(idempotency_key="u", actor=telegram(501)), Audience.MEMBER)
    assert (await identified(desk, telegram(501))).member is None
    assert (await identified(desk, telegram(502))).member == ids["이서연"]
    assert (await identified(desk, page_of(links["김민수"]))).member == ids["김민수"]
    assert await desk.refused(linking.UnlinkAccount(idempotency_key="v", actor=telegram(501)), Audience.MEMBER) == "stranger"


async def test_unlink_by_an_officer_revokes_accounts_and_links(desk: Desk) -> None:
    ids = await council(desk)
    kim = (await invited(desk))["김민수"]
    await desk.get(accepting(token(kim), 501), Audience.MEMBER)
    await desk.get(linking.UnlinkAccount(idempotency_key="u", actor=OPERATOR, member=ids["김민수"]))
    assert (await identified(desk, telegram(501))).member is None
    assert (await identified(desk, page_of(kim))).member is None
    fresh = (await invited(desk))["김민수"]
    assert fresh.page != kim.page
    assert (await identified(desk, page_of(fresh))).member == ids["김민수"]
