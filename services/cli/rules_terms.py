"""`hyeopchi rules term|terms|attendance`: when terms end, who may stay on, and what staying away means."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from services.cli.rules_answers import Answer, Failure, Unanswerable, charter_named, failed
from services.cli.rules_composition import read_members
from shared.holidays_kr import covers
from shared.roster.rows import RosterRow
from shared.rules.attendance import AttendanceYear, attendance
from shared.rules.charter import Charter
from shared.rules.limits import LimitBroken, Service, limits_broken
from shared.rules.refusal import Refused, RuleRefusal
from shared.rules.seat import SeatKind
from shared.rules.stated import Stated
from shared.rules.terms import Membership, endings, renewal, replacement_end, term_end
from shared.texts import cli_terms as texts


def term(charter_name: str, start: date, predecessor_end: date | None, *, official: bool) -> Answer | Failure:
    """The last day of a term that begins on `start`; with a predecessor's last day, of a replacement's (보궐)."""
    try:
        charter = charter_named(charter_name)
    except Unanswerable as stopped:
        return failed(stopped.refusal, stopped.faults)
    if not covers(start, 0):
        return failed(RuleRefusal("start", Refused.OUT_OF_CALENDAR))
    rule: Stated[Any] = charter.term_years
    if official:
        rule, end = charter.officials_in_post, term_end(charter, start, SeatKind.EX_OFFICIO)
    elif predecessor_end is not None:
        rule, end = charter.replacement_remainder, replacement_end(charter, start, predecessor_end)
    else:
        end = term_end(charter, start)
    fields = {"charter": charter.key, "start": start.isoformat(), "end": _iso(end)} | _basis(rule)
    return Answer(fields, texts.term(start, end, rule))


def year_of(charter_name: str, year: AttendanceYear, today: date) -> Answer | Failure:
    """Whether a member's attendance in a year is a ground for dismissal."""
    try:
        charter = charter_named(charter_name)
    except Unanswerable as stopped:
        return failed(stopped.refusal, stopped.faults)
    verdict = attendance(charter, year, today)
    if isinstance(verdict, RuleRefusal):
        return failed(verdict)
    fields = {name: getattr(verdict, name) for name in verdict.__slots__}
    return Answer({"charter": charter.key} | fields, texts.attendance(verdict))


def terms(charter_name: str, data: bytes, elsewhere: Mapping[str, bytes], day: date) -> Answer | Failure:
    """The terms of everybody enrolled on `day`: cohorts, those about to end, and limits that are passed.

    `elsewhere` holds the rosters of other committees by name: the same people (이름 + 생년) may sit there.
    """
    try:
        charter = charter_named(charter_name)
    except Unanswerable as stopped:
        return failed(stopped.refusal, stopped.faults)
    here = read_members(data)
    if isinstance(here, Failure):
        return here
    others: dict[str, Sequence[RosterRow]] = {}
    for name, content in elsewhere.items():
        rows = read_members(content)
        if isinstance(rows, Failure):
            return rows
        others[name] = rows
    return _told(charter, here, others, day)


def _told(charter: Charter, here: Sequence[RosterRow], others: Mapping[str, Sequence[RosterRow]], day: date) -> Answer:
    enrolled = [row for row in here if row.enrolled_on(day)]
    ends = list(_endings(charter, enrolled, day))
    limits = [one for row in enrolled for one in _limits(charter, row, here, others)]
    cohorts = Counter((_iso(row.start), _iso(row.end)) for row in enrolled)
    fields = {
        "charter": charter.key,
        "on": day.isoformat(),
        "enrolled": len(enrolled),
        "cohorts": [{"start": start, "end": end, "members": n} for (start, end), n in sorted(cohorts.items(), key=str)],
        "endings": ends,
        "limits": limits,
    }
    return Answer(fields, "\n".join(texts.terms(fields)))


def _endings(charter: Charter, enrolled: Sequence[RosterRow], day: date) -> Iterable[dict[str, Any]]:
    rows = {str(row.row): row for row in enrolled}
    for ending in endings((_membership(row) for row in enrolled), day):
        row = rows[ending.member]
        again = renewal(charter, _membership(row))
        yield {
            "name": row.name, "end": ending.end.isoformat(), "days_left": ending.days_left, "warning": ending.warning,
            "may_stay": again.allowed, "left": again.left, "cite": again.cite, "default": again.default,
            "by_analogy": again.by_analogy,
        }  # fmt: skip


def _limits(
    charter: Charter, row: RosterRow, here: Sequence[RosterRow], others: Mapping[str, Sequence[RosterRow]]
) -> Iterable[dict[str, Any]]:
    """Limits that the term in this row passes, seen from its first day."""
    if row.start is None or row.seat_kind is SeatKind.EX_OFFICIO:
        return
    held = [Service(charter.key, _membership(one)) for one in here if one is not row and _same(one, row)]
    held += [Service(name, _membership(one)) for name, rows in others.items() for one in rows if _same(one, row)]
    for broken in limits_broken(charter, held, row.start, row.end):
        yield {"name": row.name} | _limit(broken)


def _limit(broken: LimitBroken) -> dict[str, Any]:
    return {
        "limit_on": broken.limit_on.value, "count": broken.count, "limit": broken.limit, "last_day": _iso(broken.last_day),
        "cite": broken.cite, "default": broken.default, "by_analogy": broken.by_analogy,
    }  # fmt: skip


def _membership(row: RosterRow) -> Membership:
    return Membership(str(row.row), row.start, row.end, row.seat_kind, row.reappointments)


def _same(one: RosterRow, other: RosterRow) -> bool:
    return one.is_counted and one.name == other.name and one.birth_year == other.birth_year


def _basis(rule: Stated[Any]) -> dict[str, Any]:
    return {"cite": rule.cite, "default": rule.default, "by_analogy": rule.by_analogy}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
