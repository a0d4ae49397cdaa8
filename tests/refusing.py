"""Holds every command of a running service to it: a refusal is committed with its answer, so it has changed nothing."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pydantic import BaseModel
from sqlalchemy import event

from shared.contracts.base import Command, Refusal
from shared.store import writer
from shared.store.columns import PostTables
from shared.store.unit import Unit

CHANGE = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)", re.IGNORECASE)
KEPT_OF_REFUSED = {("DeclarePresence", "wrong_code"): {"scheduler_code_try"}}  # a wrong code is counted


@contextmanager
def nothing_changed_by_refusals() -> Iterator[None]:
    """Fails at the end when a refused command has written rows."""
    found: list[str] = []
    once = writer._once

    async def watched(unit: Unit, tables: PostTables, command: Command[Any], work: writer.Work) -> BaseModel:
        return await once(unit, tables, command, lambda unit: _watching(unit, command, work, found))

    writer._once = watched
    try:
        yield
    finally:
        writer._once = once
    assert not found, f"refused, and yet written: {found}"


async def _watching(unit: Unit, command: Command[Any], work: writer.Work, found: list[str]) -> BaseModel:
    connection = (await unit.session.connection()).sync_connection
    written: set[str] = set()

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if change := CHANGE.match(statement):
            written.add(change[1])

    event.listen(connection, "before_cursor_execute", note)
    try:
        answer = await work(unit)
        await unit.session.flush()
    finally:
        event.remove(connection, "before_cursor_execute", note)
    if isinstance(answer, Refusal):
        name = type(command).__name__
        extra = written - KEPT_OF_REFUSED.get((name, answer.code), set())
        found += [f"{name} → {answer.code}: {', '.join(sorted(extra))}"] if extra else []
    return answer
