"""What many press at once about one thing: whatever lies ready when the writer's turn comes is done with one commit."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from pydantic import BaseModel
from sqlalchemy import Table, insert

from services.scheduler.people import Acting
from services.scheduler.tables import Answer
from shared.contracts.base import Audience, Command, Refusal
from shared.store.unit import Unit

NEW_ANSWERS = insert(cast(Table, Answer.__table__))  # written once: to put a statement together costs more than to answer it
C = TypeVar("C", bound=Command[Any])


@dataclass
class Paper(Generic[C]):
    """One command on its way, with who acts, and who waits for its answer."""

    command: C
    acting: Acting
    audience: Audience
    answer: asyncio.Future[BaseModel] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @property
    def key(self) -> str:
        return self.command.once()

    @property
    def voter(self) -> str | None:
        """Whose ballot it is: the clerk's command names a member, everybody else acts for themselves."""
        return getattr(self.command, "member", None) or self.acting.member


Take = Callable[[], list[Paper[C]]]
# What is done with those taken: their answers in order, or one answer for all (busy). `take` gives the same ones again.
Together = Callable[[str, Take[C]], Awaitable[Sequence[BaseModel] | BaseModel]]


class Gathering(Generic[C]):
    """Papers by what they are about; the first of a heap sees to it that the heap is worked on."""

    def __init__(self, work: Together[C]) -> None:
        self._work = work
        self._ready: dict[str, list[Paper[C]]] = defaultdict(list)

    async def put(self, about: str, paper: Paper[C]) -> BaseModel:
        """The paper's own answer, after the commit."""
        ready = self._ready[about]
        ready.append(paper)
        if len(ready) == 1:
            asyncio.get_running_loop().create_task(self._empty(about)).add_done_callback(_ended)
        return await paper.answer

    async def _empty(self, about: str) -> None:
        taken: list[Paper[C]] = []

        def take() -> list[Paper[C]]:
            taken.extend(self._ready.pop(about, []))
            return taken

        try:
            done = await self._work(about, take)
        except Exception as exc:
            for paper in taken or take():
                paper.answer.set_exception(exc)
            return
        papers = taken or take()  # who came after them is in the next heap
        answers = [done] * len(papers) if isinstance(done, BaseModel) else done
        for paper, answer in zip(papers, answers, strict=True):
            paper.answer.set_result(answer)


def _ended(task: "asyncio.Task[None]") -> None:
    task.result()  # an exception here is a fault of the gathering itself: let the loop's handler show it


async def keep_answers(unit: Unit, answers: Mapping[str, BaseModel]) -> None:
    """Under their keys, in the transaction of their effect."""
    if answers:
        await unit.session.execute(NEW_ANSWERS, [_row(unit, key, answer) for key, answer in answers.items()])


def _row(unit: Unit, key: str, answer: BaseModel) -> dict[str, Any]:
    return {"key": key, "refused": isinstance(answer, Refusal), "answer": answer.model_dump_json(), "at": unit.now}
