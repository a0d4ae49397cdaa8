"""When people want to be written to: each for themselves, the operator for anybody, and nobody reads it in a log."""

from datetime import time
from typing import Any

from sqlalchemy import select

from services.registry import tables
from shared.charters import builtin_text
from shared.contracts.base import Actor, Audience, Channel, Command
from shared.contracts.bodies import AdoptCharter, ShowBody
from shared.contracts.linking import AddFacilitator, ListFacilitators, RemoveFacilitator
from shared.contracts.preferences import (
    BodyQuiet,
    ChoosePreferences,
    ListRecipients,
    Preferences,
    Recipient,
    ShowPreferences,
)
from shared.contracts.privacy import EraseMember, ExportMember
from shared.ids import new_id
from shared.rules.charter import QuietHours
from shared.texts import chat_settings
from tests.registry.conftest import OPERATOR, Desk, telegram
from tests.registry.test_privacy import council

BOT = Actor(channel=Channel.SERVICE, id="members-bot")
KIM = telegram(7770001)


async def recipients(desk: Desk, body: str | None = None) -> tuple[Recipient, ...]:
    return (await desk.get(ListRecipients(actor=BOT, body=body), Audience.SERVICE)).items


async def test_preferences_are_chosen_kept_out_of_the_log_and_erased(desk: Desk) -> None:
    member = await council(desk)
    assert await desk.get(ShowPreferences(actor=KIM), Audience.MEMBER) == Preferences()
    early = ChoosePreferences(idempotency_key=new_id(), actor=KIM, digest_at=time(7, 15), quiet_to=time(7))
    chosen = await desk.get(early, Audience.MEMBER)
    assert chosen == Preferences(digest_at=time(7, 15), quiet_to=time(7))
    none = ChoosePreferences(idempotency_key=new_id(), actor=OPERATOR, member=member, digest=False)
    assert (await desk.get(none)).digest is False, "entered for somebody"
    (found,) = await recipients(desk)
    assert (found.member, found.telegram_id, found.preferences.digest_at) == (member, 7770001, time(7, 15))
    assert "/me/" in found.page and not found.preferences.digest
    assert await recipients(desk, "guro") == (found,) and await recipients(desk, "guro-agenda") == ()
    async with desk.store.reading() as session:
        assert "preferences" not in " ".join(await session.scalars(select(tables.Change.what)))
    held = (await desk.get(ExportMember(actor=OPERATOR, member=member))).tables
    assert held["registry_preference"][0]["digest_at"] == "07:15"
    await desk.get(EraseMember(idempotency_key=new_id(), actor=OPERATOR, member=member))
    assert await recipients(desk) == ()


async def test_preferences_of_somebody_else_are_nobody_s_business(desk: Desk) -> None:
    member = await council(desk)
    stranger = ShowPreferences(actor=telegram(99))
    assert await desk.refused(stranger, Audience.MEMBER) == "stranger"
    other = ChoosePreferences(idempotency_key=new_id(), actor=KIM, member=f"{member}x", digest=False)
    assert await desk.refused(other, Audience.MEMBER) == "not_allowed"
    assert await desk.refused(ShowPreferences(actor=OPERATOR, member="nobody")) == "unknown_member"


CLERK = telegram(500)


def given(kind: type[Command[Any]], /, **fields: Any) -> Any:
    return kind(idempotency_key=new_id(), **{"actor": OPERATOR, **fields})


async def quiet_charter(desk: Desk, hours: str) -> None:
    text = builtin_text("guro").replace("[calling]", f'[calling]\nquiet_hours = {{ value = "{hours}", cite = "제20조" }}', 1)
    assert text != builtin_text("guro")
    await desk.get(given(AdoptCharter, toml=text))


async def test_the_charter_s_quiet_hours_hold_until_a_person_chooses(desk: Desk) -> None:
    await council(desk)
    default = (await desk.get(ShowBody(slug="guro"))).quiet
    assert (default.hours, default.default) == (QuietHours(time(21), time(8)), True)
    await quiet_charter(desk, "12:00-14:00")
    assert (await desk.get(ShowBody(slug="guro"))).quiet == BodyQuiet(start=time(12), end=time(14), cite="제20조", default=False)
    assert (await desk.get(ShowBody(slug="guro-agenda"))).quiet.hours == QuietHours(time(12), time(14)), "by analogy"
    shown = await desk.get(ShowPreferences(actor=KIM), Audience.MEMBER)
    assert shown.hours == (QuietHours(time(12), time(14)),) and chat_settings.quiet(shown) == "오후 12시–오후 2시 (제20조)"
    for found in (await recipients(desk), await recipients(desk, "guro")):
        assert [one.preferences.hours for one in found] == [shown.hours]
    night = given(ChoosePreferences, actor=KIM, quiet_from=time(21), quiet_to=time(8))
    assert (await desk.get(night, Audience.MEMBER)).hours == (QuietHours(time(21), time(8)),)
    assert [one.preferences.hours for one in await recipients(desk)] == [(QuietHours(time(21), time(8)),)]
    assert (await desk.get(given(ChoosePreferences, actor=KIM, as_bodies=True), Audience.MEMBER)).hours == shown.hours


async def test_a_facilitator_chooses_apart_from_the_member_they_also_are(desk: Desk) -> None:
    member = await council(desk)
    await desk.get(given(AddFacilitator, body="guro", telegram_id=7770001, name="김민수"))
    await quiet_charter(desk, "22:00-07:00")
    early = given(ChoosePreferences, actor=KIM, digest_at=time(7))
    assert (await desk.get(early, Audience.FACILITATOR)).digest_at == time(7)
    assert (await desk.get(ShowPreferences(actor=KIM), Audience.MEMBER)).digest_at == time(8, 30)
    for body in ("", "guro-agenda"):
        (one,) = (await desk.get(ListFacilitators(body=body), Audience.SERVICE)).items
        assert (one.preferences.digest_at, one.preferences.hours) == (time(7), (QuietHours(time(22), time(7)),))
    by_operator = given(ChoosePreferences, facilitator=one.id, quiet_from=time(0), quiet_to=time(0))
    assert (await desk.get(by_operator)).hours == (QuietHours(time(0), time(0)),)
    other = given(ChoosePreferences, actor=KIM, member=member, digest=False)
    assert await desk.refused(other, Audience.FACILITATOR) == "not_allowed"
    assert await desk.refused(ShowPreferences(actor=CLERK), Audience.FACILITATOR) == "not_allowed"
    assert await desk.refused(ShowPreferences(actor=OPERATOR, facilitator="nobody")) == "no_facilitator"
    await desk.get(given(RemoveFacilitator, telegram_id=7770001))
    async with desk.store.reading() as session:
        assert not list(await session.scalars(select(tables.FacilitatorPreference)))
