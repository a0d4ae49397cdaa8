"""The story up to the plenary: a council is made, its people come, meetings are called, and the subcommittee recommends."""

from deploy import demo_sitting as sitting
from deploy import demo_wizards as wizards
from deploy.demo_cast import Player, cast_of
from deploy.demo_checks import insist, together
from deploy.demo_desk import Desk
from deploy.demo_hall import Hall, open_hall
from deploy.demo_papers import see_deadline_fire
from deploy.demo_stage import Stage
from deploy.demo_told import COUNCIL, SUBCOMMITTEE, Told, in_order, who_comes
from shared.charters import builtin_text
from shared.contracts.bodies import AdoptCharter, ShowBody
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.linking import AddFacilitator
from shared.contracts.meetings import CallMeeting, ListMeetings, RsvpAnswer
from shared.contracts.roll import ImportRoster
from shared.examples.files import SEED, csv_bytes
from shared.examples.people import roster, subcommittee_roster
from shared.texts import demo as texts
from shared.texts.dates import chat_when

ENROLLED = {COUNCIL: 35, SUBCOMMITTEE: 18}
WITHOUT_MESSENGER = 2
OPENING_WORDS, ONE_ITEM, CLOSING_WORDS = 2, 35, 5  # minutes of the clock that moves for the story


async def import_council(told: Told) -> None:
    """The charter makes the council and its sub-bodies; the rosters fill two of them."""
    adopted = await told.stage.do(AdoptCharter, toml=builtin_text(COUNCIL))
    insist({COUNCIL, SUBCOMMITTEE} <= set(adopted.created), texts.bodies_missing(adopted.created))
    rosters = {
        COUNCIL: csv_bytes(roster(SEED), "utf-8-sig"),
        SUBCOMMITTEE: csv_bytes(subcommittee_roster(SEED), "cp949"),
    }
    for body, content in rosters.items():
        report = await told.stage.do(ImportRoster, body=body, filename=f"{body}.csv", content=content)
        insist(report.applied and not report.faults, texts.roster_refused(body))
        found = await told.stage.ask(ShowBody(slug=body))
        insist(found.enrolled == ENROLLED[body], texts.miscounted(body, found.enrolled, ENROLLED[body]))
        told.screen.note(texts.roll(found.name, found.enrolled))


async def gather_people(told: Told) -> None:
    """Members accept their invitations; two facilitators begin; each body gets its group chat."""
    council = await cast_of(told.stage, COUNCIL, WITHOUT_MESSENGER)
    subcommittee = await cast_of(told.stage, SUBCOMMITTEE, 0, council)
    for body, players in ((COUNCIL, council), (SUBCOMMITTEE, subcommittee)):
        told.halls[body] = await make_hall(told.stage, body, players)
    linked = sum(player.person is not None for player in council.values())
    told.screen.note(texts.people(linked, len(council) - linked))
    await together(*(bind(hall) for hall in told.halls.values()))


async def make_hall(stage: Stage, body: str, players: dict[str, Player]) -> Hall:
    """A facilitator for the body, and the group chat of its members."""
    desk = Desk(await stage.sandbox.user(texts.FACILITATORS[body]))
    await stage.do(AddFacilitator, telegram_id=desk.person.id, body=body, name=texts.FACILITATORS[body])
    return await open_hall(stage, texts.GROUPS[body], body, desk, players)


async def bind(hall: Hall) -> None:
    """The facilitator ties the group chat to the body."""
    await hall.desk.start(texts.GREETING)
    await wizards.bind_by_chat(hall.desk, hall.body, hall.chat)
    bound = await hall.stage.ask(ShowBody(slug=hall.body))
    insist(bound.chat_id == hall.chat, texts.not_bound(hall.body))


async def call_meetings(told: Told) -> None:
    """The subcommittee's by its facilitator in the chat, the plenary's by the operator's command."""
    await together(_call_subcommittee(told), _call_plenary(told))
    for body, hall in told.halls.items():
        meeting = told.meetings[body]
        await hall.sees(meeting.session, meeting.items[0].title, label=texts.RSVP[RsvpAnswer.YES])
        told.screen.note(texts.called(meeting.body_name, chat_when(meeting.starts, meeting.ends)))


async def _call_subcommittee(told: Told) -> None:
    hall = told.halls[SUBCOMMITTEE]
    agenda = texts.AGENDAS[SUBCOMMITTEE]
    await wizards.call_by_chat(hall.desk, texts.TYPED_TIME, texts.PLACE, agenda, ENROLLED[SUBCOMMITTEE])
    called = (await told.stage.ask(ListMeetings(body=SUBCOMMITTEE))).items
    insist(len(called) == 1 and called[0].starts == texts.STARTS[SUBCOMMITTEE], texts.not_called(SUBCOMMITTEE))
    told.meetings[SUBCOMMITTEE] = called[0]


async def _call_plenary(told: Told) -> None:
    told.meetings[COUNCIL] = await told.stage.do(
        CallMeeting, body=COUNCIL, starts=texts.STARTS[COUNCIL], place=texts.PLACE, agenda=texts.AGENDAS[COUNCIL]
    )


async def answer_calls(told: Told) -> None:
    """Everybody answers as they will; some do not."""
    await together(*(_answer(told, body) for body in told.halls))


async def _answer(told: Told, body: str) -> None:
    hall, players = told.halls[body], in_order(told.halls[body])
    yes, no, maybe = texts.ANSWERS[body]
    answers = {
        RsvpAnswer.YES: players[:yes],
        RsvpAnswer.NO: players[yes : yes + no],
        RsvpAnswer.MAYBE: players[yes + no : yes + no + maybe],
    }
    told.meetings[body] = await sitting.answer_call(hall, told.meetings[body], answers)
    told.screen.note(texts.answered(told.meetings[body]))


async def wait_for_deadline(told: Told) -> None:
    """The clock passes the time to answer: the deadline fires, and its facilitator hears of it in private."""
    hall, meeting = told.halls[SUBCOMMITTEE], told.meetings[SUBCOMMITTEE]
    deadline = await see_deadline_fire(told.stage, SUBCOMMITTEE, meeting.id, DeadlineKind.RSVP_REMINDER)
    await hall.desk.read(meeting.session)
    told.screen.note(texts.fired(deadline.body_name, deadline.label, deadline.due))


async def hold_subcommittee(told: Told) -> None:
    """Run by its facilitator in the chat, from the arrivals to the close."""
    hall, meeting = told.halls[SUBCOMMITTEE], told.meetings[SUBCOMMITTEE]
    who = who_comes(told, SUBCOMMITTEE)
    await told.stage.move_clock(meeting.starts - sitting.BEFORE_START)
    await sitting.declare_arrivals(hall, meeting, who)
    await wizards.confirm_all_by_chat(hall.desk, len(who))
    await told.stage.move_clock(meeting.starts)
    await told.stage.let_pass(OPENING_WORDS)
    await wizards.open_by_chat(hall.desk, meeting, len(who))
    meeting = await sitting.check_open(hall, meeting, len(who))
    title = meeting.items[0].title
    await told.stage.let_pass(ONE_ITEM)
    await wizards.carry_by_chat(hall.desk, title)
    motion = next(motion for motion in (await told.now(SUBCOMMITTEE)).motions if motion.title == title)
    await sitting.check_carried(hall, motion)
    told.screen.note(texts.decided(motion))
    await told.stage.let_pass(CLOSING_WORDS)
    await wizards.close_by_chat(hall.desk)
    told.meetings[SUBCOMMITTEE] = await sitting.check_closed(hall, meeting)
