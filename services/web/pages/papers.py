"""GET /minutes/{id}.pdf and the other formats: published minutes as files, made once, one at a time, beside the requests."""

import asyncio
import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable
from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import Response

from services.web.api import shapes
from services.web.asking import Desk, answered, known_id
from services.web.errors import NotFound, WebFault
from services.web.look import BRIEFLY
from services.web.pages.documents import MEDIA
from shared.contracts.minutes import MinutesState, MinutesView, ShowMinutes
from shared.papers.faults import RendererMissing
from shared.papers.formats import written_as
from shared.texts import web_papers as texts
from shared.texts.papers_words import file_name, minutes_title

TYPES = {"html": "text/html; charset=utf-8", "json": "application/json; charset=utf-8"} | {
    form: MEDIA[form] for form in ("pdf", "docx", "hwpx")
}
SHOWN = ("html", "pdf", "json")  # what a browser shows by itself; the others are saved
KEPT = 32  # files, of some 200 kB each
WAITING = 8  # more people than these at once are asked to come again: a file takes a second or two
OWN_STYLE = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"}

Key = tuple[bytes, str]


class NotNow(WebFault):
    status = 503


class Files:
    """The last files made, by what is in them and the format: what a later mark closes is in no file that was made before."""

    def __init__(self, make: Callable[[MinutesView, str], bytes]) -> None:
        self._make = make
        self._made: OrderedDict[Key, bytes] = OrderedDict()
        self._one = asyncio.Lock()
        self._waiting = 0

    async def get(self, view: MinutesView, form: str) -> bytes:
        """Raises NotNow when many wait already, RendererMissing where the system cannot make this format."""
        key = (hashlib.sha256(view.model_dump_json().encode()).digest(), form)
        if key not in self._made:
            if self._waiting >= WAITING:
                raise NotNow(texts.TOO_MANY)
            self._waiting += 1
            try:
                async with self._one:
                    await self._add(key, view, form)
            finally:
                self._waiting -= 1
        self._made.move_to_end(key)
        return self._made[key]

    async def _add(self, key: Key, view: MinutesView, form: str) -> None:
        if key in self._made:  # by whoever waited before us
            return
        self._made[key] = await asyncio.to_thread(self._make, view, form)
        if len(self._made) > KEPT:
            self._made.popitem(last=False)


def paper_routes(desk: Desk) -> APIRouter:
    """To be included before the page of the minutes, whose path would take these too."""
    router = APIRouter(include_in_schema=False)
    files = Files(minutes_file)

    @router.get("/minutes/{id}.{form}")
    async def paper(id: str, form: str) -> Response:
        if form not in TYPES:
            raise NotFound()
        view = await answered(desk.public, ShowMinutes(meeting=known_id(id)))
        if not view.visible or view.state is not MinutesState.PUBLISHED:
            raise NotFound()
        try:
            content = await files.get(view, form)
        except RendererMissing as exc:
            raise NotNow(texts.NOT_HERE) from exc
        return Response(content, headers=_headers(view, form))

    return router


def _headers(view: MinutesView, form: str) -> dict[str, str]:
    name = quote(file_name(minutes_title(view.session, view.body_name), form), safe="")
    how = "inline" if form in SHOWN else "attachment"
    about = {"Content-Type": TYPES[form], "Content-Disposition": f"{how}; filename*=UTF-8''{name}"}
    return {**BRIEFLY, **about, **(OWN_STYLE if form == "html" else {})}


def minutes_file(view: MinutesView, form: str) -> bytes:
    """The file of one format, with what is public in it and no more."""
    if form == "json":
        return json.dumps(shapes.minutes(view), ensure_ascii=False).encode()
    from shared.texts.papers_minutes import minutes_paper

    return written_as(form)(minutes_paper(view))
