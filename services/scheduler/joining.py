"""Where an online meeting is joined: given by who runs it, read by its members alone, and proven by a salted hash."""

from services.scheduler import record
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.tables import Meeting
from shared.contracts.base import Refusal
from shared.contracts.events import JoinLinkSet
from shared.contracts.meetings import JoinLink, MeetingMode, MeetingState, SetJoinLink
from shared.phrases.links import LINK_LETTERS, read_link

ONLINE_MODES = frozenset({MeetingMode.ONLINE, MeetingMode.HYBRID})
NOT_OVER = frozenset({MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED})


def open_link(meeting: Meeting) -> str | None:
    """The address while there is a meeting to join."""
    return meeting.link if meeting.state in NOT_OVER else None


def refuse(link: str | None, mode: str) -> Refusal | None:
    """Nobody joins a meeting in a room or in writing; and what is opened by a press must be a web address."""
    if link is None:
        return None
    if mode not in ONLINE_MODES:
        return Refusal(code="link_not_online")
    return None if read_link(link) else Refusal(code="bad_link", facts={"most": LINK_LETTERS})


async def give(scene: Scene, link: str | None) -> None:
    """Writes it down; the address itself goes into no row of the journal and no event."""
    scene.meeting.link = link
    scene.touch()
    await scene.note("meeting.link_set", link=record.of_link(scene.meeting))


async def set_link(scene: Scene, command: SetJoinLink) -> JoinLink | Refusal:
    """Until the meeting is over; while it is held too, for an address that stops working is replaced then."""
    meeting = scene.meeting
    if meeting.state not in NOT_OVER:
        return wrong_state(meeting)
    if refusal := refuse(command.link, meeting.mode):
        return refusal
    link = read_link(command.link) if command.link is not None else None
    changed = link != meeting.link
    if changed:
        await give(scene, link)
        await scene.tell(JoinLinkSet)
    return JoinLink(meeting=meeting.id, link=link, changed=changed)
