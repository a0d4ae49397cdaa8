"""Papers as the command line writes them: imported when asked for, all of one sitting together, a missing library told."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from services.cli.desk import Desk
from services.cli.main import run
from services.cli.papers import papers_of, write_papers
from shared.papers.faults import RendererMissing
from shared.papers.pdf import as_pdf
from shared.texts.papers_minutes import minutes_paper
from tests.cli.conftest import ENVIRONMENT
from tests.papers.sitting import attendance, minutes
from tests.web.world import meeting


@pytest.fixture
def no_pango(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system without Pango: weasyprint cannot be imported, as its own loader of libraries tells it."""

    class Finder:
        def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
            if name == "weasyprint":
                raise OSError("cannot load library 'libpango-1.0-0': cannot open shared object file")

    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Finder(), *sys.meta_path])
    yield


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The services answer with our sitting."""
    monkeypatch.setattr("services.cli.desk.Desk.ask", lambda *_, **__: minutes())
    monkeypatch.setattr("services.cli.desk.Desk.converse", lambda *_: (meeting(present=11), attendance(), minutes()))


def test_missing_library_is_told_with_its_packages(no_pango: None) -> None:
    with pytest.raises(RendererMissing, match=r"libpango-1\.0-0"):
        as_pdf(minutes_paper(minutes()))


def test_missing_library_is_one_line_with_a_way_out(
    no_pango: None, told: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "minutes.pdf"
    code = run(["minutes", "export", "m1", "--format", "pdf", "--out", str(out)])
    said = capsys.readouterr()
    assert code == 1 and not said.out and not out.exists()
    assert said.err.count("\n") == 1 and "apt-get install libpango-1.0-0" in said.err and "docx" in said.err


def test_papers_without_the_library_are_written_in_the_other_formats(
    no_pango: None, told: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["meeting", "papers", "m1", "--out", str(tmp_path)])
    assert code == 1 and "apt-get install" in capsys.readouterr().err
    assert sorted({file.suffix for file in tmp_path.iterdir()}) == [".docx", ".html", ".hwpx", ".json", ".xlsx"]


def test_papers_of_a_sitting_lie_together_and_are_not_overwritten(
    told: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "회의서류"
    assert run(["meeting", "papers", "m1", "--out", str(folder)]) == 0
    assert sorted(file.name.partition("차 ")[2] for file in folder.iterdir()) == sorted(
        [
            "참석자 서명부.pdf", "참석자 서명부.docx", "회의 성원보고.pdf", "회의 성원보고.docx", "회의록.html", "회의록.pdf",
            "회의록.docx", "회의록.hwpx", "회의록.json", "참석수당 지급 대상자.xlsx",
        ]
    )  # fmt: skip
    capsys.readouterr()
    assert run(["meeting", "papers", "m1", "--out", str(folder)]) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert run(["meeting", "papers", "m1", "--out", str(folder), "--overwrite"]) == 0


def test_papers_before_the_close_are_those_that_there_can_be() -> None:
    assert {name.rpartition(".")[2] for name in papers_of((meeting(), attendance(), None))} == {"pdf", "docx"}


def test_papers_into_a_file_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("")
    monkeypatch.setattr("services.cli.desk.Desk.converse", lambda *_: (meeting(), attendance(), None))
    assert run(["meeting", "papers", "m1", "--out", str(tmp_path / "taken")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("form", ["html", "pdf", "docx", "hwpx", "json"])
def test_export_into_a_pipe_is_the_file_itself(form: str, told: None, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["minutes", "export", "m1", "--format", form]) == 0
    begins = {"html": b"<!doctype html>", "pdf": b"%PDF-", "docx": b"PK", "hwpx": b"PK", "json": b"{"}
    assert capfdbinary.readouterr().out.startswith(begins[form])


@pytest.mark.parametrize(
    "asked",
    ["import services.cli.main; services.cli.main.run(['--help'])", "import services.cli.papers, shared.texts.papers_minutes",
     "import services.web.app, services.scheduler.service, services.registry.service"],
    ids=["help", "wording", "services"],
)  # fmt: skip
def test_no_renderer_is_imported_before_it_is_asked_for(asked: str, tmp_path: Path) -> None:
    check = f"{asked}; import sys; print('loaded:', sorted({{'weasyprint', 'docx', 'hwpx', 'lxml', 'PIL'}} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", check], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.splitlines()[-1] == "loaded: []"


def test_desk_is_what_the_papers_are_asked_through(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[object] = []

    def converse(self: Desk, work: object) -> Any:
        asked.append(work)
        return meeting(), attendance(), None

    monkeypatch.setattr(Desk, "converse", converse)
    write_papers(Desk(None), "m1", tmp_path, overwrite=False)
    assert len(asked) == 1, "one conversation, so that the papers tell of one moment"
