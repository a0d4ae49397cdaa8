"""A charter: the rules of one body as data, each value with the article it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from fractions import Fraction
from typing import Any

from shared.rules.agenda_steps import AgendaStep
from shared.rules.ranking import TieRule
from shared.rules.seat import Office, SeatKind
from shared.rules.stated import Stated
from shared.rules.threshold import Threshold

ORDINARY = "ordinary"


class BodyKind(StrEnum):
    """전체회의, 운영위원회, 분과, 워킹그룹 or 합동 회의."""

    COUNCIL = "council"
    STEERING = "steering"
    SUBCOMMITTEE = "subcommittee"
    WORKING_GROUP = "working_group"
    JOINT = "joint"


class RecusedCount(StrEnum):
    """Whether a recused member still counts for the quorum of the motion (RULES, Opening and deciding)."""

    QUORUM_YES_VOTE_NO = "quorum_yes_vote_no"
    OUT_OF_BOTH = "out_of_both"


class Numbering(StrEnum):
    """What session numbers start again with: the calendar year or the term (제3기)."""

    YEAR = "year"
    TERM = "term"


class Ballot(StrEnum):
    """기명, 이의 유무, 무기명 or 거수."""

    ROLL_CALL = "roll_call"
    NO_OBJECTION = "no_objection"
    SECRET = "secret"
    SHOW_OF_HANDS = "show_of_hands"


class Measure(StrEnum):
    """How exactly a document gives a number: 35명, 35명 내외, 35명 이내."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Days:
    """A number of days, calendar days unless `business`."""

    count: int
    business: bool = False


