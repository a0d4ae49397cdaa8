"""Meetings and motions as everybody may see them, built from rows with a handful of queries for any number of meetings."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.documents.tables import FurtherDocument
from services.scheduler.proceedings.tables import Objection, Referral, referral_view
from services.scheduler.standing import day_of
from services.scheduler.tables import (
    Ballot,
    Confirmation,
    CorrectionRow,
    Document,
    FrozenSeat,
    Item,
    Meeting,
    Minutes,
    Motion,
    Presence,
    Recusal,
    Rsvp,
    SecretVoter,
)
from shared.contracts.meetings import (
    Change,
    DocumentLink,
    ItemView,
    MeetingMode,
    MeetingState,
    MeetingView,
    MinutesGlance,
    NoticeDates,
    OpeningRule,
    RsvpCounts,
    WithBody,
)
from shared.contracts.motions import BallotKind, MotionKind, MotionState, MotionView, ReferralView
from shared.rules.charter import Charter
from shared.rules.threshold import Base
from shared.texts import meeting as texts
from shared.texts.charter import threshold

ARRIVALS_BEFORE = timedelta(minutes=30)
SITTING = {MeetingState.OPEN, MeetingState.RECESSED}
DECIDED = frozenset({MotionState.CARRIED, MotionState.REJECTED, MotionState.VOID})
ONLINE = "online"  # source of a presence by the online meeting
DEPUTY, MUTE_DEPUTY = "deputy", "deputy_mute"  # sources of a seat's presence: held by a deputy, who votes or does not
DEPUTISED = frozenset({DEPUTY, MUTE_DEPUTY})


# Built once: putting a statement together costs as much as running it, and every answer asks these.
_OF: BindParameter[list[str]] = bindparam("meetings", expanding=True)
_ITEMS = select(Item).where(Item.meeting.in_(_OF)).order_by(func.coalesce(Item.position, Item.number))
_DOCUMENTS = union_all(
    select(Document.meeting, Document.item, literal(1).label("number"), Document.filename).where(Document.meeting.in_(_OF)),
    select(FurtherDocument.meeting, FurtherDocument.item, FurtherDocument.number, FurtherDocument.filename).where(
        FurtherDocument.meeting.in_(_OF)
    ),
)
_ANSWERS = select(Rsvp.meeting, Rsvp.member, Rsvp.answer).where(Rsvp.meeting.in_(_OF))
_FROZEN = select(FrozenSeat.meeting, FrozenSeat.member, FrozenSeat.ended_at).where(FrozenSeat.meeting.in_(_OF))
_PRESENCE = select(Presence).where(Presence.meeting.in_(_OF)).order_by(Presence.starts, Presence.id)
_MOTIONS = select(Motion).where(Motion.meeting.in_(_OF)).order_by(Motion.position)
_IN_WRITING = (Motion.meeting.in_(_OF), Motion.written.is_(True))
_RETURNED = select(Motion.meeting, Ballot.member).join(Ballot, Ballot.motion == Motion.id).where(*_IN_WRITING).distinct()
_RETURNED_SECRETLY = (
    select(Motion.meeting, SecretVoter.member).join(SecretVoter, SecretVoter.motion == Motion.id).where(*_IN_WRITING).distinct()
)
_MINUTES = select(Minutes).where(Minutes.meeting.in_(_OF))
_CONFIRMED = (
    select(Confirmation.meeting, func.count())
    .join(Minutes, (Minutes.meeting == Confirmation.meeting) & (Minutes.version == Confirmation.version))
    .where(Confirmation.meeting.in_(_OF))
    .group_by(Confirmation.meeting)
)
_CORRECTIONS = (
    select(CorrectionRow.meeting, func.count())
    .where(CorrectionRow.meeting.in_(_OF), CorrectionRow.answer.is_(None))
    .group_by(CorrectionRow.meeting)
)


@dataclass
class MeetingRows:
    """Everything that belongs to one meeting, as rows."""

    items: list[Item] = field(default_factory=list)
    documents: dict[int, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))  # by item and number
    answers: dict[str, str] = field(default_factory=dict)
    frozen: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)  # were on the frozen roll until they were dismissed or died
    presence: list[Presence] = field(default_factory=list)
    motions: list[Motion] = field(default_factory=list)
    minutes: Minutes | None = None
    confirmed: int = 0
    corrections_open: int = 0
    objections: dict[str, int] = field(default_factory=dict)  # by motion
    referrals: dict[str, ReferralView] = field(default_factory=dict)  # by motion
    barred: dict[str, set[str]] = field(default_factory=dict)  # by motion: without a vote in it, there or not
    returned: set[str] = field(default_factory=set)  # whose ballot came back in a written resolution

    def present_now(self) -> set[str]:
        """Members whose confirmed presence, or that of their deputy, has not ended."""
        return {row.member for row in self.presence if row.confirmed_at is not None and row.ends is None}

    def present_in_person(self) -> set[str]:
        """Those of them who are there themselves."""
        return self.present_now() - self.deputised_now()

    def deputised_now(self) -> set[str]:
        """Members for whom a deputy sits."""
        return {row.member for row in self.presence if row.source in DEPUTISED and row.ends is None}

    def mute_now(self) -> set[str]:
        """Members whose deputy counts and casts no ballot."""
        return {row.member for row in self.presence if row.source == MUTE_DEPUTY and row.ends is None}

    def without_vote(self, motion: Motion) -> set[str]:
        """Who of the roll is recused from a motion that is not decided yet, there or not."""
        return self.barred.get(motion.id, set()) & self.frozen

    def declared_now(self) -> set[str]:
        """Members who say that they are there and wait for the room's code or the clerk."""
        return self.waiting().keys() - self.present_in_person()

    def online_now(self) -> set[str]:
        """Members who are there by the online meeting, or say so."""
        return {row.member for row in self.presence if row.source == ONLINE and row.ends is None}

    def waiting(self) -> dict[str, Presence]:
        """Member -> the interval that nobody has confirmed yet."""
        return {row.member: row for row in self.presence if row.confirmed_at is None and row.ends is None}

    def attended(self, opened_at: datetime | None) -> set[str]:
        """Members of now who were there themselves: the minutes are theirs to confirm."""
        return self.were_there(opened_at) - self.ended

    def were_there(self, opened_at: datetime | None) -> set[str]:
        """Members who were there themselves at any time of the sitting; who left before it was opened was not at it.

        Of a written resolution: whose ballot came back.
        """
        if self.returned:
            return self.returned
        confirmed = [row for row in self.presence if row.confirmed_at is not None and row.source not in DEPUTISED]
        return {row.member for row in confirmed if opened_at is None or row.ends is None or row.ends > opened_at}


