"""What the facilitators' bot says by itself, in private: quorum in danger, what fell due, drafts, corrections, proposals."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.deadlines import DeadlineKind, DeadlineView, ProposalView
from shared.contracts.meetings import MeetingView
from shared.contracts.minutes import Correction
from shared.texts.dates import chat_day, chat_when, people
from shared.texts.facilitator_meeting import meeting_line
from shared.texts.facilitator_today import due
from shared.texts.listed import ROOM, short

RECESS = "정회"
CLOSE = "폐회"
VOTE = "표결"
PRESIDE = "사회자 변경"
REMIND = "응답 요청"
MINUTES = "회의록 보기"
CALL = "회의 소집"
NAMES_SHOWN = 10
PRESS = {
    DeadlineKind.NOTICE: "통지문을 올리고 기록해 주시기 바랍니다.",
    DeadlineKind.RSVP_REMINDER: "미응답 위원께 응답을 요청해 주시기 바랍니다.",
    DeadlineKind.BALLOTS_DUE: "의장이 결과를 선포하면 표결마다 결과를 기록해 주시기 바랍니다.",
    DeadlineKind.OBJECTIONS_DUE: "의장이 선포하면 결과를 기록해 주시기 바랍니다.",
    DeadlineKind.MINUTES_DRAFT: "초안을 마치고 확인 요청을 보내 주시기 바랍니다.",
    DeadlineKind.PROJECT_CARD: "관리카드를 적어 주시기 바랍니다.",
    DeadlineKind.ISSUE_STEP: "다음 단계로 넘기시거나 까닭을 적어 주시기 바랍니다.",
    DeadlineKind.MINUTES_PUBLICATION: "회의록을 공개해 주시기 바랍니다.",
    DeadlineKind.DOCUMENTS: "안건 자료를 붙여 주시기 바랍니다.",
    DeadlineKind.PLAN: "계획을 세우셨으면 마쳤다고 적어 주시기 바랍니다.",
    DeadlineKind.YEARLY_REPORT: "공개하셨으면 마쳤다고 적어 주시기 바랍니다.",
    DeadlineKind.FOLLOW_UP: "어떻게 되었는지 적어 주시기 바랍니다.",
    DeadlineKind.MINUTES_CONFIRMATION: "확인을 마치고 의장의 승인을 받아 주시기 바랍니다.",
    DeadlineKind.PLANNED_CALL: "회의를 소집해 주시기 바랍니다.",
    DeadlineKind.FINDING_ANSWERS: "때를 정해 소집해 주시기 바랍니다.",
    DeadlineKind.EXTRAORDINARY_CALL: "의장께 알리시고 임시회를 소집해 주시기 바랍니다.",
}


def quorum_endangered(meeting: MeetingView, present: int, required: int, lost: bool) -> str:
    if lost:
        return f"출석 {people(present)}으로 성원({people(required)})에 못 미칩니다. 의결을 멈췄습니다.\n{meeting_line(meeting)}"
    return f"출석 {people(present)}입니다. 한 분이 더 자리를 비우시면 의결할 수 없습니다.\n{meeting_line(meeting)}"


def quorum_regained(meeting: MeetingView, present: int, required: int) -> str:
    again = f"출석 {people(present)}으로 다시 성원({people(required)})이 되었습니다."
    return f"{again} 의결을 이어 가실 수 있습니다.\n{meeting_line(meeting)}"


def presiding_left(meeting: MeetingView, gone: str, then: str) -> str:
    """`then`: who comes next by office, '' where nobody of those is there; the chair or the members decide, not the system."""
    who = f"사회를 보던 {gone} 위원이" if gone else "사회를 보던 분이"
    after = f" 직위로는 {then} 위원이 다음입니다." if then else ""
    press = "누가 사회를 이어받는지 정해지면 아래를 눌러 주시기 바랍니다."
    return f"{who} 자리를 비웠습니다.{after}\n{press}\n{meeting_line(meeting)}"


def deadline_fired(deadline: DeadlineView, now: datetime, overdue: bool) -> str:
    """What fell due, since when, and what to press."""
    what = f"{deadline.body_name} {deadline.label}"
    head = f"⏳ 기한이 지났습니다: {what}" if overdue else f"⏳ 기한입니다: {what}"
    return f"{head}\n{due(deadline, now)}. {PRESS[deadline.kind]}"


def minutes_drafted(meeting: MeetingView) -> str:
    by = f" {chat_day(meeting.minutes.due)}까지" if meeting.minutes and meeting.minutes.due else ""
    head = f"📝 회의록 초안이 만들어졌습니다: {meeting.body_name} {meeting.session}"
    return f"{head}\n안건마다 발언 요지를 적고{by} 확인 요청을 보내 주시기 바랍니다."


def correction_asked(meeting: MeetingView, correction: Correction | None) -> str:
    head = f"수정 요청이 왔습니다: {meeting.body_name} {meeting.session} 회의록"
    return f"{head}\n{correction.name} 위원: {short(correction.text, ROOM)}" if correction else head


def forecast(meeting: MeetingView, missing: int, silent: Sequence[str]) -> str:
    """Three days before: how many more have to come."""
    return reminder_due(meeting, missing, silent, f"⏳ 개의까지 {people(missing)}")


def reminder_due(meeting: MeetingView, missing: int, silent: Sequence[str], head: str = "⏳ 응답 마감입니다") -> str:
    """Who has not answered, by name: for the facilitator alone."""
    counts = f"참석 {meeting.rsvp.yes} · 불참 {meeting.rsvp.no} · 미정 {meeting.rsvp.maybe} · 미응답 {meeting.rsvp.none}"
    quorum = f"개의까지 {people(missing)} 더 필요합니다." if missing else f"개의에 필요한 {people(meeting.required)}이 찼습니다."
    lines = [f"{head}: {meeting.body_name} {meeting.session} 회의 ({chat_when(meeting.starts)})", counts, quorum]
    if silent:
        more = f" 외 {people(len(silent) - NAMES_SHOWN)}" if len(silent) > NAMES_SHOWN else ""
        lines.append(f"미응답: {', '.join(silent[:NAMES_SHOWN])}{more}")
    if meeting.rsvp.none:
        lines.append(f"아래 [{REMIND}]을 누르시면 {people(meeting.rsvp.none)}에게 개인 대화로 묻습니다.")
    return "\n".join(lines)


def proposal_made(proposal: ProposalView) -> str:
    lines = (f"위원 제안: {proposal.body_name}", f"{proposal.member} 위원: {short(proposal.text, ROOM)}")
    return "\n".join([*lines, "아래를 눌러 채택하고 넘기시면 회의 안건에 저절로 오릅니다."])
