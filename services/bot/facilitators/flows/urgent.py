"""Why in haste: asked where the charter's notice days are not kept any more."""

from services.bot.facilitators.flow import Again, Go, Move, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.phrases.names import stored
from shared.texts import facilitator as texts

LONGEST_REASON = 200


def why_urgent(question: str, then: str) -> Step:
    """A step that keeps the reason in given['urgent'] and goes on to `then`, from which it is sent."""

    async def ask(talk: Talk) -> Screen | Move:
        return Screen(question)

    async def take(talk: Talk, said: Said) -> Move:
        reason = stored(said.text)
        if not reason:
            return Again(texts.WRITE_IT)
        talk.given["urgent"] = reason[:LONGEST_REASON]
        return Go(then)

    return Step(ask, take)
