"""`hyeopchi rules fulfilment`: a plan of targets as a file, and how far each and all of them are fulfilled."""

import csv
import io
import re
from collections.abc import Mapping, Sequence

from services.cli.rules_answers import Answer, Failure, failed
from shared.phrases.plan import COLUMNS
from shared.roster.reading import decoded
from shared.rules.fulfilment import Fulfilment, Target, fulfilment
from shared.rules.refusal import Refused, RuleRefusal
from shared.texts import cli_fulfilment as texts

_NUMBER = re.compile(r"\d{1,9}")


def answer(data: bytes) -> Answer | Failure:
    """Rates in percent with one decimal and the weighted total; refused when the file or any row of it cannot be read."""
    rows = _rows(data)
    if isinstance(rows, Failure):
        return rows
    targets = [_target(number, row) for number, row in enumerate(rows, 2)]
    faulty = next((target for target in targets if isinstance(target, Failure)), None)
    if faulty is not None:
        return faulty
    plan = [target for target in targets if isinstance(target, Target)]
    found = fulfilment(plan)
    return failed(found) if isinstance(found, RuleRefusal) else _told(plan, found)


def _rows(data: bytes) -> list[Mapping[str, str]] | Failure:
    text = decoded(data)
    if text is None:
        return Failure("targets", "unknown_encoding", texts.UNREADABLE)
    lines = [line for line in csv.reader(io.StringIO(text)) if any(cell.strip() for cell in line)]
    heading = [cell.strip() for cell in lines[0]] if lines else []
    places = {name: next((i for i, cell in enumerate(heading) if form.fullmatch(cell)), None) for name, form in COLUMNS.items()}
    for name, place in places.items():
        if place is None:
            return Failure(name, "missing_column", texts.missing(name))
    return [{name: line[place].strip() for name, place in places.items() if place is not None and place < len(line)}
            for line in lines[1:]]  # fmt: skip


def _target(number: int, row: Mapping[str, str]) -> Target | Failure:
    for name in ("weight", "planned", "done"):
        if not _NUMBER.fullmatch(row.get(name, "")):
            return Failure(name, Refused.NOT_A_NUMBER.value, texts.not_a_number(number, name, row.get(name, "")))
    return Target(row["task"], int(row["weight"]), int(row["planned"]), int(row["done"]))


def _percent(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10


def _told(targets: Sequence[Target], found: Fulfilment) -> Answer:
    rates = [_percent(rate) for rate in found.rates]
    fields = {
        "targets": [
            {"task": target.task, "weight": target.weight, "planned": target.planned, "done": target.done, "rate": rate}
            for target, rate in zip(targets, rates, strict=True)
        ],
        "weights": found.weights,
        "total": _percent(found.total),
    }
    return Answer(fields, texts.table(targets, found))
