"""`hyeopchi rules batch`: one JSON answer for each line, whatever stands in it."""

import json
from collections.abc import Iterable, Iterator

from services.cli.rules_answers import Answer, Failure, Unanswerable, answer, failed
from shared.rules.refusal import Refused, RuleRefusal

_KNOWN = frozenset(
    (
        "id op charter enrolled present recused yes no abstain rule seats chair_casts start days business_days meeting holidays"
    ).split()
)


def answers_to(lines: Iterable[bytes]) -> Iterator[str]:
    """The answer to each line, in order, as a line of JSON."""
    for line in lines:
        yield json.dumps(answer_line(line), ensure_ascii=False).encode("utf-8", "backslashreplace").decode() + "\n"


def answer_line(line: bytes) -> dict[str, object]:
    """One request's answer, or {"error": {"key", "reason"}}; keys that mean nothing are listed under "ignored"."""
    request = _request(line)
    if isinstance(request, Failure):
        return _error(request)
    op = request.get("op")
    if op is None or not isinstance(op, str):
        return _error(failed(RuleRefusal("op", Refused.MISSING if op is None else Refused.NOT_TEXT)))
    try:
        result = answer(op, request)
    except OSError:
        result = failed(RuleRefusal("charter", Refused.UNKNOWN))
    return _beside(request) | (result.fields if isinstance(result, Answer) else _error(result))


def _request(line: bytes) -> dict[str, object] | Failure:
    try:
        request = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_each_once)
    except Unanswerable as stopped:
        return failed(stopped.refusal)
    except (ValueError, RecursionError):
        return failed(RuleRefusal("line", Refused.NOT_JSON))
    return request if isinstance(request, dict) else failed(RuleRefusal("line", Refused.NOT_AN_OBJECT))


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object whose keys stand in it once: of two numbers nobody knows which one is meant."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise Unanswerable(key, Refused.TWICE)
        found[key] = value
    return found


def _beside(request: dict[str, object]) -> dict[str, object]:
    beside: dict[str, object] = {"id": request["id"]} if "id" in request else {}
    ignored = sorted(key for key in request if key not in _KNOWN)
    return beside | ({"ignored": ignored} if ignored else {})


def _error(failure: Failure) -> dict[str, object]:
    return {"error": {"key": failure.key, "reason": failure.code, "message": failure.message}}
