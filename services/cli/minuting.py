"""The commands of `hyeopchi minutes` for what is written into the minutes, and for how they are opened and corrected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, Member, Yes, arg, opt
from services.cli.steps import step
from shared.texts import cli_help
from shared.texts import cli_minuting as texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from shared.contracts.base import Ask
    from shared.contracts.minutes_parts import Signature
    from shared.contracts.minuting import TypedLine

MeetingId = Annotated[str, arg("MEETING_ID", cli_help.MEETING)]
Reason = Annotated[str, opt("--reason", texts.REASON, "TEXT")]
ItemNumber = Annotated[int, opt("--item", texts.DISCLOSE_ITEM, "N")]


def join(app: typer.Typer) -> None:
    """Adds them to the topic."""
    for name, (command, text) in COMMANDS.items():
        app.command(name, help=text)(command)


def _shown(desk: Desk, view: str, question: Callable[[], Ask[Any]]) -> None:
    """Asks, and shows the answer by the words of that name."""
    answer = desk.ask(question)

    def lines() -> Any:
        from shared.texts import cli_minuting_views as views

        return getattr(views, view)(answer)

    desk.show(answer, lines)


def note(
    meeting: MeetingId,
    text: Annotated[str | None, opt("--text", texts.NOTE_TEXT, "TEXT")] = None,
    file: Annotated[Path | None, opt("--file", texts.NOTE_FILE, "FILE")] = None,
    item: Annotated[int | None, opt("--item", cli_help.REMARK_ITEM, "N")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minuting import NoteLines

    lines = _typed(text, file, item)
    _shown(Desk(data, as_json), "noted", lambda: NoteLines(meeting=meeting, lines=lines, **by_hand()))


def _typed(text: str | None, file: Path | None, item: int | None) -> tuple[TypedLine, ...]:
    """The lines of a text or of a file; what bears no tag is a remark."""
    from shared.contracts.minutes_parts import LineKind
    from shared.contracts.minuting import TypedLine
    from shared.phrases.noting import REMARK, read_notes

    words = _words(file) if file is not None else text or ""
    notes = [one for one in read_notes(words, REMARK) if one.text]
    if not notes:
        raise Failure("no_lines", texts.NO_TAG)
    return tuple(TypedLine(kind=LineKind(one.kind), text=one.text, item=item if one.item is None else one.item) for one in notes)


def _words(file: Path) -> str:
    from shared.papers.reading import Unreadable, words_in
    from shared.texts import cli
    from shared.texts.facilitator_note import unreadable

    try:
        words = words_in(file.name, file.read_bytes())
    except OSError as exc:
        raise Failure("unreadable", cli.unreadable(str(file), exc.errno), 2) from exc
    if isinstance(words, Unreadable):
        raise Failure("unreadable", unreadable(words, file.name))
    return words


def notes(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minuting import ListLines

    _shown(Desk(data, as_json), "noted", lambda: ListLines(meeting=meeting, **as_operator()))


def unnote(
    meeting: MeetingId,
    number: Annotated[list[int], opt("--number", texts.NUMBER, "N")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minuting import DropLines

    _shown(Desk(data, as_json), "noted", lambda: DropLines(meeting=meeting, numbers=tuple(number), **by_hand()))


def opinion(
    meeting: MeetingId,
    member: Member,
    text: Annotated[str, opt("--text", texts.OPINION_TEXT, "TEXT")],
    item: ItemNumber = 0,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minuting import GiveOpinion

    given = {"meeting": meeting, "member": member, "text": text, "item": item}
    _shown(Desk(data, as_json), "opinion", lambda: GiveOpinion(**given, **by_hand()))


def opinions(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minuting import ListOpinions

    _shown(Desk(data, as_json), "opinions", lambda: ListOpinions(meeting=meeting, **as_operator()))


def disclose(
    meeting: MeetingId,
    item: ItemNumber,
    level: Annotated[Literal["open", "partial", "closed"], opt("--level", texts.LEVEL)],
    clause: Annotated[int | None, opt("--clause", texts.CLAUSE, "N")] = None,
    reason: Reason = "",
    shown: Annotated[str, opt("--shown", texts.SHOWN, "TEXT")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minuting import Disclose
    from shared.rules.disclosure import Level

    mark = {"item": item, "level": Level(level), "clause": clause, "reason": reason, "shown": shown}
    _shown(Desk(data, as_json), "disclosed", lambda: Disclose(meeting=meeting, **mark, **by_hand()))


def office(
    meeting: MeetingId,
    document_number: Annotated[str | None, opt("--document-number", texts.DOCUMENT_NUMBER, "TEXT")] = None,
    line: Annotated[str | None, opt("--line", texts.LINE, "TEXT")] = None,
    record: Annotated[Literal["summary", "transcript", "recording"] | None, opt("--record", texts.RECORD)] = None,
    announced: Annotated[bool | None, opt("--announced/--not-announced", texts.ANNOUNCED)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minutes_parts import RecordKind
    from shared.contracts.minuting import SetParticulars

    kind, steps = RecordKind(record) if record else None, _steps(line)
    given = {"document_number": document_number, "approval_line": steps, "record_kind": kind, "recording_announced": announced}
    _shown(Desk(data, as_json), "particulars", lambda: SetParticulars(meeting=meeting, **given, **by_hand()))


def _steps(line: str | None) -> tuple[Signature, ...] | None:
    from shared.contracts.minutes_parts import Signature
    from shared.phrases.approving import read_line

    if line is None:
        return None
    steps = read_line(line)
    if steps is None:
        raise Failure("approval_line", texts.BAD_LINE)
    return tuple(Signature(office=one.office, name=one.name, day=one.day) for one in steps)


def withhold(
    meeting: MeetingId,
    clause: Annotated[int, opt("--clause", texts.CLAUSE, "N")],
    reason: Reason,
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.minuting import WithholdMinutes

    command = lambda: WithholdMinutes(meeting=meeting, clause=clause, reason=reason, **by_hand())  # noqa: E731 - asked later
    step(Desk(data, as_json), command, texts.WITHHOLDING, yes)


def revise(meeting: MeetingId, reason: Reason, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.minuting import ReviseMinutes

    step(Desk(data, as_json), lambda: ReviseMinutes(meeting=meeting, reason=reason, **by_hand()), texts.REVISING, yes)


COMMANDS: dict[str, tuple[Callable[..., None], str]] = {
    "note": (note, texts.NOTE),
    "notes": (notes, texts.NOTES),
    "unnote": (unnote, texts.UNNOTE),
    "opinion": (opinion, texts.OPINION),
    "opinions": (opinions, texts.OPINIONS),
    "disclose": (disclose, texts.DISCLOSE),
    "office": (office, texts.OFFICE),
    "withhold": (withhold, texts.WITHHOLD),
    "revise": (revise, texts.REVISE),
}
