"""Values of a charter that cannot hold together."""

from shared.rules.charter import ORDINARY, Charter, CompositionKind, Measure
from shared.rules.charter_section import CharterFault
from shared.rules.threshold import Base


def contradictions(charter: Charter) -> list[CharterFault]:
    """Every contradiction of the charter and of its sub-bodies; empty when there is none."""
    council = _own(charter, "")
    faults = list(council)
    keys = [body.key for body in charter.sub_bodies]
    for number, body in enumerate(charter.sub_bodies, start=1):
        where = f"sub_bodies[{number}]."
        if keys.count(body.key) > 1:
            faults.append(CharterFault(f"{where}key", "key_used_twice"))
        inherited = {CharterFault(where + fault.path, fault.reason) for fault in council}
        faults += [fault for fault in _own(body.charter, where) if fault not in inherited]
    return faults


def _own(charter: Charter, where: str) -> list[CharterFault]:
    faults = []
    if charter.opening.value.base is Base.PRESENT:
        faults.append(CharterFault(f"{where}opening", "opening_of_the_present"))
    if charter.opening.value.base is Base.SEATS and charter.seats.value is None:
        faults.append(CharterFault(f"{where}opening", "seats_unstated"))
    years, limit = charter.term_years.value, charter.term_at_most_years.value
    if limit is not None and (years is None or years > limit):
        faults.append(CharterFault(f"{where}terms.years", "term_above_its_limit"))
    if charter.decisions[ORDINARY].value.base is Base.SEATS and charter.seats.value is None:
        faults.append(CharterFault(f"{where}decisions.ordinary", "seats_unstated"))
    if not _seats_add_up(charter):
        faults.append(CharterFault(f"{where}seats.count", "seats_do_not_add_up"))
    return faults


def _seats_add_up(charter: Charter) -> bool:
    """정원 = 당연직 + 위촉직, where the document gives all three exactly."""
    exact = {
        stated.value.kind: stated.value.count
        for stated in charter.composition
        if stated.value.measure is Measure.EXACTLY and stated.value.count is not None
    }
    parts = (exact.get(CompositionKind.EX_OFFICIO), exact.get(CompositionKind.APPOINTED))
    seats = charter.seats.value
    if seats is None or charter.seats_measure.value is not Measure.EXACTLY or parts[0] is None or parts[1] is None:
        return True
    return seats == parts[0] + parts[1]
