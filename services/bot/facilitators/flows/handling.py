"""What is done with a motion besides voting: amended, put with conditions, split, deferred, referred, withdrawn."""

from collections.abc import Awaitable, Callable
from typing import Any

from services.bot.facilitators.flow import Again, Choice, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.bodies import ListBodies
from shared.contracts.motions import MotionView, WithdrawMotion
from shared.contracts.proceedings import AmendMotion, DeferMotion, ReferMotion, SetConditions, SplitMotion
from shared.texts import facilitator as texts
from shared.texts import facilitator_proceedings as words
from shared.texts import facilitator_vote as vote_texts
from shared.texts.refusals import sentence

Put = Callable[[Talk], Awaitable[str | Refusal]]
HANDLE = "handle"


def steps(title: Callable[[Talk], str], put: Put) -> dict[str, Step]:
    """The steps behind the button; `put` gives the motion's id, tabling it where it is not yet."""

    async def ask_way(talk: Talk) -> Screen | Move:
        return Screen(f"{title(talk)}\n\n{words.WHAT}", tuple(Choice(label, way) for way, label in words.WAYS.items()))

    async def take_way(talk: Talk, said: Said) -> Move:
        if said.pick is None:
            return Again(texts.PICK_ONE)
        talk.given["way"], talk.given["words"] = said.pick, ""
        return Go("handle_to" if said.pick == words.REFER else "handle_words" if said.pick in words.SAY else "handle_sure")

    async def ask_words(talk: Talk) -> Screen | Move:
        without = (Choice(words.WITHOUT_REASON, "none"),) if talk.given["way"] == words.DEFER else ()
        return Screen(f"{title(talk)}\n\n{words.SAY[talk.given['way']]}", actions=without)

    async def take_words(talk: Talk, said: Said) -> Move:
        talk.given["words"] = "" if said.pick == "none" else said.text.strip()
        if not talk.given["words"] and said.pick != "none":
            return Again(texts.WRITE_IT)
        return Go("handle_sure")

    async def ask_to(talk: Talk) -> Screen | Move:
        here = (await talk.meeting()).body
        others = [row for row in (await talk.know(ListBodies())).items if row.slug != here]
        if not others:
            return Over(words.NO_OTHER_BODY)
        return Screen(f"{title(talk)}\n\n{words.WHERE_TO}", tuple(Choice(row.name, row.slug) for row in others))

    async def take_to(talk: Talk, said: Said) -> Move:
        if said.pick is None:
            return Again(texts.PICK_ONE)
        rows = (await talk.know(ListBodies())).items
        talk.given["to"] = said.pick
        talk.given["words"] = words.to_body(next(row.name for row in rows if row.slug == said.pick))
        return Go("handle_sure")

    async def ask_sure(talk: Talk) -> Screen | Move:
        text = words.sure(talk.given["way"], title(talk), talk.given["words"])
        return Screen(text, actions=(Choice(words.DECLARED, "declared"),))

    async def take_sure(talk: Talk, said: Said) -> Move:
        if said.pick != "declared":
            return Again(texts.PICK_ONE)
        motion = await put(talk)
        done = motion if isinstance(motion, Refusal) else await _do(talk, motion)
        if isinstance(done, Refusal):
            return Again(sentence(done))
        return Over(vote_texts.result(done), (Start(vote_texts.NEXT_VOTE, "vote", done.meeting),))

    return {
        HANDLE: Step(ask_way, take_way),
        "handle_words": Step(ask_words, take_words),
        "handle_to": Step(ask_to, take_to),
        "handle_sure": Step(ask_sure, take_sure),
    }


async def _do(talk: Talk, motion: str) -> MotionView | Refusal:
    given = talk.given
    said: str = given["words"]
    commands: dict[str, tuple[type[Any], dict[str, Any]]] = {
        words.AMEND: (AmendMotion, {"wording": said}),
        words.CONDITIONS: (SetConditions, {"text": said}),
        words.SPLIT: (SplitMotion, {"parts": tuple(line.strip() for line in said.splitlines() if line.strip())}),
        words.DEFER: (DeferMotion, {"reason": said}),
        words.REFER: (ReferMotion, {"to": given.get("to", "")}),
        words.WITHDRAW: (WithdrawMotion, {}),
    }
    command, fields = commands[given["way"]]
    done: MotionView | Refusal = await talk.do(command, motion=motion, **fields)
    return done
