"""Calling a meeting: body, date, place, agenda; then the preview of the notice, and only then the sending."""

from datetime import datetime, timedelta

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.agenda import ask_agenda, take_agenda
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.flows.dates import likely_dates
from services.bot.facilitators.flows.link import ONLINE_MODES, in_a_call
from services.bot.facilitators.flows.reach import reach_of
from services.bot.facilitators.flows.so_far import body_name, so_far
from services.bot.facilitators.flows.urgent import why_urgent
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.bodies import BodyRow, ShowBody
from shared.contracts.meetings import CallMeeting, ListMeetings, MeetingKind, MeetingMode, MeetingView
from shared.phrases.fault import WhenFault
from shared.phrases.links import looks_like_link, read_link
from shared.phrases.names import stored
from shared.phrases.span import read_span
from shared.texts import facilitator as texts
from shared.texts import facilitator_call as call_texts
from shared.texts import items, joining
from shared.texts.dates import chat_when
from shared.texts.facilitator_call import Plan
from shared.texts.meeting import ONLINE, joint_name
from shared.texts.phrases import when_fault
from shared.texts.refusals import sentence

LENGTHS = (60, 90, 120, 150, 180)
USUAL = 120
DAY, A_WEEK = 24 * 60, 7 * 24 * 60
DAYS = tuple(DAY * days for days in (3, 5, 7, 10, 14))  # how long a written resolution takes ballots
LONGEST_PLACE = 200
LAST_PLACES = 3
TO_WRITING, TO_ONLINE = f"mode:{MeetingMode.WRITTEN}", f"mode:{MeetingMode.ONLINE}"
NO_ROOM = (MeetingMode.WRITTEN, MeetingMode.ONLINE)

FILLED = ("starts", "when"), ("place", "place"), ("agenda", "agenda")


def next_step(talk: Talk) -> str:
    """The first thing that is not known yet: what another conversation filled in is not asked again, nor where nobody meets."""
    known = {name for name, value in talk.given.items() if value} | ({"place"} if _mode(talk) in NO_ROOM else set())
    return next((step for name, step in FILLED if name not in known), "preview")


async def ask_when(talk: Talk) -> Screen | Move:
    dates = likely_dates([view.starts for view in await _last(talk, talk.given["body"])], talk.now)
    options = tuple(Choice(chat_when(at), at.isoformat()) for at in dates)
    return Screen(f"{await so_far(talk)}\n\n{call_texts.WHEN}", options)


async def take_when(talk: Talk, said: Said) -> Move:
    read = read_span(said.pick or said.text, talk.now)
    if isinstance(read, WhenFault):
        return Again(when_fault(read))
    if read.minutes is not None and read.minutes <= 0:
        return Again(call_texts.END_BEFORE_START)
    talk.given["starts"], talk.given["minutes"] = read.starts.isoformat(), read.minutes or USUAL
    end = read.starts + timedelta(minutes=read.minutes) if read.minutes else None
    return Go(next_step(talk), call_texts.understood(read.starts, end, talk.now))


async def ask_place(talk: Talk) -> Screen | Move:
    places = await last_places(talk, talk.given["body"])
    options = tuple(Choice(place, place) for place in places)
    labels = {MeetingMode.WRITTEN: call_texts.NO_PLACE, MeetingMode.ONLINE: joining.BY_LINK}
    without = tuple(Choice(labels[mode], f"mode:{mode}") for mode in await _modes(talk) if mode in labels)
    return Screen(f"{await so_far(talk)}\n\n{call_texts.PLACE}", options, without)


async def take_place(talk: Talk, said: Said) -> Move:
    if said.pick in (TO_WRITING, TO_ONLINE):
        _change(talk, said.pick)
        return Go("link" if said.pick == TO_ONLINE else next_step(talk))
    if said.pick is None and looks_like_link(said.text) and MeetingMode.ONLINE not in await _modes(talk):
        return Again(sentence(Refusal(code="online_not_allowed")))
    if said.pick is None and looks_like_link(said.text) and (link := read_link(said.text)):
        talk.given["link"] = link  # the place is read by everybody
        _change(talk, TO_ONLINE)
        return Go(next_step(talk), joining.PLACE_WAS_LINK)
    place = read_place(said, talk.now)
    if isinstance(place, Again):
        return place
    talk.given["place"] = place
    return Go(next_step(talk))


