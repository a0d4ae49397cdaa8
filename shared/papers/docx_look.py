"""How a DOCX paper looks: page, fonts of Latin letters and of Hangul, headers and footers, table cells."""

from datetime import UTC
from typing import TYPE_CHECKING, Any

from shared.papers.paper import Paper

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph as Line

SERIF, SANS = "Batang", "Malgun Gothic"  # what an office's machine has; a PDF carries its own
SHADE = "F0F0EE"
SIGNING_HEIGHT = 9.5  # mm of a row to sign in
STYLES = (  # name, font, size, bold, space before in points
    ("Normal", SERIF, 11, False, 0),
    ("Title", SANS, 18, True, 0),
    ("Heading 1", SANS, 13, True, 14),
    ("Heading 2", SANS, 11.5, True, 9),
)


def lay_out(document: "Document", paper: Paper) -> None:
    """A4, the styles, the file's title; a page number below, and from page two on the running title above."""
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.different_first_page_header_footer = True
    for style in STYLES:
        _style(document, *style)
    _describe(document, paper)
    write(align(section.header.paragraphs[0], "RIGHT"), paper.running, size=8.5)
    for footer in (section.footer, section.first_page_footer):
        _page_number(align(footer.paragraphs[0], "CENTER"))


def _describe(document: "Document", paper: Paper) -> None:
    """The file's own particulars: the library's empty document brings a day of its own with it."""
    about = document.core_properties
    about.title, about.author, about.comments, about.language = paper.title, paper.holder, "", "ko-KR"
    if paper.dated is not None:
        about.created = about.modified = paper.dated.astimezone(UTC).replace(tzinfo=None)  # the library writes a Z behind it


def _style(document: "Document", name: str, font: str, size: float, bold: bool, before: float) -> None:
    from docx.shared import Pt, RGBColor

    style: Any = document.styles[name]
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, RGBColor(0, 0, 0)
    _name_fonts(style.element.get_or_add_rPr(), font)
    if name == "Normal":
        _no_gaps(style.element.get_or_add_pPr())
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(14 if name == "Title" else 3), 1.3
    layout.keep_with_next = name.startswith("Heading")
    for border in style.element.xpath(".//w:pBdr"):
        border.getparent().remove(border)


def _name_fonts(properties: Any, font: str) -> None:
    """Of Hangul too: python-docx names the font of Latin letters only, and a theme's font would go before it."""
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), font)
        fonts.attrib.pop(qn("w:cstheme" if script == "cs" else f"w:{script}Theme"), None)


def _no_gaps(properties: Any) -> None:
    """No space put between Hangul and the letters and figures beside it (2시, not 2 시)."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for name in ("autoSpaceDE", "autoSpaceDN"):
        off: Any = OxmlElement(f"w:{name}")
        off.set(qn("w:val"), "0")
        properties.append(off)


def align(line: "Line", side: str) -> "Line":
    """LEFT, CENTER or RIGHT."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    line.alignment = getattr(WD_ALIGN_PARAGRAPH, side)
    return line


def write(line: "Line", text: str, *, bold: bool = False, size: float | None = None, font: str | None = None) -> None:
    """Adds a run; a line end within the text breaks the line."""
    from docx.shared import Pt

    run: Any = line.add_run(text)
    run.bold = bold or None
    if size is not None:
        run.font.size = Pt(size)
    if font is not None:
        _name_fonts(run._r.get_or_add_rPr(), font)


def space(line: "Line", *, before: float = 0, after: float = 0, left: float = 0, hanging: float = 0) -> "Line":
    """Points before and after; millimetres from the left, of which the first line takes back `hanging`."""
    from docx.shared import Mm, Pt

    layout = line.paragraph_format
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    layout.left_indent, layout.first_line_indent = Mm(left), Mm(-hanging)
    return line


def ruled(table: "Table", widths: tuple[float, ...]) -> None:
    """Single lines around every cell, and columns of so many millimetres that no program narrows to their text."""
    from docx.shared import Mm

    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def head_row(table: "Table") -> None:
    """The first row is the head: repeated on each page, told as such to who listens instead of looking."""
    _row_property(table.rows[0]._tr.get_or_add_trPr(), "tblHeader")


def whole_rows(table: "Table", roomy: bool) -> None:
    """No row is divided between pages; `roomy` ones are high enough to sign in."""
    from docx.shared import Mm

    for row in table.rows:
        _row_property(row._tr.get_or_add_trPr(), "cantSplit")
        if roomy:
            row.height = Mm(SIGNING_HEIGHT)


def _row_property(properties: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    properties.append(OxmlElement(f"w:{name}"))


def shade(cell: "_Cell") -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading: Any = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", SHADE)):
        shading.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shading)


def in_the_middle(cell: "_Cell") -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT

    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _page_number(line: "Line") -> None:
    """- 1 -, as a field."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    write(line, "- ", size=9.5)
    field: Any = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    line._p.append(field)
    write(line, " -", size=9.5)
