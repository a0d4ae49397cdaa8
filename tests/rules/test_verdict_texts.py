"""Golden lines: what people read of a verdict."""

import pytest

from shared.charters import builtin
from shared.rules.charter import Charter
from shared.rules.charter_section import CharterFault
from shared.rules.decision import Count, DecisionVerdict, decide, without_objection
from shared.rules.quorum import QuorumVerdict, opening
from shared.texts import charter as charter_texts
from shared.texts import verdicts
from tests.rules.charter_samples import BY_SEATS, CASTING, OUT_OF_BOTH, faults

GURO = builtin("guro")
AGENDA = GURO.for_body("agenda")


def decided(charter: Charter, count: Count, rule: str = "ordinary", casts: bool | None = None) -> DecisionVerdict:
    verdict = decide(charter, count, rule, casts)
    assert isinstance(verdict, DecisionVerdict)
    return verdict


def quorum_of(charter: Charter, enrolled: int, present: int, recused: int = 0) -> QuorumVerdict:
    verdict = opening(charter, enrolled=enrolled, present=present, recused=recused)
    assert isinstance(verdict, QuorumVerdict)
    return verdict


@pytest.mark.parametrize(
    ("verdict", "line"),
    [
        (decided(GURO, Count(35, 20, 12, 8)), "재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 12 → 가결 (제13조②)"),
        (decided(GURO, Count(35, 20, 10, 8, 2)), "재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 → 부결 (제13조②)"),
        (
            decided(GURO, Count(35, 20, 10, 10)),
            "재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 · 반대 10 → 부결(가부동수) (제13조②)",
        ),
        (
            decided(CASTING, Count(35, 20, 10, 10), casts=True),
            "재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 · 반대 10 → 가결(가부동수, 의장 결정권 찬성) (기본값)",
        ),
        (decided(OUT_OF_BOTH, Count(7, 4, 3, 0, 0, 1)), "재적 7 · 개의 4 · 출석 4 (제척 1 제외 3) → 무효(성원 미달) (기본값)"),
        (
            decided(AGENDA, Count(18, 11, 7, 3, 1)),
            "재적 18 · 개의 10 · 출석 11 → 찬성 6 필요 · 찬성 7 → 가결 (기본값: 제13조② 준용)",
        ),
        (without_objection(GURO, enrolled=35, present=20), "재적 35 · 개의 18 · 출석 20 → 가결(이의 없음) (제13조②)"),
    ],
    ids=["carried", "rejected", "tie", "tie-chair", "void", "by-analogy", "no-objection"],
)
def test_decision_line(verdict: DecisionVerdict, line: str) -> None:
    assert verdicts.decision(verdict) == line


@pytest.mark.parametrize(
    ("verdict", "line"),
    [
        (
            decided(AGENDA, Count(18, 11, 7, 3, 1)),
            "찬성 7 · 반대 3 · 기권 1 · 출석 11 → 찬성 6 필요 (출석위원 과반, 기본값: 제13조② 준용)",
        ),
        (
            decided(BY_SEATS, Count(33, 33, 27, 6), "bylaws"),
            "찬성 27 · 반대 6 · 기권 0 · 출석 33 → 찬성 27 필요 (정원 3분의 2 이상, 제7조)",
        ),
        (
            decided(BY_SEATS, Count(33, 20, 20, 0), "all"),
            "찬성 20 · 반대 0 · 기권 0 · 출석 20 → 찬성 20 필요 (출석위원 전원, 조문 없음)",
        ),
        (without_objection(GURO, enrolled=35, present=20), "출석 20 · 이의 없음 (제13조②)"),
        (decided(GURO, Count(35, 5, 5, 0)), "재적 35 · 개의 18 · 출석 5 → 무효(성원 미달) (제13조②)"),
    ],
    ids=["by-analogy", "two-thirds", "everybody", "no-objection", "void"],
)
def test_record_line(verdict: DecisionVerdict, line: str) -> None:
    assert verdicts.record(verdict) == line


def test_quorum_lines() -> None:
    assert verdicts.quorum(quorum_of(GURO, 35, 20)) == "재적 35 · 개의 18 · 출석 20 → 성원 (제13조②)"
    assert verdicts.quorum(quorum_of(GURO, 35, 16)) == "재적 35 · 개의 18 · 출석 16 → 성원 미달 · 2명 더 필요 (제13조②)"
    needed = "개의에 10명이 필요합니다 (재적 18명의 과반, 기본값: 제13조② 준용)."
    assert verdicts.quorum_needed(quorum_of(AGENDA, 18, 9)) == needed
    assert verdicts.quorum_needed(quorum_of(BY_SEATS, 33, 9)) == "개의에 17명이 필요합니다 (정원 40명의 5분의 2 초과, 제4조)."


def test_quorum_report_is_read_out() -> None:
    assert verdicts.quorum_report(quorum_of(AGENDA, 18, 11)) == "재적위원 18명 중 11명이 출석하여 성원이 되었음을 보고드립니다."
    short = "재적위원 18명 중 9명이 출석하여 개의에 필요한 10명에 1명이 모자람을 보고드립니다."
    assert verdicts.quorum_report(quorum_of(AGENDA, 18, 9)) == short


def test_charter_fault_line_names_the_place() -> None:
    (path, reason), *_ = faults(calling={"notice_days": -1})
    assert charter_texts.fault(CharterFault(path, reason)) == "calling.notice_days: 0보다 작을 수 없습니다"
