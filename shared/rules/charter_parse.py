"""A charter's data (TOML or JSON) made into a Charter, or into all of its faults at once."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from shared.rules import charter_values as read
from shared.rules.charter import BodyKind, Bound, Charter, CompositionKind, CompositionRule, Group, Ordinance
from shared.rules.charter_bodies import SubBodyText, under
from shared.rules.charter_checks import contradictions
from shared.rules.charter_composition import composition_rule
from shared.rules.charter_schema import DECISIONS, FIELDS
from shared.rules.charter_section import CharterFault, Section
from shared.rules.stated import Stated, by_default
from shared.rules.threshold import Threshold

SCHEMA = 1

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_SEX_SHARE = by_default(CompositionRule(CompositionKind.SEX_SHARE, Group.APPOINTED, Bound.AT_MOST, Fraction(6, 10)))


@dataclass(frozen=True, slots=True)
class CharterFaults:
    """Everything wrong with a charter's data, in the order of the data; never empty."""

    faults: tuple[CharterFault, ...]


def parse_charter(data: Mapping[str, object]) -> Charter | CharterFaults:
    """The charter, with defaults where the document is silent; unknown and contradictory keys are faults."""
    top = Section(data, "", [])
    charter = _council(top)
    texts = [_sub_body(section) for section in top.each("sub_bodies")]
    top.finish()
    charter = replace(charter, sub_bodies=tuple(under(charter, text) for text in texts))
    faults = top.faults + contradictions(charter, top.faults)
    return CharterFaults(tuple(faults)) if faults else charter


def _council(top: Section) -> Charter:
    if top.required("schema", read.whole, SCHEMA) != SCHEMA:
        top.fault("schema", "unknown_schema")
    composition = _composition(top)
    if not any(stated.value.kind is CompositionKind.SEX_SHARE for stated in composition):
        composition += (_SEX_SHARE,)
    values: dict[str, Any] = {entry.name: entry.fallback() for entry in FIELDS}
    return Charter(
        key=top.required("key", _key, "faulty"),
        name=top.required("name", _name, "faulty"),
        institution=top.required("institution", _name, "faulty"),
        institution_key=top.plain("institution_key", _key, None),
        schema=SCHEMA,
        kind=top.plain("kind", read.one_of(BodyKind), BodyKind.COUNCIL),
        aliases=top.plain("aliases", _names, ()),
        collective_aliases=top.plain("collective_aliases", _names, ()),
        ordinance=_ordinance(top.inner("ordinance")) if top.has("ordinance") else None,
        notes=top.plain("notes", _names, ()),
        sub_bodies=(),
        composition=composition,
        decisions={name: by_default(threshold) for name, threshold in DECISIONS.items()} | _decisions(top),
        **(values | _fields(top)),
    )


def _sub_body(section: Section) -> SubBodyText:
    text = SubBodyText(
        key=section.required("key", _key, "faulty"),
        name=section.required("name", _name, "faulty"),
        kind=section.required("kind", read.one_of(BodyKind), BodyKind.SUBCOMMITTEE),
        aliases=section.plain("aliases", _names, ()),
        area=section.plain("area", _name, None),
        decisions=_decisions(section),
        composition=_composition(section),
        overrides=_fields(section),
        cite=section.plain("cite", read.article, None),
    )
    section.finish()
    return text


def _fields(section: Section) -> dict[str, Stated[Any]]:
    """What is stated in the tables of the schema, by Charter attribute."""
    found: dict[str, Stated[Any]] = {}
    inner: dict[str, Section] = {}
    for entry in FIELDS:
        table, _, key = entry.path.rpartition(".")
        if table and table not in inner:
            inner[table] = section.inner(table)
        stated = (inner[table] if table else section).stated(key, entry.read)
        if stated is not None:
            found[entry.name] = stated
    for opened in inner.values():
        opened.finish()
    return found


def _decisions(section: Section) -> dict[str, Stated[Threshold]]:
    table = section.inner("decisions")
    rules = {}
    for name in table.keys():
        stated = table.stated(name, read.threshold)
        if not _KEY.fullmatch(name):
            table.fault(name, "not_a_key")
        if stated is not None:
            rules[name] = stated
    return rules


def _composition(section: Section) -> tuple[Stated[CompositionRule], ...]:
    rules = [composition_rule(entry) for entry in section.each("composition")]
    return tuple(rule for rule in rules if rule is not None)


def _ordinance(section: Section) -> Ordinance:
    ordinance = Ordinance(section.required("title", _name, "faulty"), section.plain("enacted", read.day, None))
    section.finish()
    return ordinance


def _key(raw: object) -> str:
    if not isinstance(raw, str) or not _KEY.fullmatch(raw):
        raise ValueError("not_a_key")
    return raw


def _name(raw: object) -> str:
    return unicodedata.normalize("NFC", read.text(raw).strip())


def _names(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple):
        raise ValueError("not_a_list")
    return tuple(_name(entry) for entry in raw)
