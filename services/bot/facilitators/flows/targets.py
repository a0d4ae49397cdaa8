"""How a body stands in its year: planned and done, and how far that is fulfilled."""

from services.bot.facilitators.flow import Flow, Move, Over, Screen, Step
from services.bot.facilitators.flows.about import never
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.talk import Talk
from shared.clock import SEOUL
from shared.contracts.targets import ShowTargets
from shared.texts import facilitator_targets as texts


async def _show(talk: Talk) -> Screen | Move:
    body, year = talk.given["body"], talk.now.astimezone(SEOUL).year
    view = await talk.know(ShowTargets(body=body, year=year))
    name = next((row.name for row in await talk.bodies() if row.slug == body), "")
    return Over(texts.year_so_far(name, view, f"{talk.public}/targets/{body}"))


TARGETS = Flow("targets", "body", {"body": which_body(texts.WHICH, "show"), "show": Step(_show, never)}, subject="body")
