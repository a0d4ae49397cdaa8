"""A running vote: progress, ballots entered for those without a messenger, a counted show of hands, the declared result."""

import re
from typing import Any

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step, Switch
from services.bot.facilitators.flows.attendance import name_of, one_present, seats_of, take_one_present
from services.bot.facilitators.flows.vote import after, status_key
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import SeatNow
from shared.contracts.motions import BallotKind, CastBallot, CloseVote, EnterTally, MotionState, MotionView, ShowMotion
from shared.contracts.motions import Choice as Vote
from shared.contracts.proceedings import EnterHands
from shared.texts import facilitator as texts
from shared.texts import facilitator_proceedings as words
from shared.texts import facilitator_vote as vote_texts
from shared.texts.refusals import sentence

TIE = "chair_must_cast"  # a tie where the charter gives the casting vote


def status(motion: MotionView) -> tuple[str, tuple[Start, ...]]:
    """The message of a vote as it now stands: progress with what may be done, or the result."""
    if motion.state is not MotionState.VOTING:
        return vote_texts.result(motion), ()
    if motion.ballot is BallotKind.CONSENT:
        return vote_texts.progress(motion), (Start(words.TO_CONSENT, "consent", motion.id),)
    close = Start(vote_texts.CLOSE_IT, "vote_close", motion.id)
    if motion.ballot is BallotKind.ROLL_CALL:
        return vote_texts.progress(motion), (Start(vote_texts.ENTER, "ballot", motion.id), close)
    return vote_texts.progress(motion), (close,)


async def _running(talk: Talk) -> MotionView | Over:
    """The motion, or the end of the conversation where its vote is over."""
    motion = await talk.know(ShowMotion(motion=talk.given["motion"]))
    talk.given["meeting"] = motion.meeting
    return motion if motion.state is MotionState.VOTING else Over(vote_texts.result(motion), after(motion))


async def ask_close(talk: Talk) -> Screen | Move:
    motion = await _running(talk)
    if isinstance(motion, Over):
        return motion
    if motion.ballot is BallotKind.CONSENT:
        return Switch("consent", {"motion": motion.id})
    if motion.ballot is BallotKind.SHOW_OF_HANDS and "tally" not in talk.given:
        return Go("tally")
    text = vote_texts.ask_tally(motion, *talk.given["tally"]) if "tally" in talk.given else vote_texts.ask_close(motion)
    return Screen(text, actions=(Choice(vote_texts.RESULT_DECLARED, "declared"),))


async def take_close(talk: Talk, said: Said) -> Move:
    if said.pick != "declared":
        return Again(texts.PICK_ONE)
    if "tally" in talk.given:
        yes, no, abstain = talk.given["tally"]
        if "hands" in talk.given:
            hands: dict[str, Any] = {choice: tuple(members) for choice, members in talk.given["hands"].items()}
            named = await talk.do(EnterHands, motion=talk.given["motion"], **hands)
            if isinstance(named, Refusal):
                return Go("tally", sentence(named))
            return Go("casting") if yes == no else await _close(talk, None)
        entered = await talk.do(EnterTally, motion=talk.given["motion"], yes=yes, no=no, abstain=abstain)
        if isinstance(entered, Refusal):
            return Go("tally", sentence(entered))
        if yes == no:
            return Go("casting")
    return await _close(talk, None)


async def _close(talk: Talk, chair_casts: bool | None) -> Move:
    motion = await talk.do(CloseVote, motion=talk.given["motion"], chair_casts=chair_casts)
    if isinstance(motion, Refusal):
        return Go("casting") if motion.code == TIE else Go("confirm", sentence(motion))
    return Over(vote_texts.recorded(motion), after(motion), status=status_key(motion.id))


async def ask_tally(talk: Talk) -> Screen | Move:
    return Screen(vote_texts.TALLY, actions=(Choice(words.BY_NAME, "names"),))


async def take_tally(talk: Talk, said: Said) -> Move:
    talk.given.pop("hands", None)
    if said.pick == "names":
        return Go("hands_no")
    counts = [int(number) for number in re.findall(r"\d+", said.text)]
    if not 2 <= len(counts) <= 3:
        return Again(vote_texts.TALLY_UNREADABLE)
    talk.given["tally"] = [*counts, 0][:3]
    return Go("confirm")


async def ask_hands_no(talk: Talk) -> Screen | Move:
    return Screen(words.HANDS_NO, actions=(Choice(words.NOBODY, "none"),))


