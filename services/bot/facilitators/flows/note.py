"""Typing live during a meeting: which meeting, which item, and then line after line."""

from dataclasses import dataclass

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step, Switch
from services.bot.facilitators.flows.noting import PART, Kept, keep, meetings_to_write_in, words_of
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingView
from shared.contracts.minutes_parts import LineKind
from shared.contracts.minuting import DropLines, ListLines
from shared.papers.reading import Unreadable
from shared.phrases.noting import REMARK, is_noted, only_item
from shared.texts import facilitator as common
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_note as texts
from shared.texts.refusals import sentence


async def ask_meeting(talk: Talk) -> Screen | Move:
    if "meeting" in talk.given:
        return Go("item")
    meetings = await meetings_to_write_in(talk)
    if not meetings:
        return Over(texts.NO_MEETING)
    if len(meetings) == 1:
        talk.given["meeting"] = meetings[0].id
        return Go("item")
    question = texts.WHICH if "typed" in talk.given else meeting_texts.WHICH
    options = tuple(Choice(meeting_texts.meeting_button(meeting), meeting.id) for meeting in meetings)
    return Screen(f"{common.title('note')}\n{question}", options)


async def take_meeting(talk: Talk, said: Said) -> Move:
    """What was typed before the meeting was known is written down now."""
    if said.pick is None:
        return Again(common.PICK_ONE)
    talk.given["meeting"] = said.pick
    typed = talk.given.pop("typed", None)
    if typed is None:
        return Go("item")
    return await _write(talk, typed, None)


