"""For each event that facilitators are told of: what is asked for it, what is said, and which conversations it offers."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeAlias, TypeVar

from pydantic import BaseModel

from services.bot.facilitators.flow import Start
from shared.contracts.accounts import AccountState, ListAccounts
from shared.contracts.agendas import ShowIssue
from shared.contracts.base import Query
from shared.contracts.cards import ListCards
from shared.contracts.deadlines import DeadlineKind, DeadlineState, ListDeadlines, ListProposals
from shared.contracts.events import (
    AccountWaits,
    CardDue,
    CorrectionAsked,
    DeadlineFired,
    Event,
    FindingAnswersDue,
    FollowUpDue,
    ForecastDue,
    IssueStepDue,
    MinutesDrafted,
    ObjectionMade,
    ObjectionsDue,
    PlannedCallDue,
    PollDue,
    PresidingLeft,
    ProposalMade,
    QuorumEndangered,
    QuorumRegained,
    ReferralAnswered,
    ReferralMade,
    RequestOverdue,
    RequestReached,
    RsvpReminderDue,
    TroubleKept,
)
from shared.contracts.finding import FindingState, ShowFinding
from shared.contracts.followups import FollowUpState, ShowFollowUp
from shared.contracts.meetings import MeetingState, MeetingView, ShowMeeting, ShowSeats
from shared.contracts.minutes import ShowMinutes
from shared.contracts.motions import MotionState, ReferralView, ShowMotion
from shared.contracts.polls import PollState, ShowPoll
from shared.contracts.proceedings import ListObjections, ListReferrals
from shared.contracts.requests import RequestState, ShowRequest
from shared.texts import cards as card_texts
from shared.texts import facilitator_account as account_texts
from shared.texts import facilitator_agenda as agenda_texts
from shared.texts import facilitator_alerts as alert_texts
from shared.texts import facilitator_followup as followup_texts
from shared.texts import facilitator_polls as poll_texts
from shared.texts import facilitator_proceedings as proceedings_texts
from shared.texts import facilitator_today as today_texts
from shared.texts import facilitator_trouble as trouble_texts
from shared.texts import finding as finding_texts
from shared.texts import plans as plan_texts
from shared.texts import requests as request_texts
from shared.texts.dates import SEOUL

A = TypeVar("A", bound=BaseModel)

RUNNING = (MeetingState.OPEN, MeetingState.RECESSED)


class AskerPort(Protocol):
    async def know(self, question: Query[A]) -> A | None: ...


@dataclass(frozen=True)
class Told:
    """What is said, and the buttons under it."""

    text: str
    actions: tuple[Start, ...] = ()
    key: str | None = None  # what is told once, where that is more than the event


Words: TypeAlias = Callable[[Any, AskerPort, datetime], Awaitable[Told | None]]


async def poll_due(event: PollDue, asker: AskerPort, now: datetime) -> Told | None:
    """What only the chair can end; nothing where that was done meanwhile."""
    poll = await asker.know(ShowPoll(poll=event.poll))
    if poll is None or poll.state is not PollState.OPEN:
        return None
    return Told(poll_texts.due(poll), (Start(poll_texts.CLOSE_IT, "poll_close", poll.id),))


async def quorum_endangered(event: QuorumEndangered, asker: AskerPort, now: datetime) -> Told | None:
    """Only while the meeting is still going on: afterwards the warning helps nobody."""
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None or meeting.state is not MeetingState.OPEN:
        return None
    ways = (Start(alert_texts.RECESS, "recess", event.meeting), Start(alert_texts.CLOSE, "close", event.meeting))
    text = alert_texts.quorum_endangered(meeting, event.present, event.required, event.lost)
    return Told(text, ways if event.lost else ())


async def quorum_regained(event: QuorumRegained, asker: AskerPort, now: datetime) -> Told | None:
    """Only while it still holds."""
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None or meeting.state is not MeetingState.OPEN or (meeting.present or 0) < meeting.required:
        return None
    text = alert_texts.quorum_regained(meeting, event.present, event.required)
    return Told(text, (Start(alert_texts.VOTE, "vote", event.meeting),))


async def presiding_left(event: PresidingLeft, asker: AskerPort, now: datetime) -> Told | None:
    """Nothing where another has been named meanwhile, or they are back."""
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None or meeting.state not in RUNNING or meeting.presiding not in (event.member, None):
        return None
    room = await asker.know(ShowSeats(meeting=event.meeting))
    seats = {seat.member: seat for seat in room.seats} if room else {}
    gone, then = seats.get(event.member), seats.get(event.then or "")
    if gone is not None and gone.present:
        return None
    text = alert_texts.presiding_left(meeting, gone.name if gone else "", then.name if then else "")
    return Told(text, (Start(alert_texts.PRESIDE, "preside", event.meeting),))


async def deadline_fired(event: DeadlineFired, asker: AskerPort, now: datetime) -> Told | None:
    """The answers' day is told by its own event, with who is missing."""
    if event.kind == DeadlineKind.RSVP_REMINDER:
        return None
    listed = await asker.know(ListDeadlines(body=event.body))
    deadline = next((one for one in listed.items if one.id == event.deadline), None) if listed else None
    if deadline is None or deadline.state is DeadlineState.MET:
        return None
    command, label = today_texts.TO_DO[deadline.kind]
    return Told(alert_texts.deadline_fired(deadline, now, event.overdue), (Start(label, command, event.meeting),))


