"""A Bot API that costs little: it hands presses out by long polling and measures when each is answered. A process of its own.

`python -m bench.stub` prints its port. Each token is a bot of its own. Beside the Bot API it knows four calls of the bench:
POST /load/TOKEN puts presses in line, POST /report/TOKEN waits until all are answered, or nothing has come for QUIET seconds;
POST /limits/TOKEN holds the bot to Telegram's limits from now on, POST /sent/TOKEN tells what it sent.
"""

import asyncio
import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any, cast
from urllib.parse import unquote_plus

import uvloop

from services.sandbox.errors import ApiError
from services.sandbox.limits import Governor, Limits

BATCH = 100  # getUpdates gives no more, here as there
QUIET_SECONDS = 10.0
TICK_SECONDS = 0.002
CHAT = -1_000_001

_QUERY = re.compile(rb"(?:^|&)callback_query_id=([^&]*)|name=\"callback_query_id\"\r\n(?:[^\r]+\r\n)*\r\n([^\r]*)")
_TEXT = re.compile(rb"(?:^|&)text=([^&]*)|name=\"text\"\r\n(?:[^\r]+\r\n)*\r\n([^\r]*)")
_OFFSET = re.compile(rb"(?:^|&)offset=(-?\d+)|name=\"offset\"\r\n(?:[^\r]+\r\n)*\r\n(-?\d+)")
_CHAT = re.compile(rb"(?:^|&)chat_id=(-?\d+)|name=\"chat_id\"\r\n(?:[^\r]+\r\n)*\r\n(-?\d+)")
_WAIT = re.compile(rb"(?:^|&)timeout=(\d+)|name=\"timeout\"\r\n(?:[^\r]+\r\n)*\r\n(\d+)")


@dataclass
class _Press:
    """One press and its times: when it was made, handed to the bot, and answered."""

    made: float
    handed: float | None = None
    answered: float | None = None
    text: bytes = b""


@dataclass
class _Bot:
    """What waits for one bot, and what it did."""

    waiting: list[tuple[int, str, bytes]] = field(default_factory=list)  # update id, callback id, update
    poll: "_Line | None" = None
    presses: dict[str, _Press] = field(default_factory=dict)
    left: int = 0
    last: float = 0.0
    update_id: int = 1000
    message_id: int = 0
    governor: Governor | None = None
    sent: list[float] = field(default_factory=list)
    refused: int = 0

    def put(self, presses: list[tuple[int, str, str]], *, again: str | None) -> None:
        """`again` hands each out twice: as the same update ("update"), or the same press as a new one ("press")."""
        now = self.last = perf_counter()
        for user, callback, data in presses:
            self.presses[callback] = _Press(now)
            for copy in range(2 if again else 1):
                self.update_id += 0 if copy and again == "update" else 1
                self.waiting.append((self.update_id, callback, _update(self.update_id, callback, user, data)))
        if self.poll is not None:
            poll, self.poll = self.poll, None
            self.hand(poll)

    def hand(self, line: "_Line") -> None:
        """The next batch; what is not confirmed yet is handed again."""
        batch = self.waiting[:BATCH]
        now = perf_counter()
        for _, callback, _ in batch:
            press = self.presses[callback]
            press.handed = press.handed or now
        line.say(b'{"ok":true,"result":[' + b",".join(update for _, _, update in batch) + b"]}")

    def answered(self, callback: str, text: bytes) -> None:
        press = self.presses.get(callback)
        self.last = perf_counter()
        if press is not None and press.answered is None:
            press.answered, press.text = self.last, text
            self.left -= 1


def _update(update_id: int, callback: str, user: int, data: str) -> bytes:
    """As Telegram sends it: with the message that carries the button."""
    person = {"id": user, "is_bot": False, "first_name": "P", "username": f"p{user}", "language_code": "ko"}
    bot = {"id": 7, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}
    buttons = [{"text": label, "callback_data": data} for label in ("찬성", "반대", "기권")]
    message = {
        "message_id": 5, "date": 1_796_000_000, "from": bot, "text": "🗳 1호 안건 — 찬성, 반대, 기권 가운데 하나를 눌러 주십시오.",
        "chat": {"id": CHAT, "type": "supergroup", "title": "G"},
        "reply_markup": {"inline_keyboard": [buttons]},
    }  # fmt: skip
    query = {"id": callback, "from": person, "chat_instance": "1", "data": data, "message": message}
    return json.dumps({"update_id": update_id, "callback_query": query}, ensure_ascii=False).encode()


