"""What happened, in the past tense: thin facts with ids and numbers, never a name. Whoever needs more asks the owner."""

from datetime import datetime
from typing import Any, ClassVar

from pydantic import SerializerFunctionWrapHandler, ValidationError, model_serializer

from shared.contracts.base import View


class Event(View):
    """One fact. `id` is what consumers remember; `body` the slug it concerns, '' for none.

    `correlation`: of the request it came from, the first one where it stands for many; for logs alone.
    """

    name: ClassVar[str]
    known_version: ClassVar[int] = 1
    told_by: ClassVar[frozenset[str]] = frozenset({"scheduler"})  # the services whose keys may publish it

    v: int = 1
    id: str
    at: datetime
    body: str = ""
    correlation: str = ""


class UnknownEvent(Exception):
    """An event of a kind or version that this program does not know."""

    def __init__(self, name: str, version: object) -> None:
        super().__init__(f"event {name} version {version} is not known here")


# --- registry


class _OfRegistry(Event):
    told_by: ClassVar[frozenset[str]] = frozenset({"registry"})


class RollChanged(_OfRegistry):
    name: ClassVar[str] = "roll.changed"

    version: int


class MembershipEnded(_OfRegistry):
    """By a dismissal or a death: at once, also in a meeting under way. `by` = who recorded it, as the journal keeps people."""

    name: ClassVar[str] = "membership.ended"

    member: str
    reason: str
    by: str


class CharterVersioned(_OfRegistry):
    name: ClassVar[str] = "charter.versioned"

    charter: str
    version: int


class AccountChanged(_OfRegistry):
    """A messenger account or own page was linked or revoked."""

    name: ClassVar[str] = "account.changed"

    member: str


class AccountWaits(_OfRegistry):
    """An account was tied that an officer must confirm before it acts for the member."""

    name: ClassVar[str] = "account.waits"

    member: str


class FacilitatorChanged(_OfRegistry):
    name: ClassVar[str] = "facilitator.changed"


class ChatBound(_OfRegistry):
    name: ClassVar[str] = "chat.bound"

    chat_id: int


# --- scheduler


