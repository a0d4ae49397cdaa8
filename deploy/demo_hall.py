"""A body's group chat and what stands in it: one status message a meeting, one a vote, as its members see them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from deploy.demo_cast import Player
from deploy.demo_checks import NotSo, insist
from deploy.demo_desk import Desk
from deploy.demo_own_page import press_on_page
from deploy.demo_stage import MEMBERS_BOT, Stage
from services.sandbox.client import Person, buttons, shown_text
from shared.texts import demo as texts

WAIT_SECONDS = 20

View = dict[str, Any]


@dataclass(frozen=True)
class Hall:
    """`players` in the roll's order, by member id; `eye` is a member through whose eyes the group is read."""

    stage: Stage
    body: str
    chat: int
    desk: Desk
    players: dict[str, Player]
    eye: Person

    async def sees(self, *words: str, label: str | None = None) -> View:
        """The message of the group, there already or still to come, that holds all the words, and the button if one is named."""

        def fits(view: View) -> bool:
            return all(word in shown_text(view) for word in words) and (label is None or label in buttons(view))

        return await self.sees_that(fits, " · ".join(words))

    async def sees_that(self, fits: Callable[[View], bool], wanted: str) -> View:
        try:
            return await self.eye.wait_for_message(self.chat, fits, timeout=WAIT_SECONDS)
        except TimeoutError as exc:
            raise NotSo(texts.group_silent(self.body, wanted)) from exc

    async def messages_with(self, *words: str) -> list[View]:
        """All messages of the group, as they now stand, that hold all the words."""
        return [view for view in await self.eye.messages(self.chat) if all(word in shown_text(view) for word in words)]

    async def press_all(self, who: Iterable[Player], label: str, message: View, page_about: str) -> None:
        """Everybody presses at once: in the group, or on the own page; each has to be told what was recorded."""
        await asyncio.gather(*(self.press(player, label, message, page_about) for player in who))

    async def press(self, player: Player, label: str, message: View, page_about: str) -> str:
        """One press by one member; gives the bot's answer, '' from the own page."""
        if player.person is None:
            await press_on_page(self.stage, player.page, label, about=page_about)
            return ""
        answer = await player.person.press(self.chat, label, int(message["message_id"]))
        insist(answer.answered and answer.text, texts.press_unanswered(player.name, label))
        return answer.text


async def open_hall(stage: Stage, title: str, body: str, desk: Desk, players: dict[str, Player]) -> Hall:
    """A new group chat of the body's members on the messenger, the members' bot and the facilitator, who owns it."""
    people = [player.person for player in players.values() if player.person]
    chat = await stage.sandbox.group(title, desk.person, [*people, MEMBERS_BOT])
    return Hall(stage, body, chat, desk, players, people[0])
