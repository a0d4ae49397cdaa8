"""Every button that members press, on one table: verb, what it asks of a service, how the presser is answered."""

from collections.abc import Awaitable, Callable

from services.bot.members import finding, issues, joining, objecting, opinions, requests, tasks
from services.bot.members.corrections import begin_correction, no_correction, propose_to
from services.bot.members.desk import AWAY, Desk, told
from services.bot.members.keyboards import COMING, ONLINE, more_meetings
from services.bot.members.poll_presses import POLL_VERBS
from services.bot.members.pressed import Pressed
from services.bot.members.replies import Handler, Reply, asked, refused, worded
from services.bot.members.wishes import WISH, choose
from services.bot.telegram.tokens import Press, unseal
from shared.bus.asking import ServiceFault, Unavailable
from shared.contracts.base import Done, Refusal
from shared.contracts.linking import UnlinkAccount
from shared.contracts.meetings import (
    DeclarePresence,
    MyMeetings,
    RecordRsvp,
    RsvpAnswer,
    ShowMeeting,
    ShowMine,
)
from shared.contracts.minutes import ConfirmMinutes
from shared.contracts.motions import (
    AskSecretBallot,
    CastBallot,
    CastSecretBallot,
    Choice,
    SecretBallotStanding,
)
from shared.texts import chat_answers as texts
from shared.texts.chat import NO_CALENDAR
from shared.texts.chat_commands import SHOWN, meetings
from shared.texts.chat_settings import chosen as wishes_chosen
from shared.texts.joining import SENT

SECRET = "urn"
OF_MOTION = frozenset({"ballot", SECRET, objecting.OBJECT})


async def on_press(pressed: Pressed, desk: Desk) -> None:
    """Each press gets exactly one answer; whatever it says, the update is then done with."""
    press = unseal(desk.key, pressed.data)
    handler = VERBS.get(press.verb) if press else None
    if press is None or handler is None:
        reply = Reply(texts.UNKNOWN_BUTTON)
    else:
        reply = await _fits_here(desk, press, pressed) or await handler(desk, press, pressed)
    desk.out.answer(pressed.id, reply.text, url=reply.url)


async def _fits_here(desk: Desk, press: Press, pressed: Pressed) -> Reply | None:
    """None when the message stands in the presser's own chat or in the group of the body concerned; else the refusal."""
    if pressed.is_private:
        return None
    if pressed.chat_id is None or not press.parts:
        return Reply(texts.WRONG_CHAT)
    find = _find(desk, press.verb)
    try:
        return None if pressed.chat_id in await find(press.parts[0]) else Reply(texts.WRONG_CHAT)
    except Unavailable:
        return Reply(told(Refusal(code=AWAY)))
    except ServiceFault:
        return Reply(told(Refusal(code="fault")))


def _find(desk: Desk, verb: str) -> Callable[[str], Awaitable[tuple[int, ...]]]:
    """How the group is found that a button's first part belongs to."""
    if verb in POLL_VERBS:
        return desk.places.chats_of_poll
    if verb == issues.ENDORSE:
        return desk.places.chats_of_issue
    if verb == requests.SUPPORT:
        return desk.places.chats_of_request
    if verb == finding.MARK:
        return desk.places.chats_of_finding
    return desk.places.chats_of_motion if verb in OF_MOTION else desk.places.chats_of_meeting


