"""What a body's journal tells: row after row taken together, it is what the tables must hold."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from services.scheduler.agendas import record as agendas
from services.scheduler.cards import record as cards
from services.scheduler.finding import record as finding
from services.scheduler.followups import record as followups
from services.scheduler.minuting import recorded
from services.scheduler.phoning import record as phoning
from services.scheduler.requests import record as requests
from services.scheduler.targets import record as targets
from services.scheduler.things import Group, Telling
from shared.journal.chain import Entry

Columns = dict[str, tuple[Any, int]]  # value, and the journal row that told it last

STATES = {
    "opened": "open", "recessed": "recessed", "resumed": "open", "closed": "closed", "lapsed": "lapsed",
}  # fmt: skip
SETTLED = ("deferred", "referred", "split")
DECIDED = ("vote_closed", "no_objection")
VERDICT = ("ballot", "voted", "yes", "no", "abstain", "present", "recused", "outcome", "reason", "verdict")
BESIDE = ("kind", "relates", "wording", "mover", "seconder")  # of a motion; rows of the first version have none of them
FACE = ("starts", "ends", "place", "urgent", "year", "session", "kind", "mode")
TIMES = ("starts", "ends", "place", "urgent", "sequence")
GUEST = ("kind", "sent_for", "counts", "votes", "person", "starts", "ends")


@dataclass
class Told:
    """`things`: group -> key -> columns. `ballots`: motion -> member -> choice and row.

    `decided` (by motion), `approved` (minutes, by meeting and version) and `requests` (reached): the rows that say so.
    """

    things: dict[Group, dict[Hashable, Columns]] = field(default_factory=lambda: defaultdict(dict))
    ballots: dict[str, dict[str, tuple[str, int]]] = field(default_factory=lambda: defaultdict(dict))
    decided: dict[str, Entry] = field(default_factory=dict)
    approved: dict[tuple[str, int], Entry] = field(default_factory=dict)
    requests: dict[str, Entry] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """One more row. Raises KeyError, TypeError or ValueError when it is not made as its kind is."""
        if entry.kind == "ballot.cast":  # nearly all rows of a long journal are ballots
            data = entry.data
            self.ballots[data["motion"]][data["member"]] = (data["choice"], entry.seq)
        elif entry.kind.startswith("declared."):
            _declared(self, entry, entry.kind.removeprefix("declared."))
        elif entry.kind in KINDS:
            KINDS[entry.kind](self, entry)
        elif entry.kind in TOPICS:
            TOPICS[entry.kind](self.put, entry)

    def put(self, entry: Entry, kind: str, of: str, key: Hashable = "", /, **values: Any) -> None:
        columns = self.things[kind, of].setdefault(key, {})
        columns.update({name: (value, entry.seq) for name, value in values.items()})


def _some(data: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: data[name] for name in names}


def _called(told: Told, entry: Entry) -> None:
    data, meeting = entry.data, entry.data["meeting"]
    nothing = dict.fromkeys(("presiding", "notice_how", "enrolled", "present_at_opening", "opened_at", "closed_at"))
    begins = {"state": "called", "sequence": 0, "reason": None, "link": None, "joint": data.get("with")}
    told.put(entry, "meeting", meeting, **begins, **nothing, **_some(data, FACE))
    for number, kind, title in data["items"]:
        told.put(entry, "item", meeting, number, kind=kind, title=title, position=None)
    for number, source, subject in data.get("back", ()):
        told.put(entry, "item", meeting, number, source=source, subject=subject)


def _planned(told: Told, entry: Entry) -> None:
    for meeting, starts, ends in entry.data["items"]:
        told.put(entry, "meeting", meeting, state="draft", sequence=0, starts=starts, ends=ends)


def _unplanned(told: Told, entry: Entry) -> None:
    told.things.pop(("meeting", entry.data["meeting"]), None)


def _link(told: Told, entry: Entry) -> None:
    told.put(entry, "meeting", entry.data["meeting"], link=entry.data["link"])


def _moved(told: Told, entry: Entry) -> None:
    meeting = entry.data["meeting"]
    before, _ = told.things["meeting", meeting][""]["starts"]
    told.put(entry, "meeting", meeting, reason=entry.data.get("reason"), **_some(entry.data, TIMES))
    if before != entry.data["starts"]:  # everybody is asked again
        told.things.pop(("rsvp", meeting), None)
        told.things.pop(("presence", meeting), None)
        told.things.pop(("guest", meeting), None)


def _cancelled(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "meeting", data["meeting"], state="cancelled", sequence=data["sequence"], reason=data.get("reason"))


def _notice(told: Told, entry: Entry) -> None:
    told.put(entry, "meeting", entry.data["meeting"], notice_how=entry.data["how"])


def _document(told: Told, entry: Entry) -> None:
    told.put(entry, "document", entry.data["meeting"], _which(entry), **_some(entry.data, ("filename", "content")))


def _no_document(told: Told, entry: Entry) -> None:
    told.things["document", entry.data["meeting"]].pop(_which(entry), None)


def _which(entry: Entry) -> Hashable:
    """An item's first document by the item, a further one by its number too; rows of the first version know the first only."""
    item, number = entry.data["item"], entry.data.get("number", 1)
    return item if number == 1 else (item, number)


