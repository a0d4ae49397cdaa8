"""A year of one council, from the first roster to the last published minutes, then the check of the record."""

from datetime import datetime, timedelta
from pathlib import Path

from deploy.simulation.meeting import Meeting
from deploy.simulation.panels import with_panels
from deploy.simulation.plan import Basis, BodyPlan, plan_year
from deploy.simulation.record import BodyRecord, YearRecord
from deploy.simulation.rolls import LEAVING, RENEWAL, Rolls
from deploy.simulation.room import room_for_a_year
from deploy.simulation.stage import LONG_SECONDS, Stage, stage_in
from deploy.simulation.timeline import Timeline, office_day
from shared.charters import parse_text
from shared.clock import SEOUL
from shared.contracts.deadlines import ListDeadlines, Verify
from shared.examples.sizes import size_of
from shared.rules.charter import Charter
from shared.texts import simulate as texts

LOOKS = 16  # at the deadlines: a list tells of the last 30 days, and the last minutes are out in spring
LOOK_EVERY = timedelta(weeks=4)


async def simulate(key: str, toml: str, year: int, seed: int) -> YearRecord:
    """The record of a year under a charter's text (`key` as it calls itself). The folder is gone afterwards."""
    async with room_for_a_year() as folder:
        return await _live(folder, with_panels(key, toml), year, seed)


async def _live(folder: Path, toml: str, year: int, seed: int) -> YearRecord:
    council = parse_text(toml)
    assert isinstance(council, Charter), council
    plans = plan_year(council, year, seed)
    record = _empty(council, plans, year, seed)
    begins = datetime(year, 1, 2, 9, tzinfo=SEOUL)
    async with stage_in(folder, begins) as stage:
        rolls = Rolls(stage, council, toml, record)
        await rolls.begin()
        timeline = _timeline(stage, rolls, record, begins)
        await timeline.run(stage.advance)
        record.verify = await stage.look(Verify, LONG_SECONDS)
    return record


def _timeline(stage: Stage, rolls: Rolls, record: YearRecord, begins: datetime) -> Timeline:
    timeline = Timeline()

    async def look() -> None:
        record.take_deadlines((await stage.look(ListDeadlines, LONG_SECONDS)).items)

    timeline.at(datetime(record.year, *LEAVING, 1, tzinfo=SEOUL), rolls.members_leave)
    timeline.at(datetime(record.year, *RENEWAL, 1, tzinfo=SEOUL), rolls.terms_end)
    for number in range(1, LOOKS + 1):
        timeline.at(office_day(begins + number * LOOK_EVERY), look)
    for body in record.bodies.values():
        for planned in body.plan.meetings:
            Meeting(stage, timeline, planned, body).put_on()
    return timeline


def _empty(council: Charter, plans: tuple[BodyPlan, ...], year: int, seed: int) -> YearRecord:
    names = {council.key: council.name} | {body.charter.key: body.name for body in council.sub_bodies}
    bodies = {plan.body: BodyRecord(plan, names[plan.body]) for plan in plans}
    return YearRecord(council.key, council.name, year, seed, tuple(_made_up(council, plans)), bodies)


def _made_up(council: Charter, plans: tuple[BodyPlan, ...]) -> list[str]:
    """What the documents do not say and the year needed."""
    unstated = [plan.charter.name for plan in plans if plan.basis is Basis.UNSTATED]
    told = [texts.roll(size_of(council), stated=council.seats.value is not None)]
    if unstated:
        told.append(texts.unstated_meetings(unstated))
    if any(plan.basis is Basis.POOL for plan in plans):
        told.append(texts.POOL)
    return [*told, texts.ANSWERS]
