"""Meetings that are called in another way than the usual one, through the chat: in writing, jointly, and because members ask."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from deploy import demo_wizards as wizards
from deploy.demo_checks import until
from deploy.demo_hall import Hall
from deploy.demo_papers import check_published, confirm_minutes
from deploy.demo_stage import Stage
from deploy.demo_told import in_order
from shared.clock import SEOUL
from shared.contracts.bodies import ShowBody
from shared.contracts.meetings import MeetingKind, MeetingMode, MeetingState, MeetingView, ShowMeeting
from shared.contracts.motions import BallotKind, Choice, MotionKind, MotionView
from shared.contracts.requests import ListRequests, RequestState
from shared.texts import demo as texts
from shared.texts import facilitator_call as call_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_moving as moving_texts
from shared.texts import facilitator_vote as vote_texts
from shared.texts import requests as request_texts
from tests.plays import acts
from tests.plays.troupe import last_meeting, troupe_of

IN_WRITING = '[voting]\nwritten_votes = { value = true, cite = "운영규정 제7조" }\n'
AGAIN = '[voting]\nreconsideration = { value = true, cite = "운영규정 제9조" }\n'
YES = texts.CHOICES[Choice.YES]


async def day_ahead(hall: Hall, hour: str = "14:00") -> str:
    day = (await hall.stage.now()).astimezone(SEOUL) + timedelta(days=acts.DAYS_AHEAD)
    return f"{day + timedelta(days=(3 - day.weekday()) % 7):%Y-%m-%d} {hour}"


async def test_written_resolution_where_the_charter_allows_it(stage: Stage) -> None:
    """Nobody meets: ballots come back in the group, and the quorum is counted on them."""
    hall = await (await troupe_of(stage, "gwanak_innovation", IN_WRITING)).convene("", 5)
    desk, title = hall.desk, "혁신과제 세부일정 변경"
    await desk.say("/call", call_texts.WHICH_BODY)
    await desk.press((await stage.ask(ShowBody(slug=hall.body))).name, call_texts.WHEN)
    await desk.say(await day_ahead(hall), call_texts.PLACE)
    await desk.press(call_texts.NO_PLACE, call_texts.AGENDA)
    await desk.say(f"의결: {title}", call_texts.AGENDA_MORE)
    shown = await desk.press(call_texts.AGENDA_DONE, title)
    assert call_texts.IN_WRITING in shown
    await desk.press(call_texts.send(5), texts.CALLED)
    meeting = await last_meeting(hall)
    assert meeting.mode is MeetingMode.WRITTEN
    await hall.sees(meeting.session, "서면")
    await stage.move_clock(meeting.starts)
    await desk.say("/open", "서면")
    await desk.press(meeting_texts.DECLARED_WRITTEN, "서면 의결을 시작했습니다")
    await hall.sees("서면 의결을 시작합니다", "재적위원 5명")
    await desk.say("/vote", vote_texts.WHICH)
    await desk.press(title, vote_texts.HOW)
    await desk.press(vote_texts.KINDS[BallotKind.ROLL_CALL], title)
    await desk.press(vote_texts.OPEN_IT, title)
    message = await hall.sees(title, label=YES)
    yes, no = in_order(hall)[:3], in_order(hall)[3:4]
    await hall.press_all(yes, YES, message, "")
    await hall.press_all(no, texts.CHOICES[Choice.NO], message, "")
    await stage.move_clock(meeting.ends)
    await desk.press(vote_texts.CLOSE_IT, vote_texts.RESULT_DECLARED[:2])
    await desk.press(vote_texts.RESULT_DECLARED, title)
    motion = await acts.decided(hall, title)
    assert (motion.outcome, motion.written, motion.yes, motion.no, motion.present) == ("carried", True, 3, 1, 4)
    await wizards.close_by_chat(desk)
    meeting = await closed(hall, meeting)
    await hall.sees("서면 의결 마침")
    await wizards.write_minutes_by_chat(desk, {})
    await confirm_minutes(hall, meeting, in_order(hall)[:4])  # who sent a ballot back
    await wizards.publish_by_chat(desk)
    await check_published(hall, meeting)


async def test_subcommittees_of_gwanak_meet_jointly_and_choose(stage: Stage) -> None:
    """확대분과회의 chooses the issues by a decision; the notice stands in each group, and each person counts once."""
    troupe = await troupe_of(stage, "gwanak_council", AGAIN)
    council = await troupe.convene("", 5)
    halls = [await troupe.convene("welfare", 3), await troupe.convene("construction", 5, "welfare")]
    joint = replace(halls[1], body="gwanak_council-joint", desk=council.desk)
    names = [(await stage.ask(ShowBody(slug=hall.body))).name for hall in halls]
    meeting = await call_jointly(joint, names, "협치의제 선정")
    for hall in halls:
        await hall.sees(meeting.session, *names, "확대분과회의", label="참석")
    assert (meeting.body, meeting.enrolled, meeting.required) == (joint.body, 5, 3)
    meeting = await acts.open_(joint, meeting, 4)
    motion = await acts.vote(joint, "협치의제 선정", {Choice.YES: 3, Choice.NO: 1})
    assert (motion.outcome, motion.yes, motion.present) == ("carried", 3, 4)
    await acts.shows_result(halls[0], motion)
    again = await put_again(joint, "협치의제 선정")
    assert (again.kind, again.relates, again.outcome) == (MotionKind.RECONSIDERATION, motion.id, "carried")
    assert again.mover_name and again.seconder_name and again.mover_name != again.seconder_name
    await acts.close(joint, meeting)
    await halls[0].sees(texts.CLOSED)


async def put_again(hall: Hall, title: str) -> MotionView:
    """What was decided, moved and seconded by two of those present; nobody objects."""
    desk, (mover, seconder, *_) = hall.desk, in_order(hall)
    await desk.say("/vote", vote_texts.WHICH)
    await desk.press(moving_texts.RECONSIDER, moving_texts.WHICH_AGAIN)
    await desk.press(title, moving_texts.DECLARED[:2])
    await desk.press(moving_texts.button(""), moving_texts.WHO_MOVES)
    await desk.press(mover.name, moving_texts.WHO_SECONDS)
    await desk.press(seconder.name, moving_texts.movers(mover.name, seconder.name))
    await desk.press(moving_texts.DECLARED, vote_texts.HOW)
    await desk.press(vote_texts.KINDS[BallotKind.NO_OBJECTION], title)
    await desk.press(vote_texts.NO_OBJECTION_DECLARED, texts.CARRIED)
    return (await last_meeting(hall)).motions[-1]


async def call_jointly(hall: Hall, names: Sequence[str], title: str) -> MeetingView:
    desk = hall.desk
    await desk.say("/call", call_texts.WHICH_BODY)
    await desk.press((await hall.stage.ask(ShowBody(slug=hall.body))).name, call_texts.WHEN)
    await desk.say(await day_ahead(hall), call_texts.PLACE)
    await desk.say(acts.PLACE, call_texts.AGENDA)
    await desk.say(f"의결: {title}", call_texts.AGENDA_MORE)
    await desk.press(call_texts.AGENDA_DONE, title)
    await desk.press(call_texts.to_together(0), call_texts.TOGETHER)
    for name in names:
        await desk.press(name, call_texts.TOGETHER)
    await desk.press(call_texts.TOGETHER_DONE, title)
    await desk.press(call_texts.send(len(hall.players)), texts.CALLED)
    return await last_meeting(hall)


async def test_members_of_guro_ask_for_an_extraordinary_meeting(stage: Stage) -> None:
    """제13조①: a third of the enrolled ask, and the chair calls it with their purpose as its item."""
    hall = await (await troupe_of(stage, "guro")).convene("", 6)
    purpose, desk, asking = "내년 협치 예산 삭감", hall.desk, in_order(hall)
    assert asking[0].person is not None
    await asking[0].person.say(hall.chat, f"/request {purpose}")
    message = await hall.sees(purpose, "요구 1 / 2명", label=request_texts.SUPPORT)
    await hall.press(asking[1], request_texts.SUPPORT, message, "")
    await hall.sees(purpose, "요구 2 / 2명", "필요한 수가 찼습니다")
    await desk.press(request_texts.CALL, call_texts.WHEN)
    await desk.say(await day_ahead(hall), call_texts.PLACE)
    shown = await desk.say(acts.PLACE, purpose)
    assert call_texts.MEETING_KINDS[MeetingKind.EXTRAORDINARY] in shown
    await desk.press(call_texts.send(6), texts.CALLED)
    meeting = await last_meeting(hall)
    assert (meeting.kind, meeting.items[0].title) == (MeetingKind.EXTRAORDINARY, purpose)
    await hall.sees(meeting.session, label="참석")
    shown_request = await hall.sees(purpose, "이 요구로 임시회가 소집되었습니다")
    assert shown_request["message_id"] == message["message_id"]
    (request,) = (await stage.ask(ListRequests(body=hall.body))).items
    assert (request.state, request.meeting) == (RequestState.CALLED, meeting.id)
    meeting = await acts.open_(hall, meeting, 5)
    motion = await acts.vote(hall, purpose, {Choice.YES: 1, Choice.NO: 4})
    assert motion.outcome == "rejected"
    await acts.close(hall, meeting)


async def closed(hall: Hall, meeting: MeetingView) -> MeetingView:
    async def found() -> MeetingView | None:
        now = await hall.stage.ask(ShowMeeting(meeting=meeting.id))
        return now if now.state is MeetingState.CLOSED else None

    return await until(found, texts.NOT_CLOSED)
