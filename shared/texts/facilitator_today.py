"""A facilitator's day: what is due, in the order of urgency, each with the one thing to press; deadlines; reminders."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shared.contracts.deadlines import DeadlineKind, DeadlineState, DeadlineView, Nudged, ProposalView, ToldTo
from shared.contracts.meetings import MeetingState, MeetingView
from shared.contracts.polls import PollKind, PollState, PollView
from shared.texts import polls
from shared.texts.dates import SEOUL, chat_day, chat_time, chat_when, people
from shared.texts.facilitator_meeting import outcome_counts

NOTHING = "오늘 할 일이 없습니다."
NO_DEADLINES = "남은 기한이 없습니다."
SHOWN = 8
LISTED = 10
NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩"
STATES = {
    DeadlineState.PENDING: "남음",
    DeadlineState.FIRED: "알림",
    DeadlineState.MET: "지킴",
    DeadlineState.OVERDUE: "지남",
    DeadlineState.ESCALATED: "지남, 알림",
}
# What is to be done about a deadline: the command and the word on its button.
TO_DO = {
    DeadlineKind.NOTICE: ("paste", "통지문"),
    DeadlineKind.RSVP_REMINDER: ("remind", "응답 요청"),
    DeadlineKind.BALLOTS_DUE: ("vote", "결과 기록"),
    DeadlineKind.OBJECTIONS_DUE: ("consent", "결과 기록"),
    DeadlineKind.MINUTES_DRAFT: ("minutes", "쓰기"),
    DeadlineKind.MINUTES_CONFIRMATION: ("minutes", "보기"),
    DeadlineKind.PROJECT_CARD: ("card", "관리카드 쓰기"),
    DeadlineKind.ISSUE_STEP: ("agenda", "제안 보기"),
    DeadlineKind.MINUTES_PUBLICATION: ("minutes", "공개"),
    DeadlineKind.DOCUMENTS: ("attach", "자료 붙이기"),
    DeadlineKind.PLAN: ("duty", "마쳤습니다"),
    DeadlineKind.YEARLY_REPORT: ("duty", "마쳤습니다"),
    DeadlineKind.FOLLOW_UP: ("followup", "이행 적기"),
    DeadlineKind.PLANNED_CALL: ("planned", "소집"),
    DeadlineKind.FINDING_ANSWERS: ("finding", "보기"),
    DeadlineKind.EXTRAORDINARY_CALL: ("request_call", "소집"),
}
AHEAD = {DeadlineKind.PLAN: timedelta(days=60), DeadlineKind.YEARLY_REPORT: timedelta(days=30)}
SOON = timedelta(days=3)
LOOK = ("deadlines", "보기")  # where there is nothing else to press
WHOM = {ToldTo.CLERK: "간사", ToldTo.CHAIR: "의장"}
CALL = "회의 소집"
NOT_REMINDED = "보내지 않았습니다."


@dataclass(frozen=True)
class Task:
    """One thing to do: its line, the word on its button, the command and its subject behind the button.

    `key` is the same for the same thing; `until`: its day; `tell`: the deadline whose delay may be told on, '' for none.
    """

    line: str
    label: str
    command: str
    subject: str
    key: str = ""
    until: datetime | None = None
    tell: str = ""


def list_of(tasks: Sequence[Task], proposals: Sequence[ProposalView]) -> str:
    """'오늘 할 일 3가지' and a line each."""
    if not tasks:
        lines = [NOTHING]
    else:
        lines = [f"오늘 할 일 {len(tasks)}가지"]
        lines += [f"{NUMBERS[index]} {task.line}" for index, task in enumerate(tasks[:SHOWN])]
        if len(tasks) > SHOWN:
            lines.append(f"그 밖에 {len(tasks) - SHOWN}가지. /deadlines 에 모두 있습니다.")
    if proposals:
        lines += ["", f"위원 제안 {len(proposals)}건", *(_proposal(proposal) for proposal in proposals[:3])]
    return "\n".join(lines)


def button(index: int, task: Task) -> str:
    return f"{NUMBERS[index]} {task.label}"


def meeting_task(meeting: MeetingView, now: datetime) -> Task | None:
    """What a meeting of today asks for; None when it is not today's or is over."""
    where = f"{meeting.body_name} {meeting.session}"
    match meeting.state:
        case MeetingState.OPEN:
            line = f"{where} 진행 중 — 출석 {people(meeting.present or 0)} (성원 {meeting.required}명)"
            return _of_meeting(line, "표결", "vote", meeting)
        case MeetingState.RECESSED:
            return _of_meeting(f"{where} 정회 중", "속개", "resume", meeting)
        case MeetingState.CALLED if _day(meeting.starts) == _day(now) and now >= meeting.arrivals_from:
            line = f"{where} {chat_time(meeting.starts)} — 확인된 출석 {people(meeting.confirmed)} (성원 {meeting.required}명)"
            return _of_meeting(line, "개의", "open", meeting)
        case MeetingState.CALLED if _day(meeting.starts) == _day(now):
            line = f"{where} 오늘 {chat_time(meeting.starts)} — 참석 {meeting.rsvp.yes} · 미응답 {meeting.rsvp.none}"
            return _of_meeting(line, "출석", "attend", meeting)
        case _:
            return None


POLL_STEPS = {
    PollState.PREPARING: ("poll_open", "시작"),
    PollState.RUN_OFF: ("poll_open", "결선 시작"),
    PollState.OPEN: ("poll_close", "닫기"),
}


