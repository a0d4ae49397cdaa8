"""Who one is to this bot, and what it can do."""

from services.bot.facilitators.flow import Again, Flow, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.texts import facilitator as texts


async def never(talk: Talk, said: Said) -> Move:
    """For steps that ask nothing."""
    return Again()


async def _welcome(talk: Talk) -> Screen | Move:
    bodies = await talk.bodies()
    return Over(texts.welcome(talk.person.name, [body.name for body in bodies]) if bodies else texts.NO_BODY)


async def _help(talk: Talk) -> Screen | Move:
    return Over(texts.help_text())


START = Flow("start", "hello", {"hello": Step(_welcome, never)})
HELP = Flow("help", "list", {"list": Step(_help, never)})
