"""Refusals about proposals on their way and what waits for an agenda."""

from shared.texts.agenda_steps import STEPS
from shared.texts.agendas import STATES

AGENDAS = {
    "unknown_issue": lambda f: f"그런 제안이 없습니다: {f['issue']}",
    "unknown_waiting": lambda f: f"다음 회의에 오르기를 기다리는 안건이 아닙니다: {f['waiting']}",
    "waiting_is_issue": lambda f: f"'{f['title']}': 위원이 제안한 안건입니다. 까닭을 적어 채택하지 않음으로 하시기 바랍니다.",
    "issue_over": lambda f: f"이미 끝난 제안이라 바꾸지 않았습니다 ({STATES.get(f['state'], f['state'])}).",
    "issue_other_step": lambda f: (
        f"지금 할 차례는 '{STEPS[f['step']]}'입니다. '{STEPS[f['asked']]}' 단계는 이미 지났거나 아직 아닙니다."
    ),
    "issue_decided_by_meeting": lambda _: "이 단계는 회의의 의결로만 지나갑니다. 회의를 소집하면 안건에 저절로 오릅니다.",
    "issue_endorsements": lambda f: (
        f"공감 {f['have']:,} / {f['needed']:,}입니다. {f['needed'] - f['have']:,}개가 더 모여야 다음으로 갑니다."
    ),
    "issue_number": lambda _: "순서는 1에서 99, 시간은 1분에서 1,440분, 공감 수는 1 이상이어야 합니다.",
    "issue_on_agenda": lambda _: "회의 안건에 올라 있어 그만둘 수 없습니다. 회의에서 철회하거나 의결하시기 바랍니다.",
}
