"""The facilitator's day, and the list of deadlines."""

from services.bot.facilitators import day
from services.bot.facilitators.flow import Flow, Move, Over, Screen, Start, Step
from services.bot.facilitators.flows.about import never
from services.bot.facilitators.talk import Talk
from shared.contracts.deadlines import DeadlineState, ListProposals, ProposalView
from shared.texts import facilitator as texts
from shared.texts import facilitator_today as today_texts


async def _today(talk: Talk) -> Screen | Move:
    """Meetings that run or come today, then what is overdue, then what is due soon."""
    due = await day.tasks(talk, await talk.tops(), talk.now)
    return Over(today_texts.list_of(due, await _proposals(talk)), day.buttons(due) or (Start(today_texts.CALL, "call"),))


async def _list(talk: Talk) -> Screen | Move:
    """Ten at a time, the most urgent first; the button for more carries where it goes on."""
    pending = [deadline for deadline in await day.deadlines(talk, await talk.tops()) if deadline.state is not DeadlineState.MET]
    asked = str(talk.given.get("first", ""))
    first = int(asked) if asked.isdecimal() and int(asked) < len(pending) else 0
    after = first + today_texts.LISTED
    more = (Start(texts.MORE, "deadlines", str(after)),) if after < len(pending) else ()
    return Over(today_texts.deadlines(pending, talk.now, first), more)


async def _proposals(talk: Talk) -> list[ProposalView]:
    """What members proposed lately, newest first."""
    found: dict[str, ProposalView] = {}
    for slug in await talk.tops():
        found |= {proposal.id: proposal for proposal in (await talk.know(ListProposals(body=slug))).items}
    return sorted(found.values(), key=lambda proposal: proposal.at, reverse=True)


TODAY = Flow("today", "list", {"list": Step(_today, never)})
DEADLINES = Flow("deadlines", "list", {"list": Step(_list, never)}, subject="first")
