"""TLS certificates for the NATS servers: an authority of our own and one certificate a server (X.509, Ed25519, PEM)."""

import base64
import hashlib
import ipaddress
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import nacl.signing  # comes with nkeys, and signs

YEARS = 10
AUTHORITY = "hyeopchi NATS"

SEQUENCE, SET, INTEGER, BITS, OCTETS, OID, TEXT, TIME, BOOLEAN = 0x30, 0x31, 0x02, 0x03, 0x04, 0x06, 0x0C, 0x17, 0x01
ED25519 = bytes.fromhex("300506032b6570")
COMMON_NAME = bytes.fromhex("0603550403")
TRUE = bytes.fromhex("0101ff")
BASIC, KEY_USAGE, EXTENDED_USAGE, NAMES, OWN_KEY, ISSUER_KEY = (
    bytes.fromhex(f"0603551d{last}") for last in ("13", "0f", "25", "11", "0e", "23")
)
SERVER_AND_CLIENT = bytes.fromhex("301406082b0601050507030106082b06010505070302")
PKCS8 = bytes.fromhex("302e020100300506032b657004220420")  # an Ed25519 private key follows, 32 bytes


@dataclass(frozen=True)
class Authority:
    """Signs certificates for servers; its key never leaves memory, so that nobody can add a server later unseen."""

    key: nacl.signing.SigningKey
    certificate: bytes  # PEM


def new_authority(now: datetime) -> Authority:
    key = nacl.signing.SigningKey.generate()
    signs_certificates = _tlv(SEQUENCE, TRUE), bytes.fromhex("03020106")
    made = _certificate(AUTHORITY, _public(key), key, now, signs_certificates, ())
    return Authority(key, _pem("CERTIFICATE", made))


def write_server_pair(authority: Authority, folder: Path, name: str, also: Sequence[str], now: datetime) -> None:
    """FOLDER/NAME.pem and NAME.key (0600) for a server reached as `name` or any of `also` (names or IP addresses)."""
    key = nacl.signing.SigningKey.generate()
    signs_messages = _tlv(SEQUENCE), bytes.fromhex("03020780")
    made = _certificate(name, _public(key), authority.key, now, signs_messages, (name, *also))
    (folder / f"{name}.pem").write_bytes(_pem("CERTIFICATE", made))
    _write_secret(folder / f"{name}.key", _pem("PRIVATE KEY", PKCS8 + bytes(key)))


def _certificate(
    name: str,
    public: bytes,
    signer: nacl.signing.SigningKey,
    now: datetime,
    limits: tuple[bytes, bytes],
    reached_as: Sequence[str],
) -> bytes:
    """`limits`: the values of basicConstraints and keyUsage. One without names to be reached under is the authority itself."""
    extensions = [
        _tlv(SEQUENCE, BASIC, TRUE, _tlv(OCTETS, limits[0])),
        _tlv(SEQUENCE, KEY_USAGE, TRUE, _tlv(OCTETS, limits[1])),
        _tlv(SEQUENCE, OWN_KEY, _tlv(OCTETS, _tlv(OCTETS, _key_id(public)))),
        _tlv(SEQUENCE, ISSUER_KEY, _tlv(OCTETS, _tlv(SEQUENCE, _tlv(0x80, _key_id(_public(signer)))))),
    ]
    if reached_as:
        extensions.append(_tlv(SEQUENCE, EXTENDED_USAGE, _tlv(OCTETS, SERVER_AND_CLIENT)))
        extensions.append(_tlv(SEQUENCE, NAMES, _tlv(OCTETS, _tlv(SEQUENCE, *map(_reached_as, reached_as)))))
    body = _tlv(
        SEQUENCE,
        _tlv(0xA0, _tlv(INTEGER, b"\x02")),  # version 3
        _tlv(INTEGER, b"\x01" + secrets.token_bytes(15)),
        ED25519,
        _name(AUTHORITY),
        _tlv(SEQUENCE, _time(now - timedelta(hours=1)), _time(now + timedelta(days=365 * YEARS))),
        _name(name),
        _tlv(SEQUENCE, ED25519, _tlv(BITS, b"\0", public)),
        _tlv(0xA3, _tlv(SEQUENCE, *extensions)),
    )
    return _tlv(SEQUENCE, body, ED25519, _tlv(BITS, b"\0", signer.sign(body).signature))


def _tlv(tag: int, *parts: bytes) -> bytes:
    """Tag, length and value of DER."""
    value = b"".join(parts)
    size = len(value)
    if size < 0x80:
        return bytes((tag, size)) + value
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + value


def _name(common: str) -> bytes:
    return _tlv(SEQUENCE, _tlv(SET, _tlv(SEQUENCE, COMMON_NAME, _tlv(TEXT, common.encode()))))


def _time(at: datetime) -> bytes:
    return _tlv(TIME, at.astimezone(UTC).strftime("%y%m%d%H%M%SZ").encode())


def _reached_as(name: str) -> bytes:
    try:
        return _tlv(0x87, ipaddress.ip_address(name).packed)
    except ValueError:
        return _tlv(0x82, name.encode("ascii"))


def _public(key: nacl.signing.SigningKey) -> bytes:
    return bytes(key.verify_key)


def _key_id(public: bytes) -> bytes:
    return hashlib.sha256(public).digest()[:20]


def _pem(kind: str, content: bytes) -> bytes:
    text = base64.b64encode(content).decode()
    lines = "\n".join(text[at : at + 64] for at in range(0, len(text), 64))
    return f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----\n".encode()


def _write_secret(file: Path, content: bytes) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(content)
