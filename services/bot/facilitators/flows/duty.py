"""The plan or the yearly report is done: recorded with today's day, and the next one falls due by the charter."""

from services.bot.facilitators import day
from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineState, MeetDuty
from shared.rules.reminding import day_of
from shared.texts import duties as texts
from shared.texts.facilitator import PICK_ONE
from shared.texts.refusals import sentence


async def _ask(talk: Talk) -> Screen | Move:
    listed = await day.deadlines(talk, await talk.tops())
    found = next((one for one in listed if one.id == talk.given.get("deadline")), None)
    if found is None or found.state is DeadlineState.MET:
        return Over(texts.NOTHING)
    talk.given.update(body=found.body, kind=found.kind.value)
    return Screen(texts.ask(found), actions=(Choice(texts.DONE, "done"),))


async def _take(talk: Talk, said: Said) -> Move:
    if said.pick != "done":
        return Again(PICK_ONE)
    done = await talk.do(MeetDuty, body=talk.given["body"], kind=talk.given["kind"], on=day_of(talk.now))
    return Over(sentence(done)) if isinstance(done, Refusal) else Over(texts.done(done))


DUTY = Flow("duty", "ask", {"ask": Step(_ask, _take)}, subject="deadline")
