"""Refusals of written resolutions, amendments and what else is done with a motion: the reason first, then what can be done."""

from datetime import datetime

from shared.texts.charter import basis
from shared.texts.dates import chat_when
from shared.texts.josa import with_josa
from shared.texts.sentences import Facts, Sentences


def _when(facts: Facts, key: str) -> str:
    return chat_when(datetime.fromisoformat(facts[key]))


def _where(facts: Facts) -> str:
    return basis(facts["cite"], facts["default"], facts.get("by_analogy"))


MOTIONS: Sentences = {
    "written_not_allowed": lambda f: f"규정에 서면 의결이 없습니다 ({_where(f)}). 대면 회의로 소집해 주시기 바랍니다.",
    "written_ballot": lambda _: (
        "서면 의결은 기명, 무기명 표결이나 이의 제기 기간으로 합니다. 거수와 '이의 없음'은 회의에서만 할 수 있습니다."
    ),
    "not_in_writing": lambda _: "서면 의결에는 모이는 자리가 없어 출석, 참석 응답, 정회, 유회가 없습니다. 표만 받습니다.",
    "until_not_written": lambda _: "마감 시각은 서면 의결에만 정합니다. 여는 방식을 서면으로 해 주시기 바랍니다.",
    "bad_until": lambda f: f"마감은 시작({_when(f, 'starts')})보다 뒤로, {f['days']}일 안으로 정해 주시기 바랍니다.",
    "ballots_were_due": lambda f: f"서면 의결은 {_when(f, 'until')}에 마감되었습니다. 기록하지 않았습니다.",
    "ballots_still_due": lambda f: (
        f"{_when(f, 'until')}까지 표를 받습니다 (회신 {f['voted']} / {f['voters']}). "
        "마감되거나 모두 회신하면 결과를 선언할 수 있습니다."
    ),
    "amendment_pending": lambda f: f"'{f['title']}'을 먼저 정해 주시기 바랍니다. 수정안은 원안보다 먼저 표결합니다.",
    "chair_cannot_cast": lambda f: (
        f"'{f['title']}'의 결정권을 쓸 사회자가 자리에 없거나 이 안건에 참여하지 않습니다. 사회자를 먼저 정해 주시기 바랍니다."
    ),
    "amends_amendment": lambda f: (
        f"'{f['title']}'은 수정안입니다. 수정안은 다시 수정하지 않습니다. 원안에 새 수정안을 내 주시기 바랍니다."
    ),
    "bad_parts": lambda f: f"나눌 안건의 이름을 2개에서 {f['most']}개까지 적어 주시기 바랍니다.",
    "no_reconsideration": lambda f: f"규정에 번안·재심의가 없어 의결한 안건을 다시 심의할 수 없습니다 ({_where(f)}).",
    "referred_to_itself": lambda f: f"{f['body']}의 안건입니다. 다른 기구를 골라 주시기 바랍니다.",
    "unknown_referral": lambda f: f"그런 회부가 없습니다: {f['referral']}",
    "referral_answered": lambda f: f"'{f['title']}' 회부에는 이미 답했습니다.",
    "block_of_one": lambda _: "일괄 상정은 안건 두 건부터 할 수 있습니다.",
    "block_report": lambda f: f"제{f['item']}호는 보고 안건이라 의결하지 않습니다. 빼고 다시 해 주시기 바랍니다.",
    "consent_not_allowed": lambda f: (
        f"규정에 이의 제기 기간이 없습니다 ({_where(f)}). 이의 유무를 묻거나 표결로 정해 주시기 바랍니다."
    ),
    "consent_until": lambda _: "이의를 받을 마감 시각을 앞으로 60일 안, 서면 의결에서는 그 마감 안으로 정해 주시기 바랍니다.",
    "objected": lambda f: f"이의가 {f['count']}건 있어 이의 없음으로 가결할 수 없습니다. 표결하거나 보류해 주시기 바랍니다.",
    "objections_still_due": lambda f: f"{_when(f, 'until')}까지 이의를 받습니다. 그 뒤에 선언할 수 있습니다.",
    "objections_were_due": lambda f: f"이의는 {_when(f, 'until')}까지 받았습니다. 기록하지 않았습니다.",
    "nobody_objects": lambda f: f"'{f['title']}'에 이의가 없습니다. 마감이 지나면 이의 없음으로 가결을 선언할 수 있습니다.",
    "not_by_consent": lambda f: f"'{f['title']}'은 이의 제기 기간으로 정하는 안건이 아닙니다.",
    "two_hands": lambda f: f"{f['name']} 위원을 두 번 적었습니다. 한 분은 한 번만 셉니다.",
    "unknown_target": lambda f: f"그런 위원이 명부에 없습니다: {f['member']}. 발의자와 재청자는 이 회의의 위원이어야 합니다.",
    "same_person": lambda f: f"{with_josa(f['name'] + ' 위원', '은/는')} 발의와 재청을 함께 할 수 없습니다.",
}
