"""[알리기]: a delay is told to the clerk, or to the chair where the charter says so; asked first, nobody else hears of it."""

from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineView, EscalateDeadline, ListDeadlines
from shared.texts import facilitator as texts
from shared.texts import facilitator_delay as delay_texts
from shared.texts.refusals import sentence


async def _ask(talk: Talk) -> Screen | Move:
    deadline = await _deadline(talk)
    if deadline is None or deadline.may_tell is None:
        return Over(delay_texts.NOTHING_TO_TELL)
    talk.given["to"] = deadline.may_tell.value
    text = delay_texts.ask(deadline, deadline.may_tell, talk.now)
    return Screen(text, actions=(Choice(delay_texts.TELL, "tell"),))


async def _take(talk: Talk, said: Said) -> Move:
    if said.pick != "tell":
        return Again(texts.PICK_ONE)
    told = await talk.do(EscalateDeadline, deadline=talk.given["deadline"], to=talk.given["to"])
    return Over(sentence(told)) if isinstance(told, Refusal) else Over(delay_texts.told(told))


async def _deadline(talk: Talk) -> DeadlineView | None:
    for slug in await talk.tops():
        for deadline in (await talk.know(ListDeadlines(body=slug))).items:
            if deadline.id == talk.given.get("deadline"):
                return deadline
    return None


TELL = Flow("tell", "ask", {"ask": Step(_ask, _take)}, subject="deadline")
