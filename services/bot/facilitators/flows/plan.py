"""A year's regular meetings: proposed from the charter, kept as drafts, and called one by one when they are due."""

from datetime import date, datetime, time

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step, Switch
from services.bot.facilitators.flows.about import never
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import ListMeetings, MeetingState, ShowMeeting
from shared.contracts.plans import AcceptPlan, PlanProposal, ProposePlan, ShowPlan
from shared.phrases.pattern import read_monthly
from shared.texts import facilitator as texts
from shared.texts import facilitator_call as call_texts
from shared.texts import plans as plan_texts
from shared.texts.dates import SEOUL
from shared.texts.refusals import sentence

LIKELY = ((2, 3, 14), (3, 3, 14), (2, 1, 14), (5, 3, 14))  # week, weekday, hour
OFTEN = (4, 6, 12)
MOST = 24
NEW = "new"


async def ask_year(talk: Talk) -> Screen | Move:
    this = talk.now.astimezone(SEOUL).year
    return Screen(plan_texts.WHICH_YEAR, tuple(Choice(str(year), str(year)) for year in (this, this + 1)))


async def take_year(talk: Talk, said: Said) -> Move:
    text = (said.pick or said.text).strip().removesuffix(plan_texts.OF_YEAR)
    if not text.isdecimal() or not 2000 <= int(text) <= 2098:
        return Again(texts.PICK_ONE)
    talk.given["year"] = int(text)
    return Go("standing")


async def ask_standing(talk: Talk) -> Screen | Move:
    """What is laid out already, each draft a press from its call."""
    plan = await talk.know(ShowPlan(body=talk.given["body"], year=talk.given["year"]))
    talk.given["charter"] = plan.per_year is not None
    drafts = [one for one in plan.items if one.state is MeetingState.DRAFT]
    if not drafts:
        return Go("pattern" if plan.per_year is not None else "times")
    starts = tuple(Start(plan_texts.call_button(one), "planned", one.id) for one in drafts[:8])
    return Screen(plan_texts.standing(plan), actions=(*starts, Choice(plan_texts.NEW, NEW)))


async def take_standing(talk: Talk, said: Said) -> Move:
    return Go("pattern" if talk.given["charter"] else "times") if said.pick == NEW else Again(texts.PICK_ONE)


async def ask_times(talk: Talk) -> Screen | Move:
    return Screen(plan_texts.HOW_OFTEN, tuple(Choice(plan_texts.times(count), str(count)) for count in OFTEN))


async def take_times(talk: Talk, said: Said) -> Move:
    text = (said.pick or said.text).strip().removesuffix(plan_texts.OF_TIMES)
    if not text.isdecimal() or not 1 <= int(text) <= MOST:
        return Again(plan_texts.NOT_A_NUMBER)
    talk.given["times"] = int(text)
    return Go("pattern")


async def ask_pattern(talk: Talk) -> Screen | Move:
    """The way the body met last comes first."""
    last = (await talk.know(ListMeetings(body=talk.given["body"], limit=1))).items
    known = last[0].starts.astimezone(SEOUL) if last else None
    likely = [((known.day - 1) // 7 + 1, known.weekday(), known.hour)] if known else []
    choices = dict.fromkeys([*likely, *LIKELY])
    options = [
        Choice(plan_texts.pattern(weekday, week, _at(talk, hour)), f"{week} {weekday} {hour} 0")
        for week, weekday, hour in choices
    ]
    return Screen(plan_texts.ASK_PATTERN, tuple(options))


def _at(talk: Talk, hour: int) -> datetime:
    return datetime.combine(date(talk.given["year"], 1, 1), time(hour), SEOUL)


async def take_pattern(talk: Talk, said: Said) -> Move:
    if said.pick is not None:
        talk.given["pattern"] = [int(part) for part in said.pick.split()]
        return Go("preview")
    read = read_monthly(said.text)
    if read is None:
        return Again(plan_texts.NOT_A_PATTERN)
    talk.given["pattern"] = [read.week, read.weekday, read.at.hour, read.at.minute]
    return Go("preview")


async def ask_preview(talk: Talk) -> Screen | Move:
    found = await _proposal(talk)
    return Screen(plan_texts.proposal(found), actions=(Choice(plan_texts.accept(len(found.starts)), "accept"),))


async def _proposal(talk: Talk) -> PlanProposal:
    week, weekday, hour, minute = talk.given["pattern"]
    given = {"body": talk.given["body"], "year": talk.given["year"], "times": talk.given.get("times")}
    return await talk.know(ProposePlan(**given, week=week, weekday=weekday, hour=hour, minute=minute))


async def take_preview(talk: Talk, said: Said) -> Move:
    if said.pick != "accept":
        return Again(texts.PICK_ONE)
    assert talk.draft is not None
    found = await _proposal(talk)
    key = f"{talk.draft.id}:{sorted(talk.given.items())}"
    plan = await talk.do(AcceptPlan, key=key, body=found.body, year=found.year, starts=found.starts)
    return Again(sentence(plan)) if isinstance(plan, Refusal) else Over(plan_texts.standing(plan))


async def _call(talk: Talk) -> Screen | Move:
    """The draft's time is known; the place and the agenda are asked for."""
    meeting = await talk.know(ShowMeeting(meeting=talk.given["planned"]))
    if meeting.state is not MeetingState.DRAFT:
        return Over(plan_texts.GONE)
    minutes = int((meeting.ends - meeting.starts).total_seconds()) // 60
    given = {"body": meeting.body, "starts": meeting.starts.isoformat(), "minutes": minutes, "draft": meeting.id}
    return Switch("call", given)


PLAN = Flow(
    "plan",
    "body",
    {
        "body": which_body(call_texts.WHICH_BODY, "year"),
        "year": Step(ask_year, take_year),
        "standing": Step(ask_standing, take_standing),
        "times": Step(ask_times, take_times),
        "pattern": Step(ask_pattern, take_pattern),
        "preview": Step(ask_preview, take_preview),
    },
)
PLANNED = Flow("planned", "call", {"call": Step(_call, never)}, subject="planned")
