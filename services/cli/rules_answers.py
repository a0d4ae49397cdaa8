"""One request to the rules as plain data, checked and answered: shared by the single commands and by `batch`."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from shared.charters import resolve
from shared.holidays_kr import KoreanHolidays, covers
from shared.rules import dates
from shared.rules.charter import ORDINARY, Charter
from shared.rules.charter_parse import CharterFaults
from shared.rules.charter_section import CharterFault
from shared.rules.decision import Count
from shared.rules.decision import decide as decided
from shared.rules.quorum import opening
from shared.rules.refusal import Refused, RuleRefusal
from shared.texts import cli_rules as texts
from shared.texts import verdicts

Request = Mapping[str, Any]
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Answer:
    """`fields` as JSON, `text` as one line for people."""

    fields: dict[str, Any]
    text: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A refused request: the input at fault, a reason code, a line in Korean, more fields for programs."""

    key: str
    code: str
    message: str
    more: dict[str, Any] = field(default_factory=dict)


class Unanswerable(Exception):
    """Ends the reading of a request at the first input at fault; `failed` turns it into the answer."""

    def __init__(self, key: str, reason: Refused, faults: Iterable[CharterFault] = ()) -> None:
        super().__init__(key, reason)
        self.refusal = RuleRefusal(key, reason)
        self.faults = tuple(faults)


def failed(refusal: RuleRefusal, faults: Iterable[CharterFault] = ()) -> Failure:
    """A refusal of the rules, worded."""
    return Failure(refusal.key, refusal.reason.value, texts.refusal(refusal, faults))


def answer(op: str, request: Request) -> Answer | Failure:
    """The answer to one request; `op` is quorum, decide, deadline or notice. OSError when its charter file can't be read."""
    ask = OPERATIONS.get(op)
    if ask is None:
        return failed(RuleRefusal("op", Refused.UNKNOWN))
    try:
        result = ask(request)
    except Unanswerable as stopped:
        return failed(stopped.refusal, stopped.faults)
    return failed(result) if isinstance(result, RuleRefusal) else result


def _quorum(request: Request) -> Answer | RuleRefusal:
    verdict = opening(
        charter_named(_text(request, "charter")),
        enrolled=_number(request, "enrolled"),
        present=_number(request, "present"),
        recused=_number(request, "recused", 0),
    )
    if isinstance(verdict, RuleRefusal):
        return verdict
    text = verdicts.quorum(verdict)
    return Answer(verdict.as_fields() | {"text": text}, text)


def _decide(request: Request) -> Answer | RuleRefusal:
    charter = charter_named(_text(request, "charter"))
    count = Count(
        enrolled=_number(request, "enrolled"),
        present=_number(request, "present"),
        yes=_number(request, "yes"),
        no=_number(request, "no"),
        abstain=_number(request, "abstain", 0),
        recused=_number(request, "recused", 0),
        seats=_number(request, "seats") if request.get("seats") is not None else None,
    )
    verdict = decided(charter, count, _text(request, "rule", ORDINARY), _yes_or_no(request, "chair_casts"))
    if isinstance(verdict, RuleRefusal):
        return verdict
    text = verdicts.decision(verdict)
    return Answer(verdict.as_fields() | {"text": text}, text)


def _deadline(request: Request) -> Answer | RuleRefusal:
    start = _day(request.get("start"), "start")
    given = [key for key in ("days", "business_days") if request.get(key) is not None]
    if len(given) != 1:
        raise Unanswerable("days", Refused.ONE_OF_TWO)
    days = _period(request, given[0], start)
    reckon = dates.within_days if given[0] == "days" else dates.within_business_days
    due = reckon(start, days, _holidays(request))
    return Answer({"start": start.isoformat(), "due": due.due.isoformat(), "rolled": due.rolled}, texts.due(due))


def _notice(request: Request) -> Answer | RuleRefusal:
    meeting = _day(request.get("meeting"), "meeting")
    result = dates.notice(meeting, _period(request, "days", meeting), _holidays(request))
    fields = {"due": result.due.isoformat(), "safe": result.safe.isoformat(), "send_by": result.send_by.isoformat()}
    return Answer(fields, texts.notice(result))


OPERATIONS = {"quorum": _quorum, "decide": _decide, "deadline": _deadline, "notice": _notice}


@cache
def charter_named(name: str) -> Charter:
    """A charter by key, sub-body key or path; Unanswerable when there is none or it is faulty."""
    charter = resolve(name)
    if charter is None:
        raise Unanswerable("charter", Refused.UNKNOWN)
    if isinstance(charter, CharterFaults):
        raise Unanswerable("charter", Refused.FAULTY_CHARTER, charter.faults)
    return charter


def read_holidays(data: bytes) -> list[str]:
    """The dates of a file: a JSON list, or one date a line with anything behind it and # before remarks."""
    text = data.decode("utf-8-sig", errors="replace")
    found = _json_list(text) if text.lstrip().startswith("[") else _first_words(text)
    return [_day(entry, "holidays").isoformat() for entry in found]


def _json_list(text: str) -> list[object]:
    try:
        found: list[object] = json.loads(text)
    except ValueError:
        raise Unanswerable("holidays", Refused.NOT_JSON) from None
    return found


def _first_words(text: str) -> list[object]:
    lines = [line.strip() for line in text.splitlines()]
    words: list[object] = [re.split(r"[\s,;]", line)[0] for line in lines if line and not line.startswith("#")]
    has_heading = bool(words) and not str(words[0])[:1].isdigit()
    return words[1:] if has_heading else words


def _text(request: Request, key: str, default: str | None = None) -> str:
    value = request.get(key)
    if value is None and default is not None:
        return default
    if value is None:
        raise Unanswerable(key, Refused.MISSING)
    if not isinstance(value, str) or not value.isprintable():
        raise Unanswerable(key, Refused.NOT_TEXT)
    return value


def _number(request: Request, key: str, default: int | None = None) -> int:
    value = request.get(key)
    if value is None and default is not None:
        return default
    if value is None:
        raise Unanswerable(key, Refused.MISSING)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unanswerable(key, Refused.NOT_A_NUMBER)
    return value


def _yes_or_no(request: Request, key: str) -> bool | None:
    value = request.get(key)
    if value is None or isinstance(value, bool):
        return value
    if value not in ("yes", "no"):
        raise Unanswerable(key, Refused.NOT_YES_OR_NO)
    return bool(value == "yes")


def _day(value: object, key: str) -> date:
    if value is None:
        raise Unanswerable(key, Refused.MISSING)
    try:
        return calendar_day(value if isinstance(value, str) else "")
    except ValueError:
        raise Unanswerable(key, Refused.NOT_A_DATE) from None


def calendar_day(written: str) -> date:
    """A day as YYYY-MM-DD and in no other form of ISO 8601; ValueError when it is none."""
    if _DAY.fullmatch(written) is None:
        raise ValueError("not_a_date")
    return date.fromisoformat(written)


def _period(request: Request, key: str, start: date) -> int:
    days = _number(request, key)
    if days < 0:
        raise Unanswerable(key, Refused.NEGATIVE)
    if days > dates.MOST_DAYS or not covers(start, days):
        raise Unanswerable(key, Refused.OUT_OF_CALENDAR)
    return days


def _holidays(request: Request) -> KoreanHolidays:
    listed = request.get("holidays")
    if listed is not None and not isinstance(listed, list):
        raise Unanswerable("holidays", Refused.NOT_A_DATE)
    return KoreanHolidays(_day(entry, "holidays") for entry in listed or [])
