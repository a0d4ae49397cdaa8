"""Polls in the chat: the facilitator puts one in a conversation, members press, the chair declares."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from deploy.demo_checks import until
from deploy.demo_hall import Hall, View
from deploy.demo_told import in_order
from services.sandbox.client import buttons, shown_text
from shared.clock import SEOUL
from shared.contracts.bodies import ShowBody
from shared.contracts.polls import ListPolls, PollKind, PollState, PollView, ShowPoll
from shared.rules.ranking import Method
from shared.texts import chat_polls
from shared.texts import facilitator_polls as words

DAYS = 7
COUNTED = (PollState.CLOSED, PollState.RUN_OFF, PollState.VOID)


async def put(
    hall: Hall,
    kind: PollKind,
    title: str,
    options: Sequence[str],
    k: int = 1,
    *,
    method: Method | None = None,
    secret: bool = False,
    in_meeting: bool = False,
) -> PollView:
    """Put and opened: `options` are candidates' names in an election; outside of a meeting it is open for a week."""
    desk = hall.desk
    asked = await desk.say("/poll", words.WHICH_KIND, words.GOING_ON)
    if words.WHICH_KIND not in asked:
        await desk.press(words.NEW, words.WHICH_KIND)
    name = (await hall.stage.ask(ShowBody(slug=hall.body))).name
    asked = await desk.press(words.KINDS[kind], words.WHERE, words.WHICH_BODY, words.TITLES[kind])
    if words.WHERE in asked:
        asked = await desk.press(words.place("") if in_meeting else words.OUTSIDE, words.WHICH_BODY, words.TITLES[kind])
    if words.WHICH_BODY in asked:
        await desk.press(name, words.TITLES[kind])
    if kind is PollKind.ELECTION:
        await desk.say(title, words.CANDIDATES)
        for candidate in options:
            await desk.press(candidate, candidate)
        await desk.press(words.CANDIDATES_DONE, words.HOW_MANY[kind])
    else:
        await desk.say(title, words.OPTIONS)
        await desk.say("\n".join(options), words.OPTIONS_MORE)
        await desk.press(words.DONE, words.HOW_MANY[kind])
    await desk.say(str(k), words.WHICH_METHOD, words.SECRECY)
    if method:
        await desk.press(words.METHODS[method], words.SECRECY)
    await desk.press(words.SECRET_BALLOT if secret else words.OPEN_BALLOT, title, words.UNTIL)
    if not in_meeting:
        day = (await hall.stage.now()).astimezone(SEOUL) + timedelta(days=DAYS)
        await desk.say(f"{day:%Y-%m-%d} 18:00", title)
    await desk.press(words.START, title)
    return next(poll for poll in (await hall.stage.ask(ListPolls(body=hall.body))).items if poll.title == title)


async def ballots(hall: Hall, poll: PollView, given: Sequence[Sequence[int]]) -> None:
    """Member after member of the roll presses these options in this order; a secret press is made twice."""
    labels = {option.number: chat_polls.label(option) for option in poll.options}
    message = await hall.sees(poll.title, label=labels[1])
    times = 2 if poll.secret else 1

    async def cast(number: int, choices: Sequence[int]) -> None:
        player = in_order(hall)[number]
        for choice in choices:
            for _ in range(times):
                await hall.press(player, labels[choice], message, "")

    await asyncio.gather(*(cast(number, choices) for number, choices in enumerate(given)))


async def count(hall: Hall, poll: PollView) -> PollView:
    """The chair has declared the result; the group's message becomes the record."""
    decides = poll.kind in (PollKind.ELECTION, PollKind.RANKING)
    await hall.desk.press(words.CLOSE_IT, words.WITHDRAW[:2], poll.title)
    await hall.desk.press(words.DECLARED if decides else words.COUNT_IT, poll.title)

    async def counted() -> PollView | None:
        now = await hall.stage.ask(ShowPoll(poll=poll.id))
        return now if now.state in COUNTED else None

    now = await until(counted, f"{poll.title}: 결과 없음")
    result = (now.text or "").splitlines()[0]
    labels = {chat_polls.label(option) for option in poll.options}

    def is_record(view: View) -> bool:
        """What goes on has the title too, and may have the numbers; only the record has nothing to choose any more."""
        said = shown_text(view)
        return poll.title in said and result in said and not labels & set(buttons(view))

    await hall.sees_that(is_record, f"{poll.title} · {result}")
    return now
