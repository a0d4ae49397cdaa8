"""The members' commands, on one table; in a group they are about its body, in private about the person."""

from collections.abc import Awaitable, Callable

from aiogram.types import Message

from services.bot.members import binding, opinions, requests
from services.bot.members.corrections import begin_proposal, end_talk, last_words, propose
from services.bot.members.desk import Desk, actor_of, is_private, key_of
from services.bot.members.keyboards import COMING, meeting_keyboard, more_meetings
from services.bot.members.poll_presses import poll_keyboard
from services.bot.members.reading import send_visible
from services.bot.members.tasks import on_tasks
from services.bot.members.wishes import on_settings
from services.bot.telegram.port import Button
from services.bot.telegram.tokens import seal
from shared.contracts.agendas import MyIssues
from shared.contracts.base import Refusal
from shared.contracts.bodies import BodyView, ChatBody, ShowBody
from shared.contracts.due import ShowDue
from shared.contracts.finding import ListMyFindings
from shared.contracts.followups import MyFollowUps
from shared.contracts.linking import Identify
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView, ShowMine
from shared.contracts.minutes import MinutesState
from shared.contracts.polls import PollState, ShowMyPolls
from shared.contracts.requests import ListMyRequests
from shared.texts import agendas, chat_polls, followups
from shared.texts import chat_commands as texts
from shared.texts import finding as finding_texts
from shared.texts import requests as request_texts
from shared.texts.chat import LEAVE, NO_CALENDAR
from shared.texts.chat_binding import ASK_LEAVE
from shared.texts.due import IN_MEETINGS

PAST = (MeetingState.CLOSED,)
POLLS_SHOWN = 5
LOOKED_AT = 5  # of the last meetings, for minutes that may be seen

Command = Callable[[Desk, Message, str], Awaitable[None]]


async def on_command(desk: Desk, message: Message, text: str) -> None:
    """'/name@bot rest'. One that names another bot is not ours; an unknown one in a group may be another bot's."""
    word, _, rest = text.partition(" ")
    name, _, bot = word[1:].partition("@")
    if bot and bot.lower() != desk.links.username.lower():
        return
    command = COMMANDS.get(name.lower())
    if command is not None:
        await command(desk, message, rest.strip())
    elif is_private(message) or bot:
        await desk.reply(message, texts.UNKNOWN_COMMAND)


async def _meetings(desk: Desk, message: Message, _: str) -> None:
    """The first ten, the next one first; in private a button brings the others."""
    found = await _coming(desk, message)
    if isinstance(found, Refusal):
        await _refuse(desk, message, found)
        return
    rest = more_meetings(texts.SHOWN, desk.key) if is_private(message) and len(found) > texts.SHOWN else ()
    await desk.reply(message, texts.meetings(found), rest)


async def _agenda(desk: Desk, message: Message, _: str) -> None:
    found = await _coming(desk, message)
    if isinstance(found, Refusal):
        await _refuse(desk, message, found)
    elif not found:
        await desk.reply(message, texts.NO_MEETINGS)
    else:
        await desk.reply(message, texts.agenda(found[0], desk.links.meeting(found[0].id), desk.links.base))


async def _my(desk: Desk, message: Message, _: str) -> None:
    """Always in private: answers and ballots are nobody else's business."""
    if message.from_user is None:
        return
    actor = actor_of(message.from_user)
    mine, due = await desk.ask(ShowMine(actor=actor)), await desk.ask(ShowDue(actor=actor))
    if isinstance(mine, Refusal):
        await desk.refuse(message, mine)
        return
    findings = await desk.ask(ListMyFindings(actor=actor_of(message.from_user)))
    dates = () if isinstance(findings, Refusal) else tuple(finding_texts.mine(findings))
    asked = await desk.ask(ListMyRequests(actor=actor_of(message.from_user)))
    more = () if isinstance(asked, Refusal) else tuple(request_texts.mine(asked))
    now = desk.clock.now()
    others = [] if isinstance(due, Refusal) else [item for item in due.items if item.kind not in IN_MEETINGS]
    open_ones = [own for own in mine.items if own.meeting.state is MeetingState.CALLED]
    keyboard = meeting_keyboard(open_ones[0].meeting, now, desk.key, desk.links) if len(open_ones) == 1 else ()
    followed = await desk.ask(MyFollowUps(actor=actor_of(message.from_user)))
    views = () if isinstance(followed, Refusal) else followed.items
    proposed = await desk.ask(MyIssues(actor=actor))
    issues = () if isinstance(proposed, Refusal) else proposed.items
    text = "\n".join([texts.mine(mine, now, others, (*dates, *more)), *followups.mine(views, mine.member), *agendas.mine(issues)])
    await desk.say(message.from_user.id, text, keyboard, key=key_of(message))


async def _polls(desk: Desk, message: Message, _: str) -> None:
    """What is to be voted on or answered, one message each with its buttons: in private."""
    if message.from_user is None:
        return
    mine = await desk.ask(ShowMyPolls(actor=actor_of(message.from_user)))
    if isinstance(mine, Refusal):
        await desk.refuse(message, mine)
        return
    running = [own for own in mine.items if own.poll.state in (PollState.OPEN, PollState.PREPARING)][:POLLS_SHOWN]
    for own in running:
        gathering = own.poll.state is PollState.PREPARING
        keyboard = poll_keyboard(own.poll, desk.key) if gathering or (own.may_vote and not (own.poll.secret and own.cast)) else ()
        text = chat_polls.gathering(own) if gathering else chat_polls.mine(own.poll, own.choices, own.cast, own.may_vote)
        await desk.say(message.from_user.id, text, keyboard, key=f"{key_of(message)}{own.poll.id}")
    if not running:
        await desk.say(message.from_user.id, chat_polls.NO_POLLS, key=key_of(message))


