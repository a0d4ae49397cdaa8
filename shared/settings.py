"""Settings from the environment or a .env file; a missing or wrong one is told by its name."""

import secrets
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.texts import settings as texts

REAL_TELEGRAM = "https://api.telegram.org"
DATABASES = ("sqlite+aiosqlite", "postgresql+asyncpg")
NATS_SCHEMES = ("nats", "tls", "ws", "wss")


class SettingsFault(Exception):
    """A setting that is missing or wrong; the message is a Korean sentence that names it."""


class Settings(BaseSettings):
    """Everything that may be set from outside. Paths are made absolute; see INTERFACES for meanings."""

    model_config = SettingsConfigDict(
        env_prefix="HYEOPCHI_", env_file=".env", extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    data_dir: Path = Path("data")
    database_url: str | None = None
    nats_url: str | None = None
    nats_creds: Path | None = None
    nats_replicas: int = Field(default=1, ge=1, le=5)  # copies of the events in a cluster
    members_bot_token: str | None = None
    facilitators_bot_token: str | None = None
    telegram_api: str | None = None
    webhook_url: str | None = None
    webhook_secret: str | None = Field(default=None, pattern=r"^[A-Za-z0-9_-]{1,256}$")
    members_webhook_port: int = Field(default=8082, ge=0, le=65535)
    facilitators_webhook_port: int = Field(default=8083, ge=0, le=65535)
    public_url: str | None = None
    secret_key: str | None = Field(default=None, min_length=16)
    confirm_offices: bool | None = None  # None: everywhere but in training and against a stand-in for Telegram
    metrics_port: int | None = Field(default=None, ge=1, le=65535)  # of a service by itself; the web has its own address
    log: str = "INFO"
    clock: str | None = None
    host: str = "127.0.0.1"  # 0.0.0.0 in a container
    port: int = Field(default=8080, ge=0, le=65535)  # 0 = any free one
    sandbox_port: int = Field(default=8081, ge=0, le=65535)

    @field_validator("database_url")
    @classmethod
    def _names_a_database(cls, url: str | None) -> str | None:
        if url and (urlsplit(url).scheme not in DATABASES or not _has_fair_port(url)):
            raise ValueError(texts.DATABASE_URL)
        return url

    @field_validator("nats_url")
    @classmethod
    def _names_servers(cls, url: str | None) -> str | None:
        if url and not all(_is_nats_server(server.strip()) for server in url.split(",")):
            raise ValueError(texts.NATS_URL)
        return url

    @field_validator("nats_creds")
    @classmethod
    def _is_a_folder(cls, folder: Path | None) -> Path | None:
        if folder and not folder.expanduser().is_dir():
            raise ValueError(texts.nats_creds(str(folder)))
        return folder

    @field_validator("telegram_api", "webhook_url", "public_url")
    @classmethod
    def _names_a_site(cls, url: str | None) -> str | None:
        if url and not (urlsplit(url).scheme in ("http", "https") and urlsplit(url).hostname and _has_fair_port(url)):
            raise ValueError(texts.SITE_URL)
        return url

    @model_validator(mode="after")
    def _holds_together(self) -> "Settings":
        if (self.members_bot_token is None) != (self.facilitators_bot_token is None):
            raise ValueError(texts.BOTH_TOKENS)
        if self.has_tokens and self.members_bot_token == self.facilitators_bot_token:
            raise ValueError(texts.SAME_TOKEN)
        if self.webhook_url and not self.webhook_secret:
            raise ValueError(texts.WEBHOOK_SECRET)
        if self.clock and self.telegram_is_real:
            raise ValueError(texts.CLOCK_ON_REAL_TELEGRAM)
        return self

    @property
    def has_tokens(self) -> bool:
        return self.members_bot_token is not None

    @property
    def telegram_is_real(self) -> bool:
        """Whether messages would go to Telegram's own servers."""
        return self.has_tokens and (self.telegram_api is None or urlsplit(self.telegram_api).hostname == "api.telegram.org")

    @property
    def confirms_offices(self) -> bool:
        """Whether the account of a chair or clerk waits for an officer's word. Unset: not in the sandbox, nor on a stand-in."""
        if self.confirm_offices is not None:
            return self.confirm_offices
        stand_in = self.telegram_api is not None and urlsplit(self.telegram_api).hostname != "api.telegram.org"
        training = not self.has_tokens and self.nats_url is None
        return not (stand_in or training)

    @property
    def telegram_base(self) -> str:
        return (self.telegram_api or REAL_TELEGRAM).rstrip("/")

    @property
    def folder(self) -> Path:
        return self.data_dir.expanduser().absolute()

    @property
    def public_base(self) -> str:
        """The address under which people reach the pages, without a slash at the end."""
        return (self.public_url or f"http://127.0.0.1:{self.port}").rstrip("/")

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.folder / 'hyeopchi.db'}"

    @property
    def clock_file(self) -> Path:
        return self.folder / "clock.json"

    @property
    def key(self) -> bytes:
        """The key for links and buttons: the setting, else one made at the first start and kept in the data folder (0600)."""
        if self.secret_key:
            return self.secret_key.encode()
        file = self.folder / "secret.key"
        if not file.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            file.touch(mode=0o600)
            file.write_text(secrets.token_urlsafe(32))
        return file.read_text().encode()


def read_settings(**given: object) -> Settings:
    """Settings from the environment, with the command line's own values first; raises SettingsFault with a Korean line."""
    try:
        return Settings(**{key: value for key, value in given.items() if value is not None})  # type: ignore[arg-type] # checked by pydantic
    except ValidationError as exc:
        first = exc.errors(include_input=False)[0]
        name = "HYEOPCHI_" + str(first["loc"][0]).upper() if first["loc"] else ""
        raise SettingsFault(texts.fault(name, texts.wrong(first["type"], first["msg"], first.get("ctx", {})))) from exc


def _has_fair_port(url: str) -> bool:
    try:
        return urlsplit(url).port != 0
    except ValueError:  # no number, or past 65535
        return False


def _is_nats_server(url: str) -> bool:
    """With its scheme, or `host:port` alone, as the NATS client takes it."""
    full = url if "://" in url else f"nats://{url}"
    named = urlsplit(full)
    plain = "://" in url or (_has_fair_port(full) and named.port is not None)
    return plain and named.scheme in NATS_SCHEMES and bool(named.hostname) and _has_fair_port(full)
