"""All checks, one after the other; one that fails inside is a finding too."""

from collections.abc import AsyncIterator, Callable, Iterable
from datetime import UTC, datetime

import structlog

from deploy.doctor import bots, bus, database, machine
from deploy.doctor.finding import Finding, fine, odd, wrong
from shared.clock import Clock
from shared.settings import Settings
from shared.texts import doctor as texts

log = structlog.get_logger()


async def examine(settings: Settings) -> list[Finding]:
    """Every finding in the order of the checks. Nothing is changed by looking."""
    found: list[Finding] = [machine.check_python(), _check_settings(settings)]
    parts: dict[str, Callable[[], AsyncIterator[Finding]]] = {
        "folder": lambda: _one_by_one(machine.check_machine(settings, datetime.now(UTC))),
        "database": lambda: database.check_database(settings, Clock(settings.clock_file).now()),
        "nats": lambda: bus.check_bus(settings),
        "bots": lambda: bots.check_bots(settings),
    }
    for name, part in parts.items():
        try:
            async for finding in part():
                found.append(finding)
        except Exception as exc:  # whoever looks for faults must not stop at the first one
            log.exception("doctor.check_failed", check=name)
            found.append(wrong(name, texts.check_failed(type(exc).__name__)))
    return found


async def _one_by_one(findings: Iterable[Finding]) -> AsyncIterator[Finding]:
    for finding in findings:
        yield finding


def _check_settings(settings: Settings) -> Finding:
    if settings.nats_creds and not settings.nats_url:
        return odd("settings", texts.KEYS_WITHOUT_URL)
    if settings.telegram_is_real and not settings.public_url:
        return odd("settings", texts.NO_PUBLIC_URL)
    return fine("settings", texts.settings(len(settings.model_fields_set)))
