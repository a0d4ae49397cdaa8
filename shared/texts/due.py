"""What waits for a member, in one line each: the same words in the digest, in /my and on the own page."""

RSVP = "rsvp"
MINUTES = "minutes"
DELAYED = "delayed"
FOLLOW_UP = "follow_up"
POLL = "poll"
WRITTEN = "written"
ISSUE = "issue"
JOIN = "join"
CHANGED = "changed"  # a meeting that moved or was called off: nothing to do, told once
IN_MEETINGS = frozenset({RSVP, MINUTES, WRITTEN, JOIN})  # kinds that a list of the person's meetings shows with each meeting


def rsvp(meeting: str, change: str = "") -> str:
    """`meeting`: 2026년 제12차 (12월 3일(목) 오후 2시); `change`: 오후 1시 → 오후 2시, '' for none."""
    return f"{meeting} 회의에 오시는지 다시 답하기 (바뀜: {change})" if change else f"{meeting} 회의에 오시는지 답하기"


def moved(meeting: str, change: str) -> str:
    return f"{meeting} 회의가 바뀌었습니다: {change}"


def cancelled(meeting: str, reason: str = "") -> str:
    return f"{meeting} 회의가 취소되었습니다{f'. 까닭: {reason}' if reason else ''}"


def join(meeting: str, link: str) -> str:
    """2026년 제12차 (12월 3일(목) 오후 2시) 온라인 회의 들어가기: https://…"""
    return f"{meeting} 온라인 회의 들어가기: {link}"


def poll(title: str, *, survey: bool) -> str:
    return f"'{title}' {'설문에 답하기' if survey else '투표하기'}"


def written(title: str) -> str:
    return f"'{title}' 서면 표결에 표 내기"


def minutes(session: str) -> str:
    return f"{session} 회의록 읽고 확인하기"


def follow_up(title: str) -> str:
    return f"맡으신 일 '{title}' 경과 알리기 (/tasks)"


def follow_up_late(title: str, owner: str) -> str:
    """For the clerk."""
    return f"이행 기한 지남: {title}{f' ({owner})' if owner else ''}"


def delayed(what: str) -> str:
    """To the clerk, after a facilitator chose to tell: 회의록 초안 — 2026년 제12차 …, 챙겨 주시기 바랍니다."""
    return f"{what}, 늦어져 챙겨 주시기 바랍니다"
