"""The word of a member who has no messenger: the clerk enters that they confirm the minutes, or what they want corrected."""

from collections.abc import Awaitable, Callable

from services.bot.facilitators.flow import Again, Choice, Go, Move, Said, Screen, Step
from services.bot.facilitators.flows.marks import Home, minutes_of
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.minutes import AskCorrection, ConfirmMinutes
from shared.texts import facilitator as texts
from shared.texts import facilitator_marks as own
from shared.texts.refusals import sentence


async def ask_whose(talk: Talk) -> Screen | Move:
    view = await minutes_of(talk)
    if not view.unconfirmed:
        return Go("draft", own.NOBODY_LEFT)
    return Screen(own.WHOSE, tuple(Choice(one.name, f"{one.member}:{one.name}") for one in view.unconfirmed))


async def take_whose(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["whose"], _, talk.given["whose_name"] = said.pick.partition(":")
    return Go("said")


async def ask_said(talk: Talk) -> Screen | Move:
    choices = (Choice(own.CONFIRMED, "confirmed"), Choice(own.ASKS, "asks"))
    return Screen(own.said_by(talk.given["whose_name"]), actions=choices)


def take_said(home: Home) -> Callable[[Talk, Said], Awaitable[Move]]:
    async def take(talk: Talk, said: Said) -> Move:
        if said.pick not in ("confirmed", "asks"):
            return Again(texts.PICK_ONE)
        if said.pick == "asks":
            return Go("wish")
        given = talk.given
        done = await talk.do(ConfirmMinutes, meeting=given["meeting"], member=given["whose"])
        if isinstance(done, Refusal):
            return Again(sentence(done))
        return home(talk, own.confirmed_for(given["whose_name"], done.confirmed, done.to_confirm))

    return take


async def ask_wish(talk: Talk) -> Screen | Move:
    return Screen(own.WRITE_REQUEST)


def take_wish(home: Home) -> Callable[[Talk, Said], Awaitable[Move]]:
    async def take(talk: Talk, said: Said) -> Move:
        text = said.text.strip()
        if not text:
            return Again(texts.WRITE_IT)
        done = await talk.do(AskCorrection, meeting=talk.given["meeting"], member=talk.given["whose"], text=text)
        return Again(sentence(done)) if isinstance(done, Refusal) else home(talk, own.REQUEST_KEPT)

    return take


def entering(home: Home) -> dict[str, Step]:
    """The steps, to be joined to the minutes' own."""
    return {
        "whose": Step(ask_whose, take_whose),
        "said": Step(ask_said, take_said(home)),
        "wish": Step(ask_wish, take_wish(home)),
    }
