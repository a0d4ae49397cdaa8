"""Steps within the minutes: what of them is open, and what the office adds; and withholding them as a whole."""

from collections.abc import Awaitable, Callable
from typing import Any

from services.bot.facilitators.flow import Again, Choice, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.minutes import MinutesView, ShowMinutes
from shared.contracts.minutes_parts import RecordKind, Signature
from shared.contracts.minuting import Disclose, SetParticulars, WithholdMinutes
from shared.phrases.approving import read_line
from shared.phrases.names import stored
from shared.rules.disclosure import Clause, Level
from shared.texts import disclosure
from shared.texts import facilitator as texts
from shared.texts import facilitator_marks as own
from shared.texts.refusals import sentence

Home = Callable[[Talk, str], Move]


async def minutes_of(talk: Talk) -> MinutesView:
    return await talk.know(ShowMinutes(meeting=talk.given["meeting"]))


async def ask_openness(talk: Talk) -> Screen | Move:
    view = await minutes_of(talk)
    items = tuple(Choice(own.item_button(item), str(item.number)) for item in view.items if item.number)
    return Screen(own.WHICH_ITEM, (*items, Choice(own.general_button(view), "0")))


async def take_openness(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["mark_item"] = int(said.pick)
    return Go("level")


async def ask_level(talk: Talk) -> Screen | Move:
    view = await minutes_of(talk)
    levels = tuple(Choice(own.level_button(level), level.value) for level in Level)
    return Screen(own.which_level(view, talk.given["mark_item"]), levels)


def take_level(home: Home) -> Callable[[Talk, Said], Awaitable[Move]]:
    async def take(talk: Talk, said: Said) -> Move:
        if said.pick is None:
            return Again(texts.PICK_ONE)
        talk.given["level"] = said.pick
        return await _disclose(talk, home) if said.pick == Level.OPEN else Go("clause")

    return take


def _clauses() -> tuple[Choice, ...]:
    return tuple(Choice(disclosure.clause_button(clause), str(clause.value)) for clause in Clause)


async def ask_clause(talk: Talk) -> Screen | Move:
    return Screen(own.WHICH_CLAUSE, _clauses())


async def take_clause(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["clause"] = int(said.pick)
    return Go("why")


async def ask_why(talk: Talk) -> Screen | Move:
    return Screen(f"{disclosure.cite(talk.given['clause'])}\n{own.WRITE_REASON}")


def take_why(home: Home) -> Callable[[Talk, Said], Awaitable[Move]]:
    async def take(talk: Talk, said: Said) -> Move:
        reason = stored(said.text)
        if not reason:
            return Again(texts.WRITE_IT)
        talk.given["why"] = reason
        if talk.given.get("withhold"):
            return await _withhold(talk)
        return Go("shown") if talk.given["level"] == Level.PARTIAL else await _disclose(talk, home)

    return take


async def ask_shown(talk: Talk) -> Screen | Move:
    return Screen(own.WRITE_SHOWN, actions=(Choice(own.NOTHING_SHOWN, "none"),))


def take_shown(home: Home) -> Callable[[Talk, Said], Awaitable[Move]]:
    async def take(talk: Talk, said: Said) -> Move:
        if said.pick is None and not said.text.strip():
            return Again(texts.WRITE_IT)
        return await _disclose(talk, home, "" if said.pick else said.text.strip())

    return take


async def _disclose(talk: Talk, home: Home, shown: str = "") -> Move:
    given, level = talk.given, Level(talk.given["level"])
    grounds = {"clause": given.get("clause"), "reason": given.get("why", "")} if level is not Level.OPEN else {}
    done = await talk.do(Disclose, meeting=given["meeting"], item=given["mark_item"], level=level, shown=shown, **grounds)
    return Again(sentence(done)) if isinstance(done, Refusal) else home(talk, own.KEPT)


async def ask_withhold(talk: Talk) -> Screen | Move:
    return Screen(own.ask_withhold(await minutes_of(talk)), _clauses())


async def take_withhold(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["clause"], talk.given["withhold"] = int(said.pick), True
    return Go("why")


async def _withhold(talk: Talk) -> Move:
    given = talk.given
    done = await talk.do(WithholdMinutes, meeting=given["meeting"], clause=given["clause"], reason=given["why"])
    return Again(sentence(done)) if isinstance(done, Refusal) else Over(own.withheld(done))


async def ask_office(talk: Talk) -> Screen | Move:
    view = await minutes_of(talk)
    announced = Choice(own.NOT_ANNOUNCED, "silent") if view.recording_announced_at else Choice(own.ANNOUNCED, "announced")
    records = tuple(Choice(label, f"record:{kind.value}") for kind, label in own.RECORDS.items() if kind is not view.record_kind)
    return Screen(own.office(view), (Choice(own.NUMBER, "number"), Choice(own.LINE, "line"), announced, *records))


async def take_office(talk: Talk, said: Said) -> Move:
    match said.pick:
        case None:
            return Again(texts.PICK_ONE)
        case "number" | "line":
            return Go(said.pick)
        case "announced" | "silent":
            return await _set(talk, recording_announced=said.pick == "announced")
        case record:
            return await _set(talk, record_kind=RecordKind(record.removeprefix("record:")))


async def _set(talk: Talk, **fields: Any) -> Move:
    done = await talk.do(SetParticulars, meeting=talk.given["meeting"], **fields)
    return Again(sentence(done) if isinstance(done, Refusal) else own.KEPT)


async def ask_number(talk: Talk) -> Screen | Move:
    return Screen(own.WRITE_NUMBER)


async def ask_line(talk: Talk) -> Screen | Move:
    return Screen(own.WRITE_LINE)


async def take_number(talk: Talk, said: Said) -> Move:
    number = stored(said.text)
    return await _set_and_back(talk, document_number=number) if number else Again(texts.WRITE_IT)


async def take_line(talk: Talk, said: Said) -> Move:
    steps = read_line(said.text)
    if not steps:
        return Again(own.BAD_LINE if steps is None else texts.WRITE_IT)
    return await _set_and_back(
        talk, approval_line=tuple(Signature(office=one.office, name=one.name, day=one.day) for one in steps)
    )


async def _set_and_back(talk: Talk, **fields: Any) -> Move:
    done = await talk.do(SetParticulars, meeting=talk.given["meeting"], **fields)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    assert talk.draft is not None
    talk.draft.back()
    return Again(own.KEPT)


def marking(home: Home) -> dict[str, Step]:
    """The steps, to be joined to the minutes' own; `home` leads back to the draft."""
    return {
        "openness": Step(ask_openness, take_openness),
        "level": Step(ask_level, take_level(home)),
        "clause": Step(ask_clause, take_clause),
        "why": Step(ask_why, take_why(home)),
        "shown": Step(ask_shown, take_shown(home)),
        "withhold": Step(ask_withhold, take_withhold),
        "office": Step(ask_office, take_office),
        "number": Step(ask_number, take_number),
        "line": Step(ask_line, take_line),
    }
