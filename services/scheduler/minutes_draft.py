"""The minutes' content, made from what the system saw: roll, presence, agenda, proceedings, votes (시행령 제18조②)."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.guests.reading import at_sitting
from services.scheduler.minuting.disclosing import disclosures_of
from services.scheduler.minuting.noting import standing_lines
from services.scheduler.minuting.office import particulars_of
from services.scheduler.minuting.opinions import opinions_of
from services.scheduler.minuting.tables import MinutesVersion
from services.scheduler.minuting.versions import frozen, glance, versions_of, withheld_of
from services.scheduler.polls import records as poll_records
from services.scheduler.standing import day_of
from services.scheduler.tables import (
    Ballot,
    Confirmation,
    CorrectionRow,
    DeclarationRow,
    Meeting,
    Minutes,
    Motion,
    Recusal,
    Remark,
)
from services.scheduler.views import DEPUTISED, MeetingRows, opening_rule, rows_of
from shared.contracts.guests import GuestView
from shared.contracts.meetings import MeetingMode, OpeningRule
from shared.contracts.minutes import (
    Attendee,
    Correction,
    MinutesItem,
    MinutesState,
    MinutesView,
    PollRecord,
    Proceeding,
    SettledRecord,
    VoteRecord,
)
from shared.contracts.minutes_parts import Disclosure, Line, LineKind, Opinion, Unconfirmed
from shared.contracts.motions import BallotKind, Choice, Grounds, MotionKind, MotionState
from shared.contracts.roll import SeatKind, SeatView
from shared.texts import guests as guests_texts
from shared.texts import meeting as texts
from shared.texts.charter import basis

BY_NAME = (BallotKind.ROLL_CALL, BallotKind.SHOW_OF_HANDS)  # of hands as far as the clerk entered who raised theirs
SETTLED = (MotionState.DEFERRED, MotionState.WITHDRAWN, MotionState.REFERRED, MotionState.SPLIT)
Polled = dict[int, tuple[PollRecord, ...]]
Votes = dict[str, dict[str, tuple[str, ...]]]


async def minutes_view(session: AsyncSession, meeting: Meeting, minutes: Minutes, council: Council) -> MinutesView:
    """The minutes as they stand: frozen content once approved, else the draft of this moment."""
    rows = (await rows_of(session, [meeting.id]))[meeting.id]
    office = await particulars_of(session, meeting.id, council)
    changing = {
        "state": minutes.state,
        "due": minutes.due,
        "confirmed": rows.confirmed,
        "to_confirm": len(rows.attended(meeting.opened_at)),
        "corrections": await _corrections(session, meeting, council),
        "approved_at": minutes.approved_at,
        "approved_by": minutes.approved_by,
        "published_at": minutes.published_at,
        "chain_head": minutes.chain_head,
        "journal_rows": minutes.journal_rows,
        "document_number": office.document_number,
        "approval_line": office.approval_line,
        "withheld": await withheld_of(session, meeting.id, minutes.version),
        "versions": tuple(map(glance, await versions_of(session, meeting.id))),
        "lines": await standing_lines(session, meeting.id),
        "unconfirmed": await _unconfirmed(session, meeting, minutes, council, rows),
    }
    content = minutes.content or await _draft(session, meeting, minutes, council, rows)
    return MinutesView.model_validate({**content, **changing})


async def version_view(session: AsyncSession, meeting: Meeting, version: int) -> MinutesView | None:
    """A corrected version as it was sealed; None where there is none."""
    kept = await session.get(MinutesVersion, (meeting.id, version))
    if kept is None:
        return None
    others = [glance(one) for one in await versions_of(session, meeting.id) if one.version != version]
    withheld = await withheld_of(session, meeting.id, version)
    return MinutesView.model_validate({**kept.content, **frozen(kept), "versions": others, "withheld": withheld, "lines": ()})


async def _unconfirmed(
    session: AsyncSession, meeting: Meeting, minutes: Minutes, council: Council, rows: MeetingRows
) -> tuple[Unconfirmed, ...]:
    """Whom the clerk may still ask, or enter the word of: many have no messenger."""
    if minutes.state != MinutesState.IN_CONFIRMATION:
        return ()
    query = select(Confirmation.member).where(Confirmation.meeting == meeting.id, Confirmation.version == minutes.version)
    left = rows.attended(meeting.opened_at) - set(await session.scalars(query))
    found = [Unconfirmed(member=one, name=council.name_of(one)) for one in left]
    return tuple(sorted(found, key=lambda one: (one.name, one.member)))


@dataclass(frozen=True)
class Written:
    """What people wrote for the minutes, by item (0 = the meeting as a whole)."""

    remarks: dict[int, str]
    lines: tuple[Line, ...]
    opinions: dict[int, tuple[Opinion, ...]]
    disclosures: dict[int, Disclosure]

    def summary(self, item: int) -> str:
        """The clerk's summary, else what was typed as remarks."""
        return self.remarks.get(item) or "\n".join(self.typed(item, LineKind.REMARK))

    def typed(self, item: int, kind: LineKind) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines if line.item == item and line.kind is kind)

    def of(self, item: int) -> dict[str, Any]:
        """The fields of one item that people wrote."""
        return {
            "remarks": self.summary(item),
            "decisions": self.typed(item, LineKind.DECISION),
            "todos": self.typed(item, LineKind.TODO),
            "opinions": self.opinions.get(item, ()),
            "disclosure": self.disclosures.get(item),
        }

    def general(self) -> dict[str, Any]:
        return {f"general_{name}": value for name, value in self.of(0).items()}


