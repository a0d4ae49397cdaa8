"""What a council does, each act in the chat alone: members press and type in their group, facilitators in private."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta

from deploy import demo_sitting as sitting
from deploy import demo_wizards as wizards
from deploy.demo_checks import until
from deploy.demo_hall import Hall, View
from deploy.demo_papers import check_published, confirm_minutes
from deploy.demo_told import in_order
from services.sandbox.client import buttons, shown_text
from shared.clock import SEOUL
from shared.contracts.bodies import ShowBody
from shared.contracts.followups import FollowUpKind, FollowUpState, FollowUpView, ListFollowUps, ShowFollowUp
from shared.contracts.meetings import MeetingView, ShowMeeting
from shared.contracts.motions import BallotKind, Choice, Grounds, MotionView
from shared.rules.agenda_steps import StepKind
from shared.texts import chat_commands as chat_texts
from shared.texts import demo as texts
from shared.texts import facilitator_agenda as agenda_texts
from shared.texts import facilitator_call as call_texts
from shared.texts import facilitator_followup as followup_texts
from shared.texts import facilitator_proceedings as proceedings
from shared.texts import facilitator_vote as vote_texts
from shared.texts.chat_objections import OBJECT
from shared.texts.followups import STATES
from shared.texts.web import GROUNDS
from tests.plays.troupe import last_meeting

HALF_AN_HOUR = 30
DAYS_AHEAD = 9  # more than every charter's notice days but the city's
PLACE = "구청 회의실"


async def hold(hall: Hall, agenda: Sequence[str], present: int | None = None) -> MeetingView:
    """From the call to the opening: so many come (all, when not said)."""
    meeting = await call(hall, agenda)
    return await open_(hall, meeting, present or len(hall.players))


async def call(hall: Hall, agenda: Sequence[str]) -> MeetingView:
    """The facilitator calls for a Thursday afternoon more than a week ahead; the notice stands in the group."""
    day = (await hall.stage.now()).astimezone(SEOUL) + timedelta(days=DAYS_AHEAD)
    day += timedelta(days=(3 - day.weekday()) % 7)
    asked = await hall.desk.say("/call", call_texts.WHEN, call_texts.WHICH_BODY)
    await _choose_body(hall, asked, call_texts.WHEN)
    await hall.desk.say(f"{day:%Y-%m-%d} 14:00", call_texts.PLACE)
    await hall.desk.say(PLACE, call_texts.AGENDA)
    await wizards.finish_call(hall.desk, agenda, len(hall.players))
    meeting = await last_meeting(hall)
    await hall.sees(meeting.session, label="참석")
    return meeting


async def open_(hall: Hall, meeting: MeetingView, present: int) -> MeetingView:
    who = in_order(hall)[:present]
    await hall.stage.move_clock(meeting.starts - sitting.BEFORE_START)
    await sitting.declare_arrivals(hall, meeting, who)
    await wizards.confirm_all_by_chat(hall.desk, present)
    await hall.stage.move_clock(meeting.starts)
    await wizards.open_by_chat(hall.desk, await _now(hall, meeting), present)
    return await sitting.check_open(hall, meeting, present)


async def vote(
    hall: Hall,
    title: str,
    ballots: Mapping[Choice, int],
    kind: BallotKind = BallotKind.ROLL_CALL,
    *,
    recused: int | None = None,
) -> MotionView:
    """The item is put to the vote, so many press each choice, the chair declares; a secret press is made twice.

    `recused`: the place in the roll of somebody who takes no part in it.
    """
    await hall.desk.say("/vote", vote_texts.WHICH)
    await hall.desk.press(title, vote_texts.HOW)
    await hall.desk.press(vote_texts.KINDS[kind], title)
    if recused is not None:
        name = in_order(hall)[recused].name
        await hall.desk.press(vote_texts.RECUSE, vote_texts.WHO_RECUSED)
        await hall.desk.press(name, vote_texts.WHY_RECUSED)
        await hall.desk.press(GROUNDS[Grounds.RECUSAL], name)
    await hall.desk.press(vote_texts.OPEN_IT, title)
    message = await hall.sees(title, label="찬성")
    who = iter(in_order(hall))
    times = 2 if kind is BallotKind.SECRET else 1
    for choice, number in ballots.items():
        players = [next(who) for _ in range(number)]
        for _ in range(times):
            await asyncio.gather(*(hall.press(player, texts.CHOICES[choice], message, "") for player in players))
    await hall.desk.press(vote_texts.CLOSE_IT, vote_texts.RESULT_DECLARED[:2])
    await hall.desk.press(vote_texts.RESULT_DECLARED, title)
    return await decided(hall, title)


async def carry(hall: Hall, title: str) -> MotionView:
    """Without objection."""
    await wizards.carry_by_chat(hall.desk, title)
    return await decided(hall, title)


async def decided(hall: Hall, title: str) -> MotionView:
    """The motion with its result, in the record and in the group."""

    async def found() -> MotionView | None:
        meeting = await last_meeting(hall)
        return next((one for one in meeting.motions if one.title == title and one.outcome), None)

    motion = await until(found, f"{title}: 결과 없음")
    await shows_result(hall, motion)
    return motion


async def shows_result(hall: Hall, motion: MotionView) -> None:
    """The first line of a message says so, and nothing is left to press: a running vote says '가결됩니다' too, further down."""
    outcome = texts.OUTCOMES[str(motion.outcome)]

    def is_record(view: View) -> bool:
        head = shown_text(view).partition("\n")[0]
        return outcome in head and motion.title in head and not buttons(view)

    await hall.sees_that(is_record, f"{motion.title} · {outcome}")


async def close(hall: Hall, meeting: MeetingView) -> MeetingView:
    await wizards.close_by_chat(hall.desk)
    return await sitting.check_closed(hall, meeting)


async def minutes(hall: Hall, meeting: MeetingView, remarks: Mapping[int, str], present: int | None = None) -> None:
    """Written item by item, confirmed by everybody who was there, approved and published."""
    await wizards.write_minutes_by_chat(hall.desk, remarks)
    await confirm_minutes(hall, meeting, in_order(hall)[: present or len(hall.players)])
    await wizards.publish_by_chat(hall.desk)
    await check_published(hall, meeting)


async def _now(hall: Hall, meeting: MeetingView) -> MeetingView:
    return await hall.stage.ask(ShowMeeting(meeting=meeting.id))


async def propose(hall: Hall, text: str, number: int = 0) -> None:
    """A member proposes in the group."""
    person = in_order(hall)[number].person
    assert person is not None
    await person.say(hall.chat, f"/propose {text}")
    await hall.sees(chat_texts.PROPOSED)


async def give_out(hall: Hall, motion: MotionView, owner: str, kind: FollowUpKind = FollowUpKind.DECISION) -> FollowUpView:
    """The decision gets an owner and a day; the decision's own message says so."""
    desk = hall.desk
    await desk.say("/followup", followup_texts.NONE, followup_texts.LISTED)
    asked = await desk.press(followup_texts.NEW, followup_texts.WHAT, call_texts.WHICH_BODY)
    await _choose_body(hall, asked, followup_texts.WHAT)
    await desk.press(motion.title, followup_texts.OWNER)
    await desk.say(owner, followup_texts.KIND)
    await desk.press(followup_texts.KIND_BUTTONS[kind], followup_texts.DUE)
    await desk.press(followup_texts.BY_RULE, owner)
    await desk.press(followup_texts.SEND, motion.title)
    await hall.sees(motion.title, owner)
    return await _followup(hall, motion)


