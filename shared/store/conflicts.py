"""What a database error means for the work that met it: another was in the way, it is wrong itself, or nothing can be trusted."""

from enum import Enum, auto

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, ProgrammingError

# PostgreSQL: lock not available, deadlock detected, serialization failure
IN_THE_WAY = frozenset({"55P03", "40P01", "40001"})
# and: it is shutting down, it crashed, it is only starting
ENDING = frozenset({"57P01", "57P02", "57P03"})
# and its classes: a value that no column holds (a number beyond 64 bits, half a character, NUL), more than it can take at once
OF_THE_WORK = ("22", "54")


class Fault(Enum):
    CONFLICT = auto()  # another process wrote the same: the same work, done again, sees what that one did
    LOCKED = auto()  # another process held a row for too long
    OWN = auto()  # the work itself is wrong: it fails alone
    WHOLE = auto()  # lost connection, full disk, a locked file: the transaction may be gone


def meaning_of(exc: DBAPIError) -> Fault:
    """SQLite may have rolled the whole transaction back on errors of its own (a full disk): then nothing of it counts."""
    if exc.connection_invalidated:
        return Fault.WHOLE
    if isinstance(exc, IntegrityError):
        return Fault.CONFLICT
    state = getattr(exc.orig, "sqlstate", None)
    if state in IN_THE_WAY:
        return Fault.LOCKED if state == "55P03" else Fault.CONFLICT
    own = isinstance(exc, ProgrammingError | DataError) or str(state).startswith(OF_THE_WORK)
    return Fault.OWN if own else Fault.WHOLE


def is_away(exc: DBAPIError | OSError) -> bool:
    """Whether PostgreSQL itself cannot be asked: then nothing is wrong with the question."""
    if isinstance(exc, OSError) or exc.connection_invalidated:
        return True
    state = getattr(exc.orig, "sqlstate", None) or ""
    return state in ENDING or state.startswith("08") or isinstance(exc, InterfaceError)
