"""Written opinions before a meeting (서면 의견): read in with the minutes, never counted as a ballot."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.minuting.tables import OpinionRow
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.standing import is_enrolled, uncounted
from services.scheduler.tables import Item
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.minuting import GiveOpinion, ItemOpinion, OpinionGiven

MOST_CHARACTERS = 10_000


async def give_opinion(scene: Scene, command: GiveOpinion) -> OpinionGiven | Refusal:
    """Until the meeting opens; the last text counts, an empty one takes it back."""
    member = command.member or scene.acting.member
    if member is None:
        return Refusal(code="which_member")
    if scene.meeting.state != MeetingState.CALLED:
        return Refusal(code="opinion_too_late") if scene.meeting.opened_at else wrong_state(scene.meeting)
    if not is_enrolled(scene.council, member, scene.meeting):
        return uncounted(scene.meeting, scene.council, member)
    item = await scene.unit.session.get(Item, (scene.meeting.id, command.item)) if command.item else None
    if command.item and item is None:
        return Refusal(code="unknown_item", facts={"item": command.item})
    text = command.text.strip()
    if len(text) > MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    stands = await scene.unit.session.get(OpinionRow, (scene.meeting.id, command.item, member))
    if (stands.text if stands else "") != text:
        await scene.unit.session.merge(
            OpinionRow(
                meeting=scene.meeting.id, item=command.item, member=member, text=text, at=scene.unit.now,
                entered_by=scene.acting.label,
            )
        )  # fmt: skip
        await scene.unit.session.flush()
        await scene.note("minutes.opinion", item=command.item, member=member, text=scene.seal(text))
    return OpinionGiven(meeting=scene.meeting.id, item=command.item, title=item.title if item else "", text=text)


async def opinions_of(session: AsyncSession, meeting: str, council: Council, attended: set[str]) -> tuple[ItemOpinion, ...]:
    """Those that stand, by item and name."""
    query = select(OpinionRow).where(OpinionRow.meeting == meeting, OpinionRow.text != "")
    found = [
        ItemOpinion(
            item=row.item, member=row.member, name=council.name_of(row.member), text=row.text, attended=row.member in attended
        )
        for row in await session.scalars(query)
    ]
    return tuple(sorted(found, key=lambda one: (one.item, one.name, one.member)))
