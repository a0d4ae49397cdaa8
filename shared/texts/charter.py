"""How charters are told: thresholds, articles and defaults, kinds of bodies, faults of a charter file."""

from shared.rules.charter import BodyKind
from shared.rules.charter_section import CharterFault
from shared.rules.threshold import Base, Threshold

DEFAULT = "기본값"

_BASES = {Base.SEATS: "정원", Base.ENROLLED: "재적위원", Base.PRESENT: "출석위원"}

BODY_KINDS = {
    BodyKind.COUNCIL: "전체회의",
    BodyKind.STEERING: "운영위원회",
    BodyKind.SUBCOMMITTEE: "분과",
    BodyKind.WORKING_GROUP: "워킹그룹",
    BodyKind.JOINT: "합동 회의",
}

_FAULTS = {
    "missing": "꼭 있어야 하는 값이 없습니다",
    "unknown_key": "알 수 없는 항목입니다",
    "unknown_schema": "지원하지 않는 형식 번호입니다 (schema = 1)",
    "not_toml": "TOML 형식이 아닙니다",
    "not_utf8": "UTF-8로 저장된 파일이 아닙니다",
    "not_a_table": "표([...])여야 합니다",
    "not_tables": "표의 목록([[...]])이어야 합니다",
    "not_a_list": "목록이어야 합니다",
    "not_steps": '["adopt", "table", "decide"]처럼 아는 단계를 한 번씩, decide를 넣어 적어야 합니다',
    "not_text": "글자여야 합니다",
    "not_a_key": "영문 소문자, 숫자, 밑줄로 된 이름이어야 합니다",
    "key_used_twice": "같은 이름이 두 번 쓰였습니다",
    "not_true_or_false": "true 또는 false여야 합니다",
    "not_a_number": "정수여야 합니다",
    "negative": "0보다 작을 수 없습니다",
    "zero": "1 이상이어야 합니다",
    "not_a_share": '"2/3"처럼 적은 비율이어야 합니다',
    "more_than_all": "비율이 전체를 넘습니다",
    "not_one_of_the_words": "정해진 낱말이 아닙니다",
    "not_a_threshold": '{ of = "present", needs = "majority" }처럼 적어야 합니다',
    "not_days": '"10 days" 또는 "7 business days"처럼 적어야 합니다',
    "not_a_time": '시각을 읽을 수 없습니다 (예: "D-1 18:00", "21:00-08:00")',
    "not_a_date": "날짜를 읽을 수 없습니다 (예: 2026-01-02)",
    "not_targets": "{ 2026 = 4 }처럼 연도와 횟수를 적어야 합니다",
    "not_an_article": '조문을 읽을 수 없습니다 (예: "제13조②")',
    "default_with_article": "기본값에는 조문을 적을 수 없습니다",
    "appointed_send_no_deputy": "위촉직은 대리인을 보낼 수 없습니다",
    "deputies_vote_uncounted": "출석으로 세지 않는 대리인이 표결할 수는 없습니다",
    "one_bound_needed": "at_most, below, at_least 가운데 하나만 적어야 합니다",
    "wrong_bound": "이 규칙에 쓸 수 없는 한도입니다",
    "opening_of_the_present": "개의 정족수는 출석위원을 기준으로 할 수 없습니다",
    "seats_unstated": "정원을 기준으로 하지만 정원이 적혀 있지 않습니다",
    "term_above_its_limit": "임기가 정해진 한도보다 깁니다",
    "seats_do_not_add_up": "당연직과 위촉직, 또는 민간과 공무원을 더한 수가 정원과 다릅니다",
    "key_twice": "같은 항목이나 표가 두 번 적혔습니다",
    "name_used_twice": "같은 이름의 분과가 두 번 적혔습니다",
    "measure_without_count": "정원의 수 없이 재는 방식만 적혔습니다",
    "term_above_the_total": "한 번의 임기가 한 사람이 할 수 있는 햇수보다 깁니다",
    "more_than_the_seats": "정원보다 많습니다",
    "rule_twice": "같은 구성 기준이 두 번 적혔습니다",
    "ages_crossed": "나이의 처음이 끝보다 많습니다",
    "published_before_read": "회의록을 확인하기 전에 공개하게 됩니다",
}


def basis(cite: str | None, default: bool, by_analogy: str | None = None) -> str:
    """What a rule rests on: 제13조②, 기본값, or 기본값: 제13조② 준용; 조문 없음 where the document names no article."""
    if default:
        return f"{DEFAULT}: {by_analogy} 준용" if by_analogy else DEFAULT
    return cite or "조문 없음"


def threshold(rule: Threshold) -> str:
    """출석위원 과반, 재적위원 3분의 2 이상."""
    return f"{_BASES[rule.base]} {share(rule)}"


def share(rule: Threshold) -> str:
    """과반, 3분의 2 이상, 5분의 3 초과, 전원."""
    if rule.is_majority:
        return "과반"
    top, bottom = rule.share.numerator, rule.share.denominator
    if top == bottom:
        return "전원"
    return f"{bottom}분의 {top} {'초과' if rule.strict else '이상'}"


def fault(found: CharterFault) -> str:
    """One line for one fault of a charter file."""
    wording = _FAULTS.get(found.reason, found.reason)
    return f"{found.path}: {wording}" if found.path else wording
