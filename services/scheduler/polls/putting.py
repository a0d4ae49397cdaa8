"""A poll until its voting begins: prepared, candidates put forward, opened round by round, or withdrawn."""

from collections.abc import Sequence, Set
from typing import Any

from sqlalchemy import func, insert, select

from services.scheduler import deadlines
from services.scheduler.people import NOT_ALLOWED
from services.scheduler.polls import secret
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.endings import strike, take_back
from services.scheduler.polls.reading import poll_view
from services.scheduler.polls.tables import Poll, PollOption, PollVoter
from services.scheduler.sitting import no_quorum, quorum_now
from services.scheduler.tables import Item
from services.scheduler.views import attendance_of
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import PollOpened, PollPut
from shared.contracts.meetings import MeetingMode, MeetingState
from shared.contracts.polls import OpenPoll, PollKind, PollState, PollView, PutForward, PutPoll, StepDown, WithdrawPoll
from shared.journal.chain import sealed
from shared.phrases.agenda import TITLE_LETTERS, one_line
from shared.phrases.names import stored
from shared.rules.ranking import Method

MOST_OPTIONS = 20
LABEL_LETTERS = 100
LEAST_OPTIONS = 2
NEEDS_QUORUM = (PollKind.ELECTION, PollKind.RANKING)  # what decides something; a question to the hall does not


async def put(booth: Booth, command: PutPoll) -> PollView | Refusal:
    """Writes the poll and its options; `booth.poll` is made from the command and not stored yet."""
    poll = booth.poll
    refusal = await _wrong_frame(booth, command) or _wrong_options(poll, command) or _wrong_numbers(poll, command)
    refusal = refusal or _cannot_stand(booth, command.candidates, set())
    if refusal is not None:
        return refusal
    booth.unit.session.add(poll)
    await booth.unit.session.flush()
    options = [stored(one_line(option)) for option in command.options]
    await booth.note("poll.put", **_face(poll), options=[sealed(poll.salt, option) for option in options])
    rows = [{"poll": poll.id, "number": number, "label": text, "member": None} for number, text in enumerate(options, start=1)]
    if rows:
        await booth.unit.session.execute(insert(PollOption), rows)
        poll.standing = list(range(1, len(options) + 1))
    for member in command.candidates:
        await _stand(booth, member)
    await booth.tell(PollPut)
    return await poll_view(booth.unit.session, poll, booth.council)


def _face(poll: Poll) -> dict[str, object]:
    """What a poll is, as the journal has it."""
    return {
        "kind": poll.kind,
        "title": sealed(poll.salt, poll.title),
        "item": poll.item,
        "secret": poll.secret,
        "method": poll.method,
        "ties": poll.ties,
        "k": poll.k,
        "marks": poll.marks,
    }


async def _wrong_frame(booth: Booth, command: PutPoll) -> Refusal | None:
    """Title, place and time."""
    poll = booth.poll
    if not poll.title:
        return Refusal(code="no_title")
    if len(poll.title) > TITLE_LETTERS:
        return Refusal(code="title_length", facts={"most": TITLE_LETTERS})
    if refusal := _other_secrecy(booth, command):
        return refusal
    if poll.asks_text and (poll.kind != PollKind.SURVEY or poll.secret):
        return Refusal(code="poll_text_only_open_survey")
    if booth.meeting is not None:
        return await _wrong_in_meeting(booth, command)
    if command.until is None:
        return Refusal(code="poll_needs_until")
    if command.until.astimezone(SEOUL) <= booth.unit.now:
        return Refusal(code="past", facts={"starts": command.until.isoformat()})
    if poll.kind == PollKind.ELECTION and not booth.council.charter.written_votes.value:
        return Refusal(code="election_needs_meeting")
    return None


def _other_secrecy(booth: Booth, command: PutPoll) -> Refusal | None:
    """What a charter states of elections is not the clerk's to choose; its silence (기본값) is."""
    stated = booth.council.charter.election_secret
    chosen = command.secret not in (None, stated.value)
    if command.kind is not PollKind.ELECTION or stated.default or not chosen:
        return None
    return Refusal(code="election_secrecy", facts={"secret": stated.value, "cite": stated.cite})


async def _wrong_in_meeting(booth: Booth, command: PutPoll) -> Refusal | None:
    meeting = booth.meeting
    assert meeting is not None
    if meeting.state not in (MeetingState.OPEN, MeetingState.CALLED, MeetingState.RECESSED):
        return Refusal(code="wrong_state", facts={"state": meeting.state})
    if meeting.mode == MeetingMode.WRITTEN:
        return Refusal(code="poll_in_written_meeting")
    if command.until is not None:
        return Refusal(code="poll_until_in_meeting")
    if poll_item := command.item:
        found = await booth.unit.session.get(Item, (meeting.id, poll_item))
        return None if found else Refusal(code="unknown_item", facts={"item": poll_item})
    return None


