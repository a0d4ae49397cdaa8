"""One sitting with everything that may befall it: what its papers say of it is the same in all of them."""

from datetime import timedelta
from typing import Any

from shared.contracts.attendance import AttendanceView, ListYear, ShowAttendance, YearMeeting
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.guests import SeatObserver, SendDeputy
from shared.contracts.meetings import CloseMeeting, ConfirmPresence, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.minutes import (
    AddRemark,
    ApproveMinutes,
    ConfirmMinutes,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.contracts.minuting import Disclose, ReviseMinutes
from shared.contracts.motions import CastBallot, CloseVote, OpenVote, PutMotion, RecuseMember
from shared.contracts.targets import ShowTargets
from shared.papers.paper import Facts, Grid, Paragraph
from shared.rules.disclosure import Level
from shared.runtime import Runtime
from shared.texts.attendees import divided
from shared.texts.papers_allowance import allowance_sheet
from shared.texts.papers_minutes import minutes_paper
from shared.texts.papers_sitting import attendance_sheet, quorum_paper
from tests.scheduler.council import BODY, OPERATOR, Council, council, member_id
from tests.scheduler.test_guests import town
from tests.scheduler.test_main_job import attend, called, to_start
from tests.scheduler.test_written import allowing, begun, put

ENROLLED, HELD_BY_DEPUTY, EARLY, LATE, GONE, RECUSED = 25, 20, 15, 13, 2, 3
THERE = 13  # members 1 to 12 and the late one; who looked in before the opening was not at it
CLOSED = "위원 해촉 심사"


async def test_papers_of_one_sitting_agree(runtime: Runtime) -> None:
    async with council(runtime, town()) as here:
        meeting, opened = await _sat(here)
        await _corrected(here, meeting)
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        attended = await here.ask(ShowAttendance(meeting=meeting.id, actor=OPERATOR))
        (year,) = (await here.ask(ListYear(body=BODY, year=meeting.starts.year, actor=OPERATOR))).items
        _the_numbers_agree(minutes, attended, year, opened)
        _the_words_agree(minutes, attended, opened)
        await _each_ones_attendance_agrees(here, meeting, attended)
        await _what_is_published_leaves_out_the_closed_item_only(here, minutes)
        assert (await here.ask(Verify())).ok


async def _sat(here: Council) -> tuple[MeetingView, MeetingView]:
    """The meeting, and how it stood at its opening, when the quorum was reported."""
    meeting = await called(here, agenda=("예산", CLOSED))
    await to_start(here, meeting)
    await attend(here, meeting, range(1, 13))
    await _done(here, ConfirmPresence, meeting=meeting.id, member=member_id(EARLY))
    await _done(here, ConfirmPresence, meeting=meeting.id, member=member_id(EARLY), leave=True)
    person = {"name": "박정훈", "title": "기획과장", "organisation": "기획예산과"}
    await _done(here, SendDeputy, meeting=meeting.id, member=member_id(HELD_BY_DEPUTY), **person)
    await _done(here, SeatObserver, meeting=meeting.id, name="이수진", title="주무관", organisation="자치행정과")
    opened = await _done(here, OpenMeeting, meeting=meeting.id)
    await _later(here, 30)
    await _done(here, ConfirmPresence, meeting=meeting.id, member=member_id(LATE))
    await _voted(here, meeting, 1, "예산", recused=RECUSED)
    await _later(here, 30)
    await _done(here, ConfirmPresence, meeting=meeting.id, member=member_id(GONE), leave=True)
    await _voted(here, meeting, 2, CLOSED)
    await _done(here, Disclose, meeting=meeting.id, item=2, level=Level.CLOSED, clause=6, reason="사생활")
    await _later(here, 30)
    await _done(here, CloseMeeting, meeting=meeting.id)
    return meeting, opened


async def _voted(here: Council, meeting: MeetingView, item: int, title: str, recused: int | None = None) -> None:
    motion = await _done(here, PutMotion, meeting=meeting.id, item=item, title=title)
    if recused is not None:
        await _done(here, RecuseMember, motion=motion.id, member=member_id(recused), grounds="recusal")
    await _done(here, OpenVote, motion=motion.id)
    for number in (1, 4, 5, 6, 7, 8, 9, 10):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
    await _done(here, CloseVote, motion=motion.id)


async def _corrected(here: Council, meeting: MeetingView) -> None:
    for text in ("처음 적은 요지", "바로잡은 요지"):
        await _done(here, AddRemark, meeting=meeting.id, item=1, text=text)
        await _done(here, SubmitMinutes, meeting=meeting.id)
        for number in (*range(1, 13), LATE):
            await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
        await _done(here, ApproveMinutes, meeting=meeting.id)
        await _done(here, PublishMinutes, meeting=meeting.id)
        if text.startswith("처음"):
            await _done(here, ReviseMinutes, meeting=meeting.id, reason="요지를 바로잡음")


def _the_numbers_agree(minutes: MinutesView, attended: AttendanceView, year: YearMeeting, opened: MeetingView) -> None:
    who = divided(minutes.attendees)
    assert (len(who.there), len(who.deputies), len(who.away), len(who.beside)) == (THERE, 1, ENROLLED - THERE - 1, 1)
    assert (year.attended, year.enrolled) == (THERE, ENROLLED) == (len(who.there), minutes.enrolled)
    assert (opened.present, opened.deputies, minutes.present_at_opening) == (13, 1, 13), "twelve, and one by a deputy"
    sheet = {one.name: one.intervals for one in attended.people if one.intervals}
    assert sheet == {one.name: one.intervals for one in who.there}
    assert [one.name for one in attended.guests] == [*(one.name for one in who.deputies), *(one.name for one in who.beside)]
    stayed = {one.member: one.minutes for one in attended.people if one.intervals}
    assert stayed == {member_id(number): 90 for number in range(1, 13)} | {member_id(LATE): 60, member_id(GONE): 60}
    first, second = (item.votes[0] for item in minutes.items)
    assert (first.recused, second.recused) == ({"recusal": ("위원03",)}, {})
    bases = [one.text.partition(" → ")[0] for one in (first, second)]
    assert bases == ["재적 25 · 개의 13 · 출석 14 (제척 1 제외 13)", "재적 25 · 개의 13 · 출석 13"]


def _the_words_agree(minutes: MinutesView, attended: AttendanceView, opened: MeetingView) -> None:
    paper = minutes_paper(minutes)
    particulars = next(dict(part.rows) for part in paper.parts if isinstance(part, Facts))
    assert particulars["참석 현황"] == "참석 13명 · 대리 1명 · 불참 11명 · 배석 1명"
    assert particulars["성원"].startswith("재적 25명 중 13명 출석으로 개의 (개의에 13명 필요")
    told = {part.label: part.text for part in paper.parts if isinstance(part, Paragraph)}
    assert told["대리 참석"] == "1명: 박정훈(기획예산과 기획과장, 위원20 위원 대리)"
    assert told["배석"] == "1명: 이수진(자치행정과 주무관)" and "위원20" not in told["불참"] and "위원15" in told["불참"]
    numbers = [dict(part.rows) for part in quorum_paper(opened).parts if isinstance(part, Facts)][-1]
    assert (numbers["재적위원"], numbers["출석위원"]) == ("25명", "13명 (대리 1명 포함)")
    to_sign = [part for part in attendance_sheet(attended).parts if isinstance(part, Grid)]
    assert len(to_sign[0].rows) == ENROLLED and {"박정훈", "이수진"} <= {row[1] for row in to_sign[1].rows}
    paid = [str(row[1]) for row in allowance_sheet(attended).rows]
    assert paid == sorted(one.name for one in divided(minutes.attendees).there), "no official, no deputy, no observer"


async def _each_ones_attendance_agrees(here: Council, meeting: MeetingView, attended: AttendanceView) -> None:
    """Whose deputy came, and who left before it began, were not there themselves."""
    asked = ShowTargets(body=BODY, year=meeting.starts.year, actor=OPERATOR)
    people = (await here.ask(asked)).people
    assert {one.member for one in people if one.came} == {one.member for one in attended.people if one.intervals}
    assert len(people) == ENROLLED


async def _what_is_published_leaves_out_the_closed_item_only(here: Council, whole: MinutesView) -> None:
    public = await here.ask(ShowMinutes(meeting=whole.meeting), Audience.PUBLIC)
    assert CLOSED not in public.model_dump_json() and public.attendees == whole.attendees
    assert (public.version, public.supersedes, public.items[0]) == (whole.version, whole.supersedes, whole.items[0])
    meeting = await here.ask(ShowMeeting(meeting=whole.meeting), Audience.PUBLIC)
    assert [one.text for one in meeting.motions] == [whole.items[0].votes[0].text]


async def test_written_vote_counts_who_answered_in_the_year_too(runtime: Runtime) -> None:
    async with council(runtime, allowing(size=5)) as here:
        meeting = await begun(here)
        motion = await put(here, meeting, "우선순위")
        for number in (1, 2, 3, 4):
            await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
        (year,) = (await here.ask(ListYear(body=BODY, year=meeting.starts.year, actor=OPERATOR))).items
        assert (year.attended, year.enrolled) == (4, 5)
        people = (await here.ask(ShowTargets(body=BODY, year=meeting.starts.year, actor=OPERATOR))).people
        assert sorted(one.member for one in people if one.came) == [member_id(number) for number in range(1, 5)]


async def _later(here: Council, minutes: int) -> None:
    await _done(here, AdvanceClock, seconds=int(timedelta(minutes=minutes).total_seconds()))


async def _done(here: Council, kind: Any, /, **fields: Any) -> Any:
    answer = await here.operate(kind, **fields)
    assert not isinstance(answer, Refusal), answer
    return answer
