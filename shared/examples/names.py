"""Names made of common surnames and syllables: anybody's and nobody's."""

from collections.abc import Iterator
from random import Random

SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍"
FIRST_SYLLABLES = "민서지수현영은정성재준도하예윤시태진상유"
SECOND_SYLLABLES = "수연호진희우민아준영현원석경빈은훈미나린"


def names(random: Random) -> Iterator[str]:
    """Endless full names (surname and two syllables, NFC), none of them twice."""
    given: set[str] = set()
    while True:
        first, second = random.choice(FIRST_SYLLABLES), random.choice(SECOND_SYLLABLES)
        name = random.choice(SURNAMES) + first + second
        if first != second and name not in given:
            given.add(name)
            yield name
