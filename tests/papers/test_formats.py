"""Every format holds the same facts, opens again in other software, and is what it says it is."""

import html
import io
import re
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hwpx import HwpxDocument
from hwpx.tools.package_validator import validate_package
from lxml import etree

from services.cli.paper_files import minutes_file
from shared.papers.formats import written_as
from shared.papers.hwpx import height_of
from shared.papers.paper import Facts, Paper, Sentence
from tests.papers.sitting import HEAD, minutes

FORMATS = ("html", "pdf", "docx", "hwpx", "json")
PDFTOTEXT = shutil.which("pdftotext")


def text_of_html(content: bytes) -> str:
    body = content.decode().partition("<body>")[2]
    return html.unescape(re.sub(r"<[^>]*>", " ", body))


def text_of_pdf(content: bytes) -> str:
    if PDFTOTEXT is None:
        pytest.skip("pdftotext (poppler-utils) is not there to read the file with")
    return subprocess.run([PDFTOTEXT, "-layout", "-", "-"], input=content, capture_output=True, check=True).stdout.decode()


def text_of_docx(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(line.text for line in document.paragraphs), *cells])


def text_of_hwpx(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        section = etree.fromstring(package.read("Contents/section0.xml"))
    return "\n".join("".join(line.itertext("{*}t")) for line in section.iter("{*}p"))


READ: dict[str, Callable[[bytes], str]] = {
    "html": text_of_html,
    "pdf": text_of_pdf,
    "docx": text_of_docx,
    "hwpx": text_of_hwpx,
}

LAW = {  # 공공기록물 관리에 관한 법률 시행령 제18조②, and what our minutes hold besides
    "name": ["구로구협치회의 2026년 제12차"],
    "holding body": ["서울특별시 구로구 (구로구협치회의)"],
    "time and place": ["2026. 12. 3.(목) 14:04–16:02", "구로구청 5층 협치홀"],
    "those present": ["김민수", "이서연", "박지훈", "최은영", "구로구청장", "14:00–15:00", "15:20–16:02"],
    "those absent": ["불참", "2명: 남궁민정, 독고영재(구로구청장)"],
    "those in attendance": ["배석", "1명: 문서기(자치행정과장)"],
    "order of proceedings": ["성원이 되어 개의를 선언하다", "폐회를 선언하다"],
    "items tabled": ["제1호 안건 2027년 협치과제 우선순위(안)", "제2호 안건 제11차 회의 결정 사항 이행", "제3호 안건"],
    "remarks": ["순위 상향을 제안하다.", "R&D <과제>", "다음 회의는 2027년 1월"],
    "decisions": ["가결", "부결", "기명 표결", "거수 표결", "이의 유무 확인"],
    "votes": [
        "3명: 김민수, 이서연, 박지훈",
        "1명: 최은영",
        "회피 위원",
        "1명: 남궁민정",
        "찬성 3 · 반대 1 · 기권 0",
        "이의 없음",
    ],
    "article": ["개의에 4명 필요, 제13조②", "출석위원 과반, 제13조②"],
    "written opinions": ["서면 의견(표결에 넣지 않음)", "독고영재: 청년 주거를 앞에 두기 바랍니다."],
    "typed lines": ["순위는 2027년 상반기에 다시 본다.", "후속 조치", "선정 결과를 누리집에 올린다."],
    "disclosure": ["부분공개 — 정보공개법 제9조제1항제5호", "내부 검토가 끝나지 않음"],
    "the office's own": ["자치행정과-1234", "작성", "팀장", "과장", "김주무", "2026. 12. 4."],
    "recording": ["녹음기록을 작성하는 회의", "회의를 녹음함을 참석자에게 알림 (14:05)"],
    "correction": ["제1판을 정정하다.", "제1호 안건 발언자의 이름을 바로잡다."],
    "seal": ["제2판", "4명 중 3명 확인", "184", HEAD],
}


def squeezed(text: str) -> str:
    """Without spaces and line ends: each format breaks its lines elsewhere."""
    return re.sub(r"\s", "", text)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {form: minutes_file(minutes(), form) for form in FORMATS}


@pytest.mark.parametrize("item", LAW)
@pytest.mark.parametrize("form", READ)
def test_every_format_holds_every_item_of_the_law(files: dict[str, bytes], form: str, item: str) -> None:
    told = squeezed(READ[form](files[form]))
    assert [fact for fact in LAW[item] if squeezed(fact) not in told] == []


def test_json_holds_the_view_itself(files: dict[str, bytes]) -> None:
    told = files["json"].decode()
    assert HEAD in told and '"institution": "서울특별시 구로구"' in told and '"opened_at": "2026-12-03T14:04:00+09:00"' in told


@pytest.mark.parametrize("form", FORMATS)
def test_same_view_gives_the_same_words_twice(files: dict[str, bytes], form: str) -> None:
    read = READ.get(form, bytes.decode)
    assert read(files[form]) == read(minutes_file(minutes(), form))


@pytest.mark.parametrize("form", READ)
def test_sixty_attendees_with_odd_texts_are_all_there(form: str) -> None:
    odd = minutes(60, place="가" * 300 + "\x0b\x00", general_remarks="한 줄\n" * 200 + "</p>&lt;\U0001f468\u200d\U0001f469")
    told = squeezed(READ[form](minutes_file(odd, form)))
    assert [one.name for one in odd.attendees if one.name not in told] == []
    assert told.count("한줄") >= 200 and "\x00" not in told


def test_html_needs_nothing_else_and_escapes_what_people_wrote(files: dict[str, bytes]) -> None:
    page = files["html"].decode()
    assert "R&amp;D &lt;과제&gt;" in page
    assert not re.search(r"(src|href)=|url\(|@import|<script", page)
    assert page.count("<th scope=") > 10 and '<html lang="ko">' in page


def test_pdf_carries_its_fonts_and_no_other_file(files: dict[str, bytes]) -> None:
    objects = files["pdf"] + b"".join(_inflated(files["pdf"]))
    assert re.search(rb"/FontFile[23]\b", objects)
    assert re.search(rb"/BaseFont ?/\w{6}\+Hyeopchi", objects), "our own font, not one of the system"
    assert b"/Lang" in objects and b"/StructTreeRoot" in objects and b"/URI" not in objects


def test_pdf_is_drawn_without_a_complaint(caplog: pytest.LogCaptureFixture) -> None:
    minutes_file(minutes(), "pdf")
    assert caplog.records == []


def _inflated(content: bytes) -> list[bytes]:
    found = []
    for start in (match.end() for match in re.finditer(rb"stream\r?\n", content)):
        try:
            found.append(zlib.decompressobj().decompress(content[start:]))
        except zlib.error:  # a stream that is not deflated
            continue
    return found


@pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext (poppler-utils) is not there to read the file with")
def test_pdf_ends_no_line_within_a_word() -> None:
    words = "협치과제발굴단은 주민참여예산위원회와 함께 사각지대해소과제를 공동으로 추진하기로 하다 "
    lines = text_of_pdf(minutes_file(minutes(general_remarks=words * 12), "pdf")).splitlines()
    known = set(words.split())
    remarks = [line.split() for line in lines if set(line.split()) & known]
    assert len(remarks) > 5 and all(set(line) <= known for line in remarks)


def test_docx_names_the_font_of_hangul_and_repeats_table_heads(files: dict[str, bytes]) -> None:
    document = Document(io.BytesIO(files["docx"]))
    for style in ("Normal", "Title", "Heading 1", "Heading 2"):
        fonts = document.styles[style].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) in ("Batang", "Malgun Gothic") and fonts.get(qn("w:eastAsiaTheme")) is None
    heads = [table for table in document.tables if table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")]
    assert len(heads) == 4 and len(document.tables) == 5, "the line of approval, attendees and two votes have heads"
    page = document.sections[0]
    assert page.page_width is not None and round(page.page_width.mm) == 210
    assert [line.style.name for line in document.paragraphs if line.style][:2] == ["Title", "Normal"]
    assert sum(line.style is not None and line.style.name == "Heading 2" for line in document.paragraphs) == 3


def test_docx_is_well_formed_to_another_reader(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(files["docx"])) as package:
        assert package.testzip() is None
        body = etree.fromstring(package.read("word/document.xml"))
        footer = package.read("word/footer1.xml").decode() + package.read("word/footer2.xml").decode()
    assert body.tag == qn("w:document") and footer.count('w:instr="PAGE"') == 2


def test_hwpx_is_valid_and_has_its_preview(files: dict[str, bytes], tmp_path: Path) -> None:
    file = tmp_path / "minutes.hwpx"
    file.write_bytes(files["hwpx"])
    checked = validate_package(file)
    assert [issue for issue in checked.issues if issue.level == "error"] == []
    assert HwpxDocument.open(file).validate().issues == ()
    with zipfile.ZipFile(file) as package:
        assert package.namelist()[0] == "mimetype" and package.read("mimetype") == b"application/hwp+zip"
        preview = package.read("Preview/PrvText.txt").decode()
        section = package.read("Contents/section0.xml").decode()
        header = package.read("Contents/header.xml").decode()
    assert preview.startswith("구로구협치회의 2026년 제12차 회의록\r\n") and HEAD in preview
    assert 'treatAsChar="1"' not in section, "such a table cannot go on on the next page"
    assert section.count('repeatHeader="1"') == 4
    assert 'breakNonLatinWord="BREAK_WORD"' not in header


def test_hwpx_rows_are_as_high_as_what_stands_in_them(files: dict[str, bytes]) -> None:
    """Hangul makes a row higher by itself; others draw it as high as the file says, and the text over its lines."""
    for table in _of_hwpx(files["hwpx"], "Contents/section0.xml").iter("{*}tbl"):
        heights = []
        for row in table.iter("{*}tr"):
            stated = {int(size.get("height", 0)) for size in row.iter("{*}cellSz")}
            lines = max(len(list(cell.iter("{*}p"))) for cell in row.iter("{*}tc"))
            assert len(stated) == 1 and stated.pop() >= lines * 1300 + 282, "lines of 10 points, and what is above and below"
            heights.append(max(int(size.get("height", 0)) for size in row.iter("{*}cellSz")))
        assert int(next(table.iter("{*}sz")).get("height", 0)) == sum(heights)
    assert height_of("가" * 50, 11_020) == height_of("\n".join(["가" * 10] * 5), 11_020) > height_of("가" * 40, 11_020)


def test_hwpx_list_has_not_the_space_of_the_heading_above_it(files: dict[str, bytes]) -> None:
    shapes = {one.get("id"): one for one in _of_hwpx(files["hwpx"], "Contents/header.xml").iter("{*}paraPr")}
    lines = list(_of_hwpx(files["hwpx"], "Contents/section0.xml").iterchildren("{*}p"))
    first = next(line for line in lines if "".join(line.itertext("{*}t")).startswith("1. 오후"))
    shape = shapes[first.get("paraPrIDRef")]
    assert [space.get("value") for space in shape.iter("{*}prev")] == ["0", "0"]
    assert {setting.get("keepWithNext") for setting in shape.iter("{*}breakSetting")} == {"0"}


def _of_hwpx(content: bytes, part: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(part))


def test_file_says_whose_it_is_and_of_when(files: dict[str, bytes]) -> None:
    """Not who made the library's empty document, and when."""
    about = Document(io.BytesIO(files["docx"])).core_properties
    approved = minutes().approved_at
    assert approved is not None
    assert (about.author, about.created, about.modified) == ("서울특별시 구로구 (구로구협치회의)", approved, approved)
    metadata = next(_of_hwpx(files["hwpx"], "Contents/content.hpf").iter("{*}metadata"))
    told = {one.get("name") or "title": one.text for one in metadata if one.text and not one.tag.endswith("language")}
    at = approved.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert told == {
        "title": "구로구협치회의 2026년 제12차 회의록", "creator": "서울특별시 구로구 (구로구협치회의)", "CreatedDate": at,
        "ModifiedDate": at,
    }  # fmt: skip


@pytest.mark.parametrize("form", ["html", "pdf", "docx", "hwpx"])
def test_paper_of_few_parts_is_written_in_every_format(form: str) -> None:
    paper = Paper("성원보고", (Sentence("보고드립니다."), Facts((("장소", "회의실"),))), mark="초안")
    told = READ[form](written_as(form)(paper))
    assert all(text in squeezed(told) for text in ("초안", "성원보고", "보고드립니다.", "회의실"))
