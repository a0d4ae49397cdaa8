"""The log of changes is a chain: what was touched behind the back is named, what was erased by right leaves it whole."""

import pytest
from sqlalchemy import text

from services.registry.verifying import check_changes
from shared.contracts.privacy import EraseMember
from shared.ids import new_id
from shared.store.engine import Store
from tests.registry.conftest import OPERATOR, Desk, roster

ROW = "김위원{n},구청,,위촉직,위원,여,1980,0101234000{n},2026-01-01,2027-12-31,0"


async def written(desk: Desk) -> str:
    """A council with three members and three facilitators."""
    await desk.adopt("guro")
    await desk.load("guro", roster(*(ROW.format(n=n) for n in range(3))))
    for number in (601, 602, 603):
        await desk.facilitator(number, "guro")
    return desk.store._read.url.render_as_string(hide_password=False)


async def change(database: str, statement: str) -> None:
    store = Store(database)
    async with store.writing() as session:
        await session.execute(text(statement))
    await store.close()


DAMAGE = {
    "a fact": ("UPDATE registry_change SET facts = '{}' WHERE place = 2", 2),
    "who acted": ("UPDATE registry_change SET actor = 'operator:other' WHERE place = 3", 3),
    "a row is gone": ("DELETE FROM registry_change WHERE place = 2", 2),
    "the end is gone": ("DELETE FROM registry_change WHERE place = (SELECT max(place) FROM registry_change)", None),
    "a row is added": ("INSERT INTO registry_change (at, actor, what, subject, facts) "
                       "SELECT at, actor, what, subject, facts FROM registry_change WHERE place = 1", None),
}  # fmt: skip


@pytest.mark.parametrize(("statement", "row"), DAMAGE.values(), ids=DAMAGE)
async def test_whatever_was_touched_is_named(desk: Desk, statement: str, row: int | None) -> None:
    database = await written(desk)
    whole = await check_changes(database)
    assert whole.ok and whole.rows >= 4
    await change(database, statement)
    found = await check_changes(database)
    assert not found.ok and found.fault_row is not None and (row is None or found.fault_row == row)


async def test_erasure_leaves_the_chain_whole(desk: Desk) -> None:
    database = await written(desk)
    before, members = await check_changes(database), await desk.members("guro")
    await desk.get(EraseMember(idempotency_key=new_id(), actor=OPERATOR, member=members["김위원0"].id))
    after = await check_changes(database)
    assert after.ok and after.rows > before.rows


async def test_lines_of_an_older_version_are_chained_with_the_next_one(desk: Desk) -> None:
    database = await written(desk)
    await change(database, "UPDATE registry_change SET place = NULL, salt = NULL, seal = NULL, prev = NULL, hash = NULL")
    await change(database, "DELETE FROM registry_change_head")
    assert (await check_changes(database)).ok
    await desk.facilitator(900, "guro")
    found = await check_changes(database)
    assert found.ok and found.rows >= 5
    await change(database, "UPDATE registry_change SET what = 'x' WHERE place = 1")
    assert (await check_changes(database)).fault_row == 1
