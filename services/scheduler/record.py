"""What the journal is told of meetings and papers: ids, numbers and times as they are, words as salted hashes."""

from collections.abc import Sequence
from typing import Any

from services.scheduler.documents.tables import FurtherDocument
from services.scheduler.journal import stamp
from services.scheduler.tables import Document, Item, Meeting, Motion
from shared.journal.chain import canonical, sealed


def of_call(meeting: Meeting, items: Sequence[Item]) -> dict[str, Any]:
    """A called meeting with its agenda."""
    agenda = [[item.number, item.kind, sealed(meeting.salt, item.title)] for item in items]
    back = [[item.number, item.source, item.subject] for item in items if item.source]
    together = {"with": list(meeting.others)} if meeting.others else {}
    return {**of_times(meeting), **of_face(meeting), **together, "items": agenda, **({"back": back} if back else {})}


def of_move(meeting: Meeting) -> dict[str, Any]:
    return {**of_times(meeting), "sequence": meeting.sequence, "reason": of_reason(meeting)}


def of_reason(meeting: Meeting) -> str | None:
    """Why it was changed."""
    return sealed(meeting.salt, meeting.change_reason) if meeting.change_reason else None


def of_link(meeting: Meeting) -> str | None:
    """The address of an online meeting, for the members' eyes only: a salted hash says which it was."""
    return sealed(meeting.salt, meeting.link) if meeting.link else None


def of_times(meeting: Meeting) -> dict[str, Any]:
    """What a move may change: when, where, and why in haste."""
    urgent = sealed(meeting.salt, meeting.urgent) if meeting.urgent else None
    return {
        "starts": stamp(meeting.starts),
        "ends": stamp(meeting.ends),
        "place": sealed(meeting.salt, meeting.place),
        "urgent": urgent,
    }


def of_face(meeting: Meeting) -> dict[str, Any]:
    """What stays from the call on."""
    return {
        "year": meeting.session_year,
        "session": meeting.session_number,
        "kind": meeting.kind,
        "mode": meeting.mode,
    }


def of_roll(meeting: Meeting, toml: str) -> dict[str, Any]:
    """What the opening froze: the roll by its version, the charter by its version and its text."""
    return {
        "version": meeting.roll_version,
        "charter": meeting.charter,
        "charter_version": meeting.charter_version,
        "charter_sub": meeting.charter_sub,
        "charter_text": sealed("", toml),
    }


def of_verdict(motion: Motion) -> str:
    """The verdict with all its numbers, and its line, as one hash: nothing in them is personal."""
    return sealed("", canonical([motion.verdict, motion.text]))


def beside(motion: Motion) -> dict[str, Any]:
    """What a motion carries besides its title, as far as there is any of it."""
    words = {"wording": sealed(motion.salt, motion.wording) if motion.wording else None}
    plain = {name: getattr(motion, name) for name in ("kind", "relates", "mover", "seconder")}
    return {name: value for name, value in (plain | words).items() if value is not None}


def of_document(salt: str, document: Document | FurtherDocument) -> dict[str, Any]:
    """A file by the hash of its name and of its bytes."""
    return {
        "item": document.item,
        "filename": sealed(salt, document.filename),
        "content": sealed(salt, document.content.hex()),
        "bytes": len(document.content),
    }