async def minutes_drafted(event: MinutesDrafted, asker: AskerPort, now: datetime) -> Told | None:
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None:
        return None
    return Told(alert_texts.minutes_drafted(meeting), (Start(alert_texts.MINUTES, "minutes", event.meeting),))


async def correction_asked(event: CorrectionAsked, asker: AskerPort, now: datetime) -> Told | None:
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None:
        return None
    minutes = await asker.know(ShowMinutes(meeting=event.meeting))
    correction = next((one for one in minutes.corrections if one.id == event.correction), None) if minutes else None
    text = alert_texts.correction_asked(meeting, correction)
    return Told(text, (Start(alert_texts.MINUTES, "minutes", event.meeting),))


async def reminder_due(event: RsvpReminderDue, asker: AskerPort, now: datetime) -> Told | None:
    """Who is missing, by name: in private only."""
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None or not (event.missing or meeting.rsvp.none):
        return None
    silent = await _silent(asker, event.meeting)
    return Told(alert_texts.reminder_due(meeting, event.missing, silent), _remind(meeting))


async def proposal_made(event: ProposalMade, asker: AskerPort, now: datetime) -> Told | None:
    listed = await asker.know(ListProposals(body=event.body))
    proposal = next((one for one in listed.items if one.id == event.proposal), None) if listed else None
    if proposal is None:
        return None
    see = Start(agenda_texts.SEE, "agenda", event.proposal)
    return Told(alert_texts.proposal_made(proposal), (see, Start(alert_texts.CALL, "call")))


async def planned_call_due(event: PlannedCallDue, asker: AskerPort, now: datetime) -> Told | None:
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None or meeting.state is not MeetingState.DRAFT:
        return None
    text = plan_texts.call_due(meeting.body_name, meeting.starts, meeting.notice.send_by)
    return Told(text, (Start(today_texts.CALL, "planned", meeting.id),))


async def forecast_due(event: ForecastDue, asker: AskerPort, now: datetime) -> Told | None:
    """While there is time to ask: who has said nothing, by name."""
    meeting = await asker.know(ShowMeeting(meeting=event.meeting))
    if meeting is None or meeting.state is not MeetingState.CALLED:
        return None
    silent = await _silent(asker, event.meeting)
    return Told(alert_texts.forecast(meeting, event.missing, silent), _remind(meeting))


async def _silent(asker: AskerPort, meeting: str) -> list[str]:
    """Names of those who have said nothing yet."""
    room = await asker.know(ShowSeats(meeting=meeting))
    return [seat.name for seat in room.seats if seat.answer is None] if room else []


def _remind(meeting: MeetingView) -> tuple[Start, ...]:
    """Where there is anybody to ask."""
    return (Start(alert_texts.REMIND, "remind", meeting.id),) if meeting.rsvp.none else ()


async def finding_answered(event: FindingAnswersDue, asker: AskerPort, now: datetime) -> Told | None:
    finding = await asker.know(ShowFinding(finding=event.finding))
    if finding is None or finding.state is not FindingState.OPEN:
        return None
    return Told(finding_texts.answers_alert(finding), (Start(finding_texts.SHOW, "finding", finding.id),))


async def request_reached(event: RequestReached, asker: AskerPort, now: datetime) -> Told | None:
    """The chair has to be told by those who run the body; the bot never writes to a chair unasked."""
    request = await asker.know(ShowRequest(request=event.request))
    if request is None or request.state is not RequestState.REACHED:
        return None
    return Told(request_texts.reached_alert(request), (Start(request_texts.CALL, "request_call", request.id),))


async def request_overdue(event: RequestOverdue, asker: AskerPort, now: datetime) -> Told | None:
    request = await asker.know(ShowRequest(request=event.request))
    if request is None or request.state is not RequestState.REACHED:
        return None
    return Told(request_texts.overdue_alert(request), (Start(request_texts.CALL, "request_call", request.id),))


async def issue_step_due(event: IssueStepDue, asker: AskerPort, now: datetime) -> Told | None:
    view = await asker.know(ShowIssue(issue=event.proposal))
    if view is None or view.step is None or view.due is None:
        return None
    return Told(agenda_texts.step_due(view), (Start(agenda_texts.SEE, "agenda", view.id),))


