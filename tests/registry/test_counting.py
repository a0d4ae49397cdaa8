"""How many sit on bodies on a day, by kind and sex; and who sits as an official on duty."""

from datetime import date

from shared.contracts import roll
from shared.contracts.attendance import CountSeats, SeatCounts
from shared.contracts.base import Actor, Audience, Channel
from tests.registry.conftest import HEADINGS, OPERATOR, Desk, roster
from tests.registry.test_rosters import KIM, LEE, PARK

UNKNOWN = "최하늘,항동 모임,회원,위촉직,위원,,1991,010-0000-1004,2026-03-01,2028-02-29,0"


async def counted(desk: Desk, day: date) -> list[SeatCounts]:
    return list((await desk.get(CountSeats(body="guro", on=day, actor=OPERATOR))).items)


async def test_seats_are_counted_by_kind_and_sex_on_the_day(desk: Desk) -> None:
    await desk.adopt("guro")
    await desk.load("guro", roster(KIM, LEE, PARK, UNKNOWN))
    council, *below = await counted(desk, date(2026, 12, 31))
    assert (council.body, council.enrolled, council.ex_officio, council.appointed) == ("guro", 4, 1, 3)
    assert (council.appointed_men, council.appointed_women) == (1, 1), "whose sex the roll does not tell is neither"
    assert below and all(body.enrolled == 0 for body in below)
    assert next(body for body in below if body.body == "guro-agenda").parent == "guro"
    before = (await counted(desk, date(2026, 2, 1)))[0]
    assert (before.enrolled, before.appointed) == (1, 0)


async def test_seats_are_counted_for_officers_of_the_body(desk: Desk) -> None:
    await desk.adopt("guro")
    agenda = await desk.facilitator(900, "guro-agenda")
    question = CountSeats(body="guro", on=date(2026, 12, 31), actor=agenda)
    assert await desk.refused(question, Audience.FACILITATOR) == "not_allowed"
    assert await desk.refused(CountSeats(body="nowhere", on=date(2026, 1, 1), actor=OPERATOR)) == "unknown_body"


async def test_roll_tells_officials_and_the_institution(desk: Desk) -> None:
    await desk.adopt("guro")
    kim, lee, park = f"{KIM},공무원", f"{LEE},", f"{PARK},민간"
    await desk.load("guro", roster(kim, lee, park, headings=f"{HEADINGS},민관"))
    service = Actor(channel=Channel.SERVICE, id="scheduler")
    found = await desk.get(roll.GetRoll(body="guro", actor=service), Audience.SERVICE)
    assert {seat.name: seat.official for seat in found.seats} == {"김민수": True, "이서연": True, "박지우": False}
    assert found.institution == "서울특별시 구로구"
