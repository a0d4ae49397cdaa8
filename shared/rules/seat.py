"""A seat on a roll as the rules see it: who holds it, without a name."""

from dataclasses import dataclass
from enum import StrEnum


class SeatKind(StrEnum):
    """당연직 or 위촉직."""

    EX_OFFICIO = "ex_officio"
    APPOINTED = "appointed"


class Office(StrEnum):
    """의장, 공동의장, 부의장, 위원 or 간사."""

    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    CLERK = "clerk"


class Sex(StrEnum):
    """남 or 여, as officials keep it for the share of each sex."""

    MALE = "male"
    FEMALE = "female"


class Side(StrEnum):
    """민간 or 공무원."""

    CIVIL = "civil"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Seat:
    """One enrolled member; None is "not written down". `birth_year` is YYYY."""

    kind: SeatKind | None
    office: Office = Office.MEMBER
    sex: Sex | None = None
    birth_year: int | None = None
    side: Side | None = None
    nomination: str | None = None
    residence: str | None = None
