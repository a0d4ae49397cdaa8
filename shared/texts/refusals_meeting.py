"""Refusals of the scheduler: meetings, votes, minutes. The reason first, with its numbers, then what can be done."""

from datetime import date, datetime, timedelta

from shared.texts.charter import basis
from shared.texts.dates import chat_day, chat_time, chat_when, document_when
from shared.texts.josa import josa, with_josa
from shared.texts.refusals_minutes import MINUTES
from shared.texts.refusals_motions import MOTIONS
from shared.texts.sentences import Facts, Sentences

STATES = {
    "draft": "아직 소집되지 않은",
    "called": "소집된(아직 개의하지 않은)",
    "open": "열려 있는",
    "recessed": "정회 중인",
    "closed": "폐회한",
    "lapsed": "유회된",
    "cancelled": "취소된",
}
MOTION_STATES = {
    "tabled": "상정되어 아직 표결하지 않은",
    "voting": "표결 중인",
    "carried": "이미 가결된",
    "rejected": "이미 부결된",
    "void": "성원 미달로 무효가 된",
    "withdrawn": "철회된",
    "deferred": "보류된",
    "referred": "다른 기구에 회부된",
    "split": "나누어 상정된",
}
MINUTES_STATES = {
    "drafting": "작성 중",
    "in_confirmation": "위원 확인 중",
    "approved": "승인됨",
    "published": "공개됨",
    "withheld": "비공개",
}
RULE_REASONS = {
    "no_casting_vote": "규정이 의장에게 결정권을 주지 않습니다. 결정권 없이 결과를 선언하시기 바랍니다.",
    "more_ballots_than_voters": "표가 투표할 수 있는 사람보다 많습니다.",
    "zero": "재적위원이 없습니다. 명부를 확인하시기 바랍니다.",
    "missing": "정원이 규정에 없어 셈할 수 없습니다.",
}


def _when(facts: Facts, key: str) -> str:
    return chat_when(datetime.fromisoformat(facts[key]))


def _day(facts: Facts, key: str) -> str:
    """2026년 6월 30일(화): a term's day may lie in another year."""
    day = date.fromisoformat(facts[key])
    return f"{day.year}년 {chat_day(day)}"


def _quoted(words: str, pair: str) -> str:
    """'예산'은, '가'는."""
    return f"'{words}'{josa(words, pair)}"


def _time(facts: Facts, key: str) -> str:
    return chat_time(datetime.fromisoformat(facts[key]))


def no_quorum(facts: Facts) -> str:
    """재적 35명 중 17명이 출석했습니다. 개의에는 18명이 필요합니다 (제13조②). 1명이 더 있어야 합니다."""
    present = f"재적 {facts['enrolled']}명 중 {facts['present']}명이 출석했습니다."
    counted = f" (정족수에 드는 사람은 {facts['counted']}명)" if facts["counted"] != facts["present"] else ""
    where = basis(facts["cite"], facts["default"], facts.get("by_analogy"))
    need = f"성원에는 {facts['required']}명이 필요합니다 ({where})."
    return f"{present}{counted} {need} {facts['missing']}명이 더 있어야 합니다."


def _too_early(facts: Facts) -> str:
    from_when = datetime.fromisoformat(facts["starts"]) - timedelta(minutes=facts["minutes"])
    return f"개의는 {chat_when(from_when)}부터 할 수 있습니다 (정한 시각 {facts['minutes']}분 전)."


def _notice_too_late(facts: Facts) -> str:
    due = chat_day(date.fromisoformat(facts["due"]))
    where = basis(facts["cite"], facts["default"])
    return (
        f"소집 통지는 회의 {facts['days']}일 전인 {due}까지 했어야 합니다 ({where}). "
        "날짜를 미루거나, 긴급한 까닭을 적어 소집하시기 바랍니다."
    )


def _confirmation_running(facts: Facts) -> str:
    due = chat_day(datetime.fromisoformat(facts["due"]))
    return (
        f"확인한 위원이 {facts['confirmed']} / {facts['to_confirm']}명입니다. "
        f"모두 확인하거나 확인 기간({due}까지)이 끝나야 승인할 수 있습니다."
    )


