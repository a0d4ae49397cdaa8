"""A paper as one HTML page that needs nothing else."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shared.papers.paper import Paper

if TYPE_CHECKING:
    from jinja2 import Template

HERE = Path(__file__).parent


def as_html(paper: Paper) -> bytes:
    return page(paper, (HERE / "screen.css").read_text(encoding="utf-8")).encode()


def page(paper: Paper, more_style: str, together: Callable[[str], Any] = str) -> str:
    """The page; `more_style` is the CSS of one medium, `together` marks in a text what a line must not end within."""
    from markupsafe import Markup

    style = Markup((HERE / "page.css").read_text(encoding="utf-8") + more_style)  # ours, never anybody's words
    return _template(together).render(paper=paper, style=style, kind_of=lambda part: type(part).__name__)


def _template(together: Callable[[str], Any]) -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    pages = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined)
    pages.trim_blocks = pages.lstrip_blocks = True
    pages.filters["together"] = together
    return pages.get_template("page.html")
