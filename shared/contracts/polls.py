"""Ways of deciding that are no yes or no: elections from among the members, priorities, free choices, surveys."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import ANYONE, OFFICERS, Actor, Audience, Command, Number, Query, View
from shared.rules.election import ElectionReason
from shared.rules.ranking import Method, TieRule

MEMBERS = frozenset({Audience.MEMBER})


class PollKind(StrEnum):
    ELECTION = "election"  # 호선
    RANKING = "ranking"  # 우선순위
    CHOICE = "choice"  # 선택 투표
    SURVEY = "survey"  # 설문


class PollState(StrEnum):
    PREPARING = "preparing"  # options and candidates are being collected
    OPEN = "open"
    RUN_OFF = "run_off"  # an election's round ended without enough majorities: the next one waits for the chair
    CLOSED = "closed"
    VOID = "void"  # the quorum did not hold
    WITHDRAWN = "withdrawn"


GOING_ON = (PollState.PREPARING, PollState.OPEN, PollState.RUN_OFF)


class PollOptionView(View):
    """`number` is what a lot is drawn over. Counts are null until the close; `place` is a ranking's, equals share it."""

    number: int
    label: str
    member: str | None = None
    standing: bool = True  # False: no candidate of the present round
    count: int | None = None  # votes, points or answers
    place: int | None = None
    chosen: bool = False


class PollRound(View):
    """The result of one round of an election, by the candidates' numbers."""

    round: int
    base: int  # those present (in a meeting) or who voted: what a majority is reckoned on
    needed: int
    voted: int
    votes: dict[int, int]
    reason: ElectionReason
    elected: tuple[int, ...]
    run_off: tuple[int, ...]
    tied: tuple[int, ...]
    open_seats: int


class PollView(View):
    """`voted` of `voters` have voted in this round; what they chose is told to nobody before the close.

    `k` are the seats of an election, or how many a ranking chooses; `marks` how many options one ballot may name now.
    `seed` decides a lot: SHA-256 of the seed, a newline and the option's number; published before the first ballot.
    """

    id: str
    body: str
    body_name: str
    meeting: str | None
    item: int | None
    kind: PollKind
    title: str
    state: PollState
    secret: bool
    method: Method | None
    ties: TieRule | None
    k: int
    marks: int
    round: int
    options: tuple[PollOptionView, ...]
    voted: int
    voters: int
    due: datetime | None
    asks_text: bool
    seed: str
    rounds: tuple[PollRound, ...]
    undecided: tuple[int, ...]
    drawn: bool  # a lot decided something
    required: int | None = None  # of an election that runs: the votes it takes with those present now
    text: str | None  # the result in one or more Korean lines
    opened_at: datetime | None
    closed_at: datetime | None


class PollViews(View):
    items: tuple[PollView, ...]


class PollBallotRecorded(View):
    """What now stands of one member's open ballot, `choices` in their order; none of them is an abstention."""

    poll: str
    title: str
    kind: PollKind
    method: Method | None
    choices: tuple[int, ...]
    labels: tuple[str, ...]
    marks: int
    changed: bool
    repeated: bool
    voted: int
    voters: int


class SecretPollStanding(View):
    """How a member stands to a secret poll: `cast` = their ballot is in (final); what it says is told to nobody."""

    poll: str
    title: str
    kind: PollKind
    method: Method | None
    round: int
    marks: int
    options: dict[int, str]  # those that may be chosen
    cast: bool
    voted: int
    voters: int


class MyPoll(View):
    """A poll as one member meets it: their open ballot, or that their secret one is in."""

    poll: PollView
    may_vote: bool  # on the roll; in a meeting: present now
    cast: bool
    choices: tuple[int, ...]
    text: str | None
    stands: bool = False  # is a candidate in it


class MyPolls(View):
    """What a member may vote in now, elections that still take candidates, and the ten latest results of their bodies."""

    items: tuple[MyPoll, ...]


class PollAnswer(View):
    """What somebody wrote beside their choices in a survey."""

    member: str
    name: str
    text: str
    at: datetime


class PollAnswers(View):
    items: tuple[PollAnswer, ...]


class PutPoll(Command[PollView]):
    """Prepares a poll of a body, in one of its open meetings (`meeting`) or outside of any, until a time (`until`).

    `options` are texts; an election has `candidates` instead, members of the body, and more may be put forward until it opens.
    `secret` left open is what the charter says; `marks` is `k` unless named.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.put"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    kind: PollKind
    title: str
    body: str | None = None
    meeting: str | None = None
    item: Number | None = None
    options: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    k: Number = 1
    marks: Number | None = None
    method: Method | None = None
    secret: bool | None = None
    asks_text: bool = False
    until: datetime | None = None


class _OfPoll(Command[PollView]):
    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    poll: str


class PutForward(_OfPoll):
    """A candidate more before the election opens: a member stands (`member` None), or an officer writes one down."""

    verb: ClassVar[str] = "poll.candidate"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | MEMBERS

    member: str | None = None


class StepDown(_OfPoll):
    """A candidate fewer before the election opens: who does not want to stand says so, or an officer who was told."""

    verb: ClassVar[str] = "poll.step_down"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | MEMBERS

    member: str | None = None


class OpenPoll(_OfPoll):
    """Opens the voting, or the next round of an election; the seed of a lot is published with it."""

    verb: ClassVar[str] = "poll.open"


class ClosePoll(_OfPoll):
    """The chair has declared the result (of an election: of the round)."""

    verb: ClassVar[str] = "poll.close"


class WithdrawPoll(_OfPoll):
    verb: ClassVar[str] = "poll.withdraw"


class MarkPoll(Command[PollBallotRecorded]):
    """One press on an option of an open poll: chosen, or taken back where several may be chosen; 0 is an abstention."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.mark"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    poll: str
    option: Number


class CastPollBallot(Command[PollBallotRecorded]):
    """A whole open ballot; `member` only from officers, for somebody without a messenger. No choices = an abstention."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.cast"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | MEMBERS

    poll: str
    choices: tuple[Number, ...]
    text: str | None = None
    member: str | None = None


class AskSecretPoll(Query[SecretPollStanding]):
    """Whether the asking member may vote, or has: asked before a secret ballot is confirmed, since it is final."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.ask_secret"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    poll: str
    actor: Actor


class CastSecretPollBallot(Command[SecretPollStanding]):
    """A whole secret ballot of the acting member, final; nobody casts it for them, and no answer is kept of it."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.cast_secret"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    poll: str
    round: Number
    choices: tuple[Number, ...]


class ShowPoll(Query[PollView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    poll: str


class ListPolls(Query[PollViews]):
    """Newest first, at most 100: of a body (`children`: with its sub-bodies), of a meeting, or of all."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str | None = None
    children: bool = False
    meeting: str | None = None
    states: tuple[PollState, ...] = ()


class ShowMyPolls(Query[MyPolls]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.mine"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    actor: Actor


class ListPollAnswers(Query[PollAnswers]):
    """The texts of a survey, with who wrote them: for those who run the body."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "poll.answers"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    poll: str
