"""Several items at once and in another order, where nobody objects and the chair declares it."""

from services.scheduler.motions import Putting, carry, not_now, refuse_pending, table, unopposed
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.tables import Item, Motion
from services.scheduler.views import MeetingRows
from services.scheduler.written import is_written
from shared.contracts.base import Refusal
from shared.contracts.meetings import ItemKind, MeetingState, MeetingView
from shared.contracts.motions import BallotKind, MotionState
from shared.contracts.proceedings import CarryBlock, ChangeOrder
from shared.rules.charter import ORDINARY
from shared.rules.decision import DecisionVerdict


async def carry_block(scene: Scene, command: CarryBlock) -> MeetingView | Refusal:
    """일괄 상정: each item has its own motion and verdict, as if it had been asked alone; all of them or none."""
    if scene.meeting.state != MeetingState.OPEN:
        return wrong_state(scene.meeting)
    if is_written(scene.meeting):
        return Refusal(code="written_ballot")
    rows, numbers = await scene.rows(), list(dict.fromkeys(command.items))
    items = {item.number: item for item in rows.items}
    if len(numbers) < 2:
        return Refusal(code="block_of_one")
    if unknown := next((number for number in numbers if number not in items), None):
        return Refusal(code="unknown_item", facts={"item": unknown})
    if report := next((number for number in numbers if items[number].kind == ItemKind.REPORT), None):
        return Refusal(code="block_report", facts={"item": report})
    found = [await _found(scene, rows, items[number]) for number in numbers]
    refusal = next((one for one in found if isinstance(one, Refusal)), None)
    if refusal is not None:  # before anything is written: all of them or none
        return refusal
    await scene.declare("block", items=numbers)
    for number, one in zip(numbers, found, strict=True):
        assert not isinstance(one, Refusal)
        motion, verdict = one
        await carry(scene, motion or await table(scene, _put(items[number])), verdict)
    return await scene.view()


def _put(item: Item) -> Putting:
    return Putting(item.title, BallotKind.NO_OBJECTION, ORDINARY, item.number)


async def _found(scene: Scene, rows: MeetingRows, item: Item) -> tuple[Motion | None, DecisionVerdict] | Refusal:
    """The motion that lies on an item already (None: one is to be put), and the verdict without objection."""
    known = [motion for motion in rows.motions if motion.item == item.number]
    tabled = [motion for motion in known if motion.state == MotionState.TABLED]
    if known and len(tabled) != 1:
        return not_now(scene, known[0])
    motion = tabled[0] if tabled else None
    if motion is not None and (pending := await refuse_pending(scene, motion)):
        return pending
    verdict = await unopposed(scene, motion)
    return verdict if isinstance(verdict, Refusal) else (motion, verdict)


async def change_order(scene: Scene, command: ChangeOrder) -> MeetingView | Refusal:
    """의사일정 변경: the numbers of the items stay, only their turn changes."""
    if scene.meeting.state not in (MeetingState.OPEN, MeetingState.RECESSED):
        return wrong_state(scene.meeting)
    items = {item.number: item for item in (await scene.rows()).items}
    first = list(dict.fromkeys(command.items))
    if unknown := next((number for number in first if number not in items), None):
        return Refusal(code="unknown_item", facts={"item": unknown})
    order = [*first, *(number for number in items if number not in first)]
    if order == list(items):
        return Refusal(code="nothing_changed")
    for position, number in enumerate(order, start=1):
        items[number].position = position
    scene.touch()
    await scene.declare("order_changed", order=order)
    await scene.progressed()
    return await scene.view()
