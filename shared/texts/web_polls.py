"""Polls on the pages: a member's own, and everybody's."""

from shared.contracts.polls import PollBallotRecorded, SecretPollStanding
from shared.texts import polls
from shared.texts.josa import with_josa

NOT_SURE = "넣은 무기명 표는 바꿀 수 없습니다. '알고 있습니다'에 표시하신 뒤 다시 눌러 주시기 바랍니다."
SURE = "넣으면 바꿀 수 없음을 알고 있습니다"


def recorded(answer: PollBallotRecorded) -> str:
    ordered = polls.is_ordered(answer.method) and answer.marks > 1
    named = [f"{place}순위 {label}" if ordered else label for place, label in enumerate(answer.labels, start=1)]
    said = "이미 기록되어 있습니다" if answer.repeated else "바꾸어 기록했습니다" if answer.changed else "기록했습니다"
    return f"{with_josa(', '.join(named) or polls.ABSTAIN, '으로/로')} {said}: {answer.title}"


def cast(answer: SecretPollStanding) -> str:
    return f"무기명 표를 넣었습니다: {answer.title}. 누가 무엇을 골랐는지는 기록하지 않습니다."


def waiting(count: int) -> str:
    return f"하실 투표·설문 {count}건"
