"""Acting as people in the sandbox, for the demo and for tests."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

View = dict[str, Any]
POLL_SECONDS = 20


class SandboxRefused(Exception):
    """The sandbox said no: `code` as in services/sandbox/errors.py, `message` in Korean."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code = status, code


@dataclass(frozen=True)
class Answer:
    """What a press brought: a text (perhaps empty), an alert, a link; `answered` False = the bot was too slow."""

    answered: bool
    text: str = ""
    show_alert: bool = False
    url: str | None = None


class SandboxClient:
    """The control interface at `url`; use it as `async with SandboxClient(url) as client`."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/") + "/control"
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(limit=0)  # every waiting person holds a connection
        self._session = aiohttp.ClientSession(connector=connector)
        return self

    async def __aexit__(self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None) -> None:
        if self._session is not None:
            await self._session.close()

    async def call(self, verb: str, path: str, *, json: Any = None, **query: str | int) -> Any:
        """One request; a refusal raises SandboxRefused."""
        if self._session is None:
            raise RuntimeError("the client is not open")
        async with self._session.request(verb, self._url + path, json=json, params=query) as response:
            document = await response.json()
            if response.status < 400:
                return document
            error = document.get("error") or {"code": "invalid", "message": str(document)}
            raise SandboxRefused(response.status, error["code"], error["message"])

    async def user(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        phone: str | None = None,
        user_id: int = 0,
    ) -> Person:
        """A new person."""
        body = {"first_name": first_name, "last_name": last_name, "username": username, "phone": phone, "id": user_id}
        return Person(self, **_person(await self.call("POST", "/users", json=body)))

    async def people(self) -> list[Person]:
        return [Person(self, **_person(view)) for view in await self.call("GET", "/users")]

    async def bots(self) -> list[View]:
        return list(await self.call("GET", "/bots"))

    async def group(
        self, title: str, creator: Person, members: Sequence[Person | int | str] = (), *, kind: str = "supergroup"
    ) -> int:
        """A new group; members may be people, ids or bots' @names. Returns its chat id."""
        listed = [member.id if isinstance(member, Person) else member for member in members]
        view = await self.call("POST", "/groups", json={"title": title, "creator": creator.id, "members": listed, "kind": kind})
        return int(view["id"])

    async def place(
        self, group: int, member: Person | int | str, status: str = "member", *, anonymous: bool = False, can_pin: bool = True
    ) -> None:
        """Add somebody (member), make admin (administrator), take out (left, kicked)."""
        who = member.id if isinstance(member, Person) else member
        await self.call(
            "POST", f"/groups/{group}/members", json={"user": who, "status": status, "anonymous": anonymous, "can_pin": can_pin}
        )

    async def migrate(self, group: int) -> int:
        """Upgrade a basic group; returns the new chat id."""
        return int((await self.call("POST", f"/groups/{group}/migrate"))["id"])

    async def inject(self, bot: int | str, update: View, update_id: int | None = None) -> int:
        """Queue a raw update: the same again, or a malformed one."""
        made = await self.call("POST", f"/bots/{bot}/updates", json={"update": update, "update_id": update_id})
        return int(made["update_id"])

    async def pending(self, bot: int | str) -> list[View]:
        """Updates that the bot has not confirmed yet."""
        return list(await self.call("GET", f"/bots/{bot}/updates"))

    async def set_limits(self, limits: View) -> None:
        await self.call("PUT", "/limits", json=limits)

    async def set_faults(self, **faults: Any) -> None:
        """Fields of services/sandbox/limits.py Faults; none = no faults."""
        await self.call("PUT", "/faults", json=faults)

    async def reset(self) -> None:
        await self.call("POST", "/reset")


