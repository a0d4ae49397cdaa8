"""Calling a meeting: the questions, the preview of the notice and what is said after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.texts.dates import SEOUL, chat_when, people
from shared.texts.items import KINDS, numbered
from shared.texts.josa import with_josa
from shared.texts.listed import fitting

WHICH_BODY = "어느 기구의 회의를 소집할까요?"
WHEN = '언제 엽니까? 날짜와 시각을 적어 주시기 바랍니다.\n예: "12/3 오후 2시", "다음주 목 14:00", "12월 3일 오후 2시-4시"'
PLACE = "어디에서 엽니까? 장소를 적어 주시기 바랍니다."
NO_PLACE = "모이지 않고 서면으로"
PLACE_IS_A_DATE = "날짜처럼 보여 장소로 적지 않았습니다. 날짜를 고치시려면 '한 단계 뒤로'를 눌러 주시기 바랍니다."
PLACE_TOO_LONG = "장소는 200자까지 적을 수 있습니다."
AGENDA = "안건을 한 줄에 하나씩 적어 주시기 바랍니다. 앞에 '보고:'나 '의결:'을 붙이실 수 있습니다 (없으면 의결)."
AGENDA_MORE = "더 적으시거나, 버튼으로 보고·의결을 바꾸거나, 다 적으셨으면 아래를 눌러 주시기 바랍니다."
AGENDA_EMPTY = "안건이 하나는 있어야 합니다."
AGENDA_TOO_MANY = "안건은 30건까지 적을 수 있습니다."
AGENDA_DONE = "다 적었습니다"
TO_AGENDA = "안건 고치기"
AGENDA_DROP = "마지막 안건 지우기"
URGENT = "급히 여는 까닭을 적어 주시기 바랍니다. 통지문과 회의록에 남습니다."
NOT_SENT = "아직 아무에게도 보내지 않았습니다."
TO_PASTE = "붙여 넣을 통지문 받기"
TO_BIND = "대화방 연결하기"
END_BEFORE_START = "끝나는 시각이 시작보다 빠릅니다."

DAY = 24 * 60  # minutes
IN_WRITING = "모이지 않고 이 동안 서면으로 표를 받습니다"
MEETING_KINDS = {"regular": "정기회", "extraordinary": "임시회"}
MODES = {"in_person": "대면", "online": "온라인", "hybrid": "대면·온라인", "written": "서면"}


@dataclass(frozen=True)
class Plan:
    """A meeting as the conversation has it. `urgent` empty = the charter's notice days are kept."""

    body: str
    starts: datetime
    ends: datetime
    place: str
    agenda: Sequence[tuple[str, str]]  # (report | decision, title)
    kind: str
    mode: str
    urgent: str = ""
    link: str = ""  # of the online meeting


@dataclass(frozen=True)
class Reach:
    """Whom a notice reaches, in people: on the roll, with a messenger, and whether a group is bound."""

    enrolled: int
    linked: int
    group: bool


def understood(at: datetime, end: datetime | None, now: datetime) -> str:
    """What was typed, as it was understood; with the year where it is not this one."""
    year = "" if at.astimezone(SEOUL).year == now.astimezone(SEOUL).year else f"{at.astimezone(SEOUL).year}년 "
    return f"{year}{with_josa(chat_when(at, end), '으로/로')} 이해했습니다."


def length(minutes: int) -> str:
    if minutes % DAY == 0:
        return f"{minutes // DAY}일"
    hours, rest = divmod(minutes, 60)
    return " ".join(part for part in (f"{hours}시간" if hours else "", f"{rest}분" if rest else "") if part)


def agenda_lines(agenda: Sequence[tuple[str, str]]) -> str:
    lines = [numbered(number, title, kind) for number, (kind, title) in enumerate(agenda, 1)]
    return "\n".join(fitting(lines, "그 밖의 안건"))


def flip(number: int, kind: str) -> str:
    """A button: item 2 is a decision, make it a report."""
    other = KINDS["report" if kind == "decision" else "decision"]
    return f"제{number}호: {KINDS[kind]} → {other}"


def preview(plan: Plan, reach: Reach) -> str:
    """The notice as it will stand in the group, and what sending it does, in numbers."""
    lines = [
        f"📅 {plan.body} 회의 ({MEETING_KINDS[plan.kind]}, {MODES[plan.mode]})",
        f"{chat_when(plan.starts, plan.ends)} · {plan.place if plan.mode != 'written' else IN_WRITING}",
        agenda_lines(plan.agenda),
    ]
    if plan.link:
        lines.append(f"온라인 회의 주소 (위원께만): {plan.link}")
    if plan.urgent:
        lines.append(f"긴급 소집: {plan.urgent}")
    return "\n".join([*lines, "", consequence(reach), "보내시겠습니까?"])


def consequence(reach: Reach) -> str:
    line = f"{people(reach.enrolled)}에게 통지합니다."
    if not reach.group:
        return f"{line} 연결된 대화방이 없으니 /paste 통지문과 개인 화면 링크로 알려 주시기 바랍니다."
    if reach.linked < reach.enrolled:
        apart = people(reach.enrolled - reach.linked)
        return f"{line} 대화방에 올립니다. 텔레그램이 없는 {apart}께는 /paste 통지문과 개인 화면 링크로 알려 주시기 바랍니다."
    return f"{line} 대화방에 올리며, 모두 텔레그램에 연결되어 있습니다."


def send(enrolled: int) -> str:
    return f"{people(enrolled)}에게 통지"


def send_urgent(enrolled: int) -> str:
    return f"긴급 소집으로 {people(enrolled)}에게 통지"


def to_kind(kind: str) -> str:
    return f"{MEETING_KINDS[kind]}로 바꾸기"


def to_mode(mode: str) -> str:
    return f"{with_josa(MODES[mode], '으로/로')} 바꾸기"


def to_length(minutes: int) -> str:
    return f"{with_josa(length(minutes), '으로/로')} 바꾸기"


def called(session: str, body: str, starts: datetime, enrolled: int, reach: Reach) -> str:
    told = "" if reach.group else "\n연결된 대화방이 없어 통지문을 직접 전해 주셔야 합니다."
    return f"소집했습니다: {body} {session} 회의 · {chat_when(starts)}\n재적 {people(enrolled)}에게 통지합니다.{told}"


TOGETHER = "어느 기구와 함께 엽니까? 눌러서 고르고 다시 누르면 빠집니다. 여러 기구에 든 위원도 재적에는 한 번만 셉니다."
TOGETHER_DONE = "다 골랐습니다"


def ticked(name: str, is_ticked: bool) -> str:
    return f"{'✅ ' if is_ticked else ''}{name}"


def to_together(count: int) -> str:
    return f"함께 여는 기구 {count}곳" if count else "다른 기구와 함께 열기"
