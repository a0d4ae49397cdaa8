"""Whether a person in a roster file is one the registry knows: by 이름 and 생년, then by 연락처, and never by a name alone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from shared.roster.rows import RosterRow


@dataclass(frozen=True)
class Group:
    """The rows of one person in a file: one a term."""

    rows: tuple[RosterRow, ...]

    @property
    def name(self) -> str:
        return self.rows[0].name

    @property
    def row(self) -> int:
        return self.rows[0].row

    @property
    def birth_year(self) -> int | None:
        return next((row.birth_year for row in self.rows if row.birth_year is not None), None)

    @property
    def phone(self) -> str | None:
        return next((row.phone for row in reversed(self.rows) if row.phone is not None), None)

    @property
    def telegram_ids(self) -> tuple[int, ...]:
        return tuple({row.telegram_id: None for row in self.rows if row.telegram_id is not None})

    @property
    def organisation(self) -> str:
        return self.rows[-1].organisation or ""


@dataclass(frozen=True)
class Known:
    """A person in the registry; `organisation` as this body has it, `on_body` whether this body's roll has the person."""

    id: str
    name: str
    birth_year: int | None
    phone: str | None
    organisation: str
    on_body: bool


@dataclass(frozen=True)
class Unclear:
    """Nothing tells whether the row means one of these people."""

    organisations: tuple[str, ...]


Match = Known | Unclear | None


def grouped(rows: Iterable[RosterRow]) -> tuple[Group, ...]:
    """The people of a file in its order; only namesakes are compared with one another."""
    groups: list[list[RosterRow]] = []
    namesakes: dict[str, list[list[RosterRow]]] = {}
    for row in rows:
        alike = namesakes.setdefault(row.name, [])
        same = next((group for group in alike if all(_same_row(row, other) for other in group)), None)
        if same is None:
            same = []
            alike.append(same)
            groups.append(same)
        same.append(row)
    return tuple(Group(tuple(group)) for group in groups)


def _same_row(one: RosterRow, other: RosterRow) -> bool:
    """Of two namesakes."""
    if one.birth_year is not None and other.birth_year is not None:
        return one.birth_year == other.birth_year and not (one.phone and other.phone and one.phone != other.phone)
    if one.phone is not None or other.phone is not None:
        return one.phone == other.phone
    return one.birth_year == other.birth_year and one.organisation == other.organisation


Test = Callable[[Group, Known], bool]


def _by_both(group: Group, known: Known) -> bool:
    return _by_birth(group, known) and _by_phone(group, known)


def _by_birth(group: Group, known: Known) -> bool:
    return group.birth_year is not None and group.birth_year == known.birth_year


def _by_phone(group: Group, known: Known) -> bool:
    return group.phone is not None and group.phone == known.phone


def _by_place(group: Group, known: Known) -> bool:
    """The same name from the same organisation on the same roll, and nothing that tells them apart."""
    return known.on_body and group.organisation == known.organisation and not _apart(group, known)


def _apart(group: Group, known: Known) -> bool:
    if group.birth_year is not None and known.birth_year is not None:
        return group.birth_year != known.birth_year
    return group.phone is not None and known.phone is not None and group.phone != known.phone


# Surest first; each test sees only the people that no surer test has taken.
TESTS: tuple[Test, ...] = (_by_both, _by_birth, _by_phone, _by_place)


def matched(groups: Sequence[Group], people: Iterable[Known]) -> list[Match]:
    """For each group the person it means, None for somebody new, Unclear where a person must be asked."""
    found: dict[int, Match] = {}
    taken: set[str] = set()
    namesakes: dict[str, list[Known]] = {}
    for known in people:
        namesakes.setdefault(known.name, []).append(known)
    for test in TESTS:
        for at, group in enumerate(groups):
            if at in found:
                continue
            fits = [known for known in namesakes.get(group.name, ()) if known.id not in taken and test(group, known)]
            if len(fits) == 1:
                found[at] = fits[0]
                taken.add(fits[0].id)
            elif fits:
                found[at] = _unclear(fits)
    return _with_new(groups, found, namesakes, taken)


def _with_new(
    groups: Sequence[Group], found: Mapping[int, Match], namesakes: Mapping[str, Sequence[Known]], taken: set[str]
) -> list[Match]:
    """Whoever was not found is new, unless a namesake in the registry or earlier in the file may be the same person."""
    matches: list[Match] = []
    earlier: dict[str, list[Group]] = {}
    for at, group in enumerate(groups):
        before = earlier.setdefault(group.name, [])
        matches.append(found[at] if at in found else _new(group, before, namesakes.get(group.name, ()), taken))
        before.append(group)
    return matches


def _new(group: Group, before: Sequence[Group], namesakes: Sequence[Known], taken: set[str]) -> Match:
    alike = [known for known in namesakes if known.id not in taken and not _apart(group, known)]
    earlier = [other for other in before if not _apart_in_file(group, other)]
    return _unclear([*alike, *map(_as_known, earlier)]) if alike or earlier else None


def _apart_in_file(one: Group, other: Group) -> bool:
    births, phones = {one.birth_year, other.birth_year}, {one.phone, other.phone}
    return (None not in births and len(births) == 2) or (None not in phones and len(phones) == 2)


def _as_known(group: Group) -> Known:
    return Known("", group.name, group.birth_year, group.phone, group.organisation, on_body=True)


def _unclear(people: Sequence[Known]) -> Unclear:
    return Unclear(tuple({known.organisation: None for known in people}))
