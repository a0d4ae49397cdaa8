"""Documents attached to agenda items: kept as they came, replaced by a later one, refused when they are none."""

import base64

import pytest

from services.scheduler.calling import DOCUMENT_BYTES
from shared.contracts.base import Audience
from shared.contracts.meetings import AttachDocument, CancelMeeting, GetDocument
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.scheduler.council import council
from tests.scheduler.test_main_job import called


async def test_document_is_given_back_as_it_came(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        for content in (b"first", "둘째".encode()):
            shown = await here.operate(AttachDocument, meeting=meeting.id, item=2, filename="자료.pdf", content=content)
        assert (shown.items[1].document, shown.items[1].document_url) == ("자료.pdf", f"/documents/{meeting.id}/2")
        found = await here.ask(GetDocument(meeting=meeting.id, item=2), Audience.PUBLIC)
        assert base64.b64decode(found.content_base64) == "둘째".encode()
        assert (await here.ask(GetDocument(meeting=meeting.id, item=1), Audience.PUBLIC)).code == "no_document"


@pytest.mark.parametrize(
    ("item", "name", "content", "code"),
    [
        (9, "자료.pdf", b"x", "unknown_item"),
        (1, "자료.exe", b"x", "document_kind"),
        (1, "자료.pdf", b"", "document_size"),
        (1, "자료.pdf", b"x" * (DOCUMENT_BYTES + 1), "document_size"),
    ],
    ids=["no such item", "a program", "empty", "too large"],
)
async def test_document_refused(runtime: Runtime, item: int, name: str, content: bytes, code: str) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        refused = await here.operate(AttachDocument, meeting=meeting.id, item=item, filename=name, content=content)
        assert refused.code == code and sentence(refused)


async def test_document_of_a_cancelled_meeting_is_refused(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await here.operate(CancelMeeting, meeting=meeting.id)
        refused = await here.operate(AttachDocument, meeting=meeting.id, item=1, filename="자료.pdf", content=b"x")
        assert refused.code == "wrong_state"
