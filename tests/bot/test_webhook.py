"""The receiver of updates: the secret, the size, the order of handling and saying so."""

import io
from typing import Any

import aiohttp
import pytest

from services.bot.telegram.webhook import HEADER, LARGEST_BODY, webhook

SECRET = "a-secret"


async def post(port: int, data: bytes, secret: str | None = SECRET) -> int:
    headers = {HEADER: secret} if secret is not None else {}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"http://127.0.0.1:{port}/members", data=io.BytesIO(data), headers=headers) as reply,
    ):
        return reply.status


@pytest.mark.parametrize(
    ("data", "secret", "status"),
    [
        (b'{"update_id": 1}', SECRET, 200),
        (b'{"update_id": 1}', None, 401),
        (b'{"update_id": 1}', "", 401),
        (b'{"update_id": 1}', SECRET + "x", 401),
        (b"{", SECRET, 400),
        (b"[]", SECRET, 400),
        (b"{}", SECRET, 400),
        (b"\xff\xfe", SECRET, 400),
        (b"[" * 100_000, SECRET, 400),
        (b" " * (LARGEST_BODY + 1), SECRET, 413),
    ],
    ids=["good", "no secret", "empty secret", "wrong secret", "bad JSON", "no object", "no id", "no text", "nested", "too large"],
)
async def test_webhook_takes_only_its_own(data: bytes, secret: str | None, status: int) -> None:
    taken: list[dict[str, Any]] = []

    async def take(update: dict[str, Any]) -> None:
        taken.append(update)

    async with webhook("127.0.0.1", 0, "/members", SECRET, take) as port:
        assert await post(port, data, secret) == status
    assert bool(taken) == (status == 200)


async def test_webhook_does_not_confirm_what_failed() -> None:
    async def take(update: dict[str, Any]) -> None:
        raise RuntimeError("no")

    async with webhook("127.0.0.1", 0, "/members", SECRET, take) as port:
        assert await post(port, b'{"update_id": 1}') == 500


async def test_webhook_needs_a_secret() -> None:
    with pytest.raises(ValueError):
        async with webhook("127.0.0.1", 0, "/members", "", lambda update: None):  # type: ignore[arg-type,return-value] # never called
            pass
