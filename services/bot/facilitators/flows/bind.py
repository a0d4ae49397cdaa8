"""Tying a group chat to a body, step by step or in one line: /bind NAME CHAT_ID, with the body's name or its slug."""

import re

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.bodies import BindChat, BodyRow, ShowBody
from shared.phrases.plain import plain
from shared.texts import facilitator as texts
from shared.texts import facilitator_bind as bind_texts
from shared.texts.refusals import sentence

_NUMBER = re.compile(r"-\d{5,15}")
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-"})


async def ask_body(talk: Talk) -> Screen | Move:
    """`line` is what stood behind the command: a body's name or slug, and perhaps the number."""
    bodies = await talk.bodies()
    if not bodies:
        return Over(texts.NO_BODY)
    words = plain(str(talk.given.pop("line", ""))).split()
    if words:
        return _one_line(talk, bodies, words)
    if len(bodies) == 1:
        talk.given["body"] = bodies[0].slug
        return Go("chat")
    return _bodies(bodies, f"{bind_texts.WHICH_BODY}\n{bind_texts.ONE_LINE}")


def _one_line(talk: Talk, bodies: list[BodyRow], words: list[str]) -> Screen | Move:
    named, rest = _named(bodies, words)
    chat = read_chat(" ".join(rest))
    if chat is not None:
        talk.given["chat"] = chat
    if len(named) != 1:
        said = " ".join(word for word in words if read_chat(word) is None)
        return _bodies(named, bind_texts.WHICH_BODY) if named else _bodies(bodies, bind_texts.unknown_body(said or words[0]))
    talk.given["body"] = named[0].slug
    if chat is None:
        return Go("chat", bind_texts.UNREADABLE if rest else "")
    return Go("confirm")


def _named(bodies: list[BodyRow], words: list[str]) -> tuple[list[BodyRow], list[str]]:
    """The bodies that the first words name (several councils may have a subcommittee of one name), and the words left."""
    for end in range(len(words), 0, -1):
        said = " ".join(words[:end])
        found = [body for body in bodies if said in (body.slug, plain(body.name))]
        if found:
            return found, words[end:]
    return [], words


def _bodies(bodies: list[BodyRow], text: str) -> Screen:
    return Screen(text, tuple(Choice(body.name, body.slug) for body in bodies))


async def take_body(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["body"] = said.pick
    return Go("confirm" if "chat" in talk.given else "chat")


async def ask_chat(talk: Talk) -> Screen | Move:
    body = await talk.know(ShowBody(slug=talk.given["body"]))
    return Screen(f"{texts.header('bind', (body.name,))}\n\n{bind_texts.WHICH_CHAT}")


async def take_chat(talk: Talk, said: Said) -> Move:
    chat = said.chat or read_chat(said.text)
    if chat is None:
        return Again(bind_texts.UNREADABLE)
    talk.given["chat"] = chat
    return Go("confirm")


def read_chat(text: str) -> int | None:
    """A group's number in typed text: groups have negative ones."""
    found = _NUMBER.search(plain(text).translate(_MINUS).replace("- ", "-"))
    return int(found[0]) if found else None


async def ask_confirm(talk: Talk) -> Screen | Move:
    body = await talk.know(ShowBody(slug=talk.given["body"]))
    chat = int(talk.given["chat"])
    other = f"\n{bind_texts.replaced(body.chat_id)}" if body.chat_id not in (None, chat) and body.chat_id is not None else ""
    return Screen(bind_texts.ask(body.name, chat, "") + other, actions=(Choice(bind_texts.CONFIRM, "bind"),))


async def take_confirm(talk: Talk, said: Said) -> Move:
    if said.pick != "bind":
        return Again(texts.PICK_ONE)
    bound = await talk.do(BindChat, body=talk.given["body"], chat_id=int(talk.given["chat"]))
    if isinstance(bound, Refusal):
        return Again(sentence(bound))
    body = await talk.know(ShowBody(slug=bound.body))
    return Over(bind_texts.bound(body.name, bound.chat_id))


BIND = Flow(
    "bind",
    "body",
    {"body": Step(ask_body, take_body), "chat": Step(ask_chat, take_chat), "confirm": Step(ask_confirm, take_confirm)},
    subject="line",
)
