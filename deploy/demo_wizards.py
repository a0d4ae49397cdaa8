"""The facilitator's conversations, as a person has them with the facilitators' bot."""

from collections.abc import Mapping, Sequence

from deploy.demo_desk import Desk
from shared.contracts.meetings import MeetingView
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind
from shared.texts import demo as texts
from shared.texts import facilitator_bind as bind_texts
from shared.texts import facilitator_call as call_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_minutes as minutes_texts
from shared.texts import facilitator_vote as vote_texts


async def bind_by_chat(desk: Desk, body: str, chat: int) -> None:
    await desk.say(f"/bind {body} {chat}", str(chat))
    await desk.press(bind_texts.CONFIRM, texts.BOUND)


async def call_by_chat(desk: Desk, when: str, place: str, agenda: Sequence[str], reaches: int) -> None:
    """A facilitator of one body calls its meeting; `when` as people type it, `reaches` in people."""
    await begin_call(desk, when, place)
    await finish_call(desk, agenda, reaches)


async def begin_call(desk: Desk, when: str, place: str) -> None:
    """The first half of the conversation, up to the question for the agenda."""
    await desk.say("/call", call_texts.WHEN)
    await desk.say(when, call_texts.PLACE)
    await desk.say(place, call_texts.AGENDA)


async def finish_call(desk: Desk, agenda: Sequence[str], reaches: int) -> None:
    """The second half: the agenda, the preview, and only then the sending."""
    await desk.say("\n".join(agenda), call_texts.AGENDA_MORE)
    await desk.press(call_texts.AGENDA_DONE, agenda[0].partition(": ")[2])
    await desk.press(call_texts.send(reaches), texts.CALLED)


async def confirm_all_by_chat(desk: Desk, declared: int) -> None:
    """The clerk's word for everyone who has said that they arrived."""
    await desk.say("/attend", texts.DECLARED_COUNT)
    await desk.press(meeting_texts.confirm_all(declared), texts.PRESENT_COUNT)
    await desk.press(meeting_texts.DONE, texts.PRESENT_COUNT)


async def open_by_chat(desk: Desk, meeting: MeetingView, present: int) -> None:
    """The quorum report is read out, the chair declares, the facilitator records it."""
    await desk.say("/open", meeting_texts.quorum_report(meeting.enrolled, present))
    await desk.press(meeting_texts.DECLARED_OPEN, texts.OPENED_RECORDED)


async def try_to_open_by_chat(desk: Desk, meeting: MeetingView) -> str:
    """Too few are there: the numbers, and no button to open with."""
    return await desk.say("/open", texts.enrolled_and_required(meeting.enrolled, meeting.required))


async def open_after_all_by_chat(desk: Desk, meeting: MeetingView, present: int) -> None:
    """From the same screen: counted again, now there are enough."""
    await desk.press(meeting_texts.RECOUNT, meeting_texts.quorum_report(meeting.enrolled, present))
    await desk.press(meeting_texts.DECLARED_OPEN, texts.OPENED_RECORDED)


async def carry_by_chat(desk: Desk, title: str) -> None:
    """One item without objection."""
    await desk.say("/vote", vote_texts.WHICH)
    await desk.press(title, vote_texts.HOW)
    await desk.press(vote_texts.KINDS[BallotKind.NO_OBJECTION], title)
    await desk.press(vote_texts.NO_OBJECTION_DECLARED, texts.CARRIED)


async def close_by_chat(desk: Desk) -> None:
    await desk.say("/close", texts.CLOSE_ASKED)
    await desk.press(meeting_texts.DECLARE["close"], texts.CLOSE_RECORDED)


async def write_minutes_by_chat(desk: Desk, remarks: Mapping[int, str]) -> None:
    """Remarks item by item, then the draft goes to those who were present."""
    await desk.say("/minutes", minutes_texts.STATES[MinutesState.DRAFTING])
    for number, text in remarks.items():
        await desk.press(texts.remarks_button(number), texts.item(number))
        await desk.say(text, minutes_texts.REMARK_KEPT)
    await desk.press(minutes_texts.SUBMIT, texts.ASKED_TO_SUBMIT)
    await desk.press(texts.SUBMIT_TO, texts.SUBMITTED)


async def publish_by_chat(desk: Desk) -> None:
    """The chair has approved; then for everybody to read."""
    await desk.say("/minutes", minutes_texts.STATES[MinutesState.IN_CONFIRMATION])
    await desk.press(minutes_texts.APPROVE, texts.APPROVE_ASKED)
    await desk.press(minutes_texts.APPROVED_BY_CHAIR, minutes_texts.approved())
    await desk.press(minutes_texts.PUBLISH, texts.PUBLISH_ASKED)
    await desk.press(minutes_texts.PUBLISH, texts.PUBLISHED_RECORDED)
