"""The plan every so many years and the yearly report."""


from shared.contracts.deadlines import DeadlineKind, DeadlineView
from shared.texts.dates import document_day
from shared.texts.sentences import Sentences

NAMES = {DeadlineKind.PLAN: "기본계획 수립", DeadlineKind.YEARLY_REPORT: "연차보고 공개"}
DONE = "마쳤습니다"
NOTHING = "기록할 것이 없습니다."

REFUSALS: Sentences = {
    "no_such_duty": lambda _: "규정에 그런 의무가 적혀 있지 않아 기록하지 않았습니다.",
    "not_yet_done": lambda f: f"{f['on']}은 아직 오지 않은 날입니다. 마친 날을 적어 주시기 바랍니다.",
}


def title(kind: DeadlineKind, year: int) -> str:
    """2029년."""
    return f"{year}년"


def ask(deadline: DeadlineView) -> str:
    return f"{deadline.body_name} {deadline.label}\n\n오늘 마친 것으로 기록하고, 다음 기한을 규정대로 정합니다."


def done(deadline: DeadlineView) -> str:
    return f"기록했습니다. 다음 기한: {deadline.label}, {document_day(deadline.due)}까지"
