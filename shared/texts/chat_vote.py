"""The one message about a vote: how many have voted while it runs, the record when the chair has declared the result."""

from shared.contracts.motions import BallotKind, MotionState, MotionView, Passed
from shared.texts.chat import basis, motion_title
from shared.texts.dates import cases, chat_when, people
from shared.texts.listed import short
from shared.texts.outcomes import KINDS, PASSED, STATES

WORDING_SHOWN = 200
_HOW = {
    BallotKind.ROLL_CALL: "아래에서 눌러 주시기 바랍니다. 끝날 때까지 바꾸실 수 있습니다.",
    BallotKind.SHOW_OF_HANDS: "거수로 표결합니다. 회의장에서 손을 들어 주시기 바랍니다.",
    BallotKind.NO_OBJECTION: "이의가 있으시면 지금 말씀해 주시기 바랍니다.",
    BallotKind.SECRET: "무기명 표결입니다. 같은 버튼을 두 번 누르시면 들어가고, 넣은 표는 바꿀 수 없습니다.",
}


def vote_message(motion: MotionView) -> str | None:
    """Null while the motion is only tabled: a vote gets its message when it opens."""
    match motion.state:
        case MotionState.TABLED:
            return None
        case MotionState.VOTING:
            return _running(motion)
        case MotionState.WITHDRAWN | MotionState.DEFERRED | MotionState.REFERRED | MotionState.SPLIT:
            why = [motion.settled] if motion.settled else []
            return "\n".join([f"🗳 {STATES[motion.state]} — {motion_title(motion)}", *why])
        case _:
            conditions = [f"조건: {motion.conditions}"] if motion.conditions and motion.state is MotionState.CARRIED else []
            return "\n".join([f"{_verdict(motion)} — {motion_title(motion)}", *conditions, _numbers(motion)])


def _by_consent(motion: MotionView) -> str:
    """Until when one may object, and what follows."""
    until = f"{chat_when(motion.until)}까지 " if motion.until else ""
    lines = [f"🗳 이의 있으십니까? — {_kind(motion)}{motion_title(motion)}", *_subject(motion)]
    if motion.objections:
        lines.append(f"이의 {cases(motion.objections)}이 있습니다. 표결하거나 더 논의합니다.")
    else:
        lines.append(f"{until}이의가 없으면 가결됩니다. 누르지 않으시면 동의하시는 것으로 봅니다.")
    return "\n".join([*lines, f"이의가 있으시면 {until}아래를 누르시고 까닭을 적어 주시기 바랍니다."])


def _written(motion: MotionView) -> str:
    """How many are back, until when, and what it takes."""
    until = f"{chat_when(motion.until)}까지 아래에서 눌러 주시기 바랍니다. " if motion.until else ""
    needed = f"{people(motion.quorum_required)}이 회신해야 성립합니다." if motion.quorum_required else ""
    yes = f" 찬성 {people(motion.required_yes)}이 있어야 가결됩니다." if motion.required_yes else ""
    lines = [f"✉️ 서면 표결 — {motion_title(motion)}", *_subject(motion), f"회신 {motion.voted} / {motion.present or 0}"]
    lines.append(f"{until}{needed}{yes}")
    if motion.ballot is BallotKind.SECRET:
        lines.append(_HOW[motion.ballot])
    return "\n".join([*lines, *([] if motion.ballot is BallotKind.SECRET else ["마감까지 바꾸실 수 있습니다."])])


def _subject(motion: MotionView) -> list[str]:
    """What is decided on, shortened to what a phone shows."""
    lines = [f"내용: {short(motion.wording, WORDING_SHOWN)}"] if motion.wording else []
    return lines + ([f"조건: {short(motion.conditions, WORDING_SHOWN)}"] if motion.conditions else [])


def _running(motion: MotionView) -> str:
    if motion.ballot is BallotKind.CONSENT:
        return _by_consent(motion)
    if motion.written:
        return _written(motion)
    present = motion.present or 0
    needed = f" · 가결에는 찬성 {people(motion.required_yes)}이 필요합니다 ({motion.rule_label})" if motion.required_yes else ""
    lines = [f"🗳 {_kind(motion)}{motion_title(motion)}", *_subject(motion), f"출석 {people(present)}{_barred(motion)}{needed}"]
    if motion.ballot in _HOW:
        lines.append(_HOW[motion.ballot])
    if motion.ballot in (BallotKind.ROLL_CALL, BallotKind.SECRET):
        lines.append(f"투표 {motion.voted} / {present - motion.recused}")
    return "\n".join(lines)


def _barred(motion: MotionView) -> str:
    """Both counts, where they differ: who takes no part in this motion is still in the room."""
    if not motion.recused:
        return ""
    return f" (이해관계 등으로 빠진 {people(motion.recused)} 빼고 {people((motion.present or 0) - motion.recused)})"


def _kind(motion: MotionView) -> str:
    return f"{KINDS[motion.kind]}: " if motion.kind in KINDS else ""


def _verdict(motion: MotionView) -> str:
    if motion.state is MotionState.CARRIED:
        word = f"✅ {PASSED[motion.passed or Passed.AS_PROPOSED]}"
        if motion.ballot is BallotKind.NO_OBJECTION or motion.reason == "no_objection":
            return f"{word}(이의 없음)"
        return f"{word}(찬반 같은 수, 의장 결정)" if motion.reason == "tie_chair_yes" else word
    if motion.state is MotionState.VOID:
        return "🗳 인원이 모자라 정하지 못함(성원 미달)"
    tie = {"tie": "🗳 부결(찬반 같은 수)", "tie_chair_no": "🗳 부결(찬반 같은 수, 의장 결정)"}
    return tie.get(motion.reason or "", "🗳 부결")


def _numbers(motion: MotionView) -> str:
    """찬성 7 · 반대 3 · 기권 1 · 출석 11 → 찬성 6 필요 (출석위원 과반, 기본값: 제13조② 준용)."""
    found = basis(motion.cite or motion.rule_cite, bool(motion.rule_default), motion.rule_by_analogy)
    label = motion.rule_label.replace("출석", "회신") if motion.written else motion.rule_label
    rests_on = ", ".join(part for part in (label, found) if part)
    was_counted = motion.yes is not None and motion.reason != "no_objection"
    counted = [f"찬성 {motion.yes} · 반대 {motion.no} · 기권 {motion.abstain}"] if was_counted else []
    both = f" (제척·회피 {motion.recused} 제외 {(motion.present or 0) - motion.recused})" if motion.recused else ""
    counted += [f"{'회신' if motion.written else '출석'} {motion.present}{both}"] if motion.present is not None else []
    needed = f" → 찬성 {motion.required_yes} 필요" if was_counted and motion.required_yes else ""
    return f"{' · '.join(counted)}{needed} ({rests_on})"
