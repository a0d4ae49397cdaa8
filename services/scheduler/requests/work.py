"""Collecting a request, and what its being reached sets going."""

from datetime import date

from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.alarm import FIRING
from services.scheduler.council import Council
from services.scheduler.matter import Matter
from services.scheduler.reckoning import calendar
from services.scheduler.requests.reading import request_view, supporters_of, unknown
from services.scheduler.requests.tables import Request, Support
from services.scheduler.tables import Deadline
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import RequestMade, RequestOverdue, RequestProgressed, RequestReached
from shared.contracts.requests import RequestRecorded, RequestState, StartRequest, SupportRequest
from shared.ids import new_id, new_secret
from shared.journal.chain import sealed
from shared.phrases.agenda import one_line
from shared.rules import dates
from shared.store.unit import Unit

PURPOSE_LETTERS = 200


async def start(matter: Matter, command: StartRequest) -> RequestRecorded | Refusal:
    """A new request with its first supporter; one at a time for each member."""
    member = matter.whose(command.member)
    if isinstance(member, Refusal):
        return member
    purpose = one_line(command.purpose)
    if not 0 < len(purpose) <= PURPOSE_LETTERS:
        return Refusal(code="request_purpose", facts={"most": PURPOSE_LETTERS})
    mine = select(Request.purpose).where(
        Request.body == matter.council.body, Request.member == member, Request.state == RequestState.COLLECTING
    )
    if running := await matter.unit.session.scalar(mine.limit(1)):
        return Refusal(code="request_running", facts={"purpose": running})
    row = Request(
        id=new_id(),
        body=matter.council.body,
        member=member,
        purpose=purpose,
        salt=new_secret(),
        state=RequestState.COLLECTING,
        at=matter.unit.now,
    )
    matter.unit.session.add(row)
    await matter.note("request.made", request=row.id, member=member, purpose=sealed(row.salt, purpose))
    await matter.tell(RequestMade, request=row.id)
    await _sign(matter, row, member)
    return await _recorded(matter, row, True, member)


async def support(matter: Matter, command: SupportRequest) -> RequestRecorded | Refusal:
    """Signs, or takes it back; what has been reached stands."""
    row = await matter.unit.session.get(Request, command.request, with_for_update=True, populate_existing=True)
    if row is None:
        return unknown(command.request)
    member = matter.whose(command.member)
    if isinstance(member, Refusal):
        return member
    signed = await matter.unit.session.get(Support, (row.id, member))
    if (signed is not None) == command.support:
        return await _recorded(matter, row, False, member)
    if row.state != RequestState.COLLECTING:
        return Refusal(code="request_over", facts={"state": row.state})
    if signed is None:
        await _sign(matter, row, member)
    else:
        await _take_back(matter, row, signed)
    return await _recorded(matter, row, True, member)


async def _recorded(matter: Matter, row: Request, changed: bool, member: str) -> RequestRecorded:
    await matter.unit.session.flush()
    view = await request_view(matter.unit.session, row, matter.council, matter.unit.now, member)
    return RequestRecorded(request=view, changed=changed)


async def _sign(matter: Matter, row: Request, member: str) -> None:
    signed = Support(request=row.id, member=member, at=matter.unit.now, entered_by=matter.acting.label)
    matter.unit.session.add(signed)
    await matter.unit.session.flush()
    await matter.note("request.supported", request=row.id, member=member)
    await matter.tell(RequestProgressed, merge=row.id, request=row.id)
    today = matter.unit.now.astimezone(SEOUL).date()
    supporters = await supporters_of(matter.unit.session, row.id, matter.council, today)
    enrolled = len(matter.council.enrolled_on(today))
    required = matter.council.charter.extraordinary_request.value.needed(enrolled)
    if len(supporters) >= required:
        await _reach(matter, row, supporters, enrolled, required)


async def _take_back(matter: Matter, row: Request, signed: Support) -> None:
    await matter.unit.session.delete(signed)
    await matter.unit.session.flush()
    await matter.note("request.support_taken_back", request=row.id, member=signed.member)
    left = await matter.unit.session.scalar(select(Support.member).where(Support.request == row.id).limit(1))
    if left is None:
        row.state = RequestState.WITHDRAWN
        await matter.note("request.withdrawn", request=row.id)
    await matter.tell(RequestProgressed, merge=row.id, request=row.id)


async def _reach(matter: Matter, row: Request, supporters: set[str], enrolled: int, required: int) -> None:
    """The chair's time begins: the first day is not counted, an end on a day off moves on."""
    today = matter.unit.now.astimezone(SEOUL).date()
    days, roll = matter.council.charter.extraordinary_call_days, matter.council.roll
    due = dates.within_days(today, days.value, await calendar(matter.unit.session)).due
    row.state, row.reached_at, row.call_by = RequestState.REACHED, matter.unit.now, due
    row.enrolled, row.required, row.supporters = enrolled, required, len(supporters)
    charter = {"charter": roll.charter, "charter_version": roll.charter_version, "charter_sub": roll.charter_sub}
    numbers = {"enrolled": enrolled, "required": required, "supporters": sorted(supporters)}
    await matter.note("request.reached", request=row.id, call_by=due.isoformat(), **numbers, **charter)
    await set_deadline(matter.unit, row, matter.council, due)
    await matter.tell(RequestReached, request=row.id)


async def set_deadline(unit: Unit, row: Request, council: Council, due: date) -> None:
    rule = council.charter.extraordinary_call_days
    kind = DeadlineKind.EXTRAORDINARY_CALL
    await deadlines.set_for(unit, row.body, row.id, kind, deadlines.end_of_day(due), rule, row.purpose)


async def _overdue(unit: Unit, deadline: Deadline, council: Council) -> None:
    """Told to those who run the body; never to the chair unasked."""
    await unit.emit(RequestOverdue(id=new_id(), at=unit.now, body=deadline.body, request=deadline.subject))


FIRING[DeadlineKind.EXTRAORDINARY_CALL] = _overdue
