"""Refusals about polls: what is wrong, with the numbers, and what can be done."""

from datetime import datetime

from shared.texts.dates import chat_when
from shared.texts.josa import with_josa
from shared.texts.sentences import Facts, Sentences


def _about(facts: Facts) -> str:
    return f"'{facts.get('title', '')}'"


def _over(facts: Facts) -> str:
    return f"{_about(facts)} 투표는 {chat_when(datetime.fromisoformat(facts['due']))}에 끝났습니다."


def _options(facts: Facts) -> str:
    return f"고를 것은 {facts['least']}개부터 {facts['most']}개까지 적을 수 있습니다. 지금 {facts['given']}개입니다."


POLLS: Sentences = {
    "unknown_poll": lambda facts: f"그런 투표가 없습니다: {facts.get('poll', '')}",
    "poll_not_open": lambda facts: f"{_about(facts)} 투표는 아직 시작하지 않았습니다. 시작하면 이 글에 알려 드립니다.",
    "poll_closed": lambda facts: f"{_about(facts)} 투표는 이미 끝났습니다. 결과는 이 글에 있습니다.",
    "poll_over": _over,
    "poll_begun": lambda facts: f"{_about(facts)} 투표는 이미 시작되어 바꿀 수 없습니다.",
    "poll_other_round": lambda facts: (
        f"{_about(facts)} 투표가 {facts['round']}차로 넘어가 앞의 선택은 넣지 않았습니다. 새로 골라 주시기 바랍니다."
    ),
    "poll_not_secret": lambda facts: f"{_about(facts)} 투표는 기명입니다. 지금 글의 버튼을 눌러 주시기 바랍니다.",
    "poll_not_on_roll": lambda facts: f"{_about(facts)} 투표를 시작할 때 명부에 없던 분이라 투표하실 수 없습니다.",
    "poll_unknown_option": lambda facts: f"{_about(facts)} 투표에 {facts['option']}번이 없거나 이번에는 고를 수 없습니다.",
    "poll_option_twice": lambda facts: f"{_about(facts)} 투표에서 같은 것을 두 번 고를 수 없습니다.",
    "poll_too_many": lambda facts: (
        f"{facts['most']}개까지 고를 수 있습니다. 고른 것을 한 번 더 누르시면 빠지고, 그 뒤에 다른 것을 고르실 수 있습니다."
    ),
    "poll_nothing_chosen": lambda facts: f"{_about(facts)}에서 고른 것이 없습니다. 하나 이상 골라 주시기 바랍니다.",
    "poll_no_text": lambda facts: f"{_about(facts)}에는 글을 적는 칸이 없습니다.",
    "poll_text_length": lambda facts: f"글은 {facts['most']:,}자까지 적을 수 있습니다. 지금 {facts['letters']:,}자입니다.",
    "poll_text_only_open_survey": lambda _: "글로 답하는 칸은 기명 설문에만 둘 수 있습니다. 글은 쓴 사람이 드러납니다.",
    "poll_needs_until": lambda _: "회의 밖에서 하는 투표에는 언제까지인지가 있어야 합니다. 날짜와 시각을 적어 주시기 바랍니다.",
    "poll_until_in_meeting": lambda _: "회의에서 하는 투표는 의장이 마칩니다. 마감 시각은 적지 마시기 바랍니다.",
    "election_needs_meeting": lambda _: (
        "규정이 서면 의결을 두지 않아, 호선은 회의에서만 할 수 있습니다. 열린 회의에서 다시 시작하시기 바랍니다."
    ),
    "poll_in_written_meeting": lambda _: "서면 회의에는 둘 수 없습니다. 회의 밖에서 하는 투표로 날짜까지 받으시기 바랍니다.",
    "election_secrecy": lambda facts: (
        f"규정이 호선을 {'무기명' if facts['secret'] else '기명'}으로 정합니다 ({facts.get('cite') or '규정'}). "
        "그대로 해 주시기 바랍니다."
    ),
    "election_takes_candidates": lambda _: "호선에서 고를 것은 후보인 위원입니다. 후보를 위원 가운데서 정해 주시기 바랍니다.",
    "poll_takes_no_candidates": lambda _: "후보는 호선에만 있습니다. 고를 것을 글로 적어 주시기 바랍니다.",
    "no_candidates": lambda facts: f"{_about(facts)}에 후보가 없습니다. 후보를 한 분 이상 적은 뒤에 시작하시기 바랍니다.",
    "no_candidate": lambda facts: f"{with_josa(facts['name'], '은/는')} 지금 후보가 아닙니다.",
    "already_candidate": lambda facts: f"{with_josa(facts['name'], '은/는')} 이미 후보입니다.",
    "too_many_candidates": lambda facts: f"후보는 {facts['most']}명까지 적을 수 있습니다.",
    "poll_options": _options,
    "poll_option_length": lambda facts: f"고를 것 하나는 1자부터 {facts['most']}자까지 적을 수 있습니다.",
    "poll_same_option": lambda _: "같은 것이 두 번 적혀 있습니다. 서로 다르게 적어 주시기 바랍니다.",
    "poll_marks": lambda facts: f"고르는 수는 1부터 {facts['most']}까지입니다. 지금 {facts['given']}입니다.",
    "poll_chooses_all": lambda facts: (
        f"{facts['options']}개 가운데 {facts['options']}개를 고르면 정해지는 것이 없습니다. 더 적은 수로 정해 주시기 바랍니다."
    ),
}