async def card_due(event: CardDue, asker: AskerPort, now: datetime) -> Told | None:
    listed = await asker.know(ListCards(body=event.body))
    card = next((one for one in listed.items if one.id == event.card and one.written is None), None) if listed else None
    return Told(card_texts.due(card), (Start(card_texts.WRITE, "card", event.card),)) if card else None


async def followup_due(event: FollowUpDue, asker: AskerPort, now: datetime) -> Told | None:
    """Asked once a day is here, and each week while nobody answers; what was answered meanwhile is not asked about."""
    view = await asker.know(ShowFollowUp(followup=event.followup))
    if view is None or view.closed_at is not None or view.state is not FollowUpState.UNDER_WAY:
        return None
    return Told(followup_texts.due_now(view), (Start(followup_texts.REPORT, "followup", view.id),))


async def account_waits(event: AccountWaits, asker: AskerPort, now: datetime) -> Told | None:
    """Until somebody has judged it; who runs several of the member's bodies hears it once."""
    listed = await asker.know(ListAccounts(member=event.member))
    waiting = [row for row in listed.items if row.state is AccountState.PENDING] if listed else []
    if not waiting:
        return None
    account = max(waiting, key=lambda row: row.at)
    confirm = Start(account_texts.CONFIRM, "confirm_account", account.id)
    return Told(account_texts.waits(account.name, account.way), (confirm,), key=f"account:{account.id}")


async def trouble_kept(event: TroubleKept, asker: AskerPort, now: datetime) -> Told | None:
    """Once a day for each kind and meeting: a fault that strikes again and again must not fill the chat."""
    if (event.service, event.what) == ("facilitators", "update"):
        return None  # who wrote it was told
    meeting = await asker.know(ShowMeeting(meeting=event.meeting)) if event.meeting else None
    key = f"trouble:{event.service}:{event.what}:{event.meeting or event.body}:{now.astimezone(SEOUL):%Y%m%d}"
    return Told(trouble_texts.trouble(event.service, event.what, meeting, event.at), key=key[:100])


async def objection_made(event: ObjectionMade, asker: AskerPort, now: datetime) -> Told | None:
    """Who objects and why: for those who run the meeting, not for the group."""
    meeting, motion = await asker.know(ShowMeeting(meeting=event.meeting)), await asker.know(ShowMotion(motion=event.motion))
    listed = await asker.know(ListObjections(motion=event.motion))
    one = next((one for one in listed.items if one.member == event.member), None) if listed else None
    if meeting is None or motion is None or one is None:
        return None
    return Told(proceedings_texts.objection_made(meeting, motion, one), (_to_consent(event.motion),))


async def objections_due(event: ObjectionsDue, asker: AskerPort, now: datetime) -> Told | None:
    meeting, motion = await asker.know(ShowMeeting(meeting=event.meeting)), await asker.know(ShowMotion(motion=event.motion))
    if meeting is None or motion is None or motion.state is not MotionState.VOTING:
        return None
    return Told(proceedings_texts.objections_due(meeting, motion), (_to_consent(event.motion),))


def _to_consent(motion: str) -> Start:
    return Start(proceedings_texts.TO_CONSENT, "consent", motion)


async def referral_made(event: ReferralMade, asker: AskerPort, now: datetime) -> Told | None:
    one = await _referral(event.body, event.referral, asker)
    return Told(proceedings_texts.referral_made(one), (Start(alert_texts.CALL, "call"),)) if one else None


async def referral_answered(event: ReferralAnswered, asker: AskerPort, now: datetime) -> Told | None:
    one = await _referral(event.body, event.referral, asker)
    return Told(proceedings_texts.referral_answered(one), (Start(alert_texts.CALL, "call"),)) if one else None


async def _referral(body: str, referral: str, asker: AskerPort) -> ReferralView | None:
    listed = await asker.know(ListReferrals(body=body))
    return next((one for one in listed.items if one.id == referral), None) if listed else None


WORDS: Mapping[type[Event], Words] = {
    QuorumEndangered: quorum_endangered,
    QuorumRegained: quorum_regained,
    PresidingLeft: presiding_left,
    DeadlineFired: deadline_fired,
    MinutesDrafted: minutes_drafted,
    CorrectionAsked: correction_asked,
    RsvpReminderDue: reminder_due,
    ProposalMade: proposal_made,
    PlannedCallDue: planned_call_due,
    ForecastDue: forecast_due,
    FindingAnswersDue: finding_answered,
    ObjectionMade: objection_made,
    ObjectionsDue: objections_due,
    ReferralMade: referral_made,
    ReferralAnswered: referral_answered,
    RequestReached: request_reached,
    RequestOverdue: request_overdue,
    FollowUpDue: followup_due,
    CardDue: card_due,
    IssueStepDue: issue_step_due,
    AccountWaits: account_waits,
    TroubleKept: trouble_kept,
    PollDue: poll_due,
}
