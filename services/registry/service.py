"""The registry: one table from question to handler; a command runs once, its right checked in its own transaction."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import Any

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import (
    accounts,
    changes,
    charters,
    chats,
    counting,
    desks,
    endings,
    facilitators,
    invitations,
    people,
    preferences,
    privacy,
    reading,
    record_rows,
    records,
    retention,
    rights,
    rosters,
    terms,
    views,
)
from services.registry.links import Links
from services.registry.tables import POST
from shared.bus.connection import connected
from shared.bus.relay import Relay
from shared.bus.serving import Handler, Table, serving
from shared.contracts import accounts as contract
from shared.contracts import attendance, bodies, desk, linking, roll
from shared.contracts import endings as ending
from shared.contracts import preferences as wishes
from shared.contracts import privacy as personal
from shared.contracts.base import Ask, Audience, Command, Refusal
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.housekeeping import keep_house
from shared.store.measuring import keep_measured
from shared.store.unit import Outbox, Unit
from shared.store.writer import Writer
from shared.tasks import side_by_side

NAME = "registry"

Look = Callable[[AsyncSession, datetime, Any, Audience], Awaitable[BaseModel]]
Act = Callable[[Unit, Any, Audience], Awaitable[BaseModel]]


class Registry:
    """What the handlers share: the database, the line of writers, the clock, and the secrets of links.

    `confirms`: accounts of people who may call or decide by an office wait for an officer's word.
    """

    def __init__(self, store: Store, writer: Writer, now: Callable[[], datetime], links: Links, *, confirms: bool) -> None:
        self._store = store
        self._writer = writer
        self._now = now
        self._links = links
        self._confirms = confirms

    def table(self) -> Table:
        """Every question to the registry and who answers it."""
        links = self._links
        looks: dict[type[Ask[Any]], Look] = {
            bodies.ListBodies: lambda session, now, ask, _: views.list_bodies(session, now),
            bodies.ShowBody: lambda session, now, ask, _: views.show_body(session, now, ask.slug),
            roll.ListMembers: lambda session, now, ask, _: views.list_members(session, now, ask.body),
            roll.ListTermEndings: lambda session, now, ask, _: terms.ending_soon(session, now, ask.body),
            roll.FindMembers: _find_members,
            bodies.ListRecords: lambda session, now, ask, _: records.list_records(session, ask),
            roll.GetRoll: lambda session, now, ask, _: views.get_roll(session, ask.body),
            bodies.GetCharter: lambda session, now, ask, _: charters.get_charter(session, ask),
            linking.GetDirectory: lambda session, now, ask, _: views.directory(session, ask.body),
            linking.Identify: lambda session, now, ask, audience: people.identify(session, now, ask, audience, links),
            linking.IdentifyCalendar: lambda session, now, ask, _: people.identify_calendar(session, ask),
            bodies.ChatBody: lambda session, now, ask, _: chats.body_of_chat(session, ask),
            linking.ListFacilitators: lambda session, now, ask, _: facilitators.of_body(session, ask),
            attendance.CountSeats: lambda session, now, ask, _: counting.count_seats(session, ask),
            linking.ShowBot: lambda session, now, ask, _: chats.show_bot(session, ask),
            personal.ExportMember: lambda session, now, ask, _: privacy.export(session, ask),
            contract.ListAccounts: accounts.list_accounts,
            desk.ShowDesk: lambda session, now, ask, _: desks.show(session, now, ask),
            wishes.ShowPreferences: preferences.show,
            wishes.ListRecipients: lambda session, now, ask, _: preferences.recipients(session, now, ask, links),
        }
        acts: dict[type[Ask[Any]], Act] = {
            bodies.AdoptCharter: lambda unit, ask, _: charters.adopt(unit, ask),
            linking.AcceptInvitation: lambda unit, ask, _: invitations.accept(unit, ask, self._confirms),
            linking.LinkByContact: lambda unit, ask, _: accounts.link_by_contact(unit, ask, self._confirms),
            linking.UnlinkAccount: lambda unit, ask, audience: accounts.unlink(unit, ask, audience, links),
            contract.ConfirmAccount: accounts.confirm,
            personal.EraseMember: lambda unit, ask, _: privacy.erase(unit, ask),
            personal.RunRetention: lambda unit, ask, _: retention.run(unit, ask.actor, links),
            ending.EndMembership: endings.end,
            bodies.BindChat: chats.bind,
            bodies.ChatMigrated: lambda unit, ask, _: chats.migrated(unit, ask),
            linking.AddFacilitator: lambda unit, ask, _: facilitators.add(unit, ask),
            linking.RemoveFacilitator: lambda unit, ask, _: facilitators.remove(unit, ask),
            linking.AnnounceBot: chats.announce_bot,
            desk.OpenDesk: lambda unit, ask, _: desks.open_(unit, ask),
            desk.StayAtDesk: lambda unit, ask, _: desks.stay(unit, ask),
            desk.LeaveDesk: lambda unit, ask, _: desks.leave(unit, ask),
            desk.RevokeCalendar: lambda unit, ask, audience: people.revoke_calendar(unit, ask, audience, links),
            wishes.ChoosePreferences: preferences.choose,
        }
        own: dict[type[Ask[Any]], Handler] = {
            roll.ImportRoster: self._import_roster,
            bodies.ImportRecords: self._import_records,
            linking.Invite: self._invite,
            desk.IssueDeskLink: self._desk_link,
        }
        looking = {kind: partial(self._look, look) for kind, look in looks.items()}
        acting = {kind: partial(self._act, act) for kind, act in acts.items()}
        return {**looking, **acting, **own}

    async def _look(self, look: Look, ask: Ask[Any], audience: Audience) -> BaseModel:
        async with self._store.reading() as session:
            refusal = await rights.refusal(session, self._now(), ask, audience)
            return refusal or await look(session, self._now(), ask, audience)

    async def _act(self, act: Act, ask: Command[Any], audience: Audience) -> BaseModel:
        async def work(unit: Unit) -> BaseModel:
            answer = await rights.refusal(unit.session, unit.now, ask, audience) or await act(unit, ask, audience)
            await changes.chain(unit)
            return answer

        return await self._writer.once(ask, work)

    async def _import_roster(self, ask: roll.ImportRoster, audience: Audience) -> BaseModel:
        """The file is read beside the line of writers: a workbook takes its time."""
        found = await asyncio.to_thread(reading.read, ask.content)
        return await self._act(lambda unit, _, __: rosters.import_roster(unit, ask, found, self._links), ask, audience)

    async def _desk_link(self, ask: desk.IssueDeskLink, audience: Audience) -> BaseModel:
        kept = await self._act(lambda unit, _, __: desks.issue(unit, ask, self._links), ask, audience)
        return desks.with_link(kept, self._links) if isinstance(kept, desk.DeskLink) else kept

    async def _import_records(self, ask: bodies.ImportRecords, audience: Audience) -> BaseModel:
        found = await asyncio.to_thread(record_rows.read, ask.content)
        return await self._act(lambda unit, _, __: records.import_records(unit, ask, found), ask, audience)

    async def _invite(self, ask: linking.Invite, audience: Audience) -> BaseModel:
        kept = await self._act(lambda unit, _, __: invitations.invite(unit, ask, self._links), ask, audience)
        if not isinstance(kept, linking.Invitations):
            return kept
        async with self._store.reading() as session:
            return await invitations.with_links(session, kept, self._links)


async def _find_members(session: AsyncSession, now: datetime, ask: roll.FindMembers, audience: Audience) -> BaseModel:
    """The operator sees everybody, a facilitator the people of the own bodies."""
    if rights.is_operator(ask.actor, audience):
        return await views.find_members(session, now, ask.text, None)
    if ask.actor is None:
        return Refusal(code="not_allowed")
    return await views.find_members(session, now, ask.text, await rights.facilitated(session, ask.actor, now))


@asynccontextmanager
async def running(runtime: Runtime) -> AsyncIterator[None]:
    """The registry at work, until the block ends: it answers, writes, and publishes what it wrote."""
    settings = runtime.settings
    store = Store(settings.database)
    writer = Writer(store, POST, runtime.clock.now)
    links = Links(settings.key, settings.public_base)
    registry = Registry(store, writer, runtime.clock.now, links, confirms=settings.confirms_offices)
    try:
        await store.check()
        async with connected(runtime.nats_url, NAME, runtime.keys) as client, writer.running():
            relay = Relay(client, Outbox(store, POST), settings.nats_replicas)
            writer.committed.append(relay.nudge)
            house = keep_house(store, POST, runtime.clock.now)
            measured = keep_measured(store, POST, runtime.clock.now, NAME)
            beside = side_by_side(relay.run(), house, measured, retention.keep_daily(writer, links))
            async with beside, serving(client, NAME, registry.table()):
                yield
    finally:
        await store.close()