def _wrong_options(poll: Poll, command: PutPoll) -> Refusal | None:
    options = [stored(one_line(option)) for option in command.options]
    if poll.kind == PollKind.ELECTION:
        return Refusal(code="election_takes_candidates") if options else None
    if command.candidates:
        return Refusal(code="poll_takes_no_candidates")
    if not LEAST_OPTIONS <= len(options) <= MOST_OPTIONS:
        return Refusal(code="poll_options", facts={"least": LEAST_OPTIONS, "most": MOST_OPTIONS, "given": len(options)})
    if not all(options) or any(len(option) > LABEL_LETTERS for option in options):
        return Refusal(code="poll_option_length", facts={"most": LABEL_LETTERS})
    if len(set(options)) != len(options):
        return Refusal(code="poll_same_option")
    return None


def _wrong_numbers(poll: Poll, command: PutPoll) -> Refusal | None:
    """How many may be chosen; an election's candidates may still grow."""
    most = MOST_OPTIONS if poll.kind == PollKind.ELECTION else len(command.options)
    for number in (poll.k, poll.marks):
        if not 1 <= number <= most:
            return Refusal(code="poll_marks", facts={"most": most, "given": number})
    if poll.kind == PollKind.RANKING and poll.k == most:
        return None if poll.method != Method.APPROVAL else Refusal(code="poll_chooses_all", facts={"options": most})
    return None


async def put_forward(booth: Booth, command: PutForward) -> PollView | Refusal:
    """A member stands, or is written down by an officer who was told that they agree."""
    member = _candidate(booth, command.member)
    if isinstance(member, Refusal):
        return member
    named = await _named(booth)
    if refusal := _cannot_stand(booth, (member,), {one for one, number in named.items() if number in booth.poll.standing}):
        return refusal
    await _stand(booth, member, named.get(member))
    return await _candidates_changed(booth)


async def step_down(booth: Booth, command: StepDown) -> PollView | Refusal:
    """The number stays theirs, so that nobody else's changes; who stands again gets it back."""
    member = _candidate(booth, command.member)
    if isinstance(member, Refusal):
        return member
    number = (await _named(booth)).get(member)
    if number not in booth.poll.standing:
        return Refusal(code="no_candidate", facts={"name": booth.council.name_of(member)})
    booth.poll.standing = [one for one in booth.poll.standing if one != number]
    await booth.note("poll.stepped_down", option=number, member=member)
    return await _candidates_changed(booth)


def _candidate(booth: Booth, named: str | None) -> str | Refusal:
    """Whose standing it is about, while the election can still change it."""
    poll = booth.poll
    if poll.kind != PollKind.ELECTION:
        return Refusal(code="poll_takes_no_candidates")
    if poll.state != PollState.PREPARING:
        return Refusal(code="poll_begun", facts={"title": poll.title})
    if named is not None and not booth.acting.may_run(poll.body):
        return NOT_ALLOWED
    return named or booth.acting.member or Refusal(code="which_member")


async def _named(booth: Booth) -> dict[str, int]:
    """Member -> their number, of all who were ever put forward."""
    query = select(PollOption.member, PollOption.number).where(PollOption.poll == booth.poll.id, PollOption.member.is_not(None))
    return {str(member): number for member, number in await booth.unit.session.execute(query)}


async def _candidates_changed(booth: Booth) -> PollView:
    await booth.tell(PollPut, merge=booth.poll.id)
    await booth.unit.session.flush()
    return await poll_view(booth.unit.session, booth.poll, booth.council)


def _cannot_stand(booth: Booth, members: Sequence[str], standing: Set[str]) -> Refusal | None:
    """Why these cannot be candidates beside those who stand already."""
    enrolled = _members_now(booth)
    for place, member in enumerate(members):
        if member not in enrolled:
            return Refusal(code="not_on_roll", facts={"body": booth.council.roll.body_name})
        if member in standing or member in members[:place]:
            return Refusal(code="already_candidate", facts={"name": booth.council.name_of(member)})
    if len(standing) + len(members) > MOST_OPTIONS:
        return Refusal(code="too_many_candidates", facts={"most": MOST_OPTIONS})
    return None


async def _stand(booth: Booth, member: str, number: int | None = None) -> None:
    """`number`: the one they had before they stepped down."""
    poll, session = booth.poll, booth.unit.session
    if number is None:
        number = 1 + (await session.scalar(select(func.max(PollOption.number)).where(PollOption.poll == poll.id)) or 0)
        await session.execute(insert(PollOption).values(poll=poll.id, number=number, label="", member=member))
    poll.standing = [*poll.standing, number]
    await booth.note("poll.candidate", option=number, member=member)


