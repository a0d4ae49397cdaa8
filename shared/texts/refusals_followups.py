"""Refusals about follow-ups."""

from datetime import date

from shared.texts.dates import chat_day
from shared.texts.refusals_meeting import MOTION_STATES
from shared.texts.sentences import Facts


def _day(facts: Facts) -> str:
    return chat_day(date.fromisoformat(facts["day"]))


FOLLOWUPS = {
    "unknown_followup": lambda f: f"그런 후속 이행이 없습니다: {f['followup']}",
    "followup_not_carried": lambda f: (
        f"'{f['title']}': {MOTION_STATES.get(f['state'], '가결되지 않은')} 안건입니다. 가결된 안건만 맡길 수 있습니다."
    ),
    "followup_no_owner": lambda _: "맡을 부서나 직책 또는 위원을 적어 주시기 바랍니다.",
    "followup_owner_length": lambda f: f"맡은 곳은 {f['most']}자까지 적을 수 있습니다.",
    "followup_already": lambda f: (
        f"이미 맡긴 일입니다: '{f['title']}'. 나누어 맡기시려면 맡길 일의 이름을 다르게 적어 주시기 바랍니다."
    ),
    "followup_past": lambda f: f"{_day(f)}은 이미 지난 날입니다. 오늘이나 그 뒤의 날을 적어 주시기 바랍니다.",
    "followup_too_far": lambda _: "기한은 5년 안에서 정할 수 있습니다.",
    "followup_closed": lambda f: f"'{f['title']}': 이미 끝난 일이라 바꾸지 않았습니다.",
    "followup_not_yours": lambda facts: f"'{facts['title']}'의 경과는 맡으신 분과 담당자만 적을 수 있습니다.",
    "followup_day_not_yours": lambda _: "기한을 바꾸는 일은 담당자께 말씀해 주시기 바랍니다.",
    "followup_no_reason": lambda _: "반영하지 않은 까닭을 적어 주시기 바랍니다. 위원들께 그대로 알려 드립니다.",
    "followup_due_and_done": lambda _: "새 기한은 '진행 중'일 때만 정할 수 있습니다.",
    "followup_no_answer": lambda f: (
        f"'{f['title']}': 아직 진행 중입니다. 반영, 일부 반영, 미반영 가운데 하나를 먼저 적어 주시기 바랍니다."
    ),
}
