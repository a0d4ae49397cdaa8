"""A paper as HWPX, the open format of Hangul (OWPML): with styles, real tables and the preview's text. Experimental."""

from dataclasses import dataclass, field
from datetime import UTC
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from shared.papers.paper import (
    Bullets,
    Facts,
    Grid,
    Heading,
    Paper,
    Paragraph,
    Part,
    Sentence,
    Signatures,
    numbered,
    plain_lines,
)

if TYPE_CHECKING:
    from hwpx import HwpxDocument

SERIF, SANS = "함초롬바탕", "함초롬돋움"  # Hangul's own fonts, by the names it knows them by
PREVIEW = "Preview/PrvText.txt"
UNIT = 7200 / 25.4  # HWP units in a millimetre
TEXT_WIDTH = round(170 * UNIT)  # A4 less the margins
SIGNING_HEIGHT = round(9.5 * UNIT)
LABEL_SHARE = (19, 81)
SHADE = "#F0F0EE"
LETTER, CELL_SPACING = 1000, 130  # in a table: HWP units of a letter of 10 points, percent of a line
SIDE, ROOM = 510, 600  # of a cell: beside its text, and above and below it together
# A new paragraph takes its shape from the one above: all of it is said each time.
PLAIN = {
    "alignment": "LEFT",
    "line_spacing_percent": 150,
    "indent_left_mm": 0,
    "spacing_before_pt": 0,
    "spacing_after_pt": 0,
    "keep_with_next": False,
}


def as_hwpx(paper: Paper) -> bytes:
    from hwpx import HwpxDocument

    document = HwpxDocument.new()
    document.page.setup(
        paper_size="A4", margins_mm={"left": 20, "right": 20, "top": 15, "bottom": 15}, header_margin_mm=8, footer_margin_mm=8
    )
    _number_pages(document)
    _describe(document, paper)
    _Sheet(document).write(paper)
    document.package.set_part(PREVIEW, "\r\n".join(plain_lines(paper)).encode())
    return document.to_bytes()


def _describe(document: "HwpxDocument", paper: Paper) -> None:
    """The file's own particulars: the library's empty document brings somebody's name and day with it."""
    day = paper.dated.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if paper.dated else ""
    document.parts.clear_document_metadata(timestamp=day)
    document.parts.set_document_metadata(title=paper.title, creator=paper.holder)


def _number_pages(document: "HwpxDocument") -> None:
    """- 1 -, below: as a field of the footer, without the second control that the library sets beside it."""
    footer = document.page.set_page_number(prefix="- ", suffix=" -")
    element: Any = footer.element
    for number in list(element.iter("{*}pageNum")):
        run = number.getparent().getparent()
        run.getparent().remove(run)