async def rows_of(session: AsyncSession, meetings: Sequence[str]) -> dict[str, MeetingRows]:
    """The rows of many meetings at once."""
    found: dict[str, MeetingRows] = defaultdict(MeetingRows)
    of = {"meetings": list(meetings)}
    for item in await session.scalars(_ITEMS, of):
        found[item.meeting].items.append(item)
    for meeting, item_number, number, name in await session.execute(_DOCUMENTS, of):
        found[meeting].documents[item_number][number] = name
    for meeting, member, answer in await session.execute(_ANSWERS, of):
        found[meeting].answers[member] = answer
    await _add_attendance(session, meetings, found)
    for motion in await session.scalars(_MOTIONS, of):
        found[motion.meeting].motions.append(motion)
    for rows in found.values():
        await add_beside(session, rows, rows.motions)
    await _add_minutes(session, meetings, found)
    return {meeting: found[meeting] for meeting in meetings}


async def add_beside(session: AsyncSession, rows: MeetingRows, motions: Sequence[Motion]) -> None:
    """Objections, recusals and referrals, where there can be any."""
    asked = [motion.id for motion in motions if motion.ballot == BallotKind.CONSENT]
    if asked:
        query = select(Objection.motion, func.count()).where(Objection.motion.in_(asked)).group_by(Objection.motion)
        rows.objections.update({motion: count for motion, count in await session.execute(query)})
    without = [motion.id for motion in motions if motion.recused and motion.state not in DECIDED]
    if without:
        barred = select(Recusal.motion, Recusal.member).where(Recusal.motion.in_(without))
        for recused_from, member in await session.execute(barred):
            rows.barred.setdefault(recused_from, set()).add(member)
    sent = [motion.id for motion in motions if motion.state == MotionState.REFERRED]
    if sent:
        for row in await session.scalars(select(Referral).where(Referral.motion.in_(sent))):
            rows.referrals[row.motion] = referral_view(row)


async def attendance_of(session: AsyncSession, meeting: str) -> MeetingRows:
    """Only who is on the frozen roll and who is there: what a burst of arrivals asks for again and again."""
    return (await attendances_of(session, [meeting]))[meeting]


async def attendances_of(session: AsyncSession, meetings: Sequence[str]) -> dict[str, MeetingRows]:
    """The same of many meetings at once."""
    found: dict[str, MeetingRows] = defaultdict(MeetingRows)
    await _add_attendance(session, meetings, found)
    return {meeting: found[meeting] for meeting in meetings}


async def _add_attendance(session: AsyncSession, meetings: Sequence[str], found: dict[str, MeetingRows]) -> None:
    of = {"meetings": list(meetings)}
    for meeting, member, ended_at in await session.execute(_FROZEN, of):
        (found[meeting].frozen if ended_at is None else found[meeting].ended).add(member)
    for presence in await session.scalars(_PRESENCE, of):
        found[presence.meeting].presence.append(presence)
    if not all(found[meeting].presence for meeting in meetings):  # nobody there: it may have been held in writing
        for query in (_RETURNED, _RETURNED_SECRETLY):
            for meeting, member in await session.execute(query, of):
                found[meeting].returned.add(member)