class MeetingEvent(Event):
    """Something about one meeting: ask ShowMeeting for how it now stands. `also`: the other bodies of a joint one."""

    meeting: str
    also: tuple[str, ...] = ()

    @model_serializer(mode="wrap")
    def _plain(self, written: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Of a meeting of one body nothing is said about others."""
        fields: dict[str, Any] = written(self)
        if not self.also:
            fields.pop("also", None)
        return fields


class MeetingCalled(MeetingEvent):
    name: ClassVar[str] = "meeting.called"


class MeetingMoved(MeetingEvent):
    name: ClassVar[str] = "meeting.moved"


class MeetingCancelled(MeetingEvent):
    name: ClassVar[str] = "meeting.cancelled"


class MeetingProgressed(MeetingEvent):
    """Answers or presence changed; coalesced."""

    name: ClassVar[str] = "meeting.progressed"


class JoinLinkSet(MeetingEvent):
    """Members have been given an address for the online meeting, or another one; it is not in here."""

    name: ClassVar[str] = "meeting.link_set"


class ArrivalsBegan(MeetingEvent):
    """Half an hour before the start: the answers give way to 도착했습니다."""

    name: ClassVar[str] = "meeting.arrivals_began"


class MeetingOpened(MeetingEvent):
    name: ClassVar[str] = "meeting.opened"


class MeetingRecessed(MeetingEvent):
    name: ClassVar[str] = "meeting.recessed"


class MeetingResumed(MeetingEvent):
    name: ClassVar[str] = "meeting.resumed"


class MeetingClosed(MeetingEvent):
    name: ClassVar[str] = "meeting.closed"


class MeetingLapsed(MeetingEvent):
    name: ClassVar[str] = "meeting.lapsed"


class QuorumEndangered(MeetingEvent):
    """While open: `present` has come down to the quorum (`lost` False) or below it (`lost` True)."""

    name: ClassVar[str] = "quorum.endangered"

    present: int
    required: int
    lost: bool


class QuorumRegained(MeetingEvent):
    """While open: somebody came (back), and with them there are enough again."""

    name: ClassVar[str] = "quorum.regained"

    present: int
    required: int


class PresidingLeft(MeetingEvent):
    """Who presides has left the room; `member` = who, `then` = who comes next by office of those who are there, if anybody."""

    name: ClassVar[str] = "presiding.left"

    member: str
    then: str | None = None


class RsvpReminderDue(MeetingEvent):
    """The answers were due and `missing` more are needed for the quorum (0 = enough: no word to the group)."""

    name: ClassVar[str] = "rsvp.reminder_due"

    missing: int


class NudgeAsked(MeetingEvent):
    """A facilitator asks those who have not answered, each in private."""

    name: ClassVar[str] = "rsvp.nudge_asked"

    members: tuple[str, ...]


class VoteEvent(MeetingEvent):
    motion: str


class MotionPut(VoteEvent):
    name: ClassVar[str] = "motion.put"


class VoteOpened(VoteEvent):
    name: ClassVar[str] = "vote.opened"


class VoteProgressed(VoteEvent):
    """Ballots came in; one event for many."""

    name: ClassVar[str] = "vote.progressed"


class VoteClosed(VoteEvent):
    """The chair declared the result (also without objection)."""

    name: ClassVar[str] = "vote.closed"


class ObjectionMade(VoteEvent):
    """이의 in a vote by consent."""

    name: ClassVar[str] = "objection.made"

    member: str


class ObjectionsDue(VoteEvent):
    """The time for objections is over: the chair may declare."""

    name: ClassVar[str] = "objections.due"


class ReferralMade(Event):
    """Something was referred to `body`."""

    name: ClassVar[str] = "referral.made"

    referral: str


class ReferralAnswered(Event):
    """What `body` had referred came back."""

    name: ClassVar[str] = "referral.answered"

    referral: str


class MinutesDrafted(MeetingEvent):
    name: ClassVar[str] = "minutes.drafted"


class MinutesSubmitted(MeetingEvent):
    name: ClassVar[str] = "minutes.submitted"


class MinutesProgressed(MeetingEvent):
    name: ClassVar[str] = "minutes.progressed"


class CorrectionAsked(MeetingEvent):
    name: ClassVar[str] = "minutes.correction_asked"

    correction: str


class MinutesApproved(MeetingEvent):
    name: ClassVar[str] = "minutes.approved"


class MinutesPublished(MeetingEvent):
    name: ClassVar[str] = "minutes.published"


class MinutesWithheld(MeetingEvent):
    name: ClassVar[str] = "minutes.withheld"


class DeadlineFired(MeetingEvent):
    name: ClassVar[str] = "deadline.fired"

    deadline: str
    kind: str
    overdue: bool


class PollEvent(Event):
    """Something about one poll: ask ShowPoll for how it now stands. `meeting` is None for one outside of meetings."""

    poll: str
    meeting: str | None = None


class PollPut(PollEvent):
    """Prepared, or changed while it is: candidates may still be put forward."""

    name: ClassVar[str] = "poll.put"


class PollOpened(PollEvent):
    name: ClassVar[str] = "poll.opened"


class PollProgressed(PollEvent):
    """Ballots came in; one event for many."""

    name: ClassVar[str] = "poll.progressed"


class PollDue(PollEvent):
    """The time for voting is over, and the chair has not declared the result yet."""

    name: ClassVar[str] = "poll.due"


class PollClosed(PollEvent):
    """The result of a round stands."""

    name: ClassVar[str] = "poll.closed"


class PollWithdrawn(PollEvent):
    name: ClassVar[str] = "poll.withdrawn"


class ProposalMade(Event):
    name: ClassVar[str] = "proposal.made"

    proposal: str


class IssueMoved(Event):
    """A proposal was endorsed, passed a step, came onto an agenda, was decided or declined; coalesced."""

    name: ClassVar[str] = "issue.moved"

    proposal: str
    state: str


class IssueStepDue(Event):
    """The days that a proposal's step may take are over."""

    name: ClassVar[str] = "issue.step_due"

    proposal: str


class CardDue(Event):
    """A quarter is over and its project card is not written (`overdue`: its day is over too)."""

    name: ClassVar[str] = "card.due"

    card: str
    overdue: bool


class FollowUpChanged(Event):
    """A follow-up was given out, reported on, moved or closed. `motion`: the decision it came from."""

    name: ClassVar[str] = "followup.changed"

    followup: str
    motion: str | None = None
    meeting: str | None = None


class FollowUpDue(Event):
    """Its day is here and nobody has said how it stands (`overdue`: the day is over)."""

    name: ClassVar[str] = "followup.due"

    followup: str
    overdue: bool


class PlannedCallDue(MeetingEvent):
    """A planned meeting (a draft) is to be called."""

    name: ClassVar[str] = "plan.call_due"


class ForecastDue(MeetingEvent):
    """Three days before a meeting: `missing` more have to come, if all who said yes come and nobody else."""

    name: ClassVar[str] = "rsvp.forecast_due"

    missing: int


class FindingEvent(Event):
    """Something about a date that is looked for: ask ShowFinding for how it now stands."""

    finding: str


class FindingBegun(FindingEvent):
    name: ClassVar[str] = "finding.begun"


class FindingProgressed(FindingEvent):
    """Somebody marked a time; coalesced."""

    name: ClassVar[str] = "finding.progressed"


class FindingEnded(FindingEvent):
    """A meeting was called at one of the times, or it was dropped."""

    name: ClassVar[str] = "finding.ended"


class FindingAnswersDue(FindingEvent):
    """The answers were due, or everybody has answered."""

    name: ClassVar[str] = "finding.answers_due"


class RequestEvent(Event):
    """Something about a request for an extraordinary meeting: ask ShowRequest for how it now stands."""

    request: str


class RequestMade(RequestEvent):
    name: ClassVar[str] = "request.made"


class RequestProgressed(RequestEvent):
    """Somebody joined or took it back, or a meeting was called upon it; coalesced."""

    name: ClassVar[str] = "request.progressed"


class RequestReached(RequestEvent):
    """The charter's share has asked: the chair's time to call begins."""

    name: ClassVar[str] = "request.reached"


class RequestOverdue(RequestEvent):
    """The chair's time is over and no meeting was called."""

    name: ClassVar[str] = "request.overdue"


class ClockMoved(Event):
    name: ClassVar[str] = "clock.moved"

    offset_seconds: int


# --- any service


class TroubleKept(Event):
    """Something could not be handled and lies among a service's dead letters. `what`: event | update | message."""

    name: ClassVar[str] = "trouble.kept"
    told_by: ClassVar[frozenset[str]] = frozenset({"scheduler", "members-bot", "facilitators-bot"})

    service: str
    what: str
    meeting: str = ""


def _named(base: type[Event]) -> dict[str, type[Event]]:
    found = {base.name: base} if "name" in base.__dict__ else {}
    for sub in base.__subclasses__():
        found |= _named(sub)
    return found


EVENTS: dict[str, type[Event]] = _named(Event)


def kinds_told_by(service: str) -> tuple[str, ...]:
    """The first words of the names of all events that a service publishes, e.g. meeting, vote, poll."""
    return tuple(sorted({name.partition(".")[0] for name, kind in EVENTS.items() if service in kind.told_by}))


def subject_of_event(event: Event) -> str:
    """The JetStream subject, e.g. hyeopchi.event.vote.closed."""
    return f"hyeopchi.event.{event.name}"


def read_event(name: str, payload: bytes) -> Event:
    """The event in a stream message; raises UnknownEvent for a kind or version from the future, ValueError when malformed."""
    kind = EVENTS.get(name)
    if kind is None:
        raise UnknownEvent(name, "?")
    try:
        event: Any = kind.model_validate_json(payload)
    except ValidationError as exc:
        raise ValueError(f"malformed event {name}: {exc.error_count()} faults") from exc
    if event.v > kind.known_version:
        raise UnknownEvent(name, event.v)
    return kind.model_validate(event)
