"""Terms that end within 60 days, grouped by body and day; today is 2026-11-20."""

from datetime import date

from shared.contracts.base import Audience
from shared.contracts.endings import EndMembership, EndReason
from shared.contracts.roll import ListTermEndings
from shared.ids import new_id
from tests.registry.conftest import OPERATOR, Desk, roster, telegram
from tests.registry.test_rosters import KIM, LEE, PARK


async def test_terms_that_end_within_60_days(desk: Desk) -> None:
    await desk.adopt("guro")
    soon, sooner = KIM.replace("2028-02-29,0", "2027-01-19,0"), PARK.replace("2028-02-29,0", "2026-12-20,1")
    renewed = "정하늘,개봉동 모임,회원,위촉직,위원,여,1991,010-0000-1004"
    rows = (soon, LEE, sooner, f"{renewed},2024-03-01,2026-12-20,0", f"{renewed},2026-12-21,2028-12-20,1")
    await desk.load("guro", roster(KIM.replace("2028-02-29,0", "2027-01-20,0")))  # 61 days
    assert not (await desk.load("guro-agenda", roster(*rows))).faults and "정하늘" in await desk.members("guro-agenda")
    found = (await desk.get(ListTermEndings(body="guro", actor=OPERATOR))).items
    told = [(one.body, one.ends, one.days_left, one.warning, [(who.name, who.left) for who in one.members]) for one in found]
    assert told == [
        ("guro-agenda", date(2026, 12, 20), 30, 30, [("박지우", 0)]),
        ("guro-agenda", date(2027, 1, 19), 60, 60, [("김민수", 1)]),
    ]
    assert found[0].default, "the charter says it of the council, not of its subcommittees"
    given = {"body": "guro-agenda", "member": found[0].members[0].member, "reason": EndReason.RESIGNATION}
    await desk.get(EndMembership(idempotency_key=new_id(), actor=OPERATOR, on=date(2026, 12, 1), **given))
    left = (await desk.get(ListTermEndings(body="guro-agenda", actor=OPERATOR))).items
    assert [one.ends for one in left] == [date(2027, 1, 19)], "who resigns is not asked to be renewed"


async def test_only_who_runs_the_body_is_told(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.facilitator(11, "guro-civic")
    await desk.facilitator(12, "guro-agenda")
    refused = ListTermEndings(body="guro-agenda", actor=telegram(11))
    assert await desk.refused(refused, Audience.FACILITATOR) == "not_allowed"
    assert not (await desk.get(ListTermEndings(body="guro-agenda", actor=telegram(12)), Audience.FACILITATOR)).items
