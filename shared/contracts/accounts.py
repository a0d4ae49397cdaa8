"""Messenger accounts of members, as officers see them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import OFFICERS_AND_DESK, Audience, Command, Done, Query, View


class AccountState(StrEnum):
    PENDING = "pending"  # waits for an officer's word, acts for nobody
    LINKED = "linked"
    UNLINKED = "unlinked"


class AccountRow(View):
    id: str
    member: str
    name: str
    telegram_id: str
    way: str  # invitation | contact | roster
    state: AccountState
    at: datetime  # when it was tied


class AccountRows(View):
    items: tuple[AccountRow, ...]


class ListAccounts(Query[AccountRows]):
    """Accounts of one body's people, of one member, or of everybody the asker looks after; with `past` also untied ones."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "account.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str | None = None
    member: str | None = None
    past: bool = False


class ConfirmAccount(Command[Done]):
    """An officer's word that the account is the member's own."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "account.confirm"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    account: str
