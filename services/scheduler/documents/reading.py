"""What lies with an item: names without their bytes, and one file whole."""

import base64

from sqlalchemy import literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.documents.tables import FurtherDocument
from services.scheduler.tables import Document
from shared.contracts.base import Refusal
from shared.contracts.meetings import DocumentView, GetDocument

FIRST = 1


async def names_of(session: AsyncSession, meeting: str, item: int) -> dict[int, str]:
    """Number -> name, in order."""
    first = select(literal(FIRST).label("number"), Document.filename)
    first = first.where(Document.meeting == meeting, Document.item == item)
    further = select(FurtherDocument.number, FurtherDocument.filename)
    further = further.where(FurtherDocument.meeting == meeting, FurtherDocument.item == item)
    rows = (await session.execute(union_all(first, further))).all()
    return {number: name for number, name in sorted((number, name) for number, name in rows)}


async def row_of(session: AsyncSession, meeting: str, item: int, number: int) -> Document | FurtherDocument | None:
    if number == FIRST:
        return await session.get(Document, (meeting, item))
    return await session.get(FurtherDocument, (meeting, item, number))


async def document(session: AsyncSession, query: GetDocument) -> DocumentView | Refusal:
    """The file of that number; without one, the first that the item has."""
    number = query.number
    if number is None:
        number = next(iter(await names_of(session, query.meeting, query.item)), FIRST)
    found = await row_of(session, query.meeting, query.item, number)
    if found is None:
        return Refusal(code="no_document")
    return DocumentView(filename=found.filename, content_base64=base64.b64encode(found.content).decode())
