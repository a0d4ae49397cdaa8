"""Minutes: the draft item by item, remarks by text, confirmation, answers to corrections, approval, publication."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.flows.for_member import entering
from services.bot.facilitators.flows.marks import marking
from services.bot.facilitators.flows.noting import PART, keep, words_of
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Command, Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import (
    AddRemark,
    AnswerCorrection,
    ApproveMinutes,
    MinutesState,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.papers.reading import Unreadable
from shared.phrases.noting import is_noted
from shared.phrases.split import joined
from shared.texts import facilitator as texts
from shared.texts import facilitator_marks as mark_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_minutes as minutes_texts
from shared.texts import facilitator_note as note_texts
from shared.texts.refusals import sentence

OPEN_STATES = (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION, MinutesState.APPROVED)
MARKS = (Choice(mark_texts.OPENNESS, "openness"), Choice(mark_texts.OFFICE, "office"))
EDITABLE = (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION)


async def ask_meeting(talk: Talk) -> Screen | Move:
    """Closed meetings whose minutes are not published yet."""
    if "meeting" in talk.given:
        return Go("draft")
    closed = await talk.meetings((MeetingState.CLOSED,))
    waiting = [meeting for meeting in closed if meeting.minutes and meeting.minutes.state in OPEN_STATES]
    if not waiting:
        return Over(meeting_texts.NONE["minutes"])
    if len(waiting) == 1:
        talk.given["meeting"] = waiting[0].id
        return Go("draft")
    options = tuple(Choice(meeting_texts.meeting_button(meeting), meeting.id) for meeting in waiting)
    return Screen(f"{texts.title('minutes')}\n{meeting_texts.WHICH}", options)


async def take_meeting(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["meeting"] = said.pick
    return Go("draft")


async def ask_draft(talk: Talk) -> Screen | Move:
    minutes = await _minutes(talk)
    text = minutes_texts.overview(minutes, page_of(talk))
    if minutes.state not in OPEN_STATES:
        return Over(text)
    return Screen(text, _remarks(minutes), _next(minutes))


def _remarks(minutes: MinutesView) -> tuple[Choice, ...]:
    if minutes.state not in EDITABLE:
        return ()
    items = tuple(Choice(minutes_texts.item_button(item), f"item:{item.number}") for item in minutes.items)
    return (*items, Choice(minutes_texts.GENERAL, "item:"))


def _next(minutes: MinutesView) -> tuple[Choice, ...]:
    refresh = Choice(minutes_texts.REFRESH, "refresh")
    match minutes.state:
        case MinutesState.DRAFTING:
            return (Choice(minutes_texts.SUBMIT, "submit"), *MARKS)
        case MinutesState.IN_CONFIRMATION:
            waiting = len(minutes_texts.open_corrections(minutes))
            answer = (Choice(minutes_texts.corrections_button(waiting), "corrections"),) if waiting else ()
            entered = (Choice(mark_texts.FOR_MEMBER, "whose"),) if minutes.unconfirmed else ()
            return (*answer, Choice(minutes_texts.APPROVE, "approve"), *entered, *MARKS, refresh)
        case _:
            own = Choice(mark_texts.OFFICE, "office")
            return (Choice(minutes_texts.PUBLISH, "publish"), own, Choice(mark_texts.WITHHOLD, "withhold"))


async def take_draft(talk: Talk, said: Said) -> Move:
    match said.pick:
        case None:
            return Again(texts.PICK_ONE)
        case "refresh":
            return Again()
        case "submit" | "approve" | "publish" | "corrections" | "openness" | "office" | "withhold" | "whose":
            return Go(said.pick)
        case item:
            talk.given["item"] = item.removeprefix("item:")
            return Go("remark")


async def ask_remark(talk: Talk) -> Screen | Move:
    minutes = await _minutes(talk)
    number = talk.given["item"]
    if not number:
        return Screen(minutes_texts.general(minutes))
    return Screen(minutes_texts.item(next(item for item in minutes.items if item.number == int(number))))


async def take_remark(talk: Talk, said: Said) -> Move:
    if said.file is not None:
        words = await words_of(talk, said.file)
        if words is None or isinstance(words, Unreadable):
            return Again(note_texts.unreadable(words, said.file.name) if words else note_texts.NOT_FETCHED)
        return await _keep_remark(talk, words, note_texts.from_file(said.file.name, len(words)))
    text = said.text.strip()
    if not text:
        return Again(texts.WRITE_IT)
    return await _keep_remark(talk, text, "")


async def _keep_remark(talk: Talk, text: str, read: str) -> Move:
    """Tagged lines go into the draft as they are; any other text is the summary, and a long one may have a second part."""
    number = int(talk.given["item"] or 0)
    if is_noted(text):
        kept = await keep(talk, await talk.meeting(), text, None, number)
        return _back(talk, Again(kept.text)) if kept.noted else Again(kept.text)
    done = await talk.do(AddRemark, meeting=talk.given["meeting"], item=number or None, text=text)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    if len(text) >= PART and not read:
        talk.keep("part", text)
        return Go("more")
    return _back(talk, Again(f"{read}\n{minutes_texts.REMARK_KEPT}".strip()))


async def ask_more(talk: Talk) -> Screen | Move:
    return Screen(note_texts.maybe_more(len(talk.given["part"])), actions=(Choice(note_texts.DONE, "done"),))


async def take_more(talk: Talk, said: Said) -> Move:
    """The next part of a summary that the messenger has cut."""
    if said.pick == "done":
        return home(talk, minutes_texts.REMARK_KEPT)
    if not said.text.strip():
        return Again(texts.WRITE_IT)
    whole, number = joined(talk.given["part"], said.text.strip()), int(talk.given["item"] or 0)
    done = await talk.do(AddRemark, meeting=talk.given["meeting"], item=number or None, text=whole)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    talk.keep("part", whole)
    return Again() if len(said.text) >= PART else home(talk, minutes_texts.REMARK_KEPT)


async def ask_corrections(talk: Talk) -> Screen | Move:
    waiting = minutes_texts.open_corrections(await _minutes(talk))
    if not waiting:
        return Go("draft")
    options = tuple(Choice(minutes_texts.correction_button(asked), asked.id) for asked in waiting)
    return Screen(minutes_texts.WHICH_CORRECTION, options)


async def take_corrections(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["correction"] = said.pick
    return Go("answer")


async def ask_answer(talk: Talk) -> Screen | Move:
    corrections = (await _minutes(talk)).corrections
    return Screen(minutes_texts.correction(next(asked for asked in corrections if asked.id == talk.given["correction"])))


async def take_answer(talk: Talk, said: Said) -> Move:
    text = said.text.strip()
    if not text:
        return Again(texts.WRITE_IT)
    answered = await talk.do(AnswerCorrection, meeting=talk.given["meeting"], correction=talk.given["correction"], text=text)
    if isinstance(answered, Refusal):
        return Again(sentence(answered))
    return _back(talk, Again(minutes_texts.ANSWER_KEPT))


def home(talk: Talk, told: str) -> Move:
    """Back to the draft, however many steps away."""
    assert talk.draft is not None
    while talk.draft.step != "draft" and talk.draft.back():
        pass
    return Again(told)


def _back(talk: Talk, then: Again) -> Move:
    """To where the conversation came from; what was known stays."""
    assert talk.draft is not None
    talk.draft.back()
    return then


async def ask_submit(talk: Talk) -> Screen | Move:
    minutes = await _minutes(talk)
    return Screen(minutes_texts.ask_submit(minutes), actions=(Choice(minutes_texts.submit(minutes), "do"),))


async def take_submit(talk: Talk, said: Said) -> Move:
    done = await _declare(talk, said, SubmitMinutes)
    return Over(minutes_texts.submitted(done)) if isinstance(done, MinutesView) else done


async def ask_approve(talk: Talk) -> Screen | Move:
    return Screen(minutes_texts.ask_approve(await _minutes(talk)), actions=(Choice(minutes_texts.APPROVED_BY_CHAIR, "do"),))


async def take_approve(talk: Talk, said: Said) -> Move:
    done = await _declare(talk, said, ApproveMinutes)
    return _back(talk, Again(minutes_texts.approved())) if isinstance(done, MinutesView) else done


async def ask_publish(talk: Talk) -> Screen | Move:
    return Screen(minutes_texts.ask_publish(await _minutes(talk)), actions=(Choice(minutes_texts.PUBLISH, "do"),))


async def take_publish(talk: Talk, said: Said) -> Move:
    done = await _declare(talk, said, PublishMinutes)
    return Over(minutes_texts.published(page_of(talk))) if isinstance(done, MinutesView) else done


async def _declare(talk: Talk, said: Said, command: type[Command[MinutesView]]) -> MinutesView | Move:
    if said.pick != "do":
        return Again(texts.PICK_ONE)
    done = await talk.do(command, meeting=talk.given["meeting"])
    return Again(sentence(done)) if isinstance(done, Refusal) else done


async def _minutes(talk: Talk) -> MinutesView:
    return await talk.know(ShowMinutes(meeting=talk.given["meeting"]))


def page_of(talk: Talk) -> str:
    return f"{talk.public}/minutes/{talk.given['meeting']}"


MINUTES = Flow(
    "minutes",
    "meeting",
    {
        "meeting": Step(ask_meeting, take_meeting),
        "draft": Step(ask_draft, take_draft),
        "remark": Step(ask_remark, take_remark),
        "more": Step(ask_more, take_more),
        "corrections": Step(ask_corrections, take_corrections),
        "answer": Step(ask_answer, take_answer),
        "submit": Step(ask_submit, take_submit),
        "approve": Step(ask_approve, take_approve),
        "publish": Step(ask_publish, take_publish),
        **marking(home),
        **entering(home),
    },
)
