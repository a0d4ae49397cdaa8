"""A small council as the services would show it: bodies, five meetings in different states, minutes, past records."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from shared.contracts.accounts import AccountRow, AccountState
from shared.contracts.agendas import IssueState, IssueStep, IssueView, StepKind, WaitingView
from shared.contracts.bodies import BodyRow, BodyView, Record
from shared.contracts.cards import CardView
from shared.contracts.deadlines import DeadlineKind, DeadlineState, DeadlineView, ProposalView
from shared.contracts.finding import FindingView, OfferedTime
from shared.contracts.followups import FollowUpKind, FollowUpReport, FollowUpState, FollowUpView
from shared.contracts.meetings import (
    Change,
    ItemKind,
    ItemSource,
    ItemView,
    MeetingKind,
    MeetingMode,
    MeetingSeats,
    MeetingState,
    MeetingView,
    MinutesGlance,
    MyMeeting,
    MyMeetings,
    NoticeDates,
    OpeningRule,
    RsvpAnswer,
    RsvpCounts,
    SeatNow,
)
from shared.contracts.minutes import Attendee, Correction, MinutesItem, MinutesState, MinutesView, Proceeding, VoteRecord
from shared.contracts.motions import BallotKind, MotionState, MotionView
from shared.contracts.phoning import CallList, ToCall
from shared.contracts.requests import RequestView
from shared.contracts.roll import Roll, SeatKind, SeatView, TermEnding, TermsEnding
from shared.contracts.targets import (
    BodyAttendance,
    Counts,
    PersonAttendance,
    PlannedBy,
    QuarterView,
    TargetsView,
    TargetView,
)
from shared.rules.charter import BodyKind
from shared.rules.phoning import Why
from shared.rules.seat import Office

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 12, 1, 9, 0, tzinfo=SEOUL)
TOKEN = "own-page-secret-of-kim"
CALENDAR_TOKEN = "calendar-secret-of-kim"
MEMBER = "kim000000001"
VERDICT = "찬성 7 · 반대 3 · 기권 1 · 출석 11 → 찬성 6 필요 (출석위원 과반, 기본값: 제13조② 준용)"
HEAD = "9f2c" * 16

BODIES = (
    BodyRow(slug="guro", name="구로구 협치회의", parent=None, charter="guro", enrolled=35),
    BodyRow(slug="guro-agenda", name="의제발굴분과", parent="guro", charter="guro", enrolled=18),
    BodyRow(slug="guro-steering", name="운영위원회", parent="guro", charter="guro", enrolled=9),
)


def body(slug: str) -> BodyView:
    row = next(row for row in BODIES if row.slug == slug)
    return BodyView(
        **row.model_dump(),
        kind=BodyKind.COUNCIL if row.parent is None else BodyKind.SUBCOMMITTEE,
        parent_name="구로구 협치회의" if row.parent else None,
        institution="서울특별시 구로구",
        charter_version=1,
        charter_sub=None,
        children=tuple(child for child in BODIES if child.parent == slug),
        seats=40 if row.parent is None else None,
        chat_id=-1001234567890,
        vacancies=None,
    )


def finding(**more: Any) -> FindingView:
    """Two times that the subcommittee is asked about."""
    times = tuple(
        OfferedTime(number=number, starts=NOW + timedelta(days=number + 9), can=can, enrolled=18, required=10, quorate=can >= 10)
        for number, can in ((1, 11), (2, 6))
    )
    fields: dict[str, Any] = {
        "id": "finding00001", "body": "guro-agenda", "body_name": "의제발굴분과", "title": "우선순위", "state": "open",
        "times": times, "minutes": 120, "place": "강당", "agenda": ("의결: 우선순위",), "kind": "regular", "request": None,
        "until": NOW + timedelta(days=3), "answered": 14, "enrolled": 18, "begun_at": NOW, "meeting": None, "heard": False,
    }  # fmt: skip
    return FindingView(**{**fields, **more})


def request(**more: Any) -> RequestView:
    """Seven of the twelve who must ask for an extraordinary meeting."""
    fields: dict[str, Any] = {
        "id": "request00001", "body": "guro", "body_name": "구로구 협치회의", "purpose": "예산 삭감에 대한 논의",
        "state": "collecting", "supporters": 7, "required": 12, "enrolled": 35,
        "share": "재적위원 3분의 1 이상", "cite": "제13조①", "default": False,
        "by_analogy": None, "asked_at": NOW, "reached_at": None, "call_days": 14, "call_cite": None, "call_default": True,
        "call_by_analogy": None, "call_by": None, "overdue": False, "meeting": None, "mine": False,
    }  # fmt: skip
    return RequestView(**{**fields, **more})


def targets(year: int) -> TargetsView:
    """Two thirds of one task and all of another, with the attendance that only officers are told."""
    given: dict[str, Any] = {
        "body": "guro", "of": "guro", "of_name": "구로구 협치회의", "unit": "회", "counts": Counts.MEETING,
        "planned_by": PlannedBy.TARGET,
    }  # fmt: skip
    done = ((1, 2, 2), (2, 2, 1), (3, 2, 0), (4, None, 1))
    quarters = tuple(QuarterView(quarter=one, planned=planned, done=count) for one, planned, count in done)
    first = TargetView(
        id="ta1", task="돌봄 <b>의제</b>", indicator="개최 횟수", weight=60, planned=6, done=4, rate=66.7, quarters=quarters,
        total=30, total_done=19, total_rate=63.3, **given,
    )  # fmt: skip
    none = tuple(QuarterView(quarter=one, planned=None, done=0) for one in range(1, 5))
    second = TargetView(id="ta2", task="홍보", indicator="", weight=40, planned=3, done=3, rate=100.0, quarters=none, **given)
    came = BodyAttendance(body="guro", body_name="구로구 협치회의", meetings=4, came=88, could=140, rate=62.9)
    person = PersonAttendance(member=MEMBER, name="이비밀", body="guro", came=1, could=4, rate=25.0)
    return TargetsView(
        year=year, quarter=None, items=(first, second), rate=80.0, total_rate=63.3, bodies=(came,), people=(person,)
    )


RECORDS = tuple(
    Record(
        id=f"rec{number:09d}",
        body="guro-agenda",
        body_name="의제발굴분과",
        period=period,
        session=session,
        kind=kind,
        subject=subject,
        times=times,
    )
    for number, (period, session, kind, subject, times) in enumerate(
        [
            ("2023-11", "제3차", "meeting", "2024년 협치과제 심의", 1),
            ("2023-06/07", "", "survey", "주민 의제 수요 조사", 5),
            ("2023-03-15", "제1차", "meeting", "분과 운영 계획", 1),
        ]
    )
)


def motion(**given: Any) -> MotionView:
    base: dict[str, Any] = dict(
        id="mot000000001",
        meeting="m-agenda-12",
        body="guro-agenda",
        item=1,
        title="2027년 협치과제 우선순위",
        ballot=BallotKind.ROLL_CALL,
        rule="ordinary",
        rule_label="출석위원 과반",
        rule_cite=None,
        rule_default=True,
        rule_by_analogy="제13조②",
        state=MotionState.TABLED,
        present=None,
        recused=0,
        voted=0,
        required_yes=None,
        yes=None,
        no=None,
        abstain=None,
        base=None,
        base_count=None,
        outcome=None,
        reason=None,
        cite=None,
        default=None,
        text=None,
        opened_at=None,
        closed_at=None,
    )
    return MotionView(**(base | given))


def decided(**given: Any) -> MotionView:
    done = dict(
        state=MotionState.CARRIED,
        present=11,
        voted=11,
        required_yes=6,
        yes=7,
        no=3,
        abstain=1,
        base="present",
        base_count=11,
        outcome="carried",
        reason="enough_yes",
        default=True,
        text=VERDICT,
    )
    return motion(**(done | given))


def meeting(id: str = "m-agenda-12", starts: datetime = datetime(2026, 12, 3, 14, tzinfo=SEOUL), **given: Any) -> MeetingView:
    base: dict[str, Any] = dict(
        id=id,
        body="guro-agenda",
        body_name="의제발굴분과",
        session="2026년 제12차",
        kind=MeetingKind.REGULAR,
        mode=MeetingMode.IN_PERSON,
        state=MeetingState.CALLED,
        starts=starts.astimezone(UTC),
        ends=(starts + timedelta(hours=2)).astimezone(UTC),
        place="구로구청 5층 회의실",
        items=(
            ItemView(
                number=1,
                title="2027년 협치과제 우선순위",
                kind=ItemKind.DECISION,
                document="우선순위(안).pdf",
                document_url=f"/documents/{id}/1",
            ),
            ItemView(number=2, title="공론장 일정", kind=ItemKind.REPORT),
        ),
        enrolled=18,
        required=10,
        opening=OpeningRule(required=10, enrolled=18, cite=None, default=True, by_analogy="제13조②"),
        present=None,
        confirmed=0,
        declared=0,
        rsvp=RsvpCounts(yes=9, no=2, maybe=1, none=6),
        rsvp_due=(starts - timedelta(hours=20)).astimezone(UTC),
        arrivals_from=(starts - timedelta(minutes=30)).astimezone(UTC),
        wait_until=(starts + timedelta(minutes=30)).astimezone(UTC),
        notice=NoticeDates(
            days=7,
            due=date(2026, 11, 26),
            safe=date(2026, 11, 25),
            send_by=date(2026, 11, 26),
            cite=None,
            default=True,
            urgent=None,
            given_at=None,
        ),
        change=None,
        presiding="lee000000001",
        presiding_name="이비밀",
        opened_at=None,
        closed_at=None,
        motions=(),
        minutes=None,
        sequence=0,
        created_at=datetime(2026, 11, 20, 1, 2, 3, 456, tzinfo=UTC),
        updated_at=datetime(2026, 11, 21, 2, 3, 4, 567, tzinfo=UTC),
    )
    return MeetingView(**(base | given))


CALLED = meeting()
MOVED = meeting(
    "m-steer-5",
    datetime(2026, 12, 8, 15, tzinfo=SEOUL),
    body="guro-steering",
    body_name="운영위원회",
    session="2026년 제5차",
    sequence=1,
    place="구로구청 3층 르네상스홀",
    change=Change(starts_before=datetime(2026, 12, 8, 14, tzinfo=SEOUL), place_before="구로구청 5층 회의실"),
)
CANCELLED = meeting(
    "m-agenda-11", datetime(2026, 11, 12, 14, tzinfo=SEOUL), session="2026년 제11차", state=MeetingState.CANCELLED
)
LAPSED = meeting("m-agenda-10", datetime(2026, 10, 8, 14, tzinfo=SEOUL), session="2026년 제10차", state=MeetingState.LAPSED)
CLOSED = meeting(
    "m-agenda-9",
    datetime(2026, 9, 10, 14, tzinfo=SEOUL),
    session="2026년 제9차",
    state=MeetingState.CLOSED,
    present=11,
    opened_at=datetime(2026, 9, 10, 14, 4, tzinfo=SEOUL),
    closed_at=datetime(2026, 9, 10, 15, 40, tzinfo=SEOUL),
    motions=(
        decided(meeting="m-agenda-9"),
        decided(
            id="mot000000002",
            meeting="m-agenda-9",
            item=None,
            title="회의 공개 여부",
            state=MotionState.REJECTED,
            outcome="rejected",
            yes=3,
            no=8,
            abstain=0,
            text="찬성 3 · 반대 8 · 기권 0 · 출석 11 → 찬성 6 필요 (출석위원 과반, 기본값: 제13조② 준용)",
        ),
    ),
    minutes=MinutesGlance(state=MinutesState.PUBLISHED, due=None, confirmed=11, to_confirm=11, corrections_open=0),
)
CONFIRMING = meeting(
    "m-council-3",
    datetime(2026, 11, 26, 10, tzinfo=SEOUL),
    body="guro",
    body_name="구로구 협치회의",
    session="2026년 제3차",
    state=MeetingState.CLOSED,
    present=20,
    enrolled=35,
    required=18,
    motions=(decided(id="mot000000003", meeting="m-council-3"),),
    minutes=MinutesGlance(
        state=MinutesState.IN_CONFIRMATION,
        due=datetime(2026, 12, 4, 18, tzinfo=SEOUL),
        confirmed=4,
        to_confirm=20,
        corrections_open=1,
    ),
)
DRAFT = meeting("m-draft", datetime(2026, 12, 20, 14, tzinfo=SEOUL), session="2026년 제13차", state=MeetingState.DRAFT)
MEETINGS = (CALLED, MOVED, CONFIRMING, CANCELLED, LAPSED, CLOSED, DRAFT)


def minutes(found: MeetingView, **given: Any) -> MinutesView:
    names = ("김민수", "이영희", "박지훈", "최서연", "정하늘", "강도윤", "조은비", "윤재호", "장미란", "임태경", "한소라")
    base: dict[str, Any] = dict(
        meeting=found.id,
        body=found.body,
        body_name=found.body_name,
        session=found.session,
        state=MinutesState.PUBLISHED,
        version=1,
        due=None,
        starts=found.starts,
        opened_at=found.opened_at,
        closed_at=found.closed_at,
        place=found.place,
        enrolled=18,
        required=10,
        present_at_opening=11,
        presiding=("김민수 위원장",),
        attendees=(
            Attendee(name=names[0], title="위원장", present=True, intervals=()),
            *(Attendee(name=name, title="위원", present=True, intervals=()) for name in names[1:]),
            Attendee(name="오세진", title="위원", present=False, intervals=()),
        ),
        proceedings=(
            Proceeding(at=NOW, what="opened", text="오후 2시 4분 김민수 위원장: 성원이 되어 개의를 선언하다"),
            Proceeding(
                at=NOW, what="vote_closed", text="오후 3시 10분 김민수 위원장: '2027년 협치과제 우선순위' 표결 결과를 선언하다"
            ),
            Proceeding(at=NOW, what="closed", text="오후 3시 40분 김민수 위원장: 폐회를 선언하다"),
        ),
        items=(
            MinutesItem(
                number=1,
                title="2027년 협치과제 우선순위",
                kind="decision",
                remarks="이영희 위원: 돌봄 의제를 앞에 두자고 제안하다.\n박지훈 위원: 예산을 확인하고 정하자고 말하다.",
                votes=(
                    VoteRecord(
                        motion="mot000000001",
                        title="2027년 협치과제 우선순위",
                        ballot="roll_call",
                        outcome="carried",
                        text=VERDICT,
                        yes=7,
                        no=3,
                        abstain=1,
                        votes={"yes": names[:7], "no": names[7:10], "abstain": names[10:]},
                    ),
                ),
            ),
            MinutesItem(number=2, title="공론장 일정", kind="report", remarks="", votes=()),
        ),
        general_remarks="다음 회의는 12월에 열기로 하다.",
        confirmed=11,
        to_confirm=11,
        corrections=(Correction(id="c1", member="x", name="비밀인", text="비밀 요청", at=NOW, answer="반영함"),),
        approved_at=NOW,
        approved_by="operator",
        published_at=NOW,
        chain_head=HEAD,
        journal_rows=128,
    )
    return MinutesView(**(base | given))


CALLS = CallList(
    meeting="m-steer-5",
    body="guro-steering",
    body_name="운영위원회",
    session="2026년 제5차",
    starts=NOW + timedelta(days=2),
    sequence=1,
    why=Why.MOVED,
    until=NOW + timedelta(days=1),
    people=(ToCall(member="p9", name="정아홉", title="주민"),),
    called=0,
)
DEADLINE = DeadlineView(
    id="dl0000000001",
    kind=DeadlineKind.NOTICE,
    subject="m-steer-5",
    body="guro-steering",
    body_name="운영위원회",
    label="소집 통지",
    due=NOW + timedelta(hours=5),
    state=DeadlineState.PENDING,
    fired_at=None,
    cite=None,
    default=True,
)
WAITING = AccountRow(
    id="7", member=MEMBER, name="정의장", telegram_id="7770001", way="invitation", state=AccountState.PENDING, at=NOW
)
PROPOSAL = ProposalView(
    id="pr0000000001",
    body="guro",
    body_name="구로구 협치회의",
    member="김민수",
    text="돌봄 <b>의제</b>를 다루면 좋겠습니다",
    at=NOW,
)


ISSUE = IssueView(
    id="is0000000001",
    body="guro",
    body_name="구로구 협치회의",
    title="돌봄 <b>공백</b>",
    text="돌봄 <b>공백</b>을 줄이자",
    proposer="이비밀",
    proposed=NOW - timedelta(days=5),
    state=IssueState.PROPOSED,
    at="guro",
    at_name="구로구 협치회의",
    step=StepKind.ENDORSE,
    steps=(
        IssueStep(kind=StepKind.ENDORSE, count=50, days=None, done_at=None),
        IssueStep(kind=StepKind.DECIDE, count=None, days=None, done_at=None),
    ),
    due=None,
    endorsements=12,
    needed=50,
    meeting=None,
    outcome=None,
    reason=None,
    cite=None,
    default=False,
    changed=NOW,
)
ENDING = TermsEnding(
    body="guro-agenda", body_name="의제발굴분과", ends=date(2026, 12, 20), days_left=19, warning=30,
    members=(TermEnding(member=MEMBER, name="김민수", title="", left=1),), cite="제10조", default=False,
)  # fmt: skip
NEXT_TIME = WaitingView(
    id="wa0000000001", body="guro-agenda", title="공론장 <b>일정</b>", kind=ItemKind.REPORT, source=ItemSource.CARRIED_OVER,
    issue=None, minutes=10,
)  # fmt: skip
CARD = CardView(
    id="ca0000000001",
    body="guro-agenda",
    body_name="의제발굴분과",
    year=2026,
    quarter=3,
    goal="돌봄 <b>공백</b> 줄이기",
    state="정상",
    planned=161_500_000,
    spent=40_000_000,
    issues="",
    next="결과 공유회",
    due=date(2026, 10, 12),
    overdue=False,
    written=NOW,
)
FOLLOW_UP = FollowUpView(
    id="fu0000000001",
    body="guro",
    body_name="구로구 협치회의",
    kind=FollowUpKind.RECOMMENDATION,
    title="청년 공간 <b>확충</b> 권고",
    meeting="m-agenda-9",
    session="2026년 제9차",
    motion="mo-1",
    decided=NOW - timedelta(days=40),
    owner="청년정책과",
    member=MEMBER,
    due=date(2026, 11, 27),
    cite=None,
    default=True,
    state=FollowUpState.UNDER_WAY,
    reason="예산을 검토하고 있습니다",
    overdue=True,
    reported_at=NOW - timedelta(days=3),
    closed_at=None,
    reports=(FollowUpReport(at=NOW - timedelta(days=3), state=FollowUpState.UNDER_WAY, reason="예산을 검토", due=None),),
)


def seats(found: str) -> MeetingSeats:
    people = [("김민수", RsvpAnswer.YES), ("박지훈", None), ("이영희", None)]
    now = tuple(
        SeatNow(member=f"m{number}", name=name, title="위원", answer=answer, declared=False, present=False)
        for number, (name, answer) in enumerate(people)
    )
    return MeetingSeats(meeting=found, seats=now, room_code="204817", room_path="/room/x")


def roll(slug: str) -> Roll:
    dates: list[tuple[str, date | None, date | None]] = [
        ("김민수", date(2025, 1, 1), date(2026, 12, 20)),
        ("박지훈", date(2026, 1, 1), None),
        ("지난위원", date(2023, 1, 1), date(2024, 12, 31)),
    ]
    terms = tuple(
        SeatView(
            member=MEMBER if name == "김민수" else f"mem00000000{number}",
            name=name,
            title="연구원",
            organisation="협치연구소",
            seat=SeatKind.APPOINTED,
            office=Office.MEMBER,
            starts=starts,
            ends=ends,
        )
        for number, (name, starts, ends) in enumerate(dates)
    )
    return Roll(
        body=slug,
        body_name="의제발굴분과",
        parent="guro",
        version=3,
        charter="guro",
        charter_version=1,
        charter_sub=None,
        chat_id=-1001234567890,
        seats=terms,
    )


def mine(*rows: MyMeeting) -> MyMeetings:
    return MyMeetings(member=MEMBER, name="김민수", items=rows)


def own(found: MeetingView, answer: RsvpAnswer | None = None, **given: Any) -> MyMeeting:
    base: dict[str, Any] = dict(
        meeting=found, answer=answer, declared=False, present=False, ballots={}, confirmed_minutes=False, asked_correction=False
    )
    return MyMeeting(**(base | given))
