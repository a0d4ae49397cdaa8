"""A plan as a file: what can be read, and what is told of a row that cannot."""

import pytest

from services.cli.failing import Failure
from services.cli.target_files import rows

HEAD = "task,weight_pct,y2023"


@pytest.mark.parametrize(
    ("content", "year", "code", "said"),
    [
        pytest.param(b"\xff\xfe\x00", None, "unknown_encoding", "글자를 읽을 수 없습니다", id="encoding"),
        pytest.param(b"", None, "missing_column", "'task'", id="empty"),
        pytest.param(b"task,weight_pct\na,1", None, "missing_column", "'y2023, q1'", id="nothing-planned"),
        pytest.param(b"task,q1\na,1", None, "usage", "--year", id="quarters-of-no-year"),
        pytest.param(f"{HEAD}\na,30,two".encode(), None, "not_a_number", "2번째 줄의 2023", id="no-number"),
    ],
)
def test_unreadable_plan_says_where(content: bytes, year: int | None, code: str, said: str) -> None:
    with pytest.raises(Failure) as caught:
        rows(content, year, [])
    assert caught.value.code == code and said in str(caught.value)


def test_korean_headings_and_cp949_are_read() -> None:
    content = "과제,지표,가중치,2026년 목표,1분기\n협치,설문 조사,30,4,1\n".encode("cp949")
    (row,) = rows(content, 2026, [])
    assert (row.task, row.weight, row.years, row.quarters, row.counts) == ("협치", 30, {"2026": 4}, {"2026-1": 1}, "survey")