def _motion_state(facts: Facts) -> str:
    if facts["meeting_state"] != "open":
        return f"{STATES[facts['meeting_state']]} 회의에서는 할 수 없습니다. 개의한 뒤에 해 주시기 바랍니다."
    return f"{_quoted(facts['title'], '은/는')} {MOTION_STATES[facts['state']]} 안건이라 할 수 없습니다."


def _ex_member(facts: Facts) -> str:
    until = f"{_day(facts, 'until')}에 " if facts.get("until") else ""
    return f"{facts.get('body') or '이 회의'}의 임기가 {until}끝나 기록하지 않았습니다."


def _rule(facts: Facts) -> str:
    return RULE_REASONS.get(facts["reason"], f"규정으로 셈할 수 없는 값입니다: {facts['key']} ({facts['reason']})")


MEETING: Sentences = {
    **MOTIONS,
    "wrong_state": lambda f: f"{STATES[f['state']]} 회의라 할 수 없습니다.",
    "past": lambda f: f"{with_josa(_when(f, 'starts'), '은/는')} 이미 지났습니다. 앞으로의 날짜와 시각을 적어 주시기 바랍니다.",
    "too_far": lambda f: (
        f"회의 날짜가 너무 멉니다: {document_when(datetime.fromisoformat(f['starts']))}. 2년 안의 날짜를 적어 주시기 바랍니다."
    ),
    "no_place": lambda _: "장소를 적어 주시기 바랍니다.",
    "place_length": lambda f: f"장소가 너무 깁니다. {f['most']}자 안으로 적어 주시기 바랍니다.",
    "title_length": lambda f: f"안건 이름이 너무 깁니다. {f['most']}자 안으로 적어 주시기 바랍니다.",
    "bad_length": lambda f: f"회의 시간 {f['minutes']}분은 쓸 수 없습니다. 1분에서 1,440분 사이로 적어 주시기 바랍니다.",
    "no_agenda": lambda f: f"안건을 1건 이상 {f['most']}건 이하로 적어 주시기 바랍니다. 빈 안건은 쓸 수 없습니다.",
    "nobody_enrolled": lambda f: f"{f['body']}에는 그날 재적위원이 없습니다. 명부를 먼저 올려 주시기 바랍니다.",
    "bad_session": lambda f: f"차수는 1에서 {f['most']} 사이의 수로 적어 주시기 바랍니다.",
    "session_taken": lambda f: (
        f"{f['year']}년 제{f['session']}차 회의가 이미 있습니다 ({f['meeting']}). 다른 차수를 적어 주시기 바랍니다."
    ),
    "online_not_allowed": lambda _: "규정에 온라인 출석이 없습니다. 대면 회의로 소집해 주시기 바랍니다.",
    "link_not_online": lambda _: "모이는 방식이 온라인이거나 대면·온라인인 회의에만 온라인 주소를 적습니다.",
    "bad_link": lambda f: (
        "인터넷 주소로 읽지 못했습니다. https://로 시작하는 온라인 회의의 초대 주소를 그대로 붙여 넣어 주시기 바랍니다"
        f" ({f['most']}자까지)."
    ),
    "place_is_link": lambda _: (
        "장소는 누구나 봅니다. 온라인 회의 주소는 장소가 아니라 온라인 주소로 적어 주시기 바랍니다. 그러면 위원께만 보입니다."
    ),
    "online_not_counted": lambda _: (
        "이 회의에는 온라인으로 출석하실 수 없습니다. 회의장에 오시면 [도착했습니다]를 눌러 주시기 바랍니다."
    ),
    "notice_too_late": _notice_too_late,
    "joint_across_councils": lambda _: "같은 협의체(같은 규정)의 기구끼리만 함께 회의를 열 수 있습니다.",
    "joint_bodies": lambda f: f"함께 여는 기구는 서로 달라야 하고 {f['most']}개까지입니다.",
    "nothing_changed": lambda _: "바뀐 것이 없습니다. 새 시각이나 장소를 적어 주시기 바랍니다.",
    "change_reason": lambda f: f"까닭은 {f['most']}자 안으로 적어 주시기 바랍니다.",
    "unknown_item": lambda f: f"제{f['item']}호 안건이 없습니다.",
    "document_kind": lambda f: f"이 파일은 붙일 수 없습니다: {f['name']}. 붙일 수 있는 것: {f['kinds']}",
    "documents_many": lambda f: (
        f"안건 하나에 자료는 {f['most']}건까지입니다. 제{f['item']}호의 자료 하나를 지우고 다시 붙여 주시기 바랍니다."
    ),
    "document_size": lambda f: f"파일은 1바이트에서 {f['most']}MB 사이여야 합니다.",
    "too_early": _too_early,
    "no_quorum": no_quorum,
    "rule": _rule,
    "vote_running": lambda f: f"'{f['title']}' 표결이 아직 끝나지 않았습니다. 결과를 먼저 선언해 주시기 바랍니다.",
    "run_off_waits": lambda f: f"'{f['title']}'의 결선이 남아 있습니다. 결선을 마치거나 투표를 거둔 뒤에 폐회해 주시기 바랍니다.",
    "lapse_too_early": lambda f: f"유회는 정한 시각({_when(f, 'starts')})이 된 뒤에 선언할 수 있습니다.",
    "lapse_quorate": lambda f: f"출석 {f['present']}명으로 성원({f['required']}명)이 되어 있어 유회를 선언할 수 없습니다.",
    "not_present_member": lambda f: f"{f['name']} 위원은 출석해 있지 않습니다.",
    "wrong_code": lambda _: "출석 번호가 맞지 않습니다. 회의장 화면의 여섯 자리 숫자를 다시 보시기 바랍니다.",
    "too_many_codes": lambda f: f"출석 번호가 {f['tries']}번 틀렸습니다. 10분 뒤에 다시 하거나 담당자께 말씀해 주시기 바랍니다.",
    "bad_attendance_time": lambda f: f"출석 시각은 {_when(f, 'from')}부터 지금까지여야 합니다.",
    "there_already": lambda f: (
        f"{f['name']} 위원은 {_time(f, 'until')}까지 출석해 있었습니다. 그 뒤의 시각을 적어 주시기 바랍니다."
    ),
    "left_before_coming": lambda f: (
        f"{f['name']} 위원은 {_time(f, 'starts')}에 출석했습니다. 그 뒤의 시각을 적어 주시기 바랍니다."
    ),
    "deputy_since": lambda f: (
        f"{f['name']} 위원의 대리인이 {_time(f, 'starts')}에 출석했습니다. 그 뒤의 시각을 적어 주시기 바랍니다."
    ),
    "attendance_too_early": lambda f: f"출석은 {_when(f, 'from')}부터 받습니다.",
    "not_on_roll": lambda f: f"{f.get('body') or '이 회의'}의 위원이 아니어서 기록하지 않았습니다.",
    "ex_member": _ex_member,
    "unseated": lambda f: (
        f"{f.get('body') or '이 회의'}의 재적위원이 아니라 기록하지 않았습니다. 구분이 없는 간사는 재적과 출석에 들지 않습니다."
    ),
    "term_not_begun": lambda f: (
        f"{f['body']}의 임기가 {_day(f, 'from')}에 시작하여 이 회의에는 기록하지 않았습니다."
    ),
    "joined_later": lambda _: "개의한 뒤에 명부에 오른 분은 다음 회의부터 셉니다. 이 회의에는 기록하지 않았습니다.",
    "which_member": lambda _: "어느 위원인지 적어 주시기 바랍니다 (--member).",
    "which_body": lambda _: "어느 기구의 일인지 정할 수 없습니다. 그 기구의 대화방에서 다시 보내 주시기 바랍니다.",
    "nobody_missing": lambda _: "응답하지 않은 위원이 없습니다.",
    "no_title": lambda _: "안건 이름을 적어 주시기 바랍니다.",
    "unknown_rule": lambda f: (
        f"규정에 {_quoted(f['rule'], '이라는/라는')} 의결 규칙이 없습니다. 있는 것: {', '.join(f['rules'])}"
    ),
    "recused": lambda _: "이 안건에는 제척·기피·회피로 참여하지 않으시므로 표를 내실 수 없습니다.",
    "secret_ballot": lambda f: (
        f"{_quoted(f['title'], '은/는')} 무기명 표결입니다. 표는 위원이 직접 대화방의 버튼이나 자기 화면에서만 넣을 수 있습니다."
    ),
    "already_voted": lambda f: f"이미 투표하셨습니다. 무기명 표는 바꿀 수 없습니다. ({f['title']})",
    "not_show_of_hands": lambda f: f"{_quoted(f['title'], '은/는')} 거수 표결이 아니어서 수를 적어 넣을 수 없습니다.",
    "tally_too_large": lambda f: f"표 {f['cast']}개는 투표할 수 있는 {f['voters']}명보다 많거나 0보다 작은 수가 있습니다.",
    "chair_must_cast": lambda f: (
        f"가부동수입니다 ({f['yes']} : {f['no']}). 의장의 결정권 행사(가결 또는 부결)를 함께 적어 주시기 바랍니다."
    ),
    "no_tally": lambda f: f"'{f['title']}'의 거수 결과(찬성·반대·기권)를 먼저 적어 주시기 바랍니다.",
    "motion_state": _motion_state,
    "too_few_to_carry": lambda f: (
        f"가결에는 찬성 {f['needed']}명이 필요한데 {f['voters']}명이 출석해 있어, 이의가 없어도 가결할 수 없습니다."
    ),
    "no_ballots": lambda f: f"{_quoted(f['title'], '은/는')} 한 사람씩 누르는 표결이 아닙니다.",
    "vote_closed": lambda f: f"'{f['title']}' 표결은 이미 끝났습니다. 기록하지 않았습니다.",
    "vote_not_open": lambda f: f"'{f['title']}' 표결은 아직 시작하지 않았습니다.",
    "not_present": lambda _: (
        "출석이 확인되지 않아 투표를 기록하지 않았습니다. 회의장의 출석 번호를 보내거나 담당자께 말씀해 주시기 바랍니다."
    ),
    "remark_length": lambda f: f"글을 1자에서 {f['most']:,}자 사이로 적어 주시기 바랍니다.",
    "unknown_correction": lambda f: f"그런 수정 요청이 없습니다: {f['correction']}",
    "corrections_open": lambda f: f"답하지 않은 수정 요청이 {f['count']}건 있습니다. 먼저 답해 주시기 바랍니다.",
    "confirmation_running": _confirmation_running,
    "minutes_unfinished": lambda f: (
        f"이 위원이 명부에 있던 회의 {f['count']}건의 회의록이 아직 확정되지 않았습니다. "
        "회의록에는 이름이 있어야 하니 확정한 뒤에 지워 주시기 바랍니다."
    ),
    "minutes_state": lambda f: f"회의록이 '{MINUTES_STATES[f['state']]}' 상태라 할 수 없습니다.",
    "was_not_present": lambda _: "이 회의에 출석한 위원만 회의록을 확인하거나 수정을 요청할 수 있습니다.",
    "no_minutes": lambda _: "아직 회의록이 없습니다. 회의가 끝나면 초안이 만들어집니다.",
    **MINUTES,
    "nothing_to_call_about": lambda _: "이미 시작했거나 지난 회의라 전화한 것으로 적을 수 없습니다.",
    "no_document": lambda _: "붙은 자료가 없습니다.",
    "bad_cursor": lambda _: "목록의 다음 자리를 알 수 없습니다. 처음부터 다시 보시기 바랍니다.",
    "holiday_name": lambda f: f"쉬는 날의 이름을 1자에서 {f['most']}자 사이로 적어 주시기 바랍니다.",
    "holiday_year": lambda f: f"{f['first']}년에서 {f['last']}년 사이의 날이어야 합니다.",
    "holiday_already": lambda f: f"{f['day']}: 이미 공휴일입니다.",
    "no_such_holiday": lambda f: f"{f['day']}: 더한 날 가운데 없습니다.",
    "clock_on_real_telegram": lambda _: "실제 텔레그램을 쓰는 동안에는 시계를 옮길 수 없습니다.",
    "clock_step": lambda f: f"시계는 앞으로만, 10년 안에서 옮길 수 있습니다: {f['seconds']}초",
}
