"""Refusals of the registry."""

from collections.abc import Mapping
from typing import Any

from shared.roster.reading import FileFault, FileReason
from shared.rules.charter_section import CharterFault
from shared.texts import charter, roster
from shared.texts.sentences import Sentences


def _broken_charter(facts: Mapping[str, Any]) -> str:
    first = charter.fault(CharterFault(str(facts.get("key", "")), str(facts.get("reason", ""))))
    more = len(facts.get("faults", ())) - 1
    return f"규정 파일에 잘못이 있습니다. {first}" + (f" (그 밖에 {more}곳)" if more > 0 else "")


def _unreadable_roster(facts: Mapping[str, Any]) -> str:
    return roster.file_fault(FileFault(FileReason(facts["reason"]), facts.get("column")))


REGISTRY: Sentences = {
    "account_taken": lambda _: "이 계정은 다른 위원으로 연결되어 있습니다. 담당자께 말씀해 주시기 바랍니다.",
    "bad_last_day": lambda facts: (
        "위촉 해제와 사망은 적는 즉시 적용되어 날짜를 따로 적지 않습니다."
        if facts.get("at_once")
        else "마지막 날은 오늘로부터 1년 안이어야 합니다."
    ),
    "broken_charter": _broken_charter,
    "no_such_seat": lambda facts: f"{facts.get('body', '')} 명부에 이 위원의 끝나지 않은 임기가 없습니다.",
    "chat_taken": lambda facts: f"이 대화방은 이미 {facts.get('name', '')} 대화방입니다. 담당자께 말씀해 주시기 바랍니다.",
    "chat_unbound": lambda _: "이 대화방은 아직 어느 기구에도 연결되지 않았습니다. 담당자가 /bind로 연결할 수 있습니다.",
    "empty_roster": lambda _: "명부에 위원이 한 명도 없습니다.",
    "expired_desk_link": lambda _: "10분이 지난 링크입니다. 봇에서 /desk 를 다시 눌러 주시기 바랍니다.",
    "expired_link": lambda _: "기한(14일)이 지난 링크입니다. 담당자께 새 링크를 부탁하시기 바랍니다.",
    "no_facilitator": lambda _: "그런 담당자가 없습니다. hyeopchi facilitator list 로 확인하시기 바랍니다.",
    "shared_phone": lambda _: "이 연락처가 여러 위원에게 있습니다. 담당자께 초대 링크를 부탁하시기 바랍니다.",
    "unknown_account": lambda facts: f"그런 계정이 없습니다: {facts.get('account', '')} ('hyeopchi account list')",
    "unknown_charter": lambda facts: f"그런 규정이 없습니다: {facts.get('charter', '')} {facts.get('version', '')}판",
    "unknown_desk_link": lambda _: "알 수 없는 링크입니다. 봇에서 /desk 를 다시 눌러 주시기 바랍니다.",
    "unknown_link": lambda _: "알 수 없는 링크입니다. 받으신 링크를 그대로 눌러 주시기 바랍니다.",
    "unknown_phone": lambda _: "위원 명부에 없는 연락처입니다. 담당자께 초대 링크를 부탁하시기 바랍니다.",
    "unreadable_roster": _unreadable_roster,
    "used_desk_link": lambda _: "이미 쓰인 링크입니다. 봇에서 /desk 를 다시 눌러 주시기 바랍니다.",
    "used_link": lambda _: "이미 쓰인 링크입니다. 본인이 쓰지 않으셨다면 담당자께 알려 주시기 바랍니다.",
}
