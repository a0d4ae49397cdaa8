"""`hyeopchi rules composition`: a roster file against a charter's rules of composition."""

from datetime import date

from services.cli.rules_answers import Answer, Failure, Unanswerable, charter_named, failed
from shared.roster.reading import FileFault
from shared.roster.rows import Roster, RosterRow, read_roster
from shared.rules.charter import Charter
from shared.rules.composition import check
from shared.rules.proposal import propose
from shared.rules.seat import SeatKind
from shared.texts import cli_rules as texts
from shared.texts import roster as roster_texts


def answer(charter_name: str, data: bytes, day: date) -> Answer | Failure:
    """Whether the members enrolled on `day` keep the rules; refused when the file or any row of it can't be read."""
    try:
        charter = charter_named(charter_name)
    except Unanswerable as stopped:
        return failed(stopped.refusal, stopped.faults)
    roster = _readable(data)
    return roster if isinstance(roster, Failure) else _checked(charter, roster, day)


def read_members(data: bytes) -> Failure | tuple[RosterRow, ...]:
    """The rows of a roster file; refused when the file or any row of it can't be read."""
    roster = _readable(data)
    return roster if isinstance(roster, Failure) else roster.rows


def _readable(data: bytes) -> Failure | Roster:
    roster = read_roster(data)
    if isinstance(roster, FileFault):
        return Failure("roster", roster.reason.value, roster_texts.file_fault(roster))
    return _faulty(roster) if roster.faults else roster


def _faulty(roster: Roster) -> Failure:
    rows = [{"row": fault.row, "column": fault.column, "reason": fault.reason} for fault in roster.faults]
    message = "; ".join(roster_texts.row_fault(fault) for fault in roster.faults[:3])
    more = len(roster.faults) - 3
    return Failure("roster", "row_faults", message + (texts.and_more(more) if more > 0 else ""), {"rows": rows})


def _checked(charter: Charter, roster: Roster, day: date) -> Answer:
    enrolled = [row for row in roster.rows if row.enrolled_on(day)]
    seats = [row.seat for row in enrolled]
    violations, proposal = check(charter, seats, year=day.year), propose(charter, seats, year=day.year)
    fields = {
        "ok": not violations,
        "charter": charter.key,
        "on": day.isoformat(),
        "enrolled": len(enrolled),
        "appointed": sum(row.seat_kind is SeatKind.APPOINTED for row in enrolled),
        "violations": [violation.as_fields() for violation in violations],
        "proposal": [addition.as_fields() for addition in proposal.additions],
        "vacancies": proposal.vacancies,
        "proposal_fits": proposal.fits,
        "unknown": _unknown(enrolled),
        "notes": [roster_texts.ignored(roster.ignored)] if roster.ignored else [],
    }
    lines = [texts.violation(violation) for violation in violations] or [texts.composition_kept(len(enrolled))]
    lines += [texts.addition(addition) for addition in proposal.additions]
    return Answer(fields, "\n".join(lines))


def _unknown(enrolled: list[RosterRow]) -> dict[str, int]:
    """How many members lack what a rule may ask for."""
    return {
        "sex": sum(row.sex is None for row in enrolled),
        "birth_year": sum(row.birth_year is None for row in enrolled),
        "side": sum(row.side is None for row in enrolled),
    }