async def _minutes(desk: Desk, message: Message, _: str) -> None:
    """The newest minutes that this person may see."""
    found = await _listed(desk, message, PAST)
    if isinstance(found, Refusal):
        await _refuse(desk, message, found)
        return
    for meeting in found[:LOOKED_AT]:
        begun = meeting.minutes is not None and meeting.minutes.state is not MinutesState.DRAFTING
        if begun and await send_visible(desk, message, meeting.id):
            return
    await desk.reply(message, texts.NO_MINUTES)


async def _calendar(desk: Desk, message: Message, _: str) -> None:
    """In a group its body's calendar. In private the person's own, which stands whether a meeting is called or not."""
    if desk.links.base is None:
        await desk.reply(message, NO_CALENDAR)
    elif is_private(message):
        await _own_calendar(desk, message)
    else:
        found = await _body_of_chat(desk, message)
        if isinstance(found, Refusal):
            await _refuse(desk, message, found)
        else:
            await desk.reply(message, texts.calendars(None, [(found.name, desk.links.calendar(found.slug) or "")]))


async def _own_calendar(desk: Desk, message: Message) -> None:
    """The own calendar's address is a secret link: it is told in private only."""
    if message.from_user is None:
        return
    actor = actor_of(message.from_user)
    known, mine = await desk.ask(Identify(who=actor, actor=actor)), await desk.ask(ShowMine(actor=actor))
    if isinstance(known, Refusal) or isinstance(mine, Refusal):
        await desk.refuse(message, next(answer for answer in (known, mine) if isinstance(answer, Refusal)))
        return
    bodies = {own.meeting.body: own.meeting.body_name for own in mine.items}
    links = [(name, desk.links.calendar(slug) or "") for slug, name in bodies.items()]
    await desk.reply(message, texts.calendars(known.calendar, links))


async def _body_of_chat(desk: Desk, message: Message) -> BodyView | Refusal:
    bound = await desk.ask(ChatBody(chat_id=message.chat.id))
    if isinstance(bound, Refusal):
        return bound
    return await desk.ask(ShowBody(slug=bound.body))


async def _propose(desk: Desk, message: Message, rest: str) -> None:
    if message.from_user is None:
        return
    body = None
    if not is_private(message):
        bound = await desk.ask(ChatBody(chat_id=message.chat.id))
        body = None if isinstance(bound, Refusal) else bound.body
    if not rest and is_private(message):
        await begin_proposal(desk, message.from_user.id, None, key=key_of(message))
        return
    if not rest:
        await desk.reply(message, texts.PROPOSE_USAGE)
        return
    await propose(desk, message, body, rest)


async def _help(desk: Desk, message: Message, _: str) -> None:
    await desk.reply(message, texts.HELP)


async def _leave(desk: Desk, message: Message, _: str) -> None:
    if message.from_user is not None:
        await desk.say(message.from_user.id, ASK_LEAVE, ((Button(LEAVE, seal(desk.key, "leave")),),), key=key_of(message))


async def _cancel(desk: Desk, message: Message, _: str) -> None:
    if message.from_user is None:
        return
    talk = await desk.conversations.with_(message.from_user.id)
    await end_talk(desk, message, last_words(talk) if talk else texts.NOTHING_TO_CANCEL)


COMMANDS: dict[str, Command] = {
    "start": binding.start,
    "meetings": _meetings,
    "agenda": _agenda,
    "my": _my,
    "polls": _polls,
    "tasks": on_tasks,
    "minutes": _minutes,
    "calendar": _calendar,
    "propose": _propose,
    "opinion": opinions.command,
    "request": requests.command,
    "help": _help,
    "settings": on_settings,
    "leave": _leave,
    "cancel": _cancel,
}


async def _refuse(desk: Desk, message: Message, refusal: Refusal) -> None:
    if refusal.code == "chat_unbound":
        await desk.reply(message, texts.unbound(message.chat.id))
    else:
        await desk.refuse(message, refusal)


async def _coming(desk: Desk, message: Message) -> list[MeetingView] | Refusal:
    """The next one first."""
    found = await _listed(desk, message, COMING)
    return found if isinstance(found, Refusal) else sorted(found, key=lambda meeting: meeting.starts)


async def _listed(desk: Desk, message: Message, states: tuple[MeetingState, ...]) -> list[MeetingView] | Refusal:
    """The body's meetings in its group, the person's own in private."""
    if is_private(message) and message.from_user is not None:
        mine = await desk.ask(ShowMine(actor=actor_of(message.from_user)))
        if isinstance(mine, Refusal):
            return mine
        return [own.meeting for own in mine.items if own.meeting.state in states]
    bound = await desk.ask(ChatBody(chat_id=message.chat.id))
    if isinstance(bound, Refusal):
        return bound
    found = await desk.ask(ListMeetings(body=bound.body, states=states))
    return found if isinstance(found, Refusal) else list(found.items)
