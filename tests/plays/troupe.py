"""A council with its people at the messenger: small rolls, a group chat for each body, a facilitator for each."""

import asyncio
import csv
import io
from dataclasses import dataclass, field
from random import Random

from deploy import demo_wizards as wizards
from deploy.demo_cast import Player
from deploy.demo_desk import Desk
from deploy.demo_hall import Hall
from deploy.demo_stage import MEMBERS_BOT, Stage
from shared.charters import builtin_text
from shared.contracts.bodies import AdoptCharter, ShowBody
from shared.contracts.linking import AddFacilitator, Invite
from shared.contracts.meetings import ListMeetings, MeetingView
from shared.contracts.roll import ImportRoster, ListMembers
from shared.examples.people import COLUMNS, Maker, Row
from shared.texts import demo as texts

SEED = 11
OFFICES = {0: "의장", 1: "부의장"}


@dataclass
class Troupe:
    """`halls` by body: `body('agenda')` is the sub-body of that key, `body()` the council."""

    stage: Stage
    charter: str
    maker: Maker
    halls: dict[str, Hall] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    players: dict[str, Player] = field(default_factory=dict)

    def body(self, key: str = "") -> Hall:
        return self.halls[f"{self.charter}-{key}" if key else self.charter]

    async def convene(self, key: str, size: int, *others: str) -> Hall:
        """A body of so many people; those of `others` (keys of bodies that were convened) come first and bring theirs."""
        slug = f"{self.charter}-{key}" if key else self.charter
        brought = [row for other in others for row in self.rows[f"{self.charter}-{other}" if other else self.charter]]
        rows = brought[:size] + [await self._somebody(slug, number) for number in range(max(size - len(brought), 0))]
        self.rows[slug] = rows
        report = await self.stage.do(ImportRoster, body=slug, filename=f"{slug}.csv", content=_csv(rows))
        assert report.applied and not report.faults, report
        self.halls[slug] = await self._hall(slug)
        return self.halls[slug]

    async def _somebody(self, slug: str, number: int) -> Row:
        row = self.maker.civil("공개모집", 역할=OFFICES.get(number, "위원"))
        person = await self.stage.sandbox.user(row["이름"])
        self.players[row["이름"]] = Player("", row["이름"], "", "", person)
        return row | {"텔레그램ID": str(person.id)}

    async def _hall(self, slug: str) -> Hall:
        listed = {row.name: row.id for row in (await self.stage.ask(ListMembers(body=slug))).items}
        letters = {letter.member: letter for letter in (await self.stage.do(Invite, body=slug)).items}
        players = {}
        for row in self.rows[slug]:
            member = listed[row["이름"]]
            letter = letters.get(member)
            known = self.players[row["이름"]]
            page = letter.page if letter else known.page
            players[member] = self.players[row["이름"]] = Player(member, known.name, page, "", known.person)
        desk = Desk(await self.stage.sandbox.user(f"{slug} 담당"))
        await self.stage.do(AddFacilitator, telegram_id=desk.person.id, body=slug, name="담당자")
        people = [player.person for player in players.values() if player.person]
        chat = await self.stage.sandbox.group(slug, desk.person, [*people, MEMBERS_BOT])
        await asyncio.gather(*(person.start(MEMBERS_BOT) for person in people))
        hall = Hall(self.stage, slug, chat, desk, players, people[0])
        await desk.start(texts.GREETING)
        await wizards.bind_by_chat(desk, slug, chat)
        assert (await self.stage.ask(ShowBody(slug=slug))).chat_id == chat
        return hall


async def troupe_of(stage: Stage, charter: str, more: str = "") -> Troupe:
    """`more`: what the council has added to the charter, as TOML."""
    await stage.do(AdoptCharter, toml=f"{builtin_text(charter)}\n{more}")
    return Troupe(stage, charter, Maker(Random(f"{SEED}/{charter}")))


async def last_meeting(hall: Hall) -> MeetingView:
    """The meeting of the body that starts last."""
    return (await hall.stage.ask(ListMeetings(body=hall.body))).items[0]


def _csv(rows: list[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, (*COLUMNS, "텔레그램ID"))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
