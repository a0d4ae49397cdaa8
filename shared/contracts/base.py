"""What every message between services has in common: who asks, under which key, and how an answer may look."""

import hashlib
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

# Numbers that every database holds: what is beyond is malformed, and comes to no service.
Number = Annotated[int, Field(ge=-(2**31), lt=2**31)]
TelegramId = Annotated[int, Field(gt=-(2**52), lt=2**52)]  # of a chat or a person in the messenger


class Message(BaseModel):
    """A frozen message. Unknown fields are refused, so that a newer sender is noticed."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", ser_json_bytes="base64", val_json_bytes="base64", hide_input_in_errors=True
    )


class View(BaseModel):
    """A frozen answer. Unknown fields are passed over, so that an older client goes on working."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class Channel(StrEnum):
    """The way a person came in."""

    TELEGRAM = "telegram"  # id = the messenger account's number
    PAGE = "page"  # id = fingerprint of the own page's secret
    DESK = "desk"  # id = fingerprint of the secret in a facilitator's browser
    OPERATOR = "operator"  # id = a name; the command line on the machine itself
    SERVICE = "service"  # id = the service's name


class Actor(Message):
    """Who acts, as the channel knows them; the service finds the person and checks the right."""

    channel: Channel
    id: str


class Audience(StrEnum):
    """Who may send a command: part of the subject, so that a service's NATS key can be held to it."""

    PUBLIC = "public"
    MEMBER = "member"
    FACILITATOR = "facilitator"
    DESK = "desk"  # a facilitator's browser
    OPERATOR = "operator"
    SERVICE = "service"


# The sets of audiences that questions share.
ANYONE = frozenset(Audience) - {Audience.DESK}  # a browser at the desk asks as public what everybody may know
OFFICERS = frozenset({Audience.FACILITATOR, Audience.OPERATOR})
OFFICERS_AND_DESK = OFFICERS | {Audience.DESK}  # what a facilitator may also read in a browser
OPERATOR = frozenset({Audience.OPERATOR})
SERVICES = frozenset({Audience.SERVICE})


A = TypeVar("A", bound=BaseModel)


class Ask(Message, Generic[A]):
    """A question to one service; `A` is the class of the answer."""

    service: ClassVar[str]
    verb: ClassVar[str]
    audiences: ClassVar[frozenset[Audience]]

    v: int = 1

    @classmethod
    def answer_class(cls) -> type[A]:
        """The class of the answer, from the parameter of `Ask[...]`."""
        for base in cls.__mro__:
            args = getattr(base, "__pydantic_generic_metadata__", {}).get("args")
            if args:
                answer: type[A] = args[0]
                return answer
        raise TypeError(f"{cls.__name__} names no answer")


class Query(Ask[A]):
    """A question that changes nothing."""

    actor: Actor | None = None


class Command(Ask[A]):
    """A change. The same `idempotency_key` again gives the same answer."""

    idempotency_key: str
    actor: Actor

    def once(self) -> str:
        """The key under which its answer is kept (at most 120 characters): another's key brings nobody another's answer."""
        key = self.idempotency_key
        return f"{self.verb}:{_digest(f'{self.actor.channel}:{self.actor.id}')[:16]}:{key if len(key) <= 64 else _digest(key)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class Refusal(View):
    """The expected 'no': a code, and the numbers and names that its sentence needs (shared/texts/refusals.py)."""

    code: str
    facts: dict[str, Any] = Field(default_factory=dict)


TRY_AGAIN = frozenset({"busy", "unsure"})  # codes after which the same command, with its key, is to be sent again


class Done(View):
    """The answer of a command that has nothing more to say."""


def subject_of(ask: type[Ask[Any]], audience: Audience) -> str:
    """The NATS subject, e.g. hyeopchi.scheduler.member.ballot.cast."""
    return f"hyeopchi.{ask.service}.{audience}.{ask.verb}"
