"""The agenda within the call: lines as they are typed, each a report or a decision until a button changes it."""

from services.bot.facilitators.flow import Again, Choice, Go, Move, Said, Screen
from services.bot.facilitators.flows.so_far import so_far
from services.bot.facilitators.talk import Talk
from shared.phrases.agenda import DECISION, REPORT, read_item
from shared.phrases.names import stored
from shared.phrases.numbering import without_number
from shared.texts import facilitator_call as call_texts

MOST = 30
LONGEST = 200


async def ask_agenda(talk: Talk) -> Screen | Move:
    agenda = _agenda(talk)
    if not agenda:
        return Screen(f"{await so_far(talk)}\n\n{call_texts.AGENDA}")
    flips = tuple(Choice(call_texts.flip(number, kind), f"flip:{number}") for number, (kind, _) in enumerate(agenda, 1))
    actions = (Choice(call_texts.AGENDA_DROP, "drop"), Choice(call_texts.AGENDA_DONE, "done"))
    return Screen(f"{call_texts.agenda_lines(agenda)}\n\n{call_texts.AGENDA_MORE}", flips, actions)


async def take_agenda(talk: Talk, said: Said) -> Move:
    agenda = _agenda(talk)
    match said.pick:
        case "done":
            return Go("preview") if agenda else Again(call_texts.AGENDA_EMPTY)
        case "drop":
            agenda = agenda[:-1]
        case str(flip):
            number = int(flip.removeprefix("flip:")) - 1
            kind, title = agenda[number]
            agenda[number] = (REPORT if kind == DECISION else DECISION, title)
        case None:
            agenda += _typed(said.text)
            if len(agenda) > MOST:
                return Again(call_texts.AGENDA_TOO_MANY)
            if not agenda:
                return Again(call_texts.AGENDA_EMPTY)
    talk.given["agenda"] = [list(item) for item in agenda]
    return Again()


def _agenda(talk: Talk) -> list[tuple[str, str]]:
    return [(kind, title) for kind, title in talk.given.get("agenda", ())]


def _typed(text: str) -> list[tuple[str, str]]:
    """One item a line; numbers and dots in front, as people write lists, are left out."""
    items = []
    for line in text.splitlines():
        title, kind = read_item(without_number(stored(line)))
        if title:
            items.append((kind, title[:LONGEST]))
    return items
