"""A vote begun: the motion, how it is decided, and the opening; its progress then stands in a message of its own."""

from datetime import datetime, timedelta

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows import again, handling, moving
from services.bot.facilitators.flows.attendance import name_of, seats_of, take_one_present
from services.bot.facilitators.flows.meeting import which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import ItemKind, MeetingMode, MeetingState, MeetingView
from shared.contracts.motions import (
    BallotKind,
    CarryWithoutObjection,
    Grounds,
    MotionState,
    MotionView,
    OpenVote,
    PutMotion,
    RecuseMember,
)
from shared.phrases.fault import WhenFault
from shared.phrases.names import stored
from shared.phrases.when import read_when
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_proceedings as words
from shared.texts import facilitator_vote as vote_texts
from shared.texts.facilitator_followup import GIVE
from shared.texts.phrases import when_fault
from shared.texts.refusals import sentence
from shared.texts.web import GROUNDS

LONGEST_TITLE = 200
RECUSE = "recuse"
IN_WRITING = (BallotKind.ROLL_CALL, BallotKind.SECRET, BallotKind.CONSENT)
KINDS = (BallotKind.NO_OBJECTION, BallotKind.ROLL_CALL, BallotKind.SHOW_OF_HANDS, BallotKind.SECRET, BallotKind.CONSENT)


def status_key(motion: str) -> str:
    """The key of the message that shows a vote's progress."""
    return f"vote:{motion}"


