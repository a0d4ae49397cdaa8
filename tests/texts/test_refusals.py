"""Every refusal that a service can give has its sentence, and each sentence reads as it should."""

import re
from pathlib import Path
from typing import Any

import pytest

from shared.contracts.base import Refusal
from shared.texts import refusals

ROOT = Path(__file__).parents[2]
CODE = re.compile(r'Refusal\(\s*code="([a-z_]+)"')


def codes_in(folder: str) -> set[str]:
    return {code for file in (ROOT / folder).rglob("*.py") for code in CODE.findall(file.read_text())}


@pytest.mark.parametrize("folder", ["services/scheduler", "services/registry", "shared/store", "shared/bus"])
def test_every_code_has_a_sentence(folder: str) -> None:
    assert codes_in(folder) - set(refusals.SENTENCES) == set()


STARTS = "2026-12-03T05:00:00+00:00"
GOLDEN: list[tuple[str, dict[str, Any], str]] = [
    (
        "no_quorum",
        {"enrolled": 35, "required": 18, "present": 17, "counted": 17, "missing": 1, "cite": "제13조②", "default": False},
        "재적 35명 중 17명이 출석했습니다. 성원에는 18명이 필요합니다 (제13조②). 1명이 더 있어야 합니다.",
    ),
    (
        "no_quorum",
        {
            "enrolled": 18,
            "required": 10,
            "present": 9,
            "counted": 9,
            "missing": 1,
            "cite": None,
            "default": True,
            "by_analogy": "제13조②",
        },
        "재적 18명 중 9명이 출석했습니다. 성원에는 10명이 필요합니다 (기본값: 제13조② 준용). 1명이 더 있어야 합니다.",
    ),
    ("past", {"starts": STARTS}, "12월 3일(목) 오후 2시는 이미 지났습니다. 앞으로의 날짜와 시각을 적어 주시기 바랍니다."),
    (
        "notice_too_late",
        {"days": 7, "due": "2026-11-26", "cite": None, "default": True},
        "소집 통지는 회의 7일 전인 11월 26일(목)까지 했어야 합니다 (기본값). "
        "날짜를 미루거나, 긴급한 까닭을 적어 소집하시기 바랍니다.",
    ),
    ("too_early", {"starts": STARTS, "minutes": 10}, "개의는 12월 3일(목) 오후 1시 50분부터 할 수 있습니다 (정한 시각 10분 전)."),
    (
        "past",
        {"starts": "2026-12-03T05:30:00+00:00"},
        "12월 3일(목) 오후 2시 30분은 이미 지났습니다. 앞으로의 날짜와 시각을 적어 주시기 바랍니다.",
    ),
    (
        "too_far",
        {"starts": "2125-12-31T20:00:00+00:00"},
        "회의 날짜가 너무 멉니다: 2126. 1. 1.(화) 05:00. 2년 안의 날짜를 적어 주시기 바랍니다.",
    ),
    ("no_ballots", {"title": "가"}, "'가'는 한 사람씩 누르는 표결이 아닙니다."),
    ("no_ballots", {"title": "예산"}, "'예산'은 한 사람씩 누르는 표결이 아닙니다."),
    (
        "motion_state",
        {"title": "의제", "state": "carried", "meeting_state": "open"},
        "'의제'는 이미 가결된 안건이라 할 수 없습니다.",
    ),
    ("unknown_rule", {"rule": "a", "rules": ["ordinary"]}, "규정에 'a'라는 의결 규칙이 없습니다. 있는 것: ordinary"),
    ("wrong_state", {"state": "closed"}, "폐회한 회의라 할 수 없습니다."),
    ("corrections_open", {"count": 2}, "답하지 않은 수정 요청이 2건 있습니다. 먼저 답해 주시기 바랍니다."),
    (
        "confirmation_running",
        {"confirmed": 4, "to_confirm": 11, "due": "2026-12-21T14:59:59+00:00"},
        "확인한 위원이 4 / 11명입니다. 모두 확인하거나 확인 기간(12월 21일(월)까지)이 끝나야 승인할 수 있습니다.",
    ),
    ("busy", {}, "지금은 기록하지 못했습니다. 잠시 뒤 다시 시도해 주시기 바랍니다."),
]


@pytest.mark.parametrize(
    ("code", "facts", "expected"), GOLDEN, ids=[f"{code}-{index}" for index, (code, _, _) in enumerate(GOLDEN)]
)
def test_sentence(code: str, facts: dict[str, Any], expected: str) -> None:
    assert refusals.sentence(Refusal(code=code, facts=facts)) == expected


def test_unknown_code_still_says_something() -> None:
    assert "new_code" in refusals.sentence(Refusal(code="new_code"))
