"""Nobody can join a secret ballot to its voter: two votes that differ only in who chose what leave the same traces everywhere."""

import json
import re
from typing import Any

import structlog

from services.scheduler.tables import Base
from shared.bus.connection import connected
from shared.bus.stream import STREAM
from shared.contracts.motions import CastSecretBallot, CloseVote, MotionView, OpenVote, PutMotion
from shared.runtime import Runtime
from tests.conftest import on_both_databases, until
from tests.faults.rows import rows, store_of
from tests.faults.sitting import seated
from tests.scheduler.council import Council, council

CHOICES = ["yes"] * 5 + ["no"] * 3 + ["abstain"] * 2
ORDER = [7, 2, 9, 4, 1, 10, 3, 8, 6, 5]  # in which the members vote, both times
HEX = re.compile(r"\b[0-9a-f]{64}\b")
TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)?")


async def voted(here: Council, meeting: str, choices: list[str], key: str) -> tuple[MotionView, list[Any]]:
    """One secret vote; `choices` in the order of the members' numbers. Gives what the log said meanwhile too."""
    with structlog.testing.capture_logs() as said:
        put = await here.operate(PutMotion, meeting=meeting, title="인사", ballot="secret", idempotency_key=f"{key}-put")
        await here.operate(OpenVote, motion=put.id, idempotency_key=f"{key}-open")
        for number in ORDER:
            await here.as_member(
                number, CastSecretBallot, motion=put.id, choice=choices[number - 1], idempotency_key=f"{key}-{number}"
            )
        closed: MotionView = await here.operate(CloseVote, motion=put.id, idempotency_key=f"{key}-close")
    return closed, list(said)


async def traces(runtime: Runtime, motion: str, mask: list[str]) -> dict[str, list[str]]:
    """Everything that any table says of a motion, row by row in the order it lies there, without what is random."""
    found: dict[str, list[str]] = {}
    async with store_of(runtime) as store, store.reading() as session:
        for table in Base.metadata.sorted_tables:
            lying = [str(tuple(row)) for row in (await session.execute(table.select())).all()]
            found[table.name] = [without_chance(line, motion, mask) for line in lying if motion in line]
    return found


def without_chance(line: str, motion: str, mask: list[str]) -> str:
    """Ids, hashes, times and running numbers differ between any two votes; choices and voters do not get masked."""
    line = line.replace(motion, "MOTION")
    for word in mask:
        line = line.replace(word, "KEY")
    line = TIME.sub("TIME", HEX.sub("HASH", line))
    line = re.sub(r"datetime\.datetime\([^)]*\)", "TIME", line)
    line = re.sub(r'"id":"[0-9a-z]+"', '"id":"ID"', line)
    if "vote.progressed" not in line:  # of the officer's request, not of a ballot
        line = re.sub(r'"correlation":"[0-9a-z]{12}"', '"correlation":"ID"', line)
    line = re.sub(r"'[0-9a-z]{12}'", "'ID'", line)
    line = re.sub(r"'[\w-]{22}'", "'SALT'", line)
    return re.sub(r"(?<=[(, ])\d+(?=[,)])", "N", line)


@on_both_databases
async def test_secret_ballots_leave_the_same_traces_whoever_chose_what(runtime: Runtime) -> None:
    async with council(runtime) as here:
        first_vote = await seated(here, 20)
        await here.operate(CloseVote, motion=first_vote.id)
        forwards, said_first = await voted(here, first_vote.meeting, CHOICES, "forwards")
        backwards, said_second = await voted(here, first_vote.meeting, CHOICES[::-1], "backwards")
        assert (forwards.yes, forwards.no, forwards.abstain) == (backwards.yes, backwards.no, backwards.abstain) == (5, 3, 2)
        mask = ["forwards", "backwards"]
        await drained(runtime)
        first, second = await traces(runtime, forwards.id, mask), await traces(runtime, backwards.id, mask)
        assert first["scheduler_secret_voter"] and first["scheduler_urn"] and first["scheduler_journal"]
        assert set(first.pop("scheduler_outbox")) == set(second.pop("scheduler_outbox"))  # how many were merged is chance
        for table in first:
            assert sorted(first[table]) == sorted(second[table]), table
        assert [line["event"] for line in said_first] == [line["event"] for line in said_second]
        assert not [line for line in said_first + said_second if "choice" in str(line)]


async def test_secret_ballots_leave_no_kept_answer_and_no_event_of_their_own(runtime: Runtime) -> None:
    async with council(runtime) as here:
        motion = await seated(here, 20)
        await here.operate(CloseVote, motion=motion.id)
        before = await rows(runtime, "SELECT count(*) FROM scheduler_answer")
        closed, _ = await voted(here, motion.meeting, CHOICES, "only")
        kept = await rows(runtime, "SELECT key, answer FROM scheduler_answer")
        assert len(kept) == before[0][0] + 3, "put, open and close"
        assert not [key for key, _ in kept if re.search(r"only-\d", key)]
        journal = await rows(runtime, "SELECT kind, actor, data FROM scheduler_journal ORDER BY seq")
        about = [(kind, actor, json.loads(data)) for kind, actor, data in journal if closed.id in data]
        assert [kind for kind, _, _ in about] == ["motion.put", "declared.vote_opened", "vote.urn", "declared.vote_closed"]
        assert {actor for _, actor, _ in about} == {"operator"}
        voters = next(data["voters"] for kind, _, data in about if kind == "vote.urn")
        assert voters == sorted(voters) and len(voters) == 10
        await nothing_in_the_stream(runtime, closed.id)


async def drained(runtime: Runtime) -> None:
    async def empty() -> bool:
        return await rows(runtime, "SELECT count(*) FROM scheduler_outbox WHERE NOT published") == [(0,)]

    await until(empty)


async def nothing_in_the_stream(runtime: Runtime, motion: str) -> None:
    """Events say that the vote went on, not who voted or how."""

    await drained(runtime)
    async with connected(runtime.nats_url, "test") as client:
        js = client.jetstream()
        last = (await js.stream_info(STREAM)).state.last_seq
        told = [await js.get_msg(STREAM, seq) for seq in range(1, last + 1)]
    about = [json.loads(message.data or b"{}") for message in told if motion in (message.data or b"").decode()]
    assert about
    for event in about:
        assert event.keys() <= {"v", "id", "at", "body", "meeting", "motion", "correlation"}
    progressed = [json.loads(message.data or b"{}") for message in told if message.subject == "hyeopchi.event.vote.progressed"]
    assert {event["correlation"] for event in progressed if event["motion"] == motion} == {"secret"}, "no press is known by it"
