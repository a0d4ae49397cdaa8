"""Calls by phone: the line of the day, the list of names, what to say, and what was recorded."""

from datetime import datetime

from shared.contracts.meetings import MeetingView
from shared.contracts.phoning import CallList, CallRecorded
from shared.rules.phoning import Why
from shared.rules.reminding import day_of
from shared.texts.cli_help import with_example
from shared.texts.dates import chat_day, chat_time, chat_when, people
from shared.texts.listed import fitting
from shared.texts.meeting import what_changed

CALLS = "전화로 알릴 분"
LIST = "명단"
WHAT = {Why.CANCELLED: "회의 취소 알리기", Why.MOVED: "바뀐 회의 알리기", Why.ANSWER: "오시는지 여쭙기"}
NOBODY = "전화로 알릴 분이 없습니다."
TOLD_ONLY = "알려 드렸습니다"
ON_DESK = "드릴 말씀과 알린 분의 기록은 담당자용 봇의 /calls 에 있습니다."
NOT_REACHED = "받지 않으셨습니다"
NOT_RECORDED = "기록하지 않았습니다. 목록에 그대로 있습니다."
ITEMS = 3
HEADINGS = ("회의번호", "회의", "무엇을", "위원", "까지")
APP = "메신저가 없어 전화로 알릴 분을 보고, 알린 것을 적습니다."
LIST_HELP = with_example(
    "회의가 바뀌거나 취소되었거나 아직 답이 없어 전화로 알릴 분입니다. 기구를 적지 않으면 모두 보여 줍니다.\n\n"
    "--json: [{meeting, body, session, starts, sequence, why, until, people, called}]",
    "hyeopchi call list --body guro",
)
DONE_HELP = with_example(
    "전화로 알렸다고 적습니다. 회의가 다시 바뀌면 다시 목록에 오릅니다. 응답은 hyeopchi rsvp로 적습니다.",
    "hyeopchi call done 회의번호 --member 위원번호",
)


def task(one: CallList, now: datetime) -> str:
    """전화로 알릴 분 3명: 의제발굴분과 2026년 제12차 바뀐 회의 알리기 — 오늘 오후 2시까지."""
    return f"{head(one)}: {one.body_name} {one.session} {WHAT[one.why]} — {_until(one.until, now)}"


def head(one: CallList) -> str:
    return f"전화로 알릴 분 {people(len(one.people))}"


def listed(one: CallList, now: datetime) -> str:
    """Whom, about what, until when; the words to say stand in a message of their own."""
    done = f" (알린 분 {people(one.called)})" if one.called else ""
    return (
        f"📞 {head(one)}{done} — {_until(one.until, now)}\n{one.body_name} {one.session} · {WHAT[one.why]}\n"
        "텔레그램이 없는 분입니다. 위 글을 읽어 드리거나 문자로 보내시고, 알린 분의 이름을 눌러 주시기 바랍니다."
    )


def words(meeting: MeetingView, why: Why) -> str:
    """What to say or to send as a text message: whole in itself."""
    lines = [f"위원님, 안녕하십니까. {meeting.body_name}입니다.", *_news(meeting, why)]
    if why is not Why.CANCELLED:
        lines += [f"일시: {chat_when(meeting.starts, meeting.ends)}", f"장소: {meeting.place}"]
        lines += ["안건: " + ", ".join(fitting([item.title for item in meeting.items[:ITEMS]], "그 밖의 안건"))]
        lines.append("오실 수 있는지 말씀해 주시기 바랍니다.")
    return "\n".join(lines)


def _news(meeting: MeetingView, why: Why) -> list[str]:
    change = meeting.change
    because = [f"까닭: {change.reason}"] if change and change.reason else []
    if why is Why.CANCELLED:
        off = f"{meeting.session} 회의({chat_when(meeting.starts)})가 취소되었습니다. 그날은 오지 않으셔도 됩니다."
        return [off, *because]
    if change is None or (why is Why.ANSWER and not (change.starts_before or change.place_before)):
        return [f"{meeting.session} 회의에 오실 수 있는지 여쭙습니다."]
    what = what_changed(change.starts_before, meeting.starts, change.place_before, meeting.place)
    return [f"{meeting.session} 회의가 바뀌었습니다: {what}", *because]


def ask_answer(name: str) -> str:
    return f"{name} 위원께서 무엇이라고 하셨습니까?"


def recorded(done: CallRecorded, answer: str = "") -> str:
    """`answer`: 참석 and the like, '' where none was given."""
    said = f" 응답은 {answer}입니다." if answer else ""
    left = f"남은 분 {people(done.left)}" if done.left else "남은 분이 없습니다"
    return f"{done.name} 위원께 알린 것으로 기록했습니다.{said} {left}."


def _until(until: datetime, now: datetime) -> str:
    return f"{'오늘' if day_of(until) == day_of(now) else chat_day(until)} {chat_time(until)}까지"


def rows(one: CallList) -> list[tuple[str, str, str, str, str]]:
    """A line each of the command line's table."""
    about, until = f"{one.body_name} {one.session}", chat_when(one.until)
    return [(one.meeting, about, WHAT[one.why], f"{person.name} ({person.member})", until) for person in one.people]
