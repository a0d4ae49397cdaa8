"""kill -9 of the whole system in the middle of a vote, of a wizard and of a confirmation; what was told stands."""

import asyncio
from pathlib import Path

import aiohttp

from deploy import demo_sitting as sitting
from deploy import demo_story as story
from deploy import demo_wizards as wizards
from deploy.demo_cast import Player, cast_of
from deploy.demo_hall import Hall
from deploy.demo_papers import approve_and_publish, check_record, confirm_minutes, write_minutes
from deploy.demo_screen import Silence
from deploy.demo_stage import Stage, stage_of
from deploy.demo_told import SUBCOMMITTEE, Told, in_order
from services.sandbox.client import Answer
from shared.contracts.deadlines import DeadlineView, ListDeadlines
from shared.contracts.meetings import CallMeeting, ListMeetings, MeetingView, OpenMeeting, RsvpAnswer, ShowMeeting
from shared.contracts.motions import CloseVote, MotionState, MotionView, OpenVote, PutMotion, ShowMotion
from shared.texts import demo as texts
from tests.e2e.system import Killable, moved, unpaced

PRESENT = 11
ENROLLED = 18
TOLD_BEFORE_THE_KILL = 4
CONFIRMED_BEFORE_THE_KILL = 3


async def test_kill_in_the_middle_of_a_meeting_keeps_what_was_told(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with unpaced(folder) as system:
        async with stage_of(await system.standing()) as stage:
            hall, meeting, motion = await _up_to_a_vote(stage)
            await wizards.begin_call(hall.desk, "12/17 오후 3시", texts.PLACE)
            told = await _press_until_killed(hall, motion, system)

    with unpaced(folder) as system:
        async with stage_of(await system.standing()) as stage:
            hall = moved(hall, stage)
            await _vote_goes_on(hall, motion, told)
            await _wizard_goes_on(hall)
            await sitting.close(hall, meeting)
            await write_minutes(hall, meeting, texts.REMARKS[SUBCOMMITTEE])
            await confirm_minutes(hall, meeting, _present(hall)[:CONFIRMED_BEFORE_THE_KILL])
            due = await _deadlines(stage)
            system.kill()

    with unpaced(folder) as system:
        async with stage_of(await system.standing()) as stage:
            hall = moved(hall, stage)
            assert await _deadlines(stage) == due
            await _minutes_go_on(hall, meeting)
            await check_record(stage, (SUBCOMMITTEE,))


async def _up_to_a_vote(stage: Stage) -> tuple[Hall, MeetingView, MotionView]:
    """An open meeting of the subcommittee with a vote under way; one of those present has the own page only."""
    await story.import_council(Told(stage, Silence()))
    hall = await story.make_hall(stage, SUBCOMMITTEE, await cast_of(stage, SUBCOMMITTEE, 1))
    await story.bind(hall)
    meeting = await stage.do(
        CallMeeting,
        body=SUBCOMMITTEE,
        starts=texts.STARTS[SUBCOMMITTEE],
        place=texts.PLACE,
        agenda=texts.AGENDAS[SUBCOMMITTEE],
    )
    await sitting.answer_call(hall, meeting, {RsvpAnswer.YES: _present(hall)})
    await stage.move_clock(meeting.starts - sitting.BEFORE_START)
    await sitting.arrive(hall, meeting, _present(hall))
    await stage.move_clock(meeting.starts)
    meeting = await stage.do(OpenMeeting, meeting=meeting.id)
    motion = await stage.do(PutMotion, meeting=meeting.id, title=meeting.items[0].title)
    return hall, meeting, await stage.do(OpenVote, motion=motion.id)


def _present(hall: Hall) -> list[Player]:
    return in_order(hall)[:PRESENT]


async def _press_until_killed(hall: Hall, motion: MotionView, system: Killable) -> list[Player]:
    """Everybody on the messenger presses at once; the system dies after a few were told. Gives those who were told."""
    message = await hall.sees(motion.title, label="찬성")
    told: list[Player] = []

    async def press(player: Player) -> None:
        assert player.person is not None
        answer: Answer = await player.person.press(hall.chat, "찬성", int(message["message_id"]))
        assert answer.answered and "투표했습니다" in answer.text
        told.append(player)
        if len(told) == TOLD_BEFORE_THE_KILL:
            system.kill()

    pressing = (press(player) for player in _present(hall) if player.person)
    ended = await asyncio.gather(*pressing, return_exceptions=True)
    assert all(one is None or isinstance(one, aiohttp.ClientError) for one in ended), ended
    assert len(told) >= TOLD_BEFORE_THE_KILL
    return told


async def _vote_goes_on(hall: Hall, motion: MotionView, told: list[Player]) -> None:
    """Whoever was told is counted and hears so when pressing again; the others vote now."""
    now = await hall.stage.ask(ShowMotion(motion=motion.id))
    assert now.state is MotionState.VOTING
    assert len(told) <= now.voted <= PRESENT
    message = await hall.sees(motion.title, label="찬성")
    again = {player.member for player in told}
    for player in _present(hall):
        answer = await hall.press(player, "찬성", message, motion.id)
        assert player.member not in again or answer.startswith("이미"), answer
    closed = await hall.stage.do(CloseVote, motion=motion.id)
    assert (closed.yes, closed.no, closed.outcome) == (PRESENT, 0, "carried")
    record = await hall.sees(motion.title, f"찬성 {PRESENT}")
    assert record["message_id"] == message["message_id"]


async def _wizard_goes_on(hall: Hall) -> None:
    """The conversation still knows date and place, and waits for the agenda."""
    await wizards.finish_call(hall.desk, ("의결: 2028년 준비",), ENROLLED)
    called = (await hall.stage.ask(ListMeetings(body=SUBCOMMITTEE))).items
    new = next(meeting for meeting in called if meeting.items[0].title == "2028년 준비")
    assert (new.starts.isoformat(), new.place) == ("2026-12-17T06:00:00+00:00", texts.PLACE)


async def _deadlines(stage: Stage) -> list[DeadlineView]:
    return list((await stage.ask(ListDeadlines(body=SUBCOMMITTEE))).items)


async def _minutes_go_on(hall: Hall, meeting: MeetingView) -> None:
    now = await hall.stage.ask(ShowMeeting(meeting=meeting.id))
    assert now.minutes is not None and now.minutes.state == "in_confirmation"
    assert now.minutes.confirmed == CONFIRMED_BEFORE_THE_KILL
    await confirm_minutes(hall, meeting, _present(hall)[CONFIRMED_BEFORE_THE_KILL:])
    minutes = await approve_and_publish(hall, meeting)
    assert [item.remarks for item in minutes.items] == list(texts.REMARKS[SUBCOMMITTEE].values())
