"""What waits in the facilitator's bodies: proposals, passed on with one press, and what goes on the next agenda by itself."""

import re

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.agendas import (
    DeclineIssue,
    DropWaiting,
    IssueView,
    ListIssues,
    ListWaiting,
    PassIssue,
    ShowIssue,
    StepKind,
    WaitingView,
)
from shared.contracts.base import Refusal
from shared.contracts.meetings import ItemSource
from shared.texts import facilitator as texts
from shared.texts import facilitator_agenda as own
from shared.texts.refusals import sentence

PASS, ORDER, COUNT, DECLINE = "pass", "order", "count", "decline"
DROP, ISSUE = "drop:", "issue:"


async def ask_list(talk: Talk) -> Screen | Move:
    if "issue" in talk.given:
        return Go("issue")
    issues, waiting = await _issues(talk), await _waiting(talk)
    if not issues and not waiting:
        return Over(own.NOTHING)
    dropped = tuple(Choice(own.drop(one), f"{DROP}{one.id}") for one in waiting if one.source is ItemSource.CARRIED_OVER)
    options = tuple(Choice(own.button(view), f"{ISSUE}{view.id}") for view in issues)
    return Screen(own.listed(issues, waiting), (*options, *dropped))


async def _issues(talk: Talk) -> list[IssueView]:
    """Those that wait for a word of one of the facilitator's bodies."""
    mine = set(talk.person.facilitates)
    found: dict[str, IssueView] = {}
    for slug in await talk.tops():
        listed = await talk.know(ListIssues(body=slug, children=True, open_only=True))
        found |= {view.id: view for view in listed.items if view.at in mine}
    return list(found.values())


async def _waiting(talk: Talk) -> list[WaitingView]:
    return [view for body in await talk.bodies() for view in (await talk.know(ListWaiting(body=body.slug))).items]


async def take_list(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick.startswith(DROP):
        left = await talk.do(DropWaiting, waiting=said.pick.removeprefix(DROP))
        return Again(sentence(left) if isinstance(left, Refusal) else own.DROPPED)
    talk.given["issue"] = said.pick.removeprefix(ISSUE)
    return Go("issue")


async def ask_issue(talk: Talk) -> Screen | Move:
    view = await talk.know(ShowIssue(issue=talk.given["issue"]))
    if view.step is None:
        return Over(own.about(view), (Start(own.MORE, "agenda"),))
    if view.step is StepKind.DECIDE:
        return Over(own.waits_for_meeting(view), (Start(own.CALL, "call"), Start(own.MORE, "agenda")))
    actions = [Choice(own.passing(view.step), PASS)]
    actions += [Choice(own.ORDER, ORDER)] if view.step is StepKind.TABLE else []
    actions += [Choice(own.COUNT, COUNT)] if view.step is StepKind.ENDORSE and view.needed else []
    return Screen(own.about(view), actions=(*actions, Choice(own.DECLINE, DECLINE)))


async def take_issue(talk: Talk, said: Said) -> Move:
    match said.pick:
        case "pass":
            return await _pass(talk)
        case "order" | "count" | "decline":
            return Go(said.pick)
    return Again(texts.PICK_ONE)


async def _pass(talk: Talk, order: int | None = None, minutes: int | None = None, elsewhere: int | None = None) -> Move:
    view = await talk.do(PassIssue, issue=talk.given["issue"], order=order, minutes=minutes, elsewhere=elsewhere)
    if isinstance(view, Refusal):
        return Again(sentence(view))
    return Over(own.passed(view), (Start(own.NEXT, "agenda", view.id), Start(own.MORE, "agenda")))


async def ask_order(talk: Talk) -> Screen | Move:
    return Screen(own.ASK_ORDER)


async def take_order(talk: Talk, said: Said) -> Move:
    numbers = _numbers(said.text)
    if not 1 <= len(numbers) <= 2:
        return Again(own.ORDER_UNREADABLE)
    return await _pass(talk, order=numbers[0], minutes=numbers[1] if len(numbers) > 1 else None)


async def ask_count(talk: Talk) -> Screen | Move:
    return Screen(own.ASK_COUNT)


async def take_count(talk: Talk, said: Said) -> Move:
    numbers = _numbers(said.text.replace(",", ""))
    return await _pass(talk, elsewhere=numbers[0]) if len(numbers) == 1 else Again(own.COUNT_UNREADABLE)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d{1,7}", text)]


async def ask_decline(talk: Talk) -> Screen | Move:
    return Screen(own.WHY)


async def take_decline(talk: Talk, said: Said) -> Move:
    view = await talk.do(DeclineIssue, issue=talk.given["issue"], reason=said.text)
    return Again(sentence(view)) if isinstance(view, Refusal) else Over(own.declined(view), (Start(own.MORE, "agenda"),))


AGENDA = Flow(
    "agenda",
    "list",
    {
        "list": Step(ask_list, take_list),
        "issue": Step(ask_issue, take_issue),
        "order": Step(ask_order, take_order),
        "count": Step(ask_count, take_count),
        "decline": Step(ask_decline, take_decline),
    },
    subject="issue",
)
