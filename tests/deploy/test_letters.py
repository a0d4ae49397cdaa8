"""What could not be handled: looked at, tried again by its service, dropped; and a clerk hears of it."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from deploy.letters import NoSuchLetter, all_letters, drop, mark
from deploy.schema import ensure_schema
from services.bot.members.tables import TABLES
from shared.contracts.base import Done
from shared.contracts.events import TroubleKept, read_event
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.letters import retry_marked
from shared.store.unit import Unit
from shared.store.writer import Writer
from tests.conftest import on_both_databases
from tests.faults.test_bus import event

POST = TABLES.post_tables
NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
CALLED = event(1).model_dump_json().encode()


async def kept(runtime: Runtime, *letters: tuple[str, bytes]) -> Store:
    await ensure_schema(runtime.settings)
    store = Store(runtime.settings.database)
    writer = Writer(store, POST, lambda: NOW)

    async def work(unit: Unit) -> Done:
        for subject, payload in letters:
            await unit.bury(subject, payload, "RuntimeError after 3 tries")
        return Done()

    async with writer.running():
        assert await writer.do(work) == Done()
    return store


async def told(store: Store) -> list[dict[str, Any]]:
    outbox: Any = POST.outbox
    async with store.reading() as session:
        return [json.loads(payload) for payload in await session.scalars(select(outbox.payload).order_by(outbox.seq))]


@on_both_databases
async def test_letter_is_listed_tried_again_and_gone_when_all_went_well(runtime: Runtime) -> None:
    store = await kept(runtime, ("hyeopchi.event.meeting.called", CALLED), ("update:7", b"{}"), ("outgoing:-5", b"text"))
    settings, tried = runtime.settings, []
    found = {one.id: (one.what, one.again) for one in await all_letters(settings)}
    assert found == {"members-1": ("event", False), "members-2": ("update", False), "members-3": ("message", False)}

    async def retry(subject: str, payload: bytes) -> None:
        tried.append(subject)
        if subject == "update:7":
            raise RuntimeError("still broken")

    await retry_marked(store, POST, retry)
    assert tried == []
    await mark(settings, ["members-1", "members-2"])
    for _ in range(2):
        await retry_marked(store, POST, retry)
    assert tried == ["hyeopchi.event.meeting.called", "update:7"]
    assert {one.id for one in await all_letters(settings)} == {"members-2", "members-3"}
    await drop(settings, ["members-2"])
    with pytest.raises(NoSuchLetter):
        await drop(settings, ["members-3", "members-2"])
    assert [one.id for one in await all_letters(settings)] == ["members-3"], "all or none"
    await store.close()


async def test_every_letter_is_told_with_its_body_and_a_trouble_never_of_itself(runtime: Runtime) -> None:
    trouble = TroubleKept(id="t", at=NOW, service="members", what="event")
    letters = [("hyeopchi.event.meeting.called", CALLED), ("hyeopchi.event.meeting.called", b'{"body": 7, "meeting"'),
               ("update:7", b'{"body": "not an event"}'), (f"hyeopchi.event.{trouble.name}", b"{}")]  # fmt: skip
    store = await kept(runtime, *letters)
    events = [read_event("trouble.kept", json.dumps(one).encode()) for one in await told(store)]
    facts = [(one.what, one.body, one.meeting) for one in events if isinstance(one, TroubleKept)]
    assert facts == [("event", "guro", "m1"), ("event", "", ""), ("update", "", "")]
    await store.close()