class Stub:
    def __init__(self) -> None:
        self._bots: dict[str, _Bot] = {}
        self._loads: set[asyncio.Task[None]] = set()

    def take(self, line: "_Line", path: str, body: bytes) -> None:
        _, first, second = path.split("?")[0].split("/", 2)
        if first in ("load", "report"):
            bot = self._bot(second)
            work = self._load(bot, json.loads(body), line) if first == "load" else _report(bot, line)
            task = asyncio.get_running_loop().create_task(work)
            self._loads.add(task)
            task.add_done_callback(self._loads.discard)
            return
        if first in ("limits", "sent"):
            line.say(_limited(self._bot(second)) if first == "limits" else _sent(self._bot(second)))
            return
        self._call(self._bot(first.removeprefix("bot")), second, body, line)

    def _bot(self, token: str) -> _Bot:
        return self._bots.setdefault(token, _Bot())

    def _call(self, bot: _Bot, method: str, body: bytes, line: "_Line") -> None:
        if method == "answerCallbackQuery":
            bot.answered(_found(_QUERY, body).decode(), _found(_TEXT, body))
            line.say(b'{"ok":true,"result":true}')
        elif method == "getUpdates":
            self._poll(bot, int(_found(_OFFSET, body) or 0), int(_found(_WAIT, body) or 0), line)
        elif method == "getMe":
            me = {"id": 7, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}
            line.say(json.dumps({"ok": True, "result": me}).encode())
        elif method in ("sendMessage", "editMessageText"):
            if (refusal := _refused(bot, int(_found(_CHAT, body) or 0))) is not None:
                line.say(refusal)
                return
            bot.message_id += 1
            chat = {"id": CHAT, "type": "supergroup", "title": "G"}
            sent = {"message_id": bot.message_id, "date": 1_796_000_000, "chat": chat, "text": "-"}
            line.say(json.dumps({"ok": True, "result": sent}).encode())
        else:
            line.say(b'{"ok":true,"result":true}')

    def _poll(self, bot: _Bot, offset: int, seconds: int, line: "_Line") -> None:
        kept = 0
        while kept < len(bot.waiting) and bot.waiting[kept][0] < offset:
            kept += 1
        del bot.waiting[:kept]
        if bot.waiting or not seconds:
            bot.hand(line)
            return
        bot.poll = line
        asyncio.get_running_loop().call_later(seconds, lambda: self._give_up(bot, line))

    def _give_up(self, bot: _Bot, line: "_Line") -> None:
        if bot.poll is line:
            bot.poll = None
            line.say(b'{"ok":true,"result":[]}')

    async def _load(self, bot: _Bot, load: dict[str, Any], line: "_Line") -> None:
        """All at once, or `rate` a second."""
        bot.presses.clear()
        bot.waiting.clear()
        presses, rate, again = load["presses"], load.get("rate"), load.get("again")
        bot.left, bot.last = len(presses), perf_counter()
        line.say(b"{}")
        if rate is None:
            bot.put(presses, again=again)
            return
        begun, given = perf_counter(), 0
        while given < len(presses):
            due = min(int((perf_counter() - begun) * rate) + 1, len(presses))
            if due > given:
                bot.put(presses[given:due], again=again)
                given = due
            await asyncio.sleep(TICK_SECONDS)


def _limited(bot: _Bot) -> bytes:
    bot.governor = Governor(Limits.telegram())
    return b"{}"


def _refused(bot: _Bot, chat: int) -> bytes | None:
    """The 429 of a bot that is held to limits, None when the message goes out."""
    now = perf_counter()
    if bot.governor is not None:
        try:
            bot.governor.check(0, chat, now)
        except ApiError as exc:
            bot.refused += 1
            said = {"ok": False, "error_code": 429, "description": exc.description, "parameters": exc.parameters}
            return json.dumps(said).encode()
    bot.sent.append(now)
    return None


def _sent(bot: _Bot) -> bytes:
    """Seconds from the first message or edit to the last."""
    seconds = bot.sent[-1] - bot.sent[0] if bot.sent else 0.0
    return json.dumps({"sent": len(bot.sent), "refused": bot.refused, "seconds": seconds}).encode()


async def _report(bot: _Bot, line: "_Line") -> None:
    """Times in seconds. `wait` counts from the hand-over, `felt` from the press."""
    await asyncio.sleep(0.05)
    while bot.left and perf_counter() - bot.last < QUIET_SECONDS:  # noqa: ASYNC110 # an event for each answer would slow the stub
        await asyncio.sleep(TICK_SECONDS)
    done = [press for press in bot.presses.values() if press.answered and press.handed]
    handed = min((press.handed for press in done if press.handed), default=0.0)
    report = {
        "handed": len(bot.presses),
        "answered": len(done),
        "seconds": max((press.answered for press in done if press.answered), default=0.0) - handed,
        "wait": sorted(press.answered - press.handed for press in done if press.answered and press.handed),
        "felt": sorted(press.answered - press.made for press in done if press.answered),
        "texts": Counter(unquote_plus(press.text.decode()).split(" — ")[0] for press in done),
    }
    line.say(json.dumps(report).encode())


def _found(pattern: re.Pattern[bytes], body: bytes) -> bytes:
    match = pattern.search(body)
    return b"" if match is None else next((group for group in match.groups() if group is not None), b"")


class _Line(asyncio.Protocol):
    """One keep-alive connection of HTTP/1.1; requests come one after the other."""

    def __init__(self, take: Callable[["_Line", str, bytes], None]) -> None:
        self._take = take
        self._read = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)  # uvloop's own is none by class

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end]
            length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._read) < whole:
                return
            body, self._read = self._read[end + 4 : whole], self._read[whole:]
            self._take(self, head.split(b" ", 2)[1].decode(), body)

    def say(self, body: bytes) -> None:
        if self._transport is not None:
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
            self._transport.write(head + body)


async def main() -> None:
    loop, stub = asyncio.get_running_loop(), Stub()
    server = await loop.create_server(lambda: _Line(stub.take), "127.0.0.1", 0, backlog=512)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.Runner(loop_factory=uvloop.new_event_loop).run(main())
