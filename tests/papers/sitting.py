"""A sitting as the services would tell it: a roll-call vote, a lost amendment, a consent; odd names and odd characters."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from shared.contracts.attendance import AllowanceRule, AttendanceView, Attended
from shared.contracts.minutes import Attendee, MinutesItem, MinutesState, MinutesView, Proceeding, VoteRecord
from shared.contracts.minutes_parts import Disclosure, Opinion, RecordKind, Signature
from shared.contracts.roll import SeatKind
from shared.rules.disclosure import Level
from shared.rules.seat import Office

SEOUL = ZoneInfo("Asia/Seoul")
NAMES = ("김민수", "이서연", "박지훈", "최은영", "남궁민정", "독고영재")
TITLES = ("구로구청장", "협치정책보좌관", "주민참여예산위원회 부위원장 겸 구로구 사회적경제네트워크 공동대표", "위원", "")
HEAD = "9f2c" * 16
REMARKS = (
    "담당 부서에서 15개 후보 과제의 발굴 경과를 설명하다.\n"
    "박지훈 위원은 청년 주거 과제의 시급성을 들어 순위 상향을 제안하다.\n\n"
    "의장이 정리하여 표결에 부치다. R&D <과제> \U0001f600 끝."
)


def at(hour: int, minute: int = 0) -> datetime:
    """On the day of the sitting, as the services send times: in UTC."""
    return datetime(2026, 12, 3, hour, minute, tzinfo=SEOUL).astimezone(UTC)


def name(number: int) -> str:
    return NAMES[number % len(NAMES)] + (str(number // len(NAMES) + 1) if number >= len(NAMES) else "")


def attendees(count: int) -> tuple[Attendee, ...]:
    """Two of three are there; the fourth went out for a while; one is in attendance without a seat."""
    there = count * 2 // 3
    spans = {3: ((at(14), at(15)), (at(15, 20), at(16, 2)))}
    seated = tuple(
        Attendee(
            name=name(number),
            title=TITLES[number % len(TITLES)],
            present=number < there,
            intervals=spans.get(number, ((at(13, 50), at(16, 2)),)) if number < there else (),
            seat=SeatKind.EX_OFFICIO if number % 5 == 0 else SeatKind.APPOINTED,
        )
        for number in range(count)
    )
    clerk = Attendee(name="문서기", title="자치행정과장", present=True, intervals=((at(14), at(16, 2)),), seat=SeatKind.UNSEATED)
    return (*seated, clerk)


def minutes(count: int = 6, **given: Any) -> MinutesView:
    whole: dict[str, Any] = dict(
        meeting="m1",
        body="guro",
        body_name="구로구협치회의",
        session="2026년 제12차",
        state=MinutesState.PUBLISHED,
        version=2,
        due=None,
        starts=at(14),
        opened_at=at(14, 4),
        closed_at=at(16, 2),
        place="구로구청 5층 협치홀",
        enrolled=count,
        required=count // 2 + 1,
        present_at_opening=count * 2 // 3,
        presiding=("김민수", "이서연"),
        attendees=attendees(count),
        proceedings=(
            Proceeding(at=at(14, 4), what="opened", text="오후 2시 4분 김민수 위원: 성원이 되어 개의를 선언하다"),
            Proceeding(at=at(16, 2), what="closed", text="오후 4시 2분 이서연 위원: 폐회를 선언하다"),
        ),
        items=ITEMS,
        general_remarks="다음 회의는 2027년 1월 셋째 주에 열기로 하다.",
        confirmed=3,
        to_confirm=4,
        corrections=(),
        approved_at=at(18),
        approved_by="김민수",
        published_at=at(18, 1),
        chain_head=HEAD,
        journal_rows=184,
        institution="서울특별시 구로구",
        quorum_basis="제13조②",
        document_number="자치행정과-1234",
        approval_line=(
            Signature(office="작성", name="김주무", day=date(2026, 12, 4)),
            Signature(office="팀장", name="이팀장"),
            Signature(office="과장"),
            Signature(office="위원"),
        ),
        record_kind=RecordKind.RECORDING,
        recording_announced_at=at(14, 5),
        supersedes=1,
        reason="제1호 안건 발언자의 이름을 바로잡다.",
    )
    return MinutesView(**(whole | given))


PARTLY = Disclosure(level=Level.PARTIAL, clause=5, reason="내부 검토가 끝나지 않음")
ITEMS = (
    MinutesItem(
        number=1,
        title="2027년 협치과제 우선순위(안)",
        kind="decision",
        remarks=REMARKS,
        decisions=("순위는 2027년 상반기에 다시 본다.",),
        todos=("선정 결과를 누리집에 올린다.",),
        opinions=(Opinion(member="m9", name="독고영재", text="청년 주거를 앞에 두기 바랍니다."),),
        votes=(
            VoteRecord(
                motion="x",
                title="2027년 협치과제 우선순위(안)",
                ballot="roll_call",
                outcome="carried",
                text="찬성 3 · 반대 1 · 기권 0 · 출석 4 → 찬성 3 필요 (출석위원 과반, 제13조②)",
                yes=3,
                no=1,
                abstain=0,
                votes={"yes": ("김민수", "이서연", "박지훈"), "no": ("최은영",)},
            ),
            VoteRecord(
                motion="y",
                title="청년 주거 과제를 3순위 안에 둔다",
                ballot="show_of_hands",
                outcome="rejected",
                text="찬성 1 · 반대 2 · 기권 1 · 출석 4 → 찬성 3 필요 (출석위원 과반, 제13조②)",
                yes=1,
                no=2,
                abstain=1,
                recused={"recusal": ("남궁민정",)},
            ),
        ),
    ),
    MinutesItem(number=2, title="제11차 회의 결정 사항 이행", kind="report", remarks="", votes=(), disclosure=PARTLY),
    MinutesItem(
        number=3,
        title="분과 운영세칙 일부 개정(안)",
        kind="decision",
        remarks="이의가 없어 의결하다.",
        votes=(
            VoteRecord(
                motion="z", title="분과 운영세칙 일부 개정(안)", ballot="no_objection", outcome="carried",
                text="출석 4 · 이의 없음 (제13조②)", yes=None, no=None, abstain=None,
            ),
        ),
    ),
)  # fmt: skip


def attendance(count: int = 6, **given: Any) -> AttendanceView:
    people = tuple(
        Attended(
            member=f"m{number}",
            name=one.name,
            title=one.title,
            organisation="구로시민네트워크" if number % 2 else "",
            seat=SeatKind(one.seat),
            office=Office.CHAIR if number == 0 else Office.MEMBER,
            official=number % 5 == 0,
            intervals=one.intervals,
            minutes=118 if one.present else 0,
        )
        for number, one in enumerate(attendees(count))
    )
    whole: dict[str, Any] = dict(
        meeting="m1",
        body="guro",
        body_name="구로구협치회의",
        institution="서울특별시 구로구",
        session="2026년 제12차",
        starts=at(14),
        ends=at(16),
        opened_at=at(14, 4),
        closed_at=at(16, 2),
        place="구로구청 5층 협치홀",
        allowance=AllowanceRule(paid=True, cite="제15조", default=False),
        people=people,
    )
    return AttendanceView(**(whole | given))
