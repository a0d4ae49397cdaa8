"""All papers of one sitting, and the yearly return: asked together, so that they agree with one another."""

from pathlib import Path
from typing import TYPE_CHECKING

from services.cli.desk import Asking, Desk, Refused, as_operator, write_file
from services.cli.failing import Failure
from services.cli.paper_files import FORMATS, minutes_file
from shared.papers.faults import RendererMissing
from shared.texts import cli_papers as texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from shared.contracts.attendance import AttendanceView
    from shared.contracts.meetings import MeetingView
    from shared.contracts.minutes import MinutesView

    Facts = tuple[MeetingView, AttendanceView, MinutesView | None]
    Files = dict[str, Callable[[], bytes]]


async def ask_papers(asking: Asking, meeting: str) -> "Facts":
    """Meeting, attendance, and the minutes where there are any yet."""
    from shared.contracts.attendance import ShowAttendance
    from shared.contracts.meetings import ShowMeeting
    from shared.contracts.minutes import ShowMinutes

    shown = await asking(ShowMeeting(meeting=meeting, **as_operator()))
    attended = await asking(ShowAttendance(meeting=meeting, **as_operator()))
    try:
        return shown, attended, await asking(ShowMinutes(meeting=meeting, **as_operator()))
    except Refused as exc:
        if exc.refusal.code != "no_minutes":
            raise
        return shown, attended, None


def papers_of(facts: "Facts") -> "Files":
    """File name -> what makes its content."""
    from shared.papers.formats import written_as
    from shared.papers.xlsx import as_xlsx
    from shared.texts.papers_allowance import allowance_sheet
    from shared.texts.papers_sitting import attendance_sheet, quorum_paper
    from shared.texts.papers_words import file_name, minutes_title

    meeting, attended, minutes = facts
    files: Files = {}
    for paper in (attendance_sheet(attended), quorum_paper(meeting)):
        for form in ("pdf", "docx"):
            files[file_name(paper.title, form)] = lambda paper=paper, form=form: written_as(form)(paper)  # type: ignore[misc]  # bound now
    if minutes is not None:
        for form in FORMATS:
            name = file_name(minutes_title(minutes.session, minutes.body_name), form)
            files[name] = lambda view=minutes, form=form: minutes_file(view, form)  # type: ignore[misc]  # bound now
        sheet = allowance_sheet(attended)
        files[file_name(sheet.title, "xlsx")] = lambda: as_xlsx(sheet)
    return files


def write_papers(desk: Desk, meeting: str, out: Path, overwrite: bool) -> None:
    """Writes them all; where the system cannot make one format, the others, and then says what is missing."""
    facts = desk.converse(lambda asking: ask_papers(asking, meeting))
    files = papers_of(facts)
    _refuse_existing(out, list(files), overwrite)
    missing: RendererMissing | None = None
    written: list[str] = []
    with desk.progress(texts.MAKING):
        for name, content in files.items():
            try:
                write_file(out / name, content())
                written.append(str(out / name))
            except RendererMissing as exc:
                missing = exc
    notes = [texts.NO_MINUTES_YET] if facts[2] is None else []
    if missing is not None:
        raise Failure("renderer_missing", texts.renderer_missing(missing.form, missing.packages), more={"files": written})
    desk.show({"meeting": meeting, "files": written, "notes": notes}, lambda: texts.papers_made(written, notes))


def _refuse_existing(folder: Path, names: list[str], overwrite: bool) -> None:
    from shared.texts import cli

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        raise Failure("unwritable", cli.unwritable(str(folder), exc.errno)) from exc
    there = [name for name in names if (folder / name).exists()]
    if there and not overwrite:
        raise Failure("exists", texts.exists_already(there))


def write_return(desk: Desk, slug: str, year: int, out: Path) -> None:
    """The year's meetings of a body and of those below it, with the seats of its last day (or of today)."""
    from shared.papers.xlsx import as_xlsx
    from shared.texts.papers_return import yearly_return

    async def asked(asking: Asking) -> bytes:
        from datetime import date

        from shared.clock import SEOUL
        from shared.contracts.attendance import CountSeats, ListYear
        from shared.contracts.deadlines import ShowClock

        today = (await asking(ShowClock(**as_operator()))).now.astimezone(SEOUL).date()
        seats = await asking(CountSeats(body=slug, on=min(today, date(year, 12, 31)), **as_operator()))
        meetings = await asking(ListYear(body=slug, year=year, **as_operator()))
        return as_xlsx(*yearly_return(year, seats, meetings))

    write_file(out, desk.converse(asked))
    desk.show({"body": slug, "year": year, "file": str(out)}, lambda: texts.return_made(str(out)))