def _rsvp(told: Told, entry: Entry) -> None:
    told.put(entry, "rsvp", entry.data["meeting"], entry.data["member"], answer=entry.data["answer"])


def _arrived(told: Told, entry: Entry) -> None:
    data = entry.data
    facts = {"member": data["member"], "source": data.get("source", "declared"), "starts": data["starts"], "ends": None}
    told.put(entry, "presence", data["meeting"], data["presence"], confirmed=False, **facts)


def _confirmed(told: Told, entry: Entry) -> None:
    data = entry.data
    facts = {**_some(data, ("member", "source", "starts")), "ends": None}
    told.put(entry, "presence", data["meeting"], data["presence"], confirmed=True, **facts)


def _left(told: Told, entry: Entry) -> None:
    for presence in entry.data["presence"]:
        told.put(entry, "presence", entry.data["meeting"], presence, ends=entry.data["ends"])


def _frozen(told: Told, entry: Entry) -> None:
    data, meeting = entry.data, entry.data["meeting"]
    told.put(entry, "meeting", meeting, enrolled=len(data["members"]))
    names = ("version", "charter", "charter_version", "charter_sub", "charter_text", "members")
    told.put(entry, "roll", meeting, **_some(data, names))


def _roll_ended(told: Told, entry: Entry) -> None:
    """One off the frozen roll, at once: by a dismissal or a death."""
    data, meeting = entry.data, entry.data["meeting"]
    members, _ = told.things["roll", meeting][""]["members"]
    told.put(entry, "roll", meeting, members=[one for one in members if one != data["member"]])
    told.put(entry, "ended", meeting, data["member"], **_some(data, ("reason", "ended_at")))
    told.put(entry, "meeting", meeting, enrolled=data["enrolled"], **({"presiding": None} if data["presided"] else {}))


def _named(told: Told, entry: Entry) -> None:
    told.put(entry, "meeting", entry.data["meeting"], presiding=entry.data["presiding"])


def _declared(told: Told, entry: Entry, what: str) -> None:
    data, meeting = entry.data, entry.data["meeting"]
    at, motion = data["declared_at"], data.get("motion")
    number = len(told.things["declaration", meeting])
    facts = {"what": what, "at": at, "presiding": data["presiding"], "motion": motion, "recorded_by": entry.actor}
    told.put(entry, "declaration", meeting, number, **facts)
    told.put(entry, "meeting", meeting, presiding=data["presiding"])
    if what in STATES:
        told.put(entry, "meeting", meeting, state=STATES[what], **_of_state(data, what, at))
    if what in ("closed", "lapsed"):
        _ended(told, entry, meeting, at)
    if what == "closed":
        told.put(entry, "minutes", meeting, state="drafting", version=1)
    if what == "order_changed":
        for position, number in enumerate(data["order"], start=1):
            told.put(entry, "item", meeting, number, position=position)
    if motion is not None:
        _voted(told, entry, what, motion)


def _of_state(data: Mapping[str, Any], what: str, at: str) -> dict[str, Any]:
    match what:
        case "opened":
            return {"opened_at": at, "present_at_opening": data["present"]}
        case "lapsed":
            return {"closed_at": at, "present_at_opening": data["present"], "sequence": data["sequence"]}
        case "closed":
            return {"closed_at": at}
    return {}


def _ended(told: Told, entry: Entry, meeting: str, at: str) -> None:
    for kind in ("presence", "guest"):
        for key, columns in told.things[kind, meeting].items():
            if columns["ends"][0] is None:
                told.put(entry, kind, meeting, key, ends=at)


def _guest(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "guest", data["meeting"], data["guest"], **_some(data, GUEST))


def _guest_left(told: Told, entry: Entry) -> None:
    told.put(entry, "guest", entry.data["meeting"], entry.data["guest"], ends=entry.data["ends"])


def _guest_erased(told: Told, entry: Entry) -> None:
    told.put(entry, "guest", entry.data["meeting"], entry.data["guest"], person=None)


def _voted(told: Told, entry: Entry, what: str, motion: str) -> None:
    data, meeting = entry.data, entry.data["meeting"]
    if what == "vote_opened":
        asked = {"written": data.get("written"), "until": data.get("until")}
        told.put(entry, "motion", meeting, motion, state="voting", ballot=data["ballot"], **asked)
    if what in DECIDED:
        told.put(entry, "motion", meeting, motion, state=data["outcome"], **_some(data, VERDICT))
        told.put(entry, "motion", meeting, motion, passed=data.get("passed"))
        told.decided[motion] = entry
    if what in SETTLED:
        told.put(entry, "motion", meeting, motion, state=what, settled=data.get("settled"))
    if what == "conditions":
        told.put(entry, "motion", meeting, motion, conditions=data["conditions"])
    if what == "referred":
        told.put(entry, "referral", data["referral"], motion=motion, to=data["to"], answer=None)


