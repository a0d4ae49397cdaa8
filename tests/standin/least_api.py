"""The least Bot API that a bot may count on, of another make than the sandbox: six methods, everything else unknown."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, ClassVar

from aiohttp import web


class LeastApi:
    """One token's world: updates put in by the test, calls kept for it."""

    def __init__(self) -> None:
        self.url = ""
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.refused: list[str] = []  # methods that it does not know
        self.polls = 0
        self._updates: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self._last = 100
        self.confirmed = 0  # the number up to which the bot has said that it is done

    def put(self, **update: Any) -> int:
        """Hands the bot an update; its number."""
        self._last += 1
        self.put_as(self._last, **update)
        return self._last

    def put_as(self, number: int, **update: Any) -> None:
        """The same with a number of the test's choice, e.g. one that came before."""
        self._last = max(self._last, number)
        self._updates.append({"update_id": number, **update})
        self._news.set()

    def made(self, method: str) -> list[dict[str, Any]]:
        return [fields for name, fields in self.calls if name == method]

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        given = await request.json() if request.content_type == "application/json" else {**await request.post(), **request.query}
        fields = {key: value for key, value in given.items()}
        answer = getattr(self, f"_{method}", None)
        if answer is None:
            self.refused.append(method)
            return self.unknown()
        if strange := self.strange(method, fields):
            return web.json_response({"ok": False, "error_code": 400, "description": f"Bad Request: {strange}"}, status=400)
        result = await answer(fields)
        if method != "getUpdates":
            self.calls.append((method, fields))
        return web.json_response({"ok": True, "result": result})

    def unknown(self) -> web.Response:
        """The answer to a method that is not among the six."""
        return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)

    def strange(self, method: str, fields: dict[str, Any]) -> str:
        """What is wrong with the parameters, '' for nothing."""
        return ""

    async def _getMe(self, _: dict[str, Any]) -> Any:
        return {"id": 7, "is_bot": True, "first_name": "Bot", "username": "other_bot"}

    async def _deleteWebhook(self, _: dict[str, Any]) -> Any:
        return True

    async def _getUpdates(self, fields: dict[str, Any]) -> Any:
        self.polls += 1
        offset = int(fields.get("offset") or 0)
        self.confirmed = max(self.confirmed, offset - 1)
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates:
            self._news.clear()
            try:
                async with asyncio.timeout(min(int(fields.get("timeout") or 0), 2)):
                    await self._news.wait()
            except TimeoutError:
                return []
        return self._updates

    async def _sendMessage(self, fields: dict[str, Any]) -> Any:
        self._last += 1
        return message(int(fields["chat_id"]), self._last, str(fields["text"]))

    async def _editMessageText(self, fields: dict[str, Any]) -> Any:
        return message(int(fields["chat_id"]), int(fields["message_id"]), str(fields["text"]))

    async def _answerCallbackQuery(self, _: dict[str, Any]) -> Any:
        return True


class StrictApi(LeastApi):
    """Knows no parameter that is not needed, answers with next to nothing, counts in large numbers, does not wait for news,
    tells each update twice, and mixes kinds among them that nobody asked for."""

    NEEDED: ClassVar[dict[str, set[str]]] = {
        "getMe": set(),
        "deleteWebhook": set(),
        "getUpdates": {"offset", "timeout"},
        "sendMessage": {"chat_id", "text", "reply_markup"},
        "editMessageText": {"chat_id", "message_id", "text", "reply_markup"},
        "answerCallbackQuery": {"callback_query_id", "text"},
    }

    def __init__(self) -> None:
        super().__init__()
        self._last = 2**40

    def unknown(self) -> web.Response:
        return web.Response(status=405, text="no such method")

    def strange(self, method: str, fields: dict[str, Any]) -> str:
        return ", ".join(sorted(fields.keys() - self.NEEDED[method]))

    async def _getMe(self, _: dict[str, Any]) -> Any:
        return {"id": 2**52 + 7, "username": "strict_bot"}

    async def _getUpdates(self, fields: dict[str, Any]) -> Any:
        found = await super()._getUpdates({**fields, "timeout": 0})
        return [update for one in found for update in (one, one)]

    async def _sendMessage(self, fields: dict[str, Any]) -> Any:
        self._last += 1
        return {"message_id": self._last}

    async def _editMessageText(self, fields: dict[str, Any]) -> Any:
        return True

    def noise(self) -> None:
        """A big batch of what nobody asked for, and of what cannot be read."""
        for number in range(150):
            self.put(poll={"id": str(number)})
            self.put(message_reaction={"chat": {"id": -1}, "new_reaction": []})
            self.put(of_the_future={"from": {"id": number}})
        self.put(message={"message_id": 1})
        self.put(callback_query={"id": "x"})
        self.put()


def message(chat: int, number: int, text: str, sender: dict[str, Any] | None = None) -> dict[str, Any]:
    kind = {"id": chat, "type": "private", "first_name": "P"} if chat > 0 else {"id": chat, "type": "supergroup", "title": "G"}
    extra = {"from": sender} if sender else {}
    return {"message_id": number, "date": 1_796_000_000, "chat": kind, "text": text, **extra}


def person(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": "P"}


def command(chat: int, sender: int, text: str) -> dict[str, Any]:
    """A message that begins with a command, with the entity that marks it."""
    length = len(text.split(" ")[0])
    entity = [{"type": "bot_command", "offset": 0, "length": length}]
    return {**message(chat, 1, text, person(sender)), "entities": entity}


def press(sender: int, chat: int, number: int, data: str, query: str) -> dict[str, Any]:
    return {"id": query, "from": person(sender), "chat_instance": "1", "data": data, "message": message(chat, number, "x")}


def buttons(fields: dict[str, Any]) -> dict[str, str]:
    """Label -> callback data of the buttons in a call."""
    markup = fields.get("reply_markup") or "{}"
    keyboard = (json.loads(markup) if isinstance(markup, str) else markup).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in keyboard for button in row if "callback_data" in button}


@asynccontextmanager
async def least_api(kind: type[LeastApi] = LeastApi) -> AsyncIterator[LeastApi]:
    api = kind()
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", api.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    assert runner.addresses
    api.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield api
    finally:
        await runner.cleanup()
