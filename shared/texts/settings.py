"""Sentences about settings."""

from collections.abc import Mapping
from typing import Any

BOTH_TOKENS = "HYEOPCHI_MEMBERS_BOT_TOKEN과 HYEOPCHI_FACILITATORS_BOT_TOKEN은 둘 다 있거나 둘 다 없어야 합니다."
SAME_TOKEN = (
    "HYEOPCHI_MEMBERS_BOT_TOKEN과 HYEOPCHI_FACILITATORS_BOT_TOKEN이 같습니다. "
    "한 봇을 두 곳에서 쓸 수 없으니 봇을 둘 만들어 주시기 바랍니다."
)
WEBHOOK_SECRET = "HYEOPCHI_WEBHOOK_URL을 쓰려면 HYEOPCHI_WEBHOOK_SECRET이 있어야 합니다."
CLOCK_ON_REAL_TELEGRAM = "HYEOPCHI_CLOCK은 실제 텔레그램과 함께 쓸 수 없습니다. HYEOPCHI_CLOCK을 지우시기 바랍니다."
DATABASE_URL = "sqlite+aiosqlite:///파일 또는 postgresql+asyncpg://이름:비밀번호@호스트:포트/데이터베이스로 적어 주시기 바랍니다."
NATS_URL = "nats://호스트:포트로 적어 주시기 바랍니다. 여럿이면 쉼표로 나눕니다."
SITE_URL = "http:// 또는 https://로 시작하는 주소를 적어 주시기 바랍니다."


def nats_creds(folder: str) -> str:
    return f"그런 폴더가 없습니다: {folder}. 'hyeopchi keys new'로 만든 폴더를 적어 주시기 바랍니다."


_WRONG = {
    "int_parsing": "정수를 적어 주시기 바랍니다.",
    "greater_than_equal": "{ge} 이상의 수를 적어 주시기 바랍니다.",
    "less_than_equal": "{le} 이하의 수를 적어 주시기 바랍니다.",
    "string_too_short": "{min_length}자 이상이어야 합니다.",
    "string_pattern_mismatch": "쓸 수 없는 글자가 있거나 길이가 맞지 않습니다 (영문, 숫자, _, -로 1–256자).",
}


def wrong(kind: str, said: str, numbers: Mapping[str, Any]) -> str:
    """What pydantic found, by its kind; `said` are its own words, which are ours where the check is ours."""
    return _WRONG[kind].format(**numbers) if kind in _WRONG else said.removeprefix("Value error, ")


def fault(name: str, detail: str) -> str:
    """One line that names the setting and what is wrong with it."""
    return f"설정 {name}: {detail}" if name else detail
