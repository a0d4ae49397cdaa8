"""Clients that do not keep to the contracts, on a server that lets everybody in: no effect, nothing told, nobody down."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError

from deploy import assembly
from deploy.schema import ensure_schema
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.contracts.base import Actor, Ask, Audience, Channel, Command, Refusal, subject_of
from shared.contracts.deadlines import AdvanceClock, Verify, VerifyView
from shared.contracts.motions import MotionView, ShowMotion
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.crowd import Voter, gather_crowd
from tests.faults.rows import rows
from tests.faults.test_keys import every_question

TEXTS = ["", "%s'; DROP TABLE scheduler_ballot;--\x00", "가" * 30_000]
NUMBERS = [-1, 2**31, -(2**63) - 1]
TIMES = ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59-23:59", "2026-12-03T14:00:00"]
DATES = ["0001-01-01", "9999-12-31"]
BROKEN = [
    b"",
    b"{",
    b"null",
    b"[]",
    b'"x"',
    b"7",
    b"\xff\xfe\x00",
    b'{"v":',
    b"[" * 100_000,
    b'{"actor":{"channel":"root","id":[]}}',
]
OPERATOR = Actor(channel=Channel.OPERATOR, id="rogue")


@dataclass
class Town:
    """Registry and scheduler with a vote under way, and a client without manners."""

    runtime: Runtime
    client: Client
    bus: Bus
    shown: MotionView
    voters: list[Voter]

    @property
    def motion(self) -> str:
        return self.shown.id

    @property
    def meeting(self) -> str:
        return self.shown.meeting

    def known(self) -> dict[str, Any]:
        """What a rogue may know: every id there is."""
        words = {
            "body": "guro",
            "slug": "guro",
            "charter": "guro",
            "title": "제목",
            "place": "5층",
            "text": "글",
            "agenda": ["예산"],
        }
        ids = {"meeting": self.meeting, "motion": self.motion, "member": self.voters[1].member, "choice": "yes"}
        return {**words, **ids, "starts": "2027-03-03T14:00:00+09:00", "item": 1, "filename": "a.csv", "content": "AAAA"}

    async def ask(self, subject: str, payload: bytes) -> Msg:
        try:
            return await self.client.request(subject, payload, timeout=10)
        except NatsError as exc:
            raise AssertionError(f"{subject} {payload[:300]!r}: {type(exc).__name__}") from None

    async def ballots(self) -> list[Any]:
        return await rows(self.runtime, "SELECT member, choice FROM scheduler_ballot ORDER BY member")


@asynccontextmanager
async def town(runtime: Runtime) -> AsyncIterator[Town]:
    await ensure_schema(runtime.settings)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(assembly.registry(runtime))
        await stack.enter_async_context(assembly.scheduler(runtime))
        client = await stack.enter_async_context(connected(runtime.nats_url, "operator"))
        bus = Bus(client, Audience.OPERATOR)
        motion, voters = await gather_crowd(bus, Bus(client, Audience.MEMBER), 5, seed=1)
        shown = await bus.ask(ShowMotion(motion=motion))
        assert isinstance(shown, MotionView)
        yield Town(runtime, client, bus, shown, voters)


def values(schema: dict[str, Any], kinds: dict[str, Any]) -> list[Any]:
    """Odd values of the right JSON type, and for enums the right ones."""
    if "$ref" in schema:
        schema = kinds[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return [value for one in schema["anyOf"] for value in values(one, kinds)]
    if "enum" in schema or "const" in schema:
        return list(schema.get("enum", [schema.get("const")]))
    match schema.get("type"):
        case "string":
            return {"date-time": TIMES, "date": DATES}.get(schema.get("format", ""), TEXTS)
        case "integer":
            return NUMBERS
        case "boolean":
            return [True]
        case "array":
            inner = values(schema.get("items", {}), kinds)
            return [[], inner, inner[:1] * 1000]
        case "object":
            return [{}, {"x": 1}]
    return [None]


def questions(kind: type[Ask[Any]], known: dict[str, Any], actor: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A sound question, then one for each odd value of each field."""
    schema = kind.model_json_schema()
    fields = {name: values(field, schema.get("$defs", {})) for name, field in schema["properties"].items()}
    sound = {name: known.get(name, odd[0]) for name, odd in fields.items()} | ({"actor": actor} if "actor" in fields else {})
    yield sound
    for name in fields.keys() - {"idempotency_key", "actor"}:
        yield from ({**sound, name: odd} for odd in fields[name])