async def ask_hands_abstain(talk: Talk) -> Screen | Move:
    return Screen(words.HANDS_ABSTAIN, actions=(Choice(words.NOBODY, "none"),))


async def take_hands_no(talk: Talk, said: Said) -> Move:
    found = await _named(talk, said)
    if isinstance(found, Again):
        return found
    talk.given["hands"] = {"no": found}
    return Go("hands_abstain")


async def take_hands_abstain(talk: Talk, said: Said) -> Move:
    """Who is neither against nor abstains, of those who are there, is for it."""
    found = await _named(talk, said)
    if isinstance(found, Again):
        return found
    no = talk.given["hands"]["no"]
    yes = [seat.member for seat in await seats_of(talk) if seat.present and seat.member not in (*no, *found)]
    talk.given["hands"] = {"yes": yes, "no": no, "abstain": found}
    talk.given["tally"] = [len(yes), len(no), len(found)]
    return Go("confirm")


async def _named(talk: Talk, said: Said) -> list[str] | Again:
    """The members meant by names with commas between them."""
    if said.pick == "none":
        return []
    found = []
    for name in filter(None, (part.strip() for part in re.split(r"[,、，\n]", said.text))):
        member = await one_present(talk, name)
        if member is None:
            return Again(vote_texts.unknown_name(name))
        found.append(member)
    return list(dict.fromkeys(found)) or Again(texts.WRITE_IT)


async def ask_casting(talk: Talk) -> Screen | Move:
    words = ((vote_texts.CHAIR_YES, "yes"), (vote_texts.CHAIR_NO, "no"), (vote_texts.CHAIR_NONE, "none"))
    return Screen(vote_texts.CHAIR_CASTS, actions=tuple(Choice(label, value) for label, value in words))


async def take_casting(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    return await _close(talk, {"yes": True, "no": False}.get(said.pick))


async def ask_voter(talk: Talk) -> Screen | Move:
    motion = await _running(talk)
    if isinstance(motion, Over):
        return motion
    silent = [seat for seat in await seats_of(talk) if (seat.present or motion.written) and motion.id not in seat.voted]
    asked = vote_texts.WHO_VOTES if silent else vote_texts.ALL_VOTED
    return Screen(f"{vote_texts.progress(motion)}\n\n{asked}", tuple(_seat(seat) for seat in silent))


def _seat(seat: SeatNow) -> Choice:
    return Choice(f"{seat.name} ({seat.title})" if seat.title else seat.name, seat.member)


async def take_voter(talk: Talk, said: Said) -> Move:
    return await take_one_present(talk, said, "choice")


async def ask_choice(talk: Talk) -> Screen | Move:
    name = await name_of(talk, talk.given["member"])
    return Screen(vote_texts.ask_choice(name), tuple(Choice(word, choice) for choice, word in vote_texts.CHOICES.items()))


async def take_choice(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["choice"] = said.pick
    return Go("enter")


async def ask_enter(talk: Talk) -> Screen | Move:
    choice = Vote(talk.given["choice"])
    seat = next(seat for seat in await seats_of(talk) if seat.member == talk.given["member"])
    replaces = talk.given["motion"] in seat.voted
    return Screen(vote_texts.ask_enter(seat.name, choice, replaces), actions=(Choice(vote_texts.enter(choice), "enter"),))


async def take_enter(talk: Talk, said: Said) -> Move:
    if said.pick != "enter":
        return Again(texts.PICK_ONE)
    given = talk.given
    choice = Vote(given["choice"])
    cast = await talk.do(CastBallot, motion=given["motion"], member=given["member"], choice=choice)
    if isinstance(cast, Refusal):
        return Again(sentence(cast))
    name = await name_of(talk, given["member"])
    again = Start(vote_texts.ENTER, "ballot", given["motion"])
    return Over(vote_texts.entered(name, choice, cast.voted, cast.present), (again,), status=status_key(given["motion"]))


VOTE_CLOSE = Flow(
    "vote_close",
    "confirm",
    {
        "confirm": Step(ask_close, take_close),
        "tally": Step(ask_tally, take_tally),
        "hands_no": Step(ask_hands_no, take_hands_no),
        "hands_abstain": Step(ask_hands_abstain, take_hands_abstain),
        "casting": Step(ask_casting, take_casting),
    },
    subject="motion",
)
BALLOT = Flow(
    "ballot",
    "voter",
    {"voter": Step(ask_voter, take_voter), "choice": Step(ask_choice, take_choice), "enter": Step(ask_enter, take_enter)},
    subject="motion",
)
