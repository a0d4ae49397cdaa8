"""What stands in each paper, line by line, and what a paper does to the texts that people wrote."""

from pathlib import Path

import pytest

from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import MinutesState
from shared.papers.paper import Grid, Heading, Paper, Paragraph, plain_lines, printable
from shared.texts.papers_minutes import minutes_paper
from shared.texts.papers_sitting import attendance_sheet, quorum_paper
from tests.papers.sitting import attendance, minutes
from tests.web.world import meeting

GOLDEN = Path(__file__).parent / "golden"

PAPERS = {
    "minutes": lambda: minutes_paper(minutes()),
    "attendance_sheet": lambda: attendance_sheet(attendance()),
    "quorum_awaited": lambda: quorum_paper(meeting()),
    "quorum_met": lambda: quorum_paper(meeting(state=MeetingState.OPEN, present=11)),
    "quorum_missed": lambda: quorum_paper(meeting(state=MeetingState.LAPSED, confirmed=8)),
}


@pytest.mark.parametrize("name", PAPERS)
def test_paper_reads_as_agreed(name: str) -> None:
    assert "\n".join(plain_lines(PAPERS[name]())) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("state", "mark"),
    [
        (MinutesState.DRAFTING, "초안 · 확정되지 않은 문서입니다"),
        (MinutesState.IN_CONFIRMATION, "확인 중 · 확정되지 않은 문서입니다"),
        (MinutesState.PUBLISHED, ""),
    ],
)
def test_minutes_say_whether_they_are_final(state: MinutesState, mark: str) -> None:
    assert minutes_paper(minutes(state=state)).mark == mark


def test_minutes_without_anything_say_so_item_by_item() -> None:
    bare = minutes(attendees=(), proceedings=(), items=(), presiding=(), general_remarks="", chain_head=None, approved_at=None,
                   published_at=None, institution="", quorum_basis="")  # fmt: skip
    lines = plain_lines(minutes_paper(bare))
    assert {"사회: 없음", "개최 기관: 구로구협치회의", "1. 참석자 명단 (0명)"} <= set(lines)
    assert lines[-1] == "제2판 · 참석위원 4명 중 3명 확인"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("가\x00나\x07다", "가나다"),
        ("가\r\n나\r다", "가\n나\n다"),
        ("한글", "한글"),
        ("앞\u202e뒤", "앞뒤"),
        ("가\ud800나", "가나"),
        ("가\t나", "가 나"),
        ("\U0001f600 <b> & 'x'", "\U0001f600 <b> & 'x'"),
    ],
    ids=["control", "line-ends", "nfc", "direction", "surrogate", "tab", "signs"],
)
def test_texts_become_printable(text: str, told: str) -> None:
    assert printable(text) == told
    assert Paper(title="", parts=(Heading(text),)).parts == (Heading(told),)


def test_paragraph_is_cut_at_line_ends() -> None:
    assert Paragraph("하나\n\n  둘 \n").lines == ("하나", "둘")


def test_grid_of_unequal_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        Grid(("가", "나"), (("1",),), (1, 1))