async def _rsvp(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    meeting, answer = press.parts
    question = RecordRsvp(meeting=meeting, answer=RsvpAnswer(answer), actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.rsvp)


async def _here(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    online = ONLINE in press.parts[1:]
    question = DeclarePresence(meeting=press.parts[0], online=online, actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.presence)


async def _away(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """It may cost the quorum, so it takes the same press twice; to come back takes the room's code or the clerk again."""
    if not desk.second_presses.is_second(pressed, press):
        desk.second_presses.expect(pressed, press)
        return Reply(texts.AWAY_AGAIN)
    question = DeclarePresence(meeting=press.parts[0], leave=True, actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.presence)


async def _ballot(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    motion, choice = press.parts
    question = CastBallot(motion=motion, choice=Choice(choice), actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.ballot)


async def _secret(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """Final, so it takes the same press twice; between the two it is remembered in memory only."""
    motion, choice = press.parts
    if not desk.second_presses.is_second(pressed, press):
        standing: SecretBallotStanding | Refusal = await desk.ask(AskSecretBallot(motion=motion, actor=pressed.actor))
        if isinstance(standing, Refusal):
            return refused(desk, standing)
        if standing.cast:
            return Reply(texts.secret_already(standing))
        desk.second_presses.expect(pressed, press)
        return Reply(texts.secret_again(Choice(choice), standing))
    question = CastSecretBallot(motion=motion, choice=Choice(choice), actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.secret_cast)


async def _confirm(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    question = ConfirmMinutes(meeting=press.parts[0], actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.confirmed)


async def _correct(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """The question goes to the private chat, which the answer opens."""
    meeting = press.parts[0]
    mine: MyMeetings | Refusal = await desk.ask(ShowMine(meeting=meeting, actor=pressed.actor))
    if isinstance(mine, Refusal):
        return refused(desk, mine)
    if (no := no_correction(mine)) is not None:
        return refused(desk, no)
    await begin_correction(desk, pressed.account, meeting, key=pressed.key)
    return Reply(texts.CORRECTION_IN_PRIVATE, None if pressed.is_private else desk.links.start(f"correct_{meeting}"))


async def _more(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """The next ten of the person's own meetings, in private."""
    first = int(press.parts[0])
    mine = await desk.ask(ShowMine(actor=pressed.actor))
    if isinstance(mine, Refusal):
        return refused(desk, mine)
    coming = [own.meeting for own in mine.items if own.meeting.state in COMING]
    keyboard = more_meetings(first + SHOWN, desk.key) if len(coming) > first + SHOWN else ()
    await desk.say(pressed.account, meetings(coming, first), keyboard, key=pressed.key)
    return Reply(texts.MORE_SENT)


async def _agenda(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    meeting = await desk.ask(ShowMeeting(meeting=press.parts[0]))
    return refused(desk, meeting) if isinstance(meeting, Refusal) else Reply(texts.agenda(meeting))


async def _calendar(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return Reply(NO_CALENDAR)


async def _propose(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return Reply(texts.cut(await propose_to(desk, pressed, int(press.parts[0]))))


async def _wish(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    chosen = await choose(desk, press, pressed.actor, pressed.key)
    return refused(desk, chosen) if isinstance(chosen, Refusal) else Reply(texts.cut(wishes_chosen(chosen)))


async def _time(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return worded(desk, await finding.press(desk, press, pressed))


async def _join(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """The address comes as a message of the private chat: the answer to a press is gone after a moment."""
    found = await joining.told_to(desk, pressed.actor, press.parts[0])
    if isinstance(found, Refusal):
        return refused(desk, found)
    await desk.say(pressed.account, *found, key=pressed.key)
    return Reply(SENT)


async def _endorse(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return worded(desk, await issues.press(desk, press, pressed))


async def _support(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return worded(desk, await requests.press(desk, press, pressed))


async def _request_body(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return Reply(texts.cut(await requests.begin_in(desk, pressed, int(press.parts[0]))))


async def _opinion_of(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return worded(desk, await opinions.press_meeting(desk, press, pressed))


async def _opinion_on(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    return worded(desk, await opinions.press_item(desk, press, pressed))


async def _leave(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    done: Done | Refusal = await desk.ask(UnlinkAccount(actor=pressed.actor, idempotency_key=pressed.key))
    return refused(desk, done) if isinstance(done, Refusal) else Reply(texts.LEFT)


VERBS: dict[str, Handler] = {
    "rsvp": _rsvp,
    "here": _here,
    "away": _away,
    "ballot": _ballot,
    SECRET: _secret,
    objecting.OBJECT: objecting.object_to,
    "confirm": _confirm,
    "correct": _correct,
    "join": _join,
    "agenda": _agenda,
    "calendar": _calendar,
    "propose": _propose,
    opinions.MEETING: _opinion_of,
    opinions.ITEM: _opinion_on,
    WISH: _wish,
    finding.MARK: _time,
    requests.SUPPORT: _support,
    issues.ENDORSE: _endorse,
    requests.BODY: _request_body,
    tasks.REPORT: tasks.report,
    "leave": _leave,
    "more": _more,
    **POLL_VERBS,
}
