"""What is wrong with a file of past meetings or a row of it, in one line each."""

from collections.abc import Sequence

UNKNOWN_ENCODING = "글자를 읽을 수 없습니다. UTF-8 또는 CP949로 저장해 주시기 바랍니다."
EMPTY = "파일에 내용이 없습니다."
MISSING_COLUMN = "이 열이 없습니다."
NO_BODY = "기구 이름이 없습니다. 파일에 적거나 --body로 정해 주시기 바랍니다."


def period(text: str) -> str:
    """A period that cannot be read."""
    return f"기간을 읽을 수 없습니다: '{text}' (예: 2023-06-15, 2023-06, 2023-06/07)."


def kind(text: str, kinds: Sequence[str]) -> str:
    return f"종류를 알 수 없습니다: '{text}' ({', '.join(kinds)} 가운데 하나)."


def unknown_body(name: str) -> str:
    return f"그런 기구가 없습니다: '{name}'. 규정에 이름이나 다른 이름(aliases)으로 있어야 합니다."


def several_bodies(name: str, slugs: Sequence[str]) -> str:
    return f"여러 기구가 이 이름을 씁니다: '{name}' ({', '.join(slugs)})."