async def open_poll(booth: Booth, command: OpenPoll) -> PollView | Refusal:
    """The first ballot can be cast from here on; in a meeting only while its quorum holds."""
    poll, unit = booth.poll, booth.unit
    if poll.state not in (PollState.PREPARING, PollState.RUN_OFF):
        return Refusal(code="poll_begun", facts={"title": poll.title})
    standing = await _still_standing(booth)
    if poll.kind == PollKind.ELECTION and not standing:
        return Refusal(code="no_candidates", facts={"title": poll.title})
    if refusal := await _cannot_begin(booth):
        return refusal
    poll.standing = standing
    if poll.state == PollState.RUN_OFF:
        poll.round, poll.voted, poll.marks = poll.round + 1, 0, int(poll.results[-1]["open_seats"])
    if booth.meeting is None:
        await (_next_voters(booth) if poll.state == PollState.RUN_OFF else _freeze_voters(booth))
    poll.state, poll.opened_at = PollState.OPEN, poll.opened_at or unit.now
    if poll.secret:
        secret.set_up(unit.session, poll)
    await _declare_open(booth)
    await booth.tell(PollOpened)
    await unit.session.flush()
    return await poll_view(unit.session, poll, booth.council)


async def _still_standing(booth: Booth) -> list[int]:
    """Of the options of this round: candidates who are members still, and whatever is no candidate."""
    poll, members = booth.poll, _members_now(booth)
    options = select(PollOption.number, PollOption.member).where(PollOption.poll == poll.id)
    gone = {number for number, member in await booth.unit.session.execute(options) if member not in (None, *members)}
    asked = poll.results[-1]["run_off"] if poll.state == PollState.RUN_OFF else poll.standing
    return [number for number in asked if number not in gone]


def _members_now(booth: Booth) -> set[str]:
    return {seat.member for seat in booth.council.enrolled_on(booth.unit.now.astimezone(SEOUL).date())}


async def _cannot_begin(booth: Booth) -> Refusal | None:
    scene, poll, unit = booth.scene, booth.poll, booth.unit
    if scene is None:
        over = poll.due is not None and poll.due <= unit.now and poll.state == PollState.PREPARING
        return Refusal(code="poll_over", facts={"title": poll.title, "due": poll.due.isoformat()}) if over and poll.due else None
    if scene.meeting.state != MeetingState.OPEN:
        return Refusal(code="wrong_state", facts={"state": scene.meeting.state})
    if poll.kind in NEEDS_QUORUM:
        quorum = await quorum_now(scene)
        if isinstance(quorum, Refusal):
            return quorum
        if not quorum.met:
            return no_quorum(quorum)
    return None


async def _freeze_voters(booth: Booth) -> None:
    """Outside of meetings: the enrolled of this moment vote, whatever happens to the roll later."""
    members = sorted(_members_now(booth))
    booth.poll.enrolled = len(members)
    if members:
        rows = [{"poll": booth.poll.id, "member": member} for member in members]
        await booth.unit.session.execute(insert(PollVoter), rows)
    await booth.note("poll.roll", version=booth.council.roll.version, members=members)
    await _set_deadline(booth)


async def _next_voters(booth: Booth) -> None:
    """The voters of the opening who are members still vote again, and have as long for it as the first time."""
    poll, unit = booth.poll, booth.unit
    voters = set(await unit.session.scalars(select(PollVoter.member).where(PollVoter.poll == poll.id)))
    for member in sorted(voters - _members_now(booth)):
        await strike(unit, poll, member, booth.acting.label)
    if poll.due is not None and poll.opened_at is not None:
        poll.due = unit.now + (poll.due - poll.opened_at)
    await _set_deadline(booth)


async def _set_deadline(booth: Booth) -> None:
    if booth.poll.due is not None:
        about = (booth.poll.body, booth.poll.id, DeadlineKind.POLL, booth.poll.due)
        await deadlines.set_for(booth.unit, *about, None, booth.poll.title)


async def _declare_open(booth: Booth) -> None:
    poll, scene = booth.poll, booth.scene
    told: dict[str, Any] = {"round": poll.round, "standing": poll.standing, "marks": poll.marks, "seed": poll.seed}
    if scene is None:
        await booth.note("poll.opened", **told)
        return
    rows = await attendance_of(booth.unit.session, scene.meeting.id)
    present = len(rows.present_now() & rows.frozen)
    await scene.declare("poll_opened", poll=poll.id, **told, present=present)


async def withdraw(booth: Booth, command: WithdrawPoll) -> PollView | Refusal:
    """Taken back before there is a result; nothing is counted then."""
    poll = booth.poll
    if poll.state not in (PollState.PREPARING, PollState.OPEN, PollState.RUN_OFF):
        return Refusal(code="poll_closed", facts={"title": poll.title})
    await take_back(booth)
    return await poll_view(booth.unit.session, poll, booth.council)
