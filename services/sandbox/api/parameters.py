"""What a caller sent, whichever way: query, JSON, urlencoded or multipart."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import FormParser, MultiPartParser

from services.sandbox.errors import bad_request

FILE_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Parameters:
    """Typed look-ups over strings (forms) or JSON values; wrong ones raise Telegram's 400."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload]

    def text(self, name: str) -> str | None:
        value = self.values.get(name)
        return None if value is None else str(value)

    def number(self, name: str) -> int | None:
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in ("true", "1")

    def structure(self, name: str) -> Any:
        """A JSON value, whether it came as such or as a string of it; None when absent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """The file sent under `name`, or under the name that `attach://…` points to."""
        value = self.text(name) or ""
        return self.uploads.get(value.removeprefix("attach://")) if value.startswith("attach://") else self.uploads.get(name)


async def read_parameters(headers: Headers, body: bytes, query: Mapping[str, str]) -> Parameters:
    """Parse a body by its content type; query parameters count too."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return Parameters({**query, **_json(body)}, {})
    if kind == "application/x-www-form-urlencoded":
        form = await FormParser(headers, _stream(body)).parse()
        return Parameters({**query, **{key: value for key, value in form.items() if isinstance(value, str)}}, {})
    if kind == "multipart/form-data":
        return await _multipart(headers, body, query)
    return Parameters(dict(query), {})


async def _multipart(headers: Headers, body: bytes, query: Mapping[str, str]) -> Parameters:
    form = await MultiPartParser(headers, _stream(body), max_part_size=FILE_BYTES).parse()
    values: dict[str, Any] = dict(query)
    uploads: dict[str, Upload] = {}
    for key, value in form.multi_items():
        if isinstance(value, UploadFile):
            content = await value.read()
            uploads[key] = Upload(value.filename or key, value.content_type or "application/octet-stream", content)
            await value.close()
        else:
            values[key] = value
    return Parameters(values, uploads)


def _json(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise bad_request("object expected")
    return parsed


async def _stream(body: bytes) -> AsyncGenerator[bytes, None]:
    yield body
    yield b""