def poll_task(poll: PollView, now: datetime) -> Task:
    """구로구협치회의 우선순위 — 투표 8 / 11명 · 12월 10일(목) 오후 6시까지 [닫기]."""
    command, label = POLL_STEPS[poll.state]
    key = f"poll:{poll.id}:{poll.state}:{poll.round}"
    return Task(f"{poll.body_name} {polls.name(poll)} — {poll_standing(poll, now)}", label, command, poll.id, key, poll.due)


def poll_standing(poll: PollView, now: datetime) -> str:
    """How far it is: the candidates, how many have answered, until when."""
    match poll.state:
        case PollState.PREPARING if poll.kind is PollKind.ELECTION:
            return f"후보 {people(sum(option.standing for option in poll.options))}, 시작 전"
        case PollState.PREPARING:
            return "시작 전"
        case PollState.RUN_OFF:
            return "결선을 기다립니다"
        case _:
            far = f"{polls.turnout(poll)}명"
            over = poll.due is not None and poll.due < now
            return f"{far} · 기간이 끝났습니다" if over else f"{far} · {_until(poll.due, now)}" if poll.due else far


def _of_meeting(line: str, label: str, command: str, meeting: MeetingView) -> Task:
    return Task(line, label, command, meeting.id, f"meeting:{meeting.id}", meeting.starts)


def deadline_task(deadline: DeadlineView, now: datetime) -> Task | None:
    """A deadline that is over or due soon: within three days, or earlier where the work takes long."""
    if deadline.state is DeadlineState.MET or deadline.due - now > AHEAD.get(deadline.kind, SOON):
        return None
    command, label = TO_DO.get(deadline.kind, LOOK)
    subject = deadline.id if command == "duty" else deadline.subject if deadline.kind in TO_DO else ""
    line = f"{deadline.body_name} {deadline.label} — {due(deadline, now)}"
    key = f"deadline:{deadline.id}:{deadline.due.isoformat()}"
    if deadline.may_tell is None:
        return Task(line, label, command, subject, key, deadline.due)
    return Task(f"{line}. {WHOM[deadline.may_tell]}께 알릴까요?", label, command, subject, key, deadline.due, deadline.id)


def due(deadline: DeadlineView, now: datetime) -> str:
    """'오늘 오후 6시까지', '12월 14일(월)까지', '2일 지남', with the article."""
    basis = "기본값" if deadline.default else deadline.cite
    said = _until(deadline.due, now)
    return f"{said} ({basis})" if basis else said


def deadlines(items: Sequence[DeadlineView], now: datetime, first: int = 0) -> str:
    """Ten from `first` on, under how many there are."""
    if not items:
        return NO_DEADLINES
    shown = items[first : first + LISTED]
    lines = [f"{deadline.body_name} {deadline.label}\n  {due(deadline, now)} · {STATES[deadline.state]}" for deadline in shown]
    since = f" 가운데 {first + 1}번째부터" if first else ""
    return "\n".join([f"기한 {len(items)}건{since}", *lines])


def ask_remind(meeting: MeetingView) -> str:
    """The numbers only: who is missing is nobody else's business."""
    missing = max(meeting.required - meeting.rsvp.yes, 0)
    forecast = f"개의까지 {people(missing)} 더 필요합니다" if missing else f"개의에 필요한 {people(meeting.required)}이 찼습니다"
    return (
        f"{meeting.body_name} {meeting.session} · {chat_when(meeting.starts)}\n"
        f"참석 {meeting.rsvp.yes} · 불참 {meeting.rsvp.no} · 미정 {meeting.rsvp.maybe} · 미응답 {meeting.rsvp.none}\n"
        f"{forecast}.\n\n응답하지 않은 {people(meeting.rsvp.none)}에게 각각 개인 대화로 요청합니다. 보내시겠습니까?"
    )


def remind(count: int) -> str:
    return f"{people(count)}에게 요청"


def nudged(done: Nudged, phone: Sequence[str]) -> str:
    """Whom the messenger reached, who was asked today already, and by name whom to phone."""
    lines = [f"미응답 {people(len(done.members))} 가운데 {people(done.asked)}에게 개인 대화로 요청했습니다."]
    if done.today:
        lines.append(f"{people(done.today)}은 오늘 이미 요청을 받아 다시 보내지 않았습니다.")
    if phone:
        more = f" 외 {people(len(phone) - SHOWN)}" if len(phone) > SHOWN else ""
        lines.append(f"텔레그램이 없어 전화로 여쭐 분: {', '.join(phone[:SHOWN])}{more}")
    return "\n".join(lines)


def nobody_missing(meeting: MeetingView) -> str:
    return f"모두 응답했습니다. 참석 {meeting.rsvp.yes} · 불참 {meeting.rsvp.no} · 미정 {meeting.rsvp.maybe}"


def meeting_over(meeting: MeetingView) -> str:
    return f"{meeting.body_name} {meeting.session}: {outcome_counts(meeting) or '표결 없음'}"


def _until(at: datetime, now: datetime) -> str:
    days = (_day(at) - _day(now)).days
    if at < now:
        return "오늘 지남" if days == 0 else f"{-days}일 지남"
    return f"오늘 {chat_time(at)}까지" if days == 0 else f"{chat_day(at)}까지"


def _proposal(proposal: ProposalView) -> str:
    text = proposal.text if len(proposal.text) <= 60 else f"{proposal.text[:60]}…"
    return f"· {proposal.body_name}: {text}"


def _day(at: datetime) -> date:
    return at.astimezone(SEOUL).date()
