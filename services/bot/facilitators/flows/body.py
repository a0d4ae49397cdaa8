"""Which body: the first question of what is about no single meeting, not asked where there is only one."""

from collections.abc import Callable

from services.bot.facilitators.flow import Again, Choice, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.texts import facilitator as texts


def which_body(question: str, then: str | Callable[[Talk], str]) -> Step:
    """A step that finds given['body'] among the facilitator's bodies; `then`: the next step, or what tells it."""

    def go(talk: Talk) -> Go:
        return Go(then if isinstance(then, str) else then(talk))

    async def ask(talk: Talk) -> Screen | Move:
        if "body" in talk.given:
            return go(talk)
        bodies = await talk.bodies()
        if not bodies:
            return Over(texts.NO_BODY)
        if len(bodies) == 1:
            talk.given["body"] = bodies[0].slug
            return go(talk)
        return Screen(question, tuple(Choice(body.name, body.slug) for body in bodies))

    async def take(talk: Talk, said: Said) -> Move:
        if said.pick is None:
            return Again(texts.PICK_ONE)
        talk.given["body"] = said.pick
        return go(talk)

    return Step(ask, take)
