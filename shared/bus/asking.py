"""The asking side of requests: one typed question, one typed answer or refusal."""

from typing import TypeVar

import structlog
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.errors import MaxPayloadError, NoRespondersError
from pydantic import BaseModel

from shared.contracts.base import Ask, Audience, Refusal, subject_of
from shared.ids import new_id

REQUEST_SECONDS = 5.0
REFUSED = "Hyeopchi-Refused"
CORRELATION = "Hyeopchi-Correlation"

A = TypeVar("A", bound=BaseModel)


class Unavailable(Exception):
    """The service did not answer in time: what became of a command is unknown, the same key may be sent again."""

    def __init__(self, service: str, why: str) -> None:
        super().__init__(f"{service}: {why}")
        self.service = service


class ServiceFault(Exception):
    """The service failed inside; it has logged what happened."""


class Bus:
    """Asks services on behalf of one audience. `audience` is part of the subject and must fit the connection's key."""

    def __init__(self, client: Client, audience: Audience) -> None:
        self._client = client
        self._audience = audience

    async def ask(self, question: Ask[A], *, seconds: float = REQUEST_SECONDS) -> A | Refusal:
        """The answer, or the refusal; raises Unavailable or ServiceFault."""
        headers = {CORRELATION: structlog.contextvars.get_contextvars().get("correlation") or new_id()}
        try:
            reply = await self._client.request(
                subject_of(type(question), self._audience),
                question.model_dump_json().encode(),
                timeout=seconds,
                headers=headers,
            )
        except MaxPayloadError:
            return Refusal(code="too_large")
        except NoRespondersError as exc:
            raise Unavailable(question.service, "nobody answers") from exc
        except (NatsError, TimeoutError) as exc:
            raise Unavailable(question.service, type(exc).__name__) from exc
        return _read(question, reply.data, reply.headers or {})


def _read(question: Ask[A], data: bytes, headers: dict[str, str]) -> A | Refusal:
    if headers.get("Nats-Service-Error-Code"):
        raise ServiceFault(f"{question.service} {question.verb}")
    if headers.get(REFUSED):
        return Refusal.model_validate_json(data)
    return question.answer_class().model_validate_json(data)
