"""A paper as PDF: the HTML page on A4, with the Korean fonts in it."""

from typing import Any

from shared.papers.faults import RendererMissing
from shared.papers.fonts import faces
from shared.papers.html import HERE, page
from shared.papers.paper import Paper

LONGEST_WORD = 14  # a longer one may be broken, so that it stays within a narrow column
SHORT = 8  # characters that fit into any column
PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")


def as_pdf(paper: Paper) -> bytes:
    """Tagged, for who listens to it. Raises RendererMissing where the system has no Pango."""
    weasyprint = _weasyprint()
    fonts = weasyprint.text.fonts.FontConfiguration()
    style = faces() + (HERE / "print.css").read_text(encoding="utf-8")
    only_files = weasyprint.URLFetcher(allowed_protocols={"file"})  # the fonts; a paper never makes us call anybody
    written = weasyprint.HTML(string=page(paper, style, _together), url_fetcher=only_files).write_pdf(
        font_config=fonts, pdf_tags=True
    )
    return bytes(written)


def _weasyprint() -> Any:
    try:
        import weasyprint
        import weasyprint.text.fonts
    except OSError as exc:  # its libraries are the system's, and are looked for when it is imported
        raise RendererMissing("pdf", PACKAGES) from exc
    return weasyprint


def _together(text: str) -> Any:
    """Each word in a span of its own: weasyprint knows no `word-break: keep-all` and would end a line within a word."""
    from markupsafe import Markup, escape

    if len(text) <= SHORT:
        return text
    kept = Markup('<span class="kept">{}</span>')
    return Markup(" ").join(kept.format(word) if 1 < len(word) <= LONGEST_WORD else escape(word) for word in text.split(" "))
