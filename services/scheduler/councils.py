"""The councils that the scheduler knows: from memory, else the copies in its database, else the registry."""

import tomllib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from sqlalchemy import select

from services.scheduler.council import Council
from services.scheduler.tables import CharterCopy, Meeting, RollCopy
from shared.bus.asking import Bus, ServiceFault, Unavailable
from shared.contracts.base import Channel, Done, Refusal
from shared.contracts.bodies import GetCharter, ListRecords, Record
from shared.contracts.linking import GetDirectory
from shared.contracts.roll import GetRoll, Roll
from shared.rules.charter import BodyKind, Charter
from shared.rules.charter_parse import parse_charter
from shared.rules.joint import joint_key
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Work, Writer
from shared.texts import meeting as texts

log = structlog.get_logger()


MOST_JOINED = 200
# What the topics do when a body is first known, or its roll or charter has changed, in the transaction that keeps it.
LEARNT: list[Callable[[Unit, Council], Awaitable[None]]] = []


@dataclass(frozen=True)
class _Joined:
    """What a joint council was made of."""

    joins: Roll
    others: tuple[Roll, ...]
    council: Council


class Councils:
    """Knows every body's council: from memory, else the copy in the database, else the registry."""

    def __init__(self, store: Store, writer: Writer, registry: Bus) -> None:
        self._store = store
        self._writer = writer
        self._registry = registry
        self._rolls: dict[str, Roll] = {}
        self._charters: dict[tuple[str, int], Charter] = {}
        self._made: dict[str, Council] = {}
        self._joined: dict[tuple[str, ...], _Joined] = {}

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
        kept = self._rolls.get(body)
        if kept == roll:
            return await self._council(kept)
        council = await self._council(roll)
        await self._keep(lambda unit: _keep_roll(unit, council))
        self._rolls[body] = roll
        return council

    async def records(self, body: str) -> tuple[Record, ...]:
        """Past meetings of a body and of those below it, as documents tell them."""
        found = await self._registry.ask(ListRecords(body=body, children=True))
        return () if isinstance(found, Refusal) else found.items

    async def reached(self, body: str) -> set[str]:
        """The members of a body whom the messenger reaches. Raises Unavailable while the registry is away."""
        found = await self._registry.ask(GetDirectory(body=body))
        accounts = () if isinstance(found, Refusal) else found.accounts
        return {account.member for account in accounts if account.channel == Channel.TELEGRAM}

    async def renew(self, body: str) -> None:
        """The copy as it should be for somebody who has just changed the roll; while the registry is away the old one stands."""
        try:
            await self.refresh(body)
        except (Unavailable, ServiceFault) as exc:
            log.info("roll.not_renewed", body=body, error=str(exc))

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
        others = meeting.others
        council = await (self.joined(meeting.body, others) if others else self.now(meeting.body))
        if isinstance(council, Refusal) or meeting.charter is None or meeting.charter_version is None:
            return council
        frozen = (meeting.charter, meeting.charter_version, meeting.charter_sub)
        if frozen == (council.roll.charter, council.roll.charter_version, council.roll.charter_sub):
            return council
        charter = await self._charter(meeting.charter, meeting.charter_version)
        return Council(council.roll, charter.for_body(meeting.charter_sub), council.others)

    async def joined(self, body: str, others: tuple[str, ...]) -> Council | Refusal:
        """The council of a joint meeting as it would be today: the host's, with the members of all its bodies, each once."""
        rolls: list[Roll] = []
        for slug in (body, *others):
            council = await self.now(slug)
            if isinstance(council, Refusal):
                return council
            rolls.append(council.roll)
        if len({roll.charter for roll in rolls}) > 1:
            return Refusal(code="joint_across_councils")
        key = tuple(rolls)
        made = self._joined.get((body, *others))
        if made is None or (made.joins, made.others) != (key[0], key[1:]):
            if len(self._joined) >= MOST_JOINED:
                self._joined.clear()
            made = self._joined[(body, *others)] = await self._join(key[0], key[1:])
        return made.council

    async def _join(self, host: Roll, others: tuple[Roll, ...]) -> "_Joined":
        charter = await self._charter(host.charter, host.charter_version)
        sub = joint_key(charter, host.charter_sub)
        own_kind = sub is not None and sub == host.charter_sub and charter.sub_body(sub).kind is BodyKind.JOINT
        names = [roll.body_name for roll in ((*others,) if own_kind else (host, *others))]
        seats = tuple(seat for roll in (host, *others) for seat in roll.seats)
        name = texts.joint_name(names, host.body_name if own_kind else "")
        roll = host.model_copy(update={"seats": seats, "charter_sub": sub, "body_name": name})
        return _Joined(host, others, Council(roll, charter.for_body(sub), others))

    async def fresh(self, meeting: Meeting) -> Council | Refusal:
        """A meeting's council with the rolls of this moment, asked from the registry."""
        for slug in (meeting.body, *meeting.others):
            council = await self.refresh(slug)
            if isinstance(council, Refusal):
                return council
        return await self.of(meeting)

    async def _council(self, roll: Roll) -> Council:
        made = self._made.get(roll.body)
        if made is None or made.roll is not roll:
            charter = await self._charter(roll.charter, roll.charter_version)
            made = self._made[roll.body] = Council(roll, charter.for_body(roll.charter_sub))
        return made

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


async def _keep_roll(unit: Unit, council: Council) -> Roll:
    roll = council.roll
    await unit.session.merge(RollCopy(body=roll.body, version=roll.version, roll=roll.model_dump(mode="json")))
    for learnt in LEARNT:
        await learnt(unit, council)
    return roll


async def _keep_charter(unit: Unit, key: str, version: int, toml: str) -> Done:
    await unit.session.merge(CharterCopy(charter=key, version=version, toml=toml))
    return Done()
