"""The people of the story: members of a body, most of them in the sandbox, some with their own page only."""

import asyncio
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from deploy.demo_checks import insist, until
from deploy.demo_stage import MEMBERS_BOT, Stage
from services.sandbox.client import Person
from shared.contracts.linking import Invitation, Invite
from shared.contracts.roll import ListMembers, SeatKind
from shared.texts import demo as texts


@dataclass(frozen=True)
class Player:
    """One member: `page` and `calendar` are secret addresses; `person` is None for somebody without a messenger."""

    member: str
    name: str
    page: str
    calendar: str
    person: Person | None


async def cast_of(stage: Stage, body: str, apart: int, known: dict[str, Player] | None = None) -> dict[str, Player]:
    """Invites everybody enrolled on the body; all but `apart` of them accept in the sandbox. By member id, in the roll's order.

    Whoever is in `known` has been invited for another body already.
    """
    known = known or {}
    rows = [row for row in (await stage.ask(ListMembers(body=body))).items if row.seat is not SeatKind.UNSEATED]
    fresh = [row for row in rows if row.id not in known]
    # Whoever holds an office presides or speaks for others: those without one are apart from the messenger here.
    without = {row.id for row in [row for row in fresh if {"chair", "co_chair"}.isdisjoint(row.offices)][:apart]}
    letters = await _letters(stage, body, {row.id for row in fresh})
    players = await asyncio.gather(*(_player(stage, letters[row.id], row.id not in without) for row in fresh))
    await _all_linked(stage, body, {player.member for player in players if player.person})
    met = known | {player.member: player for player in players}
    return {row.id: met[row.id] for row in rows}


async def _letters(stage: Stage, body: str, wanted: set[str]) -> dict[str, Invitation]:
    letters = {letter.member: letter for letter in (await stage.do(Invite, body=body)).items}
    insist(wanted <= letters.keys(), texts.invitations_missing(len(wanted - letters.keys())))
    return letters


async def _player(stage: Stage, letter: Invitation, on_messenger: bool) -> Player:
    person = None
    if on_messenger:
        person = await stage.sandbox.user(letter.name)
        await person.start(MEMBERS_BOT, parse_qs(urlsplit(letter.link).query)["start"][0])
    return Player(letter.member, letter.name, letter.page, letter.calendar, person)


async def _all_linked(stage: Stage, body: str, wanted: set[str]) -> None:
    async def linked() -> bool:
        rows = (await stage.ask(ListMembers(body=body))).items
        return wanted <= {row.id for row in rows if row.linked}

    await until(linked, texts.not_all_linked(body))
