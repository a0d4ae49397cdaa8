"""How each service is started: heavy imports happen only when the service is wanted."""

from contextlib import AbstractAsyncContextManager
from typing import Any

from deploy.folder import Standing
from deploy.keys import keys_for
from shared.clock import Clock, ClockFault
from shared.runtime import Runtime
from shared.settings import Settings, SettingsFault
from shared.texts import cli as texts

HOST = "127.0.0.1"

Service = AbstractAsyncContextManager[Any]


def runtime_for(settings: Settings, nats_url: str, standing: Standing | None = None) -> Runtime:
    """What every service is given, with the keys that fit the server.

    The clock begins as HYEOPCHI_CLOCK says when the folder has none yet.
    """
    clock = Clock(settings.clock_file)
    try:
        clock.start(settings.clock)
    except ClockFault as exc:
        raise SettingsFault(texts.clock_setting(exc.text)) from exc
    if settings.telegram_is_real and clock.offset:
        raise SettingsFault(texts.CLOCK_WAS_MOVED)
    return Runtime(settings=settings, clock=clock, nats_url=nats_url, keys=keys_for(settings, standing))


def registry(runtime: Runtime) -> Service:
    from services.registry.service import running

    return running(runtime)


def scheduler(runtime: Runtime) -> Service:
    from services.scheduler.service import running

    return running(runtime)


def web(runtime: Runtime) -> Service:
    from services.web.service import running

    return running(runtime, host=runtime.settings.host, port=runtime.settings.port)


def import_bots() -> None:
    """The slow part of their start: whoever runs services beside them does it first, for no service answers meanwhile."""
    _import_members_bot()
    import services.bot.facilitators.service  # noqa: F401 # only loaded


def _import_members_bot() -> None:
    from deploy.late_models import built_late

    with built_late("aiogram", ready=("aiogram.types:Update",)):
        import services.bot.members.service  # noqa: F401 # only loaded


def members_bot(runtime: Runtime, token: str, *, paced: bool = True) -> Service:
    _import_members_bot()
    from services.bot.members.service import running
    from services.bot.telegram.pacing import NoPacing

    return running(runtime, token=token, pacing=None if paced else NoPacing())


def facilitators_bot(runtime: Runtime, token: str, *, paced: bool = True) -> Service:
    from services.bot.facilitators.service import running
    from services.bot.telegram.pacing import NoPacing

    return running(runtime, token=token, pacing=None if paced else NoPacing())


def sandbox(runtime: Runtime, *, paced: bool = True) -> Service:
    from deploy.sandbox_tokens import sandbox_tokens
    from services.sandbox.limits import Limits
    from services.sandbox.service import SandboxBot, running

    settings, tokens = runtime.settings, sandbox_tokens(runtime.settings.folder)
    bots = [
        SandboxBot(token=tokens.members, username="hyeopchi_members_bot", name=texts.MEMBERS_BOT_NAME),
        SandboxBot(token=tokens.facilitators, username="hyeopchi_facilitators_bot", name=texts.FACILITATORS_BOT_NAME),
    ]
    return running(
        data_dir=settings.folder, host=settings.host, port=settings.sandbox_port, bots=bots, now=runtime.clock.now,
        limits=None if paced else Limits.none(),
    )  # fmt: skip
