"""Several items carried together, and the items in another order: each declared by the chair without objection."""

import re

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import ItemKind, ItemView, MeetingState
from shared.contracts.proceedings import CarryBlock, ChangeOrder
from shared.texts import facilitator as texts
from shared.texts import facilitator_proceedings as words
from shared.texts import facilitator_vote as vote_texts
from shared.texts.refusals import sentence


async def ask_items(talk: Talk) -> Screen | Move:
    decisions = [item for item in (await talk.meeting()).items if item.kind is ItemKind.DECISION]
    return Screen(f"{words.item_lines(decisions)}\n\n{words.WHICH_ITEMS}")


async def ask_order(talk: Talk) -> Screen | Move:
    return Screen(f"{words.item_lines((await talk.meeting()).items)}\n\n{words.WHICH_ORDER}")


async def take_numbers(talk: Talk, said: Said) -> Move:
    numbers = list(dict.fromkeys(int(number) for number in re.findall(r"\d{1,3}", said.text)))
    known = {item.number for item in (await talk.meeting()).items}
    if not numbers or not set(numbers) <= known:
        return Again(words.NUMBERS)
    talk.given["items"] = numbers
    return Go("sure")


async def _chosen(talk: Talk) -> list[ItemView]:
    items = {item.number: item for item in (await talk.meeting()).items}
    return [items[number] for number in talk.given["items"]]


async def ask_block(talk: Talk) -> Screen | Move:
    return Screen(words.sure_block(await _chosen(talk)), actions=(Choice(words.DECLARED, "declared"),))


async def take_block(talk: Talk, said: Said) -> Move:
    if said.pick != "declared":
        return Again(texts.PICK_ONE)
    items = tuple(talk.given["items"])
    done = await talk.do(CarryBlock, meeting=talk.given["meeting"], items=items)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(words.carried_together(done, len(items)), (Start(vote_texts.NEXT_VOTE, "vote", done.id),))


async def ask_turned(talk: Talk) -> Screen | Move:
    first = await _chosen(talk)
    rest = [item for item in (await talk.meeting()).items if item not in first]
    return Screen(words.sure_order([*first, *rest]), actions=(Choice(words.DECLARED, "declared"),))


async def take_turned(talk: Talk, said: Said) -> Move:
    if said.pick != "declared":
        return Again(texts.PICK_ONE)
    done = await talk.do(ChangeOrder, meeting=talk.given["meeting"], items=tuple(talk.given["items"]))
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(words.in_order(done), (Start(vote_texts.NEXT_VOTE, "vote", done.id),))


BLOCK = Flow(
    "block",
    "meeting",
    {
        "meeting": which_meeting("vote", (MeetingState.OPEN,), "items"),
        "items": Step(ask_items, take_numbers),
        "sure": Step(ask_block, take_block),
    },
)
ORDER = Flow(
    "order",
    "meeting",
    {
        "meeting": which_meeting("vote", (MeetingState.OPEN,), "items"),
        "items": Step(ask_order, take_numbers),
        "sure": Step(ask_turned, take_turned),
    },
)
