"""One place that turns whatever went wrong into an answer: a page for a browser, a problem document (RFC 9457) for programs."""

from typing import Any

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from services.web.errors import Refused, WebFault, WrongMethod
from services.web.look import NO_STORE, page
from shared.bus.asking import ServiceFault, Unavailable
from shared.texts import web as texts
from shared.texts.refusals import sentence

log = structlog.get_logger()

PROBLEM = "application/problem+json"
RETRY_SECONDS = "5"
FORESEEN = (WebFault, HTTPException, RequestValidationError, Unavailable, ServiceFault)


def answer_to(request: Request, exc: Exception) -> Response:
    """The answer that tells of an error."""
    status, detail = _read(exc)
    if isinstance(exc, (Unavailable, ServiceFault)):
        log.warning("web.no_answer", error=str(exc))
    headers = NO_STORE | ({"Retry-After": RETRY_SECONDS} if status == 503 else {})
    if isinstance(exc, HTTPException) and exc.headers:
        headers |= exc.headers
    if isinstance(exc, WrongMethod):
        headers |= {"Allow": "GET, HEAD"}
    title = texts.STATUS_TITLES.get(status, texts.STATUS_TITLES[500 if status >= 500 else 400])
    detail = detail or texts.STATUS_DETAILS.get(status, "")
    if not _reads_pages(request):
        body: dict[str, Any] = {"type": "about:blank", "title": title, "status": status, "detail": detail}
        body |= {"code": exc.refusal.code} if isinstance(exc, Refused) else {}
        return JSONResponse(body, status, headers, media_type=PROBLEM)
    return page("fault.html", {"title": title, "detail": detail, "status": status}, status, headers)


def _reads_pages(request: Request) -> bool:
    """Whether a browser asks for a page: never under /api or for a calendar, elsewhere where it says that it takes HTML."""
    path = request.url.path
    return not path.startswith(("/api/", "/calendar/")) and "text/html" in request.headers.get("accept", "")


def _read(exc: Exception) -> tuple[int, str | None]:
    match exc:
        case Refused():
            return exc.status, None if exc.status == 404 else sentence(exc.refusal)
        case WebFault():
            return exc.status, exc.detail
        case HTTPException():
            return exc.status_code, None
        case RequestValidationError():
            return 400, texts.bad_parameter(str(exc.errors()[0]["loc"][-1]) if exc.errors() else "")
        case Unavailable() | ServiceFault():
            return 503, None
        case _:
            return 500, None


def is_foreseen(exc: Exception) -> bool:
    """Whether `answer_to` has an answer of its own for it; the unexpected goes to the gate, which logs it."""
    return isinstance(exc, FORESEEN)


def tell_faults(app: FastAPI) -> None:
    """Every kind of error is answered by `answer_to`; the unexpected ones go on to the gate, which logs them."""

    async def answer(request: Request, exc: Exception) -> Response:
        return answer_to(request, exc)

    for kind in (*FORESEEN, Exception):
        app.add_exception_handler(kind, answer)