async def _written(session: AsyncSession, meeting: Meeting, council: Council, rows: MeetingRows) -> Written:
    opinions: dict[int, tuple[Opinion, ...]] = defaultdict(tuple)
    for one in await opinions_of(session, meeting.id, council, rows.attended(meeting.opened_at)):
        opinions[one.item] += (Opinion(member=one.member, name=one.name, text=one.text, attended=one.attended),)
    lines, disclosures = await standing_lines(session, meeting.id), await disclosures_of(session, meeting.id)
    return Written(await _remarks(session, meeting.id), lines, opinions, disclosures)


async def _draft(
    session: AsyncSession, meeting: Meeting, minutes: Minutes, council: Council, rows: MeetingRows
) -> dict[str, Any]:
    """The parts that an approval freezes. What corrects an approved version takes from it all that the system saw."""
    written = await _written(session, meeting, council, rows)
    office = await particulars_of(session, meeting.id, council)
    marks = {"record_kind": office.record_kind, "recording_announced_at": office.recording_announced_at}
    if minutes.supersedes is not None:
        kept = await session.get_one(MinutesVersion, (meeting.id, minutes.supersedes))
        items = [{**item, **_again(written, item["number"])} for item in kept.content["items"]]
        again = {"version": minutes.version, "reason": minutes.reason or "", "supersedes": minutes.supersedes}
        return {**kept.content, **written.general(), **marks, **again, "items": items}
    declared = await _declarations(session, meeting.id)
    motions = {motion.id: motion for motion in rows.motions}
    polled = await poll_records.titles_of(session, meeting.id)
    votes = await _votes_by_name(session, rows.motions, council)
    barred = await _recused_by_name(session, rows.motions, council)
    enrolled = meeting.enrolled or 0
    return dict(
        meeting=meeting.id,
        body=meeting.body,
        body_name=council.roll.body_name,
        session=texts.session_label(meeting.session_year, meeting.session_number),
        version=minutes.version,
        starts=meeting.starts,
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        place=meeting.place,
        enrolled=enrolled,
        required=opening_rule(council.charter, enrolled).required,
        present_at_opening=len(rows.returned) if meeting.mode == MeetingMode.WRITTEN else meeting.present_at_opening or 0,
        mode=meeting.mode,
        presiding=_presiding(declared, council),
        attendees=_attendees(meeting, rows, council, await at_sitting(session, meeting, council)),
        proceedings=tuple(_proceeding(row, motions, polled, council) for row in declared),
        items=_items(rows, written, votes, barred, await poll_records.records_of(session, meeting.id, council), council),
        **written.general(),
        **marks,
        speakers_left_out=council.charter.speakers_may_be_left_out.value,
        institution=council.roll.institution,
        quorum_basis=_basis(opening_rule(council.charter, enrolled)),
    )


def _again(written: Written, item: int) -> dict[str, Any]:
    return written.of(item) if item else {"disclosure": written.disclosures.get(0)}


def _basis(rule: OpeningRule) -> str:
    return basis(rule.cite, rule.default, rule.by_analogy)


async def _remarks(session: AsyncSession, meeting: str) -> dict[int, str]:
    rows = await session.execute(select(Remark.item, Remark.text).where(Remark.meeting == meeting))
    return {item: text for item, text in rows}


async def _declarations(session: AsyncSession, meeting: str) -> list[DeclarationRow]:
    query = select(DeclarationRow).where(DeclarationRow.meeting == meeting).order_by(DeclarationRow.seq)
    return list(await session.scalars(query))


async def _votes_by_name(session: AsyncSession, motions: list[Motion], council: Council) -> Votes:
    """motion -> choice -> names, for roll-call votes."""
    open_votes = [motion.id for motion in motions if motion.ballot in BY_NAME and motion.closed_at]
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    query = select(Ballot.motion, Ballot.choice, Ballot.member).where(Ballot.motion.in_(open_votes))
    for motion, choice, member in await session.execute(query):
        found[motion][choice].append(council.name_of(member))
    return {motion: {choice: tuple(sorted(by[choice])) for choice in Choice if choice in by} for motion, by in found.items()}


