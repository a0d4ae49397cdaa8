"""What every service is started with."""

from dataclasses import dataclass
from pathlib import Path

from shared.clock import Clock
from shared.settings import Settings


@dataclass(frozen=True)
class Runtime:
    """Settings, the clock, the NATS server to use and the folder of service keys (None: a server without keys)."""

    settings: Settings
    clock: Clock
    nats_url: str
    keys: Path | None = None
