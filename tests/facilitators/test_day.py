"""What the day's list leads to."""

import pytest

from services.bot.facilitators.flows.table import FLOWS
from shared.contracts.deadlines import DeadlineKind
from shared.texts.facilitator_today import TO_DO

# What the scheduler names as the subject of each kind; of the others it is the meeting.
SUBJECTS = {
    DeadlineKind.OBJECTIONS_DUE: "motion",
    DeadlineKind.PROJECT_CARD: "card",
    DeadlineKind.ISSUE_STEP: "issue",
    DeadlineKind.PLAN: "deadline",
    DeadlineKind.YEARLY_REPORT: "deadline",
    DeadlineKind.FOLLOW_UP: "followup",
    DeadlineKind.PLANNED_CALL: "planned",
    DeadlineKind.FINDING_ANSWERS: "finding",
    DeadlineKind.EXTRAORDINARY_CALL: "request",
}


@pytest.mark.parametrize("kind", TO_DO)
def test_deadline_leads_to_a_conversation_about_its_own_subject(kind: DeadlineKind) -> None:
    command, _ = TO_DO[kind]
    assert FLOWS[command].subject == SUBJECTS.get(kind, "meeting")
