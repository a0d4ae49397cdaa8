"""One member's personal data: all of it shown, all of it gone when erased, and the rest dropped when its time is over."""

import json
import re
from typing import Any

from sqlalchemy import inspect, select, text

from services.registry import tables
from shared.contracts import linking, roll
from shared.contracts.base import Audience
from shared.contracts.events import AccountChanged, RollChanged
from shared.contracts.privacy import EraseMember, ExportMember, RetentionReport, RunRetention
from shared.ids import new_id
from tests.registry.conftest import OPERATOR, Desk, roster, telegram
from tests.registry.test_accounts import bind, by_phone, who
from tests.registry.test_people import invited

KIM = "김민수,협치연구소,연구원,위촉직,위원,남,1980,010-5555-1002,2026-01-01,,0"
LEE = "이서연,주민자치회,회장,위촉직,위원,여,1975,010-5555-1003,2026-01-01,,0"
PAST = "박지난,마을넷,활동가,위촉직,위원,여,1969,010-5555-1004,2024-01-01,2026-06-30,0"
TRACES = ("김민수", "5555-1002", "55551002", "협치연구소", "연구원", "1980", "7770001")


async def council(desk: Desk) -> str:
    """Guro with two members and a former one; Kim with an account. Kim's id."""
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM, LEE, PAST))
    await bind(desk, "김민수", 7770001)
    return (await desk.members("guro"))["김민수"].id


async def everything(desk: Desk) -> str:
    """Every cell of every table, as one text."""
    found: list[Any] = []
    async with desk.store.reading() as session:
        for table in tables.Base.metadata.sorted_tables:
            found += [[cell for cell in row if not _is_chance(cell)] for row in await session.execute(select(table))]
    return json.dumps(found, ensure_ascii=False, default=str)


def _is_chance(cell: object) -> bool:
    """A hash holds four digits of anybody's birth year by chance now and then."""
    return isinstance(cell, str) and re.fullmatch(r"[0-9a-f]{64}|[\w-]{22}", cell, re.ASCII) is not None


def erasing(member: str) -> EraseMember:
    return EraseMember(idempotency_key=new_id(), actor=OPERATOR, member=member)


async def test_export_holds_all_that_is_known_of_one_and_nothing_of_another(desk: Desk) -> None:
    member = await council(desk)
    held = await desk.get(ExportMember(actor=OPERATOR, member=member))
    told = json.dumps(held.tables, ensure_ascii=False)
    assert held.name == "김민수"
    assert all(trace in told for trace in TRACES if trace != "5555-1002") and "이서연" not in told
    columns = {column.key for column in inspect(tables.Member).columns}
    assert set(held.tables["registry_member"][0]) == columns
    assert {row["what"] for row in held.tables["registry_change"]} >= {"account.link"}


async def test_export_and_erasure_are_the_operator_s(desk: Desk) -> None:
    member = await council(desk)
    actor = await desk.facilitator(11, "guro")
    for question in (ExportMember(actor=actor, member=member), EraseMember(idempotency_key="k", actor=actor, member=member)):
        assert await desk.refused(question) == "not_allowed"
    assert await desk.refused(ExportMember(actor=OPERATOR, member="nobody")) == "unknown_member"
    assert await desk.refused(erasing("nobody")) == "unknown_member"


async def test_nothing_of_the_person_is_left_after_erasure(desk: Desk) -> None:
    member = await council(desk)
    await invited(desk)  # kept answers with names
    before = await everything(desk)
    assert all(trace in before for trace in TRACES if trace != "5555-1002")
    await desk.get(erasing(member))
    after = await everything(desk)
    assert [trace for trace in TRACES if trace in after] == []
    assert member in after and "이서연" in after


async def test_erased_member_is_off_the_roll_and_comes_in_by_nothing(desk: Desk) -> None:
    member = await council(desk)
    await desk.get(erasing(member))
    await desk.get(erasing(member))  # twice is once
    assert set(await desk.members("guro")) == {"이서연"}
    assert await who(desk, 7770001) == (False, False)
    seats = {seat.member: seat for seat in (await desk.get(roll.GetRoll(body="guro"), Audience.SERVICE)).seats}
    assert seats[member].name == "" and str(seats[member].ends) == "2026-11-19"  # where and when, not who
    told = [event for event in await desk.events() if isinstance(event, RollChanged | AccountChanged)]
    assert isinstance(told[-1], AccountChanged) and any(isinstance(event, RollChanged) for event in told[-3:])


async def test_term_that_had_not_begun_is_as_if_it_had_never_been(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM.replace("2026-01-01", "2027-01-01")))
    async with desk.store.reading() as session:
        member = (await session.scalars(select(tables.Member.id))).one()
    await desk.get(erasing(member))
    assert (await desk.get(roll.GetRoll(body="guro"), Audience.SERVICE)).seats == ()


async def test_whoever_comes_back_is_another_person(desk: Desk) -> None:
    member = await council(desk)
    await desk.get(erasing(member))
    await desk.load("guro", roster(KIM, LEE, PAST), apply=True)
    assert (await desk.members("guro"))["김민수"].id != member


async def swept(desk: Desk) -> RetentionReport:
    return await desk.get(RunRetention(idempotency_key=new_id(), actor=OPERATOR))


async def contact_of(desk: Desk, name: str) -> tuple[Any, ...]:
    async with desk.store.reading() as session:
        found = (await session.scalars(select(tables.Member).where(tables.Member.name == name))).one()
        return found.phone, found.birth_year, found.sex


async def test_time_over_unties_accounts_then_drops_contacts(desk: Desk) -> None:
    """By default 30 and 365 days after the last term: Kim's ends on 2026-11-30."""
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM.replace("2026-01-01,", "2026-01-01,2026-11-30"), LEE))
    await by_phone(desk, "010-5555-1002", 7770001)
    await bind(desk, "이서연", 7770002)
    desk.later(days=39)  # 2026-12-29
    assert (await swept(desk)).untied == 0
    desk.later(days=1)
    assert (await swept(desk)).untied == 1
    assert (await who(desk, 7770001), await who(desk, 7770002)) == ((False, False), (True, False))
    assert None not in await contact_of(desk, "김민수")
    desk.later(days=335)
    report = await swept(desk)
    assert (report.contacts, report.accounts) == (1, 1)
    assert await contact_of(desk, "김민수") == (None, None, None)
    assert None not in await contact_of(desk, "이서연")
    assert await swept(desk) == RetentionReport(contacts=0, untied=0, accounts=0, invitations=0)


async def test_longest_time_of_several_bodies_holds(desk: Desk) -> None:
    """Who left one body and sits on another is no former member."""
    await desk.adopt("guro")
    await desk.load("guro", roster(PAST))
    await desk.load("guro-agenda", roster(PAST.replace("2026-06-30", "")))
    desk.later(days=800)
    assert (await swept(desk)).contacts == 0


async def test_old_invitations_are_dropped(desk: Desk) -> None:
    await council(desk)
    await invited(desk)
    desk.later(days=45)
    assert (await swept(desk)).invitations > 0


async def test_log_of_changes_keeps_what_was_done_without_the_account(desk: Desk) -> None:
    member = await council(desk)
    await desk.get(linking.UnlinkAccount(idempotency_key=new_id(), actor=telegram(7770001)), Audience.MEMBER)
    await desk.get(erasing(member))
    async with desk.store.reading() as session:
        actors = set(await session.scalars(select(tables.Change.actor).where(tables.Change.what == "account.unlink")))
        assert actors == {f"member:{member}"}
        assert await session.scalar(text("SELECT count(*) FROM registry_account")) == 0
