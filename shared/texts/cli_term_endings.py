"""`hyeopchi member terms`: whose terms end soon."""

from shared.contracts.roll import TermsEnding
from shared.texts import facilitator_terms
from shared.texts.cli_help import with_example
from shared.texts.dates import document_day

TERMS = with_example(
    "60일 안에 임기가 끝나는 위원을 봅니다 (아래 기구까지). 담당자의 아침 알림과 /today 에는 60일과 30일 전에 나옵니다.\n\n"
    "--json: body, ends, days_left, warning, members(member, name, left), cite의 목록",
    "hyeopchi member terms --body guro",
)
NOBODY = facilitator_terms.NOBODY
HEADINGS = ("번호", "이름", "끝나는 날", "남은 날", "연임", "기구")


def rows(ending: TermsEnding) -> list[tuple[str, ...]]:
    """One a member."""
    day, days = document_day(ending.ends), f"{ending.days_left}일"
    return [(one.member, one.name, day, days, facilitator_terms.left(one.left), ending.body_name) for one in ending.members]
