"""What the tables hold of a body, in the shape in which the journal tells it."""

from collections import defaultdict
from typing import Any

from sqlalchemy import ColumnElement, Executable, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import record, urn
from services.scheduler.agendas import record as agendas
from services.scheduler.cards import record as cards
from services.scheduler.documents.tables import FurtherDocument
from services.scheduler.finding import record as finding
from services.scheduler.followups import record as followups
from services.scheduler.guests.record import of_guest
from services.scheduler.guests.tables import Guest
from services.scheduler.journal import stamp
from services.scheduler.minuting import recorded
from services.scheduler.phoning import record as phoning
from services.scheduler.proceedings.tables import Objection, Referral
from services.scheduler.requests import record as requests
from services.scheduler.tables import (
    CharterCopy,
    Confirmation,
    CorrectionRow,
    DeclarationRow,
    Document,
    FrozenSeat,
    Item,
    Meeting,
    Minutes,
    Motion,
    Presence,
    Proposal,
    Recusal,
    Remark,
    Rsvp,
)
from services.scheduler.targets import record as targets
from services.scheduler.things import Held
from shared.contracts.motions import BallotKind
from shared.journal.chain import sealed

TOPICS = (followups, agendas, cards, requests, finding, targets, phoning)  # with tables of their own


async def held_of(session: AsyncSession, body: str) -> Held:
    """Group -> key -> columns; words as the salted hashes that the journal has of them."""
    held: Held = defaultdict(dict)
    meetings = {meeting.id: meeting for meeting in await session.scalars(select(Meeting).where(Meeting.body == body))}
    salts = {meeting.id: meeting.salt for meeting in meetings.values()}
    texts = await _charter_texts(session)
    for meeting in meetings.values():
        held["meeting", meeting.id][""] = _meeting(meeting)
    await _papers(session, body, salts, held)
    await recorded.held(session, body, salts, held)
    await _people(session, body, held)
    await _sitting(session, body, held)
    for topic in TOPICS:
        await topic.hold(session, body, held)
    for meeting in meetings.values():
        if meeting.enrolled is not None:
            members = held.pop(("seat", meeting.id), {})
            held["roll", meeting.id][""] = _roll(meeting, texts) | {"members": sorted(str(member) for member in members)}
    return held


def _of(body: str, column: Any) -> ColumnElement[bool]:
    mine: ColumnElement[bool] = column.in_(select(Meeting.id).where(Meeting.body == body))
    return mine


async def _rows(session: AsyncSession, query: Executable) -> Any:
    """Columns and not objects: there may be very many."""
    return await session.execute(query)


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        **record.of_times(meeting),
        **record.of_face(meeting),
        "state": meeting.state,
        "joint": list(meeting.others) or None,
        "reason": record.of_reason(meeting),
        "link": record.of_link(meeting),
        "sequence": meeting.sequence,
        "presiding": meeting.presiding,
        "notice_how": meeting.notice_how,
        "enrolled": meeting.enrolled,
        "present_at_opening": meeting.present_at_opening,
        "opened_at": stamp(meeting.opened_at) if meeting.opened_at else None,
        "closed_at": stamp(meeting.closed_at) if meeting.closed_at else None,
    }


async def _charter_texts(session: AsyncSession) -> dict[tuple[str, int], str]:
    return {(copy.charter, copy.version): copy.toml for copy in await session.scalars(select(CharterCopy))}


def _roll(meeting: Meeting, texts: dict[tuple[str, int], str]) -> dict[str, Any]:
    return record.of_roll(meeting, texts.get((meeting.charter or "", meeting.charter_version or 0), ""))


async def _papers(session: AsyncSession, body: str, salts: dict[str, str], held: Held) -> None:
    """Agenda, documents, minutes, remarks, confirmations, corrections, proposals."""
    query: Executable = select(
        Item.meeting, Item.number, Item.kind, Item.title, Item.source, Item.subject, Item.position
    ).where(
        _of(body, Item.meeting)
    )
    for meeting, number, kind, title, source, subject, position in await _rows(session, query):
        held["item", meeting][number] = {
            "kind": kind,
            "title": sealed(salts[meeting], title),
            "source": source,
            "subject": subject,
            "position": position,
        }
    for meeting, number in await _rows(session, select(Document.meeting, Document.item).where(_of(body, Document.meeting))):
        document = await session.get_one(Document, (meeting, number))
        held["document", meeting][number] = record.of_document(salts[meeting], document)
        session.expunge(document)
    more = FurtherDocument
    for meeting, number, nth in await _rows(session, select(more.meeting, more.item, more.number).where(_of(body, more.meeting))):
        further = await session.get_one(more, (meeting, number, nth))
        held["document", meeting][number, nth] = record.of_document(salts[meeting], further)
        session.expunge(further)
    m = Minutes
    query = select(m.meeting, m.state, m.version, m.supersedes, m.reason).where(m.body == body)
    for meeting, state, version, supersedes, reason in await _rows(session, query):
        held["minutes", meeting][""] = {"state": state, "version": version}
        if supersedes is not None:
            held["revision", meeting][""] = {"supersedes": supersedes, "reason": sealed(salts[meeting], reason or "")}
    query = select(Remark.meeting, Remark.item, Remark.text).where(_of(body, Remark.meeting))
    for meeting, item, text in await _rows(session, query):
        held["remark", meeting][item] = {"text": sealed(salts[meeting], text)}
    query = select(Confirmation.meeting, Confirmation.member, Confirmation.version).where(_of(body, Confirmation.meeting))
    for meeting, member, version in await _rows(session, query):
        held["confirmation", meeting][member, version] = {}
    for row in await session.scalars(select(CorrectionRow).where(_of(body, CorrectionRow.meeting))):
        salt = salts[row.meeting]
        answer = sealed(salt, row.answer) if row.answer is not None else None
        held["correction", row.meeting][row.id] = {"member": row.member, "text": sealed(salt, row.text), "answer": answer}
    for proposal in await session.scalars(select(Proposal).where(Proposal.body == body)):
        text = sealed(proposal.salt, proposal.text) if proposal.salt else None  # erased at its member's wish
        held["proposal", proposal.id][""] = {"member": proposal.member, "text": text}


