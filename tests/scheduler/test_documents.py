"""Documents attached to agenda items: kept as they came, replaced by a later one, refused when they are none."""

import base64

import pytest

from services.scheduler.documents.work import DOCUMENT_BYTES, MOST_DOCUMENTS
from services.scheduler.minuting.public import covered
from shared.contracts.base import Audience
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import AttachDocument, CancelMeeting, DocumentLink, GetDocument, ItemView, RemoveDocument
from shared.contracts.minutes_parts import Disclosure
from shared.rules.disclosure import Level
from shared.runtime import Runtime
from shared.texts import chat_answers, chat_commands, paste
from shared.texts.chat_meeting import meeting_message
from shared.texts.refusals import sentence
from tests.conftest import on_both_databases
from tests.facilitators import views
from tests.faults.rows import change
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


def names(item: ItemView) -> list[tuple[str, str]]:
    return [(one.name, one.url.partition("/documents/")[2].partition("/")[2]) for one in item.documents]


@on_both_databases
async def test_documents_are_added_replaced_by_name_and_removed(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        for name, content in (("안.pdf", b"1"), ("붙임.hwpx", b"2"), ("예산.xlsx", b"3"), ("붙임.hwpx", b"4")):
            shown = await here.operate(AttachDocument, meeting=meeting.id, item=1, filename=name, content=content)
        assert names(shown.items[0]) == [("안.pdf", "1"), ("붙임.hwpx", "1/2"), ("예산.xlsx", "1/3")]
        assert shown.items[0].document == "안.pdf" and not shown.items[1].documents
        found = await here.ask(GetDocument(meeting=meeting.id, item=1, number=2), Audience.PUBLIC)
        assert (found.filename, base64.b64decode(found.content_base64)) == ("붙임.hwpx", b"4")
        assert (await here.ask(Verify())).ok

        for gone, left in (("예산.xlsx", ["1", "1/2"]), ("안.pdf", ["1/2"])):
            shown = await here.operate(RemoveDocument, meeting=meeting.id, item=1, filename=gone)
            assert [url for _, url in names(shown.items[0])] == left
        assert shown.items[0].document_url == f"/documents/{meeting.id}/1/2"
        assert (await here.ask(GetDocument(meeting=meeting.id, item=1), Audience.PUBLIC)).filename == "붙임.hwpx"
        again = await here.operate(RemoveDocument, meeting=meeting.id, item=1, filename="안.pdf")
        assert again.code == "no_document"
        assert (await here.ask(Verify())).ok
        shown = await here.operate(RemoveDocument, meeting=meeting.id, item=1, filename="붙임.hwpx")
        assert shown.items[0].document is None and (await here.ask(Verify())).ok


async def test_document_by_document_until_there_are_too_many(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        for number in range(MOST_DOCUMENTS):
            await here.operate(AttachDocument, meeting=meeting.id, item=1, filename=f"{number}.pdf", content=b"x")
        refused = await here.operate(AttachDocument, meeting=meeting.id, item=1, filename="하나더.pdf", content=b"x")
        assert refused.code == "documents_many" and "10건" in sentence(refused)
        shown = await here.operate(AttachDocument, meeting=meeting.id, item=1, filename="9.pdf", content=b"y")
        assert len(shown.items[0].documents) == MOST_DOCUMENTS
        await here.operate(CancelMeeting, meeting=meeting.id)
        refused = await here.operate(RemoveDocument, meeting=meeting.id, item=1, filename="9.pdf")
        assert refused.code == "wrong_state"


async def test_further_document_exchanged_is_seen(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        for name in ("안.pdf", "붙임.pdf"):
            await here.operate(AttachDocument, meeting=meeting.id, item=1, filename=name, content=b"x")
        await change(runtime, "UPDATE scheduler_further_document SET filename = '다른.pdf'")
        assert not (await here.ask(Verify())).ok


def test_texts_tell_how_many_documents_there_are() -> None:
    links = tuple(DocumentLink(name=name, url="/documents/m1/1") for name in ("안.pdf", "붙임.hwpx"))
    meeting = views.meeting(items=(views.ITEMS[0].model_copy(update={"documents": links}), views.ITEMS[1]))
    assert "■ 안건·자료: https://h.test/m1 (자료 2건)" in paste.notice(meeting, "https://h.test/m1")
    assert "자료 2건: 아래 [안건·자료]에서" in meeting_message(meeting, views.NOW)
    assert "자료 2건: 안.pdf, 붙임.hwpx" in chat_commands.agenda(meeting, None)
    assert "(자료 2건)" in chat_answers.agenda(meeting)
    for level in (Level.CLOSED, Level.PARTIAL):
        hidden = covered(meeting, {"m1": {1: Disclosure(level=level)}}).items[0]
        assert hidden.document is None and hidden.documents == (), level
