"""Whose terms end on one day: from the day's list, by name."""

from services.bot.facilitators import day
from services.bot.facilitators.flow import Flow, Move, Over, Screen, Step
from services.bot.facilitators.flows.about import never
from services.bot.facilitators.talk import Talk
from shared.texts import facilitator_terms as texts


async def _who(talk: Talk) -> Screen | Move:
    asked = talk.given.get("terms")
    near = [one for one in await day.terms(talk, await talk.tops()) if asked in (None, texts.subject(one))]
    if not near:
        return Over(texts.NOBODY)
    *before, last = (texts.who(one) for one in near)
    return Over(last, before=tuple(before))


TERMS = Flow("terms", "who", {"who": Step(_who, never)}, subject="terms")
