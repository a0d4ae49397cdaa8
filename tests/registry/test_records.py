"""Past meetings: each row to its body, twice is once, and no date is invented."""

from pathlib import Path

import pytest

from services.registry.record_rows import is_period, read
from shared.contracts import bodies
from shared.contracts.base import Audience
from shared.ids import new_id
from tests.registry.conftest import OPERATOR, Desk

GWANAK = (Path(__file__).parents[2] / "examples" / "gwanak" / "gwanak_meetings.csv").read_bytes()
COUNCILS = ("gwanak_council", "gwanak_innovation", "gwanak_advisory")
HEADING = "no,period,body,session,kind,subject"


async def load(desk: Desk, content: bytes, body: str | None = None) -> bodies.RecordsReport:
    command = bodies.ImportRecords(idempotency_key=new_id(), actor=OPERATOR, filename="m.csv", content=content, body=body)
    return await desk.get(command)


async def test_import_gwanak_takes_all_rows_and_twice_is_once(desk: Desk) -> None:
    await desk.adopt(*COUNCILS)
    first = await load(desk, GWANAK)
    assert (first.added, first.unchanged, first.faults) == (31, 0, ())
    assert sum(count for slug, count in first.bodies.items() if slug.startswith("gwanak_council")) == 18
    assert first.bodies["gwanak_council-joint"] == 2
    second = await load(desk, GWANAK)
    assert (second.added, second.unchanged) == (0, 31)
    records = (await desk.get(bodies.ListRecords(body="gwanak_council"), Audience.PUBLIC)).items
    assert (len(records), records[0].period, records[-1].period) == (18, "2023-12", "2022-07")
    assert "2023-06/07" in {record.period for record in records}
    own = (await desk.get(bodies.ListRecords(body="gwanak_council", children=False))).items
    assert {record.body for record in own} == {"gwanak_council"}


async def test_import_rows_about_several_bodies_go_to_the_parent_with_their_number(desk: Desk) -> None:
    await desk.adopt(*COUNCILS)
    await load(desk, GWANAK)
    times: dict[tuple[str, str], int] = {}
    for council in COUNCILS:
        records = (await desk.get(bodies.ListRecords(body=council))).items
        times |= {(record.body, record.session): record.times for record in records if record.times != 1}
    assert times == {
        ("gwanak_innovation", "제1차 분과회의 5회"): 5,
        ("gwanak_innovation", "제2차 분과회의 5회"): 5,
        ("gwanak_advisory", "분과회의 6회"): 6,
    }


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        pytest.param("1,2023-06,없는 협치회,제1차,meeting,가", "body", "없는 협치회", id="unknown-body"),
        pytest.param("1,2023-06,,제1차,meeting,가", "body", "--body", id="no-body"),
        pytest.param("1,2023-06,분과위원회,제1차,meeting,가", "body", "gwanak_innovation", id="shared-name"),
        pytest.param("1,2023-6,관악구 협치회의,제1차,meeting,가", "period", "2023-6", id="period"),
        pytest.param("1,2023-06,관악구 협치회의,제1차,party,가", "kind", "party", id="kind"),
    ],
)
async def test_import_faulty_row_takes_nothing(desk: Desk, row: str, column: str, said: str) -> None:
    await desk.adopt(*COUNCILS)
    good = "2,2023-07,관악구 협치회의,제2차,meeting,나"
    report = await load(desk, "\n".join([HEADING, good, row]).encode())
    assert [(fault.row, fault.column, said in fault.reason) for fault in report.faults] == [(3, column, True)]
    assert report.added == 0
    assert (await desk.get(bodies.ListRecords(body="gwanak_council"))).items == ()


async def test_import_given_body_takes_rows_without_one(desk: Desk) -> None:
    await desk.adopt(*COUNCILS)
    content = "period,session,kind,subject\n2023-06-15,제1차,meeting,가\n".encode("cp949")
    report = await load(desk, content, body="gwanak_council-steering")
    assert report.bodies == {"gwanak_council-steering": 1}
    (record,) = (await desk.get(bodies.ListRecords(body="gwanak_council"))).items
    assert (record.body_name, record.period) == ("운영위원회", "2023-06-15")
    shared = f"{HEADING}\n1,2023-06,분과위원회,제1차,meeting,가".encode()
    assert (await load(desk, shared, body="gwanak_council-steering")).bodies == {"gwanak_council": 1}


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("2023-06-15", True), ("2023-06", True), ("2023-06/07", True), ("2022-12/2023-02", True),
        ("2023-02-30", False), ("2023-13", False), ("2023-07/06", False), ("2023", False), ("2023-06-15/16", False), ("", False),
    ],
)  # fmt: skip
def test_is_period(text: str, good: bool) -> None:
    assert is_period(text) is good


@pytest.mark.parametrize(
    ("session", "times"),
    [("분과회의 5회", 5), ("제1차 분과회의 12회", 12), ("제5회", 1), ("제 5회", 1), ("지정과제 1차", 1), ("", 1)],
)
def test_times_of_a_session(session: str, times: int) -> None:
    file = read(f"period,session,kind,subject\n2023-06,{session},meeting,가\n".encode())
    assert [row.times for row in file.rows] == [times]