async def ask_motion(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    if meeting.state is not MeetingState.OPEN:
        return Over(meeting_texts.NONE["vote"])
    options = (
        *(Choice(vote_texts.going_on(motion), f"voting:{motion.id}") for motion in _in(meeting, MotionState.VOTING)),
        *(Choice(vote_texts.motion_title(motion), f"motion:{motion.id}") for motion in _in(meeting, MotionState.TABLED)),
        *(Choice(vote_texts.item_title(number, title), f"item:{number}") for number, title in _untouched(meeting)),
    )
    several = len(meeting.items) > 1 and meeting.mode is not MeetingMode.WRITTEN
    ways = (Start(words.TOGETHER, "block", meeting.id), Start(words.TO_ORDER, "order", meeting.id)) if several else ()
    actions: tuple[Choice | Start, ...] = (*ways, *again.offered(meeting))
    return Screen(f"{meeting_texts.meeting_line(meeting)}\n\n{vote_texts.WHICH}", options, actions)


async def take_motion(talk: Talk, said: Said) -> Move:
    given = talk.given
    for name in ("item", "motion", "title", "own"):
        given.pop(name, None)
    moving.forget(talk)
    if said.pick == again.AGAIN:
        return Go(again.AGAIN)
    if said.pick is None:
        given["title"] = stored(said.text)
        if not given["title"]:
            return Again(texts.WRITE_IT)
        return Go("ballot") if len(given["title"]) <= LONGEST_TITLE else Again(vote_texts.TITLE_TOO_LONG)
    kind, _, which = said.pick.partition(":")
    meeting = await talk.meeting()
    if kind == "voting":
        return _under_way(next(motion for motion in meeting.motions if motion.id == which))
    if kind == "motion":
        tabled = next(motion for motion in meeting.motions if motion.id == which)
        given["motion"], given["title"], given["own"] = which, tabled.title, tabled.ballot
    else:
        given["item"], given["title"] = int(which), next(item.title for item in meeting.items if item.number == int(which))
    return Go("ballot")


async def ask_ballot(talk: Talk) -> Screen | Move:
    kinds = IN_WRITING if (await talk.meeting()).mode is MeetingMode.WRITTEN else KINDS
    options = tuple(Choice(vote_texts.KINDS[kind], kind) for kind in kinds if _open_to(talk, kind))
    put = () if "motion" in talk.given else (moving.button(talk),)  # who moved it was said when it was put
    return Screen(f"{_title(talk)}\n\n{vote_texts.HOW}", options, (*put, Choice(words.OTHER_WAYS, handling.HANDLE)))


def _open_to(talk: Talk, kind: BallotKind) -> bool:
    """What was put already has its kind of ballot; nobody may object to it all the same."""
    own = talk.given.get("own", kind)
    return kind in (BallotKind.NO_OBJECTION, BallotKind.ROLL_CALL if own == BallotKind.NO_OBJECTION else own)


async def take_ballot(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    if said.pick == moving.MOVER:
        return Go(f"ballot_{moving.MOVER}")
    if said.pick == handling.HANDLE:
        talk.given["ballot"] = BallotKind.ROLL_CALL
        return Go(handling.HANDLE)
    talk.given["ballot"] = said.pick
    talk.given.pop("until", None)
    if said.pick == BallotKind.CONSENT and (await talk.meeting()).mode is not MeetingMode.WRITTEN:
        return Go("until")
    return Go("unopposed" if said.pick == BallotKind.NO_OBJECTION else "start")


async def ask_until(talk: Talk) -> Screen | Move:
    times = (words.IN_HALF_AN_HOUR, timedelta(minutes=30)), (words.IN_AN_HOUR, timedelta(hours=1))
    days = (words.IN_A_DAY, timedelta(days=1)), (words.IN_THREE_DAYS, timedelta(days=3))
    options = tuple(Choice(label, str(int(span.total_seconds()))) for label, span in (*times, *days))
    return Screen(f"{_title(talk)}\n\n{words.UNTIL}", options)


async def take_until(talk: Talk, said: Said) -> Move:
    if said.pick is not None:
        talk.given["until"] = (talk.now + timedelta(seconds=int(said.pick))).isoformat()
        return Go("start")
    read = read_when(said.text, now=talk.now)
    if isinstance(read, WhenFault):
        return Again(when_fault(read))
    talk.given["until"] = read.at.isoformat()
    return Go("start")


async def ask_unopposed(talk: Talk) -> Screen | Move:
    actions = (
        Choice(vote_texts.NO_OBJECTION_DECLARED, "declared"),
        Choice(vote_texts.OBJECTED, "objected"),
        Choice(vote_texts.RECUSE, RECUSE),
    )
    return Screen(f"{_title(talk)}\n\n{vote_texts.NO_OBJECTION}", actions=actions)


async def take_unopposed(talk: Talk, said: Said) -> Move:
    if said.pick == "objected":
        talk.given["ballot"] = BallotKind.ROLL_CALL
        return Go("start")
    if said.pick == RECUSE:
        return Go("recused")
    if said.pick != "declared":
        return Again(texts.PICK_ONE)
    motion = await _motion(talk)
    if isinstance(motion, Refusal):
        return Again(sentence(motion))
    carried = await talk.do(CarryWithoutObjection, motion=motion)
    if isinstance(carried, Refusal):
        return Again(sentence(carried))
    return Over(vote_texts.result(carried), after(carried))


async def ask_start(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    kind = BallotKind(talk.given["ballot"])
    text = vote_texts.ask_open(_title(talk), kind, meeting.present or 0)
    if meeting.mode is MeetingMode.WRITTEN:
        text = vote_texts.ask_open_written(_title(talk), kind, meeting.enrolled, meeting.ends)
    if kind is BallotKind.CONSENT:
        in_writing = meeting.mode is MeetingMode.WRITTEN
        until = meeting.ends if in_writing else datetime.fromisoformat(talk.given["until"])
        text = words.ask_consent(_title(talk), until, meeting.enrolled if in_writing else meeting.present or 0)
    return Screen(text, actions=(Choice(vote_texts.OPEN_IT, "open"), Choice(vote_texts.RECUSE, RECUSE)))


async def take_start(talk: Talk, said: Said) -> Move:
    if said.pick == RECUSE:
        return Go("recused")
    if said.pick != "open":
        return Again(texts.PICK_ONE)
    motion = await _motion(talk)
    if isinstance(motion, Refusal):
        return Again(sentence(motion))
    until = datetime.fromisoformat(talk.given["until"]) if "until" in talk.given else None
    opened = await talk.do(OpenVote, motion=motion, until=until)
    if isinstance(opened, Refusal):
        return Again(sentence(opened))
    return Over(status=status_key(opened.id))


async def ask_recused(talk: Talk) -> Screen | Move:
    found, in_writing = await seats_of(talk), (await talk.meeting()).mode is MeetingMode.WRITTEN
    seats = tuple(Choice(meeting_texts.seat_button(seat), seat.member) for seat in found if seat.present or in_writing)
    return Screen(f"{_title(talk)}\n\n{vote_texts.WHO_RECUSED}", seats)


async def take_recused(talk: Talk, said: Said) -> Move:
    return await take_one_present(talk, said, "grounds")


async def ask_grounds(talk: Talk) -> Screen | Move:
    name = await name_of(talk, talk.given["member"])
    return Screen(f"{name}\n\n{vote_texts.WHY_RECUSED}", tuple(Choice(word, why) for why, word in GROUNDS.items()))


async def take_grounds(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    motion = await _motion(talk)
    if isinstance(motion, Refusal):
        return Again(sentence(motion))
    grounds = Grounds(said.pick)
    stands = await talk.do(RecuseMember, motion=motion, member=talk.given["member"], grounds=grounds)
    if isinstance(stands, Refusal):
        return Again(sentence(stands))
    name = await name_of(talk, talk.given.pop("member"))
    back = "unopposed" if talk.given["ballot"] == BallotKind.NO_OBJECTION else "start"
    return Go(back, vote_texts.recused(name, grounds, stands.recused))


def _under_way(motion: MotionView) -> Over:
    """Its buttons again, since the message of the vote may stand far above by now; only that one counts on."""
    if motion.ballot is BallotKind.CONSENT:
        return Over(vote_texts.under_way(motion), (Start(words.TO_CONSENT, "consent", motion.id),), status=status_key(motion.id))
    close = Start(vote_texts.CLOSE_IT, "vote_close", motion.id)
    enter = (Start(vote_texts.ENTER, "ballot", motion.id),) if motion.ballot is BallotKind.ROLL_CALL else ()
    return Over(vote_texts.under_way(motion), (*enter, close), status=status_key(motion.id))


def after(motion: MotionView) -> tuple[Start, ...]:
    """What is likely once a result stands."""
    give = (Start(GIVE, "followup_add", motion.id),) if motion.state is MotionState.CARRIED else ()
    return (*give, Start(vote_texts.NEXT_VOTE, "vote", motion.meeting), Start(meeting_texts.TO_CLOSE, "close", motion.meeting))


async def _motion(talk: Talk) -> str | Refusal:
    """The id of the motion: put now, unless it is tabled already."""
    given = talk.given
    if "motion" not in given:
        put = await talk.do(
            PutMotion,
            meeting=given["meeting"],
            title=given["title"],
            ballot=BallotKind(given["ballot"]),
            item=given.get("item"),
            **moving.named(talk),
        )
        if isinstance(put, Refusal):
            return put
        talk.keep("motion", put.id)
    return str(given["motion"])


def _title(talk: Talk) -> str:
    number = talk.given.get("item")
    return vote_texts.item_title(number, str(talk.given["title"]))


def _in(meeting: MeetingView, state: MotionState) -> list[MotionView]:
    return [motion for motion in meeting.motions if motion.state is state]


def _untouched(meeting: MeetingView) -> list[tuple[int, str]]:
    """Decision items that have no motion yet."""
    taken = {motion.item for motion in meeting.motions}
    return [(item.number, item.title) for item in meeting.items if item.kind is ItemKind.DECISION and item.number not in taken]


VOTE = Flow(
    "vote",
    "meeting",
    {
        "meeting": which_meeting("vote", (MeetingState.OPEN,), "motion"),
        "motion": Step(ask_motion, take_motion),
        "ballot": Step(ask_ballot, take_ballot),
        "until": Step(ask_until, take_until),
        **handling.steps(_title, _motion),
        **moving.steps(_title, "ballot"),
        **again.STEPS,
        "unopposed": Step(ask_unopposed, take_unopposed),
        "start": Step(ask_start, take_start),
        "recused": Step(ask_recused, take_recused),
        "grounds": Step(ask_grounds, take_grounds),
    },
)
