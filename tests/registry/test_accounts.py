"""Accounts that wait for an officer's word, lost and second ones: who acts for whom, and who has the last word."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from shared.contracts.accounts import AccountState, ConfirmAccount, ListAccounts
from shared.contracts.base import Actor, Audience
from shared.contracts.linking import AcceptInvitation, Binding, Identify, LinkByContact, UnlinkAccount
from shared.ids import new_id
from shared.runtime import Runtime
from shared.settings import Settings
from tests.registry.conftest import OPERATOR, Desk, at_work, roster, telegram
from tests.registry.test_people import CONSENT, invited, token

CHAIR = "정의장,구로구청,구청장,당연직,의장,남,1961,010-0000-1001,2026-01-01,,0"
MEMBER = "김민수,협치연구소,연구원,위촉직,위원,남,1980,010-0000-1002,2026-01-01,,0"
CLERK = "최간사,구로구청,과장,,간사,남,1970,010-0000-1003,2026-01-01,,0"


@pytest.fixture
async def strict(runtime: Runtime) -> AsyncIterator[Desk]:
    """A registry where office-holders' accounts wait, with a council of three and facilitator 11."""
    settings = runtime.settings.model_copy(update={"confirm_offices": True})
    async with at_work(replace(runtime, settings=settings)) as desk:
        await council(desk)
        yield desk


async def council(desk: Desk) -> None:
    await desk.adopt("guro", "jongno")
    await desk.load("guro", roster(CHAIR, MEMBER, CLERK))
    await desk.facilitator(11, "guro")
    await desk.facilitator(12, "jongno")


async def bind(desk: Desk, name: str, number: int) -> Binding:
    member = (await desk.members("guro"))[name].id
    link = token((await invited(desk, member))[name])
    accept = AcceptInvitation(idempotency_key=new_id(), actor=telegram(number), token=link, consent=CONSENT)
    return await desk.get(accept, Audience.MEMBER)


async def by_phone(desk: Desk, phone: str, number: int) -> Binding:
    ask = LinkByContact(idempotency_key=new_id(), actor=telegram(number), phone=phone, consent=CONSENT)
    return await desk.get(ask, Audience.MEMBER)


async def who(desk: Desk, number: int) -> tuple[bool, bool]:
    """Whether the account acts for a member, and whether it waits."""
    person = await desk.get(Identify(who=telegram(number)), Audience.SERVICE)
    return person.member is not None, person.pending


async def listed(
    desk: Desk, actor: Actor = OPERATOR, audience: Audience = Audience.OPERATOR, **narrow: str
) -> dict[str, AccountState]:
    rows = (await desk.get(ListAccounts(actor=actor, **narrow), audience)).items
    return {row.telegram_id: row.state for row in rows}


async def number_of(desk: Desk, telegram_id: str) -> str:
    rows = (await desk.get(ListAccounts(actor=OPERATOR))).items
    return next(row.id for row in rows if row.telegram_id == telegram_id)


@pytest.mark.parametrize(("name", "waits"), [("정의장", True), ("최간사", True), ("김민수", False)])
async def test_account_of_an_office_waits_for_an_officer(strict: Desk, name: str, waits: bool) -> None:
    assert (await bind(strict, name, 501)).pending is waits
    assert await who(strict, 501) == (not waits, waits)


@pytest.mark.parametrize(("phone", "waits"), [("010-0000-1001", True), ("010-0000-1002", False)], ids=["chair", "member"])
async def test_account_by_phone_waits_alike(strict: Desk, phone: str, waits: bool) -> None:
    assert (await by_phone(strict, phone, 501)).pending is waits
    assert await who(strict, 501) == (not waits, waits)


@pytest.mark.parametrize(
    ("actor", "audience"), [(OPERATOR, Audience.OPERATOR), (telegram(11), Audience.FACILITATOR)], ids=["operator", "facilitator"]
)
async def test_officer_s_word_puts_it_in_force(strict: Desk, actor: Actor, audience: Audience) -> None:
    await bind(strict, "정의장", 501)
    assert await listed(strict, actor, audience) == {"501": AccountState.PENDING}
    number = await number_of(strict, "501")
    for _ in range(2):
        await strict.get(ConfirmAccount(idempotency_key=new_id(), actor=actor, account=number), audience)
    assert await who(strict, 501) == (True, False)
    assert await listed(strict, actor, audience) == {"501": AccountState.LINKED}


async def test_nobody_else_has_a_word(strict: Desk) -> None:
    await bind(strict, "정의장", 501)
    number = await number_of(strict, "501")
    confirm = ConfirmAccount(idempotency_key=new_id(), actor=telegram(12), account=number)
    assert await strict.refused(confirm, Audience.FACILITATOR) == "not_allowed"
    unlink = UnlinkAccount(idempotency_key=new_id(), actor=telegram(12), account=number)
    assert await strict.refused(unlink, Audience.FACILITATOR) == "not_allowed"
    assert await listed(strict, telegram(12), Audience.FACILITATOR) == {}
    assert await strict.refused(ListAccounts(actor=telegram(12), body="guro"), Audience.FACILITATOR) == "not_allowed"
    assert await strict.refused(ListAccounts(actor=telegram(99)), Audience.FACILITATOR) == "not_allowed"
    own = UnlinkAccount(idempotency_key=new_id(), actor=telegram(77), account=number)
    assert await strict.refused(own, Audience.MEMBER) == "not_allowed"
    assert await who(strict, 501) == (False, True)


