"""Refusals about finding a date."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from shared.texts.dates import chat_when
from shared.texts.josa import with_josa
from shared.texts.sentences import Sentences

STATES = {"open": "아직 고르는 중인", "settled": "이미 날짜가 정해진", "dropped": "그만둔"}


def _when(facts: Mapping[str, Any], key: str) -> str:
    return chat_when(datetime.fromisoformat(facts[key]))


FINDING: Sentences = {
    "unknown_finding": lambda f: f"그런 일정 조율이 없습니다: {f['finding']}",
    "finding_times": lambda f: f"때는 1개에서 {f['most']}개까지 물을 수 있습니다.",
    "finding_far": lambda f: f"{with_josa(_when(f, 'starts'), '은/는')} 너무 멉니다. 1년 안의 때를 적어 주시기 바랍니다.",
    "finding_until": lambda f: f"답을 받는 기한({_when(f, 'until')})은 지금 뒤이고 마지막 때보다 앞이어야 합니다.",
    "finding_title": lambda f: f"무엇을 논의하는 회의인지 {f['most']}자 안으로 적어 주시기 바랍니다.",
    "finding_over": lambda f: f"{STATES[f['state']]} 일정 조율이라 바꿀 수 없습니다.",
    "finding_number": lambda f: f"{f['number']}번 때는 없습니다.",
    "finding_other_time": lambda _: "물어본 때 가운데 하나로 소집해 주시기 바랍니다.",
}
