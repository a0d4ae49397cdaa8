"""Motions, votes and their results."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import AwareDatetime

from shared.contracts.base import ANYONE, OFFICERS, Actor, Audience, Command, Number, Query, View


class BallotKind(StrEnum):
    ROLL_CALL = "roll_call"  # 기명
    NO_OBJECTION = "no_objection"  # 이의 없음
    SECRET = "secret"  # 무기명
    SHOW_OF_HANDS = "show_of_hands"  # 거수
    CONSENT = "consent"  # 이의 제기 기간: carried unless somebody objects by a time


class Choice(StrEnum):
    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class Grounds(StrEnum):
    """Why a member takes no part in a motion: by law, on somebody's challenge that was upheld, or by own choice."""

    DISQUALIFICATION = "disqualification"  # 제척
    CHALLENGE = "challenge"  # 기피
    RECUSAL = "recusal"  # 회피


class MotionState(StrEnum):
    TABLED = "tabled"
    VOTING = "voting"
    CARRIED = "carried"
    REJECTED = "rejected"
    VOID = "void"
    WITHDRAWN = "withdrawn"
    DEFERRED = "deferred"  # 보류
    REFERRED = "referred"  # 회부
    SPLIT = "split"  # 분리: its parts are motions of their own


class MotionKind(StrEnum):
    """What a motion is about; all but a main one stand beside another motion (`MotionView.relates`)."""

    MAIN = "main"
    AMENDMENT = "amendment"  # 수정안
    PART = "part"  # 분리한 안건
    RECONSIDERATION = "reconsideration"  # 번안·재심의


class Passed(StrEnum):
    """How a motion was carried."""

    AS_PROPOSED = "as_proposed"  # 원안가결
    AS_AMENDED = "as_amended"  # 수정가결
    WITH_CONDITIONS = "with_conditions"  # 조건부가결


class ReferralState(StrEnum):
    WAITING = "waiting"
    ANSWERED = "answered"


class ReferralView(View):
    """A motion sent to another body (회부), and what came back."""

    id: str
    motion: str
    title: str
    body: str  # where it comes from
    body_name: str
    to: str
    to_name: str
    state: ReferralState
    answer: str | None = None
    at: datetime
    answered_at: datetime | None = None


class ObjectionView(View):
    """An objection (이의); the name is for who runs the meeting."""

    member: str
    name: str
    text: str
    at: datetime


class MotionView(View):
    """A motion. Tallies, outcome, cite and text are null until the vote is closed; `voted` and `present` tell its progress.

    Only the operator (and everybody, where the charter says so) sees the tally of an open roll-call vote while it runs.
    `required_yes` is how many yes votes it takes with the present of now (or of the close); `item` is the agenda item's number.
    """

    id: str
    meeting: str
    body: str
    item: int | None
    title: str
    ballot: BallotKind
    rule: str
    rule_label: str  # '출석위원 과반'
    rule_cite: str | None
    rule_default: bool
    rule_by_analogy: str | None = None
    state: MotionState
    present: int | None
    recused: int
    voted: int
    required_yes: int | None
    yes: int | None
    no: int | None
    abstain: int | None
    base: str | None
    base_count: int | None
    outcome: str | None
    reason: str | None
    cite: str | None
    default: bool | None
    text: str | None  # the verdict in one Korean line
    opened_at: datetime | None
    closed_at: datetime | None
    also: tuple[str, ...] = ()  # slugs of the other bodies, where the meeting is a joint one
    kind: MotionKind = MotionKind.MAIN
    relates: str | None = None  # the motion that an amendment, a part or a reconsideration belongs to
    passed: Passed | None = None  # how it was carried
    wording: str | None = None  # the text that is decided on, as the carried amendments left it
    conditions: str | None = None
    mover: str | None = None
    mover_name: str | None = None
    seconder: str | None = None
    seconder_name: str | None = None
    settled: str | None = None  # why it was deferred, or to whom it was referred
    written: bool = False  # ballots come in writing: nobody has to be present
    until: datetime | None = None  # when ballots or objections are due
    quorum_required: int | None = None  # of a written vote: how many ballots must come back
    objections: int = 0
    referral: ReferralView | None = None


class BallotRecorded(View):
    motion: str
    title: str
    choice: Choice
    changed: bool  # an earlier choice was replaced
    repeated: bool  # the same choice stood already
    voted: int
    present: int


class SecretBallotStanding(View):
    """How a member stands to a secret vote: `cast` = their ballot is in (final); what it says is told to nobody."""

    motion: str
    title: str
    cast: bool
    voted: int
    present: int


class PutMotion(Command[MotionView]):
    """Tables a motion in an open meeting; `item` (or an equal title) ties it to an agenda item."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "motion.put"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    title: str
    ballot: BallotKind = BallotKind.ROLL_CALL
    rule: str = "ordinary"
    item: Number | None = None
    wording: str | None = None
    mover: str | None = None
    seconder: str | None = None


class _OfMotion(Command[MotionView]):
    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    motion: str


class OpenVote(_OfMotion):
    """`until`: when objections are due, for a vote by consent; of a written resolution its own closing time stands."""

    verb: ClassVar[str] = "vote.open"

    until: AwareDatetime | None = None


class CloseVote(_OfMotion):
    """The chair has declared the result. `chair_casts` only where the charter gives the casting vote and there is a tie."""

    verb: ClassVar[str] = "vote.close"

    chair_casts: bool | None = None


class CarryWithoutObjection(_OfMotion):
    verb: ClassVar[str] = "motion.no_objection"


class EnterTally(_OfMotion):
    """A show of hands as the clerk counted it; the result is then declared with CloseVote."""

    verb: ClassVar[str] = "vote.tally"

    yes: int
    no: int
    abstain: int = 0


class WithdrawMotion(_OfMotion):
    verb: ClassVar[str] = "motion.withdraw"


class RecuseMember(_OfMotion):
    """A member takes no part in a tabled motion: counted as the charter's `recused_count` says, and without a vote in it."""

    verb: ClassVar[str] = "motion.recuse"

    member: str
    grounds: Grounds


class ShowMotion(Query[MotionView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "motion.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    motion: str


class CastBallot(Command[BallotRecorded]):
    """One open ballot of the acting member; `member` only from officers, for somebody present without a messenger."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "ballot.cast"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})

    motion: str
    choice: Choice
    member: str | None = None


class AskSecretBallot(Query[SecretBallotStanding]):
    """Whether the asking member may vote, or has: asked before a secret ballot is confirmed, since it is final."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "ballot.ask_secret"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    motion: str
    actor: Actor


class CastSecretBallot(Command[SecretBallotStanding]):
    """One secret ballot of the acting member, final; nobody casts it for them.

    No answer is kept, since it would tell who chose what: a repeat is refused as `already_voted`.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "ballot.cast_secret"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    motion: str
    choice: Choice
