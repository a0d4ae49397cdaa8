"""Help and answers of `hyeopchi charter`."""

from collections.abc import Sequence

from shared.rules.charter_defaults import Entry
from shared.rules.charter_section import CharterFault
from shared.texts.charter import basis, fault
from shared.texts.charter_rules import composition
from shared.texts.charter_values import sentence

APP = "규정(TOML)을 살피고 쉬운 말로 풀이합니다."
CHECK = (
    "규정 파일의 모든 잘못을 줄 번호와 항목으로 알리고, 무엇이 기본값이 되는지 보입니다.\n\n"
    "--json: ok, charter, faults(line, key, reason, message), defaults(key, by_analogy, text), 잘못이 있으면 error도.\n\n"
    "\b\n예: hyeopchi charter check guro.toml"
)
EXPLAIN = (
    "규정을 조례의 조문 차례대로, 그 협의체의 인원으로 셈한 수와 함께 풀이합니다.\n\n"
    "\b\n예: hyeopchi charter explain guro\n    hyeopchi charter explain guro-agenda --enrolled 18 --format html > 분과.html"
)
FILE = "규정 파일 (TOML)"
KEY = "기본 제공 이름(guro), 분과(guro-agenda) 또는 TOML 파일"
FORMAT = "글 text, HTML html, 마크다운 md"
ENROLLED = "정원 대신 이 인원으로 셈합니다"
JSON = "결과를 JSON 하나로 냅니다"

OK = "잘못이 없습니다."
DEFAULTS = "문서에 없어 기본값이 되는 것:"
NO_DEFAULTS = "기본값이 되는 것은 없습니다."


def finding(line: int, key: str, reason: str) -> str:
    """3번째 줄, calling.notice_days: 0보다 작을 수 없습니다."""
    return f"{line}번째 줄, {fault(CharterFault(key, reason))}"


def faulty(count: int, first: str) -> str:
    """One line for all faults: the first of them and how many more there are."""
    more = f" (외 {count - 1}건)" if count > 1 else ""
    return f"규정에 잘못이 {count}건 있습니다. {first}{more}"


def default(entry: Entry, size: int) -> str:
    """The sentence of a rule that falls to a default."""
    if entry.path == "composition":
        return composition(entry.stated.value, size, size)
    return sentence(entry.name, entry.stated.value, size)


def default_line(entry: Entry, size: int) -> str:
    """calling.notice_days: 소집은 회의 7일 전까지 통지합니다. (기본값)."""
    where = basis(entry.stated.cite, entry.stated.default, entry.stated.by_analogy)
    return f"- {entry.path}: {default(entry, size)} ({where})"


def checked(name: str, defaults: Sequence[str]) -> list[str]:
    """A charter without faults, and what its document is silent on."""
    return [f"{name}: {OK}", *([DEFAULTS, *defaults] if defaults else [NO_DEFAULTS])]


def unknown(key: str) -> str:
    """No built-in charter, sub-body or file of that name."""
    return f"{key}: 그런 규정이나 분과, 파일이 없습니다."


def not_a_council(key: str) -> str:
    """A sub-body where a whole council is asked for."""
    return f"{key}: 분과가 아니라 협의체의 이름을 적어 주시기 바랍니다."
