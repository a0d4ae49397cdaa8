"""Polls through the scheduler: elections with run-off and lot, priorities, free choices, surveys; open and secret."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from services.scheduler.polls.endings import take_off
from services.scheduler.tables import POST
from shared.contracts import polls as p
from shared.contracts.base import Audience, Done, Refusal
from shared.contracts.deadlines import AdvanceClock, ListDeadlines, Verify
from shared.contracts.events import MembershipEnded
from shared.contracts.meetings import CloseMeeting, MeetingView, OpenMeeting
from shared.contracts.minutes import ShowMinutes
from shared.contracts.privacy import EraseParticipation, ExportParticipation
from shared.rules.election import ElectionReason
from shared.rules.lot import drawn
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.texts.chat_polls import poll_message
from shared.texts.refusals import sentence
from tests.conftest import on_both_databases, until
from tests.faults.rows import change, rows
from tests.scheduler.council import BODY, OPERATOR, Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start
from tests.scheduler.test_written import allowing

IDEAS = ("마을돌봄", "골목정원", "청년주거", "안심귀가")


@pytest.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    async with council(runtime, FakeRegistry(ended={30})) as made:
        yield made


async def sitting(here: Council, present: int = 20) -> MeetingView:
    """An open meeting; members 1 to `present` are there."""
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, present + 1))
    opened: MeetingView = await here.operate(OpenMeeting, meeting=meeting.id)
    return opened


async def election(here: Council, meeting: MeetingView, *candidates: int, **more: Any) -> p.PollView:
    given = {"kind": "election", "title": "민간공동의장 호선", "meeting": meeting.id, **more}
    put = await here.operate(p.PutPoll, candidates=tuple(member_id(number) for number in candidates), **given)
    assert isinstance(put, p.PollView), put
    opened: p.PollView = await here.operate(p.OpenPoll, poll=put.id)
    assert isinstance(opened, p.PollView), opened
    return opened


async def question(here: Council, **more: Any) -> p.PollView:
    """A poll outside of meetings, opened."""
    until_ = here.runtime.clock.now() + timedelta(days=7)
    given = {"kind": "survey", "title": "지정과제 의견", "body": BODY, "options": IDEAS, "until": until_, **more}
    put = await here.operate(p.PutPoll, **given)
    assert isinstance(put, p.PollView), put
    opened: p.PollView = await here.operate(p.OpenPoll, poll=put.id)
    return opened


async def secretly(here: Council, poll: p.PollView, number: int, *choices: int, round_: int = 1) -> Any:
    return await here.as_member(number, p.CastSecretPollBallot, poll=poll.id, round=round_, choices=choices)


async def fine(here: Council) -> bool:
    found = await here.ask(Verify())
    assert found.ok, found
    return True


async def test_election_goes_into_a_run_off_and_is_decided(here: Council) -> None:
    poll = await election(here, await sitting(here), 1, 2, 3)
    assert (poll.secret, poll.required, poll.voters) == (True, 11, 20)
    for number in range(1, 21):
        choices = (1,) if number <= 9 else (2,) if number <= 16 else (3,) if number <= 19 else ()
        told = await secretly(here, poll, number, *choices)
        assert told.voted == number
    running = await here.ask(p.ShowPoll(poll=poll.id), Audience.PUBLIC)
    assert [option.count for option in running.options] == [None] * 3 and running.voted == 20
    first = await here.operate(p.ClosePoll, poll=poll.id)
    assert (first.state, first.rounds[0].run_off, first.rounds[0].votes) == ("run_off", (1, 2), {1: 9, 2: 7, 3: 3})
    assert "결선: 위원01, 위원02" in first.text
    assert (await secretly(here, poll, 1, 1)).code == "poll_not_open"
    second = await here.operate(p.OpenPoll, poll=poll.id)
    assert (second.round, second.voted, [option.standing for option in second.options]) == (2, 0, [True, True, False])
    assert (await secretly(here, poll, 1, 1)).code == "poll_other_round"
    assert (await secretly(here, poll, 1, 3, round_=2)).code == "poll_unknown_option"
    for number in range(1, 21):
        await secretly(here, poll, number, 2 if number <= 12 else 1, round_=2)
    await fine(here)
    over = await here.operate(p.ClosePoll, poll=poll.id)
    assert (over.state, [option.label for option in over.options if option.chosen]) == ("closed", ["위원02"])
    assert over.text.startswith("당선: 위원02") and "결선" in over.text
    await fine(here)


async def test_meeting_ends_with_no_poll_of_it_left_open(here: Council) -> None:
    """A run-off is held or given up on purpose, and what was elected before stands; what was only prepared goes by itself."""
    meeting = await sitting(here)
    poll = await election(here, meeting, 1, 2, 3, k=2, secret=False)
    prepared = await here.operate(p.PutPoll, kind="election", title="간사", meeting=meeting.id)
    for number in range(1, 21):
        for option in (1, 2 if number <= 10 else 3):
            await here.as_member(number, p.MarkPoll, poll=poll.id, option=option)
    first = await here.operate(p.ClosePoll, poll=poll.id)
    assert (first.state, [option.label for option in first.options if option.chosen]) == ("run_off", ["위원01"])
    assert (await here.operate(CloseMeeting, meeting=meeting.id)).code == "run_off_waits"
    given_up = await here.operate(p.WithdrawPoll, poll=poll.id)
    said = poll_message(given_up) or ""
    assert given_up.state == "withdrawn" and "당선: 위원01" in said and "거두었습니다" in said and "세지 않" not in said, said
    assert (await here.operate(CloseMeeting, meeting=meeting.id)).state == "closed"
    assert (await here.ask(p.ShowPoll(poll=prepared.id))).state == "withdrawn"
    await fine(here)


async def test_election_tie_is_drawn_by_the_seed_that_was_published(here: Council) -> None:
    meeting = await sitting(here)
    poll = await election(here, meeting, 4, 5, secret=False)
    for turn in (1, 2):
        for number in range(1, 21):
            cast = await here.as_member(number, p.MarkPoll, poll=poll.id, option=1 + number % 2)
            assert cast.choices == (1 + number % 2,), cast
        over = await here.operate(p.ClosePoll, poll=poll.id)
        if turn == 1:
            assert over.state == "run_off"
            await here.operate(p.OpenPoll, poll=poll.id)
    assert over.rounds[-1].reason is ElectionReason.LOT and over.drawn and poll.seed in over.text
    assert [str(one.number) for one in over.options if one.chosen] == list(drawn(("1", "2"), 1, poll.seed))
    await fine(here)


@pytest.mark.parametrize(("seats", "elected"), [(2, {1, 2}), (3, {1, 2, 3})], ids=["two", "three"])
async def test_election_of_several_seats(here: Council, seats: int, elected: set[int]) -> None:
    poll = await election(here, await sitting(here), 1, 2, 3, 4, k=seats)
    for number in range(1, 21):
        await secretly(here, poll, number, *sorted(elected))
    over = await here.operate(p.ClosePoll, poll=poll.id)
    assert {one.number for one in over.options if one.chosen} == elected


async def test_election_refused(here: Council) -> None:
    meeting = await sitting(here)
    put = await here.operate(p.PutPoll, kind="election", title="의장", meeting=meeting.id)
    refused = await here.operate(p.OpenPoll, poll=put.id)
    assert "후보가 없습니다" in sentence(refused)
    stood = await here.as_member(7, p.PutForward, poll=put.id)
    assert [option.label for option in stood.options] == ["위원07"]
    assert (await here.as_member(7, p.PutForward, poll=put.id)).code == "already_candidate"
    assert (await here.as_member(8, p.PutForward, poll=put.id, member=member_id(9))).code == "not_allowed"
    assert (await here.operate(p.PutForward, poll=put.id, member=member_id(30))).code == "not_on_roll"
    assert (await secretly(here, put, 1, 1)).code == "poll_not_open"
    await here.operate(p.OpenPoll, poll=put.id)
    assert (await here.as_member(9, p.PutForward, poll=put.id)).code == "poll_begun"
    codes = {
        "not_present": await secretly(here, put, 25, 1),
        "not_on_roll": await secretly(here, put, 30, 1),
        "poll_unknown_option": await secretly(here, put, 1, 2),
        "poll_option_twice": await secretly(here, put, 1, 1, 1),
        "secret_ballot": await here.as_member(1, p.MarkPoll, poll=put.id, option=1),
        "vote_running": await here.operate(CloseMeeting, meeting=meeting.id),
        "unknown_poll": await here.as_member(1, p.MarkPoll, poll="nothing", option=1),
        "election_needs_meeting": await here.operate(
            p.PutPoll, kind="election", title="의장", body=BODY, until=here.runtime.clock.now() + timedelta(days=1)
        ),
    }
    assert {code: answer.code for code, answer in codes.items()} == {code: code for code in codes}
    assert "code" not in (await secretly(here, put, 1, 1)).model_fields_set
    assert (await secretly(here, put, 1, 1)).code == "already_voted"
    entered = await here.operate(p.CastPollBallot, poll=put.id, choices=(1,), member=member_id(2))
    assert entered.code == "secret_ballot"
    await fine(here)


async def test_candidate_steps_down_and_stands_again(here: Council) -> None:
    """Before the voting only; the numbers of the others stay as they were announced."""
    meeting = await sitting(here)
    candidates = tuple(member_id(number) for number in (7, 8))
    put = await here.operate(p.PutPoll, kind="election", title="의장", meeting=meeting.id, candidates=candidates)

    async def stands() -> list[tuple[int, bool]]:
        shown = await here.ask(p.ShowPoll(poll=put.id))
        own = await here.ask(p.ShowMyPolls(actor=account(7)), Audience.MEMBER)
        assert own.items[0].stands is shown.options[0].standing
        return [(one.number, one.standing) for one in shown.options]

    assert (await here.as_member(9, p.StepDown, poll=put.id)).code == "no_candidate"
    assert (await here.as_member(9, p.StepDown, poll=put.id, member=member_id(8))).code == "not_allowed"
    assert not isinstance(await here.as_member(7, p.StepDown, poll=put.id), Refusal)
    assert await stands() == [(1, False), (2, True)]
    assert (await here.as_member(7, p.StepDown, poll=put.id)).code == "no_candidate"
    await here.as_member(7, p.PutForward, poll=put.id)
    assert await stands() == [(1, True), (2, True)]
    await here.operate(p.StepDown, poll=put.id, member=member_id(8))
    await here.operate(p.OpenPoll, poll=put.id)
    assert (await here.as_member(7, p.StepDown, poll=put.id)).code == "poll_begun"
    assert (await secretly(here, put, 1, 2)).code == "poll_unknown_option"
    await fine(here)


async def test_election_without_quorum_at_the_close_is_void(here: Council) -> None:
    from shared.contracts.meetings import ConfirmPresence

    meeting = await sitting(here, present=18)
    poll = await election(here, meeting, 1, secret=False)
    for number in (17, 18):
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(number), leave=True)
    over = await here.operate(p.ClosePoll, poll=poll.id)
    assert (over.state, over.text) == ("void", "성원 미달로 정하지 못했습니다.")
    await fine(here)


@pytest.mark.parametrize(
    ("method", "order"),
    [("approval", ["마을돌봄", "골목정원"]), ("points", ["마을돌봄", "골목정원"]), ("ranked", ["골목정원", "마을돌봄"])],
)
async def test_ranking(here: Council, method: str, order: list[str]) -> None:
    poll = await question(here, kind="ranking", title="2027년 우선순위", method=method, k=2, marks=3)
    for number in range(1, 11):
        choices = (2, 1) if number <= 6 else (1, 3, 2) if number <= 8 else (1, 4)
        recorded = await here.as_member(number, p.CastPollBallot, poll=poll.id, choices=choices)
        assert recorded.voters == 34
    over = await here.operate(p.ClosePoll, poll=poll.id)
    ranked = sorted((one for one in over.options if one.chosen), key=lambda one: one.place or 0)
    assert [one.label for one in ranked] == order
    assert "✔ 1위" in over.text and "투표 10 / 34명" in over.text
    await fine(here)


async def test_presses_rank_take_back_and_say_what_stands(here: Council) -> None:
    poll = await question(here, kind="ranking", title="우선순위", method="ranked", k=2, marks=2)

    async def press(option: int) -> Any:
        return await here.as_member(3, p.MarkPoll, poll=poll.id, option=option)

    assert (await press(2)).labels == ("골목정원",)
    assert (await press(1)).choices == (2, 1)
    assert (await press(3)).code == "poll_too_many"
    taken_back = await press(2)
    assert (taken_back.choices, taken_back.changed) == ((1,), True)
    assert (await press(1)).repeated, "the last choice stays"
    assert (await press(0)).choices == ()
    assert (await press(9)).code == "poll_unknown_option"
    kept = await rows(here.runtime, "SELECT choices, changes FROM scheduler_poll_ballot")
    assert kept == [("", 3)]
    await fine(here)


@contextmanager
def statements() -> Iterator[list[str]]:
    """What the databases of this process are asked meanwhile."""
    seen: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("secret", [False, True], ids=["open", "secret"])
async def test_presses_that_come_together_cost_few_statements(runtime: Runtime, secret: bool) -> None:
    """Each alone took a dozen: 150 on a loaded machine met the limit of 5 s. No ballot is lost, and each has its own answer."""
    async with council(runtime, FakeRegistry(size=150)) as here:
        poll = await question(here, kind="ranking", title="우선순위", secret=secret)
        with statements() as seen:
            if secret:
                cast = [secretly(here, poll, number, 1 + number % 2) for number in range(1, 151)]
            else:
                press = {"poll": poll.id}
                cast = [here.as_member(number, p.MarkPoll, option=1 + number % 2, **press) for number in range(1, 151)]
            answers = await asyncio.gather(*cast)
        assert [answer for answer in answers if isinstance(answer, Refusal)] == []
        assert max(answer.voted for answer in answers) == 150
        assert len(seen) < 150 * 3, len(seen)
        over = await here.operate(p.ClosePoll, poll=poll.id)
        assert [one.count for one in over.options] == [75, 75, 0, 0] and await fine(here)


async def test_same_press_delivered_twice_at_once_is_taken_once(here: Council) -> None:
    """Otherwise the second would take the mark back."""
    poll = await question(here, kind="ranking", title="우선순위", marks=2)
    about = {"poll": poll.id, "option": 1}
    await here.as_member(1, p.MarkPoll, poll=poll.id, option=2)
    same = [here.as_member(1, p.MarkPoll, idempotency_key="press:7", **about) for _ in range(3)]
    assert {answer.choices for answer in await asyncio.gather(*same)} == {(1, 2)}


async def test_fifty_change_their_minds_at_once(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=50)) as here:
        poll = await question(here, kind="choice", title="워크숍 장소")
        presses = [(number, option) for option in (1, 2) for number in range(1, 51)]
        answers = await asyncio.gather(
            *(here.as_member(number, p.MarkPoll, poll=poll.id, option=option) for number, option in presses)
        )
        assert all(isinstance(answer, p.PollBallotRecorded) for answer in answers)
        last = [here.as_member(number, p.MarkPoll, poll=poll.id, option=1 + number % 2) for number in range(1, 51)]
        await asyncio.gather(*last)
        over = await here.operate(p.ClosePoll, poll=poll.id)
        assert (over.voted, [one.count for one in over.options]) == (50, [25, 25, 0, 0])
        assert (await here.ask(Verify())).ok


async def test_survey_ends_by_its_date_and_is_published(here: Council) -> None:
    poll = await question(here, asks_text=True)
    await here.as_member(1, p.CastPollBallot, poll=poll.id, choices=(1,), text="밤길이 어둡습니다")
    await here.as_member(1, p.CastPollBallot, poll=poll.id, choices=(4,), text="골목길이 어둡습니다")
    await here.operate(p.CastPollBallot, poll=poll.id, choices=(4,), member=member_id(2))
    assert (await here.ask(p.ShowPoll(poll=poll.id))).text is None
    answers = await here.ask(p.ListPollAnswers(poll=poll.id, actor=OPERATOR))
    assert [(one.name, one.text) for one in answers.items] == [("위원01", "골목길이 어둡습니다")]
    mine = await here.ask(p.ShowMyPolls(actor=account(1)), Audience.MEMBER)
    assert (mine.items[0].choices, mine.items[0].text, mine.items[0].may_vote) == ((4,), "골목길이 어둡습니다", True)
    (due,) = await here.deadlines()
    assert due.kind == "poll" and "지정과제 의견" in due.label
    await here.operate(AdvanceClock, seconds=7 * 86_400 + 1)

    async def closed() -> bool:
        return bool((await here.ask(p.ShowPoll(poll=poll.id))).state == "closed")

    await until(closed)
    over = await here.ask(p.ShowPoll(poll=poll.id))
    assert "응답 2 / 34명" in over.text and "안심귀가 2명 (100%)" in over.text
    assert (await here.as_member(3, p.MarkPoll, poll=poll.id, option=1)).code == "poll_closed"
    await fine(here)


async def test_ranking_past_its_time_takes_no_ballot_and_waits_for_the_chair(here: Council) -> None:
    poll = await question(here, kind="ranking", title="우선순위", k=1)
    await here.as_member(1, p.MarkPoll, poll=poll.id, option=1)
    await here.operate(AdvanceClock, seconds=7 * 86_400 + 1)
    assert (await here.as_member(2, p.MarkPoll, poll=poll.id, option=1)).code == "poll_over"
    assert (await here.ask(p.ShowPoll(poll=poll.id))).state == "open"
    assert (await here.operate(p.ClosePoll, poll=poll.id)).state == "closed"
    await fine(here)


WRONG: list[tuple[str, dict[str, Any]]] = [
    ("no_title", {"title": " "}),
    ("poll_needs_until", {"until": None}),
    ("poll_options", {"options": ("하나",)}),
    ("poll_same_option", {"options": ("가", "가")}),
    ("poll_option_length", {"options": ("가", "나" * 101)}),
    ("poll_marks", {"marks": 5}),
    ("poll_chooses_all", {"kind": "ranking", "k": 4}),
    ("poll_takes_no_candidates", {"candidates": ("m01",)}),
    ("election_takes_candidates", {"kind": "election", "written": True}),
    ("poll_text_only_open_survey", {"asks_text": True, "secret": True}),
]


async def test_poll_that_cannot_be_put(here: Council) -> None:
    until_ = here.runtime.clock.now() + timedelta(days=7)
    for code, given in WRONG:
        if given.pop("written", False):
            given = {**given, "meeting": (await called(here)).id, "until": None}
        whole = {"kind": "survey", "title": "설문", "body": BODY, "options": IDEAS, "until": until_, **given}
        refused = await here.operate(p.PutPoll, **whole)
        assert isinstance(refused, Refusal) and refused.code == code, (code, refused)
        assert re.search("[가-힣]", sentence(refused))
    assert await rows(here.runtime, "SELECT count(*) FROM scheduler_poll") == [(0,)]
    poll = await question(here)
    withdrawn = await here.operate(p.WithdrawPoll, poll=poll.id)
    assert withdrawn.state == "withdrawn"
    assert (await here.operate(p.ClosePoll, poll=poll.id)).code == "poll_closed"
    await fine(here)


DAMAGE = [
    ("UPDATE scheduler_poll_ballot SET choices = '2' WHERE member = 'm01'", "표"),
    ("DELETE FROM scheduler_poll_ballot WHERE member = 'm01'", "표"),
    ("UPDATE scheduler_poll SET title = '다른 것'", "투표"),
    ("UPDATE scheduler_poll SET seed = 'other'", "투표"),
    ("UPDATE scheduler_poll_option SET label = '다른 것' WHERE number = 2", "항목"),
    ("DELETE FROM scheduler_poll_voter WHERE member = 'm05'", "명부"),
    ("UPDATE scheduler_poll SET results = '[]'", "결과"),
    ("UPDATE scheduler_poll SET state = 'open'", "상태"),
]


@pytest.mark.parametrize(("damage", "named"), DAMAGE, ids=[damage.split(" WHERE")[0] for damage, _ in DAMAGE])
async def test_verify_sees_a_touched_poll(here: Council, damage: str, named: str) -> None:
    poll = await question(here, kind="choice", title="장소")
    for number in (1, 2):
        await here.as_member(number, p.MarkPoll, poll=poll.id, option=1)
    await here.operate(p.ClosePoll, poll=poll.id)
    await fine(here)
    await change(here.runtime, damage)
    found = await here.ask(Verify())
    assert not found.ok and named in (found.bodies[0].fault or "")


@on_both_databases
async def test_secret_close_races_ballots(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=40)) as here:
        poll = await election(here, await sitting(here, present=30), 1, 2)
        presses = [secretly(here, poll, number, 1) for number in range(1, 31) for _ in range(2)]
        closes = [here.operate(p.ClosePoll, poll=poll.id) for _ in range(5)]
        answers = await asyncio.gather(*presses[:30], *closes, *presses[30:])
        accepted = [answer for answer in answers if isinstance(answer, p.SecretPollStanding)]
        results = [answer for answer in answers if isinstance(answer, p.PollView)]
        assert len(results) == 1, "one close takes effect"
        assert results[0].rounds[0].voted == len(accepted) == results[0].rounds[0].votes[1]
        refused = {answer.code for answer in answers if isinstance(answer, Refusal)}
        assert refused <= {"already_voted", "poll_closed", "poll_not_open"}
        assert (await here.ask(Verify())).ok


async def test_verify_sees_a_touched_urn(here: Council) -> None:
    poll = await question(here, kind="ranking", title="우선순위", k=1, secret=True)
    for number in (1, 2, 3):
        await secretly(here, poll, number, 1)
    await fine(here)
    await change(here.runtime, "UPDATE scheduler_poll_urn SET counts = '{\"1\": 4}'")
    assert "투표함에 든 표의 수와" in ((await here.ask(Verify())).bodies[0].fault or "")
    await change(here.runtime, "UPDATE scheduler_poll_urn SET counts = '{\"1\": 3}'")
    await here.operate(p.ClosePoll, poll=poll.id)
    await fine(here)
    await change(here.runtime, "UPDATE scheduler_poll_urn SET counts = '{\"2\": 3}'")
    assert "집계가 표와 맞지 않습니다" in ((await here.ask(Verify())).bodies[0].fault or "")


async def test_who_is_dismissed_leaves_polls_without_their_ballot(here: Council) -> None:
    poll = await question(here)
    await here.as_member(1, p.MarkPoll, poll=poll.id, option=1)
    store = Store(here.runtime.settings.database)
    writer = Writer(store, POST, here.runtime.clock.now)

    async def leave(unit: Unit) -> Done:
        for number in (1, 2):
            about = {"member": member_id(number), "reason": "dismissal", "by": "operator", "body": BODY}
            await take_off(unit, MembershipEnded(id=f"e{number}", at=unit.now, **about))
        return Done()

    async with writer.running():
        await writer.do(leave)
    await store.close()
    refused = await here.as_member(2, p.MarkPoll, poll=poll.id, option=1)
    assert refused.code == "poll_not_on_roll"
    view = await here.ask(p.ShowPoll(poll=poll.id))
    assert (view.voted, view.voters) == (1, 33)
    await fine(here)


async def ended(here: Council, *numbers: int) -> None:
    """Whose membership is over, and the scheduler has heard of it: before it calls a meeting it asks for the roll."""
    here.registry.ended |= set(numbers)
    here.registry.version += 1
    await called(here)


def later(here: Council) -> Any:
    return here.runtime.clock.now() + timedelta(days=7)


@pytest.mark.parametrize("secret", [False, True], ids=["open", "secret"])
async def test_run_off_in_writing_is_for_members_and_has_its_own_time(runtime: Runtime, secret: bool) -> None:
    """Who was dismissed after the first round neither votes in the second nor stands in it; its time begins anew."""
    async with council(runtime, allowing(ended={30})) as here:
        stand = tuple(member_id(number) for number in (11, 12, 13))
        given = {"kind": "election", "title": "부위원장 호선", "body": BODY, "candidates": stand, "secret": secret}
        put = await here.operate(p.PutPoll, **given, until=later(here))
        poll = await here.operate(p.OpenPoll, poll=put.id)
        for number in range(1, 10):
            choice = 1 + number % 3
            cast = secretly(here, poll, number, choice) if secret else vote_for(here, poll, number, choice)
            assert (await cast).voted == number
        await here.operate(AdvanceClock, seconds=int(timedelta(days=7, hours=1).total_seconds()))
        first = await here.operate(p.ClosePoll, poll=poll.id)
        assert (first.state, first.rounds[0].run_off) == ("run_off", (1, 2, 3))
        await ended(here, 3, 13)
        second = await here.operate(p.OpenPoll, poll=poll.id)
        assert isinstance(second, p.PollView), second
        assert [option.standing for option in second.options] == [True, True, False]
        assert second.voters == 32 and second.due > later(here) - timedelta(minutes=1)
        if secret:
            assert (await secretly(here, poll, 3, 1, round_=2)).code == "poll_not_on_roll"
            assert (await secretly(here, poll, 4, 3, round_=2)).code == "poll_unknown_option"
            await secretly(here, poll, 4, 2, round_=2)
        else:
            assert (await vote_for(here, poll, 3, 1)).code == "poll_not_on_roll"
            assert (await vote_for(here, poll, 4, 3)).code == "poll_unknown_option"
            await vote_for(here, poll, 4, 2)
        due = await here.ask(ListDeadlines(body=BODY, actor=OPERATOR))
        assert [one.due for one in due.items if one.kind == "poll"] == [second.due]
        over = await here.operate(p.ClosePoll, poll=poll.id)
        assert [option.label for option in over.options if option.chosen] == ["위원12"]
        await fine(here)


def vote_for(here: Council, poll: p.PollView, number: int, choice: int) -> Any:
    return here.as_member(number, p.CastPollBallot, poll=poll.id, choices=(choice,))


async def test_election_of_somebody_who_is_a_member_no_more_does_not_begin(here: Council) -> None:
    meeting = await sitting(here)
    put = await here.operate(p.PutPoll, kind="election", title="의장", meeting=meeting.id, candidates=(member_id(9),))
    await ended(here, 9)
    assert (await here.operate(p.OpenPoll, poll=put.id)).code == "no_candidates"


async def test_tie_of_approvals_has_no_first_choice(runtime: Runtime) -> None:
    """Their order says nothing and is not kept: the number of an option must not decide."""
    registry = FakeRegistry()
    ties = 'ranking_ties = { value = "first_choices", cite = "제9조" }'
    registry.toml = registry.toml.replace("[voting]\n", f"[voting]\n{ties}\n", 1)
    async with council(runtime, registry) as here:
        meeting = await sitting(here)
        given = {"kind": "ranking", "title": "우선순위", "meeting": meeting.id, "options": IDEAS, "marks": 2}
        for method, chosen, undecided in (("approval", [], (1, 2)), ("points", ["골목정원"], ())):
            put = await here.operate(p.PutPoll, **given, method=method)
            await here.operate(p.OpenPoll, poll=put.id)
            for number, choices in ((1, (2, 1)), (2, (2, 1)), (3, (1, 3)), (4, (3, 4))):
                await here.as_member(number, p.CastPollBallot, poll=put.id, choices=choices if number < 4 else (4, 2))
            over = await here.operate(p.ClosePoll, poll=put.id)
            found = [option.label for option in over.options if option.chosen]
            assert (method, found, over.undecided) == (method, chosen, undecided)
        await fine(here)


async def test_text_of_a_survey_goes_at_its_member_s_wish(here: Council) -> None:
    poll = await question(here, asks_text=True)
    await here.as_member(5, p.CastPollBallot, poll=poll.id, choices=(1,), text="우리 집 앞이 어둡습니다")
    held = (await here.ask(ExportParticipation(actor=OPERATOR, member=member_id(5)))).tables
    assert held["scheduler_poll_text"][0]["text"] == "우리 집 앞이 어둡습니다"
    assert not isinstance(await here.operate(EraseParticipation, member=member_id(5), name="위원05"), Refusal)
    assert await rows(here.runtime, "SELECT text, salt FROM scheduler_poll_text") == [("", "")]
    await fine(here)


async def test_minutes_hold_what_was_decided_by_poll(here: Council) -> None:
    meeting = await sitting(here)
    poll = await election(here, meeting, 1, secret=False, item=2)
    for number in range(1, 13):
        await here.as_member(number, p.MarkPoll, poll=poll.id, option=1)
    await here.as_member(13, p.MarkPoll, poll=poll.id, option=0)
    await here.operate(p.ClosePoll, poll=poll.id)
    await here.operate(CloseMeeting, meeting=meeting.id)
    minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
    (record,) = next(item for item in minutes.items if item.number == 2).polls
    assert record.text.startswith("당선: 위원01") and len(record.votes["위원01"]) == 12 and record.votes["기권"] == ("위원13",)
    assert [step.text.partition(": ")[2] for step in minutes.proceedings if step.what.startswith("poll_")] == [
        "'민간공동의장 호선' 투표를 시작하다",
        "'민간공동의장 호선' 투표 결과를 선언하다",
    ]
    await fine(here)
