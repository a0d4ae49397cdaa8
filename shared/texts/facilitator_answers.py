"""The clerk enters a member's answer to a call: whose, which, and that it is recorded."""

from shared.contracts.meetings import MeetingView, RsvpAnswer, RsvpRecorded, SeatNow
from shared.texts.chat_answers import rsvp
from shared.texts.web import ANSWERS as WORDS
from shared.texts.web import NO_ANSWER

FOR_MEMBER = "응답 대신 적기"
WHOSE = "전화나 말로 응답한 위원을 고르시기 바랍니다. 이름을 적어 찾을 수도 있습니다. 담당자가 적은 것으로 기록됩니다."
ANSWERS = {answer: WORDS[answer] for answer in RsvpAnswer}


def button(seat: SeatNow) -> str:
    return f"{seat.name} · {WORDS[seat.answer] if seat.answer else NO_ANSWER}"


def ask(name: str) -> str:
    return f"{name} 위원은 뭐라고 답하셨습니까?"


def entered(name: str, done: RsvpRecorded) -> str:
    return f"{name} 위원: {rsvp(done)}"


def so_far(meeting: MeetingView) -> str:
    """참석 9 · 불참 2 · 미정 1 · 미응답 6."""
    counts = meeting.rsvp
    return f"참석 {counts.yes} · 불참 {counts.no} · 미정 {counts.maybe} · 미응답 {counts.none}"
