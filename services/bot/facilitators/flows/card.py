"""A quarter's project card: goal, state, budget planned and spent, issues, next; then it is shown and kept."""

from services.bot.facilitators.flow import Again, Ask, Choice, Flow, Go, Move, Over, Said, Screen, Step, Take
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.bodies import BodyRow, ShowBody
from shared.contracts.cards import ListCards, WriteCard
from shared.phrases.won import read_won
from shared.rules.charter import BodyKind
from shared.texts import cards as texts
from shared.texts import facilitator as common
from shared.texts import facilitator_card as own
from shared.texts.refusals import sentence

NONE = "none"


async def ask_body(talk: Talk) -> Screen | Move:
    """Working groups first of all; asked for one card, that one's body."""
    bodies = await talk.bodies()
    if "card" in talk.given:
        body = await _body_of(talk, bodies)
        if body is not None:
            talk.given["body"], talk.given["name"] = body.slug, body.name
            return Go("goal")
    kinds = {body.slug: (await talk.know(ShowBody(slug=body.slug))).kind for body in bodies}
    groups = [body for body in bodies if kinds[body.slug] is BodyKind.WORKING_GROUP] or bodies
    if not groups:
        return Over(own.NO_BODY)
    return Screen(own.WHICH, tuple(Choice(body.name, body.slug) for body in groups))


async def _body_of(talk: Talk, bodies: list[BodyRow]) -> BodyRow | None:
    for body in bodies:
        listed = await talk.know(ListCards(body=body.slug))
        if any(card.id == talk.given["card"] for card in listed.items):
            return body
    return None


async def take_body(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(common.PICK_ONE)
    body = next(body for body in await talk.bodies() if body.slug == said.pick)
    talk.given["body"], talk.given["name"] = body.slug, body.name
    return Go("goal")


async def ask_goal(talk: Talk) -> Screen | Move:
    """The last quarter's goal is offered."""
    cards = (await talk.know(ListCards(body=talk.given["body"]))).items
    last = next((card.goal for card in cards if card.written), "")
    return Screen(own.GOAL, (Choice(last, last),) if last else ())


def _words(name: str, then: str) -> Take:
    """Takes words, or a picked line of them; NONE is an empty one."""

    async def take(talk: Talk, said: Said) -> Move:
        text = "" if said.pick == NONE else (said.pick or said.text).strip()
        if not text and said.pick != NONE:
            return Again(common.WRITE_IT)
        talk.given[name] = text
        return Go(then)

    return take


def _amount(name: str, then: str) -> Take:
    async def take(talk: Talk, said: Said) -> Move:
        amount = read_won(said.text)
        if amount is None:
            return Again(own.NOT_MONEY)
        talk.given[name] = amount
        return Go(then)

    return take


def _asks(text: str, *picks: str, none: bool = False) -> Ask:
    async def ask(talk: Talk) -> Screen | Move:
        return Screen(text, tuple(Choice(pick, pick) for pick in picks), (Choice(own.NONE, NONE),) if none else ())

    return ask


async def ask_preview(talk: Talk) -> Screen | Move:
    given = talk.given
    return Screen(own.preview(given["name"], given, given["planned"], given["spent"]), actions=(Choice(own.SAVE, "save"),))


async def take_preview(talk: Talk, said: Said) -> Move:
    if said.pick != "save":
        return Again(common.PICK_ONE)
    fields = {name: talk.given[name] for name in ("body", "goal", "state", "planned", "spent", "issues", "next")}
    card = await talk.do(WriteCard, **fields)
    return Again(sentence(card)) if isinstance(card, Refusal) else Over("\n".join(texts.detail(card)))


CARD = Flow(
    "card",
    "body",
    {
        "body": Step(ask_body, take_body),
        "goal": Step(ask_goal, _words("goal", "state")),
        "state": Step(_asks(own.STATE, *own.STATES), _words("state", "planned")),
        "planned": Step(_asks(own.PLANNED), _amount("planned", "spent")),
        "spent": Step(_asks(own.SPENT), _amount("spent", "issues")),
        "issues": Step(_asks(own.ISSUES, none=True), _words("issues", "next")),
        "next": Step(_asks(own.NEXT, none=True), _words("next", "preview")),
        "preview": Step(ask_preview, take_preview),
    },
    subject="card",
)
