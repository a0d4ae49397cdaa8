"""Watching the stream of events from now on, for a process that keeps copies of answers and must learn when they are old."""

import asyncio
from collections.abc import Callable, Sequence

import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy
from nats.js.errors import APIError, NotFoundError

from shared.bus.permissions import STREAM
from shared.bus.stream import RETRY_SECONDS, SUBJECTS
from shared.contracts.events import Event, UnknownEvent, read_event
from shared.ids import new_id
from shared.tasks import not_cancelled

log = structlog.get_logger()

IDLE_SECONDS = 5.0
FORGOTTEN_SECONDS = 60.0  # the server drops a watcher that has not asked for so long


class Watcher:
    """Tells `seen` of each new event. Whatever may have been missed (start, outage, an event not understood) is told by `missed`.

    It belongs to one process, keeps no place in the stream and acknowledges nothing.
    """

    def __init__(
        self, client: Client, seen: Callable[[Event], None], missed: Callable[[], None], subjects: Sequence[str] = (SUBJECTS,)
    ) -> None:
        self._client = client
        self._seen = seen
        self._missed = missed
        self._subjects = list(subjects)

    async def run(self) -> None:
        """Until cancelled; watches anew after whatever breaks."""
        while not_cancelled():
            try:
                await self._watch()
            except NotFoundError:
                log.info("watcher.no_stream")  # whoever tells events makes it
            except (NatsError, APIError, OSError, TimeoutError) as exc:
                log.warning("watcher.again", error=type(exc).__name__)
            except Exception:
                log.exception("watcher.again")  # a watcher that ends unseen would leave old copies standing for ever
            self._missed()
            await asyncio.sleep(RETRY_SECONDS)

    async def _watch(self) -> None:
        js = self._client.jetstream()
        name = f"watch-{new_id()}"
        config = ConsumerConfig(
            name=name,
            ack_policy=AckPolicy.NONE,
            deliver_policy=DeliverPolicy.NEW,
            filter_subjects=self._subjects,
            inactive_threshold=FORGOTTEN_SECONDS,
            mem_storage=True,
        )
        await js.add_consumer(STREAM, config)
        self._missed()  # only now is nothing missed any more
        subscription = await js.pull_subscribe_bind(durable=name, stream=STREAM)
        while not_cancelled():
            try:
                messages = await subscription.fetch(1, timeout=IDLE_SECONDS)
            except TimeoutError:
                await subscription.consumer_info()  # raises when stream or consumer are gone
                continue
            for message in messages:
                self._tell(message)

    def _tell(self, message: Msg) -> None:
        try:
            self._seen(read_event(message.subject.removeprefix("hyeopchi.event."), message.data))
        except (UnknownEvent, ValueError) as exc:
            log.warning("watcher.not_understood", subject=message.subject, error=str(exc))
            self._missed()
