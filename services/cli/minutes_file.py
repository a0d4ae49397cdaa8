"""Minutes as a file: JSON, or one HTML page that needs nothing else."""

from typing import TYPE_CHECKING

from services.cli.json_form import as_document

if TYPE_CHECKING:
    from shared.contracts.minutes import MinutesView


def minutes_file(view: "MinutesView", form: str) -> str:
    """The text of the file; `form` is html or json."""
    if form == "json":
        return as_document(view)
    from shared.texts.minutes_page import minutes_page

    return minutes_page(view)
