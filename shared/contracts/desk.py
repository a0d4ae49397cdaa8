"""The facilitators' desk on the web: a one-time link from their bot becomes a browser's session, which ends by itself."""

from datetime import datetime
from typing import ClassVar

from shared.contracts.base import Audience, Command, Done, Query, View
from shared.contracts.bodies import BodyRow

AT_DESK = frozenset({Audience.DESK})


class DeskLink(View):
    link: str  # PUBLIC/login/<token>, opens one session
    expires: datetime


class IssueDeskLink(Command[DeskLink]):
    """A fresh link for the acting facilitator; one that was not used yet opens nothing any more."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "desk.link"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.FACILITATOR})


class OpenDesk(Command[Done]):
    """Uses up the link whose fingerprint is the actor's id. `session` = fingerprint of the secret in the browser's cookie."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "desk.open"
    audiences: ClassVar[frozenset[Audience]] = AT_DESK

    session: str


class StayAtDesk(Command[Done]):
    """The session is in use: it may idle on from now."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "desk.stay"
    audiences: ClassVar[frozenset[Audience]] = AT_DESK


class LeaveDesk(Command[Done]):
    """Ends the session."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "desk.leave"
    audiences: ClassVar[frozenset[Audience]] = AT_DESK


class DeskView(View):
    """Whose session it is, and the bodies it may look after."""

    facilitator: str
    name: str
    bodies: tuple[BodyRow, ...]
    until: datetime  # the end, however much it is used


class ShowDesk(Query[DeskView]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "desk.show"
    audiences: ClassVar[frozenset[Audience]] = AT_DESK


class RevokeCalendar(Command[Done]):
    """A member's calendar link so far opens nothing any more; a new one is on the own page. `member` null = the acting one."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "calendar.revoke"
    audiences: ClassVar[frozenset[Audience]] = frozenset(
        {Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR, Audience.DESK}
    )

    member: str | None = None
