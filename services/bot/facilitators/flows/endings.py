"""A dismissal, a death, a resignation or a transfer recorded: body, member, reason, then what follows from it in numbers."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.bodies import ShowBody
from shared.contracts.endings import EndMembership, EndReason
from shared.contracts.roll import ListMembers, MemberRow, SeatKind
from shared.phrases.names import matches
from shared.texts import endings as texts
from shared.texts import facilitator as common
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts.refusals import sentence


async def _members(talk: Talk) -> list[MemberRow]:
    rows = await talk.know(ListMembers(body=talk.given["body"]))
    return [row for row in rows.items if row.seat is not SeatKind.UNSEATED]


async def ask_member(talk: Talk) -> Screen | Move:
    sought = talk.given.get("sought", "")
    found = [row for row in await _members(talk) if not sought or matches(row.name, sought)]
    return Screen(texts.WHO, tuple(Choice(_label(row), row.id) for row in found))


def _label(row: MemberRow) -> str:
    return f"{row.name} ({row.title or row.organisation})" if row.title or row.organisation else row.name


async def take_member(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        found = [row for row in await _members(talk) if matches(row.name, said.text)]
        if not found:
            return Again(texts.NOBODY)
        talk.given["sought"] = said.text
        return Again(meeting_texts.several([row.name for row in found]))
    row = next(row for row in await _members(talk) if row.id == said.pick)
    talk.given["member"], talk.given["name"] = row.id, row.name
    return Go("reason")


async def ask_reason(talk: Talk) -> Screen | Move:
    return Screen(texts.WHY, tuple(Choice(word, reason.value) for reason, word in texts.REASONS.items()))


async def take_reason(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(common.PICK_ONE)
    talk.given["reason"] = said.pick
    return Go("confirm")


async def ask_confirm(talk: Talk) -> Screen | Move:
    body = await talk.know(ShowBody(slug=talk.given["body"]))
    text = texts.consequence(talk.given["name"], body.name, EndReason(talk.given["reason"]), body.enrolled)
    return Screen(text, actions=(Choice(texts.RECORD, "record"),))


async def take_confirm(talk: Talk, said: Said) -> Move:
    if said.pick != "record":
        return Again(common.PICK_ONE)
    given = talk.given
    done = await talk.do(EndMembership, body=given["body"], member=given["member"], reason=EndReason(given["reason"]))
    return Again(sentence(done)) if isinstance(done, Refusal) else Over(texts.over(given["name"], done))


ENDING = Flow(
    "ending",
    "body",
    {
        "body": which_body(texts.WHICH_BODY, "member"),
        "member": Step(ask_member, take_member),
        "reason": Step(ask_reason, take_reason),
        "confirm": Step(ask_confirm, take_confirm),
    },
    subject="body",
)
