"""What an opening freezes into the meeting: the roll and the charter of that moment."""

from sqlalchemy import insert

from services.scheduler import record
from services.scheduler.scene import Scene
from services.scheduler.tables import CharterCopy, FrozenSeat


async def freeze_roll(scene: Scene, members: list[str]) -> None:
    """These members and the charter in force are the meeting's own from now on."""
    meeting, council = scene.meeting, scene.council
    meeting.enrolled, meeting.roll_version = len(members), council.roll.version
    meeting.charter, meeting.charter_version = council.roll.charter, council.roll.charter_version
    meeting.charter_sub = council.roll.charter_sub
    await scene.unit.session.execute(insert(FrozenSeat), [{"meeting": meeting.id, "member": member} for member in members])
    await scene.note("roll.frozen", **record.of_roll(meeting, await _charter_text(scene)), members=members)


async def _charter_text(scene: Scene) -> str:
    roll = scene.council.roll
    copy = await scene.unit.session.get_one(CharterCopy, (roll.charter, roll.charter_version))
    return copy.toml
