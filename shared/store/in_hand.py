"""What a program has in hand, written down so that the next one knows what its predecessor died of."""

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import delete, insert, select, update

from shared.bus.busy import Busy
from shared.contracts.base import Done, Refusal, View
from shared.store.columns import PostTables
from shared.store.unit import Unit
from shared.store.writer import Work, Writer

A = TypeVar("A", bound=BaseModel)


class _Times(View):
    times: int


class _Keys(View):
    keys: tuple[str, ...]


class InHand:
    """One service's list. A row says how often its thing was begun without anybody knowing how that ended. Raises Busy."""

    def __init__(self, writer: Writer, tables: PostTables) -> None:
        self._writer = writer
        self._row: Any = tables.in_hand

    async def taken(self, keys: Sequence[str]) -> set[str]:
        """Writes all down; gives those that were written down before: a program died with them in hand."""

        async def work(unit: Unit) -> _Keys:
            before = set(await unit.session.scalars(select(self._row.key).where(self._row.key.in_(keys))))
            new = [{"key": key, "times": 1, "at": unit.now} for key in keys if key not in before]
            if new:
                await unit.session.execute(insert(self._row), new)
            return _Keys(keys=tuple(before))

        return set((await self._do(work, _Keys)).keys)

    async def begun(self, key: str, *, before: int = 0) -> int:
        """How often it was begun, this time counted in; `before`: what to take for it when nothing was written down."""

        async def work(unit: Unit) -> _Times:
            found = await unit.session.scalar(select(self._row.times).where(self._row.key == key))
            times = (before if found is None else found) + 1
            await self._set(unit, key, times, there=found is not None)
            return _Times(times=times)

        return (await self._do(work, _Times)).times

    async def rests(self, key: str) -> None:
        """It was put back by a program that lives: this time does not count."""

        async def work(unit: Unit) -> Done:
            times = await unit.session.scalar(select(self._row.times).where(self._row.key == key))
            await self._set(unit, key, max((times or 0) - 1, 0), there=times is not None)
            return Done()

        await self._do(work, Done)

    async def done(self, keys: Sequence[str]) -> None:
        async def work(unit: Unit) -> Done:
            await unit.session.execute(delete(self._row).where(self._row.key.in_(keys)))
            return Done()

        await self._do(work, Done)

    async def _set(self, unit: Unit, key: str, times: int, *, there: bool) -> None:
        if there:
            await unit.session.execute(update(self._row).where(self._row.key == key).values(times=times, at=unit.now))
        else:
            await unit.session.execute(insert(self._row).values(key=key, times=times, at=unit.now))

    async def _do(self, work: Work, kind: type[A]) -> A:
        answer = await self._writer.do(work)
        if isinstance(answer, Refusal):
            raise Busy("the database is busy")
        assert isinstance(answer, kind)
        return answer
