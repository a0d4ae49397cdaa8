"""Keys of the services for NATS: seeds in a folder, and the server's configuration that lets each do its part and no more."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from deploy.folder import Standing
from shared.bus.permissions import PARTS, permissions
from shared.settings import Settings

SERVER = "server"
AUTHORIZATION = "authorization.conf"
TEMPLATES = ("single.conf", "cluster-a.conf", "cluster-b.conf", "cluster-c.conf")
SINGLE, CLUSTER = "nats", ("nats-a", "nats-b", "nats-c")  # the names servers are reached under
HERE = ("localhost", "127.0.0.1")  # and where they are tried out


class KeysExist(Exception):
    """The folder is not empty: keys that services run by are not written over."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} is not empty")
        self.folder = folder


@dataclass(frozen=True)
class NewKeys:
    """The folder, and the public key of each service."""

    folder: Path
    public: Mapping[str, str]


def embedded_keys(data_dir: Path) -> Path:
    """Where the keys for the embedded server lie."""
    return data_dir / "nats" / "keys"


def keys_for(settings: Settings, standing: Standing | None = None) -> Path | None:
    """The keys that fit the server in use: the setting's, those of the running system, or the embedded server's."""
    if settings.nats_url:
        return settings.nats_creds.expanduser().absolute() if settings.nats_creds else None
    if standing is not None:
        return Path(standing.nats_keys) if standing.nats_keys else None
    return embedded_keys(settings.folder)


def new_keys(folder: Path) -> NewKeys:
    """Seeds for all services, and in FOLDER/server what NATS servers need. Raises KeysExist.

    FOLDER/ca.pem lets services know the servers by; only FOLDER/server/tls/*.key are secrets of the servers.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise KeysExist(folder)
    public = ensure_keys(folder)
    server = folder / SERVER
    server.mkdir()
    (server / AUTHORIZATION).write_text(authorization(public))
    for name in TEMPLATES:
        (server / name).write_text((files("deploy") / "nats" / name).read_text())
    _write_certificates(folder)
    return NewKeys(folder, public)


def _write_certificates(folder: Path) -> None:
    """An authority that signs once and is forgotten; new certificates come with new keys."""
    from deploy.certificates import new_authority, write_server_pair
    from shared.bus.connection import CERTIFICATE_AUTHORITY

    tls, now = folder / SERVER / "tls", datetime.now(UTC)
    tls.mkdir(mode=0o700)
    authority = new_authority(now)
    for place in (folder / CERTIFICATE_AUTHORITY, tls / CERTIFICATE_AUTHORITY):
        place.write_bytes(authority.certificate)
    for name in (SINGLE, *CLUSTER):
        write_server_pair(authority, tls, name, HERE, now)


def renew_authorization(folder: Path) -> Path:
    """Writes FOLDER/server/authorization.conf again for the keys that are there, as this version's table has it.

    A service that is new in this version gets a key. Raises KeyMissing where there are no keys, KeyUnreadable.
    """
    from shared.bus.connection import KeyMissing

    if not any(folder.glob("*.nk")):
        raise KeyMissing(folder)
    file = folder / SERVER / AUTHORIZATION
    file.parent.mkdir(exist_ok=True)
    file.write_text(authorization(ensure_keys(folder)))
    return file


def ensure_keys(folder: Path) -> dict[str, str]:
    """Public key by service; a seed that is missing is made (0600). Raises KeyUnreadable."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for service in PARTS:
        if not (folder / f"{service}.nk").exists():
            _write_seed(folder / f"{service}.nk")
    return {service: _public(folder / f"{service}.nk") for service in PARTS}


def authorization(public: Mapping[str, str]) -> str:
    """The part of a nats-server configuration that knows these keys and denies everything else."""
    users = "\n".join(_user(service, key) for service, key in public.items())
    return f"authorization {{\n  users: [\n{users}\n  ]\n}}\n"


def _user(service: str, key: str) -> str:
    rights = permissions(service)
    publish = {"allow": rights.publish} | ({"deny": rights.never} if rights.never else {})
    return (
        f"    {{ # {service}\n      nkey: {key}\n      permissions: {{\n"
        f"        publish: {json.dumps(publish)}\n"
        f"        subscribe: {json.dumps({'allow': rights.subscribe})}\n"
        "      }\n    }"
    )


def _write_seed(file: Path) -> None:
    """In one piece: a start that is cut off leaves no half a key."""
    import nkeys

    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    fresh.write_bytes(nkeys.encode_seed(os.urandom(32), nkeys.PREFIX_BYTE_USER))
    fresh.replace(file)


def _public(file: Path) -> str:
    import nkeys

    from shared.bus.connection import KeyUnreadable

    try:
        return str(nkeys.from_seed(bytearray(file.read_bytes().strip())).public_key.decode())
    except (nkeys.NkeysError, ValueError) as exc:
        raise KeyUnreadable(file) from exc
