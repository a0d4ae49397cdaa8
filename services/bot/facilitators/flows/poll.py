"""A poll begun: what kind, where, the question, what may be chosen, how many, secret or not, until when; then opened."""

import re

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.polls import GOING_ON, ListPolls, OpenPoll, PollKind, PollState, PollView, PutPoll, ShowPoll
from shared.contracts.roll import ListMembers, MemberRow, SeatKind
from shared.phrases.names import matches, stored
from shared.phrases.numbering import without_number
from shared.phrases.when import When, read_when
from shared.rules.ranking import Method
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_polls as poll_texts
from shared.texts.phrases import when_fault
from shared.texts.refusals import sentence

LONGEST_TITLE = 200
LONGEST_OPTION = 100
MOST_OPTIONS = 20
NEW, OUTSIDE, DONE, DROP = "new", "outside", "done", "drop"
SECRET, WITH_TEXT, OPEN = "secret", "text", "open"


def status_key(poll: str) -> str:
    """The key of the message that shows a poll's progress."""
    return f"poll:{poll}"


def actions_of(poll: PollView) -> tuple[Start, ...]:
    """What may be done with a poll as it stands."""
    match poll.state:
        case PollState.PREPARING:
            return (Start(poll_texts.OPEN_IT, "poll_open", poll.id),)
        case PollState.RUN_OFF:
            return (Start(poll_texts.RUN_OFF_IT, "poll_open", poll.id),)
        case PollState.OPEN:
            close = Start(poll_texts.CLOSE_IT, "poll_close", poll.id)
            return (close,) if poll.secret else (Start(poll_texts.ENTER, "poll_ballot", poll.id), close)
    return ()


async def ask_which(talk: Talk) -> Screen | Move:
    """Those that go on, in the facilitator's bodies; straight to a new one where there is none."""
    running: list[PollView] = []
    for body in await talk.bodies():
        found = await talk.know(ListPolls(body=body.slug, states=GOING_ON))
        running += found.items
    if not running:
        return Go("kind")
    options = tuple(Choice(poll_texts.button(poll), poll.id) for poll in running)
    return Screen(poll_texts.GOING_ON, options, (Choice(poll_texts.NEW, NEW),))


