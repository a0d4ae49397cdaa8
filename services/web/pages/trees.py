"""Bodies in the order of their tree."""

from collections import defaultdict
from collections.abc import Iterable

from shared.contracts.bodies import BodyRow


def tree(rows: Iterable[BodyRow]) -> list[tuple[int, BodyRow]]:
    """Depth and body, each below its parent; a body whose parent is not listed stands at the top. Circles are left out."""
    rows = list(rows)
    known = {row.slug for row in rows}
    below: dict[str | None, list[BodyRow]] = defaultdict(list)
    for row in rows:
        below[row.parent if row.parent in known else None].append(row)
    return list(_walk(below, None, 0))


def _walk(below: dict[str | None, list[BodyRow]], parent: str | None, depth: int) -> Iterable[tuple[int, BodyRow]]:
    for row in below[parent]:
        yield depth, row
        yield from _walk(below, row.slug, depth + 1)
