"""Buttons under a poll: an open one counts with each press, a secret ballot is put together first and is final."""

from services.bot.members.desk import Desk
from services.bot.members.pressed import Pressed
from services.bot.members.replies import Handler, Reply, asked, refused
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.tokens import Press, seal
from shared.contracts.base import Refusal
from shared.contracts.polls import (
    AskSecretPoll,
    CastSecretPollBallot,
    MarkPoll,
    PollKind,
    PollState,
    PollView,
    PutForward,
    SecretPollStanding,
    StepDown,
)
from shared.texts import chat_polls as texts
from shared.texts.polls import ABSTAIN

MARK, PICK, SUBMIT, CLEAR, STAND = "pmark", "ppick", "pcast", "pclear", "pstand"
STEP_DOWN = "pdown"
SECRET_VERBS = frozenset({PICK, SUBMIT})
NOBODY = "0"  # the option that is an abstention
BLANK = (PollKind.ELECTION, PollKind.RANKING)


def poll_keyboard(poll: PollView, key: bytes) -> Keyboard:
    """One button an option; where several make a secret ballot, one that puts it in."""
    if poll.state is PollState.PREPARING and poll.kind is PollKind.ELECTION:
        standing = any(one.standing for one in poll.options)
        down = ((Button(texts.STEP_DOWN, seal(key, STEP_DOWN, poll.id)),),) if standing else ()
        return ((Button(texts.STAND, seal(key, STAND, poll.id)),), *down)
    if poll.state is not PollState.OPEN:
        return ()
    rows = [(Button(texts.label(one), _token(poll, key, str(one.number))),) for one in poll.options if one.standing]
    if poll.kind in BLANK:
        rows.append((Button(ABSTAIN, _token(poll, key, NOBODY)),))
    if poll.secret and poll.marks > 1:
        about = poll.id, str(poll.round)
        return (*rows, (Button(texts.SUBMIT, seal(key, SUBMIT, *about)), Button(texts.CLEAR, seal(key, CLEAR, *about))))
    return tuple(rows)


def _token(poll: PollView, key: bytes, option: str) -> str:
    return seal(key, PICK, poll.id, str(poll.round), option) if poll.secret else seal(key, MARK, poll.id, option)


async def _mark(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    poll, option = press.parts
    question = MarkPoll(poll=poll, option=int(option), actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.recorded)


async def _pick(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """One option of a secret ballot: with a single mark the same press twice puts it in, as an abstention does always."""
    poll, round_, option = press.parts[0], int(press.parts[1]), press.parts[2]
    if desk.second_presses.is_second(pressed, press):
        return await _put_in(desk, pressed, poll, round_, () if option == NOBODY else (int(option),))
    standing = await _standing(desk, pressed, poll, round_)
    if isinstance(standing, Reply):
        return standing
    if option == NOBODY or standing.marks == 1:
        desk.second_presses.expect(pressed, press)
        return Reply(texts.again(() if option == NOBODY else (int(option),), standing))
    desk.second_presses.forget(pressed, press)
    return _picked(desk, pressed, standing, int(option))


def _picked(desk: Desk, pressed: Pressed, standing: SecretPollStanding, option: int) -> Reply:
    before = desk.picks.of(pressed.account, standing.poll, standing.round)
    after = tuple(one for one in before if one != option) if option in before else (*before, option)
    if len(after) > standing.marks:
        return Reply(texts.too_many(standing.marks))
    desk.picks.keep(pressed.account, standing.poll, standing.round, after)
    return Reply(texts.picked(after, standing) if after else texts.CLEARED)


async def _submit(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    poll, round_ = press.parts[0], int(press.parts[1])
    choices = desk.picks.of(pressed.account, poll, round_)
    if choices and desk.second_presses.is_second(pressed, press):
        desk.picks.keep(pressed.account, poll, round_, ())
        return await _put_in(desk, pressed, poll, round_, choices)
    standing = await _standing(desk, pressed, poll, round_)
    if isinstance(standing, Reply):
        return standing
    if not choices:
        return Reply(texts.NOTHING_PICKED)
    desk.second_presses.expect(pressed, press)
    return Reply(texts.again(choices, standing))


async def _clear(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    desk.second_presses.forget(pressed, press)
    desk.picks.keep(pressed.account, press.parts[0], int(press.parts[1]), ())
    return Reply(texts.CLEARED)


async def _standing(desk: Desk, pressed: Pressed, poll: str, round_: int) -> SecretPollStanding | Reply:
    """How the presser stands to the poll, or the answer where there is nothing to choose any more."""
    standing: SecretPollStanding | Refusal = await desk.ask(AskSecretPoll(poll=poll, actor=pressed.actor))
    if isinstance(standing, Refusal):
        return refused(desk, standing)
    if standing.round != round_:
        return refused(desk, Refusal(code="poll_other_round", facts={"title": standing.title, "round": standing.round}))
    return Reply(texts.already(standing)) if standing.cast else standing


async def _put_in(desk: Desk, pressed: Pressed, poll: str, round_: int, choices: tuple[int, ...]) -> Reply:
    about = {"poll": poll, "round": round_, "choices": choices}
    question = CastSecretPollBallot(actor=pressed.actor, idempotency_key=pressed.key, **about)
    return await asked(desk, question, texts.cast)


async def _stand(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    question = PutForward(poll=press.parts[0], actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.stood)


async def _step_down(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    question = StepDown(poll=press.parts[0], actor=pressed.actor, idempotency_key=pressed.key)
    return await asked(desk, question, texts.stepped_down)


POLL_VERBS: dict[str, Handler] = {MARK: _mark, PICK: _pick, SUBMIT: _submit, CLEAR: _clear, STAND: _stand, STEP_DOWN: _step_down}
