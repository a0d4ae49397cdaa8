"""What we say about how a command is written: headings of --help and wrong usage."""

import re
from collections.abc import Sequence

from shared.texts.josa import with_josa

USAGE = "사용법: "
HELP_OPTION = "이 도움말을 보입니다."

HEADINGS = {
    "Arguments": "적을 것",
    "Options": "옵션",
    "Commands": "명령",
    "required": "꼭 필요",
    "default: {default}": "기본: {default}",
    "env var: {var}": "환경변수: {var}",
}

_PATTERNS = (
    (re.compile(r"No such command '(.+?)'\. Did you mean (.+)\?$"), "그런 명령은 없습니다: {0}. 혹시 {1}입니까?"),
    (re.compile(r"No such command '(.+?)'"), "그런 명령은 없습니다: {0}."),
    (re.compile(r"Missing command"), "명령이 빠졌습니다."),
    (re.compile(r"Got unexpected extra argument\(s\) \((.+)\)"), "알 수 없는 말이 더 있습니다: {0}."),
    (re.compile(r"Option '(.+?)' does not take a value"), "{0}에는 값을 적지 않습니다."),
    (re.compile(r"Option '(.+?)' requires"), "{0} 뒤에 값이 빠졌습니다."),
    (re.compile(r"path '(.+?)' is not readable"), "읽을 권한이 없습니다: {0}"),
    (re.compile(r"Argument '(.+?)' takes"), "{0}에 적은 값의 수가 맞지 않습니다."),
)

_OUT_OF_RANGE = {
    "greater_than_equal": "쓸 수 없는 수입니다 (너무 작습니다)",
    "less_than_equal": "쓸 수 없는 수입니다 (너무 큽니다)",
}

_TYPES = {
    "int": "정수를 적어 주시기 바랍니다",
    "float": "숫자를 적어 주시기 바랍니다",
    "path": "파일 경로를 적어 주시기 바랍니다",
}


UNWRITABLE_WORDS = "글자로 읽을 수 없는 것이 섞여 있습니다. UTF-8로 적어 주시기 바랍니다."


def about_item(item: int, text: str) -> str:
    """A correction asked for one agenda item."""
    return f"제{item}호 안건: {text}"


def usage_pieces(pieces: str) -> str:
    return pieces.replace("[OPTIONS]", "[옵션]").replace("COMMAND [ARGS]...", "명령 …")


def with_help(reason: str, command: str) -> str:
    return f"{reason} 쓰는 법: {command} --help"


def missing(name: str) -> str:
    return f"{with_josa(name, '이/가')} 빠졌습니다."


def no_such_option(name: str, like: Sequence[str]) -> str:
    return f"{name} 옵션은 없습니다." + (f" 혹시 {', '.join(like)}입니까?" if like else "")


def bad_value(name: str, why: str) -> str:
    why = why.rstrip(".")
    return f"{name}: {why}." if name else f"{why}."


def not_one_of(choices: Sequence[str]) -> str:
    return f"{', '.join(choices)} 가운데 하나를 적어 주시기 바랍니다"


def not_of_type(kind: str) -> str:
    return _OUT_OF_RANGE.get(kind) or _TYPES.get(kind.partition("_")[0], "값을 읽을 수 없습니다")


def translated(english: str) -> str:
    """Typer's sentence in Korean; one that is not known stays as it is."""
    for pattern, korean in _PATTERNS:
        if found := pattern.search(english):
            return korean.format(*found.groups())
    return english
