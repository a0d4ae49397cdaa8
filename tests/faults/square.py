"""A vote in a group, faced by both bots over a Bot API that hands them whatever a test makes up."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from services.bot.telegram.tokens import seal
from shared.contracts import meetings as m
from shared.contracts import motions as mo
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.linking import Invite
from shared.contracts.roll import ListMembers
from shared.runtime import Runtime
from tests.conftest import until
from tests.faults.rows import rows
from tests.standin.least_api import command, person, press
from tests.standin.test_least_api import GROUP, MEMBER, Town, settled, town

STRANGER, ABSENT = 4242, 999
LINKED = {MEMBER: 0, 556: 1, 557: 2, ABSENT: 3}  # account -> place on the roll
PRESENT = 11


@dataclass
class Square:
    """`members`: the ids on the roll, in its order. The first eleven are in the room; ABSENT is linked and not there."""

    town: Town
    meeting: str
    motion: str
    members: list[str]
    links: list[str]

    def token(self, choice: str) -> str:
        """What the button says that the bot itself put under the vote."""
        return seal(self.town.runtime.settings.key, "ballot", self.motion, choice)

    def press(self, sender: int, choice: str, query: str, chat: int = GROUP) -> dict[str, Any]:
        return {"callback_query": press(sender, chat, 300, self.token(choice), query)}

    async def answer(self, query: str) -> str:
        """What the presser reads."""
        found = await until(lambda: [call for call in self.town.members.made("answerCallbackQuery")
                                     if call["callback_query_id"] == query], 40)  # fmt: skip
        return str(found[0].get("text", ""))

    async def ballots(self) -> dict[str, str]:
        return dict(await rows(self.town.runtime, "SELECT member, choice FROM scheduler_ballot"))

    def member_of(self, account: int) -> str:
        return self.members[LINKED[account]]

    async def quiet(self) -> None:
        """Until the bot has come to what was handed to it last."""
        last = self.town.members.put(message=command(MEMBER, MEMBER, "/help"))
        await until(lambda: self.town.members.confirmed >= last, 60)


@asynccontextmanager
async def square(runtime: Runtime) -> AsyncIterator[Square]:
    async with town(runtime) as here:
        meeting = await settled(here)
        letters = {letter.member: letter.link for letter in (await here.do(Invite, body="guro-agenda")).items}
        roll = [row.id for row in (await here.bus.ask(ListMembers(body="guro-agenda"))).items if row.id in letters]  # type: ignore[union-attr] # MemberRows
        first = next(row.id for row in (await here.bus.ask(ListMembers(body="guro-agenda"))).items if row.linked)  # type: ignore[union-attr] # MemberRows
        members = [first, *[one for one in roll if one != first]]
        for account, place in list(LINKED.items())[1:]:
            here.members.put(message=command(account, account, f"/start {letters[members[place]].partition('start=')[2]}"))
        await until(lambda: _linked(here, len(LINKED)), 20)
        motion = await _vote(here, meeting, [*members[:3], *members[4 : PRESENT + 1]])
        yield Square(here, meeting.id, motion, members, [letters[one] for one in members])


async def _linked(here: Town, wanted: int) -> bool:
    found = await here.bus.ask(ListMembers(body="guro-agenda"))
    return sum(row.linked for row in found.items) >= wanted  # type: ignore[union-attr] # MemberRows


async def _vote(here: Town, meeting: m.MeetingView, present: list[str]) -> str:
    left = meeting.starts - here.runtime.clock.now()
    await here.do(AdvanceClock, seconds=int(left.total_seconds()) + 1)
    for member in present:
        await here.do(m.ConfirmPresence, meeting=meeting.id, member=member)
    await here.do(m.OpenMeeting, meeting=meeting.id)
    motion = await here.do(mo.PutMotion, meeting=meeting.id, title="우선순위")
    await here.do(mo.OpenVote, motion=motion.id)
    return str(motion.id)


def typed(sender: int, text: str, **more: Any) -> dict[str, Any]:
    """Words in the group."""
    chat = {"id": GROUP, "type": "supergroup", "title": "G"}
    return {"message": {"message_id": 400, "date": 1_796_000_000, "chat": chat, "from": person(sender), "text": text, **more}}
