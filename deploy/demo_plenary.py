"""The plenary: refused with too few, opened with enough, one item without objection, three votes, close, minutes."""

from deploy import demo_sitting as sitting
from deploy import demo_wizards as wizards
from deploy.demo_cast import Player
from deploy.demo_checks import together, until
from deploy.demo_hall import Hall
from deploy.demo_own_page import press_on_page
from deploy.demo_papers import approve_and_publish, check_published, confirm_minutes, write_minutes
from deploy.demo_sitting import Expected
from deploy.demo_stage import MEMBERS_BOT
from deploy.demo_told import COUNCIL, SUBCOMMITTEE, Told, who_comes
from shared.contracts.meetings import MeetingView, ShowSeats
from shared.contracts.motions import Choice
from shared.texts import demo as texts
from shared.texts.refusals import sentence

TOO_FEW, ENOUGH = 17, 20
LATE, REPORTS, ONE_ITEM, CLOSING_WORDS = 6, 14, 17, 4  # minutes of the clock that moves for the story

# Yes, no and abstain of the twenty who are there: item number -> what has to come of it.
VOTES = {
    3: Expected("carried", "enough_yes", {Choice.YES: 12, Choice.NO: 5, Choice.ABSTAIN: 3}),
    4: Expected("rejected", "not_enough_yes", {Choice.YES: 10, Choice.NO: 8, Choice.ABSTAIN: 2}),
    5: Expected("rejected", "tie", {Choice.YES: 10, Choice.NO: 10, Choice.ABSTAIN: 0}),
}


async def refuse_too_few(told: Told) -> None:
    """Seventeen of thirty-five are there: the bot offers no opening, and the command is refused with the numbers."""
    hall, meeting = told.halls[COUNCIL], told.meetings[COUNCIL]
    early = who_comes(told, COUNCIL)[1 : TOO_FEW + 1]
    await told.stage.move_clock(meeting.starts - sitting.BEFORE_START)
    meeting = await sitting.arrive(hall, meeting, early)
    await told.stage.move_clock(meeting.starts)
    await wizards.try_to_open_by_chat(hall.desk, meeting)
    refusal = await sitting.refuse_opening(hall, meeting, TOO_FEW)
    told.screen.note(sentence(refusal))


async def open_plenary(told: Told) -> None:
    """Three more come, by the code that the room shows: over the own page and by the link behind the QR."""
    hall, meeting = told.halls[COUNCIL], told.meetings[COUNCIL]
    await told.stage.let_pass(LATE)
    everybody = who_comes(told, COUNCIL)
    late = [everybody[0], *everybody[TOO_FEW + 1 :]]
    code = (await told.stage.ask(ShowSeats(meeting=meeting.id))).room_code
    await together(*(_arrive_with_code(hall, meeting, player, code) for player in late))

    async def all_there() -> bool:
        return (await told.now(COUNCIL)).confirmed == ENOUGH

    await until(all_there, texts.not_all_there(ENOUGH))
    await wizards.open_after_all_by_chat(hall.desk, meeting, ENOUGH)
    told.meetings[COUNCIL] = await sitting.check_open(hall, meeting, ENOUGH)
    told.screen.note(texts.opened(told.meetings[COUNCIL]))


async def _arrive_with_code(hall: Hall, meeting: MeetingView, player: Player, code: str) -> None:
    if player.person is None:
        await press_on_page(hall.stage, player.page, texts.ARRIVED, about=meeting.id, typed={"code": code})
    else:
        await player.person.start(MEMBERS_BOT, f"here_{meeting.id}_{code}")


async def decide(told: Told) -> None:
    """The first decision item without objection, the other three by roll call."""
    hall, meeting = told.halls[COUNCIL], told.meetings[COUNCIL]
    who = who_comes(told, COUNCIL)
    await told.stage.let_pass(REPORTS)
    motion = await sitting.carry_without_objection(hall, meeting, meeting.items[1].title)
    told.screen.note(texts.decided(motion))
    for number, expected in VOTES.items():
        title = meeting.items[number - 1].title
        await told.stage.let_pass(ONE_ITEM)
        motion = await sitting.vote(hall, meeting, title, ballots_of(who, expected), expected)
        told.screen.note(texts.decided(motion))


def ballots_of(who: list[Player], expected: Expected) -> dict[Choice, list[Player]]:
    """Who votes how: the first ones yes, the next ones no, the last ones abstain."""
    rest = iter(who)
    return {choice: [next(rest) for _ in range(number)] for choice, number in expected.votes.items()}


async def close_plenary(told: Told) -> None:
    hall = told.halls[COUNCIL]
    await told.stage.let_pass(CLOSING_WORDS)
    await wizards.close_by_chat(hall.desk)
    told.meetings[COUNCIL] = await sitting.check_closed(hall, told.meetings[COUNCIL])


async def publish_council(told: Told) -> None:
    """The plenary's minutes, by the operator's commands."""
    hall, meeting = told.halls[COUNCIL], told.meetings[COUNCIL]
    await write_minutes(hall, meeting, texts.REMARKS[COUNCIL])
    await confirm_minutes(hall, meeting, who_comes(told, COUNCIL))
    told.minutes[COUNCIL] = await approve_and_publish(hall, meeting)


async def publish_subcommittee(told: Told) -> None:
    """The subcommittee's minutes, by its facilitator in the chat."""
    hall, meeting = told.halls[SUBCOMMITTEE], told.meetings[SUBCOMMITTEE]
    await wizards.write_minutes_by_chat(hall.desk, texts.REMARKS[SUBCOMMITTEE])
    await confirm_minutes(hall, meeting, who_comes(told, SUBCOMMITTEE))
    await wizards.publish_by_chat(hall.desk)
    told.minutes[SUBCOMMITTEE] = await check_published(hall, meeting)