def _put(told: Told, entry: Entry) -> None:
    data = entry.data
    nothing = dict.fromkeys(("yes", "no", "abstain", "outcome", "written", "until", "conditions", "settled", "passed"))
    beside = {name: data.get(name) for name in BESIDE}
    facts = _some(data, ("title", "position", "item", "ballot", "rule"))
    told.put(entry, "motion", data["meeting"], data["motion"], state="tabled", **nothing, **beside, **facts)


def _tallied(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "motion", data["meeting"], data["motion"], **_some(data, ("yes", "no", "abstain")))
    told.ballots.pop(data["motion"], None)  # names that were entered before count no more


def _hands(told: Told, entry: Entry) -> None:
    named = {member: choice for choice in ("yes", "no", "abstain") for member in entry.data[choice]}
    told.ballots[entry.data["motion"]] = {member: (choice, entry.seq) for member, choice in named.items()}


def _amended(told: Told, entry: Entry) -> None:
    told.put(entry, "motion", entry.data["meeting"], entry.data["motion"], wording=entry.data["wording"])


def _objected(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "objection", data["meeting"], (data["motion"], data["member"]), text=data["text"])


def _agreed(told: Told, entry: Entry) -> None:
    del told.things["objection", entry.data["meeting"]][entry.data["motion"], entry.data["member"]]


def _came_back(told: Told, entry: Entry) -> None:
    if ("referral", entry.data["referral"]) in told.things:  # the body that answers has the row too
        told.put(entry, "referral", entry.data["referral"], answer=entry.data["answer"])


def _recused(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "recusal", data["meeting"], (data["motion"], data["member"]), grounds=data["grounds"])


def _urn(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "voters", data["meeting"], data["motion"], members=data["voters"])


def _withdrawn(told: Told, entry: Entry) -> None:
    told.put(entry, "motion", entry.data["meeting"], entry.data["motion"], state="withdrawn")


def _remark(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "remark", data["meeting"], data["item"], text=data["text"])
    told.put(entry, "minutes", data["meeting"], version=data["version"])


def _submitted(told: Told, entry: Entry) -> None:
    told.put(entry, "minutes", entry.data["meeting"], state="in_confirmation")


def _read(told: Told, entry: Entry) -> None:
    told.put(entry, "confirmation", entry.data["meeting"], (entry.data["member"], entry.data["version"]))


def _asked(told: Told, entry: Entry) -> None:
    data = entry.data
    told.put(entry, "correction", data["meeting"], data["correction"], member=data["member"], text=data["text"], answer=None)


def _went_on(told: Told, entry: Entry) -> None:
    told.put(entry, "correction", entry.data["meeting"], entry.data["correction"], text=entry.data["text"])


def _answered(told: Told, entry: Entry) -> None:
    told.put(entry, "correction", entry.data["meeting"], entry.data["correction"], answer=entry.data["answer"])


def _approved(told: Told, entry: Entry) -> None:
    told.put(entry, "minutes", entry.data["meeting"], state="approved")
    told.approved[entry.data["meeting"], entry.data["version"]] = entry


def _published(told: Told, entry: Entry) -> None:
    told.put(entry, "minutes", entry.data["meeting"], state="published")


def _proposed(told: Told, entry: Entry) -> None:
    told.put(entry, "proposal", entry.data["proposal"], member=entry.data["member"], text=entry.data["text"])


def _erased(told: Told, entry: Entry) -> None:
    told.put(entry, "proposal", entry.data["proposal"], text=None)


KINDS: Mapping[str, Callable[[Told, Entry], None]] = {
    "plan.accepted": _planned,
    "plan.dropped": _unplanned,
    "meeting.called": _called,
    "meeting.moved": _moved,
    "meeting.link_set": _link,
    "meeting.cancelled": _cancelled,
    "notice.given": _notice,
    "document.attached": _document,
    "document.removed": _no_document,
    "rsvp.recorded": _rsvp,
    "presence.declared": _arrived,
    "presence.confirmed": _confirmed,
    "presence.ended": _left,
    "guest.entered": _guest,
    "guest.left": _guest_left,
    "guest.erased": _guest_erased,
    "roll.frozen": _frozen,
    "roll.ended": _roll_ended,
    "presiding.named": _named,
    "motion.put": _put,
    "vote.tallied": _tallied,
    "vote.hands": _hands,
    "motion.amended": _amended,
    "objection.made": _objected,
    "objection.taken_back": _agreed,
    "referral.answered": _came_back,
    "vote.urn": _urn,
    "motion.recused": _recused,
    "motion.withdrawn": _withdrawn,
    "minutes.remark": _remark,
    "minutes.submitted": _submitted,
    "minutes.confirmed": _read,
    "minutes.correction_asked": _asked,
    "minutes.correction_went_on": _went_on,
    "minutes.correction_answered": _answered,
    "minutes.approved": _approved,
    "minutes.published": _published,
    "proposal.made": _proposed,
    "proposal.erased": _erased,
    **requests.KINDS,
}

# What the topics with tables of their own tell, and the clerk's part of the minutes.
TOPICS: Telling = {
    **recorded.TOLD, **followups.TOLD, **agendas.TOLD, **cards.TOLD, **finding.TOLD, **targets.TOLD, **phoning.TOLD,
}  # fmt: skip
