"""Minutes: remarks, confirmation, corrections, approval and publication."""

import json

from services.scheduler import deadlines, journal
from services.scheduler.minutes_draft import minutes_view
from services.scheduler.minuting import versions
from services.scheduler.minuting.tables import MinutesVersion
from services.scheduler.reckoning import calendar
from services.scheduler.scene import Scene
from services.scheduler.tables import Confirmation, CorrectionRow, Item, Minutes, Remark
from services.scheduler.views import MeetingRows
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import (
    CorrectionAsked,
    MinutesApproved,
    MinutesProgressed,
    MinutesPublished,
    MinutesSubmitted,
)
from shared.contracts.minutes import (
    AddRemark,
    AnswerCorrection,
    ApproveMinutes,
    AskCorrection,
    ConfirmMinutes,
    MinutesState,
    MinutesView,
    PublishMinutes,
    SubmitMinutes,
)
from shared.contracts.minutes import MinutesProgress as Progress
from shared.contracts.minuting import ReviseMinutes, WithholdMinutes
from shared.ids import new_id, new_secret
from shared.journal.chain import sealed
from shared.phrases.split import joined

MOST_CHARACTERS = 20_000
UNSEALED = {"lines", "versions", "unconfirmed"}  # working notes, and what comes after


async def view(scene: Scene, minutes: Minutes) -> MinutesView:
    await scene.unit.session.flush()
    return await minutes_view(scene.unit.session, scene.meeting, minutes, scene.council)


async def add_remark(scene: Scene, minutes: Minutes, command: AddRemark) -> MinutesView | Refusal:
    """The summary of remarks on one item. While members confirm, a change makes a new version that is confirmed anew."""
    if minutes.state not in (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION):
        return _wrong_state(minutes)
    text = command.text.strip()
    if not text or len(text) > MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    item = command.item or 0
    if item and await scene.unit.session.get(Item, (scene.meeting.id, item)) is None:
        return Refusal(code="unknown_item", facts={"item": item})
    stands = await scene.unit.session.get(Remark, (scene.meeting.id, item))
    if stands is not None and stands.text == text:
        return await view(scene, minutes)
    await scene.unit.session.merge(
        Remark(meeting=scene.meeting.id, item=item, text=text, at=scene.unit.now, entered_by=scene.acting.label)
    )
    if minutes.state == MinutesState.IN_CONFIRMATION:
        minutes.version += 1
        await scene.tell(MinutesProgressed, merge=scene.meeting.id)
    await scene.note("minutes.remark", item=item, version=minutes.version, text=scene.seal(text))
    return await view(scene, minutes)


async def submit_minutes(scene: Scene, minutes: Minutes, command: SubmitMinutes) -> MinutesView | Refusal:
    """Sends the draft to those who were present; their time begins."""
    if minutes.state != MinutesState.DRAFTING:
        return _wrong_state(minutes)
    charter = scene.council.charter
    end = None if minutes.supersedes else scene.meeting.closed_at  # a correction's time begins with its sending
    rule = charter.minutes_confirmation
    due = deadlines.confirmation_due(charter, end, scene.unit.now, await calendar(scene.unit.session))
    minutes.state, minutes.due, minutes.submitted_at = MinutesState.IN_CONFIRMATION, due, scene.unit.now
    await deadlines.meet(scene.unit, scene.meeting.id, DeadlineKind.MINUTES_DRAFT)
    await deadlines.set_deadline(scene.unit, scene.meeting, DeadlineKind.MINUTES_CONFIRMATION, due, rule)
    await scene.note("minutes.submitted", version=minutes.version)
    await scene.tell(MinutesSubmitted)
    return await view(scene, minutes)


async def confirm_minutes(scene: Scene, minutes: Minutes, command: ConfirmMinutes) -> Progress | Refusal:
    """One attendee's confirmation of the version that stands now."""
    member = command.member or scene.acting.member
    refusal = await _refuse_attendee(scene, minutes, member)
    if refusal or member is None:
        return refusal or Refusal(code="which_member")
    key = (scene.meeting.id, member, minutes.version)
    changed = await scene.unit.session.get(Confirmation, key) is None
    if changed:
        scene.unit.session.add(
            Confirmation(
                meeting=scene.meeting.id, member=member, version=minutes.version, at=scene.unit.now, entered_by=scene.acting.label
            )
        )
        await scene.unit.session.flush()
        await scene.note("minutes.confirmed", member=member, version=minutes.version)
        await scene.tell(MinutesProgressed, merge=scene.meeting.id)
    return await _progress(scene, minutes, changed)


