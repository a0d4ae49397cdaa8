"""Help and answers of `hyeopchi rules`."""

from collections.abc import Iterable

from shared.rules.charter_section import CharterFault
from shared.rules.composition import Violation
from shared.rules.dates import Due, Notice
from shared.rules.proposal import Addition
from shared.rules.refusal import Refused, RuleRefusal
from shared.texts.charter import basis, fault

APP = "규칙을 계산합니다: 정족수, 의결, 기한, 통지, 구성, 임기, 출석률."
QUORUM = "개의할 수 있는지(의사정족수) 계산합니다."
DECIDE = "안건이 어떻게 되었는지(의결정족수) 계산합니다."
DEADLINE = "'N일 이내'의 마지막 날을 계산합니다."
NOTICE = "'회의 N일 전까지'의 날을 계산합니다."
COMPOSITION = "명부가 구성 기준(특정 성별 등)을 지키는지 살핍니다."
BATCH = "한 줄에 하나씩 적은 JSON 요청에 차례대로 답합니다 (- 는 표준 입력)."

CHARTER = "규정: 기본 제공 이름(guro), 분과(guro-agenda) 또는 TOML 파일"
ENROLLED = "재적위원 수"
PRESENT = "출석위원 수 (제척된 위원 포함)"
RECUSED = "그 가운데 제척·기피·회피된 위원 수"
YES = "찬성 수"
NO = "반대 수"
ABSTAIN = "기권 수"
RULE = "규정에 있는 의결 규칙의 이름"
SEATS = "정원 (정원을 기준으로 하는 규칙에 쓰임)"
CHAIR_CASTS = "가부동수일 때 의장의 결정권 (yes 또는 no)"
START = "기준일 (YYYY-MM-DD). 첫날은 세지 않습니다"
DAYS = "날수"
BUSINESS_DAYS = "영업일 수"
MEETING = "회의 날짜 (YYYY-MM-DD)"
HOLIDAYS = "임시공휴일 파일: 한 줄에 날짜 하나, 또는 JSON 목록"
ROSTER = "명부 파일 (CSV 또는 XLSX)"
ON = "이 날의 명부로 봅니다 (기본: 오늘)"
FILE = "JSONL 파일, 또는 -"
JSON = "결과를 JSON 하나로 냅니다"

ONE_OF_DAYS = "--days와 --business-days 가운데 하나만 적어 주시기 바랍니다."
BAD_DATE = "날짜를 읽을 수 없습니다 (예: 2026-12-03)."
BAD_YES_NO = "yes 또는 no로 적어 주시기 바랍니다."

_NAMES = {
    "enrolled": "재적",
    "present": "출석",
    "recused": "제척",
    "yes": "찬성",
    "no": "반대",
    "abstain": "기권",
    "seats": "정원",
    "days": "날수",
    "business_days": "영업일 수",
    "rule": "의결 규칙",
    "charter": "규정",
    "chair_casts": "의장 결정권",
    "op": "요청(op)",
    "start": "기준일",
    "meeting": "회의 날짜",
    "holidays": "공휴일 목록",
    "line": "줄",
    "ballots": "표",
    "held": "열린 회의",
    "attended": "참석한 회의",
}

_REASONS = {
    Refused.NEGATIVE: "{name}: 0보다 작을 수 없습니다.",
    Refused.ZERO: "{name}: 0이면 계산할 수 없습니다.",
    Refused.MORE_THAN_ENROLLED: "출석({present})이 재적({enrolled})보다 많습니다.",
    Refused.MORE_THAN_PRESENT: "제척({recused})이 출석({present})보다 많습니다.",
    Refused.MORE_BALLOTS_THAN_VOTERS: "표({cast})가 표결할 수 있는 출석위원({voters})보다 많습니다.",
    Refused.MORE_THAN_HELD: "출석한 회의({attended})가 열린 회의({held})보다 많습니다.",
    Refused.UNKNOWN: "{name}: 그런 이름이 없습니다.",
    Refused.MISSING: "{name}: 값이 필요합니다.",
    Refused.NO_CASTING_VOTE: "이 규정은 의장에게 결정권을 주지 않습니다.",
    Refused.NOT_A_NUMBER: "{name}: 정수여야 합니다.",
    Refused.NOT_A_DATE: "{name}: 날짜는 YYYY-MM-DD여야 합니다.",
    Refused.NOT_YES_OR_NO: "{name}: yes 또는 no여야 합니다.",
    Refused.NOT_TEXT: "{name}: 글자여야 합니다.",
    Refused.NOT_JSON: "JSON이 아닙니다.",
    Refused.NOT_AN_OBJECT: "JSON 객체({{...}})가 아닙니다.",
    Refused.ONE_OF_TWO: "days와 business_days 가운데 하나만 있어야 합니다.",
    Refused.OUT_OF_CALENDAR: "달력(1949-2099년, 3660일까지)을 벗어납니다.",
    Refused.FAULTY_CHARTER: "규정에 잘못이 있습니다: {faults}",
    Refused.TWICE: "{name}: 같은 이름을 두 번 적을 수 없습니다.",
    Refused.OUT_OF_RANGE: "{name}: 고를 수 있는 수를 벗어납니다.",
}


