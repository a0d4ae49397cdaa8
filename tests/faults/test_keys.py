"""A key for each service: with its own a service does its part, with another's or none it does nothing. On a real server."""

import asyncio
import json
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import nats
import pytest
from aiohttp import ClientSession
from nats.aio.client import Client
from nats.js.errors import NotFoundError
from pydantic import BaseModel

import shared.contracts
from deploy import assembly
from deploy.keys import SERVER, TEMPLATES, KeysExist, embedded_keys, new_keys
from deploy.nats_server import embedded_nats
from shared.bus.connection import KeyMissing, KeyUnreadable, NatsRefused, connected
from shared.bus.permissions import PARTS, STREAM, inbox_of, permissions
from shared.bus.serving import serving
from shared.bus.stream import ensure_stream
from shared.contracts.base import Ask, Audience, Done, subject_of
from shared.contracts.events import EVENTS
from shared.contracts.meetings import ShowMeeting
from shared.runtime import Runtime
from tests.cli.conftest import run
from tests.conftest import until
from tests.standin import test_least_api as standin
from tests.standin.least_api import buttons, command, press

API = "$JS.API"
BINARY = str(Path(sys.executable).parent / "nats-server")


@pytest.fixture
async def url(tmp_path: Path) -> AsyncIterator[str]:
    """A server that knows the keys in tmp_path, with the stream of events."""
    async with embedded_nats(tmp_path) as found:
        async with connected(found, "scheduler", embedded_keys(tmp_path)) as client:
            await ensure_stream(client.jetstream())
        yield found


@asynccontextmanager
async def _as(service: str, url: str, tmp_path: Path) -> AsyncIterator["Attempt"]:
    async with connected(url, service, embedded_keys(tmp_path)) as client:
        yield Attempt(client)


class Attempt:
    """One service's connection, with what the server refused it."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.refused: list[str] = []
        told = client._error_cb

        async def on_error(exc: Exception) -> None:
            self.refused.append(str(exc))
            await told(exc)

        client._error_cb = on_error

    async def publishes(self, subject: str, payload: bytes = b"{}") -> bool:
        """Whether the server lets it."""
        before = len(self.refused)
        await self.client.publish(subject, payload, reply=f"{bytes(self.client._inbox_prefix).decode()}.x")
        return await self._was_let(before)

    async def subscribes(self, subject: str) -> bool:
        before = len(self.refused)
        await self.client.subscribe(subject)
        return await self._was_let(before)

    async def _was_let(self, before: int) -> bool:
        """The server refuses before it answers the next ping; the client's first ping may overtake what it still holds back."""
        await self.client.flush()
        await self.client.flush()
        return len(self.refused) == before


# --- the table


def every_question() -> Iterator[tuple[type[Ask[Any]], Audience]]:
    for family in iter_modules(shared.contracts.__path__):
        for found in vars(import_module(f"shared.contracts.{family.name}")).values():
            if isinstance(found, type) and issubclass(found, Ask) and "verb" in found.__dict__:
                yield from ((found, audience) for audience in found.audiences)


def matches(pattern: str, subject: str) -> bool:
    wanted, given = pattern.split("."), subject.split(".")
    if wanted[-1] == ">":
        wanted, given = wanted[:-1], given[: len(wanted) - 1]
    return len(wanted) == len(given) and all(a in ("*", b) for a, b in zip(wanted, given, strict=True))


def may_publish(subject: str) -> set[str]:
    return {name for name in PARTS if any(matches(pattern, subject) for pattern in permissions(name).publish)}


ASKERS = {
    Audience.PUBLIC: {"web"},
    Audience.MEMBER: {"members-bot", "web"},
    Audience.FACILITATOR: {"facilitators-bot"},
    Audience.DESK: {"web"},
    Audience.OPERATOR: {"operator"},
}


def test_every_question_may_be_asked_by_its_audience_and_answered_by_its_service() -> None:
    asked = list(every_question())
    assert len(asked) > 80
    for kind, audience in asked:
        subject = subject_of(kind, audience)
        if audience is not Audience.SERVICE:
            assert may_publish(subject) == ASKERS[audience], subject
        listening = {name for name in PARTS if any(matches(pattern, subject) for pattern in permissions(name).subscribe)}
        assert listening == {kind.service}


def test_every_event_may_be_told_by_its_own_services_alone() -> None:
    assert len(EVENTS) > 50
    for kind in EVENTS.values():
        assert may_publish(f"hyeopchi.event.{kind.name}") == kind.told_by, kind.name


