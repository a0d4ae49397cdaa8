"""`hyeopchi import`: charters, rosters and past meetings."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from services.cli.asked_again import ask_again
from services.cli.desk import LONG_SECONDS, Desk, by_hand, read_file
from services.cli.failing import Failure
from services.cli.json_form import plain
from services.cli.options import AsJson, Body, Data, Yes, arg, opt, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

if TYPE_CHECKING:
    from shared.contracts.roll import RosterReport

app = topic(texts.IMPORT)


@app.command("charter", help=texts.IMPORT_CHARTER)
def charter(file: Annotated[Path, arg("FILE.toml", texts.CHARTER_FILE)], data: Data = None, as_json: AsJson = False) -> None:
    toml, desk = _text(file), Desk(data, as_json)
    from shared.contracts.bodies import AdoptCharter
    from shared.texts import cli_views as views

    with desk.progress(views.IMPORTING):
        done = desk.ask(lambda: AdoptCharter(toml=toml, **by_hand()), seconds=LONG_SECONDS)
    desk.show(done, lambda: views.charter(done))


@app.command("roster", help=texts.IMPORT_ROSTER)
def roster(
    file: Annotated[Path, arg("FILE", texts.ROSTER_FILE)],
    body: Body,
    apply: Annotated[bool, opt("--apply", texts.APPLY)] = False,
    end_missing: Annotated[bool, opt("--end-missing", texts.END_MISSING)] = False,
    partial: Annotated[bool, opt("--partial", texts.PARTIAL)] = False,
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    content, desk = read_file(file), Desk(data, as_json)
    from shared.contracts.roll import ImportRoster
    from shared.texts import cli_views as views

    if apply and end_missing:
        ask_again(desk, views.END_MISSING, yes)
    choice = {"apply": apply, "end_missing": end_missing, "partial": partial}
    with desk.progress(views.IMPORTING):
        report = desk.ask(
            lambda: ImportRoster(body=body, filename=file.name, content=content, **choice, **by_hand()), seconds=LONG_SECONDS
        )
    _tell_roster(desk, report, partial)


def _tell_roster(desk: Desk, report: "RosterReport", partial: bool) -> None:
    """What was done, or the differences and exit code 1."""
    from shared.texts import cli_views as views

    failure = None
    if report.faults and not partial:
        failure = Failure("rows_unreadable", views.rows_unreadable(len(report.faults)), more=plain(report))
    elif report.changes and not report.applied:
        failure = Failure("differs", views.DIFFERS, more=plain(report))
    if failure is None or not desk.as_json:
        desk.show(report, lambda: views.roster(report))
    if failure is not None:
        raise failure


@app.command("meetings", help=texts.IMPORT_MEETINGS)
def meetings(
    file: Annotated[Path, arg("FILE.csv", texts.MEETINGS_FILE)],
    body: Annotated[str | None, opt("--body", texts.RECORDS_BODY, "SLUG")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    content, desk = read_file(file), Desk(data, as_json)
    from shared.contracts.bodies import ImportRecords
    from shared.texts import cli_views as views

    with desk.progress(views.IMPORTING):
        report = desk.ask(
            lambda: ImportRecords(body=body, filename=file.name, content=content, **by_hand()), seconds=LONG_SECONDS
        )
    if not report.faults or not as_json:
        desk.show(report, lambda: views.records(report))
    if report.faults:
        raise Failure("rows_unreadable", views.records_unreadable(len(report.faults)), more=plain(report))


def _text(file: Path) -> str:
    try:
        return read_file(file).decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise Failure("unreadable", said.not_utf8(str(file)), status=2) from exc
