"""The Bot API's paths: read the call, keep the limits, carry it out, commit, answer."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from services.sandbox.api.call import Call
from services.sandbox.api.methods import METHODS
from services.sandbox.api.parameters import Parameters, read_parameters
from services.sandbox.api.updates import Pollers
from services.sandbox.errors import ApiError, not_found, unauthorized
from services.sandbox.limits import COUNTED, FaultMaker, Governor
from services.sandbox.world.model import Bot
from services.sandbox.world.state import World

log = logging.getLogger(__name__)


@dataclass
class BotApi:
    """All bots' calls, over HTTP or out of a webhook's response."""

    world: World
    governor: Governor
    faults: FaultMaker
    pollers: Pollers = field(default_factory=Pollers)

    def routes(self) -> list[Route]:
        return [
            Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.download, methods=["GET"]),
        ]

    async def call(self, request: Request) -> Response:
        method = str(request.path_params["method"]).lower()
        try:
            bot = self._bot(request)
            parameters = await read_parameters(request.headers, await request.body(), dict(request.query_params))
            delay = self.faults.delay_ms(method)
            if delay:
                await asyncio.sleep(delay / 1000)
            self.faults.before(method)
            result = await self.execute(bot, method, parameters)
            await self.world.store.committed()
        except ApiError as exc:
            await self.world.store.committed()
            return _refusal(exc)
        except Exception:
            log.exception("method %s failed", method)
            return _refusal(ApiError(500, "Internal Server Error"))
        return _torn() if self.faults.drops(method) else _answer({"ok": True, "result": result})

    async def execute(self, bot: Bot, method: str, parameters: Parameters) -> Any:
        """Carry out one call; the caller commits."""
        call = Call(self.world, bot, method, parameters, self.governor, self.faults)
        if method == "getupdates":
            return await self.pollers.poll(call)
        if method not in METHODS:
            raise not_found()
        if method in COUNTED:
            self.governor.check(bot.id, call.chat(writing=True).id, time.monotonic())
        return await METHODS[method](call)

    async def download(self, request: Request) -> Response:
        try:
            self._bot(request)
            found = next((file for file in self.world.files.values() if file.path == request.path_params["path"]), None)
            content = await self.world.store.content(found.id) if found else None
            if found is None or content is None:
                raise not_found()
        except ApiError as exc:
            return _refusal(exc)
        return Response(content, media_type="application/octet-stream")

    def _bot(self, request: Request) -> Bot:
        token = str(request.path_params["token"])
        number = token.partition(":")[0]
        bot = self.world.bots.get(int(number)) if number.isdigit() else None
        if bot is None or bot.token != token:
            raise unauthorized()
        return bot


def _answer(document: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(document, ensure_ascii=False), status, media_type="application/json")


def _refusal(exc: ApiError) -> Response:
    document: dict[str, Any] = {"ok": False, "error_code": exc.error_code, "description": exc.description}
    if exc.parameters:
        document["parameters"] = exc.parameters
    return _answer(document, exc.error_code)


def _torn() -> Response:
    """A response that promises more than it holds, so that the connection breaks under the caller."""

    async def nothing() -> Any:
        for chunk in (b"{",):
            yield chunk

    return StreamingResponse(nothing(), headers={"Content-Length": "100"}, media_type="application/json")
