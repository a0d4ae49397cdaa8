"""How a charter's thresholds and composition are told, with the numbers worked out for a council's size."""

from fractions import Fraction

from shared.rules.charter import Bound, CompositionKind, CompositionRule, Group, Measure
from shared.rules.threshold import Base, Threshold
from shared.texts.charter import threshold
from shared.texts.josa import with_josa
from shared.texts.offices import OFFICES

MEASURES = {Measure.EXACTLY: "{}명", Measure.ABOUT: "{}명 내외", Measure.AT_MOST: "{}명 이내"}
_GROUPS = {Group.APPOINTED: "위촉직 위원", Group.ENROLLED: "전체 위원"}
_COUNTED = {
    CompositionKind.SEATS: "정원",
    CompositionKind.EX_OFFICIO: "당연직",
    CompositionKind.APPOINTED: "위촉직",
    CompositionKind.CIVIL: "민간 위원",
    CompositionKind.OFFICIAL: "공무원 위원",
}
_SHARED = {CompositionKind.SEX_SHARE: "한 성별", CompositionKind.AREA_SHARE: "한 지역", CompositionKind.CIVIL_SHARE: "민간 위원"}


def opening(rule: Threshold, size: int) -> str:
    """회의는 재적위원 과반의 출석으로 엽니다(개의). 위원 35명이면 18명이 와야 열립니다."""
    who = "정원이" if rule.base is Base.SEATS else "위원"
    return f"회의는 {threshold(rule)}의 출석으로 엽니다(개의). {who} {size}명이면 {rule.needed(size)}명이 와야 열립니다."


def ordinary(rule: Threshold, size: int) -> str:
    """안건은 출석위원 과반의 찬성으로 의결합니다. 18명이 출석하면 찬성 10명 ..."""
    start = f"안건은 {threshold(rule)}의 찬성으로 의결합니다. {_votes_needed(rule, size)}"
    return f"{start} 기권하거나 표를 내지 않은 위원도 출석으로 셉니다."


def special(name: str, rule: Threshold, size: int) -> str:
    """How a motion put under a rule of its own is decided."""
    return f"규칙 {name}: {threshold(rule)}의 찬성으로 의결합니다. {_votes_needed(rule, size)}"


def _votes_needed(rule: Threshold, size: int) -> str:
    every = rule.needed(size)
    if rule.base is Base.PRESENT:
        half = size // 2 + 1
        part = f"{half}명이 출석하면 찬성 {rule.needed(half)}명, "
        return f"{part if half < size else ''}{size}명이 모두 출석하면 찬성 {every}명이 필요합니다."
    who = "정원이" if rule.base is Base.SEATS else "위원이"
    return f"{who} {size}명이면 몇 명이 출석하든 찬성 {every}명이 필요합니다."


def composition(rule: CompositionRule, size: int, appointed: int) -> str:
    """위촉직 위원 가운데 한 성별이 10분의 6을 넘을 수 없습니다. 위촉직 위원이 30명이면 18명까지입니다."""
    if rule.share is None:
        return _number(rule)
    group, count = _GROUPS[rule.of], appointed if rule.of is Group.APPOINTED else size
    who = with_josa(_SHARED.get(rule.kind) or _ages(rule), "이/가")
    part = _part(rule.share)
    scaled = rule.share.numerator * count
    ceiling = -(-scaled // rule.share.denominator)
    match rule.bound:
        case Bound.AT_MOST:
            said, last = f"{with_josa(part, '을/를')} 넘을 수 없습니다", f"{scaled // rule.share.denominator}명까지입니다"
        case Bound.BELOW:
            said, last = f"{part} 미만이어야 합니다", f"{ceiling - 1}명까지입니다"
        case Bound.AT_LEAST:
            said, last = f"{part} 이상이어야 합니다", f"{ceiling}명 이상입니다"
    return f"{group} 가운데 {who} {said}. {group}이 {count}명이면 {last}."


def _part(part: Fraction) -> str:
    """10분의 6, as ordinances write it, and not 5분의 3; 15% where tenths do not do."""
    if part.denominator in (5, 10):
        return f"10분의 {10 * part.numerator // part.denominator}"
    if 100 % part.denominator == 0 and part.denominator > 10:
        return f"{100 * part.numerator // part.denominator}%"
    return f"{part.denominator}분의 {part.numerator}"


def _ages(rule: CompositionRule) -> str:
    return f"{rule.from_age}–{rule.to_age}세 위원" if rule.from_age else f"{rule.to_age}세 이하 위원"


def _number(rule: CompositionRule) -> str:
    named = {CompositionKind.OFFICE: OFFICES.get(rule.office), CompositionKind.NOMINATION: rule.nomination}
    who = named.get(rule.kind) or _COUNTED[rule.kind]
    return f"{with_josa(who, '은/는')} {people(rule.count or 0, rule.measure)}입니다."


def people(count: int, measure: Measure) -> str:
    """35명 내외."""
    return MEASURES[measure].format(count)
