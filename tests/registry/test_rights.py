"""Who may: the operator everything, a facilitator the own bodies, a member the own account."""

from typing import Any

import pytest

from deploy.rights_page import questions
from services.registry.rights import CHANNELS, RIGHTS
from shared.contracts import bodies, linking, roll
from shared.contracts.base import Actor, Ask, Audience, Channel
from shared.ids import new_id
from tests.registry.conftest import OPERATOR, Desk, roster, telegram
from tests.registry.test_rosters import KIM


def test_rights_cover_every_question_of_the_registry() -> None:
    assert set(RIGHTS) == {kind for kind in questions() if kind.service == "registry"}
    assert set(CHANNELS) == set(Audience)


def officer_questions(actor: Actor) -> list[Ask[Any]]:
    common = {"idempotency_key": new_id(), "actor": actor, "body": "guro-agenda"}
    return [
        roll.ListMembers(body="guro-agenda", actor=actor),
        linking.ListFacilitators(body="guro-agenda", actor=actor),
        roll.ImportRoster(**common, filename="a.csv", content=roster(KIM)),
        linking.Invite(**common),
        bodies.BindChat(**common, chat_id=-5),
    ]


async def test_facilitator_of_the_body_or_above_may(desk: Desk) -> None:
    await desk.adopt("guro")
    for number, body in ((11, "guro"), (12, "guro-agenda")):
        actor = await desk.facilitator(number, body)
        for question in officer_questions(actor):
            await desk.get(question, Audience.FACILITATOR)


@pytest.mark.parametrize(
    "actor",
    [
        pytest.param(telegram(13), id="facilitator-of-another-body"),
        pytest.param(telegram(99), id="stranger"),
        pytest.param(Actor(channel=Channel.PAGE, id="13"), id="page"),
        pytest.param(OPERATOR, id="operator-on-the-facilitators-subject"),
    ],
)
async def test_anyone_else_on_the_facilitators_subject_may_not(desk: Desk, actor: Actor) -> None:
    await desk.adopt("guro", "jongno")
    await desk.facilitator(13, "guro-civic")
    await desk.facilitator(13, "jongno")
    for question in officer_questions(actor):
        assert await desk.refused(question, Audience.FACILITATOR) == "not_allowed", question.verb
    assert (await desk.get(bodies.ShowBody(slug="guro-agenda"))).enrolled == 0


async def test_find_members_shows_a_facilitator_the_own_bodies_only(desk: Desk) -> None:
    await desk.adopt("guro", "jongno")
    await desk.load("guro-agenda", roster(KIM))
    own, other = await desk.facilitator(11, "guro"), await desk.facilitator(12, "jongno")
    found = [await desk.get(roll.FindMembers(text="민수", actor=actor), Audience.FACILITATOR) for actor in (own, other)]
    assert [[row.name for row in one.items] for one in found] == [["김민수"], []]


async def test_officer_of_another_body_cannot_revoke(desk: Desk) -> None:
    await desk.adopt("guro", "jongno")
    await desk.load("guro-agenda", roster(KIM))
    member = (await desk.members("guro-agenda"))["김민수"].id
    other = await desk.facilitator(12, "jongno")
    command = linking.UnlinkAccount(idempotency_key="u", actor=other, member=member)
    assert await desk.refused(command, Audience.FACILITATOR) == "not_allowed"


async def test_operator_commands_need_the_operator(desk: Desk) -> None:
    pretender = linking.AddFacilitator(idempotency_key="f", actor=telegram(1), telegram_id=1, body="guro")
    assert await desk.refused(pretender) == "not_allowed"


async def test_bot_announces_itself_on_its_own_subject_only(desk: Desk) -> None:
    service = Actor(channel=Channel.SERVICE, id="bot")
    wrong = linking.AnnounceBot(idempotency_key="a", actor=service, role="facilitators", username="x")
    assert await desk.refused(wrong, Audience.MEMBER) == "not_allowed"
    person = linking.AnnounceBot(idempotency_key="b", actor=telegram(1), role="members", username="x")
    assert await desk.refused(person, Audience.MEMBER) == "not_allowed"
