"""A paper as DOCX: real headings and tables, the fonts of Hangul named, A4."""

from io import BytesIO
from typing import TYPE_CHECKING

from shared.papers import docx_look as look
from shared.papers.paper import Bullets, Facts, Grid, Heading, Paper, Paragraph, Part, Sentence, Signatures, numbered

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

TEXT_WIDTH = 170.0  # mm, A4 less the margins
LABEL_WIDTH = 32.0


def as_docx(paper: Paper) -> bytes:
    from docx import Document

    document = Document()
    look.lay_out(document, paper)
    if paper.mark:
        look.write(look.align(document.add_paragraph(), "RIGHT"), paper.mark, size=9.5, font=look.SANS)
    look.write(look.align(document.add_paragraph(style="Title"), "CENTER"), paper.title)
    for part in paper.parts:
        _part(document, part)
    for number, line in enumerate(paper.seal):
        look.write(look.space(document.add_paragraph(), before=0 if number else 18), line, size=9)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _part(document: "Document", part: Part) -> None:
    match part:
        case Heading():
            look.write(document.add_paragraph(style=f"Heading {part.level}"), part.text)
        case Paragraph():
            _paragraph(document, part)
        case Sentence():
            line = look.align(look.space(document.add_paragraph(), before=14, after=14), "CENTER")
            look.write(line, part.text, size=15, font=look.SANS)
        case Bullets():
            for item in numbered(part):
                look.write(look.space(document.add_paragraph(), after=2, left=9, hanging=5), item)
        case Facts():
            _facts(document, part)
        case Grid():
            _grid(document, part)
        case Signatures():
            for name in part.names:
                line = look.align(look.space(document.add_paragraph(), before=14), "RIGHT")
                look.write(line, f"{name}{' ' * 24}{part.after}")


def _paragraph(document: "Document", part: Paragraph) -> None:
    size = 10 if part.quiet else None
    for number, text in enumerate(part.lines):
        line = look.space(document.add_paragraph(), after=3, left=4)
        line.paragraph_format.keep_with_next = part.leads or None
        if part.label and not number:
            look.write(line, f"{part.label}  ", bold=True, font=look.SANS)
        look.write(line, text, size=size)


def _facts(document: "Document", part: Facts) -> None:
    table = document.add_table(rows=len(part.rows), cols=2)
    look.ruled(table, (LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH))
    look.whole_rows(table, roomy=False)
    for row, (label, value) in zip(table.rows, part.rows, strict=True):
        _cell(row.cells[0], label, head=True)
        _cell(row.cells[1], value)
    look.space(document.add_paragraph())


def _grid(document: "Document", part: Grid) -> None:
    table = document.add_table(rows=1 + len(part.rows), cols=len(part.head))
    look.ruled(table, tuple(TEXT_WIDTH * width / sum(part.widths) for width in part.widths))
    look.whole_rows(table, part.roomy)
    look.head_row(table)
    for number, (row, texts) in enumerate(zip(table.rows, (part.head, *part.rows), strict=True)):
        for column, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            _cell(cell, text, head=number == 0, centred=column in part.centred)
    look.space(document.add_paragraph())


def _cell(cell: "_Cell", text: str, *, head: bool = False, centred: bool = False) -> None:
    line = look.align(look.space(cell.paragraphs[0], before=1, after=1), "CENTER" if head or centred else "LEFT")
    look.write(line, text, bold=head, size=10, font=look.SANS if head else None)
    look.in_the_middle(cell)
    if head:
        look.shade(cell)
