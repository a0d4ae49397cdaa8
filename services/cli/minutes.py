"""`hyeopchi minutes`: from the draft to the published file."""

from pathlib import Path
from typing import Annotated, Literal

from services.cli import minuting
from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Data, Member, Yes, arg, opt, topic
from services.cli.steps import step
from shared.texts import cli_help as texts
from shared.texts import cli_minuting as more_texts
from shared.texts import cli_papers as paper_texts
from shared.texts import cli_usage as usage

app = topic(texts.MINUTES)

MeetingId = Annotated[str, arg("MEETING_ID", texts.MEETING)]
Version = Annotated[int | None, opt("--version", more_texts.VERSION, "N")]
OpenOnly = Annotated[bool, opt("--open-only", more_texts.OPEN_ONLY)]


@app.command("show", help=texts.MINUTES_SHOW)
def show(
    meeting: MeetingId, version: Version = None, open_only: OpenOnly = False, data: Data = None, as_json: AsJson = False
) -> None:
    from shared.contracts.minutes import ShowMinutes

    step(Desk(data, as_json), lambda: ShowMinutes(meeting=meeting, version=version, open_only=open_only, **as_operator()))


@app.command("remark", help=texts.REMARK)
def remark(
    meeting: MeetingId,
    text: Annotated[str, opt("--text", texts.REMARK_TEXT, "TEXT")],
    item: Annotated[int | None, opt("--item", texts.REMARK_ITEM, "N")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minutes import AddRemark

    step(Desk(data, as_json), lambda: AddRemark(meeting=meeting, item=item, text=text, **by_hand()))


@app.command("submit", help=texts.SUBMIT)
def submit(meeting: MeetingId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minutes import SubmitMinutes
    from shared.texts.cli_views import SUBMITTING

    step(Desk(data, as_json), lambda: SubmitMinutes(meeting=meeting, **by_hand()), SUBMITTING, yes)


@app.command("confirm", help=texts.CONFIRM)
def confirm(meeting: MeetingId, member: Member, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minutes import ConfirmMinutes

    step(Desk(data, as_json), lambda: ConfirmMinutes(meeting=meeting, member=member, **by_hand()))


@app.command("correct", help=texts.CORRECT)
def correct(
    meeting: MeetingId,
    text: Annotated[str, opt("--text", texts.CORRECT_TEXT, "TEXT")],
    member: Member,
    item: Annotated[int | None, opt("--item", texts.REMARK_ITEM, "N")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minutes import AskCorrection

    about = text if item is None else usage.about_item(item, text)
    step(Desk(data, as_json), lambda: AskCorrection(meeting=meeting, member=member, text=about, **by_hand()))


@app.command("answer", help=texts.ANSWER_CORRECTION)
def answer(
    meeting: MeetingId,
    correction: Annotated[str, opt("--correction", texts.CORRECTION, "ID")],
    text: Annotated[str, opt("--text", texts.ANSWER_TEXT, "TEXT")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minutes import AnswerCorrection

    step(Desk(data, as_json), lambda: AnswerCorrection(meeting=meeting, correction=correction, text=text, **by_hand()))


@app.command("approve", help=texts.APPROVE)
def approve(meeting: MeetingId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minutes import ApproveMinutes
    from shared.texts.cli_views import APPROVING

    step(Desk(data, as_json), lambda: ApproveMinutes(meeting=meeting, **by_hand()), APPROVING, yes)


@app.command("publish", help=texts.PUBLISH)
def publish(meeting: MeetingId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minutes import PublishMinutes
    from shared.texts.cli_views import PUBLISHING

    step(Desk(data, as_json), lambda: PublishMinutes(meeting=meeting, **by_hand()), PUBLISHING, yes)


@app.command("export", help=paper_texts.EXPORT)
def export(
    meeting: MeetingId,
    form: Annotated[Literal["html", "pdf", "docx", "hwpx", "json"], opt("--format", paper_texts.FORMAT)] = "html",
    out: Annotated[Path | None, opt("--out", paper_texts.OUT, "FILE")] = None,
    version: Version = None,
    open_only: OpenOnly = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.paper_files import minutes_file, put_out, refuse_terminal
    from shared.contracts.minutes import ShowMinutes
    from shared.texts import cli_views as views

    refuse_terminal(form, out)
    desk = Desk(data, as_json)
    view = desk.ask(lambda: ShowMinutes(meeting=meeting, version=version, open_only=open_only, **as_operator()))
    put_out(minutes_file(view, form), out)
    if out is not None:
        desk.show({"meeting": meeting, "format": form, "file": str(out)}, lambda: views.exported(str(out)))


minuting.join(app)
