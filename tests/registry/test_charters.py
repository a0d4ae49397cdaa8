"""Charters: bodies made, versions counted, nothing half-written."""

import pytest

from shared.charters import builtin_text
from shared.contracts.base import Audience, Refusal
from shared.contracts.bodies import AdoptCharter, GetCharter, ListBodies, ListRecords, ShowBody
from shared.contracts.events import CharterVersioned, RollChanged
from shared.ids import new_id
from tests.registry.conftest import OPERATOR, Desk

GURO = builtin_text("guro")


def adopting(toml: str, key: str | None = None) -> AdoptCharter:
    return AdoptCharter(idempotency_key=key or new_id(), actor=OPERATOR, toml=toml)


async def test_adopt_first_makes_council_and_sub_bodies(desk: Desk) -> None:
    adopted = await desk.get(adopting(GURO))
    assert (adopted.charter, adopted.version, adopted.unchanged) == ("guro", 1, False)
    assert adopted.created[:4] == ("guro", "guro-operations", "guro-diagnosis", "guro-agenda")
    assert "calling.notice_days" in adopted.defaults and "opening" not in adopted.defaults
    bodies = (await desk.get(ListBodies())).items
    assert {(body.slug, body.name, body.parent, body.charter, body.enrolled) for body in bodies} >= {
        ("guro", "구로구협치회의", None, "guro", 0),
        ("guro-agenda", "의제발굴분과", "guro", "guro", 0),
    }
    council = await desk.get(ShowBody(slug="guro"), Audience.PUBLIC)
    assert (council.kind, council.institution, council.seats, council.vacancies) == ("council", "서울특별시 구로구", 35, 35)
    assert (await desk.get(ShowBody(slug="guro-agenda"))).charter_sub == "agenda"


async def test_adopt_same_text_changes_nothing(desk: Desk) -> None:
    await desk.get(adopting(GURO))
    before = await desk.events()
    again = await desk.get(adopting("\ufeff" + GURO.replace("\n", "\r\n")))
    assert (again.version, again.unchanged, again.created, again.updated) == (1, True, (), ())
    assert await desk.events() == before


async def test_adopt_changed_text_is_a_version_more(desk: Desk) -> None:
    await desk.get(adopting(GURO))
    changed = await desk.get(adopting(GURO.replace('name = "의제발굴분과"', 'name = "의제분과"')))
    assert (changed.version, changed.created) == (2, ())
    assert "guro-agenda" in changed.updated
    assert (await desk.get(ShowBody(slug="guro-agenda"))).name == "의제분과"
    kept = await desk.get(GetCharter(charter="guro", version=1), Audience.SERVICE)
    assert kept.toml == GURO
    told = [event for event in await desk.events() if event.body == "guro-agenda"]
    assert [event.version for event in told if isinstance(event, CharterVersioned)] == [1, 2]
    assert [event.version for event in told if isinstance(event, RollChanged)] == [1, 2]


async def test_adopt_body_gone_from_the_charter_keeps_its_rules(desk: Desk) -> None:
    await desk.get(adopting(GURO))
    shorter = GURO[: GURO.index('[[sub_bodies]]\nkey = "wg_public_interest"')]
    await desk.get(adopting(shorter))
    body = await desk.get(ShowBody(slug="guro-wg_public_interest"))
    assert (body.charter_version, body.name) == (1, "공익활동 지원 워킹그룹")


@pytest.mark.parametrize(
    ("toml", "key", "reason"),
    [
        pytest.param("schema = ", "", "not_toml", id="not-toml"),
        pytest.param(GURO.replace('key = "civic"', 'key = "agenda"'), None, "key_used_twice", id="key-twice"),
        pytest.param(GURO.replace("[opening]", "[openning]"), "openning", "unknown_key", id="misspelt-section"),
    ],
)
async def test_adopt_broken_writes_nothing(desk: Desk, toml: str, key: str | None, reason: str) -> None:
    answer = await desk.ask(adopting(toml))
    assert isinstance(answer, Refusal)
    assert (answer.code, answer.facts["reason"]) == ("broken_charter", reason)
    assert key is None or answer.facts["key"] == key
    assert (await desk.get(ListBodies())).items == ()
    assert await desk.events() == []


async def test_adopt_same_key_gives_the_same_answer(desk: Desk) -> None:
    first = await desk.get(adopting(GURO, "k"))
    assert await desk.get(adopting(GURO, "k")) == first


async def test_get_charter_of_unknown_version_is_refused(desk: Desk) -> None:
    await desk.adopt("guro")
    assert await desk.refused(GetCharter(charter="guro", version=2), Audience.SERVICE) == "unknown_charter"


async def test_show_unknown_body_is_refused(desk: Desk) -> None:
    for question in (ShowBody(slug="nowhere"), ListRecords(body="nowhere")):
        assert await desk.refused(question) == "unknown_body"
