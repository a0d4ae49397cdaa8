"""Arranging the world: people, groups, admins, migration, limits, faults, raw updates, reset."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field

from services.sandbox.control.desk import Desk, View
from services.sandbox.limits import Faults, Limits
from services.sandbox.world import groups
from services.sandbox.world.delivery import put
from services.sandbox.world.model import Member, User
from services.sandbox.world.people import create_user


class NewUser(BaseModel):
    """A person; id 0 = the sandbox chooses."""

    first_name: str = Field(min_length=1, max_length=64)
    last_name: str | None = None
    username: str | None = Field(default=None, pattern=r"^[A-Za-z][A-Za-z0-9_]{3,31}$")
    phone: str | None = None
    id: int = Field(default=0, ge=0)


class NewGroup(BaseModel):
    """A group; members are ids or @names of people and bots."""

    title: str = Field(min_length=1, max_length=128)
    creator: int
    members: list[int | str] = []
    kind: Literal["group", "supergroup"] = "supergroup"


class Place(BaseModel):
    """Somebody's place in a group; `by` is who gives it (the owner when absent)."""

    user: int | str
    status: Literal["creator", "administrator", "member", "left", "kicked"] = "member"
    anonymous: bool = False
    can_pin: bool = True
    by: int | None = None


class RawUpdate(BaseModel):
    """An update as it is, without its number: repeated, shuffled or malformed ones."""

    update: dict[str, Any]
    update_id: int | None = None


def arranging(desk: Desk) -> APIRouter:
    """The router; every answer goes out only after the commit."""
    router = APIRouter(prefix="/control")
    world = desk.world

    @router.post("/users")
    async def new_user(body: NewUser) -> View:
        user = create_user(world, User(body.id, body.first_name, body.last_name, body.username, body.phone))
        await world.store.committed()
        return desk.user_view(user)

    @router.post("/groups")
    async def new_group(body: NewGroup) -> View:
        members = [desk.anyone(who).id for who in body.members]
        group = groups.create_group(world, body.title, desk.user(body.creator).id, members, kind=body.kind)
        await world.store.committed()
        return desk.chat_view(group, body.creator)

    @router.post("/groups/{chat_id}/members")
    async def place(chat_id: int, body: Place) -> View:
        group, user = desk.group(chat_id), desk.anyone(body.user)
        owner = next((number for number, member in group.members.items() if member.status == "creator"), user.id)
        groups.set_member(world, group, user.id, Member(body.status, body.anonymous, body.can_pin), by=body.by or owner)
        await world.store.committed()
        return desk.chat_view(group)

    @router.post("/groups/{chat_id}/migrate")
    async def migrate(chat_id: int) -> View:
        new = groups.migrate(world, desk.group(chat_id))
        await world.store.committed()
        return desk.chat_view(new)

    @router.post("/bots/{bot}/updates")
    async def inject(bot: str, body: RawUpdate) -> dict[str, int]:
        update_id = put(world, desk.bot(bot), body.update, body.update_id)
        await world.store.committed()
        return {"update_id": update_id}

    @router.post("/reset")
    async def reset() -> dict[str, bool]:
        """Forget people, chats and updates; limits and faults stay as they are."""
        await world.store.committed()
        world.reset(list(world.bots.values()))
        await world.store.committed()
        return {"ok": True}

    return router


def tuning(desk: Desk) -> APIRouter:
    """Limits and faults: read, or replace as a whole (fields left out take their default)."""
    router = APIRouter(prefix="/control")

    @router.get("/limits")
    async def limits() -> View:
        return asdict(desk.governor.limits)

    @router.put("/limits")
    async def set_limits(body: Limits) -> View:
        desk.governor.limits = body
        return asdict(body)

    @router.get("/faults")
    async def faults() -> View:
        return asdict(desk.faults.faults)

    @router.put("/faults")
    async def set_faults(body: Faults) -> View:
        desk.faults.set(body)
        return asdict(body)

    return router
