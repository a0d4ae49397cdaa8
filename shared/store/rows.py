"""A row as plain JSON values, for whoever has a right to see all that is held about them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import inspect

from shared.clock import SEOUL


def as_json(row: object) -> dict[str, Any]:
    """Column -> value; times in Seoul's offset, bytes left out."""
    found = inspect(row).mapper.column_attrs
    return {attr.key: _plain(getattr(row, attr.key)) for attr in found}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(SEOUL).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return None if isinstance(value, bytes) else value