async def _add_minutes(session: AsyncSession, meetings: Sequence[str], found: dict[str, MeetingRows]) -> None:
    of = {"meetings": list(meetings)}
    begun = list(await session.scalars(_MINUTES, of))
    for minutes in begun:
        found[minutes.meeting].minutes = minutes
    if not begun:
        return
    for meeting, count in await session.execute(_CONFIRMED, of):
        found[meeting].confirmed = count
    for meeting, count in await session.execute(_CORRECTIONS, of):
        found[meeting].corrections_open = count


def counted_members(meeting: Meeting, rows: MeetingRows, council: Council) -> set[str]:
    """Who counts as enrolled: the frozen roll, or today's reading of the roll for the meeting's day."""
    if meeting.enrolled is not None:
        return rows.frozen
    return {seat.member for seat in council.enrolled_on(day_of(meeting))}


def opening_rule(charter: Charter, enrolled: int) -> OpeningRule:
    """The quorum to open for this many enrolled, with its article."""
    rule = charter.opening
    seats = charter.seats.value
    base = enrolled if rule.value.base is Base.ENROLLED or seats is None else seats
    return OpeningRule(
        required=rule.value.needed(base), enrolled=enrolled, cite=rule.cite, default=rule.default, by_analogy=rule.by_analogy
    )


def meeting_view(meeting: Meeting, rows: MeetingRows, council: Council) -> MeetingView:
    """One meeting as it stands in these rows."""
    members = counted_members(meeting, rows, council)
    rule = opening_rule(council.charter, meeting.enrolled if meeting.enrolled is not None else len(members))
    present = rows.present_now() & members
    return MeetingView(
        id=meeting.id,
        body=meeting.body,
        body_name=council.roll.body_name,
        session=texts.session_label(meeting.session_year, meeting.session_number),
        kind=meeting.kind,
        mode=meeting.mode,
        state=meeting.state,
        starts=meeting.starts,
        ends=meeting.ends,
        place=meeting.place,
        items=tuple(_item(meeting.id, item, rows) for item in rows.items),
        enrolled=rule.enrolled,
        required=rule.required,
        opening=rule,
        present=len(present) if meeting.state in SITTING and meeting.mode != MeetingMode.WRITTEN else meeting.present_at_opening,
        confirmed=len(present),
        declared=len(rows.declared_now() & members),
        deputies=len(rows.deputised_now() & members),
        rsvp=_counts(rows, members),
        rsvp_due=meeting.rsvp_due,
        arrivals_from=meeting.starts - ARRIVALS_BEFORE,
        wait_until=meeting.starts + timedelta(minutes=council.charter.wait_minutes.value),
        notice=_notice(meeting, council.charter),
        change=_change(meeting),
        presiding=meeting.presiding,
        presiding_name=council.name_of(meeting.presiding) if meeting.presiding else None,
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        motions=tuple(motion_view(motion, rows, meeting, council) for motion in rows.motions),
        minutes=_glance(meeting, rows),
        sequence=meeting.sequence,
        has_link=meeting.link is not None,
        may_reconsider=council.charter.reconsideration.value,
        with_bodies=tuple(WithBody(slug=roll.body, name=roll.body_name) for roll in council.others),
        created_at=meeting.created_at,
        updated_at=meeting.updated_at,
    )


def motion_view(motion: Motion, rows: MeetingRows, meeting: Meeting, council: Council) -> MotionView:
    """One motion; while its vote runs nothing of the tally is told."""
    rule = council.charter.decisions[motion.rule]
    decided = motion.state in DECIDED
    present = motion.present if decided else _asked(motion, rows, meeting, council)
    recused = motion.recused if decided else _recused_now(motion, rows, meeting)
    verdict = motion.verdict or {}
    return MotionView(
        id=motion.id,
        meeting=motion.meeting,
        body=motion.body,
        item=motion.item,
        title=motion.title,
        ballot=motion.ballot,
        rule=motion.rule,
        rule_label=threshold(rule.value),
        rule_cite=rule.cite,
        rule_default=rule.default,
        rule_by_analogy=rule.by_analogy,
        state=motion.state,
        present=present,
        recused=recused,
        voted=motion.voted,
        required_yes=verdict.get("required_yes") if decided else required_yes(motion, present, recused, meeting, council),
        yes=motion.yes if decided else None,
        no=motion.no if decided else None,
        abstain=motion.abstain if decided else None,
        base=verdict.get("base"),
        base_count=verdict.get("base_count"),
        outcome=motion.outcome,
        reason=motion.reason,
        cite=verdict.get("cite"),
        default=verdict.get("default"),
        text=motion.text,
        opened_at=motion.opened_at,
        closed_at=motion.closed_at,
        objections=rows.objections.get(motion.id, 0),
        referral=rows.referrals.get(motion.id),
        **_beside(motion, meeting, council),
    )


