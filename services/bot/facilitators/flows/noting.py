"""Lines for the minutes as they are typed: into which meeting, under which item; from a text, a reply or a file."""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.bot.facilitators.flow import SentFile
from services.bot.facilitators.flows.meeting import RUNNING
from services.bot.telegram.port import MessengerError
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState, MeetingView
from shared.contracts.minutes import MinutesState
from shared.contracts.minutes_parts import LineKind
from shared.contracts.minuting import Noted, NoteLines, TypedLine
from shared.papers.reading import LARGEST, Unreadable, words_in
from shared.phrases.noting import Note, read_notes
from shared.texts import facilitator_note as texts
from shared.texts.refusals import sentence

if TYPE_CHECKING:
    from services.bot.facilitators.talk import Talk

PART = 3_500  # a text as long as this may be the first part of a longer one: messengers cut at 4,096, at a blank before it
WRITABLE = (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION)
LONGEST_LINE = 9_000


@dataclass(frozen=True)
class Kept:
    """What came of it, and the lines that were written down (None where none were)."""

    text: str
    noted: Noted | None = None


async def keep(talk: "Talk", meeting: MeetingView, text: str, kind: str | None, item: int | None = None) -> Kept:
    """Writes down what a text says. `item` is that of lines that name none (None: the scheduler knows the current one)."""
    notes = [note for note in read_notes(text, kind) if note.text]
    if not notes:
        return Kept(texts.EMPTY)
    lines = tuple(line for note in notes for line in _lines(note, item))
    done = await talk.do(NoteLines, meeting=meeting.id, lines=lines)
    return Kept(sentence(done)) if isinstance(done, Refusal) else Kept(texts.noted(meeting, done.lines), done)


def _lines(note: Note, item: int | None) -> list[TypedLine]:
    """One line, or several where it is longer than one may be."""
    number = note.item if note.item is not None else item
    parts = [note.text[start : start + LONGEST_LINE] for start in range(0, len(note.text), LONGEST_LINE)]
    return [TypedLine(kind=LineKind(note.kind), text=part, item=number) for part in parts if part.strip()]


async def meetings_to_write_in(talk: "Talk") -> list[MeetingView]:
    """Those that run; where none does, the closed ones whose minutes are still written."""
    running = await running_now(talk)
    if running:
        return running
    closed = await talk.meetings((MeetingState.CLOSED,))
    return [meeting for meeting in closed if meeting.minutes and meeting.minutes.state in WRITABLE]


async def running_now(talk: "Talk") -> list[MeetingView]:
    return [meeting for meeting in await talk.meetings(RUNNING) if meeting.state in RUNNING]


async def words_of(talk: "Talk", file: SentFile) -> str | Unreadable | None:
    """The text of a file that was sent; None where the messenger does not give it."""
    if file.size > LARGEST:
        return Unreadable.SIZE
    named = words_in(file.name, b"")
    if named in (Unreadable.KIND, Unreadable.OLD_HANGUL):
        return named
    try:
        content = await talk.fetch(file.id)
    except MessengerError:
        return None
    return await asyncio.to_thread(words_in, file.name, content)
