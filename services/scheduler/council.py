"""A body as the scheduler sees it: its roll and its charter, kept until the registry says that they changed."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from services.scheduler.tables import CharterCopy, Meeting, RollCopy
from shared.bus.asking import Bus, Unavailable
from shared.contracts.base import Done, Refusal
from shared.contracts.roll import GetCharter, GetRoll, Office, Roll, SeatKind, SeatView
from shared.rules.charter import Charter
from shared.rules.charter_parse import parse_charter
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Work, Writer

PRESIDING_ORDER = (Office.CHAIR, Office.CO_CHAIR, Office.VICE_CHAIR)


@dataclass(frozen=True)
class Council:
    """One body's roll and the charter in force in it."""

    roll: Roll
    charter: Charter

    @property
    def body(self) -> str:
        return self.roll.body

    def enrolled_on(self, day: date) -> tuple[SeatView, ...]:
        """The seats that count on a day, one for each member: 위촉일 <= day <= 만료일, without unseated clerks."""
        held: dict[str, SeatView] = {}
        for seat in self.roll.seats:
            if seat.seat is not SeatKind.UNSEATED and _holds(seat, day):
                held.setdefault(seat.member, seat)
        return tuple(held.values())

    def seat_of(self, member: str, day: date | None = None) -> SeatView | None:
        """A member's seat on a day, or any seat the roll has ever had for them."""
        seats = [seat for seat in self.roll.seats if seat.member == member]
        on_day = [seat for seat in seats if day is not None and _holds(seat, day)]
        return next(iter([*on_day, *seats]), None)

    def name_of(self, member: str) -> str:
        """The bare name, '' for one that is not (or no longer) known."""
        seat = self.seat_of(member)
        return seat.name if seat else ""

    def is_member(self, member: str) -> bool:
        return any(seat.member == member for seat in self.roll.seats)

    def first_chair(self, present: Sequence[str], day: date) -> str | None:
        """Who presides of those present: chair, then co-chair, then vice-chair."""
        offices = {seat.member: seat.office for seat in self.enrolled_on(day)}
        for office in PRESIDING_ORDER:
            for member in present:
                if offices.get(member) is office:
                    return member
        return None


def _holds(seat: SeatView, day: date) -> bool:
    return (seat.starts is None or seat.starts <= day) and (seat.ends is None or day <= seat.ends)


class Councils:
    """Knows every body's council: from memory, else the copy in the database, else the registry."""

    def __init__(self, store: Store, writer: Writer, registry: Bus) -> None:
        self._store = store
        self._writer = writer
        self._registry = registry
        self._rolls: dict[str, Roll] = {}
        self._charters: dict[tuple[str, int], Charter] = {}

    async def load(self) -> None:
        """The copies of the last run, so that the scheduler can work while the registry is away."""
        async with self._store.reading() as session:
            for copy in await session.scalars(select(RollCopy)):
                self._rolls[copy.body] = Roll.model_validate(copy.roll)
            for charter in await session.scalars(select(CharterCopy)):
                self._charters[charter.charter, charter.version] = _parsed(charter.toml)

    def known(self) -> tuple[Roll, ...]:
        return tuple(self._rolls.values())

    def bodies_of_member(self, member: str | None) -> dict[str, str]:
        """Slug and name of the bodies on whose rolls a member is."""
        known = sorted(self._rolls.values(), key=lambda roll: (roll.parent is not None, roll.body))
        return {roll.body: roll.body_name for roll in known if any(seat.member == member for seat in roll.seats)}

    def body_of_member(self, member: str | None) -> str | None:
        """The one body on whose roll a member is, None when there are none or several."""
        bodies = list(self.bodies_of_member(member))
        return bodies[0] if len(bodies) == 1 else None

    def with_children(self, body: str) -> frozenset[str]:
        """The slugs of a body and of all below it."""
        family, grown = {body}, True
        while grown:
            more = {roll.body for roll in self._rolls.values() if roll.parent in family} - family
            grown = bool(more)
            family |= more
        return frozenset(family)

    async def now(self, body: str) -> Council | Refusal:
        """The council as last known; asks the registry for a body that is new here."""
        roll = self._rolls.get(body)
        return await self.refresh(body) if roll is None else await self._council(roll)

    async def refresh(self, body: str) -> Council | Refusal:
        """The council as the registry has it at this moment; what it is told is kept."""
        roll = await self._registry.ask(GetRoll(body=body))
        if isinstance(roll, Refusal):
            return roll
        council = await self._council(roll)
        if self._rolls.get(body) != roll:
            await self._keep(lambda unit: _keep_roll(unit, roll))
            self._rolls[body] = roll
        return council

    async def refresh_if_known(self, body: str) -> None:
        """After an event: the copy follows, if there is one."""
        if body in self._rolls:
            await self.refresh(body)

    async def refresh_all(self) -> None:
        """After a start or an outage: what other schedulers learnt is read, and the registry asked about all."""
        await self.load()
        for body in list(self._rolls):
            await self.refresh(body)

    async def refresh_charter(self, charter: str) -> None:
        """After a new charter version: every body under that charter follows."""
        for roll in list(self._rolls.values()):
            if roll.charter == charter:
                await self.refresh(roll.body)

    async def of(self, meeting: Meeting) -> Council | Refusal:
        """The council under the charter version that the meeting is frozen to, or today's before its opening."""
        council = await self.now(meeting.body)
        if isinstance(council, Refusal) or meeting.charter is None or meeting.charter_version is None:
            return council
        charter = await self._charter(meeting.charter, meeting.charter_version)
        return Council(council.roll, charter.for_body(meeting.charter_sub))

    async def _council(self, roll: Roll) -> Council:
        charter = await self._charter(roll.charter, roll.charter_version)
        return Council(roll, charter.for_body(roll.charter_sub))

    async def _charter(self, key: str, version: int) -> Charter:
        found = self._charters.get((key, version))
        if found is not None:
            return found
        text = await self._registry.ask(GetCharter(charter=key, version=version))
        if isinstance(text, Refusal):
            raise LookupError(f"charter {key} version {version}: {text.code}")
        charter = _parsed(text.toml)
        await self._keep(lambda unit: _keep_charter(unit, key, version, text.toml))
        self._charters[key, version] = charter
        return charter

    async def _keep(self, work: Work) -> None:
        """A copy that was not kept is not used: what is decided by it must be there for whoever checks the decision."""
        if isinstance(await self._writer.do(work), Refusal):
            raise Unavailable("scheduler", "its database is busy")


def _parsed(toml: str) -> Charter:
    charter = parse_charter(tomllib.loads(toml))
    if not isinstance(charter, Charter):
        raise ValueError("a charter that was taken in cannot be read")
    return charter


async def _keep_roll(unit: Unit, roll: Roll) -> Roll:
    await unit.session.merge(RollCopy(body=roll.body, version=roll.version, roll=roll.model_dump(mode="json")))
    return roll


async def _keep_charter(unit: Unit, key: str, version: int, toml: str) -> Done:
    await unit.session.merge(CharterCopy(charter=key, version=version, toml=toml))
    return Done()
