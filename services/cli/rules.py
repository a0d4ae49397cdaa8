"""`hyeopchi rules`: the exact rules engine on the command line, with no service running."""

import io
import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn
from zoneinfo import ZoneInfo

import typer

from services.cli import rules_answers as answers
from services.cli.options import Data
from shared.texts import cli_fulfilment as fulfilment_texts
from shared.texts import cli_rules as texts
from shared.texts import cli_terms as terms_texts

app = typer.Typer(help=texts.APP, no_args_is_help=True, rich_markup_mode=None, add_completion=False)

AsJson = Annotated[bool, typer.Option("--json", help=texts.JSON)]
Key = Annotated[str, typer.Option("--charter", help=texts.CHARTER)]
Enrolled = Annotated[int, typer.Option("--enrolled", help=texts.ENROLLED)]
Present = Annotated[int, typer.Option("--present", help=texts.PRESENT)]
Recused = Annotated[int, typer.Option("--recused", help=texts.RECUSED)]
HolidayFile = Annotated[Path | None, typer.Option("--holidays", help=texts.HOLIDAYS)]


@app.command("quorum", help=texts.QUORUM)
def quorum(
    charter: Key, enrolled: Enrolled, present: Present, recused: Recused = 0, data: Data = None, as_json: AsJson = False
) -> None:
    request = {"charter": charter, "enrolled": enrolled, "present": present, "recused": recused}
    _show("quorum", request, as_json)


