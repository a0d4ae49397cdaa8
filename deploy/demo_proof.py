"""What is looked at when all is done: the groups' messages, the calendars, the record."""

from deploy.demo_calendars import check_calendars
from deploy.demo_checks import insist, together
from deploy.demo_hall import Hall
from deploy.demo_papers import check_record
from deploy.demo_told import COUNCIL, SUBCOMMITTEE, Told
from shared.contracts.meetings import MeetingView
from shared.texts import demo as texts


async def prove(told: Told) -> None:
    """One status message a meeting; calendars that parse and are not sent twice; chain and tallies recomputed."""
    for body in told.halls:
        await told.now(body)
    await together(*(_check_group(told.halls[body], meeting) for body, meeting in told.meetings.items()))
    own = next(player for player in told.halls[COUNCIL].players.values() if player.person is None)
    meetings = {
        f"{told.stage.web}/calendar/body/{COUNCIL}.ics": (told.meetings[COUNCIL],),
        f"{told.stage.web}/calendar/body/{SUBCOMMITTEE}.ics": (told.meetings[SUBCOMMITTEE],),
        own.calendar: (told.meetings[COUNCIL],),
    }
    await check_calendars(told.stage, meetings)
    told.calendars = list(meetings)
    told.screen.note(texts.calendars(len(meetings)))
    told.verified = await check_record(told.stage, (COUNCIL, SUBCOMMITTEE))
    told.screen.note(texts.verified(sum(chain.rows for chain in told.verified.bodies)))


async def _check_group(hall: Hall, meeting: MeetingView) -> None:
    """Everything about the meeting was told by editing one message; each vote has one of its own."""
    statuses = [view for view in await hall.messages_with(meeting.session, texts.STATUS_MARK)]
    insist(len(statuses) == 1 and "edit_date" in statuses[0], texts.status_messages(hall.body, len(statuses)))
    for motion in meeting.motions:
        votes = await hall.messages_with(motion.title, texts.OUTCOMES[str(motion.outcome)])
        told_in = [view for view in votes if texts.STATUS_MARK not in view["text"]]
        insist(len(told_in) == 1, texts.vote_messages(motion.title, len(told_in)))
