"""Rosters: the first goes in, a differing one is shown, people are recognised, nobody is bound by a name alone."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from services.registry import tables
from shared.contracts import bodies, linking, roll
from shared.contracts.base import Audience
from shared.contracts.events import AccountChanged, RollChanged
from shared.ids import new_id
from tests.registry.conftest import HEADINGS, OPERATOR, Desk, roster, telegram

EXAMPLES = Path(__file__).parents[2] / "examples" / "guro"

KIM = "김민수,구로동 상인회,대표,위촉직,위원,남,1980,010-0000-1001,2026-03-01,2028-02-29,0"
LEE = "이서연,구로구청,과장,당연직,위원,여,1975,010-0000-1002,2026-01-01,,0"
PARK = "박지우,항동 모임,회원,위촉직,위원,여,1990,010-0000-1003,2026-03-01,2028-02-29,0"


async def rolls_told(desk: Desk, body: str) -> list[int]:
    return [event.version for event in await desk.events() if isinstance(event, RollChanged) and event.body == body]


async def count(desk: Desk, table: type[tables.Base]) -> int:
    async with desk.store.reading() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_import_example_council_and_subcommittee_share_people(desk: Desk) -> None:
    await desk.adopt("guro")
    council = await desk.load("guro", (EXAMPLES / "roster.csv").read_bytes())
    assert (council.applied, council.added, council.enrolled, council.faults) == (True, 36, 35, ())
    below = await desk.load("guro-agenda", (EXAMPLES / "agenda_roster.csv").read_bytes())
    assert (below.applied, below.added, below.enrolled) == (True, 19, 18)
    assert await count(desk, tables.Member) == 36 + 9  # nine council members and the clerk are there already
    clerk = (await desk.members("guro"))["류지훈"]
    assert (clerk.seat, clerk.offices) == ("unseated", ("clerk",))
    assert (await desk.get(bodies.ShowBody(slug="guro"))).vacancies == 0
    found = await desk.get(roll.FindMembers(text="ㅇㅇㅁ", actor=OPERATOR))
    assert ("윤예민", ("guro", "guro-agenda")) in {(row.name, row.bodies) for row in found.items}


async def test_import_same_file_twice_changes_nothing(desk: Desk) -> None:
    await desk.adopt("guro")
    for name in ("roster.csv", "roster.csv", "roster.xlsx"):
        report = await desk.load("guro", (EXAMPLES / name).read_bytes())
    assert (report.applied, report.added, report.changed, report.unchanged, report.changes) == (True, 0, 0, 36, ())
    assert await rolls_told(desk, "guro") == [1, 2]


async def test_import_differing_file_is_shown_then_applied(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM, LEE))
    second = roster(KIM.replace("대표", "고문"), LEE, PARK)
    shown = await desk.load("guro", second)
    assert (shown.applied, shown.added, shown.changed, shown.unchanged, shown.enrolled) == (False, 1, 1, 1, 2)
    assert [(line.kind, line.name, line.column, line.before, line.after) for line in shown.changes] == [
        ("changed", "김민수", "직위", "대표", "고문"),
        ("added", "박지우", "", "", "항동 모임"),
    ]
    assert (await desk.members("guro"))["김민수"].title == "대표"
    applied = await desk.load("guro", second, apply=True)
    assert (applied.applied, applied.enrolled, applied.changes) == (True, 3, shown.changes)
    assert (await desk.members("guro"))["김민수"].title == "고문"
    assert await rolls_told(desk, "guro") == [1, 2, 3]


async def test_import_missing_members_end_only_when_asked(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM, LEE))
    shorter = roster(KIM)
    shown = await desk.load("guro", shorter)
    assert (shown.applied, [line.kind for line in shown.changes]) == (False, ["missing"])
    kept = await desk.load("guro", shorter, apply=True)
    assert (kept.applied, kept.ended, kept.enrolled) == (True, 0, 2)
    ended = await desk.load("guro", shorter, apply=True, end_missing=True)
    assert (ended.applied, ended.ended, ended.enrolled) == (True, 1, 1)
    seats = (await desk.get(roll.GetRoll(body="guro"), Audience.SERVICE)).seats
    assert {seat.name: seat.ends for seat in seats} == {"김민수": date(2028, 2, 29), "이서연": date(2026, 11, 19)}
    back = await desk.load("guro", roster(KIM, LEE), apply=True)
    assert (back.changed, back.enrolled) == (1, 2)


async def test_import_next_term_keeps_the_one_before(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM))
    renewed = KIM.replace("2026-03-01,2028-02-29,0", "2028-03-01,2030-02-28,1")
    report = await desk.load("guro", roster(renewed), apply=True)
    assert (report.changed, report.added, report.enrolled) == (1, 0, 1)
    seats = (await desk.get(roll.GetRoll(body="guro"), Audience.SERVICE)).seats
    assert [(seat.starts, seat.ends) for seat in seats] == [
        (date(2026, 3, 1), date(2028, 2, 29)),
        (date(2028, 3, 1), date(2030, 2, 28)),
    ]
    assert len({seat.member for seat in seats}) == 1


@pytest.mark.parametrize(
    ("first", "second", "people"),
    [
        pytest.param(KIM, KIM.replace("1001", "9999"), 1, id="name-and-birth-year"),
        pytest.param(KIM, KIM.replace("1980", ""), 1, id="phone-when-the-year-is-blank"),
        pytest.param(KIM, KIM.replace("1980", "1955").replace("1001", "9999"), 2, id="another-year-and-phone"),
    ],
)
async def test_import_other_body_recognises_the_person(desk: Desk, first: str, second: str, people: int) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(first))
    assert (await desk.load("guro-agenda", roster(second))).applied
    assert await count(desk, tables.Member) == people


@pytest.mark.parametrize("body", ["guro", "guro-agenda"])
async def test_import_namesake_with_nothing_to_tell_them_apart_is_asked(desk: Desk, body: str) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM))
    report = await desk.load(body, roster(KIM, "김민수,다른 모임,,위촉직,위원,,,,,,"), apply=True)
    (fault,) = report.faults
    assert (fault.row, fault.column, report.applied, report.changes) == (3, "이름", False, ())
    assert "다른 모임" in fault.reason and "구로동 상인회" in fault.reason


async def test_import_bare_namesakes_in_one_file_are_asked(desk: Desk) -> None:
    await desk.adopt("guro")
    report = await desk.load("guro", roster("김민수,가 모임,,위촉직,,,,,,,", "김민수,나 모임,,위촉직,,,,,,,"))
    assert [fault.row for fault in report.faults] == [3]
    assert "가 모임" in report.faults[0].reason and "나 모임" in report.faults[0].reason


async def test_import_faulty_rows_take_nothing_unless_partial(desk: Desk) -> None:
    await desk.adopt("guro")
    content = roster(KIM, LEE.replace("당연직", "명예직"))
    refused = await desk.load("guro", content)
    assert (refused.applied, refused.enrolled) == (False, 0)
    assert [(fault.row, fault.column) for fault in refused.faults] == [(3, "구분")]
    taken = await desk.load("guro", content, partial=True)
    assert (taken.applied, taken.added, taken.enrolled, len(taken.faults)) == (True, 1, 1, 1)


async def test_import_partial_ends_nobody(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM, LEE))
    report = await desk.load("guro", roster(KIM, LEE.replace("당연직", "명예직")), partial=True, apply=True, end_missing=True)
    assert (report.ended, report.enrolled, len(report.notes)) == (0, 2, 1)


async def test_import_telegram_id_links_with_consent_on_paper(desk: Desk) -> None:
    await desk.adopt("guro")
    content = roster(f"{KIM},7001", f"{LEE},", headings=f"{HEADINGS},텔레그램ID")
    await desk.load("guro", content)
    assert [event.name for event in await desk.events()].count(AccountChanged.name) == 1
    person = await desk.get(linking.Identify(who=telegram(7001)), Audience.SERVICE)
    assert person.name == "김민수"
    assert (await desk.members("guro"))["김민수"].linked
    taken = await desk.load("guro", roster(KIM, f"{PARK},7001", headings=f"{HEADINGS},텔레그램ID"), apply=True)
    assert [(fault.column, "김민수" in fault.reason) for fault in taken.faults] == [("텔레그램ID", True)]
    await desk.get(linking.UnlinkAccount(idempotency_key=new_id(), actor=telegram(7001)), Audience.MEMBER)
    again = await desk.load("guro", content)
    assert (again.applied, again.changes, len(again.notes)) == (True, (), 1)
    assert (await desk.get(linking.Identify(who=telegram(7001)), Audience.SERVICE)).member is None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(b"a,b\n1,2\n", "unreadable_roster", id="no-headings"),
        pytest.param(b"", "unreadable_roster", id="empty"),
        pytest.param(roster(), "empty_roster", id="nobody"),
    ],
)
async def test_import_file_without_people_is_refused(desk: Desk, content: bytes, code: str) -> None:
    await desk.adopt("guro")
    command = roll.ImportRoster(idempotency_key="k", actor=OPERATOR, body="guro", filename="a.csv", content=content)
    assert await desk.refused(command) == code


async def test_import_same_key_again_is_one_import(desk: Desk) -> None:
    await desk.adopt("guro")
    command = roll.ImportRoster(idempotency_key="k", actor=OPERATOR, body="guro", filename="a.csv", content=roster(KIM))
    first = await desk.get(command)
    assert await desk.get(command) == first
    assert await rolls_told(desk, "guro") == [1, 2]


async def test_enrolled_follows_the_day_in_seoul(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM.replace("2026-03-01,2028-02-29", "2026-11-21,2026-11-21")))
    seen = []
    for _ in range(3):  # 20, 21 and 22 November, 10:00 in Seoul
        seen.append((await desk.get(bodies.ShowBody(slug="guro"))).enrolled)
        desk.later(days=1)
    assert seen == [0, 1, 0]


async def test_import_log_and_events_hold_no_names(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM))
    await desk.load("guro", roster(KIM.replace("1001", "1009")), apply=True)
    async with desk.store.reading() as session:
        log = (await session.scalars(select(tables.Change).order_by(tables.Change.seq))).all()
        payloads = (await session.scalars(select(tables.Outbox.payload))).all()
    member = (await desk.members("guro"))["김민수"].id
    assert [change.what for change in log] == ["charter.adopt", "roster.import", "roster.import"]
    assert log[2].facts["changed"] == {member: ["phone"]}
    assert not any("김민수".encode() in payload for payload in payloads)
    assert not any(word in str(change.facts) for change in log for word in ("김민수", "0000"))