def _beside(motion: Motion, meeting: Meeting, council: Council) -> dict[str, Any]:
    """What a motion carries besides its vote."""
    enrolled = meeting.enrolled
    return {
        "also": meeting.others,
        "kind": motion.kind or MotionKind.MAIN,
        "relates": motion.relates,
        "passed": motion.passed,
        "wording": motion.wording,
        "conditions": motion.conditions,
        "mover": motion.mover,
        "mover_name": council.name_of(motion.mover) if motion.mover else None,
        "seconder": motion.seconder,
        "seconder_name": council.name_of(motion.seconder) if motion.seconder else None,
        "settled": motion.settled,
        "written": bool(motion.written),
        "until": motion.until,
        "quorum_required": opening_rule(council.charter, enrolled).required if motion.written and enrolled else None,
    }


def _asked(motion: Motion, rows: MeetingRows, meeting: Meeting, council: Council) -> int | None:
    """How many can vote: those who are there now, in writing everybody on the roll but the recused."""
    if motion.written:
        return (meeting.enrolled or 0) - len(rows.without_vote(motion))
    return _present_now(rows, meeting, council)


def _present_now(rows: MeetingRows, meeting: Meeting, council: Council) -> int | None:
    if meeting.state not in SITTING:
        return None
    return len(rows.present_now() & counted_members(meeting, rows, council))


def _recused_now(motion: Motion, rows: MeetingRows, meeting: Meeting) -> int:
    """Without a vote and in the room: who is away is in neither number, as at the close. In writing, wherever they are."""
    if meeting.state not in SITTING:
        return motion.recused
    without = rows.without_vote(motion)
    return len(without if motion.written else rows.present_now() & without)


def required_yes(motion: Motion, present: int | None, recused: int, meeting: Meeting, council: Council) -> int | None:
    """How many yes votes it would take with those there now; None where the base is not known yet."""
    threshold_ = council.charter.decisions[motion.rule].value
    bases = {
        Base.PRESENT: None if present is None or motion.written else present - recused,
        Base.ENROLLED: meeting.enrolled,
        Base.SEATS: council.charter.seats.value,
    }
    base = bases[threshold_.base]
    return None if base is None else threshold_.needed(base)


def _item(meeting: str, item: Item, rows: MeetingRows) -> ItemView:
    path = f"/documents/{meeting}/{item.number}"
    attached = sorted(rows.documents.get(item.number, {}).items())
    links = tuple(DocumentLink(name=name, url=path if number == 1 else f"{path}/{number}") for number, name in attached)
    first = links[0] if links else None
    return ItemView(
        number=item.number,
        title=item.title,
        kind=item.kind,
        document=first.name if first else None,
        document_url=first.url if first else None,
        documents=links,
        source=item.source,
        subject=item.subject,
    )


def _counts(rows: MeetingRows, members: set[str]) -> RsvpCounts:
    given = [answer for member, answer in rows.answers.items() if member in members]
    yes, no, maybe = (given.count(kind) for kind in ("yes", "no", "maybe"))
    return RsvpCounts(yes=yes, no=no, maybe=maybe, none=len(members) - len(given))


def _notice(meeting: Meeting, charter: Charter) -> NoticeDates:
    rule = charter.notice_days
    return NoticeDates(
        days=rule.value,
        due=meeting.notice_due,
        safe=meeting.notice_safe,
        send_by=meeting.notice_send_by,
        cite=rule.cite,
        default=rule.default,
        urgent=meeting.urgent,
        given_at=meeting.notice_given_at,
    )


def _change(meeting: Meeting) -> Change | None:
    change = Change(starts_before=meeting.starts_before, place_before=meeting.place_before, reason=meeting.change_reason)
    return None if change == Change() else change


def _glance(meeting: Meeting, rows: MeetingRows) -> MinutesGlance | None:
    minutes = rows.minutes
    if minutes is None:
        return None
    return MinutesGlance(
        state=minutes.state,
        due=minutes.due,
        confirmed=rows.confirmed,
        to_confirm=len(rows.attended(meeting.opened_at)),
        corrections_open=rows.corrections_open,
    )


async def one_view(session: AsyncSession, meeting: Meeting, council: Council) -> MeetingView:
    """One meeting, read now."""
    rows = await rows_of(session, [meeting.id])
    return meeting_view(meeting, rows[meeting.id], council)


def wait_is_over(meeting: Meeting, council: Council, now: datetime) -> bool:
    return now >= meeting.starts + timedelta(minutes=council.charter.wait_minutes.value)
