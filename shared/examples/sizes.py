"""How large the made-up rolls are: the documents' number of seats, else a number in the range that the documents tell of."""

from shared.rules.charter import BodyKind, Charter

# Where a charter names no seats. youth: 249 to 376 people; citizens: a pool of 3,000 to 5,000; the others are not told.
_UNSTATED = {
    "yeongdeungpo": 40, "eunpyeong": 30, "seodaemun": 30, "youth": 300, "gender": 30, "citizens": 3000, "working_group": 9,
    "general": 20,
}  # fmt: skip
_OTHERWISE = 20
_BY_KIND = {BodyKind.STEERING: 7, BodyKind.SUBCOMMITTEE: 9, BodyKind.WORKING_GROUP: 5, BodyKind.JOINT: 11}


def size_of(charter: Charter) -> int:
    """How many are on the made-up roll of a council, or of a sub-body (which has a key with a dash)."""
    if charter.seats.value is not None:
        return charter.seats.value
    if "-" in charter.key:
        return _BY_KIND.get(charter.kind, _OTHERWISE)
    return _UNSTATED.get(charter.key, _OTHERWISE)
