"""One meeting as it sits: answers, arrivals, opening, decisions, close; each checked against the record and the group."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from deploy.demo_cast import Player
from deploy.demo_checks import insist, until
from deploy.demo_hall import Hall
from services.sandbox.client import buttons, shown_text
from shared.contracts.base import Refusal
from shared.contracts.meetings import (
    CloseMeeting,
    ConfirmPresence,
    MeetingView,
    OpenMeeting,
    RsvpAnswer,
    ShowMeeting,
)
from shared.contracts.motions import (
    CarryWithoutObjection,
    Choice,
    CloseVote,
    MotionView,
    OpenVote,
    PutMotion,
    ShowMotion,
)
from shared.texts import demo as texts

BEFORE_START = timedelta(minutes=25)  # arrivals are taken from half an hour before


@dataclass(frozen=True)
class Expected:
    """What a vote has to come to."""

    outcome: str
    reason: str
    votes: Mapping[Choice, int]


async def answer_call(hall: Hall, meeting: MeetingView, answers: Mapping[RsvpAnswer, Sequence[Player]]) -> MeetingView:
    """Members answer the notice; the record and the one status message have to say so in the end."""
    notice = await hall.sees(meeting.session, texts.RSVP[RsvpAnswer.YES], label=texts.RSVP[RsvpAnswer.YES])
    await asyncio.gather(
        *(hall.press_all(players, texts.RSVP[answer], notice, meeting.id) for answer, players in answers.items())
    )
    now = await hall.stage.ask(ShowMeeting(meeting=meeting.id))
    for answer, players in answers.items():
        counted = getattr(now.rsvp, answer.value)
        insist(counted == len(players), texts.miscounted(texts.RSVP[answer], counted, len(players)))
    shown = await hall.sees(meeting.session, texts.rsvp_line(now.rsvp))
    insist(shown["message_id"] == notice["message_id"], texts.second_status(hall.body))
    return now


async def arrive(hall: Hall, meeting: MeetingView, who: Sequence[Player]) -> MeetingView:
    """Members say that they have arrived, and the clerk confirms all of them."""
    await declare_arrivals(hall, meeting, who)
    await hall.stage.do(ConfirmPresence, meeting=meeting.id)
    return await hall.stage.ask(ShowMeeting(meeting=meeting.id))


async def declare_arrivals(hall: Hall, meeting: MeetingView, who: Sequence[Player]) -> None:
    """From half an hour before the start the status message takes arrivals in place of answers."""
    status = await hall.sees(meeting.session, label=texts.ARRIVED)
    insist(texts.RSVP[RsvpAnswer.YES] not in buttons(status), texts.ANSWERS_STILL_SHOWN)
    await hall.press_all(who, texts.ARRIVED, status, meeting.id)
    now = await hall.stage.ask(ShowMeeting(meeting=meeting.id))
    insist(now.declared == len(who), texts.miscounted(texts.ARRIVED, now.declared, len(who)))


async def refuse_opening(hall: Hall, meeting: MeetingView, present: int) -> Refusal:
    """An opening without a quorum is refused, with the numbers."""
    refusal = await hall.stage.refusal(OpenMeeting, meeting=meeting.id)
    facts = refusal.facts
    insist(refusal.code == "no_quorum", texts.other_refusal(refusal.code))
    numbers = (facts.get("enrolled"), facts.get("required"), facts.get("present"))
    insist(numbers == (meeting.enrolled, meeting.required, present), texts.wrong_numbers(numbers))
    return refusal


async def check_open(hall: Hall, meeting: MeetingView, present: int) -> MeetingView:
    """The meeting is open with this many, and the group was told once."""
    now = await hall.stage.ask(ShowMeeting(meeting=meeting.id))
    insist(now.state == "open" and now.present == present, texts.not_open(now.state, now.present, present))
    await hall.sees(*texts.opening_words(now.enrolled, present))
    return now


async def carry_without_objection(hall: Hall, meeting: MeetingView, title: str) -> MotionView:
    """The chair asks, nobody objects."""
    motion = await hall.stage.do(PutMotion, meeting=meeting.id, title=title)
    carried = await hall.stage.do(CarryWithoutObjection, motion=motion.id)
    return await check_carried(hall, carried)


async def check_carried(hall: Hall, motion: MotionView) -> MotionView:
    """A motion carried without objection stands so in the record and in the group."""
    insist(motion.outcome == "carried" and motion.reason == "no_objection", texts.wrong_outcome(motion.title, motion.outcome))
    await hall.sees(motion.title, texts.CARRIED, texts.NO_OBJECTION)
    return motion


async def vote(
    hall: Hall, meeting: MeetingView, title: str, ballots: Mapping[Choice, Sequence[Player]], expected: Expected
) -> MotionView:
    """A roll-call vote by presses, declared and checked."""
    motion = await hall.stage.do(PutMotion, meeting=meeting.id, title=title)
    await hall.stage.do(OpenVote, motion=motion.id)
    message = await hall.sees(title, label=texts.CHOICES[Choice.YES])
    await asyncio.gather(
        *(hall.press_all(players, texts.CHOICES[choice], message, motion.id) for choice, players in ballots.items())
    )
    cast = sum(len(players) for players in ballots.values())
    running = await hall.stage.ask(ShowMotion(motion=motion.id))
    insist(running.voted == cast, texts.miscounted(texts.BALLOTS, running.voted, cast))
    await _check_no_tally(hall, running)
    closed = await hall.stage.do(CloseVote, motion=motion.id)
    _check_verdict(closed, expected)
    await _check_record(hall, closed, int(message["message_id"]))
    return closed


async def _check_no_tally(hall: Hall, motion: MotionView) -> None:
    """While a vote runs the group and the public see how many have voted, and nothing more."""
    shown = await hall.sees(motion.title, texts.voted_line(motion.voted, motion.present or 0))
    insist(texts.BALLOTS_IN_RESULT not in shown_text(shown), texts.TALLY_LEAKED)
    async with hall.stage.http.get(f"{hall.stage.web}/api/v1/meetings/{motion.meeting}") as answer:
        meeting = await answer.json()
    public = next(one for one in meeting["motions"] if one["id"] == motion.id)
    insist(public["voted"] == motion.voted and public["yes"] is None, texts.TALLY_LEAKED)


def _check_verdict(motion: MotionView, expected: Expected) -> None:
    came = (motion.outcome, motion.reason)
    insist(came == (expected.outcome, expected.reason), texts.wrong_outcome(motion.title, motion.outcome))
    counted = {Choice.YES: motion.yes, Choice.NO: motion.no, Choice.ABSTAIN: motion.abstain}
    for choice, number in expected.votes.items():
        insist(counted[choice] == number, texts.miscounted(texts.CHOICES[choice], counted[choice], number))


async def _check_record(hall: Hall, motion: MotionView, message_id: int) -> None:
    """The vote's own message has become its record, without buttons to vote."""
    record = await hall.sees(motion.title, texts.OUTCOMES[str(motion.outcome)], texts.tally_line(motion))
    insist(record["message_id"] == message_id, texts.second_vote_message(motion.title))
    insist(texts.CHOICES[Choice.YES] not in buttons(record), texts.still_votable(motion.title))


async def close(hall: Hall, meeting: MeetingView) -> MeetingView:
    """The chair closes; the group is told once."""
    await hall.stage.do(CloseMeeting, meeting=meeting.id)
    return await check_closed(hall, meeting)


async def check_closed(hall: Hall, meeting: MeetingView) -> MeetingView:
    async def closed() -> MeetingView | None:
        now = await hall.stage.ask(ShowMeeting(meeting=meeting.id))
        return now if now.state == "closed" else None

    now = await until(closed, texts.NOT_CLOSED)
    insist(now.minutes is not None, texts.NO_DRAFT)
    await hall.sees(texts.CLOSED)
    return now
