"""Refusals about requests for an extraordinary meeting."""

from shared.texts.sentences import Sentences

STATES = {
    "collecting": "아직 동의를 모으는",
    "reached": "이미 요건이 찬",
    "called": "이미 회의가 소집된",
    "withdrawn": "모두 거두어들인",
}

REQUESTS: Sentences = {
    "unknown_request": lambda f: f"그런 소집 요구가 없습니다: {f['request']}",
    "request_purpose": lambda f: f"무엇 때문에 회의를 열자고 하시는지 {f['most']}자 안으로 적어 주시기 바랍니다.",
    "request_running": lambda f: (
        f"위원님께서 시작하신 소집 요구가 아직 진행 중입니다: {f['purpose']}. "
        "먼저 동의를 취소하신 뒤에 새로 시작해 주시기 바랍니다."
    ),
    "request_over": lambda f: f"{STATES[f['state']]} 요구라 바꿀 수 없습니다.",
    "request_asks_extraordinary": lambda _: "위원의 요구로 여는 회의는 임시회입니다. 임시회로 소집해 주시기 바랍니다.",
    "request_not_reached": lambda f: f"{STATES[f['state']]} 요구라 이 요구로 회의를 소집할 수 없습니다.",
}
