"""Who moved and who seconded, where the facilitator wants it kept: two questions behind a button of the vote's conversation."""

from collections.abc import Callable

from services.bot.facilitators.flow import Again, Choice, Go, Move, Said, Screen, Step
from services.bot.facilitators.flows.attendance import name_of, one_present, seats_of
from services.bot.facilitators.talk import Talk
from shared.contracts.meetings import MeetingMode
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_moving as words

MOVER, SECONDER = "mover", "seconder"
NOBODY = "nobody"
KEPT = (MOVER, SECONDER, "movers")


def forget(talk: Talk) -> None:
    """Another motion is being put."""
    for name in KEPT:
        talk.given.pop(name, None)


def button(talk: Talk) -> Choice:
    return Choice(words.button(talk.given.get("movers", "")), MOVER)


def named(talk: Talk) -> dict[str, str | None]:
    """The fields of a command that puts a motion."""
    return {name: talk.given.get(name) for name in (MOVER, SECONDER)}


def steps(title: Callable[[Talk], str], back: str) -> dict[str, Step]:
    """`back`: the step that has the button."""

    async def ask_mover(talk: Talk) -> Screen | Move:
        return Screen(f"{title(talk)}\n\n{words.WHO_MOVES}", await _seats(talk), (Choice(words.NO_MOVER, NOBODY),))

    async def take_mover(talk: Talk, said: Said) -> Move:
        if said.pick == NOBODY:
            forget(talk)
            return Go(back)
        member = said.pick or await one_present(talk, said.text)
        if member is None:
            return Again(meeting_texts.NOBODY)
        talk.given[MOVER] = member
        return Go(f"{back}_{SECONDER}")

    async def ask_seconder(talk: Talk) -> Screen | Move:
        seats = tuple(seat for seat in await _seats(talk) if seat.value != talk.given[MOVER])
        return Screen(f"{title(talk)}\n\n{words.WHO_SECONDS}", seats, (Choice(words.NO_SECONDER, NOBODY),))

    async def take_seconder(talk: Talk, said: Said) -> Move:
        member = None if said.pick == NOBODY else said.pick or await one_present(talk, said.text)
        if member is None and said.pick != NOBODY:
            return Again(meeting_texts.NOBODY)
        if member == talk.given[MOVER]:
            return Again(words.NOT_THE_SAME)
        talk.given[SECONDER] = member
        names = [await name_of(talk, one) for one in (talk.given[MOVER], member) if one]
        talk.given["movers"] = words.movers(*names)
        return Go(back)

    return {f"{back}_{MOVER}": Step(ask_mover, take_mover), f"{back}_{SECONDER}": Step(ask_seconder, take_seconder)}


async def _seats(talk: Talk) -> tuple[Choice, ...]:
    in_writing = (await talk.meeting()).mode is MeetingMode.WRITTEN  # then nobody has to be there
    found = [seat for seat in await seats_of(talk) if (seat.present or in_writing) and not seat.deputy]
    return tuple(Choice(meeting_texts.seat_button(seat), seat.member) for seat in found)
