"""What else is done with motions: amended, split, deferred, referred, put again, several at once; objections; hands by name."""

from datetime import datetime
from typing import ClassVar

from shared.contracts.base import OFFICERS, OFFICERS_AND_DESK, Audience, Command, Number, Query, View
from shared.contracts.meetings import MeetingView
from shared.contracts.motions import BallotKind, MotionView, ObjectionView, ReferralView


class _OfMotion(Command[MotionView]):
    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    motion: str


class AmendMotion(_OfMotion):
    """Tables an amendment (수정안) to a tabled motion: `wording` takes the place of its text when it is carried.

    The answer is the amendment, a motion of its own; the main motion waits for it.
    """

    verb: ClassVar[str] = "motion.amend"

    wording: str
    mover: str | None = None
    seconder: str | None = None
    ballot: BallotKind = BallotKind.ROLL_CALL


class SplitMotion(_OfMotion):
    """Splits a tabled motion into parts that are decided one by one."""

    verb: ClassVar[str] = "motion.split"

    parts: tuple[str, ...]


class SetConditions(_OfMotion):
    """The conditions with which a tabled motion is put (조건부가결)."""

    verb: ClassVar[str] = "motion.conditions"

    text: str


class DeferMotion(_OfMotion):
    """보류: also a vote by consent to which somebody objected."""

    verb: ClassVar[str] = "motion.defer"

    reason: str = ""


class ReferMotion(_OfMotion):
    """회부: the other body finds it on its next agenda, and what it decides comes back."""

    verb: ClassVar[str] = "motion.refer"

    to: str


class ReconsiderMotion(Command[MotionView]):
    """Puts again in an open meeting what this body decided (번안·재심의), where the charter allows it."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "motion.reconsider"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    motion: str
    rule: str = "ordinary"
    mover: str | None = None
    seconder: str | None = None


class CarryBlock(Command[MeetingView]):
    """Several items were put together, nobody objected, and the chair declared them carried (일괄 상정)."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "motion.block"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    items: tuple[Number, ...]


class ChangeOrder(Command[MeetingView]):
    """Nobody objected to taking the items in another order; those not named follow in their old one."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.order"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    items: tuple[Number, ...]


class EnterHands(_OfMotion):
    """A show of hands with names: who raised theirs for what; entered again, it takes the place of what was entered."""

    verb: ClassVar[str] = "vote.hands"

    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    abstain: tuple[str, ...] = ()


class ObjectionRecorded(View):
    motion: str
    title: str
    stands: bool  # False: taken back
    changed: bool
    until: datetime | None


class Object(Command[ObjectionRecorded]):
    """이의: in a vote by consent; `take_back` ends it. `member` only from officers."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "motion.object"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})

    motion: str
    text: str = ""
    member: str | None = None
    take_back: bool = False


class ObjectionViews(View):
    items: tuple[ObjectionView, ...]


class ListObjections(Query[ObjectionViews]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "motion.objections"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    motion: str


class ReferralViews(View):
    items: tuple[ReferralView, ...]


class ListReferrals(Query[ReferralViews]):
    """What was referred to a body or by it, the newest first."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "referral.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str | None = None


class AnswerReferral(Command[ReferralView]):
    """The other body's answer in words, where it is not the result of a motion there."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "referral.answer"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    referral: str
    text: str