def test_questions_between_services_are_the_scheduler_s_but_for_two() -> None:
    subjects = {subject_of(kind, audience) for kind, audience in every_question() if audience is Audience.SERVICE}
    allowed = {subject: may_publish(subject) for subject in subjects if subject.startswith("hyeopchi.registry.")}
    assert allowed.pop("hyeopchi.registry.service.facilitator.list") == {"scheduler", "facilitators-bot"}
    assert allowed.pop("hyeopchi.registry.service.recipient.list") == {"scheduler", "members-bot"}
    assert allowed and all(found == {"scheduler"} for found in allowed.values())


@pytest.mark.parametrize("verb", ["DELETE", "PURGE", "UPDATE", "MSG.DELETE", "SNAPSHOT", "RESTORE", "LEADER.STEPDOWN"])
def test_nobody_may_touch_the_stream(verb: str) -> None:
    assert may_publish(f"{API}.STREAM.{verb}.{STREAM}") == set()
    assert may_publish(f"{API}.CONSUMER.DELETE.{STREAM}.scheduler") == set()


# --- each service with its own key


async def test_each_service_works_with_its_own_key(runtime: Runtime, tmp_path: Path) -> None:
    """Registry, scheduler, both bots and the web: a person is linked, a meeting called, posted, answered and shown."""
    async with embedded_nats(tmp_path) as url:
        keyed = replace(runtime, nats_url=url, keys=embedded_keys(tmp_path))
        async with standin.town(keyed) as here, assembly.web(_on_free_port(keyed)) as web, ClientSession() as http:
            meeting = await standin.settled(here)
            posted = await until(lambda: standin.notice(here))
            pressed = press(standin.MEMBER, standin.GROUP, 200, buttons(posted)["참석"], "query-1")
            here.members.put(callback_query=pressed)
            told = await until(lambda: here.members.made("answerCallbackQuery"))
            assert told[0]["text"].startswith("참석으로 기록했습니다")
            here.facilitators.put(message=command(standin.FACILITATOR, standin.FACILITATOR, "/deadlines"))
            await until(lambda: here.facilitators.made("sendMessage"))
            for path in ("readyz", f"api/v1/meetings/{meeting.id}"):
                async with http.get(f"{web.address}/{path}") as shown:
                    assert shown.status == 200, path
    assert "Violation" not in (tmp_path / "nats" / "nats.log").read_text()


def _on_free_port(runtime: Runtime) -> Runtime:
    return replace(runtime, settings=runtime.settings.model_copy(update={"port": 0}))


# --- a service with another's key


NOT_ITS_OWN = {
    "facilitator's command with the members' bot's": ("members-bot", "hyeopchi.scheduler.facilitator.meeting.open"),
    "operator's command with the members' bot's": ("members-bot", "hyeopchi.registry.operator.facilitator.add"),
    "service's question with the members' bot's": ("members-bot", "hyeopchi.registry.service.directory"),
    "event with the members' bot's": ("members-bot", "hyeopchi.event.vote.closed"),
    "event named like an audience": ("members-bot", "hyeopchi.event.member.x"),
    "answer in another's inbox": ("members-bot", "_INBOX_scheduler.x.y"),
    "making the stream": ("web", f"{API}.STREAM.CREATE.{STREAM}"),
    "deleting the stream": ("members-bot", f"{API}.STREAM.DELETE.{STREAM}"),
    "emptying the stream": ("members-bot", f"{API}.STREAM.PURGE.{STREAM}"),
    "reading a message by number": ("members-bot", f"{API}.STREAM.MSG.GET.{STREAM}"),
    "another's durable, made": ("members-bot", f"{API}.CONSUMER.DURABLE.CREATE.{STREAM}.facilitators-bot"),
    "another's durable, read": ("members-bot", f"{API}.CONSUMER.MSG.NEXT.{STREAM}.facilitators-bot"),
    "another's durable, acknowledged": ("members-bot", f"$JS.ACK.{STREAM}.facilitators-bot.1.1.1.1.0"),
    "another's durable, deleted": ("members-bot", f"{API}.CONSUMER.DELETE.{STREAM}.facilitators-bot"),
    "a durable with the web's": ("web", f"{API}.CONSUMER.CREATE.{STREAM}.members-bot"),
    "reading a durable with the web's": ("web", f"{API}.CONSUMER.MSG.NEXT.{STREAM}.scheduler"),
    "facilitator's command with the web's": ("web", "hyeopchi.scheduler.facilitator.meeting.open"),
    "member's command with the facilitators' bot's": ("facilitators-bot", "hyeopchi.scheduler.member.ballot.cast"),
    "directory with the facilitators' bot's": ("facilitators-bot", "hyeopchi.registry.service.directory"),
    "scheduler's event with the registry's": ("registry", "hyeopchi.event.vote.closed"),
    "registry's event with the scheduler's": ("scheduler", "hyeopchi.event.roll.changed"),
    "operator's command with the scheduler's": ("scheduler", "hyeopchi.registry.operator.facilitator.add"),
    "event with the operator's": ("operator", "hyeopchi.event.vote.closed"),
    "deleting the stream with the operator's": ("operator", f"{API}.STREAM.DELETE.{STREAM}"),
    "deleting the stream with the scheduler's": ("scheduler", f"{API}.STREAM.DELETE.{STREAM}"),
}


