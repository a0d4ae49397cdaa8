"""When people want to be written to: each for themselves, the operator for anybody, and nobody reads it in a log."""

from datetime import time

from sqlalchemy import select

from services.registry import tables
from shared.contracts.base import Actor, Audience, Channel
from shared.contracts.preferences import ChoosePreferences, ListRecipients, Preferences, Recipient, ShowPreferences
from shared.contracts.privacy import EraseMember, ExportMember
from shared.ids import new_id
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
