"""Documents are attached and removed until the meeting opens."""

from unicodedata import normalize

from sqlalchemy import delete

from services.scheduler import deadlines, record
from services.scheduler.documents.reading import FIRST, names_of
from services.scheduler.documents.tables import FurtherDocument
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.tables import Document, Item
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.meetings import AttachDocument, MeetingState, MeetingView, RemoveDocument

DOCUMENT_BYTES = 5 * 1024 * 1024
DOCUMENT_KINDS = (".pdf", ".hwp", ".hwpx", ".docx", ".xlsx", ".pptx", ".txt", ".jpg", ".jpeg", ".png", ".odt")
MOST_DOCUMENTS = 10  # an item
NAME_LETTERS = 120


async def attach_document(scene: Scene, command: AttachDocument) -> MeetingView | Refusal:
    """One more document of an item; one of the same name takes the place of the earlier."""
    name = _name(command.filename)
    if refusal := await _refuse(scene, command.item):
        return refusal
    if not name.lower().endswith(DOCUMENT_KINDS):
        return Refusal(code="document_kind", facts={"name": name, "kinds": " ".join(DOCUMENT_KINDS)})
    if not 0 < len(command.content) <= DOCUMENT_BYTES:
        return Refusal(code="document_size", facts={"most": DOCUMENT_BYTES // 1024 // 1024})
    there = await names_of(scene.unit.session, scene.meeting.id, command.item)
    number = _number(there, name)
    if number is None and len(there) >= MOST_DOCUMENTS:
        return Refusal(code="documents_many", facts={"most": MOST_DOCUMENTS, "item": command.item})
    await _put(scene, command, name, number or max(there, default=0) + 1)
    scene.touch()
    if not await deadlines.has_undocumented(scene.unit, scene.meeting.id):
        await deadlines.meet(scene.unit, scene.meeting.id, DeadlineKind.DOCUMENTS)
    await scene.progressed()
    return await scene.view()


async def remove_document(scene: Scene, command: RemoveDocument) -> MeetingView | Refusal:
    """The document of that name is gone, and what is to be decided without any is waited for again."""
    unit, meeting = scene.unit, scene.meeting
    if refusal := await _refuse(scene, command.item):
        return refusal
    number = _number(await names_of(unit.session, meeting.id, command.item), _name(command.filename))
    if number is None:
        return Refusal(code="no_document")
    complete = not await deadlines.has_undocumented(unit, meeting.id)
    if number == FIRST:
        gone = delete(Document).where(Document.meeting == meeting.id, Document.item == command.item)
    else:
        further = FurtherDocument
        gone = delete(further).where(further.meeting == meeting.id, further.item == command.item, further.number == number)
    await unit.session.execute(gone)
    scene.touch()
    if complete and meeting.state == MeetingState.CALLED:
        await deadlines.want_documents(unit, meeting, scene.council.charter)
    await scene.note("document.removed", item=command.item, number=number)
    await scene.progressed()
    return await scene.view()


async def _put(scene: Scene, command: AttachDocument, name: str, number: int) -> None:
    meeting, at = scene.meeting, scene.unit.now
    if number == FIRST:
        row: Document | FurtherDocument = Document(
            meeting=meeting.id, item=command.item, filename=name, content=command.content, at=at
        )
    else:
        row = FurtherDocument(
            meeting=meeting.id, item=command.item, number=number, filename=name, content=command.content, at=at
        )
    await scene.unit.session.merge(row)
    await scene.unit.session.flush()
    which = {} if number == FIRST else {"number": number}
    await scene.note("document.attached", **record.of_document(meeting.salt, row), **which)


async def _refuse(scene: Scene, item: int) -> Refusal | None:
    if scene.meeting.state not in (MeetingState.CALLED, MeetingState.DRAFT):
        return wrong_state(scene.meeting)
    if await scene.unit.session.get(Item, (scene.meeting.id, item)) is None:
        return Refusal(code="unknown_item", facts={"item": item})
    return None


def _name(filename: str) -> str:
    return normalize("NFC", filename).strip().replace("/", "_")[-NAME_LETTERS:]


def _number(there: dict[int, str], name: str) -> int | None:
    """Which of them has this name; some phones write Korean letters in parts."""
    return next((number for number, known in there.items() if normalize("NFC", known) == name), None)
