"""Values of a charter that cannot hold together."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from shared.rules.charter import ORDINARY, Charter, CompositionKind, CompositionRule, Measure
from shared.rules.charter_section import CharterFault
from shared.rules.threshold import Base

_INSIDE = re.compile(r"sub_bodies\[\d+\]\.")
_INDEX = re.compile(r"\[\d+\].*")
_CAPPED = (Measure.EXACTLY, Measure.AT_MOST)
# The tables that a contradiction is drawn from: where one of them cannot be read, nothing is concluded from it.
_DRAWN_FROM = {
    "opening_of_the_present": {"opening"},
    "seats_unstated": {"opening", "decisions", "seats"},
    "measure_without_count": {"seats"},
    "term_above_its_limit": {"terms"},
    "term_above_the_total": {"terms"},
    "seats_do_not_add_up": {"seats", "composition"},
    "more_than_the_seats": {"seats", "composition"},
    "rule_twice": {"composition"},
    "ages_crossed": {"composition"},
    "published_before_read": {"minutes"},
    "deputies_vote_uncounted": {"voting"},
    "key_used_twice": {"key"},
    "name_used_twice": {"name"},
}


def contradictions(charter: Charter, faults: Sequence[CharterFault] = ()) -> list[CharterFault]:
    """Every contradiction of the charter and of its sub-bodies that does not rest on a value already found faulty."""
    found = list(_own(charter, ""))
    inherited = set(found)
    for number, body in enumerate(charter.sub_bodies, start=1):
        where = f"sub_bodies[{number}]."
        own = _own(body.charter, where)
        found += [fault for fault in own if CharterFault(fault.path.removeprefix(where), fault.reason) not in inherited]
    found += _same_bodies(charter)
    unread = {_INDEX.sub("", _INSIDE.sub("", fault.path)).partition(".")[0] for fault in faults}
    return [fault for fault in found if not _DRAWN_FROM[fault.reason] & unread]


def _same_bodies(charter: Charter) -> Iterator[CharterFault]:
    keys = Counter(body.key for body in charter.sub_bodies)
    names = Counter(body.name for body in charter.sub_bodies)
    for number, body in enumerate(charter.sub_bodies, start=1):
        if keys[body.key] > 1:
            yield CharterFault(f"sub_bodies[{number}].key", "key_used_twice")
        if names[body.name] > 1:
            yield CharterFault(f"sub_bodies[{number}].name", "name_used_twice")


def _own(charter: Charter, where: str) -> Iterable[CharterFault]:
    for path, reason in chain.from_iterable(check(charter) for check in _CHECKS):
        yield CharterFault(where + path, reason)


def _thresholds(charter: Charter) -> Iterator[tuple[str, str]]:
    if charter.opening.value.base is Base.PRESENT:
        yield "opening", "opening_of_the_present"
    if charter.seats.value is not None:
        return
    if charter.opening.value.base is Base.SEATS:
        yield "opening", "seats_unstated"
    # Other rules of the seats may do without: `rules decide --seats` gives the number.
    if charter.decisions[ORDINARY].value.base is Base.SEATS:
        yield f"decisions.{ORDINARY}", "seats_unstated"


def _deputies(charter: Charter) -> Iterator[tuple[str, str]]:
    """Who does not count as present casts no ballot: yes, no and abstentions are at most those present."""
    if not charter.deputies_count.value and charter.deputies_vote.value and not charter.deputies_vote.default:
        yield "voting.deputies_vote", "deputies_vote_uncounted"


def _terms(charter: Charter) -> Iterator[tuple[str, str]]:
    years, limit, total = charter.term_years.value, charter.term_at_most_years.value, charter.max_years.value
    if limit is not None and (years is None or years > limit):
        yield "terms.years", "term_above_its_limit"
    if total is not None and years is not None and years > total:
        yield "terms.max_years", "term_above_the_total"


def _seats(charter: Charter) -> Iterator[tuple[str, str]]:
    if charter.seats.value is None:
        if not charter.seats_measure.default:
            yield "seats.measure", "measure_without_count"
        return
    if charter.seats_measure.value is Measure.EXACTLY and not _add_up(charter):
        yield "seats.count", "seats_do_not_add_up"


def _add_up(charter: Charter) -> bool:
    """정원 = 당연직 + 위촉직 = 민간 + 공무원, where the document gives both parts exactly."""
    exact = {
        stated.value.kind: stated.value.count
        for stated in charter.composition
        if stated.value.measure is Measure.EXACTLY and stated.value.count is not None
    }
    pairs = (CompositionKind.EX_OFFICIO, CompositionKind.APPOINTED), (CompositionKind.CIVIL, CompositionKind.OFFICIAL)
    sums = [(exact[one] or 0) + (exact[other] or 0) for one, other in pairs if one in exact and other in exact]
    return all(total == charter.seats.value for total in sums)


def _composition(charter: Charter) -> Iterator[tuple[str, str]]:
    seats = charter.seats.value if charter.seats_measure.value in _CAPPED else None
    said: list[tuple[object, ...]] = []
    for number, stated in enumerate(charter.composition, start=1):
        rule, where = stated.value, f"composition[{number}]"
        if _subject(rule) in said:
            yield f"{where}.rule", "rule_twice"
        said.append(_subject(rule))
        if rule.to_age is not None and rule.from_age > rule.to_age:
            yield f"{where}.from_age", "ages_crossed"
        if seats is not None and rule.count is not None and rule.measure is Measure.EXACTLY and rule.count > seats:
            yield f"{where}.count", "more_than_the_seats"


def _subject(rule: CompositionRule) -> tuple[object, ...]:
    return rule.kind, rule.of, rule.office, rule.nomination


def _minutes(charter: Charter) -> Iterator[tuple[str, str]]:
    read, public = charter.minutes_confirmation.value, charter.minutes_publication.value
    if charter.minutes_from_end.value and read.business == public.business and public.count < read.count:
        yield "minutes.publication", "published_before_read"


_CHECKS = (_thresholds, _deputies, _terms, _seats, _composition, _minutes)
