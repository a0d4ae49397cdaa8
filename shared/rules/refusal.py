"""The refusal of a question that has no answer, as a value with its key, its reason and the numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Refused(StrEnum):
    """Why a question to the rules was refused; a closed set, worded in the catalogue."""

    NEGATIVE = "negative"
    ZERO = "zero"
    MORE_THAN_ENROLLED = "more_than_enrolled"
    MORE_THAN_PRESENT = "more_than_present"
    MORE_BALLOTS_THAN_VOTERS = "more_ballots_than_voters"
    MORE_THAN_HELD = "more_than_held"
    UNKNOWN = "unknown"
    MISSING = "missing"
    NO_CASTING_VOTE = "no_casting_vote"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_TEXT = "not_text"
    NOT_JSON = "not_json"
    NOT_AN_OBJECT = "not_an_object"
    ONE_OF_TWO = "one_of_two"
    OUT_OF_CALENDAR = "out_of_calendar"
    FAULTY_CHARTER = "faulty_charter"
    TWICE = "twice"
    OUT_OF_RANGE = "out_of_range"


@dataclass(frozen=True, slots=True)
class RuleRefusal:
    """`key` names the input at fault, `numbers` are the ones that contradict each other."""

    key: str
    reason: Refused
    numbers: Mapping[str, int] = field(default_factory=dict)
