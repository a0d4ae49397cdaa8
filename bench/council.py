"""A council in session to vote in: everybody on its roll present, one motion after another put to the vote."""

import csv
import io
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from typing import Any

from sqlalchemy import insert

from services.scheduler import journal
from services.scheduler.tables import POST, Presence
from shared.bus.asking import Bus
from shared.clock import SEOUL, Clock
from shared.contracts.base import Actor, Channel, Refusal
from shared.contracts.bodies import AdoptCharter, BindChat
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.meetings import CallMeeting, OpenMeeting, ShowSeats
from shared.contracts.motions import CloseVote, OpenVote, PutMotion
from shared.contracts.roll import ImportRoster
from shared.ids import new_id
from shared.settings import Settings
from shared.store.engine import Store
from shared.store.unit import Unit

BODY = "guro"
OPERATOR = Actor(channel=Channel.OPERATOR, id="bench")
FIRST_ACCOUNT = 10_000


async def do(operate: Bus, kind: type[Any], **fields: Any) -> Any:
    """A command of the operator's; a refusal ends the bench."""
    answer = await operate.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **fields), seconds=120)
    if isinstance(answer, Refusal):
        raise RuntimeError(f"{kind.__name__} refused: {answer}")
    return answer


def account(number: int) -> int:
    """The messenger account of the voter with this number."""
    return FIRST_ACCOUNT + number


@dataclass
class Sitting:
    """An open meeting."""

    operate: Bus
    meeting: str
    motion: str = ""

    async def next_vote(self) -> str:
        """Closes the vote that runs and opens one on a new motion; its id."""
        if self.motion:
            await do(self.operate, CloseVote, motion=self.motion)
        motion = await do(self.operate, PutMotion, meeting=self.meeting, title="one")
        await do(self.operate, OpenVote, motion=motion.id)
        self.motion = motion.id
        return self.motion


async def in_session(operate: Bus, settings: Settings, voters: int, chat: int) -> Sitting:
    """A council of `voters` people, all present, with its group chat."""
    now = Clock(settings.clock_file).now()
    await do(operate, AdoptCharter, toml=(files("shared.charters") / f"{BODY}.toml").read_text())
    report = await do(operate, ImportRoster, body=BODY, filename="roster.csv", content=_roster(voters))
    if report.enrolled != voters:
        raise RuntimeError(f"roster not taken in: {report.faults[:1]}")
    await do(operate, BindChat, body=BODY, chat_id=chat)
    starts = (now + timedelta(days=10)).astimezone(SEOUL)
    meeting = await do(operate, CallMeeting, body=BODY, starts=starts, place="here", agenda=("one",))
    await do(operate, AdvanceClock, seconds=int((starts - now).total_seconds()) + 60)
    seats = await operate.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))
    if isinstance(seats, Refusal):
        raise RuntimeError(f"no seats: {seats}")
    await _all_present(settings, meeting.id, [seat.member for seat in seats.seats])
    await do(operate, OpenMeeting, meeting=meeting.id)
    return Sitting(operate, meeting.id)


async def _all_present(settings: Settings, meeting: str, members: list[str]) -> None:
    """Written at once, with their journal: thousands do not confirm one by one."""
    at = Clock(settings.clock_file).now()
    row = {"meeting": meeting, "source": "clerk", "confirmed_at": at, "starts": at, "entered_by": "operator"}
    people = [{"id": new_id(), "member": member} for member in members]
    told = {"meeting": meeting, "source": "clerk", "starts": journal.stamp(at)}
    lines = [("presence.confirmed", "operator", {**told, "presence": one["id"], "member": one["member"]}) for one in people]
    store = Store(settings.database)
    try:
        async with store.writing() as session:
            await session.execute(insert(Presence), [{**row, **one} for one in people])
            await journal.append_all(Unit(session, at, POST), BODY, lines)
    finally:
        await store.close()


def _roster(voters: int) -> bytes:
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(["이름", "구분", "역할", "생년", "연락처", "위촉일", "만료일", "텔레그램ID"])
    for number in range(voters):
        rows.writerow([_name(number), "위촉직", "위원", 1970, f"010-0000-{number:04d}", "2020-01-01", "", account(number)])
    return text.getvalue().encode()


def _name(number: int) -> str:
    """A name made of syllables, as the roster asks for."""
    return "김" + chr(0xAC00 + number * 5 % 11_000) + "수"
