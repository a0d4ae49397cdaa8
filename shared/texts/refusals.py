"""Every expected 'no' as a sentence: what is wrong, with the numbers, and what to do."""

from shared.contracts.base import Refusal
from shared.texts.duties import REFUSALS as DUTIES
from shared.texts.refusals_agendas import AGENDAS
from shared.texts.refusals_cards import CARDS
from shared.texts.refusals_deadlines import DEADLINES
from shared.texts.refusals_finding import FINDING
from shared.texts.refusals_followups import FOLLOWUPS
from shared.texts.refusals_guests import GUESTS
from shared.texts.refusals_meeting import MEETING
from shared.texts.refusals_plans import PLANS
from shared.texts.refusals_polls import POLLS
from shared.texts.refusals_registry import REGISTRY
from shared.texts.refusals_requests import REQUESTS
from shared.texts.sentences import Sentences
from shared.texts.targets import REFUSALS as TARGETS

COMMON: Sentences = {
    "busy": lambda _: "지금은 기록하지 못했습니다. 잠시 뒤 다시 시도해 주시기 바랍니다.",
    "unsure": lambda _: "기록되었는지 확인하지 못했습니다. 잠시 뒤 다시 시도해 주시기 바랍니다. 두 번 기록되지는 않습니다.",
    "malformed": lambda facts: f"요청을 읽을 수 없습니다: {facts.get('where', '')}",
    "too_large": lambda _: "파일이 너무 큽니다. 5MB보다 작게 나누거나 줄여 주시기 바랍니다.",
    "not_allowed": lambda _: "이 일을 할 권한이 없습니다. 담당자께 말씀해 주시기 바랍니다.",
    "stranger": lambda _: "아직 위원으로 연결되지 않았습니다. 초대 링크를 누르거나 연락처를 보내 주시기 바랍니다.",
    "unconfirmed_account": lambda _: "담당자의 확인을 기다리는 계정입니다. 확인이 끝나면 쓰실 수 있습니다.",
    "unknown_body": lambda facts: f"그런 기구가 없습니다: {facts.get('body', '')}. 'hyeopchi body list'로 찾아보시기 바랍니다.",
    "unknown_meeting": lambda facts: f"그런 회의가 없습니다: {facts.get('meeting', '')}",
    "unknown_motion": lambda facts: f"그런 안건 표결이 없습니다: {facts.get('motion', '')}",
    "unknown_member": lambda facts: f"그런 위원이 없습니다: {facts.get('member', '')}",
}

# Nobody answered in time: it may have been recorded all the same, and pressing again does no harm.
UNAVAILABLE = "지금은 연결되지 않아 기록되었는지 확인하지 못했습니다. 잠시 뒤 다시 눌러 주시기 바랍니다."
FAILED = "안에서 문제가 생겨 처리하지 못했습니다. 담당자에게 알렸습니다."

OF_TOPICS: Sentences = {
    **AGENDAS, **CARDS, **DEADLINES, **DUTIES, **FINDING, **FOLLOWUPS, **GUESTS, **PLANS, **POLLS, **REQUESTS, **TARGETS,
}  # fmt: skip
SENTENCES: Sentences = {**COMMON, **MEETING, **REGISTRY, **OF_TOPICS}


def sentence(refusal: Refusal) -> str:
    """The Korean line for a refusal, for a press, a page or the terminal."""
    say = SENTENCES.get(refusal.code)
    return say(refusal.facts) if say else f"처리하지 못했습니다 ({refusal.code})."
