"""Opening (의사정족수): whether enough of the enrolled are there."""

from dataclasses import dataclass

from shared.rules.charter import Charter, RecusedCount
from shared.rules.refusal import Refused, RuleRefusal
from shared.rules.threshold import Base, Threshold


@dataclass(frozen=True, slots=True)
class QuorumVerdict:
    """`counted` is what is compared with `required`; `present` still includes the recused."""

    charter: str
    rule: str
    enrolled: int
    present: int
    recused: int
    counted: int
    base: Base
    base_count: int
    required: int
    met: bool
    cite: str | None
    default: bool
    by_analogy: str | None
    threshold: Threshold

    @property
    def missing(self) -> int:
        """How many more are needed to be quorate; 0 when met."""
        return max(0, self.required - self.counted)

    @property
    def spare(self) -> int:
        """How many may leave before the quorum is lost; 0 when it hangs on one person or is not met."""
        return max(0, self.counted - self.required)

    def as_fields(self) -> dict[str, object]:
        """The verdict as JSON-ready fields."""
        fields: dict[str, object] = {name: getattr(self, name) for name in self.__slots__}
        fields["threshold"] = str(self.threshold)
        return fields


def opening(
    charter: Charter, *, enrolled: int, present: int, recused: int = 0, seats: int | None = None
) -> QuorumVerdict | RuleRefusal:
    """Whether the meeting may open or go on deciding, by the charter's opening rule (guro: 제13조②).

    `recused` counts those barred from the motion in question; whether they count is the charter's `recused_count`.
    `seats` stands for the charter's number of seats where that is another today.
    """
    refusal = refuse_presence(enrolled, present, recused)
    if refusal is not None:
        return refusal
    rule = charter.opening
    seats = charter.seats.value if seats is None else seats
    base_count = enrolled if rule.value.base is Base.ENROLLED or seats is None else seats
    required = rule.value.needed(base_count)
    out_of_both = charter.recused_count.value is RecusedCount.OUT_OF_BOTH
    counted = present - recused if out_of_both else present
    return QuorumVerdict(
        charter.key, "opening", enrolled, present, recused, counted, rule.value.base, base_count,
        required, counted >= required, rule.cite, rule.default, rule.by_analogy, rule.value,
    )  # fmt: skip


def refuse_presence(enrolled: int, present: int, recused: int) -> RuleRefusal | None:
    """Refuse numbers that no roll can give: negative, nobody enrolled, more present than enrolled, more recused than present."""
    for key, value in (("enrolled", enrolled), ("present", present), ("recused", recused)):
        if value < 0:
            return RuleRefusal(key, Refused.NEGATIVE, {key: value})
    if enrolled == 0:
        return RuleRefusal("enrolled", Refused.ZERO, {"enrolled": 0})
    if present > enrolled:
        return RuleRefusal("present", Refused.MORE_THAN_ENROLLED, {"present": present, "enrolled": enrolled})
    if recused > present:
        return RuleRefusal("recused", Refused.MORE_THAN_PRESENT, {"recused": recused, "present": present})
    return None
