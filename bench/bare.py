"""The baselines of the votes bench: a bare aiogram bot that answers each press.

`python -m bench.bare KIND API TOKEN [NATS FILE]`.
KIND: stock, calm (the garbage collector set as ours is), commit (stock, with one NATS request and one raw commit for a press).
"""

import gc
import sqlite3
import sys

import nats
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery
from nats.aio.client import Client
from nats.aio.msg import Msg

SUBJECT = "bench.press"


async def press(query: CallbackQuery) -> None:
    await query.answer("ok")


async def press_commit(query: CallbackQuery, client: Client) -> None:
    reply = await client.request(SUBJECT, f"{query.from_user.id} {query.data}".encode(), timeout=10)
    await query.answer(reply.data.decode())


async def serve(client: Client, file: str) -> None:
    """One raw durable row for each request, no rules."""
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE ballot (id INTEGER PRIMARY KEY, voter INTEGER, choice TEXT)")

    async def commit(message: Msg) -> None:
        voter, choice = message.data.decode().split(" ", 1)
        database.execute("INSERT INTO ballot (voter, choice) VALUES (?, ?)", (int(voter), choice))
        await message.respond(b"ok")

    await client.subscribe(SUBJECT, cb=commit)


def calm() -> None:
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def main() -> None:
    kind, api, token, *more = sys.argv[1:]
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
    dispatcher = Dispatcher()
    dispatcher.callback_query.register(press_commit if kind == "commit" else press)
    if kind == "calm":
        dispatcher.startup.register(calm)

    async def connect() -> None:
        client = await nats.connect(more[0])
        dispatcher["client"] = client
        await serve(client, more[1])

    if kind == "commit":
        dispatcher.startup.register(connect)
    dispatcher.run_polling(bot)


if __name__ == "__main__":
    main()
