"""A guest as the journal has it: ids, kind and times, and who it was as one salted hash."""

from typing import Any

from services.scheduler.guests.tables import Guest
from services.scheduler.journal import stamp
from shared.journal.chain import canonical, sealed


def of_guest(guest: Guest) -> dict[str, Any]:
    person = sealed(guest.salt, canonical([guest.name, guest.title, guest.organisation])) if guest.salt else None
    return {
        "kind": guest.kind,
        "sent_for": guest.sent_for,
        "counts": guest.counts,
        "votes": guest.votes,
        "person": person,
        "starts": stamp(guest.starts),
        "ends": stamp(guest.ends) if guest.ends else None,
    }
