"""What every service is started with."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from shared.clock import Clock
from shared.settings import Settings


def _set() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


@dataclass(frozen=True)
class Runtime:
    """Settings, the clock, the NATS server to use and the folder of service keys (None: a server without keys).

    `ready` is set while everything that starts together is up; a service by itself is ready when it answers.
    """

    settings: Settings
    clock: Clock
    nats_url: str
    keys: Path | None = None
    ready: asyncio.Event = field(default_factory=_set, compare=False)
