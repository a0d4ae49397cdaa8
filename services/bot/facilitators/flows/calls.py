"""People whom no messenger reaches: what to say to them, and who was told, with the answer they gave."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import RecordRsvp, RsvpAnswer
from shared.contracts.phoning import CallList, ListCalls, RecordCall
from shared.rules.phoning import Why
from shared.texts import facilitator as texts
from shared.texts import phoning as call_texts
from shared.texts.chat import ANSWERS
from shared.texts.refusals import sentence

ONLY_TOLD, NOT_REACHED = "told", "not_reached"


async def lists(talk: Talk) -> list[CallList]:
    found: dict[str, CallList] = {}
    for slug in await talk.tops():
        found |= {one.meeting: one for one in (await talk.know(ListCalls(body=slug))).items}
    return sorted(found.values(), key=lambda one: one.until)


async def _ask(talk: Talk) -> Screen | Move:
    """Without a meeting the most pressing one; the words to say once, in a message that can be copied whole."""
    waiting, wanted = await lists(talk), talk.given.get("meeting")
    one = next((one for one in waiting if wanted in (None, "", one.meeting)), None)
    if one is None:
        return Over(call_texts.NOBODY)
    talk.given.update(meeting=one.meeting, why=one.why.value)
    if talk.given.get("read") != one.meeting:
        talk.given["read"] = one.meeting
        talk.turn.say(call_texts.words(await talk.meeting(), one.why))
    others = tuple(Start(call_texts.head(other), "calls", other.meeting) for other in waiting if other.meeting != one.meeting)
    names = tuple(Choice(f"{person.name} {person.title}".strip(), f"{person.member}:{person.name}") for person in one.people)
    return Screen(call_texts.listed(one, talk.now), names, others[:2])


async def _take(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["whose"], _, talk.given["whose_name"] = said.pick.partition(":")
    return Go("answer") if talk.given["why"] != Why.CANCELLED else await _done(talk, None)


async def _ask_answer(talk: Talk) -> Screen | Move:
    answers = tuple(Choice(word, answer.value) for answer, word in ANSWERS.items())
    others = (Choice(call_texts.TOLD_ONLY, ONLY_TOLD), Choice(call_texts.NOT_REACHED, NOT_REACHED))
    return Screen(call_texts.ask_answer(talk.given["whose_name"]), (*answers, *others))


async def _take_answer(talk: Talk, said: Said) -> Move:
    if said.pick == NOT_REACHED:
        return Go("list", call_texts.NOT_RECORDED)
    if said.pick == ONLY_TOLD:
        return await _done(talk, None)
    if said.pick not in tuple(RsvpAnswer):
        return Again(texts.PICK_ONE)
    return await _done(talk, RsvpAnswer(said.pick))


async def _done(talk: Talk, answer: RsvpAnswer | None) -> Move:
    given = talk.given
    if answer is not None:
        kept = await talk.do(RecordRsvp, meeting=given["meeting"], member=given["whose"], answer=answer)
        if isinstance(kept, Refusal):
            return Again(sentence(kept))
    done = await talk.do(RecordCall, meeting=given["meeting"], member=given["whose"])
    if isinstance(done, Refusal):
        return Again(sentence(done))
    told = call_texts.recorded(done, ANSWERS[answer] if answer else "")
    return Go("list", told) if done.left else Over(told)


CALLS = Flow("calls", "list", {"list": Step(_ask, _take), "answer": Step(_ask_answer, _take_answer)})
