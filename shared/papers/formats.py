"""A paper in one of its formats; what writes a format is imported when that format is asked for."""

from collections.abc import Callable

from shared.papers.paper import Paper


def written_as(form: str) -> Callable[[Paper], bytes]:
    """What writes html, pdf, docx or hwpx; it raises RendererMissing where the system lacks what the format needs."""
    match form:
        case "html":
            from shared.papers.html import as_html

            return as_html
        case "pdf":
            from shared.papers.pdf import as_pdf

            return as_pdf
        case "docx":
            from shared.papers.docx import as_docx

            return as_docx
        case "hwpx":
            from shared.papers.hwpx import as_hwpx

            return as_hwpx
    raise ValueError(form)
