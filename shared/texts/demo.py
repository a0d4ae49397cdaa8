"""What the demo says: its scenes, its people's meetings, what it saw, and a sentence for everything that was not so."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.meetings import MeetingView, RsvpAnswer, RsvpCounts
from shared.contracts.minutes import MinutesItem, MinutesView
from shared.contracts.motions import Choice, MotionView
from shared.texts.dates import SEOUL, cases, chat_when, document_time, document_when
from shared.texts.items import numbered
from shared.texts.josa import with_josa

# --- the story

BEGINS = "2026-11-20T10:00+09:00"
COUNCIL, SUBCOMMITTEE = "guro", "guro-agenda"
STARTS = {
    SUBCOMMITTEE: datetime(2026, 12, 3, 14, 0, tzinfo=SEOUL),
    COUNCIL: datetime(2026, 12, 10, 14, 0, tzinfo=SEOUL),
}
TYPED_TIME = "12/3 오후 2시"
PLACE = "구로구청 5층 회의실"
GROUPS = {SUBCOMMITTEE: "의제발굴분과 대화방", COUNCIL: "구로구협치회의 대화방"}
FACILITATORS = {SUBCOMMITTEE: "한지원", COUNCIL: "문주무"}
AGENDAS = {
    SUBCOMMITTEE: ("의결: 2027년 협치과제 후보 12건 추천", "보고: 주민 공론장 일정"),
    COUNCIL: (
        "보고: 2026년 협치과제 추진 상황",
        "의결: 협치회의 운영세칙 일부개정안",
        "의결: 2027년 협치과제 우선순위",
        "의결: 청년 공론장 개최 계획",
        "의결: 구로1번가 공감 기준 조정",
    ),
}
# 참석, 불참, 미정; the rest does not answer.
ANSWERS = {SUBCOMMITTEE: (11, 3, 2), COUNCIL: (21, 6, 4)}
PRESENT = {SUBCOMMITTEE: 11, COUNCIL: 20}
REMARKS = {
    SUBCOMMITTEE: {
        1: "후보 12건의 선정 기준을 설명하고, 생활권이 고르게 담겼는지 확인하였다.",
        2: "공론장은 1월 넷째 주에 열고, 안내문은 분과에서 함께 살피기로 하였다.",
    },
    COUNCIL: {
        1: "과제 15건 가운데 11건이 계획대로 나아가고 있음을 보고하였다.",
        2: "개정안의 취지를 설명하였고, 의견이 없었다.",
        3: "분과가 추천한 12건의 순위를 놓고 예산의 규모를 따져 물었다.",
        4: "개최 시기가 학기와 겹친다는 의견과 미루기 어렵다는 의견이 나왔다.",
        5: "공감 50건의 기준을 낮추자는 의견과 지키자는 의견이 맞섰다.",
    },
}

SCENE_SYSTEM = "시스템을 켭니다 (NATS, SQLite, 봇 둘, 웹, 연습장)"
SCENE_COUNCIL = "규정과 명부를 들여옵니다"
SCENE_PEOPLE = "위원들이 초대 링크를 누르고, 대화방을 잇습니다"
SCENE_CALL = "두 회의를 소집합니다"
SCENE_ANSWERS = "위원들이 참석 여부를 답합니다"
SCENE_DEADLINE = "시계를 돌려 응답 마감을 지납니다"
SCENE_SUBCOMMITTEE = "의제발굴분과가 회의합니다"
SCENE_TOO_FEW = "전체회의: 17명으로는 열 수 없습니다"
SCENE_OPEN = "전체회의: 3명이 더 와서 개의합니다"
SCENE_DECIDE = "전체회의: 이의 없음 1건, 표결 3건"
SCENE_CLOSE = "전체회의: 폐회합니다"
SCENE_MINUTES = "회의록을 쓰고, 확인받고, 공개합니다"
SCENE_PROOF = "대화방, 달력, 기록을 검증합니다"


def scene(number: int, of: int, title: str) -> str:
    return f"[{number:>2}/{of}] {title}"


def note(line: str) -> str:
    return f"      {line}"


# --- the words that are looked for on screens

RSVP = {RsvpAnswer.YES: "참석", RsvpAnswer.NO: "불참", RsvpAnswer.MAYBE: "미정"}
CHOICES = {Choice.YES: "찬성", Choice.NO: "반대", Choice.ABSTAIN: "기권"}
OUTCOMES = {"carried": "가결", "rejected": "부결", "void": "의결하지 못함"}
ARRIVED = "도착했습니다"
CONFIRM = "확인"
CARRIED = "가결"
NO_OBJECTION = "이의 없음"
CLOSED = "폐회"
MINUTES = "회의록"
PUBLISHED = "공개"
BALLOTS = "표"
BALLOTS_IN_RESULT = " · 반대 "
STATUS_MARK = "📅"
GREETING = "안녕하십니까"
BOUND = "연결했습니다"
CALLED = "소집했습니다"
DECLARED_COUNT = "도착을 알린 분"
PRESENT_COUNT = "출석 "
OPENED_RECORDED = "개의를 기록했습니다"
CLOSE_ASKED = "폐회를 선포했습니까"
CLOSE_RECORDED = "폐회를 기록했습니다"
ASKED_TO_SUBMIT = "확인을 요청합니다"
SUBMIT_TO = "에게 확인 요청"
SUBMITTED = "확인을 요청했습니다"
APPROVE_ASKED = "의장이 승인했습니까"
PUBLISH_ASKED = "공개할까요"
PUBLISHED_RECORDED = "회의록을 공개했습니다"


def rsvp_line(counts: RsvpCounts) -> str:
    return f"참석 {counts.yes} · 불참 {counts.no} · 미정 {counts.maybe} · 미응답 {counts.none}"


def tally_line(motion: MotionView) -> str:
    return f"찬성 {motion.yes} · 반대 {motion.no} · 기권 {motion.abstain}"


def voted_line(voted: int, present: int) -> str:
    return f"투표 {voted} / {present}"


def opening_words(enrolled: int, present: int) -> tuple[str, str]:
    return f"재적위원 {enrolled}명 중 {present}명", "개의"


def enrolled_and_required(enrolled: int, required: int) -> str:
    return f"재적 {enrolled}명, 개의에는 {required}명"


def item(number: int) -> str:
    return f"제{number}호 안건"


def remarks_button(number: int) -> str:
    return f"제{number}호 발언 요지"


# --- what was seen


def where(web: str, sandbox: str) -> str:
    return f"웹 {web} · 연습장 {sandbox}"


def roll(body: str, enrolled: int) -> str:
    return f"{body}: 재적 {enrolled}명"


def people(linked: int, apart: int) -> str:
    return f"위원 {linked}명이 봇과 이어졌고, {apart}명은 개인 화면만 씁니다."


def called(body: str, when: str) -> str:
    return f"{body}: {when}"


def answered(meeting: MeetingView) -> str:
    return f"{meeting.body_name}: {rsvp_line(meeting.rsvp)} (개의에 {meeting.required}명)"


def fired(body: str, label: str, due: datetime) -> str:
    return f"{body} {label}: {chat_when(due)}에 울렸고 담당자에게 알렸습니다."


def opened(meeting: MeetingView) -> str:
    return f"재적 {meeting.enrolled}명 중 {meeting.present}명 출석으로 개의했습니다."


def decided(motion: MotionView) -> str:
    return f"{motion.title}: {motion.text}"


def calendars(count: int) -> str:
    return f"달력 {count}개를 받아 읽었고, 두 번째에는 바뀐 것이 없다는 답(304)을 받았습니다."


def verified(rows: int) -> str:
    return f"기록 {rows}건의 사슬과 모든 집계를 다시 계산해 맞았습니다."


# --- the end


def minutes(view: MinutesView) -> list[str]:
    """Published minutes, to be read in a terminal."""
    chairs = f" · 사회 {', '.join(view.presiding)}" if view.presiding else ""
    return [
        f"──── {view.session} {view.body_name} 회의록 ────",
        f"때    {document_when(view.starts)} (개의 {_time(view.opened_at)}, 폐회 {_time(view.closed_at)})",
        f"곳    {view.place}",
        f"출석  재적 {view.enrolled}명 중 {view.present_at_opening}명 (개의 정족수 {view.required}명){chairs}",
        *(line for entry in view.items for line in _item(entry)),
        f"확인  {view.confirmed} / {view.to_confirm}명 · 기록의 끝 {(view.chain_head or '')[:16]} ({view.journal_rows}건)",
    ]


def _item(entry: MinutesItem) -> list[str]:
    lines = ["", numbered(entry.number, entry.title, entry.kind), f"  {entry.remarks}"]
    for vote in entry.votes:
        lines.append(f"  ▸ {vote.text}")
        lines += [f"    {word}: {', '.join(vote.votes[choice])}" for choice, word in CHOICES.items() if vote.votes.get(choice)]
    return lines


def _time(at: datetime | None) -> str:
    return document_time(at) if at else "-"


def summary(meetings: Sequence[MeetingView], found: Sequence[str], kept: str | None, seconds: int, program: str) -> list[str]:
    """What came of it, and where to look at it; `program` as whoever reads this can type it."""
    motions = [motion for meeting in meetings for motion in meeting.motions]
    carried = sum(motion.outcome == "carried" for motion in motions)
    lines = [
        f"모두 확인했습니다: 회의 {cases(len(meetings))}, 가결 {cases(carried)}, 부결 {cases(len(motions) - carried)},"
        f" 공개된 회의록 {cases(len(meetings))}, 달력 {len(found)}개, 검증 통과. {seconds}초 걸렸습니다.",
    ]
    if kept is None:
        return [
            *lines,
            "위의 회의록과 달력은 임시 폴더와 함께 지웠습니다. 남겨 두고 브라우저로 둘러보려면:",
            f"  {program} demo --keep 연습",
        ]
    pages = [f"  http://127.0.0.1:8080/minutes/{meeting.id}  {meeting.body_name} 회의록" for meeting in meetings]
    return [*lines, f"데이터: {kept}", "둘러보려면:", f"  {program} up --data {kept}", *pages, "  http://127.0.0.1:8081/  연습장"]


# --- what was not so


def refused(command: str, why: str) -> str:
    return f"{with_josa(command, '을/를')} 받아들이지 않았습니다: {why}"


def not_refused(command: str) -> str:
    return f"{with_josa(command, '이/가')} 거절되어야 하는데 받아들여졌습니다."


def other_refusal(code: str) -> str:
    return f"정족수가 아닌 다른 까닭으로 거절되었습니다: {code}"


def wrong_numbers(numbers: tuple[object, ...]) -> str:
    return f"거절에 담긴 재적·필요·출석의 수가 다릅니다: {numbers}"


def clock_stood(to: datetime) -> str:
    return f"시계가 {document_when(to)}까지 가지 않았습니다."


NO_SANDBOX = "연습장이 켜지지 않았습니다."


def bodies_missing(created: Sequence[str]) -> str:
    return f"규정을 들여왔는데 기구가 다 만들어지지 않았습니다: {', '.join(created)}"


def roster_refused(body: str) -> str:
    return f"{body} 명부가 들어가지 않았습니다."


def invitations_missing(count: int) -> str:
    return f"초대 링크가 {count}명에게 나오지 않았습니다."


def not_all_linked(body: str) -> str:
    return f"{body}: 초대를 받은 위원이 모두 봇과 이어지지는 않았습니다."


def not_bound(body: str) -> str:
    return f"{body}: 대화방이 이어지지 않았습니다."


def not_called(body: str) -> str:
    return f"{body}: 담당자용 봇으로 소집한 회의가 그 시각으로 기록되지 않았습니다."


def miscounted(what: str, found: int | None, expected: int) -> str:
    return f"{what}: {expected}이어야 하는데 {found}입니다."


def press_unanswered(name: str, label: str) -> str:
    return f"{name} 님이 '{label}'{_to(label)} 눌렀는데 봇이 답하지 않았습니다."


def _to(label: str) -> str:
    return with_josa(label, "을/를")[len(label) :]


def bot_silent(name: str, wanted: str, last: str) -> str:
    return f"{name} 님에게 봇이 '{wanted}'라고 하지 않았습니다. 마지막 말: {last}"


def group_silent(body: str, wanted: str) -> str:
    return f"{body} 대화방에 '{wanted}'인 글이 없습니다."


def page_failed(address: str, status: int) -> str:
    return f"{_short(address)}: {status} 응답을 받았습니다."


def no_button_on_page(label: str, page: str) -> str:
    return f"{_short(page)}: '{label}' 버튼이 없습니다."


def second_status(body: str) -> str:
    return f"{body}: 회의 글이 고쳐지지 않고 새로 올라왔습니다."


def second_vote_message(title: str) -> str:
    return f"{title}: 표결 글이 고쳐지지 않고 새로 올라왔습니다."


def still_votable(title: str) -> str:
    return f"{title}: 표결이 끝났는데 표결 버튼이 남아 있습니다."


ANSWERS_STILL_SHOWN = "도착을 받을 때인데 참석 버튼이 남아 있습니다."
TALLY_LEAKED = "표결이 끝나기 전에 집계가 보입니다."
NOT_CLOSED = "폐회가 기록되지 않았습니다."
NO_DRAFT = "폐회했는데 회의록 초안이 없습니다."
NO_CHAIN_HEAD = "공개된 회의록에 기록의 끝 값이 없습니다."


def not_open(state: str, present: int | None, expected: int) -> str:
    return f"{expected}명으로 개의되어야 하는데 상태 {state}, 출석 {present}입니다."


def not_all_there(expected: int) -> str:
    return f"회의장 번호로 온 위원까지 {expected}명이 확인되지 않았습니다."


def wrong_outcome(title: str, outcome: str | None) -> str:
    return f"{title}: 결과가 다릅니다 ({outcome})."


def fired_early(label: str) -> str:
    return f"{label}: 때가 되기 전에 울렸습니다."


def not_fired(label: str) -> str:
    return f"{label}: 때가 지났는데 울리지 않았습니다."


def deadlines_found(kind: str, count: int) -> str:
    return f"기한 {kind}: 하나여야 하는데 {count}개입니다."


def not_published(body: str) -> str:
    return f"{body}: 회의록이 공개되지 않았습니다."


def missing_on_page(title: str) -> str:
    return f"공개된 회의록 페이지에 '{title}'의 내용이 없습니다."


def no_calendar(address: str) -> str:
    return f"{_short(address)}: 달력으로 읽을 수 없습니다."


def missing_in_calendar(session: str, address: str) -> str:
    return f"{_short(address)}: {session} 회의가 없습니다."


def sent_again(address: str, status: int) -> str:
    return f"{_short(address)}: 바뀐 것이 없는데 304가 아니라 {status} 응답을 받았습니다."


def no_chain(body: str) -> str:
    return f"{body}: 기록이 없습니다."


def broken_chain(body: str, fault: str | None) -> str:
    return f"기록이 맞지 않습니다: {body} {fault or ''}".rstrip()


def status_messages(body: str, count: int) -> str:
    return f"{body}: 회의 글은 하나로 고쳐져야 하는데 {count}개입니다."


def vote_messages(title: str, count: int) -> str:
    return f"{title}: 결과 글은 하나여야 하는데 {count}개입니다."


def folder_taken(folder: str) -> str:
    return f"비어 있지 않은 폴더입니다: {folder}. 새 폴더를 --keep으로 주시기 바랍니다."


def too_slow(seconds: int) -> str:
    return f"{seconds}초 안에 끝나지 않았습니다."


def _short(address: str) -> str:
    """An address without the secret at its end."""
    for part in ("/me/", "/calendar/member/"):
        if part in address:
            return address.partition(part)[0] + part + "…"
    return address