async def ask_correction(scene: Scene, minutes: Minutes, command: AskCorrection) -> Progress | Refusal:
    """An attendee's request for a correction; it stays open until the clerk answers it."""
    member = command.member or scene.acting.member
    refusal = await _refuse_attendee(scene, minutes, member)
    if refusal or member is None:
        return refusal or Refusal(code="which_member")
    begun = await _begun(scene, member, command.continues)
    text = joined(begun.text, command.text.strip()) if begun else command.text.strip()
    if not command.text.strip() or len(text) > MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    row = await (_go_on(scene, begun, text) if begun else _ask(scene, member, text))
    await scene.tell(MinutesProgressed, merge=scene.meeting.id)
    return (await _progress(scene, minutes, True)).model_copy(update={"correction": row.id})


async def _begun(scene: Scene, member: str, correction: str | None) -> CorrectionRow | None:
    """The member's own request that the text goes on, unless it was answered meanwhile."""
    row = await scene.unit.session.get(CorrectionRow, correction) if correction else None
    mine = row is not None and (row.meeting, row.member) == (scene.meeting.id, member)
    return row if row is not None and mine and row.answer is None else None


async def _go_on(scene: Scene, row: CorrectionRow, text: str) -> CorrectionRow:
    row.text = text
    await scene.unit.session.flush()
    await scene.note("minutes.correction_went_on", correction=row.id, text=scene.seal(text))
    return row


async def _ask(scene: Scene, member: str, text: str) -> CorrectionRow:
    row = CorrectionRow(
        id=new_id(), meeting=scene.meeting.id, member=member, text=text, at=scene.unit.now, entered_by=scene.acting.label
    )
    scene.unit.session.add(row)
    await scene.unit.session.flush()
    await scene.note("minutes.correction_asked", member=member, correction=row.id, text=scene.seal(text))
    await scene.tell(CorrectionAsked, correction=row.id)
    return row


async def _refuse_attendee(scene: Scene, minutes: Minutes, member: str | None) -> Refusal | None:
    if minutes.state != MinutesState.IN_CONFIRMATION:
        return _wrong_state(minutes)
    if member not in (await scene.attendance()).attended(scene.meeting.opened_at):
        return Refusal(code="was_not_present", facts={})
    return None


async def _progress(scene: Scene, minutes: Minutes, changed: bool) -> Progress:
    rows = await scene.rows()
    return Progress(
        meeting=scene.meeting.id,
        state=minutes.state,
        confirmed=rows.confirmed,
        to_confirm=len(rows.attended(scene.meeting.opened_at)),
        changed=changed,
    )


async def answer_correction(scene: Scene, minutes: Minutes, command: AnswerCorrection) -> MinutesView | Refusal:
    """The clerk's answer; the request is no longer open."""
    if minutes.state != MinutesState.IN_CONFIRMATION:
        return _wrong_state(minutes)
    row = await scene.unit.session.get(CorrectionRow, command.correction)
    if row is None or row.meeting != scene.meeting.id:
        return Refusal(code="unknown_correction", facts={"correction": command.correction})
    text = command.text.strip()
    if not text or len(text) > MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    row.answer, row.answered_at = text, scene.unit.now
    await scene.unit.session.flush()
    await scene.note("minutes.correction_answered", correction=row.id, answer=scene.seal(text))
    await scene.tell(MinutesProgressed, merge=scene.meeting.id)
    return await view(scene, minutes)


