"""The two bots' tokens for the sandbox: random, made once and kept in the data folder."""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tokens:
    """In Telegram's form NUMBER:SECRET."""

    members: str
    facilitators: str


def sandbox_tokens(folder: Path) -> Tokens:
    """Those of DATA/sandbox.json (0600), which is written when it is not there."""
    file = folder / "sandbox.json"
    if file.exists():
        return Tokens(**json.loads(file.read_text()))
    made = Tokens(_token(), _token())
    folder.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(asdict(made)))
    fresh.replace(file)
    return made


def _token() -> str:
    return f"{secrets.randbelow(9 * 10**8) + 10**8}:{secrets.token_urlsafe(26)}"