@dataclass(frozen=True, slots=True)
class ClockBefore:
    """A time of day (Asia/Seoul) so many calendar days before the meeting's day: 18:00 the day before is (1, 18:00)."""

    days_before: int
    at: time


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end` (Asia/Seoul) groups and people are left alone; usually across midnight. Equal: there are none."""

    start: time
    end: time

    def covers(self, at: time) -> bool:
        """Whether a local time of day is quiet; the end itself is not."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


@dataclass(frozen=True, slots=True)
class Ordinance:
    """The founding document; articles in `cite` are its own."""

    title: str
    enacted: date | None = None


class CompositionKind(StrEnum):
    """What a composition rule counts."""

    SEX_SHARE = "sex_share"
    YOUNG_SHARE = "young_share"
    CIVIL_SHARE = "civil_share"
    AREA_SHARE = "area_share"
    SEATS = "seats"
    EX_OFFICIO = "ex_officio"
    APPOINTED = "appointed"
    CIVIL = "civil"
    OFFICIAL = "official"
    OFFICE = "office"
    NOMINATION = "nomination"


class Group(StrEnum):
    """Whom a share is taken of: the appointed (위촉직) or all enrolled."""

    APPOINTED = "appointed"
    ENROLLED = "enrolled"


class Bound(StrEnum):
    """이하, 미만, 이상."""

    AT_MOST = "at_most"
    BELOW = "below"
    AT_LEAST = "at_least"


@dataclass(frozen=True, slots=True)
class CompositionRule:
    """A share (`share`, `bound`, `of`) or a number of people (`count`, `measure`); `to_age` is the oldest age that is young."""

    kind: CompositionKind
    of: Group = Group.APPOINTED
    bound: Bound = Bound.AT_MOST
    share: Fraction | None = None
    count: int | None = None
    measure: Measure = Measure.EXACTLY
    from_age: int = 0
    to_age: int | None = None
    office: Office | None = None
    nomination: str | None = None


@dataclass(frozen=True, slots=True)
class SubBody:
    """A body under a council: `overrides` is what the document states for it, `charter` what is in force in it.

    `area` is its field of work where the document names one (여성, 청년 ...), `cite` the article that sets the body up.
    """

    key: str
    name: str
    kind: BodyKind
    aliases: tuple[str, ...]
    area: str | None
    overrides: Mapping[str, Stated[Any]] = field(hash=False)
    charter: "Charter"
    cite: str | None = None


@dataclass(frozen=True, slots=True)
class Charter:
    """The rules in force in one body; every value says whether it is stated or a default.

    Days are calendar days unless they are `Days(business=True)`; times of day are Asia/Seoul. A value of None inside
    `Stated` means that the document sets no such limit.
    """

    key: str
    name: str
    institution: str
    institution_key: str | None
    schema: int
    kind: BodyKind
    aliases: tuple[str, ...]
    collective_aliases: tuple[str, ...]
    ordinance: Ordinance | None
    notes: tuple[str, ...]
    sub_bodies: tuple[SubBody, ...]
    composition: tuple[Stated[CompositionRule], ...]
    # opening and deciding
    opening: Stated[Threshold]
    decisions: Mapping[str, Stated[Threshold]] = field(hash=False)
    casting_vote: Stated[bool]
    recused_count: Stated[RecusedCount]
    usual_ballot: Stated[Ballot]
    election_secret: Stated[bool]
    ranking_ties: Stated[TieRule]
    show_tally: Stated[bool]
    binding: Stated[bool | None]
    online_presence: Stated[bool]
    written_votes: Stated[bool]
    consent: Stated[bool]  # carried unless somebody objects by a time that was set
    reconsideration: Stated[bool]  # whether what was decided may be put again (번안·재심의)
    deputies: Stated[tuple[SeatKind, ...]]
    deputies_count: Stated[bool]  # whether a seat that is held by a deputy counts as present
    deputies_vote: Stated[bool]
    # calling
    notice_days: Stated[int]
    wait_minutes: Stated[int]
    rsvp_due: Stated[ClockBefore]
    quiet_hours: Stated[QuietHours]
    extraordinary_request: Stated[Threshold]
    extraordinary_call_days: Stated[int]
    session_numbering: Stated[Numbering]
    regular_per_year: Stated[int | None]
    meeting_targets: Stated[Mapping[int, int]] = field(hash=False)
    # seats and terms
    seats: Stated[int | None]
    seats_measure: Stated[Measure]
    term_years: Stated[int | None]
    term_at_most_years: Stated[int | None]
    reappointments: Stated[int | None]
    replacement_remainder: Stated[bool]
    officials_in_post: Stated[bool]
    max_bodies: Stated[int | None]
    max_years: Stated[int | None]
    attendance_floor: Stated[Fraction | None]
    allowance: Stated[bool | None]
    # minutes and follow-up
    minutes_draft: Stated[Days]
    minutes_confirmation: Stated[Days]
    minutes_publication: Stated[Days]
    minutes_from_end: Stated[bool]  # whether confirmation and publication count from the meeting's end, not from the step before
    minutes_signers: Stated[int | None]
    speakers_may_be_left_out: Stated[bool]
    approval_line: Stated[tuple[str, ...]]  # the office's own, in order: 작성, 팀장, 과장, 위원
    escalate_to_chair: Stated[bool]
    plan_every_years: Stated[int | None]
    yearly_report: Stated[bool]
    reply_days: Stated[int]
    card_days: Stated[int]  # after the quarter's end
    agenda_steps: Stated[tuple[AgendaStep, ...]]  # how a proposal rises to a decision
    # how long personal data outlasts the last term, in days: messenger accounts, then phone, birth year and sex
    retention_account_days: Stated[int]
    retention_contact_days: Stated[int]

    def for_body(self, sub_key: str | None) -> "Charter":
        """The charter in force in a sub-body (None: the council itself). Unknown keys raise KeyError."""
        return self if sub_key is None else self.sub_body(sub_key).charter

    def sub_body(self, sub_key: str) -> SubBody:
        """The sub-body of that English key; KeyError when the charter has none."""
        for body in self.sub_bodies:
            if body.key == sub_key:
                return body
        raise KeyError(sub_key)

    @property
    def rule_names(self) -> tuple[str, ...]:
        """The names a motion may be put under; `ordinary` first."""
        return tuple(self.decisions)
