"""Nobody can join a secret ballot of a poll to its voter: two polls that differ only in who chose what leave the same traces."""

import json
from typing import Any

import structlog

from shared.bus.connection import connected
from shared.bus.stream import STREAM
from shared.contracts.motions import CloseVote
from shared.contracts.polls import CastSecretPollBallot, ClosePoll, OpenPoll, PollView, PutPoll
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import rows
from tests.faults.sitting import seated
from tests.faults.test_secret_ballots import drained, traces
from tests.scheduler.council import Council, council

PAPERS = [(1, 2), (1, 2), (2, 1), (3,), (3,), (), (1, 2), (2, 3), (2, 3), (3, 1)]
ORDER = [7, 2, 9, 4, 1, 10, 3, 8, 6, 5]  # in which the members vote, both times
TITLE = "우선순위"


async def voted(here: Council, meeting: str, papers: list[tuple[int, ...]], key: str) -> tuple[PollView, list[Any]]:
    """One secret ranking; `papers` in the order of the members' numbers. Gives what the log said meanwhile too."""
    given = {"kind": "ranking", "title": TITLE, "meeting": meeting, "options": ("가", "나", "다"), "method": "ranked"}
    with structlog.testing.capture_logs() as said:
        put = await here.operate(PutPoll, **given, k=2, secret=True, idempotency_key=f"{key}-put")
        await here.operate(OpenPoll, poll=put.id, idempotency_key=f"{key}-open")
        for number in ORDER:
            cast = {"poll": put.id, "round": 1, "choices": papers[number - 1]}
            await here.as_member(number, CastSecretPollBallot, **cast, idempotency_key=f"{key}-{number}")
        closed: PollView = await here.operate(ClosePoll, poll=put.id, idempotency_key=f"{key}-close")
    return closed, list(said)


@on_both_databases
async def test_secret_rankings_leave_the_same_traces_whoever_chose_what(runtime: Runtime) -> None:
    async with council(runtime) as here:
        before = await seated(here, 20)
        await here.operate(CloseVote, motion=before.id)
        forwards, said_first = await voted(here, before.meeting, PAPERS, "forwards")
        backwards, said_second = await voted(here, before.meeting, PAPERS[::-1], "backwards")
        assert [one.count for one in forwards.options] == [one.count for one in backwards.options]
        await drained(runtime)
        mask = ["forwards", "backwards", forwards.seed, backwards.seed]
        first, second = await traces(runtime, forwards.id, mask), await traces(runtime, backwards.id, mask)
        assert first["scheduler_poll_secret_voter"] and first["scheduler_poll_urn"] and first["scheduler_journal"]
        assert set(first.pop("scheduler_outbox")) == set(second.pop("scheduler_outbox"))  # how many were merged is chance
        for table in first:
            assert sorted(first[table]) == sorted(second[table]), table
        assert first["scheduler_poll_urn"] == second["scheduler_poll_urn"], "in the order of the ballots, not of the voters"
        assert [line["event"] for line in said_first] == [line["event"] for line in said_second]
        assert not [line for line in said_first + said_second if "choices" in str(line)]


async def test_secret_poll_leaves_no_kept_answer_and_no_event_of_a_voter(runtime: Runtime) -> None:
    async with council(runtime) as here:
        motion = await seated(here, 20)
        await here.operate(CloseVote, motion=motion.id)
        closed, _ = await voted(here, motion.meeting, PAPERS, "only")
        kept = [key for (key,) in await rows(runtime, "SELECT key FROM scheduler_answer") if "only-" in key]
        assert sorted(key.rpartition("-")[2] for key in kept) == ["close", "open", "put"]
        journal = await rows(runtime, "SELECT kind, actor, data FROM scheduler_journal ORDER BY seq")
        about = [(kind, actor, json.loads(data)) for kind, actor, data in journal if closed.id in data]
        assert [kind for kind, _, _ in about] == ["poll.put", "declared.poll_opened", "poll.urn", "declared.poll_closed"]
        assert {actor for _, actor, _ in about} == {"operator"}
        voters = next(data["voters"] for kind, _, data in about if kind == "poll.urn")
        assert voters == sorted(voters) and len(voters) == 10
        await drained(runtime)
        async with connected(runtime.nats_url, "test") as client:
            js = client.jetstream()
            last = (await js.stream_info(STREAM)).state.last_seq
            told = [await js.get_msg(STREAM, seq) for seq in range(1, last + 1)]
        about_polls = [message for message in told if (message.subject or "").startswith("hyeopchi.event.poll.")]
        events = [json.loads(message.data or b"{}") for message in about_polls]
        assert {frozenset(event) for event in events} <= {
            frozenset({"v", "id", "at", "body", "correlation", "poll", "meeting"})
        }
        progressed = [json.loads(m.data or b"{}") for m in told if m.subject == "hyeopchi.event.poll.progressed"]
        assert {event["correlation"] for event in progressed} == {"secret"}, "no press is known by it"
