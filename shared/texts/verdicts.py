"""Verdicts in one line: the numbers first, then what they mean, then the article or the word that it is a default."""

from shared.rules.decision import DecisionVerdict, Outcome, Reason
from shared.rules.quorum import QuorumVerdict
from shared.rules.threshold import Base
from shared.texts.charter import basis, share, threshold

OUTCOMES = {Outcome.CARRIED: "가결", Outcome.REJECTED: "부결", Outcome.VOID: "무효"}

_REASONS = {
    Reason.NO_OBJECTION: "이의 없음",
    Reason.TIE: "가부동수",
    Reason.TIE_CHAIR_YES: "가부동수, 의장 결정권 찬성",
    Reason.TIE_CHAIR_NO: "가부동수, 의장 결정권 반대",
    Reason.NO_QUORUM: "성원 미달",
}


def decision(verdict: DecisionVerdict, *, written: bool = False) -> str:
    """재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 12 → 가결 (제13조②); `written`: 성립 18 · 회신 20."""
    there = f"성립 {verdict.quorum_required} · 회신 {verdict.present}"
    if not written:
        there = f"개의 {verdict.quorum_required} · {_present(verdict)}"
    elif verdict.reason is Reason.NO_OBJECTION:
        there = f"성립 {verdict.quorum_required} · 물은 위원 {verdict.present - verdict.recused}"
    start = f"재적 {verdict.enrolled} · {there}"
    result = f"{outcome(verdict)} ({_basis(verdict)})"
    if verdict.outcome is Outcome.VOID or verdict.reason is Reason.NO_OBJECTION:
        return f"{start} → {result}"
    cast = f"찬성 {verdict.yes}"
    if verdict.reason in (Reason.TIE, Reason.TIE_CHAIR_YES, Reason.TIE_CHAIR_NO):
        cast += f" · 반대 {verdict.no}"
    return f"{start} → 찬성 {verdict.required_yes} 필요 · {cast} → {result}"


def record(verdict: DecisionVerdict) -> str:
    """찬성 7 · 반대 3 · 기권 1 · 출석 11 → 찬성 6 필요 (출석위원 과반, 기본값: 제13조② 준용), for chat and minutes."""
    if verdict.outcome is Outcome.VOID:
        return decision(verdict)
    if verdict.reason is Reason.NO_OBJECTION:
        return f"{_present(verdict)} · 이의 없음 ({_basis(verdict)})"
    ballots = f"찬성 {verdict.yes} · 반대 {verdict.no} · 기권 {verdict.abstain} · {_present(verdict)}"
    return f"{ballots} → {needed(verdict)}"


def needed(verdict: DecisionVerdict) -> str:
    """찬성 6 필요 (출석위원 과반, 제13조②)."""
    return f"찬성 {verdict.required_yes} 필요 ({threshold(verdict.threshold)}, {_basis(verdict)})"


def outcome(verdict: DecisionVerdict) -> str:
    """가결, 부결(가부동수), 무효(성원 미달)."""
    reason = _REASONS.get(verdict.reason)
    return OUTCOMES[verdict.outcome] + (f"({reason})" if reason else "")


def quorum(verdict: QuorumVerdict) -> str:
    """재적 35 · 개의 18 · 출석 20 → 성원 (제13조②)."""
    if verdict.met:
        result = "성원"
    else:
        result = f"성원 미달 · {verdict.missing}명 더 필요"
    where = basis(verdict.cite, verdict.default, verdict.by_analogy)
    return f"재적 {verdict.enrolled} · 개의 {verdict.required} · {_present(verdict)} → {result} ({where})"


def quorum_report(verdict: QuorumVerdict) -> str:
    """The sentence the facilitator reads out before the opening (성원 보고); also when the quorum is not met."""
    start = f"재적위원 {verdict.enrolled}명 중 {verdict.counted}명이 출석하여"
    if verdict.met:
        return f"{start} 성원이 되었음을 보고드립니다."
    return f"{start} 개의에 필요한 {verdict.required}명에 {verdict.missing}명이 모자람을 보고드립니다."


def quorum_needed(verdict: QuorumVerdict) -> str:
    """개의에 10명이 필요합니다 (재적 18명의 과반, 기본값: 제13조② 준용)."""
    where = basis(verdict.cite, verdict.default, verdict.by_analogy)
    base = "정원" if verdict.base is Base.SEATS else "재적"
    return f"개의에 {verdict.required}명이 필요합니다 ({base} {verdict.base_count}명의 {share(verdict.threshold)}, {where})."


def _present(verdict: DecisionVerdict | QuorumVerdict) -> str:
    """Both counts, where they differ: 출석 18 (제척 1 제외 17)."""
    if not verdict.recused:
        return f"출석 {verdict.present}"
    return f"출석 {verdict.present} (제척 {verdict.recused} 제외 {verdict.present - verdict.recused})"


def _basis(verdict: DecisionVerdict) -> str:
    return basis(verdict.cite, verdict.default, verdict.by_analogy)
