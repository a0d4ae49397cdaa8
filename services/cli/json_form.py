"""Answers as one JSON document: times in Seoul's offset, ids as strings."""

import json
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

from shared.clock import SEOUL


def as_document(answer: Any) -> str:
    """JSON of a view, of a list of views, or of plain values."""
    return json.dumps(plain(answer), ensure_ascii=False)


def plain(value: Any) -> Any:
    """The value in JSON's own types."""
    if hasattr(value, "model_dump"):
        value = value.model_dump()
    match value:
        case datetime():
            return value.astimezone(SEOUL).isoformat()
        case time():
            return value.strftime("%H:%M")
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case Enum():
            return value.value
        case Path():
            return str(value)
        case dict():
            return {str(key): plain(part) for key, part in value.items()}
        case list() | tuple():
            return [plain(part) for part in value]
    return value