async def take_which(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick == NEW:
        return Go("kind")
    poll = await talk.know(ShowPoll(poll=said.pick))  # its own message may stand far above by now
    return Over(poll_texts.progress(poll), actions_of(poll), status=status_key(poll.id))


async def ask_kind(talk: Talk) -> Screen | Move:
    return Screen(poll_texts.WHICH_KIND, tuple(Choice(label, kind) for kind, label in poll_texts.KINDS.items()))


async def take_kind(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["kind"] = said.pick
    return Go("where")


async def ask_where(talk: Talk) -> Screen | Move:
    """In the meeting that is open, or outside of meetings; an election needs a meeting unless votes in writing are allowed."""
    meetings = await talk.meetings((MeetingState.OPEN,))
    talk.given["meeting"] = None
    if not meetings:
        return Go("body")
    options = tuple(Choice(poll_texts.place(meeting_texts.meeting_button(meeting)), meeting.id) for meeting in meetings)
    return Screen(poll_texts.WHERE, options, (Choice(poll_texts.OUTSIDE, OUTSIDE),))


async def take_where(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick == OUTSIDE:
        return Go("body")
    talk.given["meeting"] = said.pick
    talk.given["body"] = (await talk.meeting()).body
    return Go("title")


async def ask_title(talk: Talk) -> Screen | Move:
    return Screen(poll_texts.TITLES[_kind(talk)])


async def take_title(talk: Talk, said: Said) -> Move:
    title = stored(said.text)
    if not title:
        return Again(texts.WRITE_IT)
    talk.given["title"] = title[:LONGEST_TITLE]
    return Go("candidates" if _kind(talk) is PollKind.ELECTION else "options")


async def ask_options(talk: Talk) -> Screen | Move:
    options = talk.given.get("options", [])
    if not options:
        return Screen(poll_texts.OPTIONS)
    actions = (Choice(poll_texts.DONE, DONE), Choice(poll_texts.DROP, DROP))
    return Screen(f"{poll_texts.numbered_lines(options)}\n\n{poll_texts.OPTIONS_MORE}", actions=actions)


async def take_options(talk: Talk, said: Said) -> Move:
    options = list(talk.given.get("options", []))
    if said.pick == DONE:
        return Go("many") if len(options) > 1 else Again(poll_texts.OPTIONS_FEW)
    if said.pick == DROP:
        options = options[:-1]
    else:
        typed = [stored(without_number(line))[:LONGEST_OPTION] for line in said.text.splitlines()]
        options += [line for line in typed if line and line not in options]
    if len(options) > MOST_OPTIONS:
        return Again(poll_texts.OPTIONS_MANY)
    talk.given["options"] = options
    return Again()


async def ask_candidates(talk: Talk) -> Screen | Move:
    chosen = talk.given.get("candidates", {})
    people = [row for row in await _members(talk) if row.id not in chosen]
    options = tuple(Choice(row.name, row.id) for row in people)
    text = f"{poll_texts.candidates_so_far(list(chosen.values()))}\n\n{poll_texts.CANDIDATES}"
    return Screen(text, options, (Choice(poll_texts.CANDIDATES_DONE, DONE),))


async def take_candidates(talk: Talk, said: Said) -> Move:
    if said.pick == DONE:
        return Go("many")
    people = await _members(talk)
    found = [row for row in people if row.id == said.pick or (said.pick is None and matches(row.name, said.text))]
    if len(found) != 1 or (said.pick is None and not said.text.strip()):
        return Again(poll_texts.NOBODY)
    talk.given["candidates"] = {**talk.given.get("candidates", {}), found[0].id: found[0].name}
    return Again()


async def _members(talk: Talk) -> list[MemberRow]:
    rows = await talk.know(ListMembers(body=talk.given["body"]))
    return [row for row in rows.items if row.seat is not SeatKind.UNSEATED]


async def ask_many(talk: Talk) -> Screen | Move:
    return Screen(poll_texts.HOW_MANY[_kind(talk)], tuple(Choice(str(number), str(number)) for number in (1, 2, 3)))


async def take_many(talk: Talk, said: Said) -> Move:
    found = re.search(r"\d{1,2}", said.pick or said.text)
    if found is None or int(found[0]) < 1:
        return Again(poll_texts.NUMBER_UNREADABLE)
    talk.given["k"] = int(found[0])
    return Go("method" if _kind(talk) is PollKind.RANKING else "secrecy")


async def ask_method(talk: Talk) -> Screen | Move:
    return Screen(poll_texts.WHICH_METHOD, tuple(Choice(label, method) for method, label in poll_texts.METHODS.items()))


async def take_method(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["method"] = said.pick
    return Go("secrecy")


async def ask_secrecy(talk: Talk) -> Screen | Move:
    """The usual answer first."""
    options = [Choice(poll_texts.OPEN_BALLOT, OPEN), Choice(poll_texts.SECRET_BALLOT, SECRET)]
    if _kind(talk) is PollKind.ELECTION:
        options.reverse()
    if _kind(talk) is PollKind.SURVEY:
        options.insert(1, Choice(poll_texts.OPEN_WITH_TEXT, WITH_TEXT))
    return Screen(poll_texts.SECRECY, tuple(options))


async def take_secrecy(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["secrecy"] = said.pick
    return Go("confirm" if talk.given["meeting"] else "until")


async def ask_until(talk: Talk) -> Screen | Move:
    return Screen(poll_texts.UNTIL)


async def take_until(talk: Talk, said: Said) -> Move:
    read = read_when(said.text, now=talk.now)
    if not isinstance(read, When):
        return Again(when_fault(read))
    talk.given["until"] = read.at.isoformat()
    return Go("confirm")


async def ask_confirm(talk: Talk) -> Screen | Move:
    given = talk.given
    options = list(given.get("candidates", {}).values()) or given.get("options", [])
    until = read_when(given["until"], now=talk.now, past_ok=True) if given.get("until") else None
    reach = (await talk.meeting()).present or 0 if given["meeting"] else len(await _members(talk))
    text = poll_texts.confirm(
        _kind(talk), given["title"], options, given["k"], given["secrecy"] == SECRET, _method(talk),
        until.at if isinstance(until, When) else None, reach,
    )  # fmt: skip
    actions = [Choice(poll_texts.START, "start")]
    if _kind(talk) is PollKind.ELECTION:
        actions.append(Choice(poll_texts.GATHER, "gather"))
    return Screen(text, actions=tuple(actions))


async def take_confirm(talk: Talk, said: Said) -> Move:
    if said.pick not in ("start", "gather"):
        return Again(texts.PICK_ONE)
    poll = await _put(talk)
    if isinstance(poll, Refusal):
        return Again(sentence(poll))
    if said.pick == "start":
        opened = await talk.do(OpenPoll, poll=poll)
        if isinstance(opened, Refusal):
            return Again(sentence(opened))
    return Over(status=status_key(poll))


async def _put(talk: Talk) -> str | Refusal:
    """The id of the poll: put now, unless that was done before something else failed."""
    given, kind = talk.given, _kind(talk)
    if "poll" not in given:
        until = read_when(given["until"], now=talk.now) if given.get("until") else None
        decides = kind in (PollKind.ELECTION, PollKind.RANKING)
        put = await talk.do(
            PutPoll, kind=kind, title=given["title"], body=given["body"], meeting=given["meeting"],
            options=tuple(given.get("options", ())), candidates=tuple(given.get("candidates", ())),
            k=given["k"] if decides else 1, marks=given["k"], method=_method(talk), secret=given["secrecy"] == SECRET,
            asks_text=given["secrecy"] == WITH_TEXT, until=until.at if isinstance(until, When) else None,
        )  # fmt: skip
        if isinstance(put, Refusal):
            return put
        talk.keep("poll", put.id)
    return str(given["poll"])


def _kind(talk: Talk) -> PollKind:
    return PollKind(talk.given["kind"])


def _method(talk: Talk) -> Method | None:
    return Method(talk.given["method"]) if _kind(talk) is PollKind.RANKING else None


POLL = Flow(
    "poll",
    "which",
    {
        "which": Step(ask_which, take_which),
        "kind": Step(ask_kind, take_kind),
        "where": Step(ask_where, take_where),
        "body": which_body(poll_texts.WHICH_BODY, "title"),
        "title": Step(ask_title, take_title),
        "options": Step(ask_options, take_options),
        "candidates": Step(ask_candidates, take_candidates),
        "many": Step(ask_many, take_many),
        "method": Step(ask_method, take_method),
        "secrecy": Step(ask_secrecy, take_secrecy),
        "until": Step(ask_until, take_until),
        "confirm": Step(ask_confirm, take_confirm),
    },
)