def read_place(said: Said, now: datetime) -> str | Again:
    """A place as it is kept; a date typed where a place is asked is a slip."""
    place = stored(said.pick or said.text)
    if not place:
        return Again(texts.WRITE_IT)
    if said.pick is None and not isinstance(read_span(place, now), WhenFault):
        return Again(call_texts.PLACE_IS_A_DATE)
    return place if len(place) <= LONGEST_PLACE else Again(call_texts.PLACE_TOO_LONG)


async def last_places(talk: Talk, body: str) -> list[str]:
    return list(dict.fromkeys(view.place for view in await _last(talk, body)))[:LAST_PLACES]


async def ask_preview(talk: Talk) -> Screen | Move:
    reach = await reach_of(talk, talk.given["body"], *talk.given.get("together", ()))
    send = call_texts.send_urgent if talk.given.get("urgent") else call_texts.send
    several = _mode(talk) != MeetingMode.WRITTEN and await _sisters(talk)
    together = (Choice(call_texts.to_together(len(talk.given.get("together", ()))), "together"),) if several else ()
    agenda = Choice(call_texts.TO_AGENDA, "agenda")
    to_link = joining.TO_OTHER_LINK if talk.given.get("link") else joining.TO_LINK
    link = (Choice(to_link, "link"),) if _mode(talk) in ONLINE_MODES else ()
    actions = (Choice(send(reach.enrolled), "send"), agenda, *link, *await _changes(talk), *together)
    return Screen(call_texts.preview(await _plan(talk), reach), actions=actions)


async def take_preview(talk: Talk, said: Said) -> Move:
    match said.pick:
        case "send":
            return await _call(talk)
        case "together" | "agenda" | "link":
            return Go(said.pick)
        case str(change) if ":" in change:
            _change(talk, change)
            return Go(next_step(talk))  # a meeting that is not in writing any more needs a place
        case _:
            return Again(texts.PICK_ONE)


def _change(talk: Talk, change: str) -> None:
    """'minutes:90', 'kind:regular', 'mode:written': in writing takes days, a meeting hours."""
    name, value = change.split(":")
    talk.given[name] = int(value) if name == "minutes" else value
    if name == "mode" and (value == MeetingMode.WRITTEN) != (talk.given["minutes"] in DAYS):
        talk.given["minutes"] = A_WEEK if value == MeetingMode.WRITTEN else USUAL


async def ask_together(talk: Talk) -> Screen | Move:
    """The sisters of the body, to be ticked: their members come onto the roll of a joint meeting."""
    ticked = talk.given.get("together", [])
    options = tuple(Choice(call_texts.ticked(body.name, body.slug in ticked), body.slug) for body in await _sisters(talk))
    return Screen(f"{await so_far(talk)}\n\n{call_texts.TOGETHER}", options, (Choice(call_texts.TOGETHER_DONE, "done"),))


async def _sisters(talk: Talk) -> list[BodyRow]:
    """The facilitator's other bodies under the same charter."""
    bodies = {body.slug: body for body in await talk.bodies()}
    host = bodies.pop(talk.given["body"], None)
    return [body for body in bodies.values() if host is not None and body.charter == host.charter]


