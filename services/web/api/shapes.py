"""What the API shows of the services' views: times with +09:00, and nothing that is not public."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from pydantic import BaseModel, create_model

from shared.clock import SEOUL
from shared.contracts.base import View
from shared.contracts.bodies import BodyRow, BodyView, Record
from shared.contracts.finding import FindingView
from shared.contracts.meetings import MeetingView
from shared.contracts.minutes import MinutesView
from shared.contracts.polls import PollView
from shared.contracts.requests import RequestView
from shared.contracts.targets import TargetsView

HIDDEN_OF_BODY = ("chat_id",)
HIDDEN_OF_MEETING = ("presiding", "presiding_name")  # a name is public in minutes, not before
HIDDEN_OF_MINUTES = ("corrections", "approved_by", "visible", "lines", "unconfirmed")


def _without(view: type[View], name: str, *hidden: str, **more: Any) -> type[BaseModel]:
    """The model of a view less some of its fields, for the API's description."""
    fields: dict[str, Any] = {key: (field.annotation, field) for key, field in view.model_fields.items() if key not in hidden}
    return create_model(name, __doc__=view.__doc__, **fields, **more)


Body = _without(BodyView, "Body", *HIDDEN_OF_BODY)
Poll = _without(PollView, "Poll")
Meeting = _without(MeetingView, "Meeting", *HIDDEN_OF_MEETING, record=(bool, False), polls=(tuple[PollView, ...], ()))
Minutes = _without(MinutesView, "Minutes", *HIDDEN_OF_MINUTES)
Finding = _without(FindingView, "Finding", "heard")
Request = _without(RequestView, "Request", "mine")
Targets = _without(TargetsView, "Targets", "people")
PastRecord = _without(Record, "PastRecord", record=(bool, True))


class Bodies(BaseModel):
    items: tuple[BodyRow, ...]
    next: str | None = None


class Meetings(BaseModel):
    """Meetings in the scheduler's order; after the last of them the past records (`record` true), known by documents only."""

    items: tuple[Meeting | PastRecord, ...]  # type: ignore[valid-type] # made just above
    next: str | None = None


class Findings(BaseModel):
    """Dates that are looked for now: for each time how many can, never who."""

    items: tuple[Finding, ...]  # type: ignore[valid-type] # made just above
    next: str | None = None


class Requests(BaseModel):
    """Requests for an extraordinary meeting, newest first: how many ask and how many must, never who."""

    items: tuple[Request, ...]  # type: ignore[valid-type] # made just above
    next: str | None = None


class Polls(BaseModel):
    """Newest first; those that are only prepared are left out."""

    items: tuple[Poll, ...]  # type: ignore[valid-type] # made just above
    next: str | None = None


class Problem(BaseModel):
    """RFC 9457."""

    type: str
    title: str
    status: int
    detail: str
    code: str | None = None


def shown(view: View, *hidden: str, **more: object) -> dict[str, Any]:
    """A view as plain JSON values."""
    told: dict[str, Any] = _plain(view.model_dump(exclude=set(hidden)))
    return told | more


def body(view: BodyView) -> dict[str, Any]:
    return shown(view, *HIDDEN_OF_BODY)


def meeting(view: MeetingView) -> dict[str, Any]:
    return shown(view, *HIDDEN_OF_MEETING, record=False)


def poll(view: PollView) -> dict[str, Any]:
    return shown(view)


def finding(view: FindingView) -> dict[str, Any]:
    return shown(view, "heard")


def minutes(view: MinutesView) -> dict[str, Any]:
    return shown(view, *HIDDEN_OF_MINUTES)


def _plain(value: Any) -> Any:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, datetime):
        return value.astimezone(SEOUL).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value
