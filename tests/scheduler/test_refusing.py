"""What holds every command of these tests to it, held to it itself."""

import pytest

from services.scheduler.tables import POST, Base, CodeTry
from shared.contracts.base import Refusal
from shared.contracts.meetings import DeclarePresence
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from tests.refusing import nothing_changed_by_refusals
from tests.scheduler.council import OPERATOR


@pytest.mark.parametrize(("code", "seen"), [("wrong_state", True), ("wrong_code", False)], ids=["kept", "counted on purpose"])
async def test_refusal_that_wrote_is_seen(runtime: Runtime, code: str, seen: bool) -> None:
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        await (await session.connection()).run_sync(Base.metadata.create_all)
    writer, found = Writer(store, POST, runtime.clock.now), ""

    async def work(unit: Unit) -> Refusal:
        unit.session.add(CodeTry(meeting="m", member="a", window=1, wrong=1))  # written with the commit at the latest
        return Refusal(code=code)

    try:
        with nothing_changed_by_refusals():
            async with writer.running():
                await writer.once(DeclarePresence(idempotency_key="k", actor=OPERATOR, meeting="m"), work)
    except AssertionError as exc:
        found = str(exc)
    await store.close()
    assert ("DeclarePresence → wrong_state: scheduler_code_try" in found) is seen