async def take_together(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick == "done":
        return Go("preview")
    ticked = list(talk.given.get("together", []))
    talk.given["together"] = [slug for slug in ticked if slug != said.pick] if said.pick in ticked else [*ticked, said.pick]
    return Again()


async def _call(talk: Talk) -> Move:
    """Sends it. The key is the plan itself: the same plan sent twice is one meeting."""
    given = talk.given
    assert talk.draft is not None
    written, starts = _mode(talk) == MeetingMode.WRITTEN, datetime.fromisoformat(given["starts"])
    called = await talk.do(
        CallMeeting,
        key=f"{talk.draft.id}:{sorted(given.items())}",
        body=given["body"],
        starts=starts,
        minutes=USUAL if written else given["minutes"],
        until=starts + timedelta(minutes=given["minutes"]) if written else None,
        place=given.get("place", "") if not written else "",
        link=given.get("link") if _mode(talk) in ONLINE_MODES else None,
        agenda=tuple(f"{items.KINDS[kind]}: {title}" for kind, title in given["agenda"]),
        kind=MeetingKind(_kind(talk)),
        mode=MeetingMode(_mode(talk)),
        urgent=given.get("urgent"),
        request=given.get("request"),
        finding=given.get("finding"),
        with_bodies=tuple(given.get("together", ())),
        draft=given.get("draft"),
    )
    if isinstance(called, Refusal):
        step = "urgent" if called.code == "notice_too_late" else "preview"
        return Go(step, f"{sentence(called)}\n{call_texts.NOT_SENT}")
    reach = await reach_of(talk, given["body"], *given.get("together", ()))
    text = call_texts.called(called.session, called.body_name, called.starts, called.enrolled, reach)
    bind = () if reach.group else (Start(call_texts.TO_BIND, "bind", called.body),)
    return Over(text, (Start(call_texts.TO_PASTE, "paste", called.id), *bind))


async def _modes(talk: Talk) -> list[MeetingMode]:
    """How the body may meet by its charter."""
    body = await talk.know(ShowBody(slug=talk.given["body"]))
    online = [MeetingMode.HYBRID, MeetingMode.ONLINE] if body.online_presence else []
    return [MeetingMode.IN_PERSON, *online, *([MeetingMode.WRITTEN] if body.written_votes else [])]


async def _changes(talk: Talk) -> tuple[Choice, ...]:
    """What else may be changed from the preview, one press each."""
    kind = MeetingKind.REGULAR if _kind(talk) == MeetingKind.EXTRAORDINARY else MeetingKind.EXTRAORDINARY
    modes, now = await _modes(talk), MeetingMode(_mode(talk))
    mode = modes[(modes.index(now) + 1) % len(modes)] if now in modes else MeetingMode.IN_PERSON
    lengths = DAYS if _mode(talk) == MeetingMode.WRITTEN else LENGTHS
    minutes = next((length for length in lengths if length > talk.given["minutes"]), lengths[0])
    return (
        Choice(call_texts.to_length(minutes), f"minutes:{minutes}"),
        Choice(call_texts.to_kind(kind), f"kind:{kind}"),
        *((Choice(call_texts.to_mode(mode), f"mode:{mode}"),) if mode is not now else ()),
    )


def _kind(talk: Talk) -> str:
    return str(talk.given.get("kind", MeetingKind.REGULAR))


def _mode(talk: Talk) -> str:
    return str(talk.given.get("mode", MeetingMode.IN_PERSON))


async def _plan(talk: Talk) -> Plan:
    given = talk.given
    starts = datetime.fromisoformat(given["starts"])
    ends = starts + timedelta(minutes=given["minutes"])
    agenda = [(kind, title) for kind, title in given["agenda"]]
    urgent = given.get("urgent", "")
    names = {body.slug: body.name for body in await talk.bodies()}
    together = [names.get(slug, slug) for slug in given.get("together", ())]
    name = joint_name([await body_name(talk), *together]) if together else await body_name(talk)
    link = given.get("link", "") if _mode(talk) in ONLINE_MODES else ""
    place = given.get("place", "") or (ONLINE if _mode(talk) == MeetingMode.ONLINE else "")
    return Plan(name, starts, ends, place, agenda, _kind(talk), _mode(talk), urgent, link)


async def _last(talk: Talk, body: str) -> tuple[MeetingView, ...]:
    """The body's last meetings, whose day and place are likely again."""
    return (await talk.know(ListMeetings(body=body, limit=5))).items


CALL = Flow(
    "call",
    "body",
    {
        "body": which_body(call_texts.WHICH_BODY, next_step),
        "when": Step(ask_when, take_when),
        "place": Step(ask_place, take_place),
        "agenda": Step(ask_agenda, take_agenda),
        "preview": Step(ask_preview, take_preview),
        "urgent": why_urgent(call_texts.URGENT, "preview"),
        "link": in_a_call(next_step),
        "together": Step(ask_together, take_together),
    },
)
