"""Who acts: an account becomes a member or a facilitator, and what each may do."""

from dataclasses import dataclass

from shared.bus.asking import Bus
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.linking import GetDirectory, Identify, Person

NOT_ALLOWED = Refusal(code="not_allowed")
STRANGER = Refusal(code="stranger")
UNCONFIRMED = Refusal(code="unconfirmed_account")

# Which channel may come in on which subjects. Page and Telegram are people; the operator sits at the machine.
CHANNELS = {
    Audience.MEMBER: {Channel.TELEGRAM, Channel.PAGE, Channel.SERVICE},
    Audience.FACILITATOR: {Channel.TELEGRAM},
    Audience.DESK: {Channel.DESK},
    Audience.OPERATOR: {Channel.OPERATOR},
    Audience.SERVICE: {Channel.SERVICE},
    Audience.PUBLIC: set(),
}


@dataclass(frozen=True)
class Acting:
    """The person behind a command. `label` is what the journal keeps: a kind and a random id."""

    label: str
    member: str | None = None
    facilitates: frozenset[str] = frozenset()
    everywhere: bool = False

    def may_run(self, body: str) -> bool:
        """Whether this person may call and run this body's meetings."""
        return self.everywhere or body in self.facilitates


class People:
    """Resolves accounts when someone acts; remembers them until the registry says that an account changed."""

    def __init__(self, registry: Bus) -> None:
        self._registry = registry
        self._known: dict[tuple[Channel, str], Person] = {}
        self._members: dict[tuple[Channel, str], str] = {}  # what a directory told: good for the members' audience only
        self._changes = 0  # what was asked before a change must not be remembered after it

    async def acting(self, actor: Actor, audience: Audience) -> Acting | Refusal:
        """Who acts, with the rights of the audience they came through and no more."""
        if actor.channel not in CHANNELS[audience]:
            return NOT_ALLOWED
        if actor.channel is Channel.OPERATOR:
            return Acting(label="operator", everywhere=True)
        if actor.channel is Channel.SERVICE:
            return Acting(label=f"service:{actor.id}")
        expected = self._members.get((actor.channel, actor.id)) if audience is Audience.MEMBER else None
        if expected is not None:
            return Acting(f"member:{expected}", expected)
        person = await self._person(actor)
        if isinstance(person, Refusal):
            return person
        if audience in (Audience.FACILITATOR, Audience.DESK) and person.facilitator:
            label = f"facilitator:{person.facilitator}"
            return Acting(label, person.member, frozenset(person.facilitates))
        if audience is Audience.MEMBER and person.member:
            return Acting(f"member:{person.member}", person.member)
        if audience is Audience.MEMBER and person.pending:
            return UNCONFIRMED
        return STRANGER if audience is Audience.MEMBER else NOT_ALLOWED

    async def _person(self, actor: Actor) -> Person | Refusal:
        key = (actor.channel, actor.id)
        known = self._known.get(key)
        if known is not None:
            return known
        before = self._changes
        person = await self._registry.ask(Identify(who=actor))
        if isinstance(person, Refusal):
            return person
        lasting = actor.channel is not Channel.DESK  # a session ends by the clock: it is asked about each time
        if lasting and before == self._changes and (person.member or person.facilitator):
            self._known[key] = person
        return person

    async def expect(self, body: str) -> None:
        """Learns everybody on a body's roll before they all press at once."""
        before = self._changes
        directory = await self._registry.ask(GetDirectory(body=body))
        if isinstance(directory, Refusal) or before != self._changes:
            return
        for account in directory.accounts:
            self._members[Channel(account.channel), account.id] = account.member

    def forget(self, member: str | None = None) -> None:
        """Forgets one member's accounts, or everybody."""
        self._changes += 1
        self._known = {key: person for key, person in self._known.items() if member is not None and person.member != member}
        self._members = {key: known for key, known in self._members.items() if member is not None and known != member}