@pytest.mark.parametrize(("service", "subject"), NOT_ITS_OWN.values(), ids=NOT_ITS_OWN)
async def test_what_is_not_its_own_is_refused(service: str, subject: str, url: str, tmp_path: Path) -> None:
    async with _as(service, url, tmp_path) as attempt:
        assert not await attempt.publishes(subject)
        assert len(attempt.refused) == 1 and "permissions violation" in attempt.refused[0].lower()
        assert await attempt.publishes(permissions(service).publish[0].replace(">", "x"))  # the key is good for its own
    lines = [line for line in (tmp_path / "nats" / "nats.log").read_text().splitlines() if f'"{subject}"' in line]
    assert len(lines) == 1 and "Publish Violation" in lines[0]


LISTENING = {
    "another's inbox": ("members-bot", "_INBOX_scheduler.>"),
    "all inboxes": ("members-bot", "*.>"),
    "everything": ("members-bot", ">"),
    "events beside the stream": ("members-bot", "hyeopchi.event.>"),
    "questions to a service": ("members-bot", "hyeopchi.scheduler.>"),
    "questions to the other service": ("scheduler", "hyeopchi.registry.>"),
    "acknowledgements": ("web", "$JS.ACK.>"),
    "the server's own news": ("operator", "$SYS.>"),
}


@pytest.mark.parametrize(("service", "subject"), LISTENING.values(), ids=LISTENING)
async def test_listening_in_is_refused(service: str, subject: str, url: str, tmp_path: Path) -> None:
    async with _as(service, url, tmp_path) as attempt:
        assert not await attempt.subscribes(subject)
        assert await attempt.subscribes(f"{inbox_of(service)}.mine.*")


async def test_stream_stands_after_an_attempt_to_delete_it(url: str, tmp_path: Path) -> None:
    async with _as("members-bot", url, tmp_path) as attempt:
        await attempt.publishes(f"{API}.STREAM.DELETE.{STREAM}", b"")
        await attempt.client.jetstream().stream_info(STREAM)


async def test_web_cannot_make_a_durable_under_a_name_by_chance(url: str, tmp_path: Path) -> None:
    """The name in the subject is what the key is held to; another one inside the message is refused by JetStream."""
    durable = {"durable_name": "members-bot", "name": "members-bot", "ack_policy": "explicit"}
    async with _as("web", url, tmp_path) as attempt, _as("members-bot", url, tmp_path) as owner:
        ask = json.dumps({"stream_name": STREAM, "config": durable}).encode()
        answer = await attempt.client.request(f"{API}.CONSUMER.CREATE.{STREAM}.watch-1", ask)
        assert "error" in json.loads(answer.data)
        with pytest.raises(NotFoundError):
            await owner.client.jetstream().consumer_info(STREAM, "members-bot")


async def test_answer_does_not_go_where_the_asker_could_not(url: str, tmp_path: Path) -> None:
    """A reply subject is the asker's to name: the answering service must not be led to delete the stream with its answer."""
    keys, asked = embedded_keys(tmp_path), asyncio.Event()

    async def empty(question: object, audience: Audience) -> BaseModel:
        asked.set()
        return Done()  # as JSON {}: what JetStream takes for an empty request

    async with connected(url, "scheduler", keys) as client, serving(client, "scheduler", {ShowMeeting: empty}):
        async with _as("members-bot", url, tmp_path) as attempt:
            for reply in (f"{API}.STREAM.DELETE.{STREAM}", "hyeopchi.event.roll.changed"):
                asked.clear()
                subject = subject_of(ShowMeeting, Audience.MEMBER)
                await attempt.client.publish(subject, ShowMeeting(meeting="m").model_dump_json().encode(), reply=reply)
                await asyncio.wait_for(asked.wait(), 5)
                await _noted(tmp_path, f'Subject "{reply}"')
            state = (await attempt.client.jetstream().stream_info(STREAM)).state
    assert state.messages == 0


async def _noted(data_dir: Path, words: str) -> None:
    """Waits until the server's log has them."""
    await until(lambda: words in (data_dir / "nats" / "nats.log").read_text())


# --- no key, an unknown key


async def test_unknown_key_is_refused_and_the_server_says_so(url: str, tmp_path: Path) -> None:
    other = new_keys(tmp_path / "others")
    with pytest.raises(NatsRefused):
        async with connected(url, "registry", other.folder):
            pass
    log = (tmp_path / "nats" / "nats.log").read_text().splitlines()
    assert any("authentication error" in line and other.public["registry"] in line for line in log)


