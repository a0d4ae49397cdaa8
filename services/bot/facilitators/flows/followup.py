"""How a decision stands: which one, the state, a word about it; or another day, or the end."""

from datetime import date

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step, Switch
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.followups import (
    CloseFollowUp,
    FollowUpState,
    FollowUpView,
    ListFollowUps,
    ReportFollowUp,
    ShowFollowUp,
)
from shared.phrases.days import find_day
from shared.phrases.plain import plain
from shared.phrases.when import SEOUL
from shared.texts import facilitator as texts
from shared.texts import facilitator_followup as own
from shared.texts.followups import STATES
from shared.texts.refusals import sentence

NEW, MOVE, CLOSE, NO_WORDS = "new", "move", "close", "none"


async def open_ones(talk: Talk) -> list[FollowUpView]:
    """Those of the facilitator's bodies, what is overdue first."""
    found: dict[str, FollowUpView] = {}
    for slug in await talk.tops():
        listed = await talk.know(ListFollowUps(body=slug, children=True, open_only=True))
        found |= {view.id: view for view in listed.items}
    return sorted(found.values(), key=lambda view: (not view.overdue, view.due))


async def ask_which(talk: Talk) -> Screen | Move:
    if "followup" in talk.given:
        return Go("how")
    views = await open_ones(talk)
    if not views:
        return Screen(own.NONE, actions=(Choice(own.NEW, NEW),))
    text = own.listed(len(views), sum(view.overdue for view in views))
    return Screen(text, tuple(Choice(own.button(view), view.id) for view in views), (Choice(own.NEW, NEW),))


async def take_which(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick == NEW:
        return Switch("followup_add")
    talk.given["followup"] = said.pick
    return Go("how")


async def ask_how(talk: Talk) -> Screen | Move:
    view = await talk.know(ShowFollowUp(followup=talk.given["followup"]))
    if view.closed_at is not None:
        return Over(own.closed(view), (Start(own.MORE, "followup"),))
    states = tuple(Choice(word, state) for state, word in STATES.items())
    last = () if view.state is FollowUpState.UNDER_WAY else (Choice(own.CLOSE, CLOSE),)
    return Screen(own.about(view), (*last, *states), (Choice(own.MOVE, MOVE),))


async def take_how(talk: Talk, said: Said) -> Move:
    match said.pick:
        case None:
            return Again(texts.PICK_ONE)
        case "move":
            return Go("day")
        case "close":
            return await _close(talk)
    talk.given["state"] = said.pick
    return Go("words")


async def _close(talk: Talk) -> Move:
    view = await talk.do(CloseFollowUp, followup=talk.given["followup"])
    return Again(sentence(view)) if isinstance(view, Refusal) else Over(own.closed(view), (Start(own.MORE, "followup"),))


async def ask_words(talk: Talk) -> Screen | Move:
    state = FollowUpState(talk.given["state"])
    none = () if state is FollowUpState.NOT_TAKEN_UP else (Choice(own.NO_WORDS, NO_WORDS),)
    return Screen(own.ask_words(state), actions=none)


async def take_words(talk: Talk, said: Said) -> Move:
    reason = None if said.pick == NO_WORDS else said.text.strip()
    return await _report(talk, FollowUpState(talk.given["state"]), reason, None)


async def ask_day(talk: Talk) -> Screen | Move:
    return Screen(own.DUE, tuple(Choice(word, days) for days, word in own.SOON.items()))


async def take_day(talk: Talk, said: Said) -> Move:
    day = read_day(said, talk)
    if day is None:
        return Again(own.DUE_UNREADABLE)
    return await _report(talk, FollowUpState.UNDER_WAY, None, day)


def read_day(said: Said, talk: Talk) -> date | None:
    """A day as it was typed, or so many days from today as picked; None when it is none."""
    today = talk.now.astimezone(SEOUL).date()
    if said.pick is not None:
        return date.fromordinal(today.toordinal() + int(said.pick))
    found, _ = find_day(plain(said.text), today)
    return found if isinstance(found, date) else None


async def _report(talk: Talk, state: FollowUpState, reason: str | None, due: date | None) -> Move:
    view = await talk.do(ReportFollowUp, followup=talk.given["followup"], state=state, reason=reason, due=due)
    if isinstance(view, Refusal):
        return Again(sentence(view))
    return Over(own.reported(view), (Start(own.REPORT, "followup", view.id), Start(own.MORE, "followup")))


FOLLOWUP = Flow(
    "followup",
    "which",
    {
        "which": Step(ask_which, take_which),
        "how": Step(ask_how, take_how),
        "words": Step(ask_words, take_words),
        "day": Step(ask_day, take_day),
    },
    subject="followup",
)
