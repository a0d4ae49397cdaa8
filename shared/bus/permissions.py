"""Which NATS subjects each service's key may use, as one table. What is not in it is denied."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared.contracts.base import Audience
from shared.contracts.events import kinds_told_by

STREAM = "HYEOPCHI_EVENTS"
API = "$JS.API"


def _asking(*audiences: Audience) -> tuple[str, ...]:
    """Every question that these audiences may send, to either service that answers."""
    return tuple(f"hyeopchi.{service}.{audience}.>" for service in ("registry", "scheduler") for audience in audiences)


@dataclass(frozen=True)
class Part:
    """One service's part on the bus.

    `asks`: subjects it may send questions on. `answers`: it answers those of its own name. `follows`: it reads all events with
    the durable consumer of its name. `watches`: with consumers named by chance, which hold no place in the stream. Which events
    it tells, the events themselves say (`told_by`).
    """

    asks: tuple[str, ...] = ()
    answers: bool = False
    follows: bool = False
    watches: bool = False


PARTS: dict[str, Part] = {
    "registry": Part(answers=True),
    "scheduler": Part(
        answers=True,
        asks=("hyeopchi.registry.service.>",),
        follows=True,
        watches=True,  # each scheduler keeps its memory true, whichever of them takes an event
    ),
    "members-bot": Part(
        asks=(  # the two lists: for the daily digest
            *_asking(Audience.MEMBER),
            "hyeopchi.scheduler.service.due.list",
            "hyeopchi.registry.service.recipient.list",
        ),
        follows=True,
    ),
    "facilitators-bot": Part(
        asks=(*_asking(Audience.FACILITATOR), "hyeopchi.registry.service.facilitator.list"),  # the list: whom to alert
        follows=True,
    ),
    # Beside the key, every question of the desk needs a session that a facilitator opened by a link from their own bot.
    "web": Part(asks=_asking(Audience.PUBLIC, Audience.MEMBER, Audience.DESK), watches=True),
    "operator": Part(asks=_asking(Audience.OPERATOR)),
}


@dataclass(frozen=True)
class Permissions:
    """Subjects a key may publish and subscribe; `never` is taken out of `publish` again."""

    publish: tuple[str, ...]
    subscribe: tuple[str, ...]
    never: tuple[str, ...] = ()


def inbox_of(service: str) -> str:
    """The prefix of the subjects on which a service gets its answers; nobody else may read there."""
    return f"_INBOX_{service.replace('-', '_')}"


def permissions(service: str) -> Permissions:
    """What the server is to allow this service's key."""
    return Permissions(tuple(_publish(service)), tuple(_subscribe(service)), tuple(_never(service)))


def _publish(service: str) -> Iterator[str]:
    part = PARTS[service]
    yield from part.asks
    yield from (f"hyeopchi.event.{kind}.>" for kind in kinds_told_by(service))
    if part.answers:
        yield from (f"{inbox_of(asker)}.>" for asker in _askers(service))
    if kinds_told_by(service) or part.follows or part.watches:
        yield f"{API}.STREAM.INFO.{STREAM}"
    if kinds_told_by(service):  # who tells also makes the stream
        yield f"{API}.STREAM.CREATE.{STREAM}"
    if part.follows:
        yield f"{API}.CONSUMER.DURABLE.CREATE.{STREAM}.{service}"
        yield from _reading(service)
        yield f"$JS.ACK.{STREAM}.{service}.>"
    if part.watches:
        yield f"{API}.CONSUMER.CREATE.{STREAM}.*"
        yield from _reading("*")


def _subscribe(service: str) -> Iterator[str]:
    yield f"{inbox_of(service)}.>"
    if PARTS[service].answers:
        yield f"hyeopchi.{service}.>"
        yield from ("$SRV.*", f"$SRV.*.hyeopchi-{service}", f"$SRV.*.hyeopchi-{service}.*")  # nats.micro listens there


def _never(service: str) -> Iterator[str]:
    """A name by chance cannot be told from a durable's by a wildcard, so the durables are taken out by name."""
    if PARTS[service].watches:
        for other, part in PARTS.items():
            if part.follows and other != service:
                yield f"{API}.CONSUMER.CREATE.{STREAM}.{other}"
                yield from _reading(other)


def _reading(consumer: str) -> Iterator[str]:
    yield f"{API}.CONSUMER.INFO.{STREAM}.{consumer}"
    yield f"{API}.CONSUMER.MSG.NEXT.{STREAM}.{consumer}"


def _askers(service: str) -> Iterator[str]:
    """Answers go to these inboxes only. The server's `allow_responses` would let an answer go to whatever reply subject a
    request names, also to one that deletes the stream or is an event: who asks could then do what only who answers may."""
    return (name for name, part in PARTS.items() if any(subject.startswith(f"hyeopchi.{service}.") for subject in part.asks))