async def ask_item(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    if "item" in talk.given:
        return Go("write")
    options = tuple(Choice(texts.item_button(item), str(item.number)) for item in meeting.items)
    return Screen(texts.ask_item(meeting), (*options, Choice(texts.WHOLE, "0")))


async def take_item(talk: Talk, said: Said) -> Move:
    """A button names the item; a text is written down for the one being dealt with, or the one it names."""
    if said.pick is not None:
        talk.given["item"] = int(said.pick)
        return Go("write")
    return await _take(talk, said, None)


async def ask_write(talk: Talk) -> Screen | Move:
    meeting, item = await talk.meeting(), int(talk.given["item"])
    lines = (await talk.know(ListLines(meeting=meeting.id))).lines
    undo = (Choice(texts.UNDO, "undo"),) if talk.given.get("last") else ()
    todo = talk.given.get("todo")
    given_out = (Start(texts.FOLLOW_UP, "note_todo", f"{meeting.id}:{todo}"),) if todo else ()
    actions = (*undo, *given_out, Choice(texts.OTHER_ITEM, "other"), Choice(texts.DONE, "done"))
    return Screen(texts.writing(texts.item_title(meeting, item), [line for line in lines if line.item == item]), actions=actions)


async def take_write(talk: Talk, said: Said) -> Move:
    match said.pick:
        case "done":
            return Over(meeting_texts.DONE, (Start(common.title("minutes"), "minutes", talk.given["meeting"]),))
        case "other":
            talk.given.pop("item")
            return Go("item")
        case "undo":
            return Again(await undo(talk, talk.given["meeting"], talk.given.pop("last", [])))
        case None:
            return await _take(talk, said, int(talk.given["item"]))
    return Again(common.PICK_ONE)


async def undo(talk: Talk, meeting: str, numbers: list[int]) -> str:
    if not numbers:
        return texts.NOTHING_TO_UNDO
    done = await talk.do(DropLines, meeting=meeting, numbers=tuple(numbers))
    if isinstance(done, Refusal):
        return texts.NOTHING_TO_UNDO if done.code == "unknown_line" else sentence(done)
    return texts.UNDONE


async def _take(talk: Talk, said: Said, item: int | None) -> Move:
    named = only_item(said.text)
    if named is not None:
        talk.given["item"] = named
        return Go("write")
    if said.file is None:
        return await _write(talk, said.text, item) if said.text.strip() else Again(common.WRITE_IT)
    words = await words_of(talk, said.file)
    if words is None:
        return Again(texts.NOT_FETCHED)
    if isinstance(words, Unreadable):
        return Again(texts.unreadable(words, said.file.name))
    return await _write(talk, words, item, texts.from_file(said.file.name, len(words)))


async def _write(talk: Talk, text: str, item: int | None, told: str = "") -> Move:
    meeting = await talk.meeting()
    kept = await keep(talk, meeting, text, REMARK, item)
    if kept.noted is None:
        return Again(kept.text)
    remember(talk, kept)
    more = texts.maybe_more(len(text)) if len(text) >= PART and not told else ""
    return Go("write", "\n".join(filter(None, (told, kept.text, more))))


def remember(talk: Talk, kept: Kept) -> None:
    """The item goes on with what was written last, which can be taken back."""
    assert kept.noted is not None
    lines = kept.noted.lines
    talk.keep("item", lines[-1].item)
    talk.keep("last", [line.number for line in lines])
    talk.keep("todo", _todo(kept))


def _todo(kept: Kept) -> int:
    """The number of the last line that is to be done; 0 for none."""
    assert kept.noted is not None
    return max((line.number for line in kept.noted.lines if line.kind is LineKind.TODO), default=0)


async def ask_undo(talk: Talk) -> Screen | Move:
    meeting, _, numbers = talk.given["undo"].partition(":")
    chosen = [int(number) for number in numbers.split("-") if number.isdigit()]
    last = list(range(chosen[0], chosen[-1] + 1)) if chosen else []
    return Over(await undo(talk, meeting, last))


async def take_undo(talk: Talk, said: Said) -> Move:
    return Again(common.PICK_ONE)


@dataclass(frozen=True)
class Aside:
    """What is said of a line written beside a conversation; `meeting` and `item` of the last one, '' where none was written."""

    text: str
    buttons: tuple[Start, ...] = ()
    meeting: str = ""
    item: int = 0


async def note_aside(talk: Talk, text: str, item: int | None) -> Aside | None:
    """Written down beside whatever conversation there is; None where a conversation must ask for the meeting first."""
    meetings = await meetings_to_write_in(talk)
    if not meetings:
        return Aside(texts.NO_MEETING)
    if len(meetings) > 1:
        return None
    kept = await keep(talk, meetings[0], text, REMARK, item)
    if kept.noted is None:
        return Aside(kept.text)
    return Aside(kept.text, aside_buttons(meetings[0], kept), meetings[0].id, kept.noted.lines[-1].item)


def aside_buttons(meeting: MeetingView, kept: Kept) -> tuple[Start, ...]:
    """To take it back; and what is to be done may be given into somebody's hands."""
    assert kept.noted is not None
    lines, todo = kept.noted.lines, _todo(kept)
    undoing = Start(texts.UNDO, "note_undo", f"{meeting.id}:{lines[0].number}-{lines[-1].number}")
    return (undoing, Start(texts.FOLLOW_UP, "note_todo", f"{meeting.id}:{todo}")) if todo else (undoing,)


async def ask_todo(talk: Talk) -> Screen | Move:
    """On to the follow-up's own questions, with the body and the words known."""
    meeting, _, number = talk.given["todo"].partition(":")
    talk.given["meeting"] = meeting
    body = (await talk.meeting()).body
    lines = (await talk.know(ListLines(meeting=meeting))).lines
    found = next((line.text for line in lines if str(line.number) == number), None)
    return Switch("followup_add", {"body": body, "title": found}) if found else Over(texts.NOTHING_TO_UNDO)


def is_for_minutes(text: str, busy: bool) -> bool:
    """In the middle of another conversation only what bears a # is taken for a line."""
    return is_noted(text, hashed=busy)


NOTE = Flow(
    "note",
    "meeting",
    {
        "meeting": Step(ask_meeting, take_meeting),
        "item": Step(ask_item, take_item),
        "write": Step(ask_write, take_write),
    },
)
NOTE_UNDO = Flow("note_undo", "undo", {"undo": Step(ask_undo, take_undo)}, subject="undo")
NOTE_TODO = Flow("note_todo", "todo", {"todo": Step(ask_todo, take_undo)}, subject="todo")