def first_audience(kind: type[Ask[Any]]) -> Audience:
    """The one with the most rights."""
    ranking = (Audience.OPERATOR, Audience.FACILITATOR, Audience.DESK, Audience.MEMBER, Audience.SERVICE, Audience.PUBLIC)
    return next(audience for audience in ranking if audience in kind.audiences)


def actor_for(audience: Audience, here: Town) -> dict[str, Any]:
    person = {Audience.OPERATOR: OPERATOR, Audience.MEMBER: here.voters[0].actor}
    other = Actor(channel=Channel.SERVICE if audience is Audience.SERVICE else Channel.TELEGRAM, id="4242")
    return person.get(audience, other).model_dump()


@on_both_databases
async def test_odd_questions_are_refused_and_none_fails_inside(runtime: Runtime) -> None:
    async with town(runtime) as here:
        failed, number = [], 0
        for kind in {kind: None for kind, _ in every_question()}:
            audience = first_audience(kind)
            for question in questions(kind, here.known(), actor_for(audience, here)):
                if kind is AdvanceClock and 0 < question["seconds"]:
                    continue  # the clock would then stand there for the rest
                number += 1
                if "idempotency_key" in question:
                    question["idempotency_key"] = f"odd-{number}"
                sent = json.dumps(question).encode()
                reply = await here.ask(subject_of(kind, audience), sent)
                if (reply.headers or {}).get("Nats-Service-Error-Code"):
                    failed.append((kind.__name__, sent[:300]))
        assert failed == []
        assert number > 500
        verified = await here.bus.ask(Verify())
        assert isinstance(verified, VerifyView) and verified.ok, verified


async def test_broken_questions_have_no_effect(runtime: Runtime) -> None:
    """On every subject there is: refused as malformed, and the record has not grown by a row."""
    async with town(runtime) as here:
        before = await here.ballots(), await rows(runtime, "SELECT count(*) FROM scheduler_journal")
        for kind, audience in every_question():
            for payload in BROKEN:
                reply = await here.ask(subject_of(kind, audience), payload)
                said = Refusal.model_validate_json(reply.data)
                assert said.code == "malformed" and len(reply.data) < 300, (kind, payload[:40], reply.data[:300])
        assert (await here.ballots(), await rows(runtime, "SELECT count(*) FROM scheduler_journal")) == before


async def test_voter_in_the_question_is_not_believed(runtime: Runtime) -> None:
    """Straight to the service, past any bot: for another, as another, as a service, with the key of another's press."""
    async with town(runtime) as here:
        one, other = here.voters[0], here.voters[1]
        subject = "hyeopchi.scheduler.member.ballot.cast"
        about = {"motion": here.motion, "choice": "yes", "idempotency_key": "mine"}
        accounts = [("operator", "operator"), ("service", "scheduler"), ("page", other.member), ("telegram", other.member)]
        accounts += [("page", ""), ("page", "' OR 1=1 --")]
        actors = [{"channel": channel, "id": name} for channel, name in accounts]
        forged = [{**about, "actor": actor} for actor in actors]
        forged += [{**about, "actor": actor, "member": other.member} for actor in (*actors, one.actor.model_dump())]
        for question in forged:
            reply = await here.ask(subject, json.dumps(question).encode())
            assert (reply.headers or {}).get("Hyeopchi-Refused"), (question, reply.data)
        assert await here.ballots() == []
        mine = {**about, "idempotency_key": "press", "actor": one.actor.model_dump()}
        await here.ask(subject, json.dumps(mine).encode())
        again = {**mine, "actor": other.actor.model_dump(), "choice": "no"}  # the same key in other hands
        await here.ask(subject, json.dumps(again).encode())
        assert sorted(await here.ballots()) == sorted([(one.member, "yes"), (other.member, "no")])