def height_of(text: str, width: int) -> int:
    """How high a cell of that width must be, in HWP units: who opens the file may draw its rows as high as they say they are."""
    room = max(width - 2 * SIDE, LETTER)
    lines = sum(max(1, -(-_width(line) // room)) for line in text.split("\n"))
    return lines * LETTER * CELL_SPACING // 100 + ROOM


def _width(line: str) -> int:
    return sum(LETTER if east_asian_width(letter) in "WFA" else LETTER * 6 // 10 for letter in line)


@dataclass
class _Sheet:
    """One document while it is written; formats are made once and then named by their ids."""

    document: "HwpxDocument"
    _lines: dict[tuple[tuple[str, Any], ...], str] = field(default_factory=dict)
    _runs: dict[tuple[str, float, bool], str] = field(default_factory=dict)
    _begun: bool = False

    def write(self, paper: Paper) -> None:
        if paper.mark:
            self._line(paper.mark, font=SANS, size=9.5, alignment="RIGHT")
        self._line(paper.title, font=SANS, size=18, bold=True, alignment="CENTER", spacing_after_pt=14)
        for part in paper.parts:
            self._part(part)
        for number, line in enumerate(paper.seal):
            self._line(line, size=9, spacing_before_pt=0 if number else 18)
        self._keep_words()

    def _part(self, part: Part) -> None:
        match part:
            case Heading():
                self._heading(part)
            case Paragraph():
                self._paragraph(part)
            case Sentence():
                self._line(part.text, font=SANS, size=15, alignment="CENTER", spacing_before_pt=14, spacing_after_pt=14)
            case Bullets():
                for item in numbered(part):
                    self._line(item, indent_left_mm=6, spacing_after_pt=2)
            case Facts():
                self._table(part.rows, LABEL_SHARE, heads=lambda row, column: column == 0)
            case Grid():
                self._grid(part)
            case Signatures():
                for name in part.names:
                    self._line(f"{name}{' ' * 24}{part.after}", alignment="RIGHT", spacing_before_pt=14)

    def _heading(self, part: Heading) -> None:
        size, before = (13, 14) if part.level == 1 else (11.5, 9)
        self._line(part.text, font=SANS, size=size, bold=True, spacing_before_pt=before, spacing_after_pt=3, keep_with_next=True)

    def _paragraph(self, part: Paragraph) -> None:
        size = 10 if part.quiet else 11
        for number, text in enumerate(part.lines):
            line = self._line("", size=size, indent_left_mm=4, spacing_after_pt=3, keep_with_next=part.leads)
            if part.label and not number:
                line.add_run(f"{part.label}  ", char_pr_id_ref=self._letters(SANS, size, True))
            line.add_run(text, char_pr_id_ref=self._letters(SERIF, size, False))

    def _grid(self, part: Grid) -> None:
        rows = (part.head, *part.rows)
        table = self._table(
            rows, part.widths, heads=lambda row, column: row == 0, centred=part.centred,
            least=SIGNING_HEIGHT if part.roomy else 0,
        )  # fmt: skip
        table.element.set("repeatHeader", "1")
        for cell in table.rows[0].cells:
            cell.element.set("header", "1")

    def _table(self, rows: Any, widths: Any, *, heads: Any, centred: tuple[int, ...] = (), least: int = 0) -> Any:
        """`heads` tells of a row and column whether it is a head; `least` is a row's height in HWP units."""
        table = self.document.add_table(len(rows), len(rows[0]), width=TEXT_WIDTH)
        table.set_column_widths(list(widths))
        table.set_treat_as_char(False)  # a table that counts as a character cannot go on on the next page
        fill = self.document.styles.ensure_border_fill(border_color="#555555", fill_color=SHADE)
        lined = self.document.styles.ensure_border_fill(border_color="#555555")
        heights = []
        for number, (line, row) in enumerate(zip(table.rows, rows, strict=True)):  # `table.cell` looks through them all each time
            cells = list(zip(line.cells, row, strict=True))
            heights.append(max(least if number else 0, *(height_of(text, cell.width) for cell, text in cells)))
            for column, (cell, text) in enumerate(cells):
                head = heads(number, column)
                cell.element.set("borderFillIDRef", fill if head else lined)
                self._cell(cell, text, head, head or column in centred)
                cell.set_size(height=heights[-1])
        table.element.find("{*}sz").set("height", str(sum(heights)))
        self._line("", size=5)
        return table

    def _cell(self, cell: Any, text: str, head: bool, centred: bool) -> None:
        cell.set_text(text, split_paragraphs=True)
        letters = self._letters(SANS if head else SERIF, 10, head)
        within = {"alignment": "CENTER" if centred else "LEFT", "line_spacing_percent": CELL_SPACING}
        shape = self._shape(cell.paragraphs[0], **{**PLAIN, **within})
        for line in cell.paragraphs:
            line.para_pr_id_ref = shape
            for run in line.runs:
                run.char_pr_id_ref = letters

    def _line(self, text: str, *, font: str = SERIF, size: float = 11, bold: bool = False, **shape: Any) -> Any:
        """One paragraph; the new document's first one, which holds its page, is written into first."""
        letters = self._letters(font, size, bold)
        line = self._first() if not self._begun else self.document.add_paragraph("", include_run=False)
        line.add_run(text, char_pr_id_ref=letters)
        line.para_pr_id_ref = self._shape(line, **{**PLAIN, **shape})
        return line

    def _first(self) -> Any:
        self._begun = True
        first = self.document.paragraphs[0]
        element: Any = first.element
        for measured in list(element.iterchildren("{*}linesegarray")):  # where its lines lay while it was empty
            element.remove(measured)
        return first

    def _letters(self, font: str, size: float, bold: bool) -> str:
        key = (font, size, bold)
        if key not in self._runs:
            self._runs[key] = self.document.styles.ensure_run(font=font, size=size, bold=bold)
        return self._runs[key]

    def _shape(self, line: Any, **shape: Any) -> str:
        key = tuple(sorted(shape.items()))
        if key not in self._lines:
            self.document.styles.apply_paragraph_format(paragraphs=[line], **shape)
            self._lines[key] = str(line.para_pr_id_ref)
        return self._lines[key]

    def _keep_words(self) -> None:
        """A line ends between words, not within one (줄 나눔 기준: 어절)."""
        for header in self.document.oxml.headers:
            for setting in header.element.iter("{*}breakSetting"):
                setting.set("breakNonLatinWord", "KEEP_WORD")
            header.mark_dirty()
