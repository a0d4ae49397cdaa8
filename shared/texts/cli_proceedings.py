"""The command line's words for amendments, referrals, blocks, consent and hands by name."""

from collections.abc import Sequence

from shared.contracts.motions import ReferralState, ReferralView
from shared.contracts.proceedings import ObjectionRecorded
from shared.texts.cli_help import with_example
from shared.texts.dates import chat_when, document_when

WORDING = "의결할 내용 (수정안이 가결되면 바뀝니다)"
NEW_WORDING = "바꿀 내용"
MOVER, SECONDER = "발의한 위원 번호", "재청한 위원 번호"
UNTIL = "이의 제기 기간의 마감 시각 (--ballot consent)"
AMEND = with_example(
    "수정안을 상정합니다. 원안보다 먼저 표결합니다.", 'hyeopchi motion amend ID --wording "4억 원으로 한다" --mover ID'
)
SPLIT = with_example("안건을 나누어 하나씩 정합니다.", "hyeopchi motion split ID --part 총액 --part 배분")
PART = "나눈 안건의 이름 (두 번부터 열 번까지 적습니다)"
CONDITIONS = with_example("표결 전에 조건을 붙입니다(조건부가결).", 'hyeopchi motion conditions ID --text "분기마다 보고"')
CONDITIONS_TEXT = "조건"
DEFER = with_example("의장이 보류를 선언했음을 기록합니다.", 'hyeopchi motion defer ID --reason "자료 보완"')
REASON = "까닭"
REFER = with_example(
    "다른 기구에 회부합니다. 그 기구의 다음 안건이 되고, 결과가 돌아옵니다.", "hyeopchi motion refer ID --to guro-agenda"
)
REFER_TO = "회부할 기구의 영문 이름"
REFERRALS = with_example("회부한 것과 회부받은 것을 봅니다.", "hyeopchi motion referrals --body guro")
REFERRAL = "회부 번호 (hyeopchi motion referrals에서 찾습니다)"
ANSWER_REFERRAL = with_example("회부받은 기구의 답을 적습니다.", 'hyeopchi motion answer-referral ID --text "원안에 동의"')
ANSWER_TEXT = "답"
RECONSIDER = with_example(
    "의결한 안건을 다시 심의합니다(번안·재심의). 규정이 허용할 때만 됩니다.", "hyeopchi motion reconsider ID"
)
RECONSIDER_IN = "다시 상정할 회의 (없으면 의결한 그 회의)"
BLOCK = with_example(
    "여러 안건을 일괄 상정하여 이의 없이 가결했음을 기록합니다.", "hyeopchi motion block --meeting ID --item 2 --item 3"
)
HANDS = with_example("거수 표결을 위원마다 적습니다.", "hyeopchi motion hands ID --yes A --yes B --no C")
HANDS_YES, HANDS_NO, HANDS_ABSTAIN = "찬성한 위원 번호", "반대한 위원 번호", "기권한 위원 번호"
OBJECT = with_example("위원의 이의를 대신 적습니다.", 'hyeopchi motion object ID --member MEMBER_ID --text "예산이 큽니다"')
OBJECTION_TEXT = "이의의 까닭"
TAKE_BACK = "이의를 거둡니다"
OBJECTIONS = with_example("제기된 이의를 봅니다.", "hyeopchi motion objections ID")
ORDER = with_example("이의 없이 의사일정의 순서를 바꾸었음을 기록합니다.", "hyeopchi meeting order ID --item 3 --item 1")
ORDER_ITEM = "먼저 다룰 안건 번호 (다룰 순서대로 여러 번). 나머지는 그 뒤에 그대로"

REFERRAL_HEADINGS = ("번호", "안건", "보낸 기구", "받은 기구", "상태", "답")
REFERRAL_STATES = {ReferralState.WAITING: "기다림", ReferralState.ANSWERED: "답함"}
NO_REFERRALS = "회부한 것도 회부받은 것도 없습니다."
OBJECTION_HEADINGS = ("위원", "까닭")
NO_OBJECTIONS = "이의가 없습니다."


def referral_row(one: ReferralView) -> Sequence[str]:
    return one.id, one.title, one.body_name, one.to_name, REFERRAL_STATES[one.state], one.answer or ""


def answered(one: ReferralView) -> list[str]:
    at = document_when(one.answered_at) if one.answered_at else ""
    return [f"{one.body_name}에 답을 돌려보냈습니다: {one.title} ({at})"]


def objected(done: ObjectionRecorded) -> str:
    """이의를 기록했습니다: 예산 (12월 3일(목) 오후 3시까지 받습니다)."""
    said = "이의를 기록했습니다" if done.stands else "이의를 거둔 것으로 기록했습니다"
    until = f" ({chat_when(done.until)}까지 받습니다)" if done.until else ""
    return f"{said if done.changed else '이미 그렇게 기록되어 있습니다'}: {done.title}{until}"