async def test_operator_sits_at_the_machine_and_nowhere_else(runtime: Runtime) -> None:
    """A bot's key reaches its own subjects only; to say there that one is the operator, or a service, opens nothing."""
    async with town(runtime) as here:
        let = set()
        for kind, audience in every_question():
            if audience not in (Audience.FACILITATOR, Audience.MEMBER) or not issubclass(kind, Command):
                continue
            for channel in (Channel.OPERATOR, Channel.SERVICE):
                sound = next(questions(kind, here.known(), {"channel": channel, "id": "operator"}))
                reply = await here.ask(subject_of(kind, audience), json.dumps({**sound, "idempotency_key": "x"}).encode())
                if not (reply.headers or {}).get("Hyeopchi-Refused"):
                    let.add((kind.__name__, str(audience), str(channel)))
        assert let <= OF_THE_BOT_ITSELF
        assert await here.ballots() == []
        shown = await here.bus.ask(ShowMotion(motion=here.motion))
        assert isinstance(shown, MotionView) and (shown.state, shown.voted) == (here.shown.state, 0)


# What a bot does for nobody: it has posted the call, and the messenger told it that a group's number is another one now.
OF_THE_BOT_ITSELF = {
    ("GiveNotice", "member", "service"),
    ("ChatMigrated", "member", "service"),
    ("ChatMigrated", "facilitator", "service"),
}

RAW = {
    "no protocol": b"GET / HTTP/1.1\r\n\r\n",
    "half a greeting": b'CONNECT {"verbose":\r\n',
    "too large a message": b"CONNECT {}\r\nPUB hyeopchi.scheduler.member.ballot.cast 99999999\r\n" + b"x" * 100_000,
    "negative length": b"CONNECT {}\r\nPUB hyeopchi.scheduler.member.ballot.cast -1\r\n\r\n",
    "endless line": b"PUB " + b"a" * 70_000,
    "zeros": b"\x00" * 10_000,
}


async def test_connections_without_manners_disturb_nobody(runtime: Runtime) -> None:
    host, port = runtime.nats_url.removeprefix("nats://").split(":")
    async with town(runtime) as here:
        for name, said in RAW.items():
            _, writer = await asyncio.open_connection(host, int(port))
            writer.write(said)
            await writer.drain()
            writer.close()
            assert isinstance(await here.bus.ask(ShowMotion(motion=here.motion)), MotionView), name


async def test_what_services_tell_of_themselves_is_no_secret(runtime: Runtime) -> None:
    """nats.micro answers on $SRV: names and counts, whatever was sent there; no ids of people, no words of theirs."""
    async with town(runtime) as here:
        heard = []
        inbox = here.client.new_inbox()
        listening = await here.client.subscribe(inbox)
        for verb in ("PING", "INFO", "STATS"):
            for payload in BROKEN[:5]:
                await here.client.publish(f"$SRV.{verb}", payload, reply=inbox)
            heard += [(await listening.next_msg(timeout=10)).data.decode() for _ in range(2 * 5)]  # registry and scheduler
        private = [
            here.voters[0].member,
            here.voters[0].actor.id,
            here.motion,
            here.meeting,
            "위원",
            str(runtime.settings.folder),
        ]
        assert [word for word in private for told in heard if word in told] == []
        assert isinstance(await here.bus.ask(ShowMotion(motion=here.motion)), MotionView)
