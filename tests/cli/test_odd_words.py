"""Words that no text, number or address can be: one line, exit code 2, nothing begun."""

from pathlib import Path

import pytest

from services.cli.main import run
from shared.settings import SettingsFault, read_settings


@pytest.mark.parametrize(
    "words",
    [
        ("member", "find", "\udcff"),
        ("facilitator", "add", "--telegram-id", "-5", "--body", "guro"),
        ("facilitator", "add", "--telegram-id", "9" * 26, "--body", "guro"),
        ("body", "bind", "guro", "--telegram-chat", "-" + "9" * 26),
        ("up", "--port", "99999"),
        ("minutes", "confirm", "m1"),
    ],
    ids=["no_text", "no_person", "past_any_person", "past_any_chat", "past_any_port", "whose_confirmation"],
)
def test_wrong_usage_is_told_before_anything_starts(words: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert run([*words, "--data", str(folder)]) == 2
    assert not folder.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://somewhere"),
        ("DATABASE_URL", "postgresql+asyncpg://h:port/x"),
        ("NATS_URL", "somewhere"),
        ("PUBLIC_URL", "council.example.kr"),
        ("TELEGRAM_API", "127.0.0.1:8081"),
        ("PORT", "70000"),
        ("PORT", "x"),
        ("SECRET_KEY", "short"),
    ],
)
def test_wrong_setting_is_named_in_korean(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"HYEOPCHI_{name}", value)
    with pytest.raises(SettingsFault, match=rf"HYEOPCHI_{name}.*(바랍니다|합니다)"):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NATS_URL", "nats://user:secret@a:4222,nats://b:4222"),
        ("NATS_URL", "127.0.0.1:4222"),
        ("DATABASE_URL", "postgresql+asyncpg://postgres:@/postgres?host=/tmp/x"),
        ("TELEGRAM_API", "http://127.0.0.1:8081"),
    ],
)
def test_fair_setting_is_taken(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"HYEOPCHI_{name}", value)
    assert getattr(read_settings(), name.lower()) == value
