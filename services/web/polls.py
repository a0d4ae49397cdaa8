"""Polls as anybody may see them: a candidate's name is public with the result, not before."""

from shared.contracts.polls import PollKind, PollOptionView, PollState, PollView
from shared.texts.polls import candidate

TOLD = frozenset({PollState.CLOSED})
UNSEEN = frozenset({PollState.PREPARING})


def public(poll: PollView) -> PollView:
    """Without members' ids; names of an election's candidates only once somebody is declared."""
    hidden = poll.kind is PollKind.ELECTION and poll.state not in TOLD
    options = tuple(_public(option, hidden) for option in poll.options)
    return poll.model_copy(update={"options": options, "text": None if hidden else poll.text})


def _public(option: PollOptionView, hidden: bool) -> PollOptionView:
    label = candidate(option.number) if hidden else option.label
    return option.model_copy(update={"member": None, "label": label})


def public_all(polls: tuple[PollView, ...]) -> list[PollView]:
    """Those that have begun."""
    return [public(poll) for poll in polls if poll.state not in UNSEEN]
