"""A membership that ends before its term is over."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import OFFICERS_AND_DESK, Audience, Command, View


class EndReason(StrEnum):
    DISMISSAL = "dismissal"  # 위촉 해제
    DEATH = "death"  # 사망
    RESIGNATION = "resignation"  # 사임
    TRANSFER = "transfer"  # 인사이동: an official left the post


AT_ONCE = frozenset({EndReason.DISMISSAL, EndReason.DEATH})  # also in a meeting that is under way; all else from the next one on


class MembershipOver(View):
    """`bodies`: on whose rolls the member is no more; `last_day` the last one that counts."""

    member: str
    bodies: tuple[str, ...]
    reason: EndReason
    last_day: date
    at_once: bool


class EndMembership(Command[MembershipOver]):
    """The clerk records a dismissal or a death (at once), or a resignation or transfer with its last day.

    A death ends every seat in the bodies that the officer looks after.
    """

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "membership.end"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str
    member: str
    reason: EndReason
    on: date | None = None
