"""The charter schema as one table: attribute, place in the TOML, how it is read, and its default."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from fractions import Fraction
from typing import Any

from shared.rules import charter_values as read
from shared.rules.agenda_steps import USUAL, agenda_steps
from shared.rules.charter import Ballot, ClockBefore, Days, Measure, Numbering, QuietHours, RecusedCount
from shared.rules.ranking import TieRule
from shared.rules.stated import Stated, by_default
from shared.rules.threshold import Base, at_least, majority_of

ONE_THIRD_OF_ENROLLED = at_least(Fraction(1, 3), Base.ENROLLED)


@dataclass(frozen=True, slots=True)
class Field:
    """`path` is section.key in the TOML; `inherited` is whether a sub-body takes its council's value."""

    name: str
    path: str
    read: Callable[[object], Any]
    default: Any
    inherited: bool = True

    def fallback(self) -> Stated[Any]:
        return by_default(self.default)


FIELDS: tuple[Field, ...] = (
    Field("opening", "opening", read.threshold, majority_of(Base.ENROLLED)),
    Field("casting_vote", "voting.casting_vote", read.truth, False),
    Field("recused_count", "voting.recused_count", read.one_of(RecusedCount), RecusedCount.QUORUM_YES_VOTE_NO),
    Field("usual_ballot", "voting.usual_ballot", read.one_of(Ballot), Ballot.ROLL_CALL),
    Field("election_secret", "voting.election_secret", read.truth, True),
    Field("ranking_ties", "voting.ranking_ties", read.one_of(TieRule), TieRule.SHARED),
    Field("show_tally", "voting.show_tally", read.truth, False),
    Field("binding", "voting.binding", read.truth, None),
    Field("online_presence", "voting.online_presence", read.truth, False),
    Field("written_votes", "voting.written_votes", read.truth, False),
    Field("consent", "voting.consent", read.truth, False),
    Field("reconsideration", "voting.reconsideration", read.truth, False),
    Field("deputies", "voting.deputies", read.deputies, ()),
    Field("deputies_count", "voting.deputies_count", read.truth, True),
    Field("deputies_vote", "voting.deputies_vote", read.truth, True),
    Field("notice_days", "calling.notice_days", read.whole, 7),
    Field("wait_minutes", "calling.wait_minutes", read.whole, 30),
    Field("rsvp_due", "calling.rsvp_due", read.clock_before, ClockBefore(1, time(18, 0))),
    Field("quiet_hours", "calling.quiet_hours", read.quiet_hours, QuietHours(time(21, 0), time(8, 0))),
    Field("extraordinary_request", "calling.extraordinary_request", read.share_of_enrolled, ONE_THIRD_OF_ENROLLED),
    Field("extraordinary_call_days", "calling.extraordinary_call_days", read.whole, 14),
    Field("session_numbering", "meetings.numbering", read.one_of(Numbering), Numbering.YEAR),
    Field("regular_per_year", "meetings.regular_per_year", read.positive, None, inherited=False),
    Field("meeting_targets", "meetings.targets", read.targets, {}, inherited=False),
    Field("seats", "seats.count", read.positive, None, inherited=False),
    Field("seats_measure", "seats.measure", read.one_of(Measure), Measure.EXACTLY, inherited=False),
    Field("term_years", "terms.years", read.positive_or_open, 2),
    Field("term_at_most_years", "terms.at_most_years", read.positive, None),
    Field("reappointments", "terms.reappointments", read.whole_or_open, 1),
    Field("replacement_remainder", "terms.replacement_remainder", read.truth, True),
    Field("officials_in_post", "terms.officials_in_post", read.truth, True),
    Field("max_bodies", "terms.max_bodies", read.positive, None),
    Field("max_years", "terms.max_years", read.positive, None),
    Field("attendance_floor", "terms.attendance_floor", read.fraction, None),
    Field("allowance", "terms.allowance", read.truth, None),
    Field("minutes_draft", "minutes.draft", read.days, Days(7, business=True)),
    Field("minutes_confirmation", "minutes.confirmation", read.days, Days(5, business=True)),
    Field("minutes_publication", "minutes.publication", read.days, Days(0)),
    Field("minutes_from_end", "minutes.counted_from_end", read.truth, False),
    Field("minutes_signers", "minutes.signers", read.positive, None),
    Field("speakers_may_be_left_out", "minutes.speakers_may_be_left_out", read.truth, False),
    Field("approval_line", "minutes.approval_line", read.offices, ()),
    Field("escalate_to_chair", "minutes.escalate_to_chair", read.truth, False),
    Field("plan_every_years", "duties.plan_every_years", read.positive, None, inherited=False),
    Field("yearly_report", "duties.yearly_report", read.truth, False, inherited=False),
    Field("reply_days", "follow_up.reply_days", read.whole, 30),
    Field("card_days", "follow_up.card_days", read.whole, 10),
    Field("agenda_steps", "agenda.steps", agenda_steps, USUAL),
    Field("retention_account_days", "retention.account_days", read.whole, 30),
    Field("retention_contact_days", "retention.contact_days", read.whole, 365),
)

# Stricter named rules that every charter knows; a charter that states one of them replaces it.
DECISIONS = {
    "ordinary": majority_of(Base.PRESENT),
    "majority_of_enrolled": majority_of(Base.ENROLLED),
    "two_thirds_of_present": at_least(Fraction(2, 3), Base.PRESENT),
    "two_thirds_of_enrolled": at_least(Fraction(2, 3), Base.ENROLLED),
}
