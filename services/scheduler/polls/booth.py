"""What a handler of a poll stands in: who acts, the poll, the meeting it belongs to, and who may vote in it."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from services.scheduler import journal
from services.scheduler.council import Council
from services.scheduler.guests.voting import refuse_deputised
from services.scheduler.people import Acting
from services.scheduler.polls.reading import labels_of
from services.scheduler.polls.tables import Poll, PollBallot, PollUrn, PollVoter
from services.scheduler.scene import Scene
from services.scheduler.tables import Meeting
from services.scheduler.views import MeetingRows, attendance_of
from shared.contracts.base import Refusal
from shared.contracts.events import PollEvent
from shared.contracts.meetings import MeetingState
from shared.contracts.polls import PollState
from shared.ids import new_id
from shared.store.unit import Unit


@dataclass
class Lying:
    """What is read once for all who press together, and what their commit will write: ballots as they stand, rows of the journal.

    `drawn` = ballots that were looked for and are (or are not) there, by voter; `voted` = whose ballot is in the urn.
    """

    rows: MeetingRows | None = None
    roll: set[str] | None = None
    labels: dict[int, str] | None = None
    drawn: dict[str, PollBallot | None] = field(default_factory=dict)
    voted: set[str] = field(default_factory=set)
    urn: PollUrn | None = None
    lines: list[journal.Line] = field(default_factory=list)
    progressed: bool = False


@dataclass(frozen=True)
class Booth:
    """One command's surroundings inside its transaction; the poll's row is held. Those who press together share `lying`."""

    unit: Unit
    acting: Acting
    council: Council
    poll: Poll
    meeting: Meeting | None
    lying: Lying = field(default_factory=Lying)

    @property
    def scene(self) -> Scene | None:
        """The meeting's own surroundings, where the poll is held in one."""
        return Scene(self.unit, self.acting, self.council, self.meeting) if self.meeting else None

    async def note(self, kind: str, /, **data: Any) -> None:
        """A journal row about this poll: ids, numbers and sealed texts, never a name."""
        await journal.append(self.unit, self.poll.body, kind, self.acting.label, **self._about(), **data)

    def write_down(self, kind: str, /, **data: Any) -> None:
        """The same, with the rows of the others who press at this moment."""
        self.lying.lines.append((kind, self.acting.label, {**self._about(), **data}))

    async def tell(self, event: type[PollEvent], *, merge: str | None = None, correlation: str = "") -> None:
        fact = event(id=new_id(), at=self.unit.now, body=self.poll.body, correlation=correlation, **self._about())
        await self.unit.emit(fact, merge=merge)

    def _about(self) -> dict[str, str]:
        return {"poll": self.poll.id, **({"meeting": self.poll.meeting} if self.poll.meeting else {})}

    async def who_may(self) -> set[str]:
        """In a meeting those of its frozen roll who are there; outside the enrolled of the opening."""
        if self.meeting is not None:
            rows = await self._attendance(self.meeting)
            return rows.present_now() & rows.frozen
        return await self._roll()

    async def _attendance(self, meeting: Meeting) -> MeetingRows:
        """Read once: a press asks twice."""
        if self.lying.rows is None:
            self.lying.rows = await attendance_of(self.unit.session, meeting.id)
        return self.lying.rows

    async def _roll(self) -> set[str]:
        if self.lying.roll is None:
            found = await self.unit.session.scalars(select(PollVoter.member).where(PollVoter.poll == self.poll.id))
            self.lying.roll = set(found)
        return self.lying.roll

    async def labels(self) -> dict[int, str]:
        """What each option is called."""
        if self.lying.labels is None:
            self.lying.labels = await labels_of(self.unit.session, self.poll, self.council)
        return self.lying.labels

    async def count(self) -> int:
        """How many may vote now."""
        return len(await self.who_may()) if self.meeting is not None else self.poll.enrolled or 0

    def not_open(self) -> Refusal | None:
        """Why nobody can vote at this moment."""
        poll = self.poll
        if poll.state != PollState.OPEN:
            waits = poll.state in (PollState.PREPARING, PollState.RUN_OFF)
            return Refusal(code="poll_not_open" if waits else "poll_closed", facts={"title": poll.title})
        if poll.due is not None and self.unit.now > poll.due:
            return Refusal(code="poll_over", facts={"title": poll.title, "due": poll.due.isoformat()})
        if self.meeting is not None and self.meeting.state != MeetingState.OPEN:
            return Refusal(code="wrong_state", facts={"state": self.meeting.state})
        return None

    async def no_voter(self, member: str | None) -> Refusal | None:
        """Why this member has no ballot here; what a deputy votes is the clerk's to enter."""
        if member is None:
            return Refusal(code="which_member")
        if self.meeting is not None:
            rows = await self._attendance(self.meeting)
            if member not in rows.frozen:
                return Refusal(code="not_on_roll", facts={})
            if refusal := refuse_deputised(rows, member, by_clerk=self.acting.may_run(self.poll.body)):
                return refusal
            return None if member in rows.present_now() else Refusal(code="not_present", facts={})
        return None if member in await self._roll() else Refusal(code="poll_not_on_roll", facts={"title": self.poll.title})
