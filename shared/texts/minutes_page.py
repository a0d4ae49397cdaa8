"""Minutes as one HTML page that needs nothing else: for the file that `minutes export` writes."""

from pathlib import Path

from shared.contracts.minutes import MinutesView
from shared.texts.dates import document_day, document_time, document_when
from shared.texts.web import name_of

PAGES = Path(__file__).parent / "pages"


def minutes_page(view: MinutesView) -> str:
    """The items that the law on public records asks for (시행령 제18조②), in its order."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    pages = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    pages.trim_blocks = pages.lstrip_blocks = True
    pages.filters |= {"day": document_day, "time": document_time}
    return pages.get_template("minutes_file.html").render(
        minutes=view,
        title=f"{name_of(view.session, view.body_name)} 회의록",
        held=document_when(view.opened_at or view.starts, view.closed_at),
    )
