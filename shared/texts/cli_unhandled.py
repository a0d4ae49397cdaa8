"""Words of `hyeopchi unhandled`."""

from datetime import datetime
from typing import Protocol

from shared.texts.cli_help import with_example
from shared.texts.dates import document_when

UNHANDLED = "처리하지 못하고 따로 둔 것을 보고, 다시 해 보고, 버립니다."
LIST = with_example("따로 둔 것을 봅니다. 나중 것이 먼저 나옵니다.", "hyeopchi unhandled list")
SHOW = with_example("하나의 내용을 봅니다. 개인정보가 있을 수 있습니다.", "hyeopchi unhandled show members-12")
RETRY = with_example("까닭을 없앤 뒤 다시 해 봅니다. 이미 된 것이 두 번 되지는 않습니다.", "hyeopchi unhandled retry members-12")
DROP = with_example("다시 할 것이 아니면 버립니다.", "hyeopchi unhandled drop members-12 --yes")
ID = "unhandled list가 알려 주는 번호"

HEADINGS = ("번호", "무엇", "언제", "까닭")
NONE = "처리하지 못한 것이 없습니다."
AGAIN = "다시 해 보려고 기다립니다"
_SERVICES = {"members": "위원 봇", "facilitators": "담당자 봇", "scheduler": "회의 서비스", "registry": "명부 서비스"}
_WHAT = {"update": "받은 버튼이나 글", "event": "소식", "message": "보낼 글"}


class _Letter(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def service(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def content(self) -> str: ...


def what(service: str, kind: str) -> str:
    return f"{_SERVICES.get(service, service)}: {_WHAT[kind]}"


def letter(found: _Letter) -> list[str]:
    head = f"{found.id}  {what(found.service, found.what)}  {document_when(found.at)}"
    return [head, f"{found.subject}: {found.why}", found.content]


def marked(count: int) -> str:
    return f"{count}건을 다시 해 봅니다. 켜져 있으면 몇 초 안에 하고, 되면 목록에서 없어집니다."


def to_drop(count: int) -> str:
    return f"{count}건을 버립니다. 되돌릴 수 없습니다."


def dropped(count: int) -> str:
    return f"{count}건을 버렸습니다."


def no_letter(id: str) -> str:
    return f"{id}번으로 따로 둔 것이 없습니다. 'hyeopchi unhandled list'로 번호를 보시기 바랍니다."
