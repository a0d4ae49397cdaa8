"""The way to the desk on the web: a link that opens it once."""

from services.bot.facilitators.flow import Flow, Move, Over, Screen, Step
from services.bot.facilitators.flows.about import never
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.desk import IssueDeskLink
from shared.texts import facilitator_web as texts
from shared.texts.refusals import sentence


async def _link(talk: Talk) -> Screen | Move:
    """Only in private: the bot answers nowhere else."""
    issued = await talk.do(IssueDeskLink)
    return Over(sentence(issued) if isinstance(issued, Refusal) else texts.link(issued))


DESK = Flow("desk", "link", {"link": Step(_link, never)})
