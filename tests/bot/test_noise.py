"""The noise budget, over a week of a busy council: one digest a person and day at most, nothing twice, groups left in peace."""

import asyncio
import random
from collections import Counter
from datetime import time, timedelta
from typing import Any

from shared.clock import SEOUL
from shared.contracts.deadlines import RemindMissing
from shared.contracts.meetings import (
    CallMeeting,
    CancelMeeting,
    CloseMeeting,
    ConfirmPresence,
    MoveMeeting,
    OpenMeeting,
    RecordRsvp,
    RsvpAnswer,
)
from shared.contracts.minutes import ConfirmMinutes, SubmitMinutes
from shared.contracts.motions import CarryWithoutObjection, PutMotion
from shared.runtime import Runtime
from tests.bot.busy import BODIES, START, Council, Heard, busy_council, group_of, person_of

DIGEST = "🗒"
LEAVES = (RsvpAnswer.NO, RsvpAnswer.MAYBE)
# What a group may get about one meeting: notice, reminder, opening, closing, minutes; and one message a vote or move.
A_MEETING = 5


async def call(here: Council, body: str, days: int, hour: int) -> Any:
    starts = (START + timedelta(days=days)).astimezone(SEOUL).replace(hour=hour)
    urgent = "현안" if days < 8 else None
    return await here.do(
        CallMeeting, body=body, starts=starts, place="회의실", agenda=("의결: 우선순위", "보고: 일정"), urgent=urgent
    )


async def answers(here: Council, luck: random.Random, body: str, meeting: str, coming: int) -> None:
    """The first so many come; of the others some say no, some say nothing."""
    seats = here.registry.seats[body]
    said = {
        member: RsvpAnswer.YES if number < coming else luck.choice(LEAVES)
        for number, member in enumerate(seats)
        if number < coming or luck.random() < 0.1
    }
    await asyncio.gather(*(here.do(RecordRsvp, meeting=meeting, member=member, answer=said[member]) for member in said))


async def hold(here: Council, body: str, meeting: str) -> None:
    """A short sitting, with minutes sent to all who were there."""
    seats = here.registry.seats[body]
    await here.do(ConfirmPresence, meeting=meeting, members=tuple(seats[: len(seats) // 2 + 1]))
    await here.do(OpenMeeting, meeting=meeting)
    motion = await here.do(PutMotion, meeting=meeting, title="우선순위", item=1)
    await here.do(CarryWithoutObjection, motion=motion.id)
    await here.do(CloseMeeting, meeting=meeting)
    await here.do(SubmitMinutes, meeting=meeting)


EVENING, MORNING = (3, 20), (4, 9)  # day and hour: called off in the evening, it would have been the next morning
CALLED_OFF = "회의가 취소되었습니다", "취소되었습니다: "


async def week(here: Council, luck: random.Random) -> Counter[int]:
    """Plays it; gives what each group may have been told at most."""
    early = await call(here, BODIES[-1], days=MORNING[0], hour=MORNING[1])
    budget_of_early = A_MEETING + 1
    budget: Counter[int] = Counter()
    soon = {}
    for number, body in enumerate(BODIES):
        soon[body] = await call(here, body, days=2 + number % 5, hour=14)
        budget[group_of(body)] += A_MEETING + 1
    for body, meeting in soon.items():
        await answers(here, luck, body, meeting.id, coming=3)
    for day in range(7):
        await here.to(day, 8, 30)
        for number, body in enumerate(BODIES):
            meeting = soon[body]
            if number % 7 == day:
                await call(here, body, days=9 + day, hour=10)
                budget[group_of(body)] += A_MEETING
            if 2 + number % 5 == day + 1:
                await here.do(RemindMissing, meeting=meeting.id)
                await here.do(RemindMissing, meeting=meeting.id)
        today = [body for number, body in enumerate(BODIES) if 2 + number % 5 == day]
        for body in today[:-1]:
            await here.do(MoveMeeting, meeting=soon[body].id, starts=soon[body].starts + timedelta(hours=1), urgent="현안")
            budget[group_of(body)] += 1
        await here.to(day, 13)
        if len(today) > 2:
            await here.do(CancelMeeting, meeting=soon[today.pop()].id)
        await here.to(day, 15)
        for body in today:
            await hold(here, body, soon[body].id)
        for body in today[:1]:
            seats = here.registry.seats[body]
            some = seats[: len(seats) // 4]
            await asyncio.gather(*(here.do(ConfirmMinutes, meeting=soon[body].id, member=member) for member in some))
        if day == EVENING[0]:
            await here.to(*EVENING)
            await here.do(CancelMeeting, meeting=early.id)
            budget[group_of(BODIES[-1])] += budget_of_early
        await here.to(day, 22)
        if day % 3 == 0:
            await here.do(RemindMissing, meeting=(await call(here, BODIES[day], days=day + 9, hour=16)).id)
            budget[group_of(BODIES[day])] += A_MEETING
    return budget


async def test_a_busy_week_stays_within_the_noise_budget(runtime: Runtime) -> None:
    luck = random.Random(20261123)
    async with busy_council(runtime, luck) as here:
        budget = await week(here, luck)
        heard = [one for one in here.ears.heard if not one.is_edit]
        private = [one for one in heard if one.chat_id > 0]
        digests = [one for one in private if one.text.startswith(DIGEST)]

        assert len(digests) > 300, "the week was busy"
        assert _most(Counter((one.chat_id, one.day) for one in digests)) == 1
        assert _most(Counter((one.chat_id, one.text) for one in private)) == 1
        assert [one for one in private if not _by_day(one)] == []
        before = START.astimezone(SEOUL).replace(hour=MORNING[1]) + timedelta(days=MORNING[0])
        told = Counter(one.chat_id for one in private if one.at < before and _calls_off_the_early(one))
        assert told == dict.fromkeys(map(person_of, here.registry.seats[BODIES[-1]]), 1), "each heard in time, and once"
        chose_none = {person_of(member) for member, wishes in here.registry.wishes.items() if not wishes.digest}
        assert not chose_none & {one.chat_id for one in digests}

        groups = Counter(one.chat_id for one in heard if one.chat_id < 0)
        assert {group: count for group, count in groups.items() if count > budget[group]} == {}
        assert _most(Counter((one.chat_id, one.text) for one in heard if one.chat_id < 0)) == 1


def _most(counted: Counter[Any]) -> int:
    return counted.most_common(1)[0][1]


def _calls_off_the_early(one: Heard) -> bool:
    """The digest's line or the word of its own; only this meeting is on that day at nine."""
    return any(word in one.text for word in CALLED_OFF) and "오전 9시" in one.text


def _by_day(one: Heard) -> bool:
    return time(8) <= one.at.time() < time(21)