@app.command("decide", help=texts.DECIDE)
def decide(
    charter: Key,
    enrolled: Enrolled,
    present: Present,
    yes: Annotated[int, typer.Option("--yes", help=texts.YES)],
    no: Annotated[int, typer.Option("--no", help=texts.NO)],
    abstain: Annotated[int, typer.Option("--abstain", help=texts.ABSTAIN)] = 0,
    recused: Recused = 0,
    rule: Annotated[str, typer.Option("--rule", help=texts.RULE)] = "ordinary",
    seats: Annotated[int | None, typer.Option("--seats", help=texts.SEATS)] = None,
    chair_casts: Annotated[str | None, typer.Option("--chair-casts", help=texts.CHAIR_CASTS)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    if chair_casts not in (None, "yes", "no"):
        raise typer.BadParameter(texts.BAD_YES_NO, param_hint="--chair-casts")
    request = {
        "charter": charter, "enrolled": enrolled, "present": present, "yes": yes, "no": no, "abstain": abstain,
        "recused": recused, "rule": rule, "seats": seats, "chair_casts": chair_casts,
    }  # fmt: skip
    _show("decide", request, as_json)


@app.command("deadline", help=texts.DEADLINE)
def deadline(
    start: Annotated[str, typer.Option("--start", help=texts.START)],
    days: Annotated[int | None, typer.Option("--days", help=texts.DAYS)] = None,
    business_days: Annotated[int | None, typer.Option("--business-days", help=texts.BUSINESS_DAYS)] = None,
    holidays: HolidayFile = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    if (days is None) == (business_days is None):
        raise typer.BadParameter(texts.ONE_OF_DAYS)
    request = {"start": _day(start, "--start"), "days": days, "business_days": business_days}
    _show("deadline", request | {"holidays": _holidays(holidays)}, as_json)


@app.command("notice", help=texts.NOTICE)
def notice(
    meeting: Annotated[str, typer.Option("--meeting", help=texts.MEETING)],
    days: Annotated[int, typer.Option("--days", help=texts.DAYS)],
    holidays: HolidayFile = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    request = {"meeting": _day(meeting, "--meeting"), "days": days, "holidays": _holidays(holidays)}
    _show("notice", request, as_json)


@app.command("composition", help=texts.COMPOSITION)
def composition(
    charter: Key,
    roster: Annotated[Path, typer.Option("--roster", help=texts.ROSTER)],
    on: Annotated[str | None, typer.Option("--on", help=texts.ON)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.rules_composition import answer

    _tell(answer(charter, _bytes(roster, "--roster"), _maybe_date(on, "--on") or _today()), as_json)


@app.command("term", help=terms_texts.TERM)
def term(
    charter: Key,
    start: Annotated[str, typer.Option("--start", help=terms_texts.START)],
    replaces: Annotated[str | None, typer.Option("--replaces", help=terms_texts.REPLACES)] = None,
    official: Annotated[bool, typer.Option("--official", help=terms_texts.OFFICIAL)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.rules_terms import term

    _tell(term(charter, _date(start, "--start"), _maybe_date(replaces, "--replaces"), official=official), as_json)


@app.command("terms", help=terms_texts.TERMS)
def terms(
    charter: Key,
    roster: Annotated[Path, typer.Option("--roster", help=texts.ROSTER)],
    elsewhere: Annotated[list[str] | None, typer.Option("--elsewhere", help=terms_texts.ELSEWHERE)] = None,
    on: Annotated[str | None, typer.Option("--on", help=texts.ON)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.rules_terms import terms

    day = _maybe_date(on, "--on") or _today()
    _tell(terms(charter, _bytes(roster, "--roster"), _rosters(elsewhere or []), day), as_json)


@app.command("attendance", help=terms_texts.ATTENDANCE)
def attendance(
    charter: Key,
    held: Annotated[int, typer.Option("--held", help=terms_texts.HELD)],
    attended: Annotated[int, typer.Option("--attended", help=terms_texts.ATTENDED)],
    term_ends: Annotated[str | None, typer.Option("--term-ends", help=terms_texts.TERM_ENDS)] = None,
    reason: Annotated[bool, typer.Option("--reason", help=terms_texts.REASON)] = False,
    on: Annotated[str | None, typer.Option("--on", help=terms_texts.TODAY)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.rules_terms import year_of
    from shared.rules.attendance import AttendanceYear

    year = AttendanceYear(held, attended, _maybe_date(term_ends, "--term-ends"), reason)
    _tell(year_of(charter, year, _maybe_date(on, "--on") or _today()), as_json)


@app.command("fulfilment", help=fulfilment_texts.FULFILMENT)
def fulfilment(
    file: Annotated[Path, typer.Argument(help=fulfilment_texts.FILE)], data: Data = None, as_json: AsJson = False
) -> None:
    from services.cli.rules_fulfilment import answer

    _tell(answer(_bytes(file, "FILE")), as_json)


@app.command("batch", help=texts.BATCH)
def batch(file: Annotated[str, typer.Argument(help=texts.FILE)], data: Data = None, as_json: AsJson = False) -> None:
    """One JSON answer a line with and without --json."""
    from services.cli.rules_batch import answers_to

    source = sys.stdin.buffer if file == "-" else io.BytesIO(_bytes(Path(file), "FILE"))
    for line in answers_to(source):
        sys.stdout.write(line)
        if file == "-":  # whoever asks line by line gets each answer before the next question
            sys.stdout.flush()


def _show(op: str, request: dict[str, Any], as_json: bool) -> None:
    try:
        result = answers.answer(op, request)
    except OSError as unreadable:
        raise typer.BadParameter(texts.unreadable(str(unreadable.filename)), param_hint="--charter") from unreadable
    _tell(result, as_json)


def _tell(result: answers.Answer | answers.Failure, as_json: bool) -> None:
    if isinstance(result, answers.Failure):
        _refuse(result, as_json)
    typer.echo(json.dumps(result.fields, ensure_ascii=False) if as_json else result.text)


def _refuse(failure: answers.Failure, as_json: bool) -> NoReturn:
    if as_json:
        error = {"code": failure.code, "message": failure.message, "key": failure.key} | failure.more
        typer.echo(json.dumps({"error": error}, ensure_ascii=False))
    typer.echo(failure.message, err=True)
    raise typer.Exit(1)


def _day(written: str, option: str) -> str:
    return _date(written, option).isoformat()


def _date(written: str, option: str) -> date:
    try:
        return answers.calendar_day(written)
    except ValueError:
        raise typer.BadParameter(texts.BAD_DATE, param_hint=option) from None


def _maybe_date(written: str | None, option: str) -> date | None:
    return None if written is None else _date(written, option)


def _today() -> date:
    return datetime.now(ZoneInfo("Asia/Seoul")).date()


def _rosters(pairs: list[str]) -> dict[str, bytes]:
    """The files of name=file."""
    found: dict[str, bytes] = {}
    for pair in pairs:
        name, _, file = pair.partition("=")
        if not name or not file or name in found:
            raise typer.BadParameter(terms_texts.TWICE if name in found else terms_texts.BAD_PAIR, param_hint="--elsewhere")
        found[name] = _bytes(Path(file), "--elsewhere")
    return found


def _bytes(path: Path, option: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as missing:
        raise typer.BadParameter(texts.unreadable(str(path)), param_hint=option) from missing


def _holidays(path: Path | None) -> list[str]:
    """Dates of a text file (one a line, whatever stands behind it) or of a JSON list."""
    if path is None:
        return []
    try:
        return answers.read_holidays(_bytes(path, "--holidays"))
    except answers.Unanswerable as wrong:
        raise typer.BadParameter(texts.refusal(wrong.refusal), param_hint="--holidays") from wrong
