"""GET /documents/{meeting}/{item}[/{number}]: a file attached to an agenda item, always to be saved, never run."""

import base64
from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import Response

from services.web.asking import Desk, answered, known_id
from services.web.errors import NotFound
from shared.contracts.meetings import GetDocument

DIGITS = 4
MEDIA = {
    "pdf": "application/pdf",
    "hwp": "application/x-hwp",
    "hwpx": "application/hwp+zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "txt": "text/plain; charset=utf-8",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
}
DEFAULT_MEDIA = "application/octet-stream"


def _number(written: str) -> int:
    if not (written.isascii() and written.isdigit() and len(written) <= DIGITS):
        raise NotFound()
    return int(written)


def document_routes(desk: Desk) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/documents/{meeting}/{item}")
    @router.get("/documents/{meeting}/{item}/{number}")
    async def document(meeting: str, item: str, number: str | None = None) -> Response:
        nth = None if number is None else _number(number)
        found = await answered(desk.public, GetDocument(meeting=known_id(meeting), item=_number(item), number=nth))
        media = MEDIA.get(found.filename.rpartition(".")[2].lower(), DEFAULT_MEDIA)
        saved_as = f"attachment; filename*=UTF-8''{quote(found.filename, safe='')}"
        headers = {"Content-Disposition": saved_as, "Cache-Control": "public, no-cache", "Content-Type": media}
        return Response(base64.b64decode(found.content_base64), headers=headers)

    return router
