"""The minutes of one meeting: drafted in time or late, confirmed by those who were there, approved, published."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from deploy.simulation.record import BodyRecord
from deploy.simulation.stage import Stage, command
from deploy.simulation.timeline import Timeline, office_day
from shared.contracts.meetings import MeetingView
from shared.contracts.minutes import (
    AddRemark,
    AnswerCorrection,
    ApproveMinutes,
    AskCorrection,
    ConfirmMinutes,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.texts import simulate as texts

SOME_CONFIRM = 1
LATE, A_WEEK = timedelta(days=15), timedelta(days=7)
MOST_CONFIRM = 5  # of a larger attendance fewer do; then the time runs out, as it does in practice


class Writing:
    """Office days on the timeline, each bringing the minutes one step on. `present` were there, in an order of the seed."""

    def __init__(
        self, stage: Stage, timeline: Timeline, record: BodyRecord, closed: MeetingView, present: Sequence[str], random: Random
    ) -> None:
        self._stage = stage
        self._timeline = timeline
        self._record = record
        self._meeting = closed
        self._present = present
        self._random = random

    def begin(self) -> None:
        late = LATE if self._random.randrange(8) == 0 else timedelta()
        self._day = office_day(self._meeting.starts + late)
        self._timeline.at(self._day, self._submit)

    async def _submit(self) -> None:
        if self._random.randrange(2):
            await self._stage.do(AddRemark, meeting=self._meeting.id, item=1, text=texts.REMARK)
        await self._stage.do(SubmitMinutes, meeting=self._meeting.id)
        self._timeline.at(self._day + A_WEEK, self._read)

    async def _read(self) -> None:
        """Everybody confirms, or not all do; now and then somebody asks for a correction."""
        if self._random.randrange(6) == 0:
            await self._correct(self._present[-1])
        everybody = len(self._present) <= MOST_CONFIRM and self._random.randrange(4) > 0
        confirming = self._present[:MOST_CONFIRM] if everybody else self._present[:SOME_CONFIRM]
        await self._stage.together([command(ConfirmMinutes, meeting=self._meeting.id, member=member) for member in confirming])
        if len(confirming) == len(self._present):
            await self._finish()
        else:
            self._timeline.at(self._day + 2 * A_WEEK, self._finish)

    async def _correct(self, member: str) -> None:
        await self._stage.do(AskCorrection, meeting=self._meeting.id, member=member, text=texts.CORRECTION)
        for correction in (await self._stage.look(ShowMinutes, meeting=self._meeting.id)).corrections:
            await self._stage.do(AnswerCorrection, meeting=self._meeting.id, correction=correction.id, text=texts.CORRECTED)
        self._record.corrections += 1

    async def _finish(self) -> None:
        await self._stage.do(ApproveMinutes, meeting=self._meeting.id)
        await self._stage.do(PublishMinutes, meeting=self._meeting.id)
        self._record.published += 1
