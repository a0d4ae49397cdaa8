"""What `verify` says of a record that does not fit: one sentence that names the body, the row and the thing."""

from collections.abc import Mapping
from enum import StrEnum

from shared.texts.josa import with_josa


class Flaw(StrEnum):
    """How something does not fit; the first three are a chain's own."""

    MISSING = "missing"
    UNLINKED = "unlinked"
    CHANGED = "changed"
    NO_HEAD = "no_head"
    CUT = "cut"
    ADDED = "added"
    OTHER_HEAD = "other_head"
    UNREADABLE = "unreadable"
    GONE = "gone"
    DIFFERS = "differs"
    STRAY = "stray"
    TALLY = "tally"
    VERDICT = "verdict"
    URN = "urn"


THINGS: Mapping[str, str] = {
    "meeting": "회의",
    "meeting.starts": "회의 시각",
    "meeting.ends": "회의 시각",
    "meeting.place": "회의 장소",
    "meeting.session": "회의 차수",
    "meeting.state": "회의 상태",
    "meeting.joint": "함께 여는 기구",
    "meeting.link": "온라인 회의 주소",
    "meeting.presiding": "사회자",
    "meeting.enrolled": "재적 인원",
    "meeting.present_at_opening": "개의 때의 출석 인원",
    "item": "안건",
    "item.title": "안건 이름",
    "document": "안건 자료",
    "rsvp": "참석 응답",
    "roll": "개의 때의 명부",
    "roll.charter_text": "적용한 규정",
    "seat": "개의 때의 명부",
    "ended": "위촉 해제·사망 기록",
    "presence": "출석 기록",
    "guest": "대리·배석 기록",
    "declaration": "선언 기록",
    "motion": "의안",
    "motion.title": "의안 이름",
    "motion.outcome": "선언된 결과",
    "motion.reason": "선언된 결과",
    "motion.verdict": "선언된 결과",
    "motion.state": "선언된 결과",
    "motion.yes": "집계",
    "motion.no": "집계",
    "motion.abstain": "집계",
    "motion.wording": "의안 내용",
    "motion.conditions": "의결 조건",
    "objection": "이의",
    "referral": "회부",
    "item.position": "안건의 순서",
    "ballot": "표",
    "recusal": "제척·기피·회피 기록",
    "voters": "무기명 표결에 참여한 위원 명단",
    "urn": "무기명 투표함",
    "minutes": "회의록",
    "minutes.content": "승인된 회의록",
    "minutes.seal": "회의록에 적힌 기록의 끝 값",
    "remark": "발언 요지",
    "line": "회의 중에 적은 글",
    "opinion": "서면 의견",
    "disclosure": "공개 여부 표시",
    "particulars": "회의록의 문서번호·결재선·녹음 표시",
    "withheld": "비공개 사유",
    "version": "정정 전 회의록",
    "revision": "정정 사유",
    "confirmation": "회의록 확인",
    "correction": "수정 요청",
    "proposal": "제안",
    "followup": "후속 이행",
    "proposal.state": "제안의 상태",
    "endorsement": "공감 기록",
    "issue_step": "제안이 지나온 단계",
    "card": "관리카드",
    "waiting": "다음 회의를 기다리는 안건",
    "followup.state": "후속 이행의 상태",
    "followup.due": "후속 이행의 기한",
    "followup_report": "후속 이행 보고",
    "poll": "투표",
    "poll.state": "투표의 상태",
    "poll.option": "투표의 항목",
    "poll.roll": "투표할 위원의 명부",
    "poll.text": "설문에 적은 글",
    "poll.result": "투표 결과",
    "finding": "날짜 고르기",
    "finding_mark": "날짜 고르기의 답",
    "request": "임시회 소집 요구",
    "target": "한 해의 목표",
    "target_part": "목표의 계획과 적어 넣은 실적",
    "support": "임시회 소집 요구의 동의",
}

_OF_CHAIN: Mapping[Flaw, str] = {
    Flaw.MISSING: "{where}이 없습니다.",
    Flaw.UNLINKED: "{where}이 앞줄과 이어지지 않습니다.",
    Flaw.CHANGED: "{where}이 바뀌었습니다.",
    Flaw.NO_HEAD: "{body} 기록의 끝 값이 없습니다.",
    Flaw.CUT: "{where}부터 끝까지 없습니다.",
    Flaw.ADDED: "{where}이 끝에 덧붙여졌습니다.",
    Flaw.OTHER_HEAD: "{where}이 적어 둔 끝 값과 다릅니다.",
    Flaw.UNREADABLE: "{where}을 읽을 수 없습니다.",
}


def sentence(flaw: Flaw, body: str, row: int | None, thing: str, subject: str) -> str:
    """guro 기록 20번째 줄이 바뀌었습니다."""
    where = f"{body} 기록 {row}번째 줄"
    if flaw in _OF_CHAIN:
        return _OF_CHAIN[flaw].format(where=where, body=body)
    what, which = THINGS[thing], f"({subject})"
    match flaw:
        case Flaw.GONE:
            return f"{where}에 적힌 {with_josa(what, '이/가')} 없습니다 {which}."
        case Flaw.STRAY:
            return f"{body} 기록에 없는 {with_josa(what, '이/가')} 있습니다 {which}."
        case Flaw.TALLY:
            return f"{where}에 적힌 집계가 표와 맞지 않습니다 {which}."
        case Flaw.URN:
            return f"{body} 기록의 무기명 투표함에 든 표의 수와 투표한 위원의 수가 다릅니다 {which}."
        case Flaw.VERDICT:
            return f"{where}에 적힌 결과가 규정으로 다시 셈한 것과 다릅니다 {which}."
    return f"{with_josa(what, '이/가')} {where}에 적힌 것과 다릅니다 {which}."