async def approve_minutes(scene: Scene, minutes: Minutes, command: ApproveMinutes) -> MinutesView | Refusal:
    """The chair's approval: enough have confirmed or the time is over, and no correction is open. Content is frozen."""
    rows = await scene.rows()
    if minutes.state != MinutesState.IN_CONFIRMATION:
        return _wrong_state(minutes)
    if rows.corrections_open:
        return Refusal(code="corrections_open", facts={"count": rows.corrections_open})
    if rows.confirmed < _enough(scene, rows) and minutes.due is not None and scene.unit.now <= minutes.due:
        facts = {
            "confirmed": rows.confirmed,
            "to_confirm": _enough(scene, rows),
            "due": minutes.due.isoformat(),
        }
        return Refusal(code="confirmation_running", facts=facts)
    await _seal(scene, minutes)
    await deadlines.meet(scene.unit, scene.meeting.id, DeadlineKind.MINUTES_CONFIRMATION)
    rule, holidays = scene.council.charter.minutes_publication, await calendar(scene.unit.session)
    due = deadlines.publication_due(scene.council.charter, scene.meeting.closed_at, scene.unit.now, holidays)
    await deadlines.set_deadline(scene.unit, scene.meeting, DeadlineKind.MINUTES_PUBLICATION, due, rule)
    await scene.tell(MinutesApproved)
    return await view(scene, minutes)


def _enough(scene: Scene, rows: MeetingRows) -> int:
    """How many have to confirm: everybody who attended, or as many as sign in turn where the charter says so."""
    attended, signers = len(rows.attended(scene.meeting.opened_at)), scene.council.charter.minutes_signers.value
    return attended if signers is None else min(signers, attended)


async def _seal(scene: Scene, minutes: Minutes) -> None:
    """Freezes the content, writes its salted hash into the journal, and the chain's head into the minutes."""
    content = await view(scene, minutes)
    minutes.state, minutes.due = MinutesState.APPROVED, None
    minutes.approved_at = scene.unit.now
    minutes.approved_by = scene.council.name_of(scene.meeting.presiding) if scene.meeting.presiding else scene.acting.label
    minutes.content, minutes.salt = content.model_dump(mode="json", exclude=UNSEALED), new_secret()
    await scene.note("minutes.approved", version=minutes.version, content=content_hash(minutes))
    minutes.chain_head, minutes.journal_rows = await journal.head_of(scene.unit, scene.meeting.body)


def content_hash(minutes: Minutes | MinutesVersion) -> str:
    """SHA-256 of the salt and the frozen content as canonical JSON: proves the text without telling it."""
    text = json.dumps(minutes.content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sealed(minutes.salt or "", text)


async def publish_minutes(scene: Scene, minutes: Minutes, command: PublishMinutes) -> MinutesView | Refusal:
    if minutes.state != MinutesState.APPROVED:
        return _wrong_state(minutes)
    minutes.state, minutes.published_at = MinutesState.PUBLISHED, scene.unit.now
    await deadlines.meet(scene.unit, scene.meeting.id, DeadlineKind.MINUTES_PUBLICATION)
    scene.touch()
    await scene.note("minutes.published", version=minutes.version)
    await scene.tell(MinutesPublished)
    return await view(scene, minutes)


async def withhold_minutes(scene: Scene, minutes: Minutes, command: WithholdMinutes) -> MinutesView | Refusal:
    return await versions.withhold(scene, minutes, command) or await view(scene, minutes)


async def revise_minutes(scene: Scene, minutes: Minutes, command: ReviseMinutes) -> MinutesView | Refusal:
    confirmed = (await scene.rows()).confirmed
    return await versions.revise(scene, minutes, command, confirmed) or await view(scene, minutes)


def _wrong_state(minutes: Minutes) -> Refusal:
    return Refusal(code="minutes_state", facts={"state": minutes.state})


def hidden(whole: MinutesView) -> MinutesView:
    """What the public may know before the publication, or where nothing is published: the state, when it is due, and why not."""
    shown = {"meeting", "body", "body_name", "session", "state", "version", "due", "starts", "place", "institution", "withheld"}
    nothing = {"enrolled": 0, "required": 0, "present_at_opening": 0, "confirmed": 0, "to_confirm": 0}
    empty = ("presiding", "attendees", "proceedings", "items", "corrections")
    optional = ("opened_at", "closed_at", "approved_at", "approved_by", "published_at", "chain_head", "journal_rows")
    kept = {name: value for name, value in whole if name in shown}
    blank = {**nothing, **dict.fromkeys(empty, ()), **dict.fromkeys(optional)}
    return MinutesView(**{**blank, **kept, "general_remarks": "", "visible": False})
