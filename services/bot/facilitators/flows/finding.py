"""Finding a date: times are typed and asked about; the one that suits is called with what is known already."""

from datetime import datetime
from typing import Any

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step, Switch
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.flows.call import last_places, read_place
from services.bot.facilitators.flows.reach import reach_of
from services.bot.facilitators.flows.so_far import body_name
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.finding import BeginFinding, DropFinding, FindingState, ListFindings, ShowFinding, ShowFindingSeats
from shared.contracts.meetings import ItemKind
from shared.phrases.agenda import read_item
from shared.phrases.fault import WhenFault
from shared.phrases.names import stored
from shared.phrases.span import read_span
from shared.texts import facilitator as texts
from shared.texts import facilitator_call as call_texts
from shared.texts import finding as finding_texts
from shared.texts.phrases import when_fault
from shared.texts.refusals import sentence

MOST_TIMES, LONGEST_TITLE, USUAL = 8, 200, 120
NEW, DONE, DROP, LATER, STOP = "new", "done", "drop", "later", "stop"


async def ask_which(talk: Talk) -> Screen | Move:
    """Those that run are a press away; else a new one begins at once."""
    mine = {body.slug for body in await talk.bodies()}
    running = [one for one in (await talk.know(ListFindings())).items if one.body in mine]
    if not running:
        return Go("body")
    begun = tuple(Start(finding_texts.short_line(one), "finding", one.id) for one in running[:8])
    return Screen(finding_texts.WHICH, actions=(*begun, Choice(finding_texts.NEW, NEW)))


async def take_which(talk: Talk, said: Said) -> Move:
    return Go("body") if said.pick == NEW else Again(texts.PICK_ONE)


async def ask_times(talk: Talk) -> Screen | Move:
    times = _times(talk)
    head = texts.header("dates", [await body_name(talk)])
    if not times:
        return Screen(f"{head}\n\n{finding_texts.ASK_TIMES}")
    actions = (Choice(finding_texts.DROP_LAST, DROP), Choice(finding_texts.TIMES_DONE, DONE))
    return Screen(f"{head}\n{finding_texts.times_so_far(times)}\n\n{finding_texts.MORE_TIMES}", actions=actions)


async def take_times(talk: Talk, said: Said) -> Move:
    """Several lines are several times; one that cannot be read takes none of them in."""
    if said.pick == DONE:
        return Go("title")
    if said.pick == DROP:
        talk.given["times"] = talk.given["times"][:-1]
        return Again()
    found, minutes = _times(talk), None
    for line in said.text.splitlines():
        if not line.strip():
            continue
        read = read_span(line, talk.now)
        if isinstance(read, WhenFault):
            return Again(when_fault(read))
        found, minutes = sorted({*found, read.starts}), read.minutes or minutes
    if len(found) > MOST_TIMES:
        return Again(finding_texts.TOO_MANY)
    if minutes is not None and minutes <= 0:
        return Again(call_texts.END_BEFORE_START)
    talk.given["times"] = [at.isoformat() for at in found]
    talk.given["minutes"] = minutes or talk.given.get("minutes", USUAL)
    return Again() if found else Again(texts.WRITE_IT)


async def ask_title(talk: Talk) -> Screen | Move:
    return Screen(finding_texts.ASK_TITLE)


async def take_title(talk: Talk, said: Said) -> Move:
    title = stored(said.text)
    if not title:
        return Again(texts.WRITE_IT)
    talk.given["title"] = title[:LONGEST_TITLE]
    return Go("place")


async def ask_place(talk: Talk) -> Screen | Move:
    places = await last_places(talk, talk.given["body"])
    options = tuple(Choice(place, f"place:{place}") for place in places)
    return Screen(finding_texts.ASK_PLACE, options, (Choice(finding_texts.LATER, LATER),))


async def take_place(talk: Talk, said: Said) -> Move:
    if said.pick == LATER:
        talk.given["place"] = ""
        return Go("preview")
    place = read_place(Said(said.text, said.pick and said.pick.removeprefix("place:")), talk.now)
    if isinstance(place, Again):
        return place
    talk.given["place"] = place
    return Go("preview")


async def ask_preview(talk: Talk) -> Screen | Move:
    given, reach = talk.given, await reach_of(talk, talk.given["body"])
    text = finding_texts.preview(
        await body_name(talk), given["title"], _times(talk), given["place"], reach.enrolled, reach.group
    )
    return Screen(text, actions=(Choice(finding_texts.ask(reach.enrolled), "send"),))


async def take_preview(talk: Talk, said: Said) -> Move:
    """Asks everybody. The same plan sent twice is one search."""
    if said.pick != "send":
        return Again(texts.PICK_ONE)
    given = talk.given
    assert talk.draft is not None
    begun = await talk.do(
        BeginFinding,
        key=f"{talk.draft.id}:{sorted(given.items())}",
        body=given["body"],
        title=given["title"],
        times=tuple(_times(talk)),
        minutes=given["minutes"],
        place=given["place"],
        agenda=(given["title"],),
    )
    if isinstance(begun, Refusal):
        return Again(sentence(begun))
    return Over(finding_texts.begun(begun), (Start(finding_texts.SHOW, "finding", begun.id),))


def _times(talk: Talk) -> list[datetime]:
    return [datetime.fromisoformat(at) for at in talk.given.get("times", ())]


async def ask_settle(talk: Talk) -> Screen | Move:
    found = await talk.know(ShowFindingSeats(finding=talk.given["finding"]))
    if found.finding.state is not FindingState.OPEN:
        return Over(finding_texts.over(found.finding))
    best_first = sorted(found.finding.times, key=lambda time: (-time.can, time.starts))
    options = tuple(Choice(finding_texts.settle(time), str(time.number)) for time in best_first)
    return Screen(finding_texts.standing(found), options, (Choice(finding_texts.STOP, STOP),))


async def take_settle(talk: Talk, said: Said) -> Move:
    """The call's own conversation goes on from here, with everything that is known."""
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick == STOP:
        dropped = await talk.do(DropFinding, finding=talk.given["finding"])
        return Again(sentence(dropped)) if isinstance(dropped, Refusal) else Over(finding_texts.STOPPED)
    finding = await talk.know(ShowFinding(finding=talk.given["finding"]))
    time = next(one for one in finding.times if str(one.number) == said.pick)
    agenda = [[kind, title] for title, kind in map(read_item, finding.agenda)]
    given: dict[str, Any] = {
        "body": finding.body,
        "finding": finding.id,
        "starts": time.starts.isoformat(),
        "minutes": finding.minutes,
        "kind": finding.kind.value,
        "place": finding.place,
        "agenda": agenda or [[ItemKind.DECISION.value, finding.title]],
        "request": finding.request,
    }
    return Switch("call", {name: value for name, value in given.items() if value})


DATES = Flow(
    "dates",
    "which",
    {
        "which": Step(ask_which, take_which),
        "body": which_body(call_texts.WHICH_BODY, "times"),
        "times": Step(ask_times, take_times),
        "title": Step(ask_title, take_title),
        "place": Step(ask_place, take_place),
        "preview": Step(ask_preview, take_preview),
    },
)
FINDING = Flow("finding", "settle", {"settle": Step(ask_settle, take_settle)}, subject="finding")
