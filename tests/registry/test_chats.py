"""Groups and bodies, facilitators, and that events leave by the stream."""

from nats.js.errors import NotFoundError

from shared.bus.stream import STREAM
from shared.contracts import bodies, linking, roll
from shared.contracts.base import Actor, Audience
from shared.contracts.events import ChatBound, FacilitatorChanged
from shared.ids import new_id
from tests.conftest import until
from tests.registry.conftest import OPERATOR, Desk, telegram


def bind(desk: Desk, body: str, chat_id: int, actor: Actor = OPERATOR) -> bodies.BindChat:
    return bodies.BindChat(idempotency_key=new_id(), actor=actor, body=body, chat_id=chat_id)


async def test_bind_and_find_the_body_of_a_group(desk: Desk) -> None:
    await desk.adopt("guro")
    assert await desk.refused(bodies.ChatBody(chat_id=-1), Audience.MEMBER) == "chat_unbound"
    await desk.get(bind(desk, "guro", -1))
    assert (await desk.get(bodies.ChatBody(chat_id=-1), Audience.MEMBER)).body == "guro"
    assert (await desk.get(roll.GetRoll(body="guro"), Audience.SERVICE)).chat_id == -1
    before = await desk.events()
    await desk.get(bind(desk, "guro", -1))
    assert await desk.events() == before
    assert [event.chat_id for event in before if isinstance(event, ChatBound)] == [-1]


async def test_bind_group_of_another_body_needs_the_right_over_both(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.get(bind(desk, "guro-civic", -1))
    low, high = await desk.facilitator(11, "guro-agenda"), await desk.facilitator(12, "guro")
    assert await desk.refused(bind(desk, "guro-agenda", -1, low), Audience.FACILITATOR) == "chat_taken"
    await desk.get(bind(desk, "guro-agenda", -1, high), Audience.FACILITATOR)
    assert (await desk.get(bodies.ChatBody(chat_id=-1), Audience.MEMBER)).body == "guro-agenda"
    assert (await desk.get(bodies.ShowBody(slug="guro-civic"))).chat_id is None


async def test_migrated_group_keeps_its_binding_under_a_new_number(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.get(bind(desk, "guro", -1))
    for _ in range(2):  # Telegram tells it twice, once from each side
        move = bodies.ChatMigrated(idempotency_key=new_id(), actor=telegram(1), old_chat_id=-1, new_chat_id=-1001)
        await desk.get(move, Audience.MEMBER)
    assert (await desk.get(bodies.ChatBody(chat_id=-1001), Audience.MEMBER)).body == "guro"
    assert await desk.refused(bodies.ChatBody(chat_id=-1), Audience.MEMBER) == "chat_unbound"
    assert [event.chat_id for event in await desk.events() if isinstance(event, ChatBound)] == [-1, -1001]


async def test_facilitators_of_a_body_include_those_above(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.facilitator(11, "guro")
    await desk.facilitator(12, "guro-agenda")
    await desk.facilitator(12, "guro-agenda")
    people = (await desk.get(linking.ListFacilitators(body="guro-agenda"), Audience.SERVICE)).items
    assert {person.telegram_id for person in people} == {11, 12}
    above = (await desk.get(linking.ListFacilitators(body="guro"), Audience.SERVICE)).items
    assert [(person.telegram_id, person.name) for person in above] == [(11, "이담당")]
    assert len([event for event in await desk.events() if isinstance(event, FacilitatorChanged)]) == 2


async def test_events_reach_the_stream_in_order(desk: Desk) -> None:
    await desk.adopt("guro")
    told = await desk.events()
    js = desk.client.jetstream()

    async def stored() -> bool:
        try:
            return (await js.stream_info(STREAM)).state.messages == len(told)
        except NotFoundError:
            return False  # the relay makes the stream at its first try

    await until(stored)
    first = await js.get_msg(STREAM, 1)
    assert (first.subject, first.headers) == (f"hyeopchi.event.{told[0].name}", {"Nats-Msg-Id": told[0].id})
