"""Open ballots of a poll: each press counts at once, the latest ballot stands, and every change is recorded."""

from collections.abc import Collection

from sqlalchemy import select

from services.scheduler.people import NOT_ALLOWED
from services.scheduler.polls.booth import Booth
from services.scheduler.polls.counting import read, written
from services.scheduler.polls.tables import Poll, PollBallot, PollText
from shared.contracts.base import Refusal
from shared.contracts.polls import CastPollBallot, MarkPoll, PollBallotRecorded, PollKind
from shared.ids import new_secret
from shared.journal.chain import sealed
from shared.rules.ranking import Method

ABSTAIN = 0
TEXT_LETTERS = 1_000
BLANK = (PollKind.ELECTION, PollKind.RANKING)  # where an abstention is a ballot


async def look(booth: Booth, voters: Collection[str]) -> None:
    """The ballots that these members have in the poll now."""
    of = (PollBallot.poll == booth.poll.id, PollBallot.round == booth.poll.round, PollBallot.member.in_(list(voters)))
    booth.lying.drawn = dict.fromkeys(voters)
    booth.lying.drawn |= {row.member: row for row in await booth.unit.session.scalars(select(PollBallot).where(*of))}


async def mark(booth: Booth, command: MarkPoll) -> PollBallotRecorded | Refusal:
    """One press: the only choice, or one more, or one taken back."""
    voter = booth.acting.member
    if refusal := await _refuse(booth, voter):
        return refusal
    before = booth.lying.drawn[str(voter)]
    choices = _after(booth.poll, read(before.choices) if before else None, command.option)
    return choices if isinstance(choices, Refusal) else await _keep(booth, str(voter), before, choices)


async def cast(booth: Booth, command: CastPollBallot) -> PollBallotRecorded | Refusal:
    """A whole ballot, of the acting member or entered by an officer."""
    if command.member is not None and not booth.acting.may_run(booth.poll.body):
        return NOT_ALLOWED
    voter = command.member or booth.acting.member
    if refusal := await _refuse(booth, voter):
        return refusal
    text = (command.text or "").strip()
    if text and not booth.poll.asks_text:
        return Refusal(code="poll_no_text", facts={"title": booth.poll.title})
    if len(text) > TEXT_LETTERS:
        return Refusal(code="poll_text_length", facts={"most": TEXT_LETTERS, "letters": len(text)})
    if refusal := wrong_choices(booth.poll, command.choices):
        return refusal
    kept = await _keep(booth, str(voter), booth.lying.drawn[str(voter)], command.choices)
    if command.text is not None and booth.poll.asks_text:
        await _keep_text(booth, str(voter), text)
    return kept


def wrong_choices(poll: Poll, choices: tuple[int, ...]) -> Refusal | None:
    """Why a ballot cannot lie in this poll: unknown options, one twice, too many, or none where that is no answer."""
    if len(set(choices)) != len(choices):
        return Refusal(code="poll_option_twice", facts={"title": poll.title})
    if unknown := sorted(set(choices) - set(poll.standing)):
        return Refusal(code="poll_unknown_option", facts={"option": unknown[0], "title": poll.title})
    if len(choices) > poll.marks:
        return Refusal(code="poll_too_many", facts={"most": poll.marks, "given": len(choices)})
    if not choices and poll.kind not in BLANK:
        return Refusal(code="poll_nothing_chosen", facts={"title": poll.title})
    return None


def is_ordered(poll: Poll) -> bool:
    """Whether it matters which option was chosen first."""
    return poll.method in (Method.POINTS, Method.RANKED)


async def _refuse(booth: Booth, voter: str | None) -> Refusal | None:
    if refusal := booth.not_open():
        return refusal
    if booth.poll.secret:
        return Refusal(code="secret_ballot", facts={"title": booth.poll.title})
    return await booth.no_voter(voter)


def _after(poll: Poll, before: tuple[int, ...] | None, option: int) -> tuple[int, ...] | Refusal:
    """The ballot after a press; the last choice is not taken back by it: a ballot that was given stays one."""
    if option == ABSTAIN:
        return wrong_choices(poll, ()) or ()
    chosen = before or ()
    if poll.marks == 1 or option not in chosen:
        chosen = (option,) if poll.marks == 1 else (*chosen, option)
    elif len(chosen) > 1:
        chosen = tuple(one for one in chosen if one != option)
    return wrong_choices(poll, chosen) or chosen


async def _keep(booth: Booth, voter: str, before: PollBallot | None, choices: tuple[int, ...]) -> PollBallotRecorded:
    poll, unit = booth.poll, booth.unit
    now_said, then_said = written(choices, is_ordered(poll)), before.choices if before else None
    if now_said != then_said:
        if before is None:
            booth.lying.drawn[voter] = fresh = PollBallot(**_row(booth, voter, now_said))
            unit.session.add(fresh)
            poll.voted += 1
        else:
            before.choices, before.at, before.entered_by = now_said, unit.now, booth.acting.label
            before.changes += 1
        booth.write_down("poll.ballot", round=poll.round, member=voter, choices=now_said, before=then_said)
        booth.lying.progressed = True
    labels = await booth.labels()
    return PollBallotRecorded(
        poll=poll.id,
        title=poll.title,
        kind=poll.kind,
        method=poll.method,
        choices=read(now_said),
        labels=tuple(labels[number] for number in read(now_said)),
        marks=poll.marks,
        changed=then_said is not None and now_said != then_said,
        repeated=now_said == then_said,
        voted=poll.voted,
        voters=await booth.count(),
    )


def _row(booth: Booth, voter: str, choices: str) -> dict[str, object]:
    return {
        "poll": booth.poll.id,
        "round": booth.poll.round,
        "member": voter,
        "choices": choices,
        "at": booth.unit.now,
        "entered_by": booth.acting.label,
        "changes": 0,
    }


async def _keep_text(booth: Booth, voter: str, text: str) -> None:
    session, poll = booth.unit.session, booth.poll
    found = await session.get(PollText, (poll.id, voter))
    if (found.text if found else "") == text:
        return
    if found is None:
        found = PollText(poll=poll.id, member=voter)
        session.add(found)
    found.text, found.salt, found.at = text, new_secret(), booth.unit.now
    await session.flush()
    booth.write_down("poll.text", member=voter, text=sealed(found.salt, text))
