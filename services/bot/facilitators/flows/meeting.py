"""Which meeting: the first question of most conversations, not asked when there is only one."""

from services.bot.facilitators.flow import Again, Choice, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.meetings import MeetingState
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts

RUNNING = (MeetingState.OPEN, MeetingState.RECESSED)
COMING = (MeetingState.CALLED,)
NOT_OVER = (*COMING, *RUNNING)


def which_meeting(flow: str, states: tuple[MeetingState, ...], then: str) -> Step:
    """A step that finds given['meeting'] among the facilitator's meetings in these states."""

    async def ask(talk: Talk) -> Screen | Move:
        if "meeting" in talk.given:
            return Go(then)
        meetings = await talk.meetings(states)
        if not meetings:
            return Over(meeting_texts.NONE[flow])
        if len(meetings) == 1:
            talk.given["meeting"] = meetings[0].id
            return Go(then)
        return Screen(
            texts.header(flow, ()) + f"\n{meeting_texts.WHICH}",
            tuple(Choice(meeting_texts.meeting_button(meeting), meeting.id) for meeting in meetings),
        )

    async def take(talk: Talk, said: Said) -> Move:
        if said.pick is None:
            return Again(texts.PICK_ONE)
        talk.given["meeting"] = said.pick
        return Go(then)

    return Step(ask, take)