async def test_waiting_account_may_be_refused_or_taken_back(strict: Desk) -> None:
    await bind(strict, "정의장", 501)
    refused = UnlinkAccount(idempotency_key=new_id(), actor=telegram(11), account=await number_of(strict, "501"))
    await strict.get(refused, Audience.FACILITATOR)
    assert await who(strict, 501) == (False, False)
    await bind(strict, "정의장", 502)
    await strict.get(UnlinkAccount(idempotency_key=new_id(), actor=telegram(502)), Audience.MEMBER)
    assert await who(strict, 502) == (False, False)


async def test_office_given_later_does_not_lock_out_whom_an_officer_invited(strict: Desk) -> None:
    """The account was the person's own before; what they may do is a matter of the roll."""
    await bind(strict, "김민수", 501)
    await strict.load("guro", roster(MEMBER.replace("위원,남", "부의장,남")), apply=True, partial=True)
    assert await who(strict, 501) == (True, False)


async def test_training_asks_for_no_word(desk: Desk) -> None:
    await council(desk)
    assert not (await bind(desk, "정의장", 501)).pending and await who(desk, 501) == (True, False)


async def test_lost_phone_is_untied_with_its_links_and_invited_again(desk: Desk) -> None:
    await council(desk)
    await bind(desk, "김민수", 501)
    member = (await desk.members("guro"))["김민수"].id
    await desk.get(UnlinkAccount(idempotency_key=new_id(), actor=OPERATOR, member=member))
    assert await who(desk, 501) == (False, False)
    await bind(desk, "김민수", 502)
    assert await who(desk, 502) == (True, False)
    rows = (await desk.get(ListAccounts(actor=OPERATOR, member=member, past=True))).items
    assert {row.telegram_id: row.state for row in rows} == {"501": AccountState.UNLINKED, "502": AccountState.LINKED}


async def test_two_accounts_of_one_person_are_one_person(desk: Desk) -> None:
    await council(desk)
    await bind(desk, "김민수", 501)
    await bind(desk, "김민수", 502)
    people = [await desk.get(Identify(who=telegram(number)), Audience.SERVICE) for number in (501, 502)]
    assert people[0].member == people[1].member is not None
    await desk.get(UnlinkAccount(idempotency_key=new_id(), actor=OPERATOR, account=await number_of(desk, "501")))
    assert (await who(desk, 501), await who(desk, 502)) == ((False, False), (True, False))


async def test_number_that_passed_on_does_not_bring_its_old_owner_s_vote(desk: Desk) -> None:
    """Nobody invited this account, and the member has one: also where offices need no word, an officer looks at it."""
    await council(desk)
    await bind(desk, "김민수", 501)
    assert (await by_phone(desk, "010-0000-1002", 666)).pending
    assert (await who(desk, 666), await who(desk, 501)) == ((False, True), (True, False))


async def test_new_number_on_the_roll_is_the_way_in(desk: Desk) -> None:
    await council(desk)
    await desk.load("guro", roster(CHAIR, MEMBER.replace("1002", "2002"), CLERK), apply=True)
    ask = LinkByContact(idempotency_key=new_id(), actor=telegram(501), phone="010-0000-1002", consent=CONSENT)
    assert await desk.refused(ask, Audience.MEMBER) == "unknown_phone"
    assert not (await by_phone(desk, "010-0000-2002", 501)).pending


@pytest.mark.parametrize("account", ["", "0", "99999", "x", "-1", "²"])
async def test_unknown_account_is_told(desk: Desk, account: str) -> None:
    await council(desk)
    assert await desk.refused(ConfirmAccount(idempotency_key=new_id(), actor=OPERATOR, account=account)) == "unknown_account"


@pytest.mark.parametrize(
    ("given", "waits"),
    [
        ({}, False),  # hyeopchi up without tokens: the sandbox
        ({"members_bot_token": "1:a", "facilitators_bot_token": "2:b"}, True),
        ({"members_bot_token": "1:a", "facilitators_bot_token": "2:b", "telegram_api": "http://127.0.0.1:1"}, False),
        ({"nats_url": "nats://127.0.0.1:4222"}, True),  # a registry alone, which knows no tokens
        ({"nats_url": "nats://127.0.0.1:4222", "telegram_api": "http://127.0.0.1:1"}, False),
        ({"telegram_api": "https://api.telegram.org", "nats_url": "nats://127.0.0.1:4222"}, True),
        ({"confirm_offices": True}, True),
        ({"confirm_offices": False, "nats_url": "nats://127.0.0.1:4222"}, False),
    ],
    ids=["sandbox", "telegram", "stand-in", "alone", "alone-stand-in", "alone-telegram", "set", "unset"],
)
def test_offices_wait_wherever_people_are_real(given: dict[str, Any], waits: bool) -> None:
    assert Settings(_env_file=None, **given).confirms_offices is waits
