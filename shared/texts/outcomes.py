"""What became of a motion, in the words of the chair: 원안가결, 수정가결, 조건부가결, 부결, 보류, 철회, 회부, 분리."""

from shared.contracts.minutes import SettledRecord, VoteRecord
from shared.contracts.motions import MotionKind, MotionState, MotionView, Passed

PASSED = {Passed.AS_PROPOSED: "원안가결", Passed.AS_AMENDED: "수정가결", Passed.WITH_CONDITIONS: "조건부가결"}
STATES = {
    MotionState.TABLED: "상정",
    MotionState.VOTING: "표결 중",
    MotionState.CARRIED: "가결",
    MotionState.REJECTED: "부결",
    MotionState.VOID: "의결하지 못함",
    MotionState.WITHDRAWN: "철회",
    MotionState.DEFERRED: "보류",
    MotionState.REFERRED: "회부",
    MotionState.SPLIT: "분리",
}
KINDS = {MotionKind.AMENDMENT: "수정안", MotionKind.PART: "분리한 안건", MotionKind.RECONSIDERATION: "재심의"}


def outcome(motion: MotionView) -> str:
    """원안가결, 부결, 보류 …; what was carried before the kinds were told apart is 가결."""
    if motion.state is MotionState.CARRIED and motion.passed is not None:
        return PASSED[motion.passed]
    return STATES[motion.state]


def outcome_of(vote: VoteRecord) -> str:
    """The same for a vote in the minutes."""
    if vote.passed in set(Passed):
        return PASSED[Passed(vote.passed)]
    return STATES[MotionState(vote.outcome)] if vote.outcome in set(MotionState) else vote.outcome


def beside(vote: VoteRecord) -> list[str]:
    """What stands under a vote besides its numbers: who moved, the text as decided, the conditions."""
    lines = [f"{KINDS[MotionKind(vote.kind)]}입니다."] if vote.kind in KINDS else []
    lines += [f"발의 {vote.mover} 위원" + (f" · 재청 {vote.seconder} 위원" if vote.seconder else "")] if vote.mover else []
    lines += [f"의결한 내용: {vote.wording}"] if vote.wording else []
    return lines + ([f"조건: {vote.conditions}"] if vote.conditions else [])


def about(motion: MotionView) -> list[str]:
    """The same for a motion as it stands."""
    lines = []
    if motion.mover_name:
        second = f" · 재청 {motion.seconder_name} 위원" if motion.seconder_name else ""
        lines.append(f"발의 {motion.mover_name} 위원{second}")
    if motion.wording:
        lines.append(f"내용: {motion.wording}")
    if motion.conditions:
        lines.append(f"조건: {motion.conditions}")
    if motion.settled:
        lines.append(motion.settled)
    if motion.referral is not None:
        lines.append(f"{motion.referral.to_name}의 답: {motion.referral.answer or '아직 없습니다'}")
    return lines


def settled(record: SettledRecord) -> str:
    """보류: 예산 — 자료를 더 봅니다."""
    why = f" — {record.text}" if record.text else ""
    return f"{STATES[MotionState(record.state)]}: {record.title}{why}"
