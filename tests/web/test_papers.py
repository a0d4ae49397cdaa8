"""Published minutes as files: each format, once made and kept, and nothing of what is not public."""

import asyncio
import io
import threading
import zipfile

import httpx
import pytest

from services.web.pages.papers import KEPT, WAITING, Files, NotNow
from shared.contracts.minutes import MinutesState, MinutesView
from shared.papers.faults import RendererMissing
from tests.web import world
from tests.web.fakes import FakeServices

BEGINS = {"html": b"<!doctype html>", "pdf": b"%PDF-", "docx": b"PK", "hwpx": b"PK", "json": b"{"}


def words_of(content: bytes) -> str:
    """What stands in a file, as far as it can be read as text."""
    if not content.startswith(b"PK"):
        return content.decode(errors="replace")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return "".join(package.read(name).decode(errors="replace") for name in package.namelist())


@pytest.mark.parametrize("form", BEGINS)
async def test_published_minutes_are_given_in_each_format(web: httpx.AsyncClient, form: str) -> None:
    answer = await web.get(f"/minutes/m-agenda-9.{form}")
    assert answer.status_code == 200 and answer.content.startswith(BEGINS[form])
    assert f".{form}" in answer.headers["content-disposition"]
    told = words_of(answer.content)
    assert [word for word in ("이비밀", "비밀인", "비밀 요청", "operator") if word in told] == []


async def test_page_of_the_minutes_links_to_every_format(web: httpx.AsyncClient) -> None:
    page = (await web.get("/minutes/m-agenda-9")).text
    assert all(f'href="/minutes/m-agenda-9.{form}"' in page for form in BEGINS)


@pytest.mark.parametrize("path", ["m-agenda-9.exe", "m-council-3.pdf", "nowhere.pdf", ".pdf", "a.b.pdf", "m-agenda-9.pdf.pdf"])
async def test_other_files_are_not_found(web: httpx.AsyncClient, path: str) -> None:
    assert (await web.get(f"/minutes/{path}")).status_code == 404


async def test_approved_minutes_are_no_file_before_their_publication(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.minutes["m-agenda-9"] = world.minutes(world.CLOSED, state=MinutesState.APPROVED)
    assert (await web.get("/minutes/m-agenda-9.pdf")).status_code == 404


async def test_html_file_runs_nothing_and_brings_its_style(web: httpx.AsyncClient) -> None:
    policy = (await web.get("/minutes/m-agenda-9.html")).headers["content-security-policy"]
    assert "default-src 'none'" in policy and "style-src 'unsafe-inline'" in policy and "script" not in policy


async def test_format_that_this_system_cannot_make_is_said_so(web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: object) -> bytes:
        raise RendererMissing("pdf", ("libpango-1.0-0",))

    monkeypatch.setattr("shared.papers.pdf.as_pdf", missing)
    answer = await web.get("/minutes/m-agenda-9.pdf")
    assert answer.status_code == 503 and "다른 형식으로" in answer.text


class Maker:
    """Makes files slowly, and counts."""

    def __init__(self) -> None:
        self.made = 0
        self.at_once = 0
        self.most = 0
        self.go = threading.Event()

    def __call__(self, view: MinutesView, form: str) -> bytes:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        assert self.go.wait(20)
        self.made += 1
        self.at_once -= 1
        return form.encode()


def numbered(number: int) -> MinutesView:
    return world.minutes(world.CLOSED).model_copy(update={"meeting": f"m{number}"})


async def test_file_is_made_once_however_many_ask() -> None:
    make = Maker()
    files = Files(make)
    asking = [asyncio.create_task(files.get(numbered(1), "pdf")) for _ in range(WAITING)]
    make.go.set()
    assert await asyncio.gather(*asking) == [b"pdf"] * WAITING
    assert await files.get(numbered(1), "pdf") == b"pdf" and make.made == 1


async def test_files_are_made_one_at_a_time_and_too_many_are_asked_to_come_again() -> None:
    make = Maker()
    files = Files(make)
    asking = [asyncio.create_task(files.get(numbered(number), "pdf")) for number in range(WAITING)]
    await asyncio.sleep(0)  # each of them stands in the line now
    with pytest.raises(NotNow):
        await files.get(numbered(99), "pdf")
    make.go.set()
    await asyncio.gather(*asking)
    assert make.most == 1 and await files.get(numbered(99), "pdf") == b"pdf"


async def test_what_changed_is_a_new_file_and_the_oldest_is_let_go() -> None:
    make = Maker()
    make.go.set()
    files = Files(make)
    for number in range(KEPT):
        await files.get(numbered(number), "pdf")
    await files.get(numbered(1).model_copy(update={"version": 2}), "pdf")
    assert make.made == KEPT + 1
    await files.get(numbered(0), "pdf")
    assert make.made == KEPT + 2
    await files.get(numbered(0).model_copy(update={"items": ()}), "pdf")
    assert make.made == KEPT + 3, "a later mark covered something of the same version"
