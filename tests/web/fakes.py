"""Registry and scheduler as the web sees them: answers by hand, commands remembered under their keys."""

import base64
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from shared.bus.asking import REQUEST_SECONDS, Unavailable
from shared.contracts.accounts import AccountRows, ConfirmAccount, ListAccounts
from shared.contracts.agendas import (
    Endorsed,
    EndorseIssue,
    IssueViews,
    ListIssues,
    ListWaiting,
    MyIssues,
    MyIssueViews,
    ShowIssue,
    WaitingViews,
)
from shared.contracts.base import Ask, Audience, Channel, Command, Done, Refusal
from shared.contracts.bodies import BodyRows, ListBodies, ListRecords, Records, ShowBody
from shared.contracts.cards import CardViews, ListCards
from shared.contracts.deadlines import (
    ChainView,
    ClockView,
    DeadlineViews,
    ListDeadlines,
    ListProposals,
    ProposalViews,
    ShowClock,
    Verify,
    VerifyView,
)
from shared.contracts.desk import DeskView, LeaveDesk, OpenDesk, RevokeCalendar, ShowDesk, StayAtDesk
from shared.contracts.due import DueItem, DueItems, ShowDue
from shared.contracts.finding import FindingView, FindingViews, ListFindings, ListMyFindings, MarkTime, TimeMarked
from shared.contracts.followups import FollowUpViews, ListFollowUps, MyFollowUps, ReportFollowUp, ShowFollowUp
from shared.contracts.linking import BotView, Identify, IdentifyCalendar, Person, ShowBot, UnlinkAccount
from shared.contracts.meetings import (
    DeclarePresence,
    DocumentView,
    GetDocument,
    ListMeetings,
    MeetingViews,
    MyMeeting,
    PresenceRecorded,
    RecordRsvp,
    RoomCode,
    RoomView,
    RsvpRecorded,
    ShowMeeting,
    ShowMember,
    ShowMine,
    ShowSeats,
)
from shared.contracts.minutes import AskCorrection, ConfirmMinutes, MinutesProgress, MinutesState, ShowMinutes
from shared.contracts.minuting import GiveOpinion, ItemOpinion, ListOpinions, OpinionGiven, Opinions
from shared.contracts.motions import BallotRecorded, CastBallot
from shared.contracts.phoning import CallLists, ListCalls
from shared.contracts.plans import PlanView, QuarterPlan, ShowPlan
from shared.contracts.polls import (
    CastPollBallot,
    CastSecretPollBallot,
    ListPolls,
    MyPoll,
    MyPolls,
    PollBallotRecorded,
    PollView,
    PollViews,
    PutForward,
    SecretPollStanding,
    ShowMyPolls,
    ShowPoll,
    StepDown,
)
from shared.contracts.preferences import ChoosePreferences, Preferences, ShowPreferences
from shared.contracts.proceedings import Object, ObjectionRecorded
from shared.contracts.requests import (
    ListMyRequests,
    ListRequests,
    MyRequests,
    RequestRecorded,
    RequestView,
    RequestViews,
    StartRequest,
    SupportRequest,
)
from shared.contracts.roll import GetRoll, ListTermEndings, TermsEndings
from shared.contracts.targets import ShowTargets, TargetsView
from shared.ids import fingerprint
from tests.web import world

NOT_ALLOWED = Refusal(code="not_allowed")
ROOM = "room-secret"
CODE = "204817"
DESK_LINK = "link-of-the-facilitator"