async def _recused_by_name(session: AsyncSession, motions: list[Motion], council: Council) -> Votes:
    """motion -> grounds -> names."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    query = select(Recusal.motion, Recusal.grounds, Recusal.member).where(Recusal.motion.in_([motion.id for motion in motions]))
    for motion, grounds, member in await session.execute(query):
        found[motion][grounds].append(council.name_of(member))
    return {motion: {why: tuple(sorted(by[why])) for why in Grounds if why in by} for motion, by in found.items()}


def _presiding(declared: list[DeclarationRow], council: Council) -> tuple[str, ...]:
    seen = dict.fromkeys(row.presiding for row in declared if row.presiding)
    return tuple(council.name_of(member) for member in seen)


def _attendees(
    meeting: Meeting, rows: MeetingRows, council: Council, guests: tuple[GuestView, ...]
) -> tuple[Attendee, ...]:
    intervals, attended = defaultdict(list), rows.were_there(meeting.opened_at)
    for row in rows.presence:
        if row.confirmed_at is not None and row.member in attended and row.source not in DEPUTISED:
            intervals[row.member].append((row.starts, row.ends))
    day = day_of(meeting)
    people = [
        _attendee(
            council.seat_of(member, day),
            tuple(intervals[member]),
            member in rows.frozen | rows.ended,
            returned=member in rows.returned,
        )
        for member in rows.frozen | rows.ended | intervals.keys()
    ]
    beside = [_beside(guest) for guest in guests]
    return tuple(sorted([*people, *beside], key=lambda person: (not person.present, person.name)))


def _beside(guest: GuestView) -> Attendee:
    """A deputy with whose seat it was, an observer or a resident: none of them a member who confirms or is absent."""
    return Attendee(
        name=guest.name,
        title=guests_texts.post(guest),
        present=True,
        intervals=((guest.starts, guest.ends),),
        seat=SeatKind.UNSEATED,
        guest=guest.kind,
        sent_for=guest.sent_for_name,
    )


def _attendee(
    seat: SeatView | None, intervals: tuple[tuple[object, object], ...], counts: bool, returned: bool
) -> Attendee:
    """Who is not on the frozen roll and yet was there was in attendance (배석)."""
    kind = seat.seat if seat and counts else SeatKind.UNSEATED
    return Attendee(
        name=seat.name if seat else "",
        title=seat.title if seat else "",
        present=bool(intervals) or returned,
        intervals=intervals,
        seat=kind,
    )


def _proceeding(
    row: DeclarationRow, motions: dict[str, Motion], polls: dict[str, tuple[str, int]], council: Council
) -> Proceeding:
    presiding = council.name_of(row.presiding) if row.presiding else ""
    motion = motions.get(row.motion or "")
    if row.poll is not None and row.poll in polls:
        title, item = polls[row.poll]
        return Proceeding(
            at=row.at, what=row.what, text=texts.proceeding_line(row.what, row.at, presiding, title), item=item
        )
    line = texts.proceeding_line(row.what, row.at, presiding, motion.title if motion else None)
    return Proceeding(at=row.at, what=row.what, text=line, item=(motion.item or 0) if motion else None)


def _items(
    rows: MeetingRows, written: Written, votes: Votes, barred: Votes, polls: Polled, council: Council
) -> tuple[MinutesItem, ...]:
    by_item: dict[int, list[VoteRecord]] = defaultdict(list)
    settled: dict[int, list[SettledRecord]] = defaultdict(list)
    for motion in rows.motions:
        if motion.outcome is not None:
            by_item[motion.item or 0].append(_vote_record(motion, votes, barred, council))
        elif motion.state in SETTLED:
            record = SettledRecord(motion=motion.id, title=motion.title, state=motion.state, text=motion.settled or "")
            settled[motion.item or 0].append(record)
    items = [
        MinutesItem(
            number=item.number,
            title=item.title,
            kind=item.kind,
            votes=tuple(by_item[item.number]),
            settled=tuple(settled[item.number]),
            polls=polls.get(item.number, ()),
            **written.of(item.number),
        )
        for item in rows.items
    ]
    if by_item[0] or settled[0] or polls.get(0):
        mark = written.disclosures.get(0)
        others = {"number": 0, "title": texts.OTHER_MOTIONS, "kind": "decision", "remarks": "", "disclosure": mark}
        items.append(MinutesItem(**others, votes=tuple(by_item[0]), settled=tuple(settled[0]), polls=polls.get(0, ())))
    return tuple(items)


def _vote_record(motion: Motion, votes: Votes, barred: Votes, council: Council) -> VoteRecord:
    counted = motion.ballot != BallotKind.NO_OBJECTION
    return VoteRecord(
        motion=motion.id,
        title=motion.title,
        ballot=motion.ballot,
        outcome=motion.outcome or "",
        text=motion.text or "",
        yes=motion.yes if counted else None,
        no=motion.no if counted else None,
        abstain=motion.abstain if counted else None,
        votes=votes.get(motion.id, {}),
        recused=barred.get(motion.id, {}),
        passed=motion.passed,
        kind=motion.kind or MotionKind.MAIN,
        wording=motion.wording,
        conditions=motion.conditions,
        mover=council.name_of(motion.mover) if motion.mover else None,
        seconder=council.name_of(motion.seconder) if motion.seconder else None,
    )


async def _corrections(session: AsyncSession, meeting: Meeting, council: Council) -> tuple[Correction, ...]:
    query = select(CorrectionRow).where(CorrectionRow.meeting == meeting.id).order_by(CorrectionRow.at)
    return tuple(
        Correction(id=row.id, member=row.member, name=council.name_of(row.member), text=row.text, at=row.at, answer=row.answer)
        for row in await session.scalars(query)
    )
