"""Answers of the services as lines for the terminal, the number that matters first."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from shared.contracts.bodies import BodyView, CharterAdopted, RecordsReport
from shared.contracts.deadlines import ClockView, DeadlineView, VerifyView
from shared.contracts.meetings import MeetingMode, MeetingState, MeetingView, PresenceRecorded, RsvpRecorded
from shared.contracts.minutes import MinutesProgress, MinutesState, MinutesView
from shared.contracts.motions import BallotKind, BallotRecorded, MotionState, MotionView
from shared.contracts.roll import RosterChange, RosterReport, SeatKind
from shared.texts import disclosure
from shared.texts.charter import BODY_KINDS
from shared.texts.dates import chat_when, document_when
from shared.texts.items import attached, numbered
from shared.texts.josa import with_josa
from shared.texts.outcomes import about, beside, outcome, outcome_of, settled
from shared.texts.web import (
    ANSWERS,
    CHOICES,
    MOTION_STATES,
    item_line,
    meeting_name,
    name_of,
    quorum_line,
    state_word,
    threshold_line,
)

SEATS = {SeatKind.EX_OFFICIO: "당연직", SeatKind.APPOINTED: "위촉직", SeatKind.UNSEATED: "재적 외"}
MINUTES_STATES = {
    MinutesState.DRAFTING: "작성 중",
    MinutesState.IN_CONFIRMATION: "확인 중",
    MinutesState.APPROVED: "확정",
    MinutesState.PUBLISHED: "공개",
    MinutesState.WITHHELD: "비공개",
}
DEADLINE_STATES = {"pending": "예정", "fired": "알림", "met": "지킴", "overdue": "지남", "escalated": "지남, 간사께 알림"}
CHANGES = {"added": "추가", "changed": "변경", "ended": "종료", "missing": "파일에 없음"}

BODY_HEADINGS = ("기구", "이름", "상위", "규정", "재적")
MEMBER_HEADINGS = ("번호", "이름", "소속", "직위", "구분", "역할", "연결")
FOUND_HEADINGS = ("번호", "이름", "소속", "기구", "연결")
INVITATION_HEADINGS = ("이름", "초대 링크", "개인 화면", "기한")
MEETING_HEADINGS = ("번호", "회의", "때", "상태")
DEADLINE_HEADINGS = ("번호", "기한", "상태", "내용", "기구")

NO_BODIES = "아직 기구가 없습니다. 'hyeopchi import charter 규정.toml'로 시작하시기 바랍니다."
NO_MEMBERS = "명부가 비어 있습니다. 'hyeopchi import roster 명부.xlsx --body SLUG'로 들여오시기 바랍니다."
NOBODY_FOUND = "그런 위원을 찾지 못했습니다. 이름의 한 글자나 초성으로 찾아보시기 바랍니다."
NOBODY_TO_INVITE = "초대할 위원이 없습니다. 먼저 'hyeopchi import roster'로 명부를 들여오시기 바랍니다."
NO_MEETINGS = "회의가 없습니다. 'hyeopchi meeting call'로 소집하시기 바랍니다."
NO_DEADLINES = "다가오는 기한이 없습니다. 회의를 소집하면 기한이 생깁니다."

IMPORTING = "들여오는 중"
INVITING = "초대 링크를 만드는 중"
DIFFERS = "명부가 파일과 다릅니다. 반영하려면 --apply를 붙여 다시 실행해 주시기 바랍니다."
SHOWN = 10  # of a long list on a screen
FACILITATOR_ADDED = "담당자로 정했습니다."
END_MISSING = "파일에 없는 위원의 임기를 끝냅니다."
CLOSING = "회의를 폐회합니다. 되돌릴 수 없습니다."
LAPSING = "유회로 기록합니다. 되돌릴 수 없습니다."
CANCELLING = "회의를 취소하고 위원들에게 알립니다."
DECLARING = "표결 결과를 기록합니다. 되돌릴 수 없습니다."
SUBMITTING = "출석한 위원 모두에게 회의록 확인을 요청합니다."
APPROVING = "회의록을 확정합니다. 확정한 뒤에는 고칠 수 없습니다."
PUBLISHING = "회의록을 공개합니다."
BROKEN = "기록이 맞지 않습니다"


def rows_unreadable(count: int) -> str:
    return f"읽을 수 없는 줄이 {count}개 있어 아무것도 들여오지 않았습니다. 고쳐서 다시 하거나 --partial을 붙여 주시기 바랍니다."


def records_unreadable(count: int) -> str:
    return f"읽을 수 없는 줄이 {count}개 있습니다. 고쳐서 다시 해 주시기 바랍니다."


def charter(done: CharterAdopted) -> list[str]:
    """What a charter brought."""
    if done.unchanged:
        return [f"규정 {done.charter}: 달라진 것이 없습니다 (제{done.version}판)."]
    lines = [f"규정 {done.charter}의 제{done.version}판을 들여왔습니다."]
    if done.created:
        lines.append(f"새 기구 {len(done.created)}개: {', '.join(done.created)}")
    if done.updated:
        lines.append(f"규정이 바뀐 기구 {len(done.updated)}개: {', '.join(done.updated)}")
    if done.defaults:
        lines.append(f"기본값을 쓰는 규칙 {len(done.defaults)}개 (--json으로 모두 봅니다)")
    return lines


def roster(report: RosterReport) -> list[str]:
    """What a roster brought, or would bring."""
    lines = [line for kind in dict.fromkeys(change.kind for change in report.changes) for line in _changes(report, kind)]
    lines += list(report.notes)
    lines += first([f"{fault.row}행 {fault.column}: {fault.reason}" for fault in report.faults])
    if report.applied or not (report.changes or report.faults):
        counts = f"추가 {report.added} · 변경 {report.changed} · 종료 {report.ended} · 그대로 {report.unchanged}"
        lines.insert(0, f"재적 {report.enrolled}명 ({counts})")
    return lines


def _changes(report: RosterReport, kind: str) -> list[str]:
    """One kind of difference: how many, and the first ten."""
    of_kind = [f"  {_change(change)}" for change in report.changes if change.kind == kind]
    return [f"{CHANGES.get(kind, kind)} {len(of_kind)}건", *first(of_kind)]


def first(lines: list[str]) -> list[str]:
    """The first ten, and how many more there are."""
    more = len(lines) - SHOWN
    return lines if more <= 0 else [*lines[:SHOWN], f"  그 밖에 {more:,}건 (--json으로 모두 볼 수 있습니다)"]


def _change(change: RosterChange) -> str:
    said = f"{CHANGES.get(change.kind, change.kind)} {change.name}"
    return f"{said} {change.column}: {change.before or '없음'} → {change.after or '없음'}" if change.column else said


def records(report: RecordsReport) -> list[str]:
    lines = [f"지난 회의 {report.added}건을 들여왔습니다 (이미 있던 것 {report.unchanged}건)."]
    lines += [f"  {slug} {count}건" for slug, count in sorted(report.bodies.items())]
    return lines + first([f"{fault.row}행 {fault.column}: {fault.reason}" for fault in report.faults])


def body(found: BodyView) -> list[str]:
    seats = f" / 정원 {found.seats}명" if found.seats is not None else ""
    chat = f"대화방 {found.chat_id}" if found.chat_id else "대화방이 아직 없습니다 (hyeopchi body bind)"
    children = ", ".join(f"{child.name}({child.slug})" for child in found.children)
    lines = [f"재적 {found.enrolled}명{seats}", f"{found.name} ({found.slug}) · {BODY_KINDS[found.kind]}"]
    lines += [f"규정 {found.charter} 제{found.charter_version}판", chat]
    return lines + ([f"분과: {children}"] if children else [])


def bound(slug: str, chat: int) -> list[str]:
    return [f"대화방 {with_josa(str(chat), '을/를')} {slug}에 이었습니다."]


def meeting(view: MeetingView) -> list[str]:
    """One meeting on a screen."""
    lines = [_first_number(view), f"{meeting_name(view)} · {state_word(view)}"]
    lines.append(f"{chat_when(view.starts, view.ends)} · {view.place}")
    for item in view.items:
        lines += [item_line(item), *(f"  자료: {one.name}  {one.url}" for one in attached(item))]
    lines += [line for one in view.motions for line in ("", *motion(one))]
    if view.minutes is not None:
        lines += ["", minutes_line(view.minutes.state, view.minutes.due)]
    return [*lines, "", f"번호 {view.id}"]


def _first_number(view: MeetingView) -> str:
    if view.mode is MeetingMode.WRITTEN:
        return f"{chat_when(view.ends)}까지 서면으로 표를 받음 · {quorum_line(view.opening, view.mode)}"
    if view.state in (MeetingState.OPEN, MeetingState.RECESSED, MeetingState.CLOSED):
        when = "개의할 때 " if view.state is MeetingState.CLOSED else ""
        return f"{when}출석 {view.present}명 · {quorum_line(view.opening)}"
    counts = view.rsvp
    said = f"참석 {counts.yes} · 불참 {counts.no} · 미정 {counts.maybe} · 미응답 {counts.none}"
    arrived = f" · 도착 {view.declared} · 확인된 출석 {view.confirmed}" if view.declared or view.confirmed else ""
    return f"{said}{arrived} · {quorum_line(view.opening)}"


def meeting_row(view: MeetingView) -> Sequence[str]:
    return view.id, meeting_name(view), document_when(view.starts), state_word(view)


def motion(view: MotionView) -> list[str]:
    """One motion: the verdict, or how far the vote is."""
    if view.text:
        first = f"{outcome(view)} · {view.text}"
    elif view.state is MotionState.VOTING and view.ballot is BallotKind.CONSENT:
        first = f"이의 {view.objections}건 · {threshold_line(view)}"
    elif view.state is MotionState.VOTING:
        first = f"{'회신' if view.written else '투표'} {view.voted} / {view.present} · {threshold_line(view)}"
    elif view.state is MotionState.TABLED:
        first = f"{MOTION_STATES[view.state]} · {threshold_line(view)}"
    else:
        first = MOTION_STATES[view.state]
    return [first, view.title, *about(view), f"의안 번호 {view.id}"]


def rsvp(done: RsvpRecorded) -> list[str]:
    return [f"{ANSWERS[done.answer]}으로 기록했습니다 ({chat_when(done.starts)})."]


def presence(done: PresenceRecorded) -> list[str]:
    missing = done.required - done.present
    need = f"개의까지 {missing}명" if missing > 0 else f"성원({done.required}명)이 되었습니다"
    return [f"출석 {done.present}명 · {need}"]


def ballot(done: BallotRecorded) -> list[str]:
    return [f"{with_josa(CHOICES[done.choice], '으로/로')} 기록했습니다 (투표 {done.voted} / {done.present}). {done.title}"]


def minutes_line(state: MinutesState, due: datetime | None) -> str:
    until = f" · 기한 {chat_when(due)}" if due else ""
    return f"회의록 {MINUTES_STATES[state]}{until}"


def minutes(view: MinutesView) -> list[str]:
    """The minutes in short: how far they are, what stands under each item, what is asked to be corrected."""
    lines = [f"확인 {view.confirmed} / {view.to_confirm}명 · {minutes_line(view.state, view.due)}"]
    lines += [name_of(view.session, view.body_name)]
    there = "회신" if view.mode == "written" else "출석"
    lines += [f"{there} {view.present_at_opening}명 (재적 {view.enrolled}명, 개의 {view.required}명) · {view.place}"]
    lines += [f"비공개 사유: {disclosure.basis(view.withheld)}"] if view.withheld else []
    lines += [f"제{view.version}판 — 제{view.supersedes}판을 정정: {view.reason}"] if view.supersedes else []
    for item in view.items:
        lines += ["", numbered(item.number, item.title), *(f"  {outcome_of(vote)}: {vote.text}" for vote in item.votes)]
        lines += [f"  {line}" for vote in item.votes for line in beside(vote)]
        lines += [f"  {settled(one)}" for one in item.settled]
        lines += [f"  발언 요지: {item.remarks}"] if item.remarks else []
        lines += [f"  결정: {line}" for line in item.decisions] + [f"  할 일: {line}" for line in item.todos]
        lines += [f"  서면 의견 {one.name}: {one.text}" for one in item.opinions]
        lines += [f"  {disclosure.told(item.disclosure)}"] if item.disclosure else []
    lines += ["", f"전체 요지: {view.general_remarks}"] if view.general_remarks else []
    for asked in view.corrections:
        lines += ["", f"수정 요청 {asked.id} ({asked.name}): {asked.text}", f"  답: {asked.answer or '아직 없습니다'}"]
    return lines


def minutes_progress(done: MinutesProgress) -> list[str]:
    return [f"확인 {done.confirmed} / {done.to_confirm}명 · 회의록 {MINUTES_STATES[done.state]}"]


def deadline_row(view: DeadlineView) -> Sequence[str]:
    return view.id, document_when(view.due), DEADLINE_STATES[view.state], view.label, view.body_name


def clock(view: ClockView) -> list[str]:
    ahead = timedelta(seconds=view.offset_seconds)
    days, seconds = ahead.days, ahead.seconds
    said = f"실제보다 {days}일 {seconds // 3600}시간 {seconds % 3600 // 60}분 앞섭니다" if ahead else "실제 시각과 같습니다"
    return [f"{document_when(view.now)} · {said}"]


def verified(view: VerifyView) -> list[str]:
    if not view.bodies:
        return ["아직 기록이 없습니다."]
    lines = [f"{'맞습니다' if one.ok else BROKEN} · {one.slug} · 기록 {one.rows}건 · {one.head}" for one in view.bodies]
    log = view.changes
    return [*lines, f"{'맞습니다' if log.ok else BROKEN} · 명부가 바뀐 기록 {log.rows}건 · {log.head}"] if log else lines


def broken(view: VerifyView) -> str:
    """One line that names the first row that does not fit."""
    bad = [one for one in view.bodies if not one.ok]
    said = [one.fault or one.slug for one in bad]
    if view.changes is not None and not view.changes.ok:
        said.append(f"명부가 바뀐 기록의 {view.changes.fault_row}번째 줄이 맞지 않습니다.")
    return f"{BROKEN}: " + " ".join(said)


def exported(file: str) -> list[str]:
    return [f"회의록을 냈습니다: {file}"]
