"""The answer of a member who has no messenger, or who told it by telephone: entered by the clerk, one member after the other."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.flows.attendance import name_of, seats_of
from services.bot.facilitators.flows.meeting import COMING, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import RecordRsvp, RsvpAnswer
from shared.phrases.names import matches
from shared.texts import facilitator as texts
from shared.texts import facilitator_answers as own
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts.refusals import sentence


async def ask_whose(talk: Talk) -> Screen | Move:
    """Those who have said nothing first; an answer may also be changed."""
    sought = talk.given.get("sought", "")
    seats = sorted(await seats_of(talk), key=lambda seat: (seat.answer is not None, seat.name))
    options = tuple(Choice(own.button(seat), seat.member) for seat in seats if not sought or matches(seat.name, sought))
    text = f"{meeting_texts.meeting_line(await talk.meeting())}\n{own.WHOSE}"
    return Screen(text, options, (Choice(meeting_texts.DONE, "done"),))


async def take_whose(talk: Talk, said: Said) -> Move:
    if said.pick == "done":
        return Over(own.so_far(await talk.meeting()))
    if said.pick is None:
        found = [seat.name for seat in await seats_of(talk) if matches(seat.name, said.text)]
        talk.given["sought"] = said.text if found else ""
        return Again(meeting_texts.several(found) if found else meeting_texts.NOBODY)
    talk.given["member"] = said.pick
    return Go("answer")


async def ask_answer(talk: Talk) -> Screen | Move:
    choices = tuple(Choice(label, answer.value) for answer, label in own.ANSWERS.items())
    return Screen(own.ask(await name_of(talk, talk.given["member"])), actions=choices)


async def take_answer(talk: Talk, said: Said) -> Move:
    if said.pick not in set(RsvpAnswer):
        return Again(texts.PICK_ONE)
    member = talk.given["member"]
    done = await talk.do(RecordRsvp, meeting=talk.given["meeting"], member=member, answer=RsvpAnswer(said.pick))
    if isinstance(done, Refusal):
        return Again(sentence(done))
    talk.given.pop("sought", None)
    return Go("whose", own.entered(await name_of(talk, member), done))


ANSWER = Flow(
    "answer",
    "meeting",
    {
        "meeting": which_meeting("remind", COMING, "whose"),
        "whose": Step(ask_whose, take_whose),
        "answer": Step(ask_answer, take_answer),
    },
)
