"""Refusals about a year's plan."""

from datetime import datetime

from shared.texts.dates import chat_when
from shared.texts.josa import with_josa
from shared.texts.sentences import Sentences

PLANS: Sentences = {
    "plan_no_number": lambda f: (
        f"{f['body']}의 규정에 한 해에 몇 번 모이는지 적혀 있지 않습니다. 횟수를 적어 주시기 바랍니다 (--times)."
    ),
    "plan_number": lambda f: f"한 해의 회의는 1번에서 {f['most']}번까지 계획할 수 있습니다.",
    "plan_pattern": lambda _: "요일, 몇째 주, 시각을 알 수 없습니다 (예: 셋째 주 목요일 14:00).",
    "plan_other_year": lambda f: (
        f"{with_josa(chat_when(datetime.fromisoformat(f['starts'])), '은/는')} {f['year']}년이 아닙니다."
    ),
    "plan_nothing_new": lambda f: f"{f['year']}년 계획에 새로 넣을 날이 없습니다. 지난 날이거나 이미 회의가 있습니다.",
    "unknown_planned": lambda f: f"계획에 그런 회의가 없습니다: {f['meeting']}. 이미 소집했거나 뺐을 수 있습니다.",
}
