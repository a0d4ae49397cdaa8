"""`hyeopchi motion`: tabling, voting and the result."""

from typing import Annotated, Literal

from services.cli.desk import Asking, Desk, as_operator, by_hand
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Data, MaybeBody, Meeting, Member, MotionId, Yes, arg, opt, topic
from services.cli.steps import step
from shared.texts import cli_help as texts
from shared.texts import cli_proceedings as more

app = topic(texts.MOTIONS)

Mover = Annotated[str | None, opt("--mover", more.MOVER, "ID")]
Seconder = Annotated[str | None, opt("--seconder", more.SECONDER, "ID")]


@app.command("put", help=texts.PUT)
def put(
    meeting: Meeting,
    title: Annotated[str, opt("--title", texts.TITLE, "TEXT")],
    ballot: Annotated[
        Literal["roll_call", "no_objection", "secret", "show_of_hands", "consent"], opt("--ballot", texts.BALLOT_KIND)
    ] = "roll_call",
    rule: Annotated[str, opt("--rule", texts.RULE, "NAME")] = "ordinary",
    item: Annotated[int | None, opt("--item", texts.ITEM, "N")] = None,
    wording: Annotated[str | None, opt("--wording", more.WORDING, "TEXT")] = None,
    mover: Mover = None,
    seconder: Seconder = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import BallotKind, PutMotion

    kind = BallotKind(ballot)
    step(
        Desk(data, as_json),
        lambda: PutMotion(
            meeting=meeting,
            title=title,
            ballot=kind,
            rule=rule,
            item=item,
            wording=wording,
            mover=mover,
            seconder=seconder,
            **by_hand(),
        ),
    )


@app.command("vote-open", help=texts.VOTE_OPEN)
def vote_open(
    motion: MotionId,
    until: Annotated[str | None, opt("--until", more.UNTIL, "TIME")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    if until is not None:
        must_be_readable(until)
    from shared.contracts.motions import MotionView, OpenVote
    from shared.texts import cli_views as views

    async def opened(asking: Asking) -> MotionView:
        due = await moment(asking, until) if until is not None else None
        return await asking(OpenVote(motion=motion, until=due, **by_hand()))

    desk = Desk(data, as_json)
    view = desk.converse(opened)
    desk.show(view, lambda: views.motion(view))


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
    grounds: Annotated[Literal["disqualification", "challenge", "recusal"], opt("--grounds", texts.GROUNDS)] = "recusal",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import Grounds, RecuseMember

    step(Desk(data, as_json), lambda: RecuseMember(motion=motion, member=member, grounds=Grounds(grounds), **by_hand()))


@app.command("withdraw", help=texts.WITHDRAW)
def withdraw(motion: MotionId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.motions import WithdrawMotion

    step(Desk(data, as_json), lambda: WithdrawMotion(motion=motion, **by_hand()))


@app.command("amend", help=more.AMEND)
def amend(
    motion: MotionId,
    wording: Annotated[str, opt("--wording", more.NEW_WORDING, "TEXT")],
    ballot: Annotated[
        Literal["roll_call", "no_objection", "secret", "show_of_hands"], opt("--ballot", texts.BALLOT_KIND)
    ] = "roll_call",
    mover: Mover = None,
    seconder: Seconder = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import BallotKind
    from shared.contracts.proceedings import AmendMotion

    kind = BallotKind(ballot)
    step(
        Desk(data, as_json),
        lambda: AmendMotion(motion=motion, wording=wording, ballot=kind, mover=mover, seconder=seconder, **by_hand()),
    )


@app.command("split", help=more.SPLIT)
def split(
    motion: MotionId,
    part: Annotated[list[str], opt("--part", more.PART, "TEXT")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import SplitMotion

    step(Desk(data, as_json), lambda: SplitMotion(motion=motion, parts=tuple(part), **by_hand()))


@app.command("conditions", help=more.CONDITIONS)
def conditions(
    motion: MotionId,
    text: Annotated[str, opt("--text", more.CONDITIONS_TEXT, "TEXT")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import SetConditions

    step(Desk(data, as_json), lambda: SetConditions(motion=motion, text=text, **by_hand()))


@app.command("defer", help=more.DEFER)
def defer(
    motion: MotionId,
    reason: Annotated[str, opt("--reason", more.REASON, "TEXT")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import DeferMotion

    step(Desk(data, as_json), lambda: DeferMotion(motion=motion, reason=reason, **by_hand()))


@app.command("refer", help=more.REFER)
def refer(
    motion: MotionId, to: Annotated[str, opt("--to", more.REFER_TO, "SLUG")], data: Data = None, as_json: AsJson = False
) -> None:
    from shared.contracts.proceedings import ReferMotion

    step(Desk(data, as_json), lambda: ReferMotion(motion=motion, to=to, **by_hand()))


@app.command("referrals", help=more.REFERRALS)
def referrals(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.proceedings import ListReferrals

    desk = Desk(data, as_json)
    desk.tell_all(lambda: ListReferrals(body=body, **as_operator()), more.REFERRAL_HEADINGS, more.referral_row, more.NO_REFERRALS)


@app.command("answer-referral", help=more.ANSWER_REFERRAL)
def answer_referral(
    referral: Annotated[str, arg("ID", more.REFERRAL)],
    text: Annotated[str, opt("--text", more.ANSWER_TEXT, "TEXT")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import AnswerReferral

    Desk(data, as_json).tell(lambda: AnswerReferral(referral=referral, text=text, **by_hand()), more.answered)


@app.command("reconsider", help=more.RECONSIDER)
def reconsider(
    motion: MotionId,
    meeting: Annotated[str | None, opt("--meeting", more.RECONSIDER_IN, "ID")] = None,
    rule: Annotated[str, opt("--rule", texts.RULE, "NAME")] = "ordinary",
    mover: Mover = None,
    seconder: Seconder = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.motions import MotionView, ShowMotion
    from shared.contracts.proceedings import ReconsiderMotion
    from shared.texts import cli_views as views

    async def again(asking: Asking) -> MotionView:
        where = meeting or (await asking(ShowMotion(motion=motion, **as_operator()))).meeting
        asked = ReconsiderMotion(motion=motion, meeting=where, rule=rule, mover=mover, seconder=seconder, **by_hand())
        return await asking(asked)

    desk = Desk(data, as_json)
    view = desk.converse(again)
    desk.show(view, lambda: views.motion(view))


@app.command("block", help=more.BLOCK)
def block(
    meeting: Meeting,
    item: Annotated[list[int], opt("--item", texts.ITEM, "N")],
    yes: Yes = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import CarryBlock
    from shared.texts.cli_views import DECLARING

    step(Desk(data, as_json), lambda: CarryBlock(meeting=meeting, items=tuple(item), **by_hand()), DECLARING, yes)


@app.command("hands", help=more.HANDS)
def hands(
    motion: MotionId,
    yes: Annotated[list[str] | None, opt("--yes", more.HANDS_YES, "ID")] = None,
    no: Annotated[list[str] | None, opt("--no", more.HANDS_NO, "ID")] = None,
    abstain: Annotated[list[str] | None, opt("--abstain", more.HANDS_ABSTAIN, "ID")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import EnterHands

    raised = {"yes": tuple(yes or ()), "no": tuple(no or ()), "abstain": tuple(abstain or ())}
    step(Desk(data, as_json), lambda: EnterHands(motion=motion, **raised, **by_hand()))


@app.command("object", help=more.OBJECT)
def object_(
    motion: MotionId,
    member: Member,
    text: Annotated[str, opt("--text", more.OBJECTION_TEXT, "TEXT")] = "",
    take_back: Annotated[bool, opt("--take-back", more.TAKE_BACK)] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.proceedings import Object

    desk = Desk(data, as_json)
    what = {"motion": motion, "member": member, "text": text, "take_back": take_back}
    desk.tell(lambda: Object(**what, **by_hand()), lambda done: [more.objected(done)])


@app.command("objections", help=more.OBJECTIONS)
def objections(motion: MotionId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.proceedings import ListObjections

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListObjections(motion=motion, **as_operator())).items
    rows = [(one.name, one.text) for one in found]
    desk.table(found, more.OBJECTION_HEADINGS, lambda: rows, more.NO_OBJECTIONS)