async def test_no_key_is_refused(url: str) -> None:
    with pytest.raises(NatsRefused):
        async with connected(url, "registry"):
            pass


async def test_public_key_alone_is_refused(url: str, tmp_path: Path) -> None:
    """The public key stands in the server's configuration: without the seed it is worth nothing."""
    known = (tmp_path / "nats" / "nats.conf").read_text().partition("nkey: ")[2].split()[0]
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    await reader.readline()
    writer.write(f'CONNECT {{"nkey": "{known}", "sig": "AAAA"}}\r\nPING\r\n'.encode())
    assert (await reader.readline()).startswith(b"-ERR 'Authorization Violation'")
    writer.close()
    await writer.wait_closed()


async def test_missing_and_damaged_keys_are_told_apart(url: str, tmp_path: Path) -> None:
    (tmp_path / "web.nk").write_text("SUNOTASEED")
    with pytest.raises(KeyUnreadable):
        async with connected(url, "web", tmp_path):
            pass
    with pytest.raises(KeyMissing):
        async with connected(url, "registry", tmp_path):
            pass


# --- as people meet them


@pytest.mark.parametrize("words", [("registry",), ("bot", "members"), ("body", "list")], ids=" ".join)
async def test_wrong_or_missing_key_ends_a_program_in_one_korean_line(words: tuple[str, ...], url: str, tmp_path: Path) -> None:
    others = new_keys(tmp_path / "others").folder
    (tmp_path / "empty").mkdir()
    folders = {"nats_refused": others, "key_missing": tmp_path / "empty"}
    for folder in folders.values():
        ran = await asyncio.to_thread(run, *words, folder=tmp_path, HYEOPCHI_NATS_URL=url, HYEOPCHI_NATS_CREDS=str(folder))
        told = ran.err.splitlines()
        assert ran.code == 1 and len(told) == 1 and "HYEOPCHI_NATS_CREDS" in told[0], ran.err


def test_new_keys_are_for_their_owner_alone_and_are_not_written_over(tmp_path: Path) -> None:
    made = run("keys", "new", "keys", "--json", folder=tmp_path)
    assert made.code == 0 and set(made.json["public"]) == set(PARTS)
    files = {file.name: file.read_bytes() for file in (tmp_path / "keys").glob("*.nk")}
    assert set(files) == {f"{name}.nk" for name in PARTS}
    assert all(stat.S_IMODE((tmp_path / "keys" / name).stat().st_mode) == 0o600 for name in files)
    again = run("keys", "new", "keys", folder=tmp_path)
    assert again.code == 1 and len(again.err.splitlines()) == 1
    assert files == {file.name: file.read_bytes() for file in (tmp_path / "keys").glob("*.nk")}
    with pytest.raises(KeysExist):
        new_keys(tmp_path / "keys")


def test_server_s_part_is_made_again_for_the_same_keys(tmp_path: Path) -> None:
    file = new_keys(tmp_path / "keys").folder / SERVER / "authorization.conf"
    first = file.read_text()
    file.write_text("authorization { users: [] }")
    ran = run("keys", "server", "keys", "--json", folder=tmp_path)
    assert ran.code == 0 and ran.json["file"].endswith("authorization.conf") and file.read_text() == first
    empty = run("keys", "server", ".", "--json", folder=tmp_path)
    assert empty.code == 1 and empty.json["error"]["code"] == "key_missing"


@pytest.mark.parametrize("name", TEMPLATES)
def test_server_takes_the_templates(name: str, tmp_path: Path) -> None:
    server = new_keys(tmp_path / "keys").folder / SERVER
    checked = subprocess.run([BINARY, "-t", "-c", str(server / name)], cwd=server, capture_output=True, text=True, check=False)
    assert checked.returncode == 0 and "is valid" in checked.stdout + checked.stderr, checked.stderr


def test_server_s_part_holds_no_seed(tmp_path: Path) -> None:
    made = new_keys(tmp_path / "keys")
    seeds = [file.read_text() for file in made.folder.glob("*.nk")]
    texts = "".join(file.read_text() for file in (made.folder / SERVER).glob("*.conf"))
    assert len(seeds) == len(PARTS) and not any(seed in texts for seed in seeds)
    assert all(key in texts for key in made.public.values())


async def test_note_of_the_running_system_holds_no_secret(tmp_path: Path) -> None:
    """What up.json says of NATS lets nobody in without reading a key file of the owner's."""
    async with embedded_nats(tmp_path) as url:
        assert "@" not in url
        with pytest.raises(nats.errors.NoServersError):
            await nats.connect(url, max_reconnect_attempts=1, reconnect_time_wait=0, error_cb=_quiet)
    assert stat.S_IMODE(embedded_keys(tmp_path).stat().st_mode) == 0o700


async def _quiet(_: Exception) -> None:
    """The refusal is looked at by the test itself."""
