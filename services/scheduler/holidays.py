"""The officer's own table of holidays (임시공휴일)."""

from collections.abc import Awaitable, Callable

from pydantic import BaseModel
from sqlalchemy import select

from services.scheduler import duties
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.followups import reporting as followups
from services.scheduler.reckoning import OPERATOR, WRITING, calendar, reckon_again
from services.scheduler.tables import Holiday, Meeting, Minutes
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AddHoliday, HolidaysReckoned, HolidayView, HolidayViews, ListHolidays, RemoveHoliday
from shared.contracts.meetings import MeetingState
from shared.holidays_kr import FIRST_YEAR, LAST_YEAR
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer

NAME_LETTERS = 40


class HolidayDesk:
    """Adds, takes away and lists holidays; `reckoned` is called when deadlines may have changed."""

    def __init__(self, store: Store, writer: Writer, councils: Councils, reckoned: Callable[[], Awaitable[None]]) -> None:
        self._store = store
        self._writer = writer
        self._councils = councils
        self._reckoned = reckoned

    async def add(self, command: AddHoliday, audience: Audience) -> BaseModel:
        name = command.name.strip()
        if not name or len(name) > NAME_LETTERS or not name.isprintable():
            return Refusal(code="holiday_name", facts={"most": NAME_LETTERS})
        if not FIRST_YEAR <= command.day.year <= LAST_YEAR:
            return Refusal(code="holiday_year", facts={"first": FIRST_YEAR, "last": LAST_YEAR})

        async def write(unit: Unit) -> Refusal | None:
            if (await calendar(unit.session)).is_holiday(command.day):
                return Refusal(code="holiday_already", facts={"day": command.day.isoformat()})
            unit.session.add(Holiday(day=command.day, name=name, at=unit.now, entered_by=OPERATOR.label))
            return None

        return await self._change(command, write)

    async def remove(self, command: RemoveHoliday, audience: Audience) -> BaseModel:
        """Only what was added here: the calendar's own holidays stay."""

        async def write(unit: Unit) -> Refusal | None:
            row = await unit.session.get(Holiday, command.day)
            if row is None:
                return Refusal(code="no_such_holiday", facts={"day": command.day.isoformat()})
            await unit.session.delete(row)
            return None

        return await self._change(command, write)

    async def list(self, query: ListHolidays, audience: Audience) -> BaseModel:
        async with self._store.reading() as session:
            rows = await session.scalars(select(Holiday).order_by(Holiday.day))
            return HolidayViews(items=tuple(HolidayView(day=row.day, name=row.name) for row in rows))

    async def _change(self, command: AddHoliday | RemoveHoliday, write: Callable[[Unit], Awaitable[Refusal | None]]) -> BaseModel:
        councils = await self._councils_at_work()

        async def work(unit: Unit) -> BaseModel:
            if refusal := await write(unit):
                return refusal
            await unit.session.flush()
            moved = [*await reckon_again(unit, councils), *await followups.reckon_again(unit), *await duties.reckon_again(unit)]
            return HolidaysReckoned(day=command.day, items=tuple(moved))

        answer = await self._writer.once(command, work)
        if not isinstance(answer, Refusal):
            await self._reckoned()
        return answer

    async def _councils_at_work(self) -> dict[str, Council]:
        """By meeting: those that are still to come, and those whose minutes are being written."""
        async with self._store.reading() as session:
            writing = select(Minutes.meeting).where(Minutes.state.in_(WRITING))
            open_ = select(Meeting).where((Meeting.state == MeetingState.CALLED) | Meeting.id.in_(writing))
            meetings = list(await session.scalars(open_.order_by(Meeting.starts, Meeting.id)))
        found = {meeting.id: await self._councils.of(meeting) for meeting in meetings}
        return {meeting: council for meeting, council in found.items() if isinstance(council, Council)}
