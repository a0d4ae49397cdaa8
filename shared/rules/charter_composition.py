"""How one composition rule of a charter is read, and what makes it faulty."""

from shared.rules import charter_values as read
from shared.rules.charter import Bound, CompositionKind, CompositionRule, Group, Measure
from shared.rules.charter_section import Section
from shared.rules.seat import Office
from shared.rules.stated import Stated, by_default

_SHARES = (CompositionKind.SEX_SHARE, CompositionKind.YOUNG_SHARE, CompositionKind.CIVIL_SHARE, CompositionKind.AREA_SHARE)
_AT_LEAST = (CompositionKind.YOUNG_SHARE, CompositionKind.CIVIL_SHARE)


def composition_rule(section: Section) -> Stated[CompositionRule] | None:
    """{rule, at_most|below|at_least = "6/10", of, cite} or {rule, count, measure, office|nomination, cite}; None when faulty."""
    before = len(section.faults)
    kind = section.required("rule", read.one_of(CompositionKind), CompositionKind.SEX_SHARE)
    rule = _share(section, kind) if kind in _SHARES else _number(section, kind)
    cite = section.plain("cite", read.article, None)
    default = section.plain("default", read.truth, False)
    if default and cite is not None:
        section.fault("cite", "default_with_article")
    section.finish()
    if len(section.faults) > before:
        return None
    return by_default(rule) if default else Stated(rule, cite)


def _share(section: Section, kind: CompositionKind) -> CompositionRule:
    given = [bound for bound in Bound if section.has(bound)]
    if len(given) != 1:
        section.fault("rule", "one_bound_needed")
        for key in (*given, "of", "from_age", "to_age"):  # known, but of no use until there is one bound
            section.raw(key)
        return CompositionRule(kind)
    bound = given[0]
    if (bound is Bound.AT_LEAST) != (kind in _AT_LEAST):
        section.fault(bound, "wrong_bound")
    if kind is CompositionKind.YOUNG_SHARE and not section.has("to_age"):
        section.fault("to_age", "missing")
    return CompositionRule(
        kind,
        of=section.plain("of", read.one_of(Group), Group.APPOINTED if kind is CompositionKind.SEX_SHARE else Group.ENROLLED),
        bound=bound,
        share=section.plain(bound, read.fraction, None),
        from_age=section.plain("from_age", read.whole, 0),
        to_age=section.plain("to_age", read.positive, None),
    )


def _number(section: Section, kind: CompositionKind) -> CompositionRule:
    for key, needed_by in (("office", CompositionKind.OFFICE), ("nomination", CompositionKind.NOMINATION)):
        if section.has(key) != (kind is needed_by):
            section.fault(key, "missing" if kind is needed_by else "unknown_key")
    return CompositionRule(
        kind,
        of=Group.ENROLLED,
        count=section.required("count", read.positive, 1),
        measure=section.plain("measure", read.one_of(Measure), Measure.EXACTLY),
        office=section.plain("office", read.one_of(Office), None),
        nomination=section.plain("nomination", read.text, None),
    )
