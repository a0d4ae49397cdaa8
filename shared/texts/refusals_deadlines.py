"""Refusals about deadlines and whom a delay is told to."""

from datetime import datetime

from shared.texts.dates import chat_when
from shared.texts.sentences import Sentences

OFFICES = {"clerk": "간사", "chair": "의장"}

DEADLINES: Sentences = {
    "unknown_deadline": lambda f: f"그런 기한이 없습니다: {f['deadline']}. 'hyeopchi deadline list'로 찾아보시기 바랍니다.",
    "deadline_met": lambda _: "이미 마친 일이라 알리지 않았습니다.",
    "deadline_not_over": lambda f: (
        f"기한이 {chat_when(datetime.fromisoformat(f['due']))}까지라 아직 늦지 않았습니다. 알리지 않았습니다."
    ),
    "chair_not_told": lambda _: "규정에 의장께 알린다는 말이 없어 알리지 않았습니다.",
    "clerk_first": lambda _: "간사께 먼저 알린 뒤에 의장께 알릴 수 있습니다.",
    "told_already": lambda _: "이미 알렸습니다. 두 번 알리지 않습니다.",
    "not_told_on": lambda _: "누구의 일이 늦어진 것이 아니어서 알리지 않았습니다.",
    "nobody_to_tell": lambda f: f"명부에 {OFFICES[f['to']]} 직을 맡은 분이 없어 알리지 못했습니다. 직접 전해 주시기 바랍니다.",
}