class FakeServices:
    """Both services at once. `down` = names of services that do not answer; `asked` = every question that came, in order."""

    def __init__(self) -> None:
        self.meetings = {meeting.id: meeting for meeting in world.MEETINGS}
        self.minutes = {"m-agenda-9": world.minutes(world.CLOSED)}
        self.records = list(world.RECORDS)
        self.rows: dict[str, MyMeeting] = {}
        self.opinions: dict[str, dict[int, str]] = {}
        self.revoked = False
        self.link: str | None = fingerprint(DESK_LINK)  # the desk's link that was not used yet
        self.sessions: set[str] = set()
        self.calendars_revoked: list[str] = []
        self.accounts = [world.WAITING]
        self.judged: list[tuple[str, str | None]] = []
        self.bot: str | None = "hyeopchi_members_bot"
        self.chain_ok = True
        self.findings: tuple[FindingView, ...] = ()
        self.requests: tuple[RequestView, ...] = ()
        self.polls: list[PollView] = []
        self.my_polls: list[MyPoll] = []
        self.follow_up = world.FOLLOW_UP
        self.years: list[int] = []
        self.due: tuple[DueItem, ...] = ()
        self.preferences = Preferences()
        self.down: set[str] = set()
        self.asked: list[tuple[Audience, Ask[Any]]] = []
        self.done: dict[str, Any] = {}
        self.refuse: dict[type[Ask[Any]], Refusal] = {}

    def voice(self, audience: Audience) -> "FakeBus":
        return FakeBus(self, audience)

    def voices(self) -> "tuple[FakeBus, FakeBus, FakeBus]":
        """As anybody, as a member, as a facilitator at the desk."""
        return self.voice(Audience.PUBLIC), self.voice(Audience.MEMBER), self.voice(Audience.DESK)

    def count(self, kind: type[Ask[Any]]) -> int:
        return sum(isinstance(question, kind) for _, question in self.asked)

    def answer(self, question: Ask[Any]) -> Any:
        if question.service in self.down:
            raise Unavailable(question.service, "nobody answers")
        if type(question) in self.refuse:
            return self.refuse[type(question)]
        if isinstance(question, Command):
            if question.idempotency_key not in self.done:
                self.done[question.idempotency_key] = self._handler(question)(question)
            return self.done[question.idempotency_key]
        return self._handler(question)(question)

    def _handler(self, question: Ask[Any]) -> Callable[[Any], Any]:
        handler: Callable[[Any], Any] = getattr(self, "on_" + type(question).__name__)
        return handler

    def on_ListMyFindings(self, _: ListMyFindings) -> Any:
        return FindingViews(items=self.findings)

    def on_ListFindings(self, _: ListFindings) -> Any:
        return FindingViews(items=self.findings)

    def on_MarkTime(self, command: MarkTime) -> Any:
        (finding,) = self.findings
        return TimeMarked(finding=finding, number=command.number, can=bool(command.can), changed=True)

    def on_ListMyRequests(self, _: ListMyRequests) -> Any:
        return MyRequests(items=self.requests, bodies={"guro": "구로구협치회의"})

    def on_ListRequests(self, _: ListRequests) -> Any:
        return RequestViews(items=self.requests)

    def on_SupportRequest(self, command: SupportRequest) -> Any:
        (request,) = self.requests
        signed = request.model_copy(update={"supporters": request.supporters + command.support, "mine": command.support})
        self.requests = (signed,)
        return RequestRecorded(request=signed, changed=True)

    def on_StartRequest(self, command: StartRequest) -> Any:
        return RequestRecorded(request=world.request(purpose=command.purpose), changed=True)

    def on_ShowDue(self, _: ShowDue) -> Any:
        return DueItems(items=self.due)

    def on_ShowTargets(self, question: ShowTargets) -> Any:
        self.years.append(question.year)
        if question.body == "guro":
            return world.targets(question.year)
        return TargetsView(year=question.year, quarter=None, items=(), rate=None, total_rate=None, bodies=())

    def on_ShowPlan(self, question: ShowPlan) -> Any:
        quarters = tuple(QuarterPlan(quarter=one, planned=1, held=int(one < 3)) for one in (1, 2, 3, 4))
        of = {"body": question.body, "body_name": "구로구협치회의", "year": question.year}
        return PlanView(**of, per_year=4, cite="제13조①", items=(), quarters=quarters)

    def on_ListWaiting(self, question: ListWaiting) -> Any:
        return WaitingViews(items=(world.NEXT_TIME,) if question.body == world.NEXT_TIME.body else ())

    # --- registry

    def on_ShowPreferences(self, _: ShowPreferences) -> Any:
        return self.preferences

    def on_ChoosePreferences(self, command: ChoosePreferences) -> Any:
        chosen = command.model_dump(include=set(Preferences.model_fields), exclude_none=True)
        kept = {} if command.as_bodies else self.preferences.model_dump(exclude={"quiet_chosen"})
        self.preferences = Preferences.model_validate(kept | chosen)
        return self.preferences

    def on_ListBodies(self, _: ListBodies) -> Any:
        return BodyRows(items=world.BODIES)

    def on_ShowBody(self, question: ShowBody) -> Any:
        if question.slug not in {row.slug for row in world.BODIES}:
            return Refusal(code="unknown_body", facts={"body": question.slug})
        return world.body(question.slug)

    def on_ListRecords(self, question: ListRecords) -> Any:
        shown = {question.body} | (
            {row.slug for row in world.BODIES if row.parent == question.body} if question.children else set()
        )
        return Records(items=tuple(record for record in self.records if record.body in shown))

    def on_Identify(self, question: Identify) -> Any:
        known = not self.revoked and question.who.channel is Channel.PAGE and question.who.id == fingerprint(world.TOKEN)
        calendar = f"https://hyeopchi.test/calendar/member/{world.CALENDAR_TOKEN}.ics"
        return Person(member=world.MEMBER, facilitator=None, name="김민수", calendar=calendar) if known else _stranger()

    def on_IdentifyCalendar(self, question: IdentifyCalendar) -> Any:
        known = not self.revoked and question.fingerprint == fingerprint(world.CALENDAR_TOKEN)
        return Person(member=world.MEMBER, facilitator=None, name="김민수") if known else _stranger()

    def on_ShowBot(self, _: ShowBot) -> Any:
        return BotView(username=self.bot)

    # --- the desk

    def on_OpenDesk(self, command: OpenDesk) -> Any:
        if command.actor.id != self.link:
            return Refusal(code="used_desk_link")
        self.link = None
        self.sessions.add(command.session)
        return Done()

    def _sits(self, question: Any) -> bool:
        actor = question.actor
        return actor is not None and actor.channel is Channel.DESK and actor.id in self.sessions

    def on_StayAtDesk(self, command: StayAtDesk) -> Any:
        return Done() if self._sits(command) else NOT_ALLOWED

    def on_LeaveDesk(self, command: LeaveDesk) -> Any:
        self.sessions.discard(command.actor.id)
        return Done()

    def on_ShowDesk(self, question: ShowDesk) -> Any:
        view = DeskView(facilitator="fac000000001", name="이담당", bodies=world.BODIES, until=world.NOW + timedelta(hours=10))
        return view if self._sits(question) else NOT_ALLOWED

    def on_GetRoll(self, question: GetRoll) -> Any:
        return world.roll(question.body) if self._sits(question) else NOT_ALLOWED

    def on_RevokeCalendar(self, command: RevokeCalendar) -> Any:
        if command.actor.channel is Channel.DESK and not self._sits(command):
            return NOT_ALLOWED
        self.calendars_revoked.append(command.member or world.MEMBER)
        return Done()

    def on_ListDeadlines(self, question: ListDeadlines) -> Any:
        return DeadlineViews(items=(world.DEADLINE,)) if self._sits(question) else NOT_ALLOWED

    def on_ListTermEndings(self, question: ListTermEndings) -> Any:
        return TermsEndings(items=(world.ENDING,)) if self._sits(question) else NOT_ALLOWED

    def on_ListCalls(self, question: ListCalls) -> Any:
        return CallLists(items=(world.CALLS,)) if self._sits(question) else NOT_ALLOWED

    def on_ListProposals(self, question: ListProposals) -> Any:
        return ProposalViews(items=(world.PROPOSAL,)) if self._sits(question) else NOT_ALLOWED

    def on_ShowSeats(self, question: ShowSeats) -> Any:
        return world.seats(question.meeting) if self._sits(question) else NOT_ALLOWED

    def on_ListAccounts(self, question: ListAccounts) -> Any:
        return AccountRows(items=tuple(self.accounts)) if self._sits(question) else NOT_ALLOWED

    def on_ConfirmAccount(self, command: ConfirmAccount) -> Any:
        self.judged.append(("confirm", command.account))
        return Done()

    def on_UnlinkAccount(self, command: UnlinkAccount) -> Any:
        self.judged.append(("unlink", command.account))
        return Done()

    # --- scheduler

    def on_ListIssues(self, question: ListIssues) -> Any:
        return IssueViews(items=(world.ISSUE,) if question.body in (None, world.ISSUE.body) else ())

    def on_ShowIssue(self, question: ShowIssue) -> Any:
        known = question.issue == world.ISSUE.id
        return world.ISSUE if known else Refusal(code="unknown_issue", facts={"issue": question.issue})

    def on_MyIssues(self, question: MyIssues) -> Any:
        return MyIssueViews(items=(), others=(world.ISSUE,))

    def on_EndorseIssue(self, command: EndorseIssue) -> Any:
        return Endorsed(issue=world.ISSUE.model_copy(update={"endorsements": 13}), changed=True)

    def on_ListCards(self, question: ListCards) -> Any:
        return CardViews(items=(world.CARD,), planned=world.CARD.planned, spent=world.CARD.spent)

    def on_ListFollowUps(self, question: ListFollowUps) -> Any:
        return FollowUpViews(items=(world.FOLLOW_UP,) if question.body in (None, world.FOLLOW_UP.body) else ())

    def on_MyFollowUps(self, question: MyFollowUps) -> Any:
        return FollowUpViews(items=(self.follow_up,))

    def on_ShowFollowUp(self, question: ShowFollowUp) -> Any:
        known = question.followup == world.FOLLOW_UP.id
        return world.FOLLOW_UP if known else Refusal(code="unknown_followup", facts={"followup": question.followup})

    def on_ListPolls(self, question: ListPolls) -> Any:
        shown = [poll for poll in self.polls if question.meeting in (None, poll.meeting) and question.body in (None, poll.body)]
        return PollViews(items=tuple(shown))

    def on_ShowPoll(self, question: ShowPoll) -> Any:
        unknown = Refusal(code="unknown_poll", facts={"poll": question.poll})
        return next((poll for poll in self.polls if poll.id == question.poll), unknown)

    def on_ShowMyPolls(self, question: ShowMyPolls) -> Any:
        if question.actor.id != fingerprint(world.TOKEN):
            return Refusal(code="stranger")
        return MyPolls(items=tuple(self.my_polls))

    def on_CastPollBallot(self, command: CastPollBallot) -> Any:
        one = next(one for one in self.my_polls if one.poll.id == command.poll)
        labels = {option.number: option.label for option in one.poll.options}
        self.my_polls = [one.model_copy(update={"cast": True, "choices": command.choices, "text": command.text})]
        return PollBallotRecorded(
            poll=command.poll, title=one.poll.title, kind=one.poll.kind, method=one.poll.method, choices=command.choices,
            labels=tuple(labels[number] for number in command.choices), marks=one.poll.marks, changed=one.cast,
            repeated=False, voted=1, voters=35,
        )  # fmt: skip

    def on_CastSecretPollBallot(self, command: CastSecretPollBallot) -> Any:
        (one,) = self.my_polls
        self.my_polls = [one.model_copy(update={"cast": True})]
        return SecretPollStanding(
            poll=command.poll, title=one.poll.title, kind=one.poll.kind, method=None, round=1, marks=1, options={}, cast=True,
            voted=1, voters=35,
        )  # fmt: skip

    def on_PutForward(self, command: PutForward) -> Any:
        return self._stood(command.poll)

    def on_StepDown(self, command: StepDown) -> Any:
        return self._stood(command.poll)

    def _stood(self, poll: str) -> PollView:
        return next(one.poll for one in self.my_polls if one.poll.id == poll)

    def on_ReportFollowUp(self, command: ReportFollowUp) -> Any:
        self.follow_up = self.follow_up.model_copy(update={"state": command.state, "reason": command.reason})
        return self.follow_up

    def on_ShowClock(self, _: ShowClock) -> Any:
        return ClockView(now=world.NOW, offset_seconds=0)

    def on_ListMeetings(self, question: ListMeetings) -> Any:
        if question.cursor is not None and not question.cursor.isdigit():
            return Refusal(code="malformed", facts={"where": "cursor"})
        shown = None if question.body is None else {question.body}
        if shown is not None and question.children:
            shown |= {row.slug for row in world.BODIES if row.parent == question.body}
        found = [meeting for meeting in self.meetings.values() if shown is None or meeting.body in shown]
        found = [meeting for meeting in found if not question.states or meeting.state in question.states]
        start = int(question.cursor or 0)
        end = start + question.limit
        return MeetingViews(items=tuple(found[start:end]), next=str(end) if end < len(found) else None)

    def on_ShowMeeting(self, question: ShowMeeting) -> Any:
        unknown = Refusal(code="unknown_meeting", facts={"meeting": question.meeting})
        return self.meetings.get(question.meeting, unknown)

    def on_ShowMinutes(self, question: ShowMinutes) -> Any:
        if question.meeting in self.minutes:
            return self.minutes[question.meeting]
        found = self.meetings.get(question.meeting)
        if found is None or found.minutes is None:
            return Refusal(code="unknown_meeting", facts={"meeting": question.meeting})
        own = question.actor is not None and question.actor.id == fingerprint(world.TOKEN)
        empty: dict[str, Any] = (
            {} if own else {"attendees": (), "items": (), "proceedings": (), "presiding": (), "general_remarks": ""}
        )
        return world.minutes(found, state=found.minutes.state, due=found.minutes.due, visible=own, published_at=None, **empty)

    def on_GetDocument(self, question: GetDocument) -> Any:
        if question.item != 1:
            return Refusal(code="no_document", facts={})
        if question.number not in (None, 1):
            return DocumentView(filename="붙임.hwpx", content_base64=base64.b64encode(b"PK").decode())
        return DocumentView(filename="우선순위(안).pdf", content_base64=base64.b64encode(b"%PDF-1.7").decode())

    def on_Verify(self, question: Verify) -> Any:
        chain = ChainView(
            slug=question.body or "", rows=1284, head=world.HEAD, ok=self.chain_ok, fault=None if self.chain_ok else "row 17"
        )
        return VerifyView(ok=self.chain_ok, bodies=(chain,))

    def on_RoomCode(self, question: RoomCode) -> Any:
        if question.secret != ROOM:
            return Refusal(code="unknown_meeting", facts={})
        return RoomView(
            meeting=self.meetings["m-agenda-12"], code=CODE, valid_until=datetime(2026, 12, 3, 14, 10, tzinfo=world.SEOUL)
        )

    def on_ShowMine(self, question: ShowMine) -> Any:
        if self.revoked or question.actor is None or question.actor.id != fingerprint(world.TOKEN):
            return Refusal(code="stranger")
        return world.mine(*(row for row in self.rows.values() if question.meeting in (None, row.meeting.id)))

    def on_ShowMember(self, _: ShowMember) -> Any:
        return world.mine(*self.rows.values())

    def on_RecordRsvp(self, command: RecordRsvp) -> Any:
        row = self.rows[command.meeting]
        self.rows[command.meeting] = row.model_copy(update={"answer": command.answer})
        changed = row.answer is not command.answer
        return RsvpRecorded(meeting=command.meeting, answer=command.answer, changed=changed, starts=row.meeting.starts)

    def on_DeclarePresence(self, command: DeclarePresence) -> Any:
        if command.code not in (None, CODE):
            return Refusal(code="wrong_code", facts={})
        return PresenceRecorded(meeting=command.meeting, confirmed=command.code == CODE, changed=True, present=8, required=10)

    def on_Object(self, command: Object) -> Any:
        return ObjectionRecorded(motion=command.motion, title="예산", stands=not command.take_back, changed=True, until=None)

    def on_CastBallot(self, command: CastBallot) -> Any:
        name, row = next(
            (name, row) for name, row in self.rows.items() if any(m.id == command.motion for m in row.meeting.motions)
        )
        before = row.ballots.get(command.motion)
        self.rows[name] = row.model_copy(update={"ballots": row.ballots | {command.motion: command.choice.value}})
        return BallotRecorded(
            motion=command.motion,
            title="2027년 협치과제 우선순위",
            choice=command.choice,
            changed=before not in (None, command.choice),
            repeated=before == command.choice,
            voted=8,
            present=11,
        )

    def on_ConfirmMinutes(self, command: ConfirmMinutes) -> Any:
        self.rows[command.meeting] = self.rows[command.meeting].model_copy(update={"confirmed_minutes": True})
        return _progress(command.meeting)

    def on_AskCorrection(self, command: AskCorrection) -> Any:
        self.rows[command.meeting] = self.rows[command.meeting].model_copy(update={"asked_correction": True})
        return _progress(command.meeting)

    def on_ListOpinions(self, question: ListOpinions) -> Opinions:
        given = self.opinions.get(question.meeting, {})
        return Opinions(
            items=tuple(ItemOpinion(item=item, member="", name="", text=text) for item, text in given.items() if text)
        )

    def on_GiveOpinion(self, command: GiveOpinion) -> OpinionGiven:
        self.opinions.setdefault(command.meeting, {})[command.item] = command.text
        return OpinionGiven(meeting=command.meeting, item=command.item, title="", text=command.text)


class FakeBus:
    """What services.web.asking.Asking asks for."""

    def __init__(self, services: FakeServices, audience: Audience) -> None:
        self._services = services
        self._audience = audience

    async def ask(self, question: Ask[Any], *, seconds: float = REQUEST_SECONDS) -> Any:
        assert self._audience in type(question).audiences, f"{type(question).__name__} may not be asked as {self._audience}"
        self._services.asked.append((self._audience, question))
        return self._services.answer(question)


def _stranger() -> Person:
    return Person(member=None, facilitator=None, name="")


def _progress(meeting: str) -> MinutesProgress:
    return MinutesProgress(meeting=meeting, state=MinutesState.IN_CONFIRMATION, confirmed=5, to_confirm=20, changed=True)