def refusal(refused: RuleRefusal, faults: Iterable[CharterFault] = ()) -> str:
    """Why a question was refused, in one line."""
    name = _NAMES.get(refused.key, refused.key)
    told = "; ".join(fault(found) for found in faults)
    return _REASONS[refused.reason].format(name=name, faults=told, **refused.numbers)


def unreadable(path: str) -> str:
    """A file that is not there or may not be read."""
    return f"파일을 읽을 수 없습니다: {path}"


def due(result: Due) -> str:
    """2026-02-19까지 (2026-02-09부터, 휴일이어서 다음 근무일로 옮김)."""
    moved = ", 휴일이어서 다음 근무일로 옮김" if result.rolled else ""
    return f"{result.due.isoformat()}까지 (기준일 {result.start.isoformat()}{moved})"


def notice(result: Notice) -> str:
    """2026-12-03까지 통지 (안전하게 2026-12-02, 발송 2026-12-03)."""
    return f"{result.due.isoformat()}까지 통지 (안전하게 {result.safe.isoformat()}, 발송 {result.send_by.isoformat()}까지)"


_RULES = {
    "sex_share": "특정 성별",
    "young_share": "청년 비율",
    "civil_share": "민간 비율",
    "area_share": "지역 비율",
    "seats": "정원",
    "ex_officio": "당연직",
    "appointed": "위촉직",
    "civil": "민간",
    "official": "공무원",
    "office": "직책",
    "nomination": "추천구분",
}
_ADDED = {"young_share": "청년 위원", "civil_share": "민간 위원"}
_DETAILS = {
    "male": "남",
    "female": "여",
    "chair": "의장",
    "co_chair": "공동의장",
    "vice_chair": "부의장",
    "member": "위원",
    "clerk": "간사",
}


def violation(broken: Violation) -> str:
    """특정 성별(남) 19명 - 한도 18명 (제9조④)."""
    detail = f"({_DETAILS.get(broken.detail, broken.detail)})" if broken.detail else ""
    bound = "최소" if broken.count < broken.limit else "한도"
    where = basis(broken.cite, broken.default, broken.by_analogy)
    return f"{_RULES[broken.rule]}{detail} {broken.count}명 - {bound} {broken.limit}명 ({where})"


def addition(wanted: Addition) -> str:
    """제안: 여 2명을 더 위촉 - 특정 성별 (제9조④); 결원: 당연직 2명 (제9조③)."""
    where = basis(wanted.cite, wanted.default, wanted.by_analogy)
    if wanted.add is None:
        return f"제안: 더 위촉해서는 맞출 수 없어 위원을 바꾸어야 합니다 - {_RULES[wanted.rule]} ({where})"
    if not wanted.rule.endswith("_share"):
        return f"결원: {_whom(wanted)} {wanted.add}명 ({where})"
    return f"제안: {_whom(wanted)} {wanted.add}명을 더 위촉 - {_RULES[wanted.rule]} ({where})"


def _whom(wanted: Addition) -> str:
    if wanted.who is None:
        return _ADDED.get(wanted.rule, _RULES[wanted.rule])
    area = wanted.who.removeprefix("other:")
    return f"{area} 밖의 위원" if area != wanted.who else _DETAILS.get(wanted.who, wanted.who)


def composition_kept(people: int) -> str:
    """The composition rules hold."""
    return f"재적 {people}명: 구성 기준을 지킵니다."


def and_more(rows: int) -> str:
    """Behind the first few faults."""
    return f" 외 {rows}건"
