"""Documents of an agenda item: which meeting, which item, then a file more, or one of those there removed."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import COMING, which_meeting
from services.bot.facilitators.talk import Talk
from services.bot.telegram.port import MessengerError
from shared.contracts.base import Refusal
from shared.contracts.meetings import AttachDocument, ItemView, RemoveDocument
from shared.texts import facilitator as texts
from shared.texts import facilitator_attach as attach_texts
from shared.texts.items import attached
from shared.texts.refusals import sentence

LARGEST = 5 * 1024 * 1024  # what the scheduler takes; asked before the file is fetched


async def ask_item(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    if len(meeting.items) == 1:
        talk.given["item"] = meeting.items[0].number
        return Go("file")
    return Screen(attach_texts.which_item(meeting), tuple(_choice(item.number, item.title) for item in meeting.items))


def _choice(number: int, title: str) -> Choice:
    return Choice(attach_texts.item(number, title), str(number))


async def take_item(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["item"] = int(said.pick)
    return Go("file")


async def ask_file(talk: Talk) -> Screen | Move:
    item = await _item(talk)
    options = tuple(Choice(attach_texts.to_remove(one.name), str(index)) for index, one in enumerate(attached(item)))
    return Screen(attach_texts.send_file(item), options)


async def _item(talk: Talk) -> ItemView:
    meeting = await talk.meeting()
    return next(item for item in meeting.items if item.number == talk.given["item"])


async def take_file(talk: Talk, said: Said) -> Move:
    """Fetches the file and hands it over; one of the same name is replaced."""
    if said.pick is not None:
        there = attached(await _item(talk))
        if int(said.pick) >= len(there):
            return Again()
        talk.given["document"] = there[int(said.pick)].name
        return Go("remove")
    if said.file is None:
        return Again(attach_texts.NOT_A_FILE)
    if said.file.size > LARGEST:
        return Again(attach_texts.too_large(said.file.size, LARGEST))
    try:
        content = await talk.fetch(said.file.id)
    except MessengerError:
        return Again(attach_texts.NOT_FETCHED)
    given = talk.given
    done = await talk.do(AttachDocument, meeting=given["meeting"], item=given["item"], filename=said.file.name, content=content)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(attach_texts.attached(given["item"], said.file.name), (Start(attach_texts.MORE, "attach", given["meeting"]),))


async def ask_remove(talk: Talk) -> Screen | Move:
    sure = attach_texts.sure_to_remove(talk.given["item"], talk.given["document"])
    return Screen(sure, actions=(Choice(attach_texts.REMOVE, "remove"), Choice(attach_texts.KEEP, "keep")))


async def take_remove(talk: Talk, said: Said) -> Move:
    given = talk.given
    if said.pick == "keep":
        return Go("file")
    if said.pick != "remove":
        return Again(texts.PICK_ONE)
    done = await talk.do(RemoveDocument, meeting=given["meeting"], item=given["item"], filename=given["document"])
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(attach_texts.removed(given["item"], given["document"]), (Start(attach_texts.MORE, "attach", given["meeting"]),))


ATTACH = Flow(
    "attach",
    "meeting",
    {
        "meeting": which_meeting("attach", COMING, "item"),
        "item": Step(ask_item, take_item),
        "file": Step(ask_file, take_file),
        "remove": Step(ask_remove, take_remove),
    },
)
