"""`hyeopchi motion`: tabling, voting and the result."""

from typing import Annotated, Literal

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Data, Meeting, Member, MotionId, Yes, opt, topic
from services.cli.steps import step
from shared.texts import cli_help as texts

app = topic(texts.MOTIONS)


@app.command("put", help=texts.PUT)
def put(
    meeting: Meeting,
    title: Annotated[str, opt("--title", texts.TITLE, "TEXT")],
    ballot: Annotated[
        Literal["roll_call", "no_objection", "secret", "show_of_hands"], opt("--ballot", texts.BALLOT_KIND)
    ] = "roll_call",
    rule: Annotated[str, opt("--rule", texts.RULE, "NAME")] = "ordinary",
    item: Annotated[int | None, opt("--item", texts.ITEM, "N")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import BallotKind, PutMotion

    kind = BallotKind(ballot)
    step(
        Desk(data, as_json),
        lambda: PutMotion(meeting=meeting, title=title, ballot=kind, rule=rule, item=item, **by_hand()),
    )


@app.command("vote-open", help=texts.VOTE_OPEN)
def vote_open(motion: MotionId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.motions import OpenVote

    step(Desk(data, as_json), lambda: OpenVote(motion=motion, **by_hand()))


@app.command("vote-close", help=texts.VOTE_CLOSE)
def vote_close(
    motion: MotionId,
    chair_casts: Annotated[Literal["yes", "no"] | None, opt("--chair-casts", texts.CHAIR_CASTS)] = None,
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import CloseVote
    from shared.texts.cli_views import DECLARING

    casts = None if chair_casts is None else chair_casts == "yes"
    step(Desk(data, as_json), lambda: CloseVote(motion=motion, chair_casts=casts, **by_hand()), DECLARING, yes)


@app.command("show", help=texts.MOTION_SHOW)
def show(motion: MotionId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.motions import ShowMotion

    step(Desk(data, as_json), lambda: ShowMotion(motion=motion, **as_operator()))


@app.command("ballot", help=texts.BALLOT)
def ballot(
    motion: MotionId,
    member: Member,
    choice: Annotated[Literal["yes", "no", "abstain"], opt("--choice", texts.CHOICE)],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import CastBallot, Choice

    step(Desk(data, as_json), lambda: CastBallot(motion=motion, member=member, choice=Choice(choice), **by_hand()))


@app.command("tally", help=texts.TALLY)
def tally(
    motion: MotionId,
    yes: Annotated[int, opt("--yes", texts.YES_COUNT, "N")],
    no: Annotated[int, opt("--no", texts.NO_COUNT, "N")],
    abstain: Annotated[int, opt("--abstain", texts.ABSTAIN_COUNT, "N")] = 0,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import EnterTally

    step(Desk(data, as_json), lambda: EnterTally(motion=motion, yes=yes, no=no, abstain=abstain, **by_hand()))


@app.command("no-objection", help=texts.NO_OBJECTION)
def no_objection(motion: MotionId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.motions import CarryWithoutObjection
    from shared.texts.cli_views import DECLARING

    step(Desk(data, as_json), lambda: CarryWithoutObjection(motion=motion, **by_hand()), DECLARING, yes)


@app.command("recuse", help=texts.RECUSE)
def recuse(
    motion: MotionId,
    member: Member,
    grounds: Annotated[
        Literal["disqualification", "challenge", "recusal"], opt("--grounds", texts.GROUNDS)
    ] = "recusal",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import Grounds, RecuseMember

    step(Desk(data, as_json), lambda: RecuseMember(motion=motion, member=member, grounds=Grounds(grounds), **by_hand()))


@app.command("withdraw", help=texts.WITHDRAW)
def withdraw(motion: MotionId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.motions import WithdrawMotion

    step(Desk(data, as_json), lambda: WithdrawMotion(motion=motion, **by_hand()))