@dataclass(frozen=True)
class Person:
    """Somebody in the sandbox. `chat` is a group's id, or a bot's id or @name for the private chat."""

    client: SandboxClient
    id: int
    first_name: str
    username: str | None
    phone: str | None

    async def _do(self, what: str, **body: Any) -> View:
        made: View = await self.client.call("POST", f"/{what}", json={"user": self.id, **body})
        return made

    async def start(self, bot: int | str, payload: str = "") -> View:
        return await self._do("start", bot=bot, payload=payload)

    async def say(self, chat: int | str, text: str, *, reply_to: int | None = None, anonymous: bool = False) -> View:
        return await self._do("say", chat=chat, text=text, reply_to=reply_to, anonymous=anonymous)

    async def edit(self, chat: int | str, message_id: int, text: str) -> View:
        return await self._do("edit", chat=chat, message_id=message_id, text=text)

    async def forward(self, chat: int | str, message_id: int, to: int | str) -> View:
        return await self._do("forward", chat=chat, message_id=message_id, to=to)

    async def share_contact(self, chat: int | str, *, of: Person | None = None, phone: str | None = None) -> View:
        return await self._do("contact", chat=chat, of=of.id if of else None, phone=phone)

    async def send_document(self, chat: int | str, file_name: str, content: bytes, *, caption: str = "") -> View:
        encoded = base64.b64encode(content).decode()
        return await self._do("document", chat=chat, file_name=file_name, content=encoded, caption=caption)

    async def block(self, bot: int | str, blocked: bool = True) -> None:
        await self._do("block", bot=bot, blocked=blocked)

    async def tap(
        self, chat: int | str, message_id: int, *, label: str | None = None, data: str | None = None, forged: bool = False
    ) -> View:
        """Press and do not wait: {"press": id}, or {"url": …} for a link button."""
        return await self._do("press", chat=chat, message_id=message_id, label=label, data=data, forged=forged)

    async def press(
        self,
        chat: int | str,
        label: str,
        message_id: int | None = None,
        *,
        timeout: int = POLL_SECONDS,  # noqa: ASYNC109 — the sandbox itself waits, on its own clock
    ) -> Answer:
        """Press the button with this label (on the newest message that has it) and wait for the bot's answer."""
        number = message_id if message_id is not None else (await self._newest_with(chat, label))["message_id"]
        made = await self.tap(chat, number, label=label)
        return Answer(True, url=made["url"]) if "url" in made else await self.answer(made["press"], timeout=timeout)

    async def answer(
        self,
        press_id: str,
        *,
        timeout: int = POLL_SECONDS,  # noqa: ASYNC109 — as above
    ) -> Answer:
        """Wait for a press's answer, at most `timeout` seconds."""
        found = await self.client.call("GET", f"/presses/{press_id}", wait=timeout)
        return Answer(True, **found["answer"]) if found["answered"] else Answer(False)

    async def chats(self) -> list[View]:
        return list(await self.client.call("GET", "/chats", user=self.id))

    async def messages(self, chat: int | str, *, since: int = 0) -> list[View]:
        """Messages written or edited after change number `since` (a message's "rev"), oldest first."""
        found = await self.client.call("GET", "/messages", user=self.id, chat=chat, since=since)
        return list(found["messages"])

    async def wait_for_message(
        self,
        chat: int | str,
        wanted: Callable[[View], bool] | str,
        *,
        since: int = 0,
        timeout: int = POLL_SECONDS,  # noqa: ASYNC109 — as above
    ) -> View:
        """The first message, there already or still to come, that fits (a text = contains it); raises TimeoutError."""
        fits = (lambda view: wanted in shown_text(view)) if isinstance(wanted, str) else wanted
        until, rev = time.monotonic() + timeout, since
        while True:
            left = max(int(until - time.monotonic()), 0)
            found = await self.client.call("GET", "/messages", user=self.id, chat=chat, since=rev, wait=min(left, POLL_SECONDS))
            for view in found["messages"]:
                if fits(view):
                    return dict(view)
            rev = found["rev"]
            if left == 0:
                raise TimeoutError(f"{self.first_name} waited {timeout} s in chat {chat} for {wanted!r}")

    async def _newest_with(self, chat: int | str, label: str) -> View:
        for view in sorted(await self.messages(chat), key=lambda view: -int(view["message_id"])):
            if label in buttons(view):
                return view
        raise LookupError(f"no message in chat {chat} has a button {label!r}")


def shown_text(message: View) -> str:
    return str(message.get("text") or message.get("caption") or "")


def buttons(message: View) -> list[str]:
    """The labels of a message's inline buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def _person(view: View) -> dict[str, Any]:
    name = " ".join(filter(None, (view["first_name"], view.get("last_name"))))
    return {"id": view["id"], "first_name": name, "username": view.get("username"), "phone": view.get("phone")}
