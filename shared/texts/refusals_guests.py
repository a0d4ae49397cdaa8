"""Refusals about deputies, observers and residents."""

from datetime import datetime

from shared.texts.charter import basis
from shared.texts.dates import chat_time
from shared.texts.sentences import Facts, Sentences

SEATS = {"ex_officio": "당연직", "appointed": "위촉직"}


def _basis(facts: Facts) -> str:
    return basis(facts["cite"], facts["default"], facts.get("by_analogy"))


def _not_for_seat(facts: Facts) -> str:
    named = "·".join(SEATS.get(seat, seat) for seat in facts["seats"])
    return f"대리인은 {named} 위원만 보낼 수 있습니다 ({_basis(facts)}). 위촉직 위원은 보낼 수 없습니다."


def _time(facts: Facts, key: str) -> str:
    return chat_time(datetime.fromisoformat(facts[key]))


GUESTS: Sentences = {
    "no_deputies": lambda f: f"규정에 대리 출석이 없습니다 ({_basis(f)}). 오신 분은 배석으로 적으실 수 있습니다.",
    "deputy_not_for_seat": _not_for_seat,
    "member_is_there": lambda f: f"{f['name']} 위원이 직접 출석해 있어 대리인을 적을 수 없습니다.",
    "deputy_already": lambda f: f"{f['name']} 위원의 대리인이 이미 출석해 있습니다.",
    "deputy_sits": lambda _: "대리인이 출석해 있어 기록하지 않았습니다. 직접 오셨으면 담당자께 출석 확인을 받아 주시기 바랍니다.",
    "deputy_no_vote": lambda _: "규정에서 대리인은 표결하지 않으므로 표를 기록하지 않았습니다.",
    "guest_name": lambda f: f"이름을 1자에서 {f['most']}자 사이로 적어 주시기 바랍니다. 직위와 소속도 {f['most']}자까지입니다.",
    "unknown_guest": lambda _: "그런 대리인이나 배석자가 이 회의에 없습니다.",
    "guest_gone": lambda f: f"{_time(f, 'until')}에 이미 나간 것으로 기록되어 있습니다.",
    "guest_left_before_coming": lambda f: f"{_time(f, 'starts')}에 들어왔습니다. 그 뒤의 시각을 적어 주시기 바랍니다.",
}
