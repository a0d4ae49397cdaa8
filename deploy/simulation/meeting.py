"""One meeting from the call to the close, as its plan and its own source of chance have it."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from random import Random

from deploy.simulation.plan import Fate, Mood, PlannedMeeting, PlannedMotion
from deploy.simulation.record import BodyRecord
from deploy.simulation.stage import Stage, Unexpected, command
from deploy.simulation.timeline import Timeline, office_day_before
from deploy.simulation.writing import Writing
from shared.contracts.base import Refusal
from shared.contracts.meetings import (
    CallMeeting,
    CloseMeeting,
    ConfirmPresence,
    GiveNotice,
    LapseMeeting,
    MeetingView,
    OpenMeeting,
    RecordRsvp,
    RsvpAnswer,
    ShowSeats,
)
from shared.contracts.motions import (
    BallotKind,
    CarryWithoutObjection,
    CastBallot,
    CastSecretBallot,
    Choice,
    CloseVote,
    EnterTally,
    MotionView,
    OpenVote,
    PutMotion,
    WithdrawMotion,
)
from shared.rules.quorum import QuorumVerdict, opening
from shared.texts import simulate as texts

SPARE = timedelta(days=1)  # called so long before the notice is due, or more
A_DAY = timedelta(days=1)
LOOK_SECONDS, MOST_LOOKS = 0.02, 500
LARGE = 60
ANSWERED_ONE_OF, MOST_ANSWERS = 3, 3  # one meeting in three is answered, by so many: the others are like those who never press
LENGTH = timedelta(minutes=90)
AGAIN = timedelta(days=21)
YES_OF_TEN = {Mood.AGREED: 9, Mood.DOUBTFUL: 5, Mood.AGAINST: 2, Mood.TIED: 5}


class Meeting:
    """`again` is set for the new date of a meeting that lapsed."""

    def __init__(
        self, stage: Stage, timeline: Timeline, plan: PlannedMeeting, record: BodyRecord, *, again: bool = False
    ) -> None:
        self._stage = stage
        self._timeline = timeline
        self._plan = plan
        self._record = record
        self._again = again
        self._random = Random(f"{plan.key}/{'again' if again else 'first'}")
        self._starts = plan.starts + AGAIN if again else plan.starts
        self._id = ""
        self._present: list[str] = []
        self._names: dict[str, str] = {}

    def put_on(self) -> None:
        """The call comes on an office day before the notice is due."""
        notice = timedelta(days=self._record.plan.charter.notice_days.value)
        self._timeline.at(office_day_before(self._starts - notice - SPARE), self._call)

    async def _call(self) -> None:
        agenda = [texts.agenda_line(number, motion.rule) for number, motion in enumerate(self._plan.motions, start=1)]
        fields = {"starts": self._starts, "place": texts.PLACE, "agenda": (*agenda, texts.REPORT)}
        async with self._record.calling:
            called = await self._stage.ask(command(CallMeeting, body=self._plan.body, **fields))
        self._id = called.id
        last_office_day = office_day_before(self._starts - A_DAY)
        if self._random.randrange(8):
            await self._give_notice()
        else:  # forgotten, so that it falls due
            self._timeline.at(last_office_day, self._give_notice)
        if self._random.randrange(ANSWERED_ONE_OF) == 0:
            self._timeline.at(last_office_day, self._answer)
        self._timeline.at(self._starts, self._sit)

    async def _give_notice(self) -> None:
        await self._stage.do(GiveNotice, meeting=self._id, how="paste")

    async def _answer(self) -> None:
        members = self._random.sample(everybody := await self._members(), min(MOST_ANSWERS, len(everybody)))
        answers = self._random.choices(tuple(RsvpAnswer), weights=(6, 2, 1), k=len(members))
        await self._stage.together(
            [
                command(RecordRsvp, meeting=self._id, member=member, answer=answer)
                for member, answer in zip(members, answers, strict=True)
            ]
        )

    async def _members(self) -> list[str]:
        """In the order of their names: ids are random, and the year is the same for the same seed."""
        seats = await self._stage.look(ShowSeats, meeting=self._id)
        expected = self._record.enrolled_on(self._starts.date())
        for _ in range(MOST_LOOKS):  # the news of a changed roll comes as an event, while the clock jumps on
            if {seat.name for seat in seats.seats} == expected:
                break
            await asyncio.sleep(LOOK_SECONDS)
            seats = await self._stage.look(ShowSeats, meeting=self._id)
        self._names = {seat.member: seat.name for seat in seats.seats}
        return sorted(self._names, key=lambda member: self._names[member])

    async def _sit(self) -> None:
        members = await self._members()
        quorum = opening(self._record.plan.charter, enrolled=len(members), present=0)
        assert isinstance(quorum, QuorumVerdict), quorum
        lapses = self._plan.fate is Fate.LAPSES and not self._again
        self._present = present = self._random.sample(members, self._turnout(len(members), quorum.required, lapses=lapses))
        if present:
            await self._stage.do(ConfirmPresence, meeting=self._id, members=tuple(present))
        if lapses:
            wait = timedelta(minutes=self._record.plan.charter.wait_minutes.value)
            self._timeline.at(self._starts + wait, self._lapse)
            return
        opened = await self._stage.do(OpenMeeting, meeting=self._id)
        loses = self._plan.fate is Fate.LOSES_QUORUM
        before = self._plan.motions[:1] if loses else self._plan.motions
        for number, motion in enumerate(before, start=1):
            self._record.take_motion(opened, await self._decide(number, motion, present))
        if loses:
            await self._lose_quorum(opened, present)
        self._timeline.at(self._starts + LENGTH, self._close)

    def _turnout(self, enrolled: int, required: int, *, lapses: bool) -> int:
        if lapses:
            return max(0, required - 1 - self._random.randrange(3))
        if enrolled > LARGE:  # a hall of hundreds is counted in, one by one: as many as it takes, and a few
            return min(enrolled, required + self._random.randrange(4))
        return min(enrolled, max(required, enrolled * self._random.randrange(55, 85) // 100))

    async def _lapse(self) -> None:
        """The chair declares it after the wait; a new date is called at once."""
        await self._stage.do(LapseMeeting, meeting=self._id)
        self._record.lapsed += 1
        if (self._starts + AGAIN).year == self._starts.year:
            self._record.called_again += 1
            Meeting(self._stage, self._timeline, self._plan, self._record, again=True).put_on()

    async def _decide(self, number: int, planned: PlannedMotion, present: Sequence[str]) -> MotionView:
        motion = await self._put(number, planned)
        if planned.ballot is BallotKind.NO_OBJECTION and planned.mood is Mood.AGREED:
            return await self._stage.do(CarryWithoutObjection, motion=motion.id)
        motion = await self._stage.do(OpenVote, motion=motion.id)
        votes = self._votes(planned.mood, len(present))
        if motion.ballot is BallotKind.SHOW_OF_HANDS:
            yes, no, abstain = (votes.count(choice) for choice in Choice)
            await self._stage.do(EnterTally, motion=motion.id, yes=yes, no=no, abstain=abstain)
        elif motion.ballot is BallotKind.SECRET:
            votes = await self._vote_secretly(motion, present, votes)
        else:  # also where somebody objected: then it is put to the vote by name
            ballots = zip(present, votes, strict=False)
            await self._stage.together(
                [command(CastBallot, motion=motion.id, member=who, choice=choice) for who, choice in ballots]
            )
        return await self._declare(motion, votes)

    async def _vote_secretly(self, motion: MotionView, present: Sequence[str], votes: Sequence[Choice]) -> list[Choice]:
        """The votes of those who have a messenger; the others cast nothing."""
        able = [(who, choice) for who, choice in zip(present, votes, strict=False) if self._names[who] in self._stage.accounts]
        await asyncio.gather(
            *(self._stage.as_member(self._names[who], CastSecretBallot, motion=motion.id, choice=choice) for who, choice in able)
        )
        return [choice for _, choice in able]

    async def _put(self, number: int, planned: PlannedMotion) -> MotionView:
        title = texts.title(number, planned.rule)
        return await self._stage.do(
            PutMotion, meeting=self._id, title=title, item=number, ballot=planned.ballot, rule=planned.rule
        )

    async def _declare(self, motion: MotionView, votes: Sequence[Choice]) -> MotionView:
        """The chair's casting vote only where the charter gives one and the votes are equal."""
        casts = self._record.plan.charter.casting_vote.value and votes.count(Choice.YES) == votes.count(Choice.NO)
        return await self._stage.do(CloseVote, motion=motion.id, **({"chair_casts": True} if casts else {}))

    def _votes(self, mood: Mood, present: int) -> list[Choice]:
        """Fewer than are present: some cast nothing, except where all must for a tie."""
        if mood is Mood.TIED:
            return [Choice.YES, Choice.NO] * (present // 2)
        yes = YES_OF_TEN[mood]
        weights = (yes * 2, (10 - yes) * 2 - 1, 1)
        return self._random.choices(tuple(Choice), weights=weights, k=present - self._random.randrange(2) * (present > 3))

    async def _lose_quorum(self, opened: MeetingView, present: Sequence[str]) -> None:
        """Members leave until the quorum is gone: the next vote cannot be opened, and the motion is taken back."""
        leaving = present[: len(present) - opened.required + 1]
        for member in leaving:
            await self._stage.do(ConfirmPresence, meeting=self._id, member=member, leave=True)
        motion = await self._put(2, self._plan.motions[1])
        refused = await self._stage.attempt(command(OpenVote, motion=motion.id))
        if not isinstance(refused, Refusal) or refused.code != "no_quorum":
            raise Unexpected(OpenVote.verb, refused if isinstance(refused, Refusal) else Refusal(code="opened"))
        await self._stage.do(WithdrawMotion, motion=motion.id)
        self._record.quorum_lost += 1

    async def _close(self) -> None:
        closed = await self._stage.do(CloseMeeting, meeting=self._id)
        self._record.take_meeting(closed)
        Writing(self._stage, self._timeline, self._record, closed, self._present, self._random).begin()
