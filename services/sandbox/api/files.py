"""Methods with files: documents, photos, and fetching them again."""

from __future__ import annotations

import secrets
from pathlib import PurePosixPath
from typing import Any

from services.sandbox.api.call import Call
from services.sandbox.api.parameters import FILE_BYTES, Upload
from services.sandbox.api.sending import CAPTION_LENGTH, send
from services.sandbox.errors import bad_request
from services.sandbox.world.model import File
from services.sandbox.world.state import World
from services.sandbox.world.views import file_view

_PNG = b"\x89PNG\r\n\x1a\n"


def keep_file(world: World, upload: Upload, folder: str) -> File:
    """Store an upload under a new file_id."""
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > FILE_BYTES:
        raise bad_request("file is too big")
    width, height = _size(upload.content)
    number = len(world.files) + 1
    file = File(
        id="BQAC" + secrets.token_urlsafe(24), unique_id="AgAD" + secrets.token_urlsafe(9), name=upload.name, mime=upload.mime,
        size=len(upload.content), path=f"{folder}/file_{number}{PurePosixPath(upload.name).suffix}", width=width, height=height,
    )  # fmt: skip
    world.files[file.id] = file
    world.save(file)
    world.store.keep(file.id, upload.content)
    return file


def _size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG; other pictures are called 1280 x 960."""
    if content.startswith(_PNG) and len(content) >= 24:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    return 1280, 960


def document_view(file: File) -> dict[str, Any]:
    return {**file_view(file), "file_name": file.name, "mime_type": file.mime}


async def send_document(call: Call) -> dict[str, Any]:
    chat = call.chat(writing=True)
    body = _caption(call)
    return send(call, chat, {"document": document_view(_file(call, "document", "documents")), **body})


async def send_photo(call: Call) -> dict[str, Any]:
    chat = call.chat(writing=True)
    body = _caption(call)
    file = _file(call, "photo", "photos")
    return send(call, chat, {"photo": [{**file_view(file), "width": file.width, "height": file.height}], **body})


def _caption(call: Call) -> dict[str, Any]:
    caption, entities = call.formatted("caption", "caption_entities", CAPTION_LENGTH, "message caption is too long")
    return ({"caption": caption} if caption else {}) | ({"caption_entities": entities} if entities else {})


def _file(call: Call, name: str, folder: str) -> File:
    upload = call.parameters.upload(name)
    if upload is not None:
        return keep_file(call.world, upload, folder)
    given = call.parameters.text(name)
    if not given:
        raise bad_request(f"there is no {name} in the request")
    known = call.world.files.get(given)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return known


async def get_file(call: Call) -> dict[str, Any]:
    file = call.world.files.get(call.parameters.text("file_id") or "")
    if file is None:
        raise bad_request("invalid file_id")
    return {**file_view(file), "file_path": file.path}