async def _people(session: AsyncSession, body: str, held: Held) -> None:
    """Answers, presence, and the frozen roll."""
    query: Executable = select(Rsvp.meeting, Rsvp.member, Rsvp.answer).where(_of(body, Rsvp.meeting))
    for meeting, member, answer in await _rows(session, query):
        held["rsvp", meeting][member] = {"answer": answer}
    p = Presence
    query = select(p.meeting, p.id, p.member, p.source, p.confirmed_at, p.starts, p.ends).where(_of(body, p.meeting))
    for meeting, presence, member, source, confirmed_at, starts, ends in await _rows(session, query):
        held["presence", meeting][presence] = {
            "member": member,
            "source": source,
            "confirmed": confirmed_at is not None,
            "starts": stamp(starts),
            "ends": stamp(ends) if ends else None,
        }
    for guest in await session.scalars(select(Guest).where(_of(body, Guest.meeting))):
        held["guest", guest.meeting][guest.id] = of_guest(guest)
    seats = select(FrozenSeat.meeting, FrozenSeat.member, FrozenSeat.ended_at, FrozenSeat.ended_for)
    for meeting, member, ended_at, reason in await _rows(session, seats.where(_of(body, FrozenSeat.meeting))):
        if ended_at is None:
            held["seat", meeting][member] = {}
        else:
            held["ended", meeting][member] = {"reason": reason, "ended_at": stamp(ended_at)}


async def _sitting(session: AsyncSession, body: str, held: Held) -> None:
    """What was declared, and the motions."""
    declared = select(DeclarationRow).where(_of(body, DeclarationRow.meeting)).order_by(DeclarationRow.seq)
    for row in await session.scalars(declared):
        of_meeting = held["declaration", row.meeting]
        of_meeting[len(of_meeting)] = {
            "what": row.what,
            "at": stamp(row.at),
            "presiding": row.presiding,
            "motion": row.motion,
            "recorded_by": row.recorded_by,
        }
    query = select(Motion.meeting, Motion.id, Recusal.member, Recusal.grounds).join(Recusal, Recusal.motion == Motion.id)
    for meeting, recused_from, member, grounds in await _rows(session, query.where(Motion.body == body)):
        held["recusal", meeting][recused_from, member] = {"grounds": grounds}
    objections = select(Motion.meeting, Motion.id, Motion.salt, Objection.member, Objection.text)
    objections = objections.join(Objection, Objection.motion == Motion.id).where(Motion.body == body)
    for meeting, motion_id, salt, member, text in await _rows(session, objections):
        held["objection", meeting][motion_id, member] = {"text": sealed(salt, text)}
    for one in await session.scalars(select(Referral).where(Referral.body == body)):
        answer = sealed(one.salt, one.answer) if one.answer is not None else None
        held["referral", one.id][""] = {"motion": one.motion, "to": one.to, "answer": answer}
    for motion in await session.scalars(select(Motion).where(Motion.body == body)):
        held["motion", motion.meeting][motion.id] = _motion(motion)
        if motion.ballot == BallotKind.SECRET and motion.closed_at:
            _, voters = await urn.counted(session, motion.id)
            held["voters", motion.meeting][motion.id] = {"members": sorted(voters)}


def _sealed(motion: Motion, name: str) -> str | None:
    text = getattr(motion, name)
    return sealed(motion.salt, text) if text is not None else None


def _motion(motion: Motion) -> dict[str, Any]:
    plain = (
        "position",
        "item",
        "ballot",
        "rule",
        "state",
        "voted",
        "yes",
        "no",
        "abstain",
        "present",
        "recused",
        "outcome",
        "reason",
        "kind",
        "relates",
        "passed",
        "mover",
        "seconder",
        "written",
    )
    words: dict[str, Any] = {name: _sealed(motion, name) for name in ("wording", "conditions", "settled")}
    words |= {"until": stamp(motion.until) if motion.until else None}
    words |= {"title": sealed(motion.salt, motion.title), "verdict": record.of_verdict(motion)}
    return {name: getattr(motion, name) for name in plain} | words
