"""Giving a decision out: what, who carries it out, what kind of work it is, until when; then it is asked about when due."""

from datetime import date

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.body import which_body
from services.bot.facilitators.flows.followup import read_day
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.followups import AddFollowUp, FollowUpKind, ListFollowUps
from shared.contracts.meetings import ListMeetings
from shared.contracts.motions import MotionState, MotionView, ShowMotion
from shared.contracts.roll import ListMembers
from shared.phrases.names import stored
from shared.texts import facilitator as texts
from shared.texts import facilitator_call as call_texts
from shared.texts import facilitator_followup as own
from shared.texts.facilitator_vote import motion_title
from shared.texts.followups import member_owner
from shared.texts.refusals import sentence

LAST_MEETINGS, LAST_OWNERS = 5, 5
RULE = "rule"


WHICH_BODY = which_body(call_texts.WHICH_BODY, "what")


async def ask_body(talk: Talk) -> Screen | Move:
    if "motion" in talk.given:
        motion = await talk.know(ShowMotion(motion=talk.given["motion"]))
        talk.given["body"], talk.given["title"] = motion.body, motion.title
        return Go("owner")
    if "body" in talk.given and "title" in talk.given:  # what was typed as to be done, in a meeting of that body
        return Go("owner")
    return await WHICH_BODY.ask(talk)


async def ask_what(talk: Talk) -> Screen | Move:
    """Carried motions of the last meetings that nobody carries out yet."""
    motions = await _carried(talk, talk.given["body"])
    options = tuple(Choice(motion_title(motion), motion.id) for motion in motions)
    return Screen(own.WHAT if options else own.NO_DECISIONS, options)


async def _carried(talk: Talk, body: str) -> list[MotionView]:
    meetings = (await talk.know(ListMeetings(body=body, limit=LAST_MEETINGS))).items
    given = {view.motion for view in (await talk.know(ListFollowUps(body=body))).items}
    motions = [motion for meeting in meetings for motion in meeting.motions]
    return [motion for motion in motions if motion.state is MotionState.CARRIED and motion.id not in given]


async def take_what(talk: Talk, said: Said) -> Move:
    if said.pick is not None:
        motion = await talk.know(ShowMotion(motion=said.pick))
        talk.given["motion"], talk.given["title"] = motion.id, motion.title
        return Go("owner")
    title = stored(said.text)
    if not title:
        return Again(texts.WRITE_IT)
    talk.given["title"] = title
    return Go("owner")


async def ask_owner(talk: Talk) -> Screen | Move:
    """The departments that carried out something before stand first."""
    before = (await talk.know(ListFollowUps(body=talk.given["body"]))).items
    owners = list(dict.fromkeys(view.owner for view in before if view.member is None))[:LAST_OWNERS]
    return Screen(f"{talk.given['title']}\n\n{own.OWNER}", tuple(Choice(owner, owner) for owner in owners))


async def take_owner(talk: Talk, said: Said) -> Move:
    owner = stored(said.pick or said.text)
    if not owner:
        return Again(texts.WRITE_IT)
    talk.given["owner"] = owner
    talk.given.pop("member", None)
    same = await _named(talk, owner)
    if len(same) == 1:
        talk.given["member"], talk.given["owner"] = same[0].value, same[0].label
    return Go("who" if len(same) > 1 else "kind")


async def _named(talk: Talk, typed: str) -> list[Choice]:
    """Members of that name: two are told apart by where they come from."""
    rows = (await talk.know(ListMembers(body=talk.given["body"]))).items
    found = [row for row in rows if typed in (row.name, member_owner(row.name))]
    apart = len(found) > 1
    return [Choice(f"{member_owner(row.name)}{f' ({row.organisation})' if apart else ''}", row.id) for row in found]


async def ask_who(talk: Talk) -> Screen | Move:
    return Screen(own.WHO, tuple(await _named(talk, talk.given["owner"])))


async def take_who(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["member"] = said.pick
    return Go("kind")


async def ask_kind(talk: Talk) -> Screen | Move:
    return Screen(own.KIND, tuple(Choice(word, kind) for kind, word in own.KIND_BUTTONS.items()))


async def take_kind(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["kind"] = said.pick
    return Go("due")


async def ask_due(talk: Talk) -> Screen | Move:
    return Screen(own.DUE, (Choice(own.BY_RULE, RULE), *(Choice(word, days) for days, word in own.SOON.items())))


async def take_due(talk: Talk, said: Said) -> Move:
    if said.pick == RULE:
        talk.given["due"] = None
        return Go("preview")
    day = read_day(said, talk)
    if day is None:
        return Again(own.DUE_UNREADABLE)
    talk.given["due"] = day.isoformat()
    return Go("preview")


async def ask_preview(talk: Talk) -> Screen | Move:
    given = talk.given
    due = date.fromisoformat(given["due"]) if given["due"] else None
    text = own.preview(given["title"], given["owner"], FollowUpKind(given["kind"]), due)
    return Screen(text, actions=(Choice(own.SEND, "send"),))


async def take_preview(talk: Talk, said: Said) -> Move:
    if said.pick != "send":
        return Again(texts.PICK_ONE)
    given = talk.given
    added = await talk.do(
        AddFollowUp,
        body=given["body"],
        motion=given.get("motion"),
        title=given["title"],
        kind=FollowUpKind(given["kind"]),
        owner=None if given.get("member") else given["owner"],
        member=given.get("member"),
        due=date.fromisoformat(given["due"]) if given["due"] else None,
    )
    if isinstance(added, Refusal):
        return Again(sentence(added))
    return Over(own.given(added), (Start(own.MORE, "followup"),))


FOLLOWUP_ADD = Flow(
    "followup_add",
    "body",
    {
        "body": Step(ask_body, WHICH_BODY.take),
        "what": Step(ask_what, take_what),
        "owner": Step(ask_owner, take_owner),
        "who": Step(ask_who, take_who),
        "kind": Step(ask_kind, take_kind),
        "due": Step(ask_due, take_due),
        "preview": Step(ask_preview, take_preview),
    },
    subject="motion",
)
