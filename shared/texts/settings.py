"""Sentences about settings."""

BOTH_TOKENS = "HYEOPCHI_MEMBERS_BOT_TOKEN과 HYEOPCHI_FACILITATORS_BOT_TOKEN은 둘 다 있거나 둘 다 없어야 합니다."
WEBHOOK_SECRET = "HYEOPCHI_WEBHOOK_URL을 쓰려면 HYEOPCHI_WEBHOOK_SECRET이 있어야 합니다."
CLOCK_ON_REAL_TELEGRAM = "HYEOPCHI_CLOCK은 실제 텔레그램과 함께 쓸 수 없습니다. HYEOPCHI_CLOCK을 지우시기 바랍니다."


def fault(name: str, detail: str) -> str:
    """One line that names the setting and what is wrong with it."""
    return f"설정 {name}: {detail}" if name else detail
