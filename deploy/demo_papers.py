"""What a meeting leaves behind: minutes from draft to publication, deadlines that fire, the record's own check."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from deploy.demo_cast import Player
from deploy.demo_checks import insist, until
from deploy.demo_hall import Hall
from deploy.demo_stage import Stage
from shared.contracts.deadlines import DeadlineKind, DeadlineState, DeadlineView, ListDeadlines, Verify, VerifyView
from shared.contracts.meetings import MeetingView, ShowMeeting
from shared.contracts.minutes import (
    AddRemark,
    ApproveMinutes,
    MinutesState,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.texts import demo as texts

JUST_AFTER = timedelta(minutes=1)


async def see_deadline_fire(stage: Stage, body: str, meeting: str, kind: DeadlineKind) -> DeadlineView:
    """Moves the clock past one deadline of a meeting, which must then have fired, once."""
    before = await _deadline(stage, body, meeting, kind)
    insist(before.state is DeadlineState.PENDING and before.fired_at is None, texts.fired_early(before.label))
    await stage.move_clock(before.due + JUST_AFTER)

    async def fired() -> DeadlineView | None:
        now = await _deadline(stage, body, meeting, kind)
        return now if now.fired_at is not None else None

    return await until(fired, texts.not_fired(before.label))


async def _deadline(stage: Stage, body: str, meeting: str, kind: DeadlineKind) -> DeadlineView:
    found = await stage.ask(ListDeadlines(body=body))
    mine = [one for one in found.items if one.subject == meeting and one.kind is kind]
    insist(len(mine) == 1, texts.deadlines_found(kind, len(mine)))
    return mine[0]


async def write_minutes(hall: Hall, meeting: MeetingView, remarks: Mapping[int, str]) -> MinutesView:
    """The clerk adds the summary of remarks and sends the draft to those who were present."""
    for item, text in remarks.items():
        await hall.stage.do(AddRemark, meeting=meeting.id, item=item, text=text)
    return await hall.stage.do(SubmitMinutes, meeting=meeting.id)


async def confirm_minutes(hall: Hall, meeting: MeetingView, who: Sequence[Player]) -> None:
    """These members confirm for the first time, in the group or on the own page."""
    message = await hall.sees(meeting.session, texts.MINUTES, label=texts.CONFIRM)
    expected = await _confirmed(hall.stage, meeting) + len(who)
    await hall.press_all(who, texts.CONFIRM, message, meeting.id)
    confirmed = await _confirmed(hall.stage, meeting)
    insist(confirmed == expected, texts.miscounted(texts.CONFIRM, confirmed, expected))


async def _confirmed(stage: Stage, meeting: MeetingView) -> int:
    now = await stage.ask(ShowMeeting(meeting=meeting.id))
    return now.minutes.confirmed if now.minutes else 0


async def approve_and_publish(hall: Hall, meeting: MeetingView) -> MinutesView:
    await hall.stage.do(ApproveMinutes, meeting=meeting.id)
    await hall.stage.do(PublishMinutes, meeting=meeting.id)
    return await check_published(hall, meeting)


async def check_published(hall: Hall, meeting: MeetingView) -> MinutesView:
    """The minutes are public, with the record's head in them, on the page too, and the group was told."""

    async def published() -> MinutesView | None:
        now = await hall.stage.ask(ShowMinutes(meeting=meeting.id))
        return now if now.state is MinutesState.PUBLISHED else None

    minutes = await until(published, texts.not_published(meeting.body_name))
    insist(minutes.chain_head, texts.NO_CHAIN_HEAD)
    page = await _text(hall.stage, minutes_page(hall.stage, meeting))
    for item in minutes.items:
        insist(item.title in page and item.remarks in page, texts.missing_on_page(item.title))
    await hall.sees(meeting.session, texts.PUBLISHED)
    return minutes


def minutes_page(stage: Stage, meeting: MeetingView) -> str:
    return f"{stage.web}/minutes/{meeting.id}"


async def _text(stage: Stage, address: str) -> str:
    async with stage.http.get(address) as answer:
        insist(answer.status == 200, texts.page_failed(address, answer.status))
        return await answer.text()


async def check_record(stage: Stage, bodies: Sequence[str]) -> VerifyView:
    """The chain of each body and every tally are recomputed, and fit."""
    found = await stage.ask(Verify())
    chains = {chain.slug: chain for chain in found.bodies}
    for body in bodies:
        insist(body in chains and chains[body].rows > 0, texts.no_chain(body))
        insist(chains[body].ok, texts.broken_chain(body, chains[body].fault))
    insist(found.ok, texts.broken_chain("", None))
    return found
