"""What a handler stands in: who acts, in which council, on which rows; and how it records what was done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from services.scheduler import journal
from services.scheduler.council import Council
from services.scheduler.people import Acting
from services.scheduler.tables import DeclarationRow, Meeting
from services.scheduler.views import MeetingRows, attendance_of, one_view, rows_of
from shared.contracts.base import Refusal
from shared.contracts.events import MeetingEvent, MeetingProgressed
from shared.contracts.meetings import MeetingView
from shared.ids import new_id
from shared.journal.chain import sealed
from shared.store.unit import Unit

E = TypeVar("E", bound=MeetingEvent)


@dataclass(frozen=True)
class Scene:
    """One command's surroundings inside its transaction."""

    unit: Unit
    acting: Acting
    council: Council
    meeting: Meeting

    async def rows(self) -> MeetingRows:
        return (await rows_of(self.unit.session, [self.meeting.id]))[self.meeting.id]

    async def attendance(self) -> MeetingRows:
        """The rows without agenda, motions and minutes: enough for who counts and who is there."""
        return await attendance_of(self.unit.session, self.meeting.id)

    async def view(self) -> MeetingView:
        await self.unit.session.flush()
        return await one_view(self.unit.session, self.meeting, self.council)

    async def note(self, kind: str, /, **data: Any) -> None:
        """A journal row about this meeting."""
        await journal.append(self.unit, self.meeting.body, kind, self.acting.label, meeting=self.meeting.id, **data)

    async def note_all(self, facts: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
        """Many rows at once: kind and data of each."""
        about = {"meeting": self.meeting.id}
        lines = [(kind, self.acting.label, {**about, **data}) for kind, data in facts]
        await journal.append_all(self.unit, self.meeting.body, lines)

    def seal(self, text: str) -> str:
        """How the journal holds what people wrote: proven, and not told."""
        return sealed(self.meeting.salt, text)

    async def declare(self, what: str, motion: str | None = None, **data: Any) -> None:
        """The chair's declaration, recorded with who presides and who wrote it down."""
        self.unit.session.add(
            DeclarationRow(
                meeting=self.meeting.id,
                motion=motion,
                poll=data.get("poll"),
                what=what,
                at=self.unit.now,
                presiding=self.meeting.presiding,
                recorded_by=self.acting.label,
            )
        )
        about = {"motion": motion} if motion else {}
        await self.note(
            f"declared.{what}", presiding=self.meeting.presiding, declared_at=journal.stamp(self.unit.now), **about, **data
        )

    async def tell(self, event: type[E], *, merge: str | None = None, **data: Any) -> None:
        """Emits an event about this meeting."""
        of = {"body": self.meeting.body, "meeting": self.meeting.id, "also": self.meeting.others}
        fact = event(id=new_id(), at=self.unit.now, **of, **data)
        await self.unit.emit(fact, merge=merge)

    async def progressed(self) -> None:
        """Answers or presence changed: one event for many."""
        await self.tell(MeetingProgressed, merge=self.meeting.id)

    def touch(self) -> None:
        """The meeting's public face changed."""
        self.meeting.updated_at = self.unit.now


def wrong_state(meeting: Meeting) -> Refusal:
    """This cannot be done in the meeting's state."""
    return Refusal(code="wrong_state", facts={"state": meeting.state})
