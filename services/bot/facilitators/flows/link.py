"""The address of an online meeting given or replaced: until it is over, and read by its members alone."""

from collections.abc import Callable

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.flows.meeting import NOT_OVER, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingMode, SetJoinLink, ShowSeats
from shared.phrases.links import read_link
from shared.texts import joining as texts
from shared.texts.facilitator_meeting import meeting_line
from shared.texts.refusals import sentence

ONLINE_MODES = (MeetingMode.ONLINE, MeetingMode.HYBRID)
AWAY, LATER = "away", "later"


async def ask_link(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    if meeting.mode not in ONLINE_MODES:
        return Over(texts.NOT_ONLINE)
    link = (await talk.know(ShowSeats(meeting=meeting.id))).link
    text = f"{meeting_line(meeting)}\n{texts.now(link)}\n\n{texts.ASK}"
    return Screen(text, actions=(Choice(texts.TAKE_AWAY, AWAY),) if link else ())


async def take_link(talk: Talk, said: Said) -> Move:
    meeting, link = await talk.meeting(), read_link(said.text)
    if said.pick != AWAY and link is None:
        return Again(texts.NOT_READ)
    done = await talk.do(SetJoinLink, meeting=meeting.id, link=None if said.pick == AWAY else link)
    return Again(sentence(done)) if isinstance(done, Refusal) else Over(texts.given(done, meeting.enrolled))


def in_a_call(then: Callable[[Talk], str]) -> Step:
    """The same question while the meeting is being called; it may be left for later."""

    async def ask(talk: Talk) -> Screen | Move:
        return Screen(f"{texts.now(talk.given.get('link'))}\n\n{texts.ASK}", actions=(Choice(texts.LATER, LATER),))

    async def take(talk: Talk, said: Said) -> Move:
        link = read_link(said.text)
        if said.pick == LATER:
            talk.given.pop("link", None)
        elif link is None:
            return Again(texts.NOT_READ)
        else:
            talk.given["link"] = link
        return Go(then(talk))

    return Step(ask, take)


LINK = Flow("link", "meeting", {"meeting": which_meeting("link", NOT_OVER, "link"), "link": Step(ask_link, take_link)})
