"""The voices in which the web asks the services: anybody's, a member's by the own page, a facilitator's by a session."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pydantic import BaseModel

from services.web.errors import NotFound, Refused
from shared.bus.asking import REQUEST_SECONDS
from shared.clock import Clock
from shared.contracts.base import Actor, Ask, Channel, Refusal
from shared.ids import fingerprint
from shared.settings import Settings

A = TypeVar("A", bound=BaseModel)

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SLUG = re.compile(r"\w[\w.-]{0,99}")


class Asking(Protocol):
    """shared.bus.asking.Bus, or a fake."""

    async def ask(self, question: Ask[A], *, seconds: float = REQUEST_SECONDS) -> A | Refusal: ...


@dataclass(frozen=True)
class Desk:
    """Everything that a page needs to be made."""

    public: Asking
    member: Asking
    facilitator: Asking
    settings: Settings
    clock: Clock
    is_up: Callable[[], bool] = lambda: True  # whether everything that starts together with the pages stands

    def url(self, path: str) -> str:
        return f"{self.settings.public_base}{path}"


async def answered(asking: Asking, question: Ask[A]) -> A:
    """The answer; raises Refused for a refusal."""
    answer = await asking.ask(question)
    if isinstance(answer, Refusal):
        raise Refused(answer)
    return answer


def known_id(text: str) -> str:
    """An id, a code or a secret from a path; raises NotFound for what none can be, so that no service is asked."""
    if not _ID.fullmatch(text):
        raise NotFound()
    return text


def known_slug(text: str) -> str:
    """A body's slug from a path; raises NotFound as above."""
    if not _SLUG.fullmatch(text):
        raise NotFound()
    return text


def page_actor(token: str) -> Actor:
    """The member to whom an own page belongs; the secret itself goes nowhere."""
    return Actor(channel=Channel.PAGE, id=fingerprint(token))
