"""A poll that goes on: opened, entered for somebody without a messenger, closed as the chair declared it."""

import re

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.poll import actions_of, status_key
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.polls import CastPollBallot, ClosePoll, OpenPoll, PollKind, PollState, PollView, ShowPoll, WithdrawPoll
from shared.contracts.roll import ListMembers, MemberRow, SeatKind
from shared.phrases.names import matches
from shared.texts import facilitator as texts
from shared.texts import facilitator_polls as poll_texts
from shared.texts.refusals import sentence

DECIDES = (PollKind.ELECTION, PollKind.RANKING)


def status(poll: PollView) -> tuple[str, tuple[Start, ...]]:
    """The message of a poll as it now stands: progress with what may be done, or the result to read out."""
    return poll_texts.progress(poll), actions_of(poll)


async def _poll(talk: Talk) -> PollView:
    return await talk.know(ShowPoll(poll=talk.given["poll"]))


async def ask_open(talk: Talk) -> Screen | Move:
    poll = await _poll(talk)
    if poll.state not in (PollState.PREPARING, PollState.RUN_OFF):
        return Over(status=status_key(poll.id))
    label = poll_texts.RUN_OFF_IT if poll.state is PollState.RUN_OFF else poll_texts.OPEN_IT
    return Screen(poll_texts.progress(poll), actions=(Choice(label, "open"), Choice(poll_texts.WITHDRAW, "withdraw")))


async def take_open(talk: Talk, said: Said) -> Move:
    if said.pick not in ("open", "withdraw"):
        return Again(texts.PICK_ONE)
    opened = await talk.do(OpenPoll if said.pick == "open" else WithdrawPoll, poll=talk.given["poll"])
    return Again(sentence(opened)) if isinstance(opened, Refusal) else Over(status=status_key(opened.id))


async def ask_close(talk: Talk) -> Screen | Move:
    poll = await _poll(talk)
    if poll.state is not PollState.OPEN:
        return Over(poll_texts.progress(poll), actions_of(poll))
    label = poll_texts.DECLARED if poll.kind in DECIDES else poll_texts.COUNT_IT
    return Screen(poll_texts.ask_close(poll), actions=(Choice(label, "declared"), Choice(poll_texts.WITHDRAW, "withdraw")))


async def take_close(talk: Talk, said: Said) -> Move:
    if said.pick not in ("declared", "withdraw"):
        return Again(texts.PICK_ONE)
    kind = ClosePoll if said.pick == "declared" else WithdrawPoll
    poll = await talk.do(kind, poll=talk.given["poll"])
    if isinstance(poll, Refusal):
        return Again(sentence(poll))
    return Over(poll_texts.progress(poll), actions_of(poll), status=status_key(poll.id))


async def ask_voter(talk: Talk) -> Screen | Move:
    poll = await _poll(talk)
    if poll.state is not PollState.OPEN or poll.secret:
        return Over(poll_texts.progress(poll), actions_of(poll))
    people = await _members(talk, poll)
    return Screen(f"{poll_texts.progress(poll)}\n\n{poll_texts.WHOSE}", tuple(Choice(row.name, row.id) for row in people))


async def take_voter(talk: Talk, said: Said) -> Move:
    people = await _members(talk, await _poll(talk))
    found = [row for row in people if row.id == said.pick or (said.pick is None and matches(row.name, said.text))]
    if len(found) != 1 or (said.pick is None and not said.text.strip()):
        return Again(poll_texts.NOBODY)
    talk.given["member"], talk.given["name"] = found[0].id, found[0].name
    return Go("choices")


async def _members(talk: Talk, poll: PollView) -> list[MemberRow]:
    rows = await talk.know(ListMembers(body=poll.body))
    return [row for row in rows.items if row.seat is not SeatKind.UNSEATED]


async def ask_choices(talk: Talk) -> Screen | Move:
    return Screen(poll_texts.ask_choices(await _poll(talk), talk.given["name"]))


async def take_choices(talk: Talk, said: Said) -> Move:
    numbers = [int(number) for number in re.findall(r"\d{1,3}", said.text)]
    if not numbers:
        return Again(poll_texts.CHOICES_UNREADABLE)
    talk.given["choices"] = [] if numbers == [0] else numbers
    return Go("enter")


async def ask_enter(talk: Talk) -> Screen | Move:
    labels = {option.number: option.label for option in (await _poll(talk)).options}
    named = [labels.get(number, str(number)) for number in talk.given["choices"]]
    return Screen(poll_texts.ask_enter(talk.given["name"], named), actions=(Choice(poll_texts.ENTER, "enter"),))


async def take_enter(talk: Talk, said: Said) -> Move:
    if said.pick != "enter":
        return Again(texts.PICK_ONE)
    given = talk.given
    cast = await talk.do(CastPollBallot, poll=given["poll"], member=given["member"], choices=tuple(given["choices"]))
    if isinstance(cast, Refusal):
        return Go("choices", sentence(cast))
    again = Start(poll_texts.ENTER, "poll_ballot", given["poll"])
    return Over(poll_texts.entered(given["name"], cast.voted, cast.voters), (again,), status=status_key(given["poll"]))


POLL_OPEN = Flow("poll_open", "open", {"open": Step(ask_open, take_open)}, subject="poll")
POLL_CLOSE = Flow("poll_close", "close", {"close": Step(ask_close, take_close)}, subject="poll")
POLL_BALLOT = Flow(
    "poll_ballot",
    "voter",
    {"voter": Step(ask_voter, take_voter), "choices": Step(ask_choices, take_choices), "enter": Step(ask_enter, take_enter)},
    subject="poll",
)
