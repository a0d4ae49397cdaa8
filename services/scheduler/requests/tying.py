"""A meeting called upon a request: tied to it by the call, set free again when that meeting is cancelled."""

from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.requests.reading import unknown
from services.scheduler.requests.tables import Request
from services.scheduler.requests.work import set_deadline
from services.scheduler.scene import Scene
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import RequestProgressed
from shared.contracts.meetings import CallMeeting, MeetingKind
from shared.contracts.requests import RequestState
from shared.ids import new_id
from shared.store.unit import Unit


async def refuse(unit: Unit, command: CallMeeting) -> Refusal | None:
    """Only a request of the body that has been reached, and only an extraordinary meeting."""
    if command.request is None:
        return None
    row = await unit.session.get(Request, command.request, with_for_update=True, populate_existing=True)
    if row is None or row.body != command.body:
        return unknown(command.request)
    if command.kind is not MeetingKind.EXTRAORDINARY:
        return Refusal(code="request_asks_extraordinary")
    if row.state != RequestState.REACHED:
        return Refusal(code="request_not_reached", facts={"state": row.state})
    return None


async def tie(scene: Scene, request: str) -> None:
    row = await scene.unit.session.get_one(Request, request)
    row.state, row.meeting = RequestState.CALLED, scene.meeting.id
    await deadlines.meet(scene.unit, row.id, DeadlineKind.EXTRAORDINARY_CALL)
    await scene.note("request.called", request=row.id)
    await _tell(scene, row)


async def set_free(scene: Scene) -> None:
    """What was asked for has not taken place: the chair's day stands again."""
    row = await scene.unit.session.scalar(select(Request).where(Request.meeting == scene.meeting.id))
    if row is None:
        return
    row.state, row.meeting = RequestState.REACHED, None
    await scene.note("request.reopened", request=row.id)
    if row.call_by is not None:
        await set_deadline(scene.unit, row, scene.council, row.call_by)
    await _tell(scene, row)


async def _tell(scene: Scene, row: Request) -> None:
    await scene.unit.emit(RequestProgressed(id=new_id(), at=scene.unit.now, body=row.body, request=row.id), merge=row.id)