async def report(hall: Hall, given: FollowUpView, state: FollowUpState, words: str) -> FollowUpView:
    """How it stands, in the facilitator's words; members read it below their decision."""
    await hall.desk.say("/followup", followup_texts.LISTED)
    await hall.desk.press(given.title, followup_texts.HOW)
    await hall.desk.press(STATES[state], followup_texts.WORDS, followup_texts.WHY)
    await hall.desk.say(words, given.title)
    await hall.sees(given.title, STATES[state], words)
    return await hall.stage.ask(ShowFollowUp(followup=given.id))


async def _followup(hall: Hall, motion: MotionView) -> FollowUpView:
    found = (await hall.stage.ask(ListFollowUps(body=hall.body))).items
    return next(view for view in found if view.motion == motion.id)


async def _choose_body(hall: Hall, asked: str, wanted: str) -> None:
    """Whoever runs a council runs its sub-bodies too, and is asked which body it is about."""
    if wanted not in asked:
        await hall.desk.press((await hall.stage.ask(ShowBody(slug=hall.body))).name, wanted)


async def decide(
    hall: Hall,
    title: str,
    ballots: Mapping[Choice, int] | None = None,
    kind: BallotKind = BallotKind.ROLL_CALL,
    *,
    remark: str,
) -> MotionView:
    """A whole meeting about one item, to its published minutes: by a vote, or without objection where there are no ballots."""
    present = len(hall.players)
    meeting = await hold(hall, [f"의결: {title}"])
    motion = await vote(hall, title, ballots, kind) if ballots else await carry(hall, title)
    meeting = await close(hall, meeting)
    await minutes(hall, meeting, {1: remark}, present)
    return motion


async def pass_on(hall: Hall, title: str, step: StepKind) -> None:
    """What members proposed goes one step on, with one press."""
    await hall.desk.say("/agenda", agenda_texts.listed((), ())[:2], title)
    await hall.desk.press(title, title)
    await hall.desk.press(agenda_texts.passing(step), title)


async def consent(hall: Hall, title: str, objecting: int = 0) -> MotionView:
    """Carried unless somebody objects within half an hour; with an objection it is put to the vote, and everybody agrees."""
    await hall.desk.say("/vote", vote_texts.WHICH)
    await hall.desk.press(title, vote_texts.HOW)
    await hall.desk.press(vote_texts.KINDS[BallotKind.CONSENT], proceedings.UNTIL)
    await hall.desk.press(proceedings.IN_HALF_AN_HOUR, title)
    await hall.desk.press(vote_texts.OPEN_IT, title)
    message = await hall.sees(title, label=OBJECT)
    for player in in_order(hall)[:objecting]:
        await hall.press(player, OBJECT, message, "")
    await hall.stage.let_pass(HALF_AN_HOUR + 1)
    await hall.desk.press(proceedings.TO_CONSENT, title)
    if not objecting:
        await hall.desk.press(proceedings.NONE_OBJECTED, title)
        return await decided(hall, title)
    await hall.desk.press(proceedings.PUT_TO_VOTE, title)
    return await _all_yes(hall, title)


async def _all_yes(hall: Hall, title: str) -> MotionView:
    message = await hall.sees(title, label=texts.CHOICES[Choice.YES])
    await hall.press_all(in_order(hall), texts.CHOICES[Choice.YES], message, "")
    await hall.desk.press(vote_texts.CLOSE_IT, vote_texts.RESULT_DECLARED[:2])
    await hall.desk.press(vote_texts.RESULT_DECLARED, title)
    return await decided(hall, title)
